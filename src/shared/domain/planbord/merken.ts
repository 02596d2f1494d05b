/** The marks of a person's weeks: absence, days off, and where the contract does not reach. */

import type { AfwezigheidSoort } from '../planning/lijsten.ts';
import type { Afwezigheid } from '../planning/planning.ts';
import { getalTekst } from '../tekst/getal.ts';
import { datumKort, isoDatum, WEEKDAG_KORT } from '../tijd/datum.ts';
import { isGeldigOp } from '../tijd/periode.ts';
import { type DetacheringBron, werkpatroonVan } from './bron.ts';
import { type Rooster, totIndex, vanIndex, vrijeDagenVoor } from './rooster.ts';
import type { CelMerk } from './types.ts';

export type MerkInvoer = {
  /** Of one person at one organisatie. */
  readonly detacheringen: readonly DetacheringBron[];
  readonly afwezigheid: readonly Afwezigheid[];
  readonly rooster: Rooster;
};

type OpenMerk = { -readonly [K in keyof CelMerk]: CelMerk[K] };

/** Per day: pattern minutes under contract, summed over the detacheringen, and days off. */
type Dagen = { readonly werk: Float64Array; readonly contract: Uint8Array; readonly vrij: Uint8Array };

function vulDagen({ detacheringen, rooster }: MerkInvoer): Dagen {
  const werk = new Float64Array(rooster.aantalDagen);
  const contract = new Uint8Array(rooster.aantalDagen);
  const vrij = new Uint8Array(rooster.aantalDagen);
  for (const { detachering, cao } of detacheringen) {
    const patroon = werkpatroonVan(detachering);
    const { vlag } = vrijeDagenVoor(rooster, cao);
    const van = vanIndex(rooster, detachering);
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
  let som = 0;
  for (let dag = week * 7; dag < week * 7 + 7; dag += 1) if (vrij[dag] !== 1) som += werk[dag] ?? 0;
  return som;
}

type Afwezig = { readonly deel: number; readonly soorten: readonly AfwezigheidSoort[] };

/** An absence as day indices of the window. */
type AfwezigeDagen = {
  readonly van: number;
  readonly tot: number;
  readonly soort: AfwezigheidSoort;
  readonly percentage: number;
};

/** Part of the working time of a week that these absences take; the highest percentage of a day counts. */
function afwezigInWeek(rijen: readonly AfwezigeDagen[], dagen: Dagen, week: number): Afwezig | null {
  const maandag = week * 7;
  const hier = rijen.filter((rij) => rij.van < maandag + 7 && rij.tot > maandag);
  const totaal = werkMinuten(dagen, week);
  if (totaal === 0) return null;
  const soorten = new Set<AfwezigheidSoort>();
  let gemist = 0;
  for (let dag = maandag; dag < maandag + 7; dag += 1) {
    const werk = dagen.vrij[dag] === 1 ? 0 : (dagen.werk[dag] ?? 0);
    if (werk === 0) continue;
    let hoogste = 0;
    for (const rij of hier) {
      if (dag < rij.van || dag >= rij.tot) continue;
      soorten.add(rij.soort);
      hoogste = Math.max(hoogste, rij.percentage);
    }
    gemist += (werk * hoogste) / 100;
  }
  return gemist === 0 ? null : { deel: gemist / totaal, soorten: [...soorten] };
}

function procent(deel: number): string {
  return `${getalTekst(deel * 100, 0)} %`;
}

class MerkenLijst {
  readonly merken: (OpenMerk | null)[];

  constructor(aantalWeken: number) {
    this.merken = Array.from({ length: aantalWeken }, () => null);
  }

  /** The mark of a week, made when it is first needed: most weeks have none. */
  van(week: number): OpenMerk {
    const bekend = this.merken[week];
    if (bekend) return bekend;
    const nieuw: OpenMerk = {
      afwezig: null,
      aangevraagd: null,
      geenContract: null,
      eindigt: null,
      feestdagen: [],
    };
    this.merken[week] = nieuw;
    return nieuw;
  }
}

function merkAfwezigheid(lijst: MerkenLijst, invoer: MerkInvoer, dagen: Dagen): void {
  const { rooster } = invoer;
  for (const status of ['akkoord', 'aangevraagd'] as const) {
    const rijen: AfwezigeDagen[] = [];
    const weken = new Set<number>();
    for (const rij of invoer.afwezigheid) {
      if (rij.status !== status) continue;
      const van = vanIndex(rooster, rij);
      const tot = totIndex(rooster, rij);
      if (van >= tot) continue;
      rijen.push({ van, tot, soort: rij.soort, percentage: rij.percentage });
      for (let week = Math.floor(van / 7); week * 7 < tot; week += 1) weken.add(week);
    }
    for (const week of weken) {
      const afwezig = afwezigInWeek(rijen, dagen, week);
      if (afwezig === null) continue;
      if (status === 'akkoord')
        lijst.van(week).afwezig = { ...afwezig, label: `afwezig ${procent(afwezig.deel)}` };
      else
        lijst.van(week).aangevraagd = {
          deel: afwezig.deel,
          label: `aangevraagd: afwezig ${procent(afwezig.deel)}`,
        };
    }
  }
}

function merkFeestdagen(lijst: MerkenLijst, { detacheringen, rooster }: MerkInvoer, dagen: Dagen): void {
  const gezien = new Set<number>();
  for (const { cao } of detacheringen) {
    for (const [dag, naam] of vrijeDagenVoor(rooster, cao).naam) {
      if (gezien.has(dag) || dagen.vrij[dag] !== 1 || (dagen.werk[dag] ?? 0) === 0) continue;
      gezien.add(dag);
      const merk = lijst.van(Math.floor(dag / 7));
      merk.feestdagen = [
        ...merk.feestdagen,
        `${WEEKDAG_KORT[dag % 7] ?? ''} ${datumKort(isoDatum(rooster.eersteDag + dag))} ${naam}`,
      ];
    }
  }
}

function merkContract(lijst: MerkenLijst, { detacheringen, rooster }: MerkInvoer, dagen: Dagen): void {
  for (let week = 0; week < rooster.aantalWeken; week += 1) {
    let gedekt = 0;
    for (let dag = week * 7; dag < week * 7 + 5; dag += 1) gedekt += dagen.contract[dag] ?? 0;
    if (gedekt < 5) lijst.van(week).geenContract = gedekt === 0 ? 'geheel' : 'deels';
  }
  for (const { detachering } of detacheringen) {
    const einde = detachering.geldigTot;
    if (einde === null || detacheringen.some((ander) => isGeldigOp(ander.detachering, einde))) continue;
    // The last day of the contract decides the week.
    const laatsteDag = totIndex(rooster, detachering) - 1;
    if (laatsteDag >= 0 && isoDatum(rooster.eersteDag + laatsteDag + 1) === einde)
      lijst.van(Math.floor(laatsteDag / 7)).eindigt = einde;
  }
}

/** Marks per week; null where there is nothing to tell. */
export function maakMerken(invoer: MerkInvoer): readonly (CelMerk | null)[] {
  const lijst = new MerkenLijst(invoer.rooster.aantalWeken);
  const dagen = vulDagen(invoer);
  merkAfwezigheid(lijst, invoer, dagen);
  merkFeestdagen(lijst, invoer, dagen);
  merkContract(lijst, invoer, dagen);
  return lijst.merken;
}
