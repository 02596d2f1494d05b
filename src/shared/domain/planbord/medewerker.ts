/**
 * One person's weeks: the inzet rows and what they contribute to teams. This is
 * the only part of the planbord that looks at days, and the unit that is reused
 * when nothing of a person changed. What counts on a day is for domain/inzet to
 * say; between two changes every day is like the first, so it is asked once there.
 *
 * Numerators are kept as whole numbers (minutes × minutes × percent) and divided
 * once per week, so that a full week of 24 hours is exactly 24 hours.
 */

import { HELE_DAG, inzetOpDag, isCasuistiek, uitVan } from '../inzet/dag.ts';
import type { Doel } from '../planning/lijsten.ts';
import type { Afwezigheid, Inzet, Werkpatroon } from '../planning/planning.ts';
import { doorsnede } from '../tijd/periode.ts';
import { type DetacheringBron, type MedewerkerBron, werkpatroonVan } from './bron.ts';
import { type MerkInvoer, maakMerken } from './merken.ts';
import {
  type Rooster,
  stukkenTussen,
  totIndex,
  type VrijeDagen,
  vanIndex,
  vrijeDagenVoor,
} from './rooster.ts';
import { type CelMerk, type InzetRij, rijSleutel, type VrijeRij } from './types.ts';

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
  readonly rijen: readonly (InzetRij | VrijeRij)[];
  readonly bijdragen: readonly Bijdrage[];
};

/** uit(m,d) in percent per day of the window, and the weeks that have any. */
type Uitdagen = { readonly dag: Uint8Array; readonly weken: Uint8Array };

const zonderAfwezigheid = new WeakMap<VrijeDagen, Uitdagen>();

function vrijeUitdagen(vrij: VrijeDagen): Uitdagen {
  const bekend = zonderAfwezigheid.get(vrij);
  if (bekend) return bekend;
  const uitdagen = {
    dag: vrij.vlag.map((vlag) => (vlag === 1 ? HELE_DAG : 0)),
    weken: Uint8Array.from(vrij.weken, (_, week) =>
      vrij.vlag.subarray(week * 7, week * 7 + 7).includes(1) ? 1 : 0,
    ),
  };
  zonderAfwezigheid.set(vrij, uitdagen);
  return uitdagen;
}

function uitdagenVan(vrij: VrijeDagen, afwezig: readonly Afwezigheid[], rooster: Rooster): Uitdagen {
  const zonder = vrijeUitdagen(vrij);
  if (afwezig.length === 0) return zonder;
  const dag = zonder.dag.slice();
  const weken = zonder.weken.slice();
  for (const rij of afwezig) {
    if (rij.status !== 'akkoord') continue;
    const van = vanIndex(rooster, rij);
    const tot = totIndex(rooster, rij);
    for (let i = van; i < tot; i += 1) dag[i] = uitVan(dag[i] ?? 0, rij.percentage);
    weken.fill(1, Math.floor(van / 7), Math.ceil(tot / 7));
  }
  return { dag, weken };
}

/** Days [van, tot) of the window on which the same inzet of a detachering counts; `minuten` per team and doel. */
type Stuk = {
  readonly van: number;
  readonly tot: number;
  readonly som: number;
  readonly noemer: number;
  readonly minuten: ReadonlyMap<string, number>;
};

function groepSleutel({ teamId, doel }: Inzet): string {
  return `${teamId}|${doel}`;
}

/** The detachering in stretches: what `inzetOpDag` says of the first day holds for all of them. */
function verdeel({ detachering, inzet }: DetacheringBron, rooster: Rooster): Stuk[] {
  const periode = doorsnede(detachering, rooster.venster);
  if (periode === null) return [];
  return stukkenTussen(inzet, periode, rooster).map(({ dag, van, tot }): Stuk => {
    const minuten = new Map<string, number>();
    let som = 0;
    let noemer = 0;
    for (const rij of inzetOpDag([detachering], inzet, dag)) {
      const sleutel = groepSleutel(rij.inzet);
      minuten.set(sleutel, (minuten.get(sleutel) ?? 0) + rij.inzet.minutenPerWeek);
      som += rij.inzet.minutenPerWeek;
      noemer = rij.noemer;
    }
    return { van, tot, som, noemer, minuten };
  });
}

type DetacheringDagen = {
  readonly patroon: Werkpatroon;
  readonly contract: number;
  readonly uit: Uitdagen;
  readonly stukken: readonly Stuk[];
};

/** Pattern minutes of the days [van, tot) of one week. */
function patroonSom({ patroon, contract }: DetacheringDagen, van: number, tot: number): number {
  if (tot - van === 7) return contract;
  let som = 0;
  for (let dag = van; dag < tot; dag += 1) som += patroon[dag % 7] ?? 0;
  return som;
}

/** The same × the percentage of each day that is not missed. */
function inzetbaarSom(dagen: DetacheringDagen, van: number, tot: number): number {
  if (dagen.uit.weken[Math.floor(van / 7)] === 0) return patroonSom(dagen, van, tot) * 100;
  let som = 0;
  for (let dag = van; dag < tot; dag += 1)
    som += (dagen.patroon[dag % 7] ?? 0) * (100 - (dagen.uit.dag[dag] ?? 0));
  return som;
}

/** In place: sums of whole numbers are divided once. */
function deelDoor(tellers: number[], noemer: number): number[] {
  for (let i = 0; i < tellers.length; i += 1) tellers[i] = noemer === 0 ? 0 : (tellers[i] ?? 0) / noemer;
  return tellers;
}

/** Planned minutes per week: the value of each day weighed by the pattern (C06). */
function celMinuten(groep: readonly Inzet[], dagen: DetacheringDagen, rooster: Rooster): number[] {
  const cellen = new Array<number>(rooster.aantalWeken).fill(0);
  for (const rij of groep) {
    const van = vanIndex(rooster, rij);
    const tot = totIndex(rooster, rij);
    for (let week = Math.floor(van / 7); week * 7 < tot; week += 1) {
      const som = patroonSom(dagen, Math.max(van, week * 7), Math.min(tot, week * 7 + 7));
      cellen[week] = (cellen[week] ?? 0) + rij.minutenPerWeek * som;
    }
  }
  return deelDoor(cellen, dagen.contract);
}

type Weken = { readonly bruto: Float64Array; readonly beschikbaar: Float64Array };

function voegToe(weken: Weken, week: number, teller: number, tellerVrij: number, noemer: number): void {
  if (teller === 0) return;
  weken.bruto[week] = (weken.bruto[week] ?? 0) + teller / noemer;
  weken.beschikbaar[week] = (weken.beschikbaar[week] ?? 0) + tellerVrij / (noemer * 100);
}

/** A week is the sum of its days; days of one week with the same denominator are divided together. */
function bijdrageVan(sleutel: string, dagen: DetacheringDagen, aantalWeken: number): Weken {
  const weken = { bruto: new Float64Array(aantalWeken), beschikbaar: new Float64Array(aantalWeken) };
  let open = -1;
  let noemer = 0;
  let teller = 0;
  let tellerVrij = 0;
  for (const stuk of dagen.stukken) {
    const minuten = stuk.minuten.get(sleutel);
    if (minuten === undefined) continue;
    for (let week = Math.floor(stuk.van / 7); week * 7 < stuk.tot; week += 1) {
      if (week !== open || stuk.noemer !== noemer) {
        voegToe(weken, open, teller, tellerVrij, noemer);
        open = week;
        noemer = stuk.noemer;
        teller = 0;
        tellerVrij = 0;
      }
      const van = Math.max(stuk.van, week * 7);
      const tot = Math.min(stuk.tot, week * 7 + 7);
      teller += minuten * patroonSom(dagen, van, tot);
      tellerVrij += minuten * inzetbaarSom(dagen, van, tot);
    }
  }
  voegToe(weken, open, teller, tellerVrij, noemer);
  return weken;
}

function groepeer(inzet: readonly Inzet[]): Map<string, Inzet[]> {
  const groepen = new Map<string, Inzet[]>();
  for (const rij of inzet) {
    const sleutel = groepSleutel(rij);
    const groep = groepen.get(sleutel);
    if (groep) groep.push(rij);
    else groepen.set(sleutel, [rij]);
  }
  return groepen;
}

type OpenRij = {
  readonly organisatieId: string;
  readonly teamId: string;
  readonly doel: Doel;
  cellen: number[];
};

function telOp(a: number[], b: readonly number[]): number[] {
  return a.map((waarde, i) => waarde + (b[i] ?? 0));
}

/** Contract minutes that no inzet claims, weighed by the pattern. */
function vrijeMinuten(dagen: DetacheringDagen, rooster: Rooster): number[] {
  const { contract } = dagen;
  const cellen = new Array<number>(rooster.aantalWeken).fill(0);
  for (const { van, tot, som } of dagen.stukken) {
    if (som >= contract) continue;
    for (let week = Math.floor(van / 7); week * 7 < tot; week += 1) {
      const dag = patroonSom(dagen, Math.max(van, week * 7), Math.min(tot, week * 7 + 7));
      cellen[week] = (cellen[week] ?? 0) + (contract - som) * dag;
    }
  }
  return deelDoor(cellen, contract);
}

type Werkbank = {
  readonly rooster: Rooster;
  readonly afwezigheid: readonly Afwezigheid[];
  readonly rijen: Map<string, OpenRij>;
  readonly vrij: Map<string, number[]>;
  readonly bijdragen: Bijdrage[];
};

function verwerkDetachering(bank: Werkbank, bron: DetacheringBron): void {
  const { rooster } = bank;
  const { detachering, inzet } = bron;
  const dagen: DetacheringDagen = {
    patroon: werkpatroonVan(detachering),
    contract: detachering.minutenPerWeek,
    uit: uitdagenVan(vrijeDagenVoor(rooster, bron.cao), bank.afwezigheid, rooster),
    stukken: verdeel(bron, rooster),
  };
  const { medewerkerId, organisatieId, functieId } = detachering;
  for (const groep of groepeer(inzet).values()) {
    const eerste = groep[0];
    if (eerste === undefined) continue;
    const { teamId, doel } = eerste;
    const sleutel = rijSleutel(medewerkerId, organisatieId, teamId, doel);
    const cellen = celMinuten(groep, dagen, rooster);
    const rij = bank.rijen.get(sleutel);
    if (rij) rij.cellen = telOp(rij.cellen, cellen);
    else bank.rijen.set(sleutel, { organisatieId, teamId, doel, cellen });
    const { bruto, beschikbaar } = bijdrageVan(groepSleutel(eerste), dagen, rooster.aantalWeken);
    bank.bijdragen.push({
      medewerkerId,
      organisatieId,
      detacheringId: detachering.id,
      functieId,
      teamId,
      doel,
      rijSleutel: sleutel,
      casuistiek: isCasuistiek(doel, bron.teltMeeCaseload),
      contract: dagen.contract,
      bruto,
      beschikbaar,
    });
  }
  const vrij = vrijeMinuten(dagen, rooster);
  const eerder = bank.vrij.get(organisatieId);
  bank.vrij.set(organisatieId, eerder ? telOp(eerder, vrij) : vrij);
}

/** Everything the planbord needs of one person. */
export function berekenMedewerker(bron: MedewerkerBron, rooster: Rooster): MedewerkerWerk {
  const bank: Werkbank = {
    rooster,
    afwezigheid: bron.afwezigheid,
    rijen: new Map(),
    vrij: new Map(),
    bijdragen: [],
  };
  for (const detachering of bron.detacheringen) verwerkDetachering(bank, detachering);
  const { medewerkerId } = bron;
  const merkenPerOrganisatie = new Map<string, readonly (CelMerk | null)[]>();
  const merkenVan = (organisatieId: string): readonly (CelMerk | null)[] => {
    const bekend = merkenPerOrganisatie.get(organisatieId);
    if (bekend) return bekend;
    const invoer: MerkInvoer = {
      detacheringen: bron.detacheringen.filter((d) => d.detachering.organisatieId === organisatieId),
      afwezigheid: bron.afwezigheid,
      rooster,
    };
    const merken = maakMerken(invoer);
    merkenPerOrganisatie.set(organisatieId, merken);
    return merken;
  };
  const rijen: (InzetRij | VrijeRij)[] = [];
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
      merken: merkenVan(organisatieId),
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
      merken: merkenVan(organisatieId),
    });
  }
  return { rijen, bijdragen: bank.bijdragen };
}
