/** What an action on detacheringen means: for each team, and what deserves a warning (B9). */

import { inzetOpDag, weekminutenOf } from '../inzet/dag.ts';
import type { ValueOf } from '../lijst/closed-list.ts';
import type { Doel } from '../planning/lists.ts';
import type { Inzet } from '../planning/planning.ts';
import { urenWithEenheid, urenWithSign } from '../tekst/number.ts';
import { datumLang, periodeNl } from '../tijd/datum.ts';
import { isGeldigOn, knippunten, overlapt, type Periode } from '../tijd/periode.ts';
import type { INZET_GEVOLGEN } from './lists.ts';
import { type DetacheringRow, type Snapshot, type SnapshotDifference, snapshotDifference } from './plan.ts';

export type TeamGevolg = {
  readonly teamId: string;
  /** Contract minutes per week that the team gets more (or, negative, less). */
  readonly minutenPerWeek: number;
  readonly van: string;
  readonly tot: string | null;
};

type Part = { readonly detachering: DetacheringRow; readonly inzet: readonly Inzet[] };

/** The detacheringen that differ, each with its inzet: all others give every team the same before and after. */
function geraakteParts(state: Snapshot, geraakt: ReadonlySet<string>): Part[] {
  const inzetVan = Map.groupBy(state.inzet, (i) => i.detacheringId);
  return state.detacheringen
    .filter((d) => geraakt.has(d.id))
    .map((detachering) => ({ detachering, inzet: inzetVan.get(detachering.id) ?? [] }));
}

/** Contract minutes per team on a day; more inzet than contract never makes more than the contract. */
function perTeamOn(parts: readonly Part[], dag: string): Map<string, number> {
  const uit = new Map<string, number>();
  for (const { detachering, inzet } of parts) {
    for (const row of inzetOpDag([detachering], inzet, dag)) {
      const { teamId } = row.inzet;
      uit.set(teamId, (uit.get(teamId) ?? 0) + weekminutenOf(row));
    }
  }
  return uit;
}

/** Ids of detacheringen that differ themselves or whose inzet does. */
function geraakteIds({ detacheringen, inzet }: SnapshotDifference): Set<string> {
  return new Set([
    ...[...detacheringen.nieuw, ...detacheringen.weg].map((d) => d.id),
    ...detacheringen.gewijzigd.map((g) => g.na.id),
    ...[...inzet.nieuw, ...inzet.weg].map((i) => i.detacheringId),
    ...inzet.gewijzigd.flatMap((g) => [g.voor.detacheringId, g.na.detacheringId]),
  ]);
}

/** From the first day that any of these begins, to an open end. */
function spanne(rows: readonly Periode[]): Periode | null {
  const [first] = rows.map((row) => row.geldigVan).sort();
  return first === undefined ? null : { geldigVan: first, geldigTot: null };
}

/** Difference per team, in stretches in which it is the same; teams in the order they are met. */
export function teamGevolgen(voor: Snapshot, na: Snapshot): TeamGevolg[] {
  const geraakt = geraakteIds(snapshotDifference(voor, na));
  const [old, nieuw] = [geraakteParts(voor, geraakt), geraakteParts(na, geraakt)];
  const rows = [...old, ...nieuw].flatMap((part) => [part.detachering, ...part.inzet]);
  const periode = spanne(rows);
  if (periode === null) return [];
  const punten = knippunten(rows, periode);
  const open = new Map<string, TeamGevolg>();
  const uit: TeamGevolg[] = [];
  punten.forEach((dag, i) => {
    const toen = perTeamOn(old, dag);
    const straks = perTeamOn(nieuw, dag);
    const tot = punten[i + 1] ?? null;
    for (const teamId of new Set([...toen.keys(), ...straks.keys(), ...open.keys()])) {
      const minutenPerWeek = (straks.get(teamId) ?? 0) - (toen.get(teamId) ?? 0);
      const loopt = open.get(teamId);
      if (loopt !== undefined && Math.abs(loopt.minutenPerWeek - minutenPerWeek) < 0.5) {
        open.set(teamId, { ...loopt, tot });
        continue;
      }
      if (loopt !== undefined) uit.push(loopt);
      open.delete(teamId);
      if (Math.abs(minutenPerWeek) >= 0.5) open.set(teamId, { teamId, minutenPerWeek, van: dag, tot });
    }
  });
  return [...uit, ...open.values()].sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0));
}

/** "Oost −8 u/w vanaf 1 maart 2026", with the last day when it has one. */
export function teamGevolgText(team: string, gevolg: TeamGevolg): string {
  const wanneer = gevolg.tot === null ? `vanaf ${datumLang(gevolg.van)}` : periodeNl(gevolg.van, gevolg.tot);
  return `${team} ${urenWithSign(gevolg.minutenPerWeek)}\u00a0u/w ${wanneer}`;
}

export type InzetGevolg = {
  readonly medewerkerId: string;
  readonly teamId: string;
  readonly doel: Doel;
  readonly minutenPerWeek: number;
  readonly wat: ValueOf<typeof INZET_GEVOLGEN>;
  /** First day of that. */
  readonly van: string;
};

type Reeksrij = { readonly medewerkerId: string; readonly rij: Inzet };

function series(parts: readonly Part[]): Map<string, Reeksrij[]> {
  const rows = parts.flatMap(({ detachering, inzet }) =>
    inzet.map((rij) => ({ medewerkerId: detachering.medewerkerId, rij })),
  );
  return Map.groupBy(rows, ({ medewerkerId, rij }) => `${medewerkerId}|${rij.teamId}|${rij.doel}`);
}

function byDag(rows: readonly Reeksrij[], dag: string): { minuten: number; waar: string } {
  const lopend = rows.map(({ rij }) => rij).filter((row) => isGeldigOn(row, dag));
  return {
    minuten: lopend.reduce((sum, row) => sum + row.minutenPerWeek, 0),
    waar: lopend.map((row) => row.detacheringId).join(),
  };
}

/** What happens to one series of inzet, stretch by stretch; nothing where nothing changes. */
function seriesGevolgen(old: readonly Reeksrij[], nieuw: readonly Reeksrij[]): InzetGevolg[] {
  const [first] = [...old, ...nieuw];
  const periode = spanne([...old, ...nieuw].map(({ rij }) => rij));
  if (first === undefined || periode === null) return [];
  const { medewerkerId, rij } = first;
  const uit: InzetGevolg[] = [];
  let previous = '';
  for (const dag of knippunten(
    [...old, ...nieuw].map((r) => r.rij),
    periode,
  )) {
    const [toen, straks] = [byDag(old, dag), byDag(nieuw, dag)];
    const wat = watGebeurt(toen, straks);
    const minuten = wat === 'stopt' ? toen.minuten : straks.minuten;
    const current = `${wat}|${minuten}`;
    if (wat !== null && current !== previous) {
      uit.push({ medewerkerId, teamId: rij.teamId, doel: rij.doel, minutenPerWeek: minuten, wat, van: dag });
    }
    previous = current;
  }
  return uit;
}

function watGebeurt(
  toen: { readonly minuten: number; readonly waar: string },
  straks: { readonly minuten: number; readonly waar: string },
): InzetGevolg['wat'] | null {
  if (toen.minuten === 0) return straks.minuten > 0 ? 'nieuw' : null;
  if (straks.minuten === 0) return 'stopt';
  return toen.minuten !== straks.minuten || toen.waar !== straks.waar ? 'loopt-door' : null;
}

/** Which inzet ends, goes on under another detachering or with other hours, or is new. */
export function inzetGevolgen(voor: Snapshot, na: Snapshot): InzetGevolg[] {
  const geraakt = geraakteIds(snapshotDifference(voor, na));
  const [old, nieuw] = [series(geraakteParts(voor, geraakt)), series(geraakteParts(na, geraakt))];
  return [...new Set([...old.keys(), ...nieuw.keys()])].flatMap((key) =>
    seriesGevolgen(old.get(key) ?? [], nieuw.get(key) ?? []),
  );
}

export type ContractLimits = {
  readonly contractWaarschuwingMinuten: number;
  readonly contractMaximumMinuten: number;
};

/** Names of the people for the sentences. */
export type NaamOf = (medewerkerId: string) => string;

/**
 * What is saved all the same but deserves a word: more than 36 or 40 hours for one person, and
 * more or less inzet than contract on detacheringen that the action touched.
 */
export function waarschuwingen(
  na: Snapshot,
  difference: SnapshotDifference,
  limits: ContractLimits,
  naamOf: NaamOf,
): string[] {
  const geraakt = [...difference.detacheringen.nieuw, ...difference.detacheringen.gewijzigd.map((g) => g.na)];
  const mensen = [...new Set(geraakt.map((d) => d.medewerkerId))];
  return [
    ...mensen.flatMap((id) => contractUren(na, id, limits, naamOf(id))),
    ...geraakt.flatMap((d) => inzetTegenContract(na, d.id, naamOf(d.medewerkerId))),
  ];
}

function contractUren(na: Snapshot, medewerkerId: string, limits: ContractLimits, naam: string): string[] {
  const rows = na.detacheringen.filter((d) => d.medewerkerId === medewerkerId);
  const periode = spanne(rows);
  if (periode === null) return [];
  let highest = { minuten: 0, dag: '' };
  for (const dag of knippunten(rows, periode)) {
    const minuten = rows.reduce((sum, d) => sum + (isGeldigOn(d, dag) ? d.minutenPerWeek : 0), 0);
    if (minuten > highest.minuten) highest = { minuten, dag };
  }
  if (highest.minuten <= limits.contractWaarschuwingMinuten) return [];
  const limit =
    highest.minuten > limits.contractMaximumMinuten
      ? limits.contractMaximumMinuten
      : limits.contractWaarschuwingMinuten;
  const knelpunt = highest.minuten > limits.contractMaximumMinuten ? ' Dit wordt een knelpunt.' : '';
  return [
    `${naam} heeft vanaf ${datumLang(highest.dag)} ${urenWithEenheid(highest.minuten)} contract per week, meer dan ${urenWithEenheid(limit)}.${knelpunt}`,
  ];
}

function inzetTegenContract(na: Snapshot, detacheringId: string, naam: string): string[] {
  const detachering = na.detacheringen.find((d) => d.id === detacheringId);
  if (detachering === undefined) return [];
  const inzet = na.inzet.filter((i) => i.detacheringId === detacheringId && overlapt(i, detachering));
  if (inzet.length === 0) return [];
  return knippunten(inzet, detachering).flatMap((dag, i, punten) => {
    const sum = (op: string) =>
      inzet.reduce((a, row) => a + (isGeldigOn(row, op) ? row.minutenPerWeek : 0), 0);
    const over = sum(dag) - detachering.minutenPerWeek;
    const previous = punten[i - 1];
    if (over === 0 || (previous !== undefined && sum(previous) === sum(dag))) return [];
    const wat = over > 0 ? 'meer ingezet dan het contract' : 'van het contract niet ingezet';
    return [`${naam}: vanaf ${datumLang(dag)} is ${urenWithEenheid(Math.abs(over))} per week ${wat}.`];
  });
}
