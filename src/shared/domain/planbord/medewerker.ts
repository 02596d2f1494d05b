/**
 * One person's weeks: the inzet rows and what they contribute to teams. This is
 * the only part of the planbord that looks at days, and the unit that is reused
 * when nothing of a person changed. What counts on a day is for domain/inzet to
 * say; between two changes every day is like the first, so it is asked once there.
 *
 * Numerators are kept as whole numbers (minutes × minutes × percent) and divided
 * once per week, so that a full week of 24 hours is exactly 24 hours.
 */

import { fromOf, HELE_DAG, inzetOpDag, isCasuistiek } from '../inzet/dag.ts';
import type { Doel } from '../planning/lists.ts';
import type { Afwezigheid, Inzet, Werkpatroon } from '../planning/planning.ts';
import { doorsnede } from '../tijd/periode.ts';
import { createMarks, type MarkInput } from './marks.ts';
import {
  freeDagenFor,
  fromIndex,
  piecesBetween,
  type Rooster,
  totIndex,
  type VrijeDagen,
} from './rooster.ts';
import { type DetacheringSource, type MedewerkerSource, werkpatroonOf } from './source.ts';
import { type CellMark, type InzetRow, rowKey, type VrijeRow } from './types.ts';

/** What one detachering brings to one team for one doel, per week. */
export type Bijdrage = {
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly detacheringId: string;
  readonly functieId: string;
  readonly teamId: string;
  readonly doel: Doel;
  readonly rijSleutel: string;
  /** Whether it is client work: doel casuïstiek by a functie that counts. */
  readonly casuistiek: boolean;
  /** Contract minutes per week. */
  readonly contract: number;
  readonly bruto: Float64Array;
  readonly beschikbaar: Float64Array;
};

export type MedewerkerWerk = {
  readonly rijen: readonly (InzetRow | VrijeRow)[];
  readonly bijdragen: readonly Bijdrage[];
};

/** uit(m,d) in percent per day of the window, and the weeks that have any. */
type Uitdagen = { readonly dag: Uint8Array; readonly weken: Uint8Array };

const zonderAfwezigheid = new WeakMap<VrijeDagen, Uitdagen>();

function freeUitdagen(vrij: VrijeDagen): Uitdagen {
  const known = zonderAfwezigheid.get(vrij);
  if (known) return known;
  const uitdagen = {
    dag: vrij.vlag.map((vlag) => (vlag === 1 ? HELE_DAG : 0)),
    weken: Uint8Array.from(vrij.weken, (_, week) =>
      vrij.vlag.subarray(week * 7, week * 7 + 7).includes(1) ? 1 : 0,
    ),
  };
  zonderAfwezigheid.set(vrij, uitdagen);
  return uitdagen;
}

function uitdagenOf(vrij: VrijeDagen, afwezig: readonly Afwezigheid[], rooster: Rooster): Uitdagen {
  const zonder = freeUitdagen(vrij);
  if (afwezig.length === 0) return zonder;
  const dag = zonder.dag.slice();
  const weken = zonder.weken.slice();
  for (const row of afwezig) {
    if (row.status !== 'akkoord') continue;
    const van = fromIndex(rooster, row);
    const tot = totIndex(rooster, row);
    for (let i = van; i < tot; i += 1) dag[i] = fromOf(dag[i] ?? 0, row.percentage);
    weken.fill(1, Math.floor(van / 7), Math.ceil(tot / 7));
  }
  return { dag, weken };
}

/** Days [van, tot) of the window on which the same inzet of a detachering counts; `minuten` per team and doel. */
type Piece = {
  readonly van: number;
  readonly tot: number;
  readonly som: number;
  readonly noemer: number;
  readonly minuten: ReadonlyMap<string, number>;
};

function groupKey({ teamId, doel }: Inzet): string {
  return `${teamId}|${doel}`;
}

/** The detachering in stretches: what `inzetOpDag` says of the first day holds for all of them. */
function divide({ detachering, inzet }: DetacheringSource, rooster: Rooster): Piece[] {
  const periode = doorsnede(detachering, rooster.venster);
  if (periode === null) return [];
  return piecesBetween(inzet, periode, rooster).map(({ dag, van, tot }): Piece => {
    const minuten = new Map<string, number>();
    let som = 0;
    let noemer = 0;
    for (const row of inzetOpDag([detachering], inzet, dag)) {
      const key = groupKey(row.inzet);
      minuten.set(key, (minuten.get(key) ?? 0) + row.inzet.minutenPerWeek);
      som += row.inzet.minutenPerWeek;
      noemer = row.noemer;
    }
    return { van, tot, som, noemer, minuten };
  });
}

type DetacheringDagen = {
  readonly patroon: Werkpatroon;
  readonly contract: number;
  readonly uit: Uitdagen;
  readonly stukken: readonly Piece[];
};

/** Pattern minutes of the days [van, tot) of one week. */
function patroonSum({ patroon, contract }: DetacheringDagen, van: number, tot: number): number {
  if (tot - van === 7) return contract;
  let sum = 0;
  for (let dag = van; dag < tot; dag += 1) sum += patroon[dag % 7] ?? 0;
  return sum;
}

/** The same × the percentage of each day that is not missed. */
function inzetbaarSum(dagen: DetacheringDagen, van: number, tot: number): number {
  if (dagen.uit.weken[Math.floor(van / 7)] === 0) return patroonSum(dagen, van, tot) * 100;
  let sum = 0;
  for (let dag = van; dag < tot; dag += 1)
    sum += (dagen.patroon[dag % 7] ?? 0) * (100 - (dagen.uit.dag[dag] ?? 0));
  return sum;
}

/** In place: sums of whole numbers are divided once. */
function partDoor(tellers: number[], noemer: number): number[] {
  for (let i = 0; i < tellers.length; i += 1) tellers[i] = noemer === 0 ? 0 : (tellers[i] ?? 0) / noemer;
  return tellers;
}

/** Planned minutes per week: the value of each day weighed by the pattern (C06). */
function cellMinuten(group: readonly Inzet[], dagen: DetacheringDagen, rooster: Rooster): number[] {
  const cells = new Array<number>(rooster.aantalWeken).fill(0);
  for (const row of group) {
    const van = fromIndex(rooster, row);
    const tot = totIndex(rooster, row);
    for (let week = Math.floor(van / 7); week * 7 < tot; week += 1) {
      const sum = patroonSum(dagen, Math.max(van, week * 7), Math.min(tot, week * 7 + 7));
      cells[week] = (cells[week] ?? 0) + row.minutenPerWeek * sum;
    }
  }
  return partDoor(cells, dagen.contract);
}

type Weken = { readonly bruto: Float64Array; readonly beschikbaar: Float64Array };

function add(weken: Weken, week: number, counter: number, counterVrij: number, noemer: number): void {
  if (counter === 0) return;
  weken.bruto[week] = (weken.bruto[week] ?? 0) + counter / noemer;
  weken.beschikbaar[week] = (weken.beschikbaar[week] ?? 0) + counterVrij / (noemer * 100);
}

/** A week is the sum of its days; days of one week with the same denominator are divided together. */
function bijdrageOf(key: string, dagen: DetacheringDagen, aantalWeken: number): Weken {
  const weken = { bruto: new Float64Array(aantalWeken), beschikbaar: new Float64Array(aantalWeken) };
  let open = -1;
  let noemer = 0;
  let counter = 0;
  let counterVrij = 0;
  for (const piece of dagen.stukken) {
    const minuten = piece.minuten.get(key);
    if (minuten === undefined) continue;
    for (let week = Math.floor(piece.van / 7); week * 7 < piece.tot; week += 1) {
      if (week !== open || piece.noemer !== noemer) {
        add(weken, open, counter, counterVrij, noemer);
        open = week;
        noemer = piece.noemer;
        counter = 0;
        counterVrij = 0;
      }
      const van = Math.max(piece.van, week * 7);
      const tot = Math.min(piece.tot, week * 7 + 7);
      counter += minuten * patroonSum(dagen, van, tot);
      counterVrij += minuten * inzetbaarSum(dagen, van, tot);
    }
  }
  add(weken, open, counter, counterVrij, noemer);
  return weken;
}

function groupInzet(inzet: readonly Inzet[]): Map<string, Inzet[]> {
  const groups = new Map<string, Inzet[]>();
  for (const row of inzet) {
    const key = groupKey(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

type OpenRow = {
  readonly organisatieId: string;
  readonly teamId: string;
  readonly doel: Doel;
  cellen: number[];
};

function countOn(a: number[], b: readonly number[]): number[] {
  return a.map((value, i) => value + (b[i] ?? 0));
}

/** What lies between contract and inzet on the days that `between` is above 0, per week, weighed by the pattern. */
function differenceMinuten(
  dagen: DetacheringDagen,
  rooster: Rooster,
  between: (contract: number, som: number) => number,
): number[] {
  const { contract } = dagen;
  const cells = new Array<number>(rooster.aantalWeken).fill(0);
  for (const { van, tot, som } of dagen.stukken) {
    const difference = between(contract, som);
    if (difference <= 0) continue;
    for (let week = Math.floor(van / 7); week * 7 < tot; week += 1) {
      const dag = patroonSum(dagen, Math.max(van, week * 7), Math.min(tot, week * 7 + 7));
      cells[week] = (cells[week] ?? 0) + difference * dag;
    }
  }
  return partDoor(cells, contract);
}

/** Contract minutes that no inzet claims. */
function freeMinuten(dagen: DetacheringDagen, rooster: Rooster): number[] {
  return differenceMinuten(dagen, rooster, (contract, som) => contract - som);
}

/** Inzet that the contract does not hold; null = there is none. */
function bovenMinuten(dagen: DetacheringDagen, rooster: Rooster): number[] | null {
  if (dagen.stukken.every(({ som }) => som <= dagen.contract)) return null;
  return differenceMinuten(dagen, rooster, (contract, som) => som - contract);
}

type Werkbank = {
  readonly rooster: Rooster;
  readonly afwezigheid: readonly Afwezigheid[];
  readonly rijen: Map<string, OpenRow>;
  readonly vrij: Map<string, number[]>;
  readonly boven: Map<string, number[]>;
  readonly bijdragen: Bijdrage[];
};

function processDetachering(bank: Werkbank, bron: DetacheringSource): void {
  const { rooster } = bank;
  const { detachering, inzet } = bron;
  const dagen: DetacheringDagen = {
    patroon: werkpatroonOf(detachering),
    contract: detachering.minutenPerWeek,
    uit: uitdagenOf(freeDagenFor(rooster, bron.cao), bank.afwezigheid, rooster),
    stukken: divide(bron, rooster),
  };
  const { medewerkerId, organisatieId, functieId } = detachering;
  for (const group of groupInzet(inzet).values()) {
    const first = group[0];
    if (first === undefined) continue;
    const { teamId, doel } = first;
    const key = rowKey(medewerkerId, organisatieId, teamId, doel);
    const cellen = cellMinuten(group, dagen, rooster);
    const row = bank.rijen.get(key);
    if (row) row.cellen = countOn(row.cellen, cellen);
    else bank.rijen.set(key, { organisatieId, teamId, doel, cellen });
    const { bruto, beschikbaar } = bijdrageOf(groupKey(first), dagen, rooster.aantalWeken);
    bank.bijdragen.push({
      medewerkerId,
      organisatieId,
      detacheringId: detachering.id,
      functieId,
      teamId,
      doel,
      rijSleutel: key,
      casuistiek: isCasuistiek(doel, bron.teltMeeCaseload),
      contract: dagen.contract,
      bruto,
      beschikbaar,
    });
  }
  const vrij = freeMinuten(dagen, rooster);
  const eerder = bank.vrij.get(organisatieId);
  bank.vrij.set(organisatieId, eerder ? countOn(eerder, vrij) : vrij);
  const boven = bovenMinuten(dagen, rooster);
  if (boven === null) return;
  const known = bank.boven.get(organisatieId);
  bank.boven.set(organisatieId, known ? countOn(known, boven) : boven);
}

/** Everything the planbord needs of one person. */
export function calculateMedewerker(bron: MedewerkerSource, rooster: Rooster): MedewerkerWerk {
  const bank: Werkbank = {
    rooster,
    afwezigheid: bron.afwezigheid,
    rijen: new Map(),
    vrij: new Map(),
    boven: new Map(),
    bijdragen: [],
  };
  for (const detachering of bron.detacheringen) processDetachering(bank, detachering);
  const { medewerkerId } = bron;
  const marksPerOrganisatie = new Map<string, readonly (CellMark | null)[]>();
  const marksOf = (organisatieId: string): readonly (CellMark | null)[] => {
    const known = marksPerOrganisatie.get(organisatieId);
    if (known) return known;
    const boven = bank.boven.get(organisatieId);
    const input: MarkInput = {
      detacheringen: bron.detacheringen.filter((d) => d.detachering.organisatieId === organisatieId),
      afwezigheid: bron.afwezigheid,
      rooster,
      ...(boven === undefined ? {} : { boven }),
    };
    const marks = createMarks(input);
    marksPerOrganisatie.set(organisatieId, marks);
    return marks;
  };
  const rijen: (InzetRow | VrijeRow)[] = [];
  for (const [sleutel, { organisatieId, teamId, doel, cellen }] of bank.rijen) {
    if (!cellen.some((minuten) => minuten !== 0)) continue;
    rijen.push({
      soort: 'inzet',
      sleutel,
      medewerkerId,
      organisatieId,
      teamId,
      doel,
      cellen,
      merken: marksOf(organisatieId),
    });
  }
  for (const [organisatieId, cellen] of bank.vrij) {
    // Less than half a minute is arithmetic noise of a pattern that does not divide evenly.
    if (!cellen.some((minuten) => minuten >= 0.5)) continue;
    const sleutel = `${medewerkerId}|${organisatieId}||`;
    rijen.push({
      soort: 'niet-ingezet',
      sleutel,
      medewerkerId,
      organisatieId,
      teamId: null,
      doel: null,
      cellen,
      merken: marksOf(organisatieId),
    });
  }
  return { rijen, bijdragen: bank.bijdragen };
}
