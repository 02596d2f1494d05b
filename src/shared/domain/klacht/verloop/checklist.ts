/** What must be done before a complaint may be closed with an oordeel, each with the article that says so (Awb 9:6–9:16). */

import { closedList, type ValueOf } from '../../lijst/closed-list.ts';
import { datumWithWeekdag, lastDatum } from '../../tijd/datum.ts';
import type { ChecklistCode } from '../basis/afdoening.ts';
import { behandelaarBezwaren, behandelaarWaarschuwingen, isOverIemand } from '../basis/behandelaar.ts';
import { isOpSchrift, ontbrekendeGegevens } from '../basis/gegevens.ts';
import { doorgaandeKlagers, isStapFor, klagerLabel, klagersZonderBevestiging } from '../basis/klagers.ts';
import type { KlachtStapSoort } from '../basis/lists.ts';
import { isGegrondOrDeels } from '../basis/oordeel.ts';
import {
  beklaagdenBij,
  type Formeel,
  type FormeelPart,
  type Gehoorde,
  type Klacht,
  type KlachtDossier,
  type Klager,
} from '../basis/types.ts';
import { redenBezwaren, refuse, type Weigering, type WeigeringCode } from '../basis/weigering.ts';
import { verlengingOf } from '../termijn/dossier-termijn.ts';
import type { Afhandelen } from './overgang-types.ts';

/** Points that the closing letter itself brings: they cannot be missing before it is made. */
const VAN_DE_BRIEF: readonly ChecklistCode[] = ['ombudsman', 'afschrift-brief', 'afwijking-advies'];

/** Whether a point must be in order before the closing letter can be made. */
export function isForBrief({ code }: Pick<ChecklistPunt, 'code'>): boolean {
  return !VAN_DE_BRIEF.includes(code);
}

export const PUNT_STANDEN = closedList({ gedaan: 'Gedaan', open: 'Nog te doen', 'niet-nodig': 'Niet nodig' });

export type ChecklistPunt = {
  readonly code: ChecklistCode;
  readonly omschrijving: string;
  readonly artikel: string;
  readonly stand: ValueOf<typeof PUNT_STANDEN>;
  /** What blocks closing while it is open; null when it does not block. */
  readonly bezwaar: Weigering | null;
};

type Punt = {
  readonly code: ChecklistCode;
  readonly omschrijving: string;
  readonly nodig?: boolean;
  readonly gedaan: boolean;
  readonly weigering: WeigeringCode;
  readonly melding: string;
};

function createPunt({ code, omschrijving, nodig = true, gedaan, weigering, melding }: Punt): ChecklistPunt {
  const bezwaar = refuse(weigering, melding);
  const state = gedaan ? 'gedaan' : 'open';
  return {
    code,
    omschrijving,
    artikel: bezwaar.artikel,
    stand: nodig ? state : 'niet-nodig',
    bezwaar: nodig && !gedaan ? bezwaar : null,
  };
}

function hasStap({ stappen }: KlachtDossier, soort: KlachtStapSoort): boolean {
  return stappen.some((stap) => stap.soort === soort);
}

/** Heard, invited and not come (the law asks the opportunity), or the hearing was waived on a ground of the law. */
function isHorenKlaar(dossier: KlachtDossier, wie: Exclude<Gehoorde, 'klager'>): boolean {
  return dossier.stappen.some(
    (stap) =>
      (stap.soort === 'gehoord' || stap.soort === 'niet-verschenen' || stap.soort === 'afgezien-van-horen') &&
      isStapFor(stap, wie, dossier),
  );
}

/**
 * Whether a klager was heard, or the hearing was waived on a ground that holds: what was kennelijk ongegrond
 * cannot turn out gegrond without a hearing.
 */
function isKlagerGehoord(dossier: KlachtDossier, { id }: Klager): boolean {
  const isGegrond = dossier.onderdelen.some(({ oordeel }) => isGegrondOrDeels(oordeel));
  const stappen = dossier.stappen.filter(
    (stap) => !(isGegrond && stap.soort === 'afgezien-van-horen' && stap.grond === 'a'),
  );
  return isHorenKlaar({ ...dossier, stappen }, { klager: id });
}

/** A point for each klager who goes on: who stopped is not waited for. */
function klagerGehoordPunten(dossier: KlachtDossier): ChecklistPunt[] {
  const isEnige = dossier.klagers.length === 1;
  return doorgaandeKlagers(dossier).map((klager) => {
    const wie = klagerLabel(dossier.klagers, klager.id);
    return createPunt({
      code: 'klager-gehoord',
      omschrijving: isEnige
        ? 'Klager gehoord, niet verschenen of daarvan afgezien'
        : `${wie} (klager) gehoord, niet verschenen of daarvan afgezien`,
      gedaan: isKlagerGehoord(dossier, klager),
      weigering: 'klager-niet-gehoord',
      melding: isHorenKlaar(dossier, { klager: klager.id })
        ? `${isEnige ? 'De klager' : wie} is niet gehoord omdat de klacht kennelijk ongegrond was, maar een onderdeel is (deels) gegrond. Hoor de klager alsnog.`
        : `${isEnige ? 'De klager' : wie} is niet gehoord. Leg het horen vast, of de grond om ervan af te zien: kennelijk ongegrond, de klager wil niet, of geen reactie binnen een redelijke termijn.`,
    });
  });
}

/** Last day of a kind of step; '' = never. */
export function lastStap({ stappen }: KlachtDossier, ...soorten: readonly KlachtStapSoort[]): string {
  return stappen
    .filter((stap) => soorten.includes(stap.soort))
    .reduce((dag, stap) => lastDatum(dag, stap.datum), '');
}

function verslagPunt(dossier: KlachtDossier): ChecklistPunt {
  const gehoord = lastStap(dossier, 'gehoord');
  const isCreated = hasStap(dossier, 'verslag');
  return createPunt({
    code: 'verslag',
    omschrijving: 'Verslag van het horen',
    nodig: gehoord !== '',
    // A report cannot hold a hearing that came after it.
    gedaan: isCreated && lastStap(dossier, 'verslag') >= gehoord,
    weigering: 'geen-verslag',
    melding:
      isCreated && gehoord !== ''
        ? `Van het horen op ${datumWithWeekdag(gehoord)} is geen verslag: het verslag is van eerder. Maak en bewaar ook dit verslag.`
        : 'Er is gehoord, maar er is geen verslag. Maak en bewaar het verslag.',
  });
}

/** Whether every beklaagde got the copy of the complaint. */
function hasAfschriften({ beklaagden, stappen }: KlachtDossier): boolean {
  return beklaagden.every((beklaagde) =>
    stappen.some((stap) => stap.soort === 'afschrift-beklaagde' && stap.beklaagde === beklaagde),
  );
}

const NIEMAND = 'er is geen beklaagde vastgelegd';

/** What is due to each beklaagde; of nobody recorded it is said why nothing is. */
const perBeklaagde = (omschrijving: string, { beklaagden }: KlachtDossier): string =>
  beklaagden.length > 0 ? omschrijving : `${omschrijving} (${NIEMAND})`;

function horenPunten(dossier: KlachtDossier, procedureWeken: FormeelPart['procedureWeken']): ChecklistPunt[] {
  const heeftBeklaagde = dossier.beklaagden.length > 0;
  return [
    createPunt({
      code: 'afschrift-klacht',
      omschrijving: perBeklaagde('Afschrift van de klacht aan elke beklaagde', dossier),
      nodig: heeftBeklaagde,
      gedaan: hasAfschriften(dossier),
      weigering: 'geen-afschrift-klacht',
      melding: 'Niet elke beklaagde heeft een afschrift van de klacht gekregen. Stuur dat eerst.',
    }),
    ...klagerGehoordPunten(dossier),
    createPunt({
      code: 'beklaagde-gehoord',
      omschrijving: perBeklaagde('Elke beklaagde gehoord, niet verschenen of daarvan afgezien', dossier),
      nodig: heeftBeklaagde,
      gedaan: dossier.beklaagden.every((beklaagde) => isHorenKlaar(dossier, { beklaagde })),
      weigering: 'beklaagde-niet-gehoord',
      melding: 'Niet elke beklaagde kreeg de gelegenheid om te worden gehoord. Leg dat eerst vast.',
    }),
    verslagPunt(dossier),
    createPunt({
      code: 'advies',
      omschrijving: 'Advies van de persoon of commissie',
      nodig: procedureWeken === 10,
      gedaan: hasStap(dossier, 'advies'),
      weigering: 'geen-advies',
      melding: 'De procedure van 10 weken is gekozen, maar het advies is er nog niet.',
    }),
  ];
}

function oordeelPunten({ onderdelen, bevindingen, conclusies }: KlachtDossier): ChecklistPunt[] {
  const zonderOordeel = onderdelen.filter(({ oordeel, grond }) => oordeel === null && !grond).length;
  const alleenGronden = onderdelen.length > 0 && onderdelen.every(({ grond }) => grond);
  const zonderMotivering = onderdelen.filter((onderdeel) => onderdeel.motivering.trim() === '').length;
  return [
    createPunt({
      code: 'onderdelen',
      omschrijving: 'Klacht verdeeld in een of meer onderdelen',
      gedaan: onderdelen.length > 0,
      weigering: 'geen-onderdeel',
      melding: 'Er is geen klachtonderdeel. Beschrijf minstens één onderdeel om over te oordelen.',
    }),
    createPunt({
      code: 'oordeel',
      omschrijving: 'Oordeel over elk onderdeel, of een grond van 9:8',
      gedaan: onderdelen.length > 0 && zonderOordeel === 0 && !alleenGronden,
      weigering: alleenGronden ? 'alleen-gronden' : 'onderdeel-zonder-oordeel',
      melding: alleenGronden
        ? 'Geen enkel onderdeel wordt behandeld. Neem dan de hele klacht niet in behandeling.'
        : `Geef over elk klachtonderdeel een oordeel. Zonder oordeel: ${zonderOordeel} van ${onderdelen.length}.`,
    }),
    createPunt({
      code: 'motivering',
      omschrijving: 'Motivering bij elk oordeel',
      gedaan: onderdelen.length > 0 && zonderMotivering === 0,
      weigering: 'onderdeel-zonder-motivering',
      melding: `Motiveer elk oordeel. Zonder motivering: ${zonderMotivering} van ${onderdelen.length}.`,
    }),
    createPunt({
      code: 'bevindingen',
      omschrijving: 'Bevindingen van het onderzoek',
      gedaan: bevindingen.trim() !== '',
      weigering: 'geen-bevindingen',
      melding: 'De bevindingen van het onderzoek ontbreken.',
    }),
    createPunt({
      code: 'conclusies',
      omschrijving: 'Conclusies en maatregelen',
      gedaan: conclusies.trim() !== '',
      weigering: 'geen-conclusies',
      melding: 'De conclusies ontbreken. Schrijf ook op als er geen maatregelen nodig zijn.',
    }),
  ];
}

/** Wise, and not asked by 9:12: it warns. */
function afschriftBriefPunt(dossier: KlachtDossier, brief: Afhandelen | null): ChecklistPunt {
  const gedaan = (brief?.afschriftBeklaagdeOp ?? '') !== '';
  const stand = gedaan ? 'gedaan' : 'open';
  return {
    code: 'afschrift-brief',
    omschrijving: perBeklaagde('Afschrift van de brief aan de beklaagde', dossier),
    artikel: 'Awb 9:12 lid 1',
    stand: dossier.beklaagden.length === 0 ? 'niet-nodig' : stand,
    bezwaar: null,
  };
}

function briefPunten(klacht: Klacht, formeel: FormeelPart, brief: Afhandelen | null): ChecklistPunt[] {
  return [
    createPunt({
      code: 'afwijking-advies',
      omschrijving: 'Reden om van het advies af te wijken, met het advies erbij',
      nodig: formeel.procedureWeken === 10 && brief?.wijktAfVanAdvies === true,
      gedaan: (brief?.motiveringAfwijking ?? '').trim() !== '',
      weigering: 'afwijking-advies',
      melding: 'De afhandeling wijkt af van het advies. Noem de reden in de brief en stuur het advies mee.',
    }),
    createPunt({
      code: 'ombudsman',
      omschrijving: 'Ombudsman en termijn van een jaar in de brief',
      gedaan: (brief?.ombudsmanNaam ?? '').trim() !== '' && brief?.ombudsmanTermijnVermeld === true,
      weigering: 'geen-ombudsman',
      melding: 'De brief moet de ombudsman noemen en de termijn waarbinnen de klager daarheen kan.',
    }),
    afschriftBriefPunt(klacht.dossier, brief),
  ];
}

/** Due (9:6), but a late or missing confirmation must not keep the klager from an answer: it never blocks. */
function bevestigingPunt(dossier: KlachtDossier): ChecklistPunt {
  const zonder = klagersZonderBevestiging(dossier);
  const deel = zonder.length > 0 && zonder.length < doorgaandeKlagers(dossier).length;
  const wie = zonder.map(({ id }) => klagerLabel(dossier.klagers, id)).join(' en ');
  return {
    code: 'ontvangstbevestiging',
    omschrijving: `Ontvangst schriftelijk bevestigd${deel ? `, nog aan ${wie}` : ''}`,
    artikel: 'Awb 9:6',
    stand: zonder.length === 0 ? 'gedaan' : 'open',
    bezwaar: null,
  };
}

/** Only while something is missing: asked of the klager (9:4 lid 2), never a reason to stop the clock or the answer. */
function gegevensPunten(dossier: KlachtDossier): ChecklistPunt[] {
  const mist = ontbrekendeGegevens(dossier);
  if (mist.length === 0) return [];
  const gevraagd = dossier.aanvullingen.find(({ ontvangenOp }) => ontvangenOp === null);
  const stap =
    gevraagd === undefined
      ? 'vraag om aanvulling'
      : `aanvulling gevraagd op ${datumWithWeekdag(gevraagd.gevraagdOp)}`;
  return [
    {
      code: 'gegevens',
      omschrijving: `Gegevens ontbreken: ${mist.join(' en ')}; ${stap}`,
      artikel: 'Awb 9:4 lid 2',
      stand: 'open',
      bezwaar: null,
    },
  ];
}

/**
 * Who became beklaagde after the verdaging got no letter then: the term stands as it is, and they get a message
 * (Awb 9:11 lid 2). Only while somebody waits for it.
 */
function berichtVerdagingPunten(klacht: Klacht): ChecklistPunt[] {
  const { dossier } = klacht;
  const { verdaging } = verlengingOf(klacht);
  if (verdaging === null) return [];
  const destijds = beklaagdenBij(dossier, verdaging);
  const wacht = dossier.beklaagden.filter(
    (id) =>
      !destijds.includes(id) &&
      !dossier.stappen.some((stap) => stap.soort === 'bericht-verdaging' && stap.beklaagde === id),
  );
  if (wacht.length === 0) return [];
  return [
    {
      code: 'bericht-verdaging',
      omschrijving: 'Bericht over de verdaging aan wie later beklaagde werd',
      artikel: 'Awb 9:11 lid 2',
      stand: 'open',
      bezwaar: null,
    },
  ];
}

/** People are added and corrected after the behandelaar was chosen: at the end the rules of 9:7 hold once more. */
function behandelaarPunt(dossier: KlachtDossier, { formeel, informeel }: Formeel): ChecklistPunt {
  const { behandelaar, redenAfwijking } = formeel;
  const [hard] = behandelaarBezwaren(behandelaar, dossier);
  const [zonderReden] = redenBezwaren(
    behandelaarWaarschuwingen(behandelaar, dossier, informeel),
    redenAfwijking,
  );
  const bezwaar = hard ?? zonderReden ?? null;
  const isBekend = isOverIemand(dossier);
  return {
    code: 'behandelaar',
    omschrijving: isBekend
      ? 'Behandelaar was niet bij de gedraging betrokken'
      : `Niet bekend of de behandelaar bij de gedraging betrokken was: ${NIEMAND}`,
    artikel: 'Awb 9:7 lid 1',
    // Of a complaint about nobody in particular it stays unknown: that is said, and blocks nothing.
    stand: bezwaar || !isBekend ? 'open' : 'gedaan',
    bezwaar,
  };
}

/**
 * The checklist of a complaint that is formally handled; empty in any other
 * state. `brief` is the closing letter being made, null while there is none.
 */
export function afsluitChecklist(klacht: Klacht, brief: Afhandelen | null): readonly ChecklistPunt[] {
  const { dossier, toestand } = klacht;
  if (toestand.status !== 'formeel') return [];
  const { formeel } = toestand;
  return [
    bevestigingPunt(dossier),
    ...gegevensPunten(dossier),
    ...berichtVerdagingPunten(klacht),
    behandelaarPunt(dossier, toestand),
    ...horenPunten(dossier, formeel.procedureWeken),
    ...oordeelPunten(dossier),
    ...briefPunten(klacht, formeel, brief),
  ];
}

/** What is still open in this state: all of the closing once it is formal, before that what 9:4 and 9:6 ask. */
export function openChecklist(klacht: Klacht): readonly ChecklistPunt[] {
  const { dossier, toestand } = klacht;
  const isVroeg = toestand.status === 'ontvangen' || toestand.status === 'informeel';
  if (!isVroeg) return afsluitChecklist(klacht, null);
  if (!isOpSchrift(dossier)) return [];
  return [bevestigingPunt(dossier), ...gegevensPunten(dossier), ...berichtVerdagingPunten(klacht)];
}

/** Everything that keeps this letter from closing the complaint. */
export function afsluitBezwaren(klacht: Klacht, brief: Afhandelen): Weigering[] {
  return afsluitChecklist(klacht, brief).flatMap((punt) => punt.bezwaar ?? []);
}
