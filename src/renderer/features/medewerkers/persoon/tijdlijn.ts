import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { dagenBetween, jaarOf, plusMaanden } from '../../../../shared/domain/tijd/datum.ts';
import type { Detachering } from './detachering-form.ts';

type Inzet = Persoon['inzet'][number];

/** A detachering with the inzet that belongs to it. */
export type Block = {
  readonly detachering: Detachering;
  readonly inzet: readonly Inzet[];
  readonly prolong: boolean;
};

type Dated = Pick<Detachering, 'organisatieId' | 'geldigVan' | 'geldigTot'>;

/** Only the last of a row of detacheringen at one organisation can be prolonged: the next one is in the way of the others. */
export function canProlong({ organisatieId, geldigTot }: Dated, all: readonly Dated[]): boolean {
  if (geldigTot === null) return false;
  return !all.some((other) => other.organisatieId === organisatieId && other.geldigVan === geldigTot);
}

type MetPerioden = {
  readonly detacheringen: readonly { readonly geldigVan: string; readonly geldigTot: string | null }[];
};

/** The span the bars are drawn in, and the first days of years in it: all of them, or every so many. */
export type As = { readonly van: string; readonly tot: string; readonly jaren: readonly string[] };

/** Newest first: what one looks for is now or next. */
export function tijdlijnBlocks({ detacheringen, inzet }: Persoon): readonly Block[] {
  const perDetachering = Map.groupBy(inzet, (row) => row.detacheringId);
  return detacheringen
    .map((detachering) => ({
      detachering,
      inzet: (perDetachering.get(detachering.id) ?? []).toSorted((a, b) =>
        b.geldigVan.localeCompare(a.geldigVan),
      ),
      prolong: canProlong(detachering, detacheringen),
    }))
    .sort((a, b) => b.detachering.geldigVan.localeCompare(a.detachering.geldigVan));
}

/** More names of years would lie over each other in the narrowest column. */
const MAX_JAREN = 5;

/** From the first detachering to a year after the peildatum or the last end, whichever is later. */
export function tijdlijnAs({ detacheringen }: MetPerioden, peildatum: string): As {
  const begin = detacheringen.map((d) => d.geldigVan);
  const einden = detacheringen.flatMap((d) => d.geldigTot ?? []);
  const van = [peildatum, ...begin].sort()[0] ?? peildatum;
  const tot = [plusMaanden(peildatum, 12), ...begin, ...einden].sort().at(-1) ?? peildatum;
  const first = jaarOf(van) + 1;
  const stap = Math.max(1, Math.ceil((jaarOf(tot) - first + 1) / MAX_JAREN));
  const jaren: string[] = [];
  for (let jaar = first; jaar <= jaarOf(tot); jaar += stap) jaren.push(`${String(jaar)}-01-01`);
  return { van, tot, jaren };
}

/** Place of a day on the axis, 0–100 %. */
export function plaatsOn({ van, tot }: As, datum: string): number {
  const part = dagenBetween(van, datum) / Math.max(1, dagenBetween(van, tot));
  return Math.min(100, Math.max(0, part * 100));
}
