/** Subsidieafspraken and personnel numbers of the demo: hours near what is supplied, invented amounts. */

import type { Detachering } from '../../../shared/domain/planning/planning.ts';
import { jaarVan, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { PEILDATUM } from './demo-cijfers.ts';
import type { DemoOrganisatie, DemoRijen } from './demo-rijen.ts';
import type { DemoTijd } from './demo-tijd.ts';
import { maakIds } from './toeval.ts';

/** Whole hours per week, in percent of what is supplied on 1 January. */
const AFGESPROKEN = [100, 104, 98, 100, 106, 96] as const;
/** Euro per hour (A). */
const TARIEVEN = [64, 68, 71, 66] as const;
/** One in four has no amount: "tarief ontbreekt". */
const ZONDER_BEDRAG = 3;

/** The published year, and the year of today with the one before it, so that there is something to compare. */
function jaren(tijd: DemoTijd): number[] {
  const nu = jaarVan(tijd.anker);
  return [...new Set([jaarVan(PEILDATUM), nu - 1, nu])].filter((jaar) => jaar >= jaarVan(PEILDATUM)).sort();
}

function afspraakVan(
  organisatie: DemoOrganisatie,
  plek: number,
  jaar: number,
  detacheringen: readonly Detachering[],
): Omit<DemoRijen['subsidieafspraak'][number], 'id'> | null {
  const [geldigVan, geldigTot] = [`${jaar}-01-01`, `${jaar + 1}-01-01`];
  const dag = plusDagen(geldigVan, 90);
  if (organisatie.soort === 'gemeente' || !isGeldigOp(organisatie, dag)) return null;
  const geleverd = detacheringen
    .filter((d) => d.organisatieId === organisatie.id && isGeldigOp(d, dag))
    .reduce((som, d) => som + d.minutenPerWeek, 0);
  const uren = Math.round(((geleverd / 60) * (AFGESPROKEN[plek % AFGESPROKEN.length] ?? 100)) / 100);
  const tarief = TARIEVEN[plek % TARIEVEN.length] ?? 66;
  return {
    organisatieId: organisatie.id,
    soort: organisatie.soort === 'gemeenschappelijke-regeling' ? 'gr-bijdrage' : 'subsidie',
    minutenPerWeek: uren * 60,
    bedragCenten: plek % 4 === ZONDER_BEDRAG ? null : uren * 52 * tarief * 100,
    kenmerk: `DEMO-${jaar}-${String(plek + 1).padStart(2, '0')}`,
    eisen: 'Hbo werk- en denkniveau',
    geldigVan,
    geldigTot,
  };
}

export function maakAfspraken(
  organisaties: readonly DemoOrganisatie[],
  detacheringen: readonly Detachering[],
  tijd: DemoTijd,
): DemoRijen['subsidieafspraak'] {
  const id = maakIds('subsidieafspraak');
  return jaren(tijd).flatMap((jaar) =>
    organisaties.flatMap((organisatie, plek) => {
      const afspraak = afspraakVan(organisatie, plek, jaar, detacheringen);
      return afspraak === null ? [] : [{ id: id(), ...afspraak }];
    }),
  );
}

/** Everybody who is there today has a number at their employer: five digits, each once. */
export function maakPersoneelsnummers(detacheringen: readonly Detachering[]): DemoRijen['personeelsnummer'] {
  const id = maakIds('personeelsnummer');
  const gezien = new Set<string>();
  return detacheringen.flatMap(({ medewerkerId, organisatieId }, i) => {
    const sleutel = `${medewerkerId}|${organisatieId}`;
    if (gezien.has(sleutel)) return [];
    gezien.add(sleutel);
    return [{ id: id(), medewerkerId, organisatieId, nummer: String(10_000 + i * 7) }];
  });
}
