import { ZWAARTEN, type Zwaarte } from '../planning/lists.ts';
import type { Werkvoorraad } from '../planning/planning.ts';
import { plusMaanden } from '../tijd/datum.ts';
import { isGeldigOn } from '../tijd/periode.ts';
import { maandagOf } from '../tijd/week.ts';

/** That a team was counted at a zwaarte on a day (ISO date). */
export type Telling = { readonly teamId: string; readonly zwaarte: Zwaarte; readonly datum: string };

/** The waakvlam is counted where a municipality uses it; the others are what a count is made of. */
const EXPECTED = ZWAARTEN.filter((zwaarte) => zwaarte !== 0);

/** '2026-12' of '2026-12-07'. */
export const maandOf = (iso: string): string => iso.slice(0, 7);

/** The month so many months after ('2026-12', -1 is '2026-11'). */
export function plusMaand(maand: string, aantal: number): string {
  return maandOf(plusMaanden(`${maand}-01`, aantal));
}

/** The day of the count of a month: its first Monday, since the planbord counts in weeks. */
export function tellingsdag(maand: string): string {
  return maandagOf(`${maand}-07`);
}

type Series = Pick<Telling, 'teamId' | 'zwaarte'>;
type Gegevens = { readonly tellingen: readonly Telling[]; readonly werkvoorraad: readonly Werkvoorraad[] };

const isOf =
  ({ teamId, zwaarte }: Series) =>
  (row: Series): boolean =>
    row.teamId === teamId && row.zwaarte === zwaarte;

/**
 * What was counted in a month: the number that holds on the day it was last counted in it (here or on the planbord); null = it
 * was not counted. A number of before goes on until somebody counts again (besluit 0003), and is not a count.
 */
export function readTelling(gegevens: Gegevens, series: Series, maand: string): number | null {
  const [van, tot] = [tellingsdag(maand), tellingsdag(plusMaand(maand, 1))];
  const rows = gegevens.werkvoorraad.filter(isOf(series));
  const days = [
    ...gegevens.tellingen.filter(isOf(series)).map(({ datum }) => datum),
    ...rows.map(({ geldigVan }) => geldigVan),
  ].filter((day) => day >= van && day < tot);
  const last = days.sort().at(-1);
  return last === undefined ? null : readHolding(gegevens, series, last);
}

/** The number that holds on a day; null = nobody counted yet. */
export function readHolding({ werkvoorraad }: Gegevens, series: Series, dag: string): number | null {
  return werkvoorraad.filter(isOf(series)).find((row) => isGeldigOn(row, dag))?.aantalOpen ?? null;
}

/** The first day after `dag` on which this team was counted again at this zwaarte; null = never. */
export function nextTelling(
  { tellingen, werkvoorraad }: Gegevens,
  series: Series,
  dag: string,
): string | null {
  const days = [
    ...tellingen.filter(isOf(series)).map(({ datum }) => datum),
    ...werkvoorraad.filter(isOf(series)).map(({ geldigVan }) => geldigVan),
  ];
  return days.filter((day) => day > dag).sort()[0] ?? null;
}

type Aantallen = readonly { readonly zwaarte: Zwaarte; readonly nu: number | null }[];

/** Whether every zwaarte of a count is there. */
export function isGeteld(aantallen: Aantallen): boolean {
  return EXPECTED.every((zwaarte) => aantallen.some((row) => row.zwaarte === zwaarte && row.nu !== null));
}
