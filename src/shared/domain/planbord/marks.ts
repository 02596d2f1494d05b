/** The marks of a person's weeks: absence, days off, and where the contract does not reach. */

import type { AfwezigheidSoort } from '../planning/lists.ts';
import type { Afwezigheid } from '../planning/planning.ts';
import { numberText } from '../tekst/number.ts';
import { datumKort, isoDatum, WEEKDAG_KORT } from '../tijd/datum.ts';
import { isGeldigOn } from '../tijd/periode.ts';
import { freeDagenFor, fromIndex, type Rooster, totIndex } from './rooster.ts';
import { type DetacheringSource, werkpatroonOf } from './source.ts';
import type { CellMark } from './types.ts';

export type MarkInput = {
  /** Of one person at one organisatie. */
  readonly detacheringen: readonly DetacheringSource[];
  readonly afwezigheid: readonly Afwezigheid[];
  readonly rooster: Rooster;
  /** Planned minutes beyond the contract, per week; absent: none. */
  readonly boven?: readonly number[];
};

type OpenMark = { -readonly [K in keyof CellMark]: CellMark[K] };

/** Per day: pattern minutes under contract, summed over the detacheringen, and days off. */
type Dagen = { readonly werk: Float64Array; readonly contract: Uint8Array; readonly vrij: Uint8Array };

function fillDagen({ detacheringen, rooster }: MarkInput): Dagen {
  const werk = new Float64Array(rooster.aantalDagen);
  const contract = new Uint8Array(rooster.aantalDagen);
  const vrij = new Uint8Array(rooster.aantalDagen);
  for (const { detachering, cao } of detacheringen) {
    const patroon = werkpatroonOf(detachering);
    const { vlag } = freeDagenFor(rooster, cao);
    const van = fromIndex(rooster, detachering);
    const tot = totIndex(rooster, detachering);
    contract.fill(1, van, tot);
    for (let dag = van; dag < tot; dag += 1) {
      werk[dag] = (werk[dag] ?? 0) + (patroon[dag % 7] ?? 0);
      if (vlag[dag] === 1) vrij[dag] = 1;
    }
  }
  return { werk, contract, vrij };
}

function werkMinuten({ werk, vrij }: Dagen, week: number): number {
  let sum = 0;
  for (let dag = week * 7; dag < week * 7 + 7; dag += 1) if (vrij[dag] !== 1) sum += werk[dag] ?? 0;
  return sum;
}

type Afwezig = {
  readonly deel: number;
  readonly soorten: readonly AfwezigheidSoort[];
  readonly verborgen: boolean;
};

/** An absence as day indices of the window. */
type AfwezigeDagen = {
  readonly van: number;
  readonly tot: number;
  readonly soort: AfwezigheidSoort | null;
  readonly percentage: number;
};

/** Part of the working time of a week that these absences take; the highest percentage of a day counts. */
function afwezigInWeek(rows: readonly AfwezigeDagen[], dagen: Dagen, week: number): Afwezig | null {
  const maandag = week * 7;
  const hier = rows.filter((row) => row.van < maandag + 7 && row.tot > maandag);
  const total = werkMinuten(dagen, week);
  if (total === 0) return null;
  const soorten = new Set<AfwezigheidSoort>();
  let verborgen = false;
  let gemist = 0;
  for (let dag = maandag; dag < maandag + 7; dag += 1) {
    const werk = dagen.vrij[dag] === 1 ? 0 : (dagen.werk[dag] ?? 0);
    if (werk === 0) continue;
    let highest = 0;
    for (const row of hier) {
      if (dag < row.van || dag >= row.tot) continue;
      if (row.soort === null) verborgen = true;
      else soorten.add(row.soort);
      highest = Math.max(highest, row.percentage);
    }
    gemist += (werk * highest) / 100;
  }
  return gemist === 0 ? null : { deel: gemist / total, soorten: [...soorten], verborgen };
}

function procent(part: number): string {
  return `${numberText(part * 100, 0)} %`;
}

class MarksList {
  readonly merken: (OpenMark | null)[];

  constructor(aantalWeken: number) {
    this.merken = Array.from({ length: aantalWeken }, () => null);
  }

  /** The mark of a week, made when it is first needed: most weeks have none. */
  van(week: number): OpenMark {
    const known = this.merken[week];
    if (known) return known;
    const nieuw: OpenMark = {
      afwezig: null,
      aangevraagd: null,
      geenContract: null,
      eindigt: null,
      boven: 0,
      feestdagen: [],
    };
    this.merken[week] = nieuw;
    return nieuw;
  }
}

function markAfwezigheid(list: MarksList, input: MarkInput, dagen: Dagen): void {
  const { rooster } = input;
  for (const status of ['akkoord', 'aangevraagd'] as const) {
    const rows: AfwezigeDagen[] = [];
    const weken = new Set<number>();
    for (const row of input.afwezigheid) {
      if (row.status !== status) continue;
      const van = fromIndex(rooster, row);
      const tot = totIndex(rooster, row);
      if (van >= tot) continue;
      rows.push({ van, tot, soort: row.soort, percentage: row.percentage });
      for (let week = Math.floor(van / 7); week * 7 < tot; week += 1) weken.add(week);
    }
    for (const week of weken) {
      const afwezig = afwezigInWeek(rows, dagen, week);
      if (afwezig === null) continue;
      if (status === 'akkoord')
        list.van(week).afwezig = {
          ...afwezig,
          label: afwezig.verborgen ? 'afwezig' : `afwezig ${procent(afwezig.deel)}`,
        };
      else
        list.van(week).aangevraagd = {
          deel: afwezig.deel,
          label: `aangevraagd: afwezig ${procent(afwezig.deel)}`,
        };
    }
  }
}

function markFeestdagen(list: MarksList, { detacheringen, rooster }: MarkInput, dagen: Dagen): void {
  const gezien = new Set<number>();
  for (const { cao } of detacheringen) {
    for (const [dag, naam] of freeDagenFor(rooster, cao).naam) {
      if (gezien.has(dag) || dagen.vrij[dag] !== 1 || (dagen.werk[dag] ?? 0) === 0) continue;
      gezien.add(dag);
      const mark = list.van(Math.floor(dag / 7));
      mark.feestdagen = [
        ...mark.feestdagen,
        `${WEEKDAG_KORT[dag % 7] ?? ''} ${datumKort(isoDatum(rooster.eersteDag + dag))} ${naam}`,
      ];
    }
  }
}

function markContract(list: MarksList, { detacheringen, rooster }: MarkInput, dagen: Dagen): void {
  for (let week = 0; week < rooster.aantalWeken; week += 1) {
    let gedekt = 0;
    for (let dag = week * 7; dag < week * 7 + 5; dag += 1) gedekt += dagen.contract[dag] ?? 0;
    if (gedekt < 5) list.van(week).geenContract = gedekt === 0 ? 'geheel' : 'deels';
  }
  for (const { detachering } of detacheringen) {
    const einde = detachering.geldigTot;
    if (einde === null || detacheringen.some((ander) => isGeldigOn(ander.detachering, einde))) continue;
    // The last day of the contract decides the week.
    const lastDag = totIndex(rooster, detachering) - 1;
    if (lastDag >= 0 && isoDatum(rooster.eersteDag + lastDag + 1) === einde)
      list.van(Math.floor(lastDag / 7)).eindigt = einde;
  }
}

/** Less than half a minute is arithmetic noise of a pattern that does not divide evenly. */
const NOISE = 0.5;

function markBoven(list: MarksList, boven: readonly number[]): void {
  for (const [week, minuten] of boven.entries()) if (minuten >= NOISE) list.van(week).boven = minuten;
}

/** Marks per week; null where there is nothing to tell. */
export function createMarks(input: MarkInput): readonly (CellMark | null)[] {
  const list = new MarksList(input.rooster.aantalWeken);
  const dagen = fillDagen(input);
  markAfwezigheid(list, input, dagen);
  markFeestdagen(list, input, dagen);
  markContract(list, input, dagen);
  if (input.boven !== undefined) markBoven(list, input.boven);
  return list.merken;
}
