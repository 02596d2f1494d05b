/** Steps within the handling of a complaint: confirmation, copies, hearing, report and advice (Awb 9:6, 9:9, 9:10, 9:14). */

import { datumWithWeekdag, isGeldigeDatum } from '../../tijd/datum.ts';
import {
  GRONDEN_AFZIEN_HOREN,
  KLACHT_STAP_SOORTEN,
  type KlachtStapSoort,
  type KlachtStatus,
} from '../basis/lists.ts';
import type { Klacht, KlachtDossier, KlachtStap } from '../basis/types.ts';
import { refuse, type Weigering } from '../basis/weigering.ts';
import { isDezelfdeGehoorde } from './checklist.ts';

const ARTIKEL: Readonly<Record<KlachtStapSoort, string>> = {
  ontvangstbevestiging: 'Awb 9:6',
  'afschrift-beklaagde': 'Awb 9:9',
  'uitnodiging-horen': 'Awb 9:10 lid 1',
  gehoord: 'Awb 9:10 lid 1',
  'afgezien-van-horen': 'Awb 9:10 lid 2',
  verslag: 'Awb 9:10 lid 3',
  advies: 'Awb 9:15',
};

/** Steps that fit the state now: the confirmation of receipt always (9:6), the others once the complaint is formal. */
export function stappenFor(klacht: Klacht): readonly KlachtStapSoort[] {
  const { status } = klacht.toestand;
  return KLACHT_STAP_SOORTEN.values.filter(
    (soort) => pastStap(soort, status) && (soort !== 'advies' || hasAdvies(klacht)),
  );
}

function pastStap(soort: KlachtStapSoort, status: KlachtStatus): boolean {
  if (status === 'formeel') return true;
  return soort === 'ontvangstbevestiging' && (status === 'ontvangen' || status === 'informeel');
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
  if (stap.soort === 'afschrift-beklaagde') return stap.beklaagde;
  if ('wie' in stap && stap.wie !== 'klager') return stap.wie.beklaagde;
  return null;
}

type Afzien = Extract<KlachtStap, { soort: 'afgezien-van-horen' }>;

function afzienBezwaren(stap: Afzien, { stappen }: KlachtDossier): Weigering[] {
  const bezwaren: Weigering[] = [];
  if (!GRONDEN_AFZIEN_HOREN.has(stap.grond)) {
    bezwaren.push(refuse('afzien-grond', 'Kies een van de gronden a, b of c om van het horen af te zien.'));
  } else if (stap.wie !== 'klager' && stap.grond === 'a') {
    bezwaren.push(
      refuse(
        'afzien-grond',
        'Kennelijk ongegrond is alleen een grond om de klager niet te horen. De beklaagde houdt recht op horen.',
      ),
    );
  }
  const uitgenodigd = stappen.some(
    (eerder) =>
      eerder.soort === 'uitnodiging-horen' &&
      isDezelfdeGehoorde(eerder.wie, stap.wie) &&
      eerder.datum < stap.datum,
  );
  if (stap.grond === 'c' && !uitgenodigd) {
    bezwaren.push(
      refuse(
        'afzien-uitnodiging',
        'Er is geen eerdere uitnodiging vastgelegd. Stuur eerst een uitnodiging met een redelijke termijn om te reageren.',
      ),
    );
  }
  return bezwaren;
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
  if (stap.soort === 'afgezien-van-horen') bezwaren.push(...afzienBezwaren(stap, dossier));
  return bezwaren;
}
