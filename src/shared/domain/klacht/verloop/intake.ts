/** The first step of §4.4, – → ontvangen: what a complaint needs to be registered (Awb 9:2, 9:4). */

import { datumWithWeekdag, isGeldigeDatum } from '../../tijd/datum.ts';
import { leidingWaarschuwingen, uitvoerderBezwaren } from '../basis/behandelaar.ts';
import { ontbrekendeGegevens } from '../basis/gegevens.ts';
import { KLACHT_ROLLEN, type KlachtKanaal, type KlachtRol } from '../basis/lists.ts';
import { isGeenKlacht, regelingWaarschuwingen } from '../basis/regeling.ts';
import type { Klacht, KlachtDossier, Uitvoerder } from '../basis/types.ts';
import { refuse, refuseField, type Waarschuwing, type Weigering } from '../basis/weigering.ts';
import { formeelPart, gestoptOn, informeelPart } from '../termijn/dossier-termijn.ts';
import { beginOfTermijn } from '../termijn/termijn.ts';

/** Who registers complaints: ADM. */
export const INTAKE_ROLLEN: readonly KlachtRol[] = ['administratie'];

/** What comes in on paper or screen is written, whatever the form says: its clock runs (protocol: e-mail and webform too). */
const SCHRIFTELIJKE_KANALEN: readonly KlachtKanaal[] = ['brief', 'e-mail', 'webformulier'];

export type IntakeUitkomst =
  | { readonly soort: 'ok'; readonly klacht: Klacht; readonly waarschuwingen: readonly Waarschuwing[] }
  | { readonly soort: 'geweigerd'; readonly weigeringen: readonly [Weigering, ...Weigering[]] };

function ontvangstBezwaren({ ontvangstdatum, datumGedraging }: KlachtDossier, vandaag: string): Weigering[] {
  if (!isGeldigeDatum(ontvangstdatum))
    return [refuse('datum-ongeldig', 'Vul de ontvangstdatum in.', 'Awb 9:11 lid 1')];
  const bezwaren: Weigering[] = [];
  if (ontvangstdatum > vandaag) {
    bezwaren.push(
      refuse(
        'datum-in-toekomst',
        `Ontvangstdatum: ${datumWithWeekdag(ontvangstdatum)} is nog niet geweest.`,
        'Awb 9:11 lid 1',
      ),
    );
  }
  if (datumGedraging !== null && !isGeldigeDatum(datumGedraging)) {
    bezwaren.push(
      refuseField('datumGedraging', 'datum-ongeldig', 'Datum van de gedraging: vul een bestaande datum in.'),
    );
  } else if (datumGedraging !== null && datumGedraging > ontvangstdatum) {
    bezwaren.push(
      refuse(
        'intake-gedraging',
        `De gedraging op ${datumWithWeekdag(datumGedraging)} is van na de ontvangst op ${datumWithWeekdag(ontvangstdatum)}.`,
      ),
    );
  }
  return bezwaren;
}

function bySchriftBezwaren(dossier: KlachtDossier, vandaag: string): Weigering[] {
  const { vorm, opSchriftOp, ontvangstdatum } = dossier;
  if (opSchriftOp === null) return [];
  const fault = (message: string): Weigering[] => [refuse('intake-op-schrift', message)];
  if (vorm === 'schriftelijk')
    return fault('Een schriftelijke klacht hoeft niet nog op schrift te worden gesteld.');
  if (!isGeldigeDatum(opSchriftOp)) return fault('Op schrift gesteld: vul een bestaande datum in.');
  if (opSchriftOp < ontvangstdatum)
    return fault(
      `Op schrift gesteld op ${datumWithWeekdag(opSchriftOp)} is van vóór de ontvangst op ${datumWithWeekdag(ontvangstdatum)}.`,
    );
  return opSchriftOp > vandaag
    ? fault(`Op schrift gesteld: ${datumWithWeekdag(opSchriftOp)} is nog niet geweest.`)
    : [];
}

/** Nothing that was recorded can be from before the receipt: it guards corrections of the ontvangstdatum. */
function orderBezwaren({ ontvangstdatum, stappen, aanvullingen }: KlachtDossier): Weigering[] {
  const eerder = [...stappen.map((stap) => stap.datum), ...aanvullingen.map((row) => row.gevraagdOp)]
    .sort()
    .find((dag) => dag < ontvangstdatum);
  if (eerder === undefined) return [];
  return [
    refuse(
      'datum-voor-ontvangst',
      `Er is al een stap vastgelegd op ${datumWithWeekdag(eerder)}, vóór de ontvangst op ${datumWithWeekdag(ontvangstdatum)}.`,
    ),
  ];
}

/** Who joined the complaint of others did so between its receipt and today; somebody has to go on with it. */
function klagerBezwaren({ klagers, ontvangstdatum }: KlachtDossier, vandaag: string): Weigering[] {
  const bezwaren = klagers.flatMap(({ sinds }, i) => {
    if (sinds == null) return [];
    const fault = (melding: string) => refuseField(`klagers.${String(i)}.sinds`, 'klager-sinds', melding);
    if (!isGeldigeDatum(sinds)) return [fault('Klaagt mee sinds: vul een bestaande datum in.')];
    if (sinds < ontvangstdatum)
      return [
        fault(
          `Klaagt mee sinds ${datumWithWeekdag(sinds)} is van vóór de ontvangst op ${datumWithWeekdag(ontvangstdatum)}.`,
        ),
      ];
    return sinds > vandaag
      ? [fault(`Klaagt mee sinds: ${datumWithWeekdag(sinds)} is nog niet geweest.`)]
      : [];
  });
  const isBezet = klagers.some(({ einde }) => einde == null) && klagers.some(({ sinds }) => sinds == null);
  if (isBezet) return bezwaren;
  const melding = 'Een klacht heeft minstens één klager vanaf de ontvangst, en één die doorgaat.';
  return [...bezwaren, refuseField('klagers', 'laatste-klager', melding)];
}

/** Everything that is wrong with the data of a complaint; the same at intake and at every correction. */
export function dossierBezwaren(dossier: KlachtDossier, vandaag: string): Weigering[] {
  const bezwaren = [
    ...ontvangstBezwaren(dossier, vandaag),
    ...bySchriftBezwaren(dossier, vandaag),
    ...orderBezwaren(dossier),
    ...klagerBezwaren(dossier, vandaag),
  ];
  const { kanaal, omschrijving, vorm } = dossier;
  if (vorm === 'mondeling' && SCHRIFTELIJKE_KANALEN.includes(kanaal)) {
    bezwaren.push(
      refuse(
        'intake-vorm',
        'Een brief, e-mail of webformulier is een schriftelijke klacht: de termijn loopt.',
      ),
    );
  }
  if (omschrijving.trim() === '')
    bezwaren.push(refuse('intake-omschrijving', 'Omschrijf de gedraging waarover de klacht gaat.'));
  const heeftPlaats = dossier.wijkId !== null || dossier.teamId !== null;
  if (!heeftPlaats && dossier.zonderPlaats !== true)
    bezwaren.push(
      refuse(
        'intake-plaats',
        'Kies een wijk of een team. Gaat de klacht over geen van beide, zoals over het college of de balie? Zet dan het vinkje.',
      ),
    );
  return bezwaren;
}

/**
 * What a correction of the facts would break in what already happened: the clock of a formal complaint cannot
 * go, and nothing can have begun before it. Besides `dossierBezwaren`.
 */
export function correctieBezwaren({ toestand }: Klacht, nieuw: KlachtDossier): Weigering[] {
  const formeel = formeelPart(toestand);
  const [first] = [informeelPart(toestand)?.gestartOp, formeel?.gestartOp, gestoptOn(toestand)]
    .flatMap((dag) => dag ?? [])
    .sort();
  const bezwaren: Weigering[] = [];
  if (first !== undefined && first < nieuw.ontvangstdatum) {
    bezwaren.push(
      refuse(
        'datum-voor-ontvangst',
        `De klacht kreeg al een vervolg op ${datumWithWeekdag(first)}, vóór de ontvangst op ${datumWithWeekdag(nieuw.ontvangstdatum)}.`,
      ),
    );
  }
  if (isGeenKlacht(nieuw) && (formeel !== null || toestand.status === 'informeel')) {
    bezwaren.push(
      refuseField(
        'regeling',
        'geen-klacht',
        'De klacht is al in behandeling genomen: daarna kan zij niet meer “geen klacht” worden.',
      ),
    );
  }
  const begin = beginOfTermijn(nieuw);
  if (formeel !== null && begin === null) {
    bezwaren.push(
      refuse(
        'niet-op-schrift',
        'De klacht is formeel in behandeling genomen: daarvoor moet zij op schrift zijn. Vul in wanneer dat was.',
      ),
    );
  } else if (formeel !== null && begin !== null && nieuw.opSchriftOp !== null && formeel.gestartOp < begin) {
    bezwaren.push(
      refuse(
        'niet-op-schrift',
        `De formele behandeling begon op ${datumWithWeekdag(formeel.gestartOp)}. Toen moest de klacht al op schrift zijn.`,
      ),
    );
  }
  return bezwaren;
}

/** What to know of a complaint that is open, whatever step is taken. */
export function dossierWaarschuwingen(dossier: KlachtDossier): Waarschuwing[] {
  const waarschuwingen: Waarschuwing[] = [
    ...regelingWaarschuwingen(dossier.regeling),
    ...leidingWaarschuwingen(dossier.zonderLeiding ?? []),
  ];
  const mist = ontbrekendeGegevens(dossier);
  if (mist.length > 0) {
    waarschuwingen.push({
      code: 'gegevens-ontbreken',
      artikel: 'Awb 9:4 lid 2 onder a',
      melding: `Gegevens ontbreken: ${mist.join(' en ')}. Vraag de klager om aanvulling. De termijn loopt vanaf de ontvangst; voor een brief is het adres nodig.`,
      redenNodig: false,
    });
  }
  if (dossier.datumGedraging === null) {
    waarschuwingen.push({
      code: 'datum-gedraging-onbekend',
      artikel: 'Awb 9:8 lid 1 onder b',
      melding:
        'De datum van de gedraging is niet bekend. Team en organisatie van de beklaagde op die dag, en of het langer dan een jaar geleden is, kunnen niet worden bepaald.',
      redenNodig: false,
    });
  }
  return waarschuwingen;
}

/** Registers a complaint: the state becomes ontvangen on the day of receipt. */
export function registreerKlacht(
  dossier: KlachtDossier,
  { uitvoerder, vandaag }: { readonly uitvoerder: Uitvoerder; readonly vandaag: string },
): IntakeUitkomst {
  const rol = INTAKE_ROLLEN.includes(uitvoerder.rol)
    ? []
    : [
        refuse(
          'rol',
          `Een klacht registreren doet administratie, niet ${KLACHT_ROLLEN.labels[uitvoerder.rol].toLowerCase()}.`,
        ),
      ];
  const [first, ...rest] = [
    ...rol,
    ...uitvoerderBezwaren(uitvoerder, dossier),
    ...dossierBezwaren(dossier, vandaag),
  ];
  if (first) return { soort: 'geweigerd', weigeringen: [first, ...rest] };
  return {
    soort: 'ok',
    klacht: { dossier, toestand: { status: 'ontvangen', sinds: dossier.ontvangstdatum } },
    waarschuwingen: dossierWaarschuwingen(dossier),
  };
}
