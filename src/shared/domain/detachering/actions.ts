/** The actions on detacheringen as pure changes of a stand; `van` and `per` are the first day of the new situation. */

import type { Inzet, Werkpatroon } from '../planning/planning.ts';
import { divideGrootsteRest } from '../tekst/number.ts';
import { lastDatum } from '../tijd/datum.ts';
import {
  isEmpty,
  isGeldigOn,
  knippunten,
  mergePerioden,
  overlapt,
  type Periode,
  vroegsteEinde,
} from '../tijd/periode.ts';
import {
  type DetacheringRow,
  type MaakId,
  type MinutenOn,
  replace,
  replaceAll,
  type Snapshot,
} from './plan.ts';

type Fields = Partial<
  Pick<
    DetacheringRow,
    'minutenPerWeek' | 'werkpatroon' | 'functieId' | 'organisatieId' | 'subsidieafspraakId'
  >
>;

/**
 * The detachering up to `van`, and from `van` on with other values. From its own first day
 * there is nothing to close: the row itself gets the values.
 */
export function splits(
  state: Snapshot,
  row: DetacheringRow,
  van: string,
  fields: Fields,
  createId: MaakId,
  minuten?: MinutenOn,
): Snapshot {
  if (van <= row.geldigVan) return replace(state, row, [{ ...row, ...fields }], createId, minuten);
  return replace(
    state,
    row,
    [
      { ...row, geldigTot: van },
      { ...row, ...fields, id: createId(), geldigVan: van },
    ],
    createId,
    minuten,
  );
}

/**
 * The new hours of each inzet row, in order of beginning: what begins on a day shares what the rows
 * that run already leave of that day's sum, so that who was planned in full stays planned in full.
 */
function rato(
  own: readonly Inzet[],
  van: string,
  part: { readonly nieuw: number; readonly oud: number },
): Map<string, number> {
  const begin = (row: Inzet) => lastDatum(row.geldigVan, van);
  const straks = own.filter((row) => row.geldigTot === null || row.geldigTot > van);
  const uit = new Map<string, number>();
  for (const dag of [...new Set(straks.map(begin))].sort()) {
    const samen = straks.filter((row) => isGeldigOn(row, dag));
    const [beginnend, lopend] = [
      samen.filter((row) => begin(row) === dag),
      samen.filter((row) => begin(row) < dag),
    ];
    const sum = samen.reduce((a, row) => a + row.minutenPerWeek, 0);
    const vast = lopend.reduce((a, row) => a + (uit.get(row.id) ?? 0), 0);
    const rest = Math.max(0, Math.round((sum * part.nieuw) / part.oud) - vast);
    const stap = rest % 15 === 0 ? 15 : 1;
    const parts = divideGrootsteRest(
      rest / stap,
      beginnend.map((row) => row.minutenPerWeek),
    );
    for (const [i, row] of beginnend.entries()) uit.set(row.id, (parts[i] ?? 0) * stap);
  }
  return uit;
}

/**
 * Inzet hours that follow the contract from a day on: on each stretch the sum changes in
 * proportion, in whole quarters of an hour where the new sum is that.
 */
export function toRato(state: Snapshot, row: DetacheringRow, van: string, newMinuten: number): MinutenOn {
  const own = state.inzet.filter((i) => i.detacheringId === row.id);
  const uren = rato(own, van, { nieuw: newMinuten, oud: row.minutenPerWeek });
  return (inzet, part) =>
    part.geldigVan < van || part.minutenPerWeek !== newMinuten
      ? inzet.minutenPerWeek
      : (uren.get(inzet.id) ?? inzet.minutenPerWeek);
}

/** Ends a detachering and its inzet; one that begins later goes altogether. */
export function beeindig(state: Snapshot, row: DetacheringRow, per: string, createId: MaakId): Snapshot {
  const rest = { ...row, geldigTot: per };
  return replace(state, row, isEmpty(rest) ? [] : [rest], createId);
}

/** When a team stops (exclusive); null = it goes on. */
export type TeamEinde = (teamId: string) => string | null;

/** A later end; inzet that ran to the old end goes on to the new one, or as long as its team is there. */
export function verleng(
  state: Snapshot,
  row: DetacheringRow,
  tot: string | null,
  teamEinde: TeamEinde = () => null,
): Snapshot {
  return {
    detacheringen: state.detacheringen.map((d) => (d === row ? { ...d, geldigTot: tot } : d)),
    inzet: state.inzet.map((i) => {
      if (i.detacheringId !== row.id || i.geldigTot !== row.geldigTot) return i;
      const einde = vroegsteEinde(tot, teamEinde(i.teamId));
      return einde !== null && i.geldigTot !== null && einde < i.geldigTot ? i : { ...i, geldigTot: einde };
    }),
  };
}

/** Another begin of a detachering that was noted wrong: inzet that began with it goes along, what is before it ends. */
export function beginOn(state: Snapshot, row: DetacheringRow, van: string, createId: MaakId): Snapshot {
  const moved = { ...row, geldigVan: van };
  if (van > row.geldigVan) return replace(state, row, [moved], createId);
  return {
    detacheringen: state.detacheringen.map((d) => (d === row ? moved : d)),
    inzet: state.inzet.map((i) =>
      i.detacheringId === row.id && i.geldigVan === row.geldigVan ? { ...i, geldigVan: van } : i,
    ),
  };
}

/** Everything of these detacheringen from `van` on goes to another organisation. */
export function setOver(
  state: Snapshot,
  rows: readonly DetacheringRow[],
  van: string,
  organisatieId: string,
  createId: MaakId,
): Snapshot {
  return rows
    .filter((row) => row.geldigTot === null || row.geldigTot > van)
    .reduce(
      (current, row) => splits(current, row, van, { organisatieId, subsidieafspraakId: null }, createId),
      state,
    );
}

function countPatroonOn(patronen: readonly Werkpatroon[]): Werkpatroon {
  const dag = (i: 0 | 1 | 2 | 3 | 4 | 5 | 6) => patronen.reduce((sum, p) => sum + p[i], 0);
  return [dag(0), dag(1), dag(2), dag(3), dag(4), dag(5), dag(6)];
}

/**
 * After a fusie somebody may have two detacheringen at one organisation at once: on those days
 * they become one of the hours together, with the function of the larger. Inzet moves along.
 */
export function mergeOverlap(state: Snapshot, organisatieId: string, createId: MaakId): Snapshot {
  const perMens = Map.groupBy(
    state.detacheringen.filter((d) => d.organisatieId === organisatieId),
    (d) => d.medewerkerId,
  );
  return [...perMens.values()].reduce((current, rows) => mergeMens(current, rows, createId), state);
}

/** Ids are given out once: those of the old rows first, so that a row that goes on stays that row. */
function idFrom(old: readonly { readonly id: string }[], createId: MaakId): MaakId {
  const vrij = old.map(({ id }) => id);
  return () => vrij.shift() ?? createId();
}

function mergeMens(state: Snapshot, rows: readonly DetacheringRow[], createId: MaakId): Snapshot {
  const dubbel = rows.filter((a) => rows.some((b) => a !== b && overlapt(a, b)));
  if (dubbel.length === 0) return state;
  const id = idFrom(dubbel, createId);
  const parts = mergePerioden(dubbel).flatMap((block) => {
    const punten = knippunten(dubbel, block);
    return punten.map((geldigVan, i) =>
      samenOn(dubbel, { geldigVan, geldigTot: punten[i + 1] ?? block.geldigTot }, id()),
    );
  });
  const partsVan = new Map(dubbel.map((old) => [old.id, parts.filter((part) => overlapt(part, old))]));
  const current = replaceAll(state, partsVan, createId);
  const geraakt = new Set(parts.map((part) => part.id));
  return { ...current, inzet: addUpSeries(current.inzet, geraakt, createId) };
}

/** The detacheringen of a stretch as one: hours together, the rest from the one with most hours. */
function samenOn(dubbel: readonly DetacheringRow[], periode: Periode, id: string): DetacheringRow {
  const lopend = dubbel
    .filter((d) => isGeldigOn(d, periode.geldigVan))
    .sort((a, b) => b.minutenPerWeek - a.minutenPerWeek);
  const [grootste] = lopend;
  if (grootste === undefined) throw new Error('Een stuk zonder detachering.');
  return {
    ...grootste,
    ...periode,
    id,
    minutenPerWeek: lopend.reduce((sum, d) => sum + d.minutenPerWeek, 0),
    werkpatroon: countPatroonOn(lopend.map((d) => d.werkpatroon)),
  };
}

/** One series per detachering, team and doel: where rows lie on top of each other their hours add up. */
function addUpSeries(
  inzet: readonly Inzet[],
  detacheringen: ReadonlySet<string>,
  createId: MaakId,
): readonly Inzet[] {
  const [geraakt, rest] = [
    inzet.filter((i) => detacheringen.has(i.detacheringId)),
    inzet.filter((i) => !detacheringen.has(i.detacheringId)),
  ];
  const series = Map.groupBy(geraakt, (i) => `${i.detacheringId}|${i.teamId}|${i.doel}`);
  return [...rest, ...[...series.values()].flatMap((series) => addUpOneSeries(series, createId))];
}

function addUpOneSeries(series: readonly Inzet[], createId: MaakId): readonly Inzet[] {
  if (!series.some((a) => series.some((b) => a !== b && overlapt(a, b)))) return series;
  const id = idFrom(series, createId);
  return mergePerioden(series).flatMap((block) => {
    const punten = knippunten(series, block);
    return punten.flatMap((geldigVan, i): Inzet[] => {
      const lopend = series.filter((row) => isGeldigOn(row, geldigVan));
      const [first] = lopend;
      if (first === undefined) return [];
      const minutenPerWeek = lopend.reduce((sum, row) => sum + row.minutenPerWeek, 0);
      return [{ ...first, id: id(), geldigVan, geldigTot: punten[i + 1] ?? block.geldigTot, minutenPerWeek }];
    });
  });
}
