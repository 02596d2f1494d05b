/** Steps within the handling of a complaint: confirmation, copies, hearing, report and advice (Awb 9:6, 9:9, 9:10, 9:14). */

import { dagenBetween, datumWithWeekdag, isGeldigeDatum } from '../../tijd/datum.ts';
import { isStapFor, personenOf } from '../basis/klagers.ts';
import {
  GRONDEN_AFZIEN_HOREN,
  KLACHT_STAP_SOORTEN,
  type KlachtStapSoort,
  type KlachtStatus,
} from '../basis/lists.ts';
import type { Klacht, KlachtDossier, KlachtStap } from '../basis/types.ts';
import { refuse, type Waarschuwing, type Weigering } from '../basis/weigering.ts';
import { verlengingOf } from '../termijn/dossier-termijn.ts';

const ARTIKEL: Readonly<Record<KlachtStapSoort, string>> = {
  ontvangstbevestiging: 'Awb 9:6',
  'afschrift-beklaagde': 'Awb 9:9',
  'uitnodiging-horen': 'Awb 9:10 lid 1',
  gehoord: 'Awb 9:10 lid 1',
  'niet-verschenen': 'Awb 9:10 lid 1',
  'afgezien-van-horen': 'Awb 9:10 lid 2',
  verslag: 'Awb 9:10 lid 3',
  advies: 'Awb 9:15',
  'bericht-verdaging': 'Awb 9:11 lid 2',
};

/** Steps that fit the state now: the confirmation of receipt always (9:6), the others once the complaint is formal. */
export function stappenFor(klacht: Klacht): readonly KlachtStapSoort[] {
  const { status } = klacht.toestand;
  return KLACHT_STAP_SOORTEN.values.filter(
    (soort) =>
      pastStap(soort, status) &&
      (soort !== 'advies' || hasAdvies(klacht)) &&
      (soort !== 'bericht-verdaging' || verlengingOf(klacht).verdaging !== null),
  );
}

/** What can be recorded before the handling is formal. */
const VROEG: readonly KlachtStapSoort[] = ['ontvangstbevestiging', 'bericht-verdaging'];

function pastStap(soort: KlachtStapSoort, status: KlachtStatus): boolean {
  if (status === 'formeel') return true;
  return VROEG.includes(soort) && (status === 'ontvangen' || status === 'informeel');
}

function hasAdvies({ toestand }: Klacht): boolean {
  return toestand.status === 'formeel' && toestand.formeel.procedureWeken === 10;
}

function datumBezwaar(stap: KlachtStap, dossier: KlachtDossier, vandaag: string): Weigering | null {
  const { datum, soort } = stap;
  const label = KLACHT_STAP_SOORTEN.labels[soort];
  const artikel = ARTIKEL[soort];
  if (!isGeldigeDatum(datum)) return refuse('datum-ongeldig', `${label}: vul de datum in.`, artikel);
  if (datum > vandaag)
    return refuse('datum-in-toekomst', `${label}: ${datumWithWeekdag(datum)} is nog niet geweest.`, artikel);
  if (datum < dossier.ontvangstdatum) {
    return refuse(
      'datum-voor-ontvangst',
      `${label}: ${datumWithWeekdag(datum)} is van vóór de ontvangst op ${datumWithWeekdag(dossier.ontvangstdatum)}.`,
      artikel,
    );
  }
  return null;
}

/** The beklaagde a step is about, when it is about one. */
function beklaagdeOf(stap: KlachtStap): string | null {
  if ('beklaagde' in stap) return stap.beklaagde;
  if ('wie' in stap && stap.wie !== 'klager' && 'beklaagde' in stap.wie) return stap.wie.beklaagde;
  return null;
}

/** The klager a step is about, when it is about one of several. */
function klagerOf(stap: KlachtStap): string | null {
  if ('klager' in stap) return stap.klager ?? null;
  if ('wie' in stap && stap.wie !== 'klager' && 'klager' in stap.wie) return stap.wie.klager;
  return null;
}

type Afzien = Extract<KlachtStap, { soort: 'afgezien-van-horen' }>;

function afzienBezwaren(stap: Afzien, dossier: KlachtDossier): Weigering[] {
  const bezwaren: Weigering[] = [];
  if (!GRONDEN_AFZIEN_HOREN.has(stap.grond)) {
    bezwaren.push(refuse('afzien-grond', 'Kies een van de gronden a, b of c om van het horen af te zien.'));
  } else if (beklaagdeOf(stap) !== null && stap.grond === 'a') {
    bezwaren.push(
      refuse(
        'afzien-grond',
        'Kennelijk ongegrond is alleen een grond om de klager niet te horen. De beklaagde houdt recht op horen.',
      ),
    );
  }
  if (stap.grond === 'c' && firstUitnodiging(stap, dossier) === null) {
    bezwaren.push(
      refuse(
        'afzien-uitnodiging',
        'Er is geen eerdere uitnodiging vastgelegd. Stuur eerst een uitnodiging met een redelijke termijn om te reageren.',
      ),
    );
  }
  return bezwaren;
}

type NaUitnodiging = Extract<KlachtStap, { soort: 'afgezien-van-horen' | 'gehoord' | 'niet-verschenen' }>;

/** Day of the first invitation of this person before this step; of several the last. Null where one had none. */
function firstUitnodiging(na: NaUitnodiging, dossier: KlachtDossier): string | null {
  const dagen = personenOf(na, dossier).map((wie) => {
    const [first] = dossier.stappen
      .flatMap((stap) =>
        stap.soort === 'uitnodiging-horen' && stap.datum < na.datum && isStapFor(stap, wie, dossier)
          ? stap.datum
          : [],
      )
      .sort();
    return first ?? null;
  });
  return dagen.includes(null) ? null : (dagen.sort().at(-1) ?? null);
}

/** In so many days somebody can plan to come, or answer (A: the law says "a reasonable term"). */
const REDELIJKE_DAGEN = 7;

/** Who hears nothing, or does not come, must have had time for it (Awb 9:10 lid 2 c). */
export function stapWaarschuwingen({ dossier }: Klacht, stap: KlachtStap): Waarschuwing[] {
  const isZwijgen = stap.soort === 'afgezien-van-horen' && stap.grond === 'c';
  if (stap.soort !== 'niet-verschenen' && !isZwijgen) return [];
  const uitnodiging = firstUitnodiging(stap, dossier);
  if (uitnodiging === null || !isGeldigeDatum(stap.datum)) return [];
  const dagen = dagenBetween(uitnodiging, stap.datum);
  if (dagen >= REDELIJKE_DAGEN) return [];
  return [
    {
      code: 'reactietermijn-kort',
      artikel: isZwijgen ? 'Awb 9:10 lid 2 onder c' : 'Awb 9:10 lid 1',
      melding: `De uitnodiging is van ${datumWithWeekdag(uitnodiging)}: ${dagen === 1 ? 'één dag' : `${dagen} dagen`} eerder. Geef een redelijke termijn om te reageren, bijvoorbeeld ${REDELIJKE_DAGEN} dagen.`,
      redenNodig: false,
    },
  ];
}

/** Everything that keeps this step from being recorded. */
export function stapBezwaren(klacht: Klacht, stap: KlachtStap, vandaag: string): Weigering[] {
  const { dossier, toestand } = klacht;
  if (!pastStap(stap.soort, toestand.status)) {
    return [
      refuse(
        'stap-niet-nu',
        `${KLACHT_STAP_SOORTEN.labels[stap.soort]} hoort bij de formele behandeling. Neem de klacht eerst formeel in behandeling.`,
      ),
    ];
  }
  const bezwaren: Weigering[] = [];
  const datum = datumBezwaar(stap, dossier, vandaag);
  if (datum) bezwaren.push(datum);
  if ('document' in stap && stap.document.trim() === '') {
    bezwaren.push(
      refuse(
        'gegeven-ontbreekt',
        `${KLACHT_STAP_SOORTEN.labels[stap.soort]}: voeg het document toe of noem het kenmerk.`,
        ARTIKEL[stap.soort],
      ),
    );
  }
  if (stap.soort === 'advies' && !hasAdvies(klacht)) {
    bezwaren.push(
      refuse(
        'stap-geen-advies',
        'Voor deze klacht is de procedure van 6 weken gekozen: er is geen adviseur.',
      ),
    );
  }
  const beklaagde = beklaagdeOf(stap);
  if (beklaagde !== null && !dossier.beklaagden.includes(beklaagde))
    bezwaren.push(refuse('onbekende-beklaagde', 'Deze persoon is geen beklaagde in deze klacht.'));
  const klager = klagerOf(stap);
  if (klager !== null && !dossier.klagers.some(({ id }) => id === klager))
    bezwaren.push(refuse('onbekende-klager', 'Deze persoon is geen klager in deze klacht.'));
  if (stap.soort === 'afgezien-van-horen') bezwaren.push(...afzienBezwaren(stap, dossier));
  if (stap.soort === 'niet-verschenen' && firstUitnodiging(stap, dossier) === null) {
    bezwaren.push(
      refuse(
        'niet-uitgenodigd',
        'Er is geen eerdere uitnodiging vastgelegd. Leg eerst de uitnodiging vast waarop niemand verscheen.',
      ),
    );
  }
  if (stap.soort === 'bericht-verdaging' && verlengingOf(klacht).verdaging === null) {
    bezwaren.push(refuse('niet-verdaagd', 'De klacht is niet verdaagd: er valt niets te berichten.'));
  }
  return bezwaren;
}
