/** The first step of §4.4, – → ontvangen: what a complaint needs to be registered (Awb 9:2, 9:4). */

import { datumMetWeekdag, isGeldigeDatum } from '../../tijd/datum.ts';
import { uitvoerderBezwaren } from '../basis/behandelaar.ts';
import { KLACHT_ROLLEN, type KlachtKanaal, type KlachtRol } from '../basis/lijsten.ts';
import type { Klacht, KlachtDossier, Uitvoerder } from '../basis/types.ts';
import { type Waarschuwing, type Weigering, weiger, weigerVeld } from '../basis/weigering.ts';
import { formeelDeel, gestoptOp, informeelDeel } from '../termijn/dossier-termijn.ts';
import { beginVanTermijn } from '../termijn/termijn.ts';

/** Who registers complaints: ADM. */
export const INTAKE_ROLLEN: readonly KlachtRol[] = ['administratie'];

/** What comes in on paper or screen is written, whatever the form says: its clock runs (protocol: e-mail and webform too). */
const SCHRIFTELIJKE_KANALEN: readonly KlachtKanaal[] = ['brief', 'e-mail', 'webformulier'];

export type IntakeUitkomst =
  | { readonly soort: 'ok'; readonly klacht: Klacht; readonly waarschuwingen: readonly Waarschuwing[] }
  | { readonly soort: 'geweigerd'; readonly weigeringen: readonly [Weigering, ...Weigering[]] };

function ontvangstBezwaren({ ontvangstdatum, datumGedraging }: KlachtDossier, vandaag: string): Weigering[] {
  if (!isGeldigeDatum(ontvangstdatum))
    return [weiger('datum-ongeldig', 'Vul de ontvangstdatum in.', 'Awb 9:11 lid 1')];
  const bezwaren: Weigering[] = [];
  if (ontvangstdatum > vandaag) {
    bezwaren.push(
      weiger(
        'datum-in-toekomst',
        `Ontvangstdatum: ${datumMetWeekdag(ontvangstdatum)} is nog niet geweest.`,
        'Awb 9:11 lid 1',
      ),
    );
  }
  if (datumGedraging !== null && !isGeldigeDatum(datumGedraging)) {
    bezwaren.push(
      weigerVeld('datumGedraging', 'datum-ongeldig', 'Datum van de gedraging: vul een bestaande datum in.'),
    );
  } else if (datumGedraging !== null && datumGedraging > ontvangstdatum) {
    bezwaren.push(
      weiger(
        'intake-gedraging',
        `De gedraging op ${datumMetWeekdag(datumGedraging)} is van na de ontvangst op ${datumMetWeekdag(ontvangstdatum)}.`,
      ),
    );
  }
  return bezwaren;
}

function opSchriftBezwaren(dossier: KlachtDossier, vandaag: string): Weigering[] {
  const { vorm, opSchriftOp, ontvangstdatum } = dossier;
  if (opSchriftOp === null) return [];
  const fout = (melding: string): Weigering[] => [weiger('intake-op-schrift', melding)];
  if (vorm === 'schriftelijk')
    return fout('Een schriftelijke klacht hoeft niet nog op schrift te worden gesteld.');
  if (!isGeldigeDatum(opSchriftOp)) return fout('Op schrift gesteld: vul een bestaande datum in.');
  if (opSchriftOp < ontvangstdatum)
    return fout(
      `Op schrift gesteld op ${datumMetWeekdag(opSchriftOp)} is van vóór de ontvangst op ${datumMetWeekdag(ontvangstdatum)}.`,
    );
  return opSchriftOp > vandaag
    ? fout(`Op schrift gesteld: ${datumMetWeekdag(opSchriftOp)} is nog niet geweest.`)
    : [];
}

/** Nothing that was recorded can be from before the receipt: it guards corrections of the ontvangstdatum. */
function volgordeBezwaren({ ontvangstdatum, stappen, aanvullingen }: KlachtDossier): Weigering[] {
  const eerder = [...stappen.map((stap) => stap.datum), ...aanvullingen.map((rij) => rij.gevraagdOp)]
    .sort()
    .find((dag) => dag < ontvangstdatum);
  if (eerder === undefined) return [];
  return [
    weiger(
      'datum-voor-ontvangst',
      `Er is al een stap vastgelegd op ${datumMetWeekdag(eerder)}, vóór de ontvangst op ${datumMetWeekdag(ontvangstdatum)}.`,
    ),
  ];
}

/** Everything that is wrong with the data of a complaint; the same at intake and at every correction. */
export function dossierBezwaren(dossier: KlachtDossier, vandaag: string): Weigering[] {
  const bezwaren = [
    ...ontvangstBezwaren(dossier, vandaag),
    ...opSchriftBezwaren(dossier, vandaag),
    ...volgordeBezwaren(dossier),
  ];
  const { kanaal, klager, omschrijving, opSchriftOp, vorm } = dossier;
  if (vorm === 'mondeling' && SCHRIFTELIJKE_KANALEN.includes(kanaal)) {
    bezwaren.push(
      weiger(
        'intake-vorm',
        'Een brief, e-mail of webformulier is een schriftelijke klacht: de termijn loopt.',
      ),
    );
  }
  const isSchriftelijk = vorm === 'schriftelijk' || opSchriftOp !== null;
  if (isSchriftelijk && (klager.naam.trim() === '' || klager.adres.trim() === ''))
    bezwaren.push(weiger('intake-klager', 'Vul de naam en het adres van de klager in.'));
  if (omschrijving.trim() === '')
    bezwaren.push(weiger('intake-omschrijving', 'Omschrijf de gedraging waarover de klacht gaat.'));
  if (dossier.wijkId === null && dossier.teamId === null)
    bezwaren.push(weiger('intake-plaats', 'Kies een wijk of een team.'));
  return bezwaren;
}

/**
 * What a correction of the facts would break in what already happened: the clock of a formal complaint cannot
 * go, and nothing can have begun before it. Besides `dossierBezwaren`.
 */
export function correctieBezwaren({ toestand }: Klacht, nieuw: KlachtDossier): Weigering[] {
  const formeel = formeelDeel(toestand);
  const [eerste] = [informeelDeel(toestand)?.gestartOp, formeel?.gestartOp, gestoptOp(toestand)]
    .flatMap((dag) => dag ?? [])
    .sort();
  const bezwaren: Weigering[] = [];
  if (eerste !== undefined && eerste < nieuw.ontvangstdatum) {
    bezwaren.push(
      weiger(
        'datum-voor-ontvangst',
        `De klacht kreeg al een vervolg op ${datumMetWeekdag(eerste)}, vóór de ontvangst op ${datumMetWeekdag(nieuw.ontvangstdatum)}.`,
      ),
    );
  }
  const begin = beginVanTermijn(nieuw);
  if (formeel !== null && begin === null) {
    bezwaren.push(
      weiger(
        'niet-op-schrift',
        'De klacht is formeel in behandeling genomen: daarvoor moet zij op schrift zijn. Vul in wanneer dat was.',
      ),
    );
  } else if (formeel !== null && begin !== null && nieuw.opSchriftOp !== null && formeel.gestartOp < begin) {
    bezwaren.push(
      weiger(
        'niet-op-schrift',
        `De formele behandeling begon op ${datumMetWeekdag(formeel.gestartOp)}. Toen moest de klacht al op schrift zijn.`,
      ),
    );
  }
  return bezwaren;
}

export function dossierWaarschuwingen({ datumGedraging }: KlachtDossier): Waarschuwing[] {
  if (datumGedraging !== null) return [];
  return [
    {
      code: 'datum-gedraging-onbekend',
      artikel: 'Awb 9:8 lid 1 onder b',
      melding:
        'De datum van de gedraging is niet bekend. Team en organisatie van de beklaagde op die dag, en of het langer dan een jaar geleden is, kunnen niet worden bepaald.',
      redenNodig: false,
    },
  ];
}

/** Registers a complaint: the state becomes ontvangen on the day of receipt. */
export function registreerKlacht(
  dossier: KlachtDossier,
  { uitvoerder, vandaag }: { readonly uitvoerder: Uitvoerder; readonly vandaag: string },
): IntakeUitkomst {
  const rol = INTAKE_ROLLEN.includes(uitvoerder.rol)
    ? []
    : [
        weiger(
          'rol',
          `Een klacht registreren doet administratie, niet ${KLACHT_ROLLEN.labels[uitvoerder.rol].toLowerCase()}.`,
        ),
      ];
  const [eerste, ...rest] = [
    ...rol,
    ...uitvoerderBezwaren(uitvoerder, dossier),
    ...dossierBezwaren(dossier, vandaag),
  ];
  if (eerste) return { soort: 'geweigerd', weigeringen: [eerste, ...rest] };
  return {
    soort: 'ok',
    klacht: { dossier, toestand: { status: 'ontvangen', sinds: dossier.ontvangstdatum } },
    waarschuwingen: dossierWaarschuwingen(dossier),
  };
}
