/**
 * Who is there, per team and day: from the work pattern, agreed absence, paid holidays and closing days. A pattern
 * says how long somebody works on a day, not when: a short day counts as a morning (a setting, an assumption).
 */

import { readInstelling } from '../instelling/instellingen.ts';
import { afwezigOpDag } from '../inzet/dag.ts';
import { caoOn } from '../organisatie/cao.ts';
import { DAGDELEN, type Dagdeel } from '../planning/lists.ts';
import type { Afwezigheid, Detachering, PlanbordGegevens } from '../planning/planning.ts';
import { compareNaam } from '../tekst/naam.ts';
import { weekdag } from '../tijd/datum.ts';
import { freeDag } from '../tijd/kalender.ts';
import { isGeldigOn } from '../tijd/periode.ts';

/** One person in one team on one day on which the pattern says that there is work. */
export type Aanwezig = {
  readonly medewerkerId: string;
  readonly organisatieId: string;
  /** Minutes of the day, for all teams together. */
  readonly minuten: number;
  /** Part (0–1] of this person that is for the team: who works in two teams is in each for a part. */
  readonly aandeel: number;
  readonly dagdelen: readonly Dagdeel[];
  /** Part (0–1) of the day that is missed by agreed absence. */
  readonly afwezig: number;
  /** Name of the paid holiday or closing day; null = a working day. */
  readonly vrij: string | null;
};

type Source = Pick<
  PlanbordGegevens,
  | 'medewerkers'
  | 'organisaties'
  | 'detacheringen'
  | 'inzet'
  | 'afwezigheid'
  | 'kalenderdagen'
  | 'instellingen'
>;

export type Aanwezigheid = {
  /** Everybody of a team who works on that day by the pattern, also who is away, by name. */
  readonly mensen: (teamId: string, dag: string) => readonly Aanwezig[];
};

function dagdelenOf(minuten: number, limit: number): readonly Dagdeel[] {
  return minuten <= limit ? ['ochtend'] : DAGDELEN.values;
}

/** Looks the rows up once; ask it for as many teams and days as there are. */
export function createAanwezigheid(gegevens: Source): Aanwezigheid {
  const inzetVan = Map.groupBy(gegevens.inzet, (row) => row.teamId);
  const sums = Map.groupBy(gegevens.inzet, (row) => row.detacheringId);
  const detacheringen = new Map(gegevens.detacheringen.map((row) => [row.id, row]));
  const organisaties = new Map(gegevens.organisaties.map((row) => [row.id, row]));
  const people = new Map([...gegevens.medewerkers].sort(compareNaam).map((row, i) => [row.id, i]));
  const afwezigheid = Map.groupBy(gegevens.afwezigheid, (row) => row.medewerkerId);
  const rank = ({ medewerkerId }: Aanwezig) => people.get(medewerkerId) ?? 0;

  const freeOf = ({ organisatieId }: Detachering, dag: string): string | null => {
    const organisatie = organisaties.get(organisatieId);
    const cao = organisatie === undefined ? 'gemeenten' : caoOn(organisatie, dag);
    return freeDag(dag, { cao, kalenderdagen: gegevens.kalenderdagen });
  };
  const mensen = (teamId: string, dag: string): Aanwezig[] => {
    const limit = readInstelling(gegevens.instellingen, 'dagdeelUren', dag) * 60;
    const rows = (inzetVan.get(teamId) ?? []).filter((row) => row.minutenPerWeek > 0 && isGeldigOn(row, dag));
    return [...Map.groupBy(rows, (row) => row.detacheringId)]
      .flatMap(([id, own]): Aanwezig[] => {
        const detachering = detacheringen.get(id);
        if (detachering === undefined || !isGeldigOn(detachering, dag)) return [];
        const minuten = detachering.werkpatroon[weekdag(dag)];
        if (minuten === 0) return [];
        const all = (sums.get(id) ?? []).filter((row) => isGeldigOn(row, dag));
        const total = all.reduce((sum, row) => sum + row.minutenPerWeek, 0);
        const here = own.reduce((sum, row) => sum + row.minutenPerWeek, 0);
        const { medewerkerId, organisatieId } = detachering;
        return [
          {
            ...{ medewerkerId, organisatieId, minuten, aandeel: here / total },
            dagdelen: dagdelenOf(minuten, limit),
            afwezig: afwezigOpDag(afwezigheid.get(medewerkerId) ?? [], dag) / 100,
            vrij: freeOf(detachering, dag),
          },
        ];
      })
      .sort((a, b) => rank(a) - rank(b));
  };
  return { mensen };
}

/** How many of them are there in a dagdeel; who is in two teams, or away for a part, counts for a part. */
export function bezetIn(mensen: readonly Aanwezig[], dagdeel: Dagdeel): number {
  return mensen.reduce(
    (sum, { dagdelen, vrij, aandeel, afwezig }) =>
      vrij !== null || !dagdelen.includes(dagdeel) ? sum : sum + aandeel * (1 - afwezig),
    0,
  );
}

/** Part (0–1) of the pattern of a person in a week that is missed by agreed absence; null = does not work then. */
export function afwezigInWeek(
  detacheringen: readonly Detachering[],
  afwezigheid: readonly Afwezigheid[],
  dagen: readonly string[],
): number | null {
  let [total, missed] = [0, 0];
  for (const dag of dagen) {
    for (const row of detacheringen) {
      if (!isGeldigOn(row, dag)) continue;
      const minuten = row.werkpatroon[weekdag(dag)];
      total += minuten;
      missed += (minuten * afwezigOpDag(afwezigheid, dag)) / 100;
    }
  }
  return total === 0 ? null : missed / total;
}
