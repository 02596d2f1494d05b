/** The conditions of each step besides role and required data: what blocks it, what warns. */

import { assertNever } from '../../assert-never.ts';
import { datumWithWeekdag } from '../../tijd/datum.ts';
import { behandelaarBezwaren, behandelaarWaarschuwingen } from '../basis/behandelaar.ts';
import { bewaartermijn } from '../basis/bewaren.ts';
import { isOpSchrift } from '../basis/gegevens.ts';
import { klagersZonderBevestiging } from '../basis/klagers.ts';
import { EINDE_REDENEN } from '../basis/lists.ts';
import { beklaagdenOn, type Klacht, type Uitvoerder } from '../basis/types.ts';
import {
  redenBezwaren,
  refuse,
  refuseField,
  type Waarschuwing,
  type Weigering,
  type WeigeringCode,
} from '../basis/weigering.ts';
import { checkUitstel, checkVerdaging } from '../termijn/controle.ts';
import {
  informeelPart,
  type KlachtContext,
  termijnContext,
  termijnInput,
  termijnOfKlacht,
} from '../termijn/dossier-termijn.ts';
import { calculateTermijn } from '../termijn/termijn.ts';
import { afsluitBezwaren, lastStap } from './checklist.ts';
import { eigenTermijn, grondBezwaren } from './gronden.ts';
import { bevestigingBezwaren, bevestigingWaarschuwingen, klagerEindigtBezwaren } from './klager-einde.ts';
import type {
  Afhandelen,
  FormeelStarten,
  Heropenen,
  KlagerEindigt,
  NietInBehandelingNemen,
  Overgang,
  Vernietigen,
} from './overgang-types.ts';
import { stapBezwaren, stapWaarschuwingen } from './stap.ts';
import { berichtWaarschuwingen, commissieWaarschuwingen } from './waarschuwingen.ts';

export type Oordeling = {
  readonly weigeringen: readonly Weigering[];
  readonly waarschuwingen: readonly Waarschuwing[];
};

export type OvergangContext = KlachtContext & {
  readonly uitvoerder: Uitvoerder;
  /** ISO date: what happened cannot lie after it. */
  readonly vandaag: string;
};

const NO: Oordeling = { weigeringen: [], waarschuwingen: [] };

/** Closing after the end is possible, and late. */
function teLaat(klacht: Klacht, datum: string, context: KlachtContext): Waarschuwing[] {
  const termijn = termijnOfKlacht(klacht, context);
  if (termijn.soort === 'geen' || datum <= termijn.einde) return [];
  return [
    {
      code: 'termijn-overschreden',
      artikel: 'Awb 9:11',
      melding: `De termijn eindigde op ${datumWithWeekdag(termijn.einde)}: de klacht telt als te laat afgehandeld.`,
      redenNodig: false,
    },
  ];
}

/** Choosing 10 weeks when the 6 weeks are over would revive a term that had ended. */
function procedureOordeling(
  klacht: Klacht,
  overgang: FormeelStarten | Heropenen,
  context: KlachtContext,
): Oordeling {
  // The value crosses a process: the type alone does not guard it.
  const weken: number = overgang.procedureWeken;
  if (weken !== 6 && weken !== 10) {
    return {
      weigeringen: [
        refuse('procedure-weken', 'Kies 6 weken, of 10 weken als een persoon of commissie advies geeft.'),
      ],
      waarschuwingen: [],
    };
  }
  const zesWeken = termijnOfKlacht(klacht, context);
  const gekozen = calculateTermijn(
    { ...termijnInput(klacht), procedureWeken: weken },
    termijnContext(klacht, context),
  );
  // An agreed day before the end of 10 weeks would not count any more.
  const [vervalt] = gekozen.soort === 'geen' ? [] : gekozen.genegeerd;
  if (vervalt && zesWeken.soort === 'termijn' && zesWeken.genegeerd.length === 0) {
    return {
      weigeringen: [
        refuse(
          'procedure-weken',
          `Met ${weken} weken telt wat al is afgesproken niet meer. ${vervalt.melding}`,
        ),
      ],
      waarschuwingen: [],
    };
  }
  if (weken === 6 || zesWeken.soort === 'geen' || overgang.datum <= zesWeken.einde) return NO;
  return {
    weigeringen: [],
    waarschuwingen: [
      {
        code: 'procedure-laat',
        artikel: 'Awb 9:11 lid 1',
        melding: `De 6 weken waren op ${datumWithWeekdag(zesWeken.einde)} voorbij. Kies 10 weken alleen als de adviesprocedure al eerder vaststond, en schrijf dat op.`,
        redenNodig: true,
      },
    ],
  };
}

function startOordeling(
  klacht: Klacht,
  overgang: FormeelStarten | Heropenen,
  context: KlachtContext,
): Oordeling {
  const { dossier, toestand } = klacht;
  const procedure = procedureOordeling(klacht, overgang, context);
  const waarschuwingen = [
    ...commissieWaarschuwingen(dossier, overgang),
    ...behandelaarWaarschuwingen(overgang.behandelaar, dossier, informeelPart(toestand)),
    ...procedure.waarschuwingen,
  ];
  const weigeringen = [...behandelaarBezwaren(overgang.behandelaar, dossier), ...procedure.weigeringen];
  if (!isOpSchrift(dossier)) {
    weigeringen.push(
      refuse(
        'niet-op-schrift',
        'Deze klacht is mondeling. Stel de klacht eerst op schrift en vul die datum in; dan begint de termijn.',
      ),
    );
  } else if (dossier.opSchriftOp !== null && overgang.datum < dossier.opSchriftOp) {
    weigeringen.push(
      refuse(
        'niet-op-schrift',
        `De klacht is pas op ${datumWithWeekdag(dossier.opSchriftOp)} op schrift gesteld. Eerder kan de formele behandeling niet beginnen.`,
      ),
    );
  }
  weigeringen.push(...redenBezwaren(waarschuwingen, overgang.redenAfwijking));
  return { weigeringen, waarschuwingen: [...waarschuwingen, ...teLaat(klacht, overgang.datum, context)] };
}

function heropenOordeling(klacht: Klacht, overgang: Heropenen, context: KlachtContext): Oordeling {
  const { weigeringen, waarschuwingen } = startOordeling(klacht, overgang, context);
  return {
    weigeringen,
    waarschuwingen: [
      {
        code: 'termijn-herleeft',
        artikel: 'Awb 9:11 lid 1',
        melding: `De termijn telt weer vanaf de eerste ontvangst op ${datumWithWeekdag(klacht.dossier.ontvangstdatum)}, niet vanaf het heropenen.`,
        redenNodig: false,
      },
      ...waarschuwingen,
    ],
  };
}

function nietInBehandelingOordeling(
  klacht: Klacht,
  overgang: NietInBehandelingNemen,
  context: KlachtContext,
): Oordeling {
  const weigeringen = grondBezwaren(klacht.dossier, overgang.grond);
  if (!overgang.ombudsmanVermeld) {
    weigeringen.push(
      refuse(
        'geen-ombudsman',
        'De brief moet de ombudsman noemen en de termijn waarbinnen de klager daarheen kan.',
        'Awb 9:8 lid 3 en 9:12 lid 2',
      ),
    );
  }
  return { weigeringen, waarschuwingen: eigenTermijn(klacht, overgang.datum, context) };
}

function afhandelOordeling(klacht: Klacht, overgang: Afhandelen, context: OvergangContext): Oordeling {
  const { dossier } = klacht;
  const weigeringen = afsluitBezwaren(klacht, overgang);
  const brief = `De brief van ${datumWithWeekdag(overgang.datum)}`;
  const eerst = (code: WeigeringCode, dag: string, sentence: (dag: string) => string): void => {
    if (dag > overgang.datum) weigeringen.push(refuse(code, sentence(datumWithWeekdag(dag))));
  };
  eerst(
    'horen-na-brief',
    lastStap(dossier, 'gehoord', 'afgezien-van-horen'),
    (dag) => `${brief} is van vóór het horen op ${dag}. Horen komt eerst.`,
  );
  eerst(
    'verslag-na-brief',
    lastStap(dossier, 'verslag'),
    (dag) => `${brief} is van vóór het verslag van ${dag}. De brief rust op het verslag.`,
  );
  eerst(
    'afschrift-na-brief',
    lastStap(dossier, 'afschrift-beklaagde'),
    (dag) => `${brief} is van vóór het afschrift van de klacht van ${dag}. De beklaagde krijgt dat eerst.`,
  );
  eerst(
    'advies-na-brief',
    lastStap(dossier, 'advies'),
    (dag) => `${brief} is van vóór het advies van ${dag}.`,
  );
  const { afschriftBeklaagdeOp } = overgang;
  if (afschriftBeklaagdeOp > context.vandaag) {
    weigeringen.push(
      refuseField(
        'afschriftBeklaagdeOp',
        'datum-in-toekomst',
        `Afschrift aan de beklaagde: ${datumWithWeekdag(afschriftBeklaagdeOp)} is nog niet geweest.`,
        'Awb 9:12 lid 1',
      ),
    );
  }
  if (afschriftBeklaagdeOp !== '' && afschriftBeklaagdeOp < overgang.datum) {
    weigeringen.push(
      refuse(
        'geen-afschrift-brief',
        `Het afschrift van ${datumWithWeekdag(afschriftBeklaagdeOp)} is van vóór de brief zelf, ${datumWithWeekdag(overgang.datum)}.`,
      ),
    );
  }
  const waarschuwingen = teLaat(klacht, overgang.datum, context);
  if (dossier.onderdelen.some(({ grond }) => grond))
    waarschuwingen.push(...eigenTermijn(klacht, overgang.datum, context));
  if (dossier.beklaagden.length > 0 && afschriftBeklaagdeOp === '') {
    waarschuwingen.push({
      code: 'afschrift-brief-ontbreekt',
      artikel: 'Awb 9:12 lid 1',
      melding: 'De beklaagde krijgt nog geen afschrift van de brief. Stuur het zo mogelijk mee.',
      redenNodig: false,
    });
  }
  if (klagersZonderBevestiging(dossier).length > 0) {
    waarschuwingen.push({
      code: 'bevestiging-ontbreekt',
      artikel: 'Awb 9:6',
      melding: 'De ontvangst is niet schriftelijk bevestigd.',
      redenNodig: false,
    });
  }
  return { weigeringen, waarschuwingen };
}

function vernietigBezwaren(klacht: Klacht, overgang: Vernietigen, context: OvergangContext): Weigering[] {
  const bezwaren = saveBezwaren(klacht);
  if (overgang.goedgekeurdDoor === context.uitvoerder.gebruikerId) {
    bezwaren.push(
      refuse('tweede-persoon', 'Een ander dan wie vernietigt moet de vernietigingslijst goedkeuren.'),
    );
  }
  if (overgang.goedgekeurdOp > overgang.datum) {
    bezwaren.push(
      refuse(
        'tweede-persoon',
        `De lijst is pas op ${datumWithWeekdag(overgang.goedgekeurdOp)} goedgekeurd, na de vernietiging op ${datumWithWeekdag(overgang.datum)}.`,
      ),
    );
  }
  const bewaren = bewaartermijn(klacht, context.instellingen);
  if (bewaren.soort === 'datum' && overgang.datum < bewaren.vernietigingsdatum)
    bezwaren.push(refuse('vernietigen-te-vroeg', bewaren.zin, bewaren.artikel));
  return bezwaren;
}

/** The first request that was not answered yet is the one that is completed. */
function aanvullingBezwaren({ dossier }: Klacht, ontvangenOp: string): Weigering[] {
  const vraag = dossier.aanvullingen.find((aanvulling) => aanvulling.ontvangenOp === null);
  if (vraag === undefined || ontvangenOp >= vraag.gevraagdOp) return [];
  return [
    refuse(
      'aanvulling-voor-vraag',
      `Er is pas op ${datumWithWeekdag(vraag.gevraagdOp)} om aanvulling gevraagd. Die kan niet al op ${datumWithWeekdag(ontvangenOp)} zijn ontvangen.`,
    ),
  ];
}

/** What keeps a closed complaint from ever being put on a vernietigingslijst. */
export function saveBezwaren({ dossier }: Klacht): Weigering[] {
  const bezwaren: Weigering[] = [];
  if (dossier.blijvendBewaren)
    bezwaren.push(refuse('blijvend-bewaren', 'Deze klacht hoort bij een zaak die blijvend wordt bewaard.'));
  if (dossier.bewaarReden.trim() !== '')
    bezwaren.push(
      refuse('bewaarreden', `Deze klacht moet nu bewaard blijven: ${dossier.bewaarReden.trim()}`),
    );
  return bezwaren;
}

function klagerEindigtOordeling(klacht: Klacht, overgang: KlagerEindigt, vandaag: string): Oordeling {
  return {
    weigeringen: klagerEindigtBezwaren(klacht, overgang, vandaag),
    waarschuwingen: overgang.hoe === 'tevreden' ? bevestigingWaarschuwingen(overgang) : [],
  };
}

function tevredenOordeling(
  klacht: Klacht,
  overgang: Extract<Overgang, { soort: 'informeel-oplossen' }>,
  context: OvergangContext,
): Oordeling {
  return {
    weigeringen: bevestigingBezwaren(overgang, context.vandaag),
    waarschuwingen: [...teLaat(klacht, overgang.datum, context), ...bevestigingWaarschuwingen(overgang)],
  };
}

/** Refusals and warnings of one step; the state, the role and the required data were checked before. */
export function assessVoorwaarden(klacht: Klacht, overgang: Overgang, context: OvergangContext): Oordeling {
  const alleen = (weigeringen: readonly Weigering[]): Oordeling => ({ weigeringen, waarschuwingen: [] });
  const input = termijnInput(klacht);
  const termijn = termijnContext(klacht, context);
  switch (overgang.soort) {
    case 'aanvulling-ontvangen':
      return alleen(aanvullingBezwaren(klacht, overgang.ontvangenOp));
    case 'aanvulling-vragen':
    case 'mondeling-beantwoorden':
    case 'intrekken':
    case 'naar-ombudsman':
      return NO;
    case 'klager-eindigt':
      return klagerEindigtOordeling(klacht, overgang, context.vandaag);
    case 'doorzenden':
      return { weigeringen: [], waarschuwingen: berichtWaarschuwingen(overgang) };
    case 'anders-eindigen':
      return EINDE_REDENEN.has(overgang.reden)
        ? NO
        : alleen([refuse('einde-reden', 'Kies waarom de klacht eindigt.')]);
    case 'informeel-starten':
      return alleen(behandelaarBezwaren(overgang.gebiedsmanager, klacht.dossier));
    case 'informeel-oplossen':
      return tevredenOordeling(klacht, overgang, context);
    case 'formeel-starten':
      return startOordeling(klacht, overgang, context);
    case 'heropenen':
      return heropenOordeling(klacht, overgang, context);
    case 'stap':
      return {
        weigeringen: stapBezwaren(klacht, overgang.stap, context.vandaag),
        waarschuwingen: stapWaarschuwingen(klacht, overgang.stap),
      };
    case 'verdagen': {
      const { weken, reden, briefKlager, briefBeklaagde } = overgang;
      const heeftBeklaagde = beklaagdenOn(klacht.dossier, briefKlager).length > 0;
      const verdaging = { weken, reden, briefKlager, briefBeklaagde };
      const besluit = checkVerdaging({ ...input, heeftBeklaagde }, verdaging, termijn);
      return besluit.soort === 'ok' ? NO : alleen(besluit.weigeringen);
    }
    case 'uitstellen': {
      const { instemmingOp, schriftelijk, uiterlijk } = overgang;
      const besluit = checkUitstel(input, { instemmingOp, schriftelijk, uiterlijk }, termijn);
      return besluit.soort === 'ok' ? NO : alleen(besluit.weigeringen);
    }
    case 'niet-in-behandeling':
      return nietInBehandelingOordeling(klacht, overgang, context);
    case 'afhandelen':
      return afhandelOordeling(klacht, overgang, context);
    case 'ombudsman-gereed':
      return overgang.aanbeveling.trim() !== '' && overgang.reactie.trim() === ''
        ? alleen([
            refuse(
              'reactie-aanbeveling',
              'De ombudsman doet een aanbeveling. Schrijf op wat de gemeente daarmee doet.',
            ),
          ])
        : NO;
    case 'vernietigen':
      return alleen(vernietigBezwaren(klacht, overgang, context));
    default:
      return assertNever(overgang, 'overgang');
  }
}
