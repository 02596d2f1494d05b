/** Subsidieafspraken and personnel numbers of the demo: hours near what is supplied, invented amounts. */

import type { Detachering } from '../../../shared/domain/planning/planning.ts';
import { jaarOf, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { PEILDATUM } from './demo-figures.ts';
import type { DemoOrganisatie, DemoRows } from './demo-rows.ts';
import type { DemoTijd } from './demo-time.ts';
import { createIds } from './random.ts';

/** Whole hours per week, in percent of what is supplied on 1 January. */
const AFGESPROKEN = [100, 104, 98, 100, 106, 96] as const;
/** Euro per hour (A). */
const TARIEVEN = [64, 68, 71, 66] as const;
/** One in four has no amount: "tarief ontbreekt". */
const ZONDER_BEDRAG = 3;

/** The published year, and the year of today with the one before it, so that there is something to compare. */
function jaren(tijd: DemoTijd): number[] {
  const current = jaarOf(tijd.anker);
  return [...new Set([jaarOf(PEILDATUM), current - 1, current])]
    .filter((jaar) => jaar >= jaarOf(PEILDATUM))
    .sort();
}

function afspraakOf(
  organisatie: DemoOrganisatie,
  place: number,
  jaar: number,
  detacheringen: readonly Detachering[],
): Omit<DemoRows['subsidieafspraak'][number], 'id'> | null {
  const [geldigVan, geldigTot] = [`${jaar}-01-01`, `${jaar + 1}-01-01`];
  const dag = plusDagen(geldigVan, 90);
  if (organisatie.soort === 'gemeente' || !isGeldigOn(organisatie, dag)) return null;
  const geleverd = detacheringen
    .filter((d) => d.organisatieId === organisatie.id && isGeldigOn(d, dag))
    .reduce((sum, d) => sum + d.minutenPerWeek, 0);
  const uren = Math.round(((geleverd / 60) * (AFGESPROKEN[place % AFGESPROKEN.length] ?? 100)) / 100);
  const tarief = TARIEVEN[place % TARIEVEN.length] ?? 66;
  return {
    organisatieId: organisatie.id,
    soort: organisatie.soort === 'gemeenschappelijke-regeling' ? 'gr-bijdrage' : 'subsidie',
    minutenPerWeek: uren * 60,
    bedragCenten: place % 4 === ZONDER_BEDRAG ? null : uren * 52 * tarief * 100,
    kenmerk: `DEMO-${jaar}-${String(place + 1).padStart(2, '0')}`,
    eisen: 'Hbo werk- en denkniveau',
    geldigVan,
    geldigTot,
  };
}

export function createAfspraken(
  organisaties: readonly DemoOrganisatie[],
  detacheringen: readonly Detachering[],
  tijd: DemoTijd,
): DemoRows['subsidieafspraak'] {
  const id = createIds('subsidieafspraak');
  return jaren(tijd).flatMap((jaar) =>
    organisaties.flatMap((organisatie, place) => {
      const afspraak = afspraakOf(organisatie, place, jaar, detacheringen);
      return afspraak === null ? [] : [{ id: id(), ...afspraak }];
    }),
  );
}

/** Everybody who is there today has a number at their employer: five digits, each once. */
export function createPersoneelsnummers(detacheringen: readonly Detachering[]): DemoRows['personeelsnummer'] {
  const id = createIds('personeelsnummer');
  const gezien = new Set<string>();
  return detacheringen.flatMap(({ medewerkerId, organisatieId }, i) => {
    const key = `${medewerkerId}|${organisatieId}`;
    if (gezien.has(key)) return [];
    gezien.add(key);
    return [{ id: id(), medewerkerId, organisatieId, nummer: String(10_000 + i * 7) }];
  });
}
