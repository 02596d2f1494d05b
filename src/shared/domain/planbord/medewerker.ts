/**
 * One person's weeks: the inzet rows and what they contribute to teams. This is
 * the only part of the planbord that looks at days, and the unit that is reused
 * when nothing of a person changed.
 *
 * Numerators are kept as whole numbers (minutes × minutes × percent) and divided
 * once per week, so that a full week of 24 hours is exactly 24 hours.
 */

import type { Doel } from '../planning/lijsten.ts';
import type { Afwezigheid, Inzet, Werkpatroon } from '../planning/planning.ts';
import { type DetacheringBron, type MedewerkerBron, werkpatroonVan } from './bron.ts';
import { type MerkInvoer, maakMerken } from './merken.ts';
import { type Rooster, totIndex, vanIndex, vrijeDagenVoor } from './rooster.ts';
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

function vulAfwezigheid(afwezigheid: readonly Afwezigheid[], rooster: Rooster): Uint8Array | null {
  let percentages: Uint8Array | null = null;
  for (const rij of afwezigheid) {
    if (rij.status !== 'akkoord') continue;
    percentages ??= new Uint8Array(rooster.aantalDagen);
    const tot = totIndex(rooster, rij);
    for (let dag = vanIndex(rooster, rij); dag < tot; dag += 1) {
      if ((percentages[dag] ?? 0) < rij.percentage) percentages[dag] = rij.percentage;
    }
  }
  return percentages;
}

/** Minutes per week in force on each day. */
function vulMinuten(rijen: readonly Inzet[], rooster: Rooster, uit: Int32Array): void {
  for (const rij of rijen) {
    const tot = totIndex(rooster, rij);
    for (let dag = vanIndex(rooster, rij); dag < tot; dag += 1)
      uit[dag] = (uit[dag] ?? 0) + rij.minutenPerWeek;
  }
}

type DetacheringDagen = {
  readonly van: number;
  readonly tot: number;
  readonly patroon: Werkpatroon;
  readonly contract: number;
  readonly vrij: Uint8Array;
  readonly afwezig: Uint8Array | null;
  readonly som: Int32Array;
};

/** Planned minutes per week: the value of each day weighed by the pattern (C06). */
function celMinuten(minuten: Int32Array, dagen: DetacheringDagen, aantalWeken: number): number[] {
  const cellen: number[] = [];
  const { patroon, contract } = dagen;
  for (let week = 0; week < aantalWeken; week += 1) {
    let teller = 0;
    for (let wd = 0; wd < 7; wd += 1) teller += (minuten[week * 7 + wd] ?? 0) * (patroon[wd] ?? 0);
    cellen.push(contract === 0 ? 0 : teller / contract);
  }
  return cellen;
}

function vulBijdrage(
  minuten: Int32Array,
  dagen: DetacheringDagen,
  bruto: Float64Array,
  beschikbaar: Float64Array,
): void {
  const { patroon, contract, som, vrij, afwezig } = dagen;
  for (let week = 0; week < bruto.length; week += 1) {
    const maandag = week * 7;
    const van = Math.max(dagen.van, maandag);
    const tot = Math.min(dagen.tot, maandag + 7);
    let noemer = 0;
    let teller = 0;
    let tellerVrij = 0;
    let brutoSom = 0;
    let vrijSom = 0;
    for (let dag = van; dag < tot; dag += 1) {
      const product = (minuten[dag] ?? 0) * (patroon[dag - maandag] ?? 0);
      if (product === 0) continue;
      const noemerDag = Math.max(som[dag] ?? 0, contract);
      if (noemerDag !== noemer) {
        if (noemer > 0) {
          brutoSom += teller / noemer;
          vrijSom += tellerVrij / (noemer * 100);
        }
        noemer = noemerDag;
        teller = 0;
        tellerVrij = 0;
      }
      teller += product;
      tellerVrij += product * (vrij[dag] === 1 ? 0 : 100 - (afwezig === null ? 0 : (afwezig[dag] ?? 0)));
    }
    if (noemer > 0) {
      brutoSom += teller / noemer;
      vrijSom += tellerVrij / (noemer * 100);
    }
    bruto[week] = brutoSom;
    beschikbaar[week] = vrijSom;
  }
}

function groepeer(inzet: readonly Inzet[]): Map<string, Inzet[]> {
  const groepen = new Map<string, Inzet[]>();
  for (const rij of inzet) {
    const sleutel = `${rij.teamId}|${rij.doel}`;
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
function vrijeMinuten(dagen: DetacheringDagen, aantalWeken: number): number[] {
  const cellen: number[] = [];
  for (let week = 0; week < aantalWeken; week += 1) {
    const maandag = week * 7;
    let teller = 0;
    for (let dag = Math.max(dagen.van, maandag); dag < Math.min(dagen.tot, maandag + 7); dag += 1) {
      teller += Math.max(0, dagen.contract - (dagen.som[dag] ?? 0)) * (dagen.patroon[dag - maandag] ?? 0);
    }
    cellen.push(dagen.contract === 0 ? 0 : teller / dagen.contract);
  }
  return cellen;
}

type Werkbank = {
  readonly rooster: Rooster;
  readonly afwezig: Uint8Array | null;
  readonly rijen: Map<string, OpenRij>;
  readonly vrij: Map<string, number[]>;
  readonly bijdragen: Bijdrage[];
};

function verwerkDetachering(bank: Werkbank, bron: DetacheringBron): void {
  const { rooster } = bank;
  const { detachering, inzet } = bron;
  const patroon = werkpatroonVan(detachering);
  const som = new Int32Array(rooster.aantalDagen);
  vulMinuten(inzet, rooster, som);
  const dagen: DetacheringDagen = {
    van: vanIndex(rooster, detachering),
    tot: totIndex(rooster, detachering),
    patroon,
    contract: patroon.reduce((a, b) => a + b, 0),
    vrij: vrijeDagenVoor(rooster, bron.cao).vlag,
    afwezig: bank.afwezig,
    som,
  };
  const { medewerkerId, organisatieId, functieId } = detachering;
  for (const groep of groepeer(inzet).values()) {
    const eerste = groep[0];
    if (eerste === undefined) continue;
    const { teamId, doel } = eerste;
    const minuten = groep.length === inzet.length ? som : new Int32Array(rooster.aantalDagen);
    if (minuten !== som) vulMinuten(groep, rooster, minuten);
    const sleutel = rijSleutel(medewerkerId, organisatieId, teamId, doel);
    const cellen = celMinuten(minuten, dagen, rooster.aantalWeken);
    const rij = bank.rijen.get(sleutel);
    if (rij) rij.cellen = telOp(rij.cellen, cellen);
    else bank.rijen.set(sleutel, { organisatieId, teamId, doel, cellen });
    const bruto = new Float64Array(rooster.aantalWeken);
    const beschikbaar = new Float64Array(rooster.aantalWeken);
    vulBijdrage(minuten, dagen, bruto, beschikbaar);
    bank.bijdragen.push({
      medewerkerId,
      organisatieId,
      detacheringId: detachering.id,
      functieId,
      teamId,
      doel,
      rijSleutel: sleutel,
      casuistiek: doel === 'casuistiek' && bron.teltMeeCaseload,
      contract: dagen.contract,
      bruto,
      beschikbaar,
    });
  }
  const vrij = vrijeMinuten(dagen, rooster.aantalWeken);
  const eerder = bank.vrij.get(organisatieId);
  bank.vrij.set(organisatieId, eerder ? telOp(eerder, vrij) : vrij);
}

/** Everything the planbord needs of one person. */
export function berekenMedewerker(bron: MedewerkerBron, rooster: Rooster): MedewerkerWerk {
  const bank: Werkbank = {
    rooster,
    afwezig: vulAfwezigheid(bron.afwezigheid, rooster),
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
