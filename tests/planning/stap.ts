import fc from 'fast-check';
import type { Core } from '../../src/core/base/core-types.ts';
import type { PlanbordGegevens } from '../../src/shared/domain/planning/planning.ts';
import { plusDagen } from '../../src/shared/domain/tijd/datum.ts';

/**
 * A step of random work is a handful of numbers; what they mean depends on what is there, so that
 * every step hits something real.
 */

export type Stap = {
  readonly soort: number;
  readonly wie: number;
  readonly wat: number;
  readonly waar: number;
  /** Days after the first day on which this step may have effect. */
  readonly dag: number;
  readonly duur: number | null;
  readonly uren: number;
};

const number = fc.nat({ max: 997 });
export const stapArb: fc.Arbitrary<Stap> = fc.noBias(
  fc.record({
    soort: number,
    wie: number,
    wat: number,
    waar: number,
    dag: fc.nat({ max: 700 }),
    duur: fc.option(fc.integer({ min: 1, max: 400 }), { freq: 2 }),
    uren: fc.integer({ min: 1, max: 40 }),
  }),
);

export type World = {
  readonly core: Core;
  readonly gebieden: readonly string[];
  readonly functies: readonly string[];
  readonly specialismen: readonly string[];
};

export function select<T>(list: readonly T[], nummer: number): T | undefined {
  return list.length === 0 ? undefined : list[nummer % list.length];
}

const naamNummers = new WeakMap<Core, number>();
/** A name that nothing has yet. */
export function newNaam(core: Core, soort: string): string {
  const nummer = (naamNummers.get(core) ?? 0) + 1;
  naamNummers.set(core, nummer);
  return `${soort} ${'abcdefghij'[nummer % 10] ?? ''}${nummer}`;
}

/** Does a step on the day `van`; null = there is nothing to do it with. */
export type Run = (world: World, rows: PlanbordGegevens, stap: Stap, van: string) => Promise<unknown> | null;

export const tot = (van: string, { duur }: Stap): string | null =>
  duur === null ? null : plusDagen(van, duur);

/** A day on which the row runs, not before `van`. */
export function dagIn(row: { geldigVan: string; geldigTot: string | null }, van: string): string {
  return row.geldigVan > van ? row.geldigVan : van;
}

const loopt = (row: { geldigTot: string | null }, van: string): boolean =>
  row.geldigTot === null || row.geldigTot > van;

export function selectLopend<R extends { geldigVan: string; geldigTot: string | null }>(
  rows: readonly R[],
  nummer: number,
  van: string,
): R | undefined {
  return select(
    rows.filter((row) => loopt(row, van)),
    nummer,
  );
}

export function lineOf(rows: PlanbordGegevens, stap: Stap, van: string) {
  const detachering = selectLopend(rows.detacheringen, stap.wie, van);
  const team = select(rows.teams, stap.waar);
  if (detachering === undefined || team === undefined) return undefined;
  const doel = stap.wat % 3 === 0 ? ('seniortaken' as const) : ('casuistiek' as const);
  const { medewerkerId, organisatieId } = detachering;
  return { medewerkerId, organisatieId, teamId: team.id, doel };
}

/** The hours as a pattern with weekend days, days off and odd minutes. */
export function patroon(stap: Stap): [number, number, number, number, number, number, number] | null {
  if (stap.wat % 4 === 0) return null;
  const minuten = stap.uren * 60;
  const dagen: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0];
  const een = stap.wat % 7;
  const twee = (stap.waar + een) % 7;
  const part = Math.floor(minuten / 3);
  dagen[een] = (dagen[een] ?? 0) + part;
  dagen[twee] = (dagen[twee] ?? 0) + minuten - part;
  return dagen;
}
