/**
 * The formulas of domein §3.2. Everything in minutes per week and unrounded;
 * rounding belongs to number.ts. Totals of a gebied are sums of teams, and only
 * then a division: percentages are never averaged.
 */

import type { Rekeninstellingen } from '../instelling/instellingen.ts';
import { closedList, type ValueOf } from '../lijst/closed-list.ts';
import type { Cao, Zwaarte } from '../planning/lists.ts';
import { round } from '../tekst/number.ts';
import { countJaardagen } from '../tijd/kalender.ts';

/** 'auto': known absence up to the horizon, the yearly norm after it. */
export const REKENWIJZEN = closedList({ auto: 'automatisch', week: 'week', norm: 'norm' });
export type Rekenwijze = ValueOf<typeof REKENWIJZEN>;

/** How the netto of one week was made. */
export type Modus = Exclude<Rekenwijze, 'auto'>;

export const BEZETTING_KLASSEN = closedList({
  ruimte: 'Ruimte',
  'in-balans': 'In balans',
  krap: 'Krap',
  overbelast: 'Overbelast',
});
export type BezettingKlasse = ValueOf<typeof BEZETTING_KLASSEN>;

/** Missing is not zero (B10): no capacity and no figures each have their own member. */
export type Bezetting =
  | {
      readonly soort: 'percentage' /** vraag / cliëntgebonden, 1 = 100 %. */;
      readonly waarde: number;
      readonly klasse: BezettingKlasse;
    }
  | { readonly soort: 'nvt' }
  | { readonly soort: 'geen-gegevens' };

export const NVT: Bezetting = { soort: 'nvt' };
export const NO_GEGEVENS: Bezetting = { soort: 'geen-gegevens' };

export const BEZETTING_LABEL: Readonly<Record<BezettingKlasse | 'nvt' | 'geen-gegevens', string>> = {
  ...BEZETTING_KLASSEN.labels,
  nvt: 'n.v.t.',
  'geen-gegevens': 'Geen gegevens',
};

/** Absorbs floating point noise at a boundary, so that exactly 110 % is krap. */
const RUIS = 1e-9;

/** More says nothing to anybody. */
const MOST_DECIMALS = 3;

/** <85 ruimte, 85–<100 in balans, 100–110 krap, >110 overbelast (defaults; A). */
export function bezettingKlasse(value: number, drempels: Rekeninstellingen['drempels']): BezettingKlasse {
  if (value < drempels.ruimte - RUIS) return 'ruimte';
  if (value < drempels.inBalans - RUIS) return 'in-balans';
  return value <= drempels.krap + RUIS ? 'krap' : 'overbelast';
}

/** Decimals with which a rounded bezettingsgraad still is in its own class: 110,04 % is overbelast, and so not '110 %'. */
export function graadDecimalen(
  { waarde, klasse }: Extract<Bezetting, { readonly soort: 'percentage' }>,
  drempels: Rekeninstellingen['drempels'],
  least: 0 | 1,
): number {
  for (let decimalen: number = least; decimalen < MOST_DECIMALS; decimalen += 1) {
    if (bezettingKlasse(round(waarde * 100, decimalen) / 100, drempels) === klasse) return decimalen;
  }
  return MOST_DECIMALS;
}

/** BEZETTING = vraag / CG; no demand entered → 'geen-gegevens', CG 0 → 'nvt' (C26). */
export function bezetting(
  vraag: number | null,
  clientgebonden: number,
  drempels: Rekeninstellingen['drempels'],
): Bezetting {
  if (vraag === null) return NO_GEGEVENS;
  if (clientgebonden <= RUIS) return NVT;
  const waarde = vraag / clientgebonden;
  return { soort: 'percentage', waarde, klasse: bezettingKlasse(waarde, drempels) };
}

/** Week or norm for the week of `maandag`; `horizonWeken` counts from the week of `maandagVandaag`, past weeks included. */
export function modusOf(
  maandagNummer: number,
  maandagVandaagNummer: number,
  rekenwijze: Rekenwijze,
  horizonWeken: number,
): Modus {
  if (rekenwijze !== 'auto') return rekenwijze;
  return maandagNummer <= maandagVandaagNummer + horizonWeken * 7 ? 'week' : 'norm';
}

/** NETTO: week mode takes known absence and unexpected illness, norm mode the yearly factor; never both. */
export function netto(bruto: number, beschikbaar: number, modus: Modus, inst: Rekeninstellingen): number {
  return modus === 'week' ? beschikbaar * (1 - inst.ziekteOnverwacht) : bruto * inst.fNetto;
}

/** CG: client-bound part of the netto casuïstiek minutes. */
export function clientgebonden(nettoCasuistiek: number, inst: Rekeninstellingen): number {
  return nettoCasuistiek * inst.fClientgebonden;
}

/** Open trajecten per zwaarte; a zwaarte that is absent was not entered. */
export type OpenTrajecten = { readonly [Z in Zwaarte]?: number };

/** VRAAG in minutes per week, or null when nothing was entered. The waakvlam counts only when it is on. */
export function vraagMinuten(open: OpenTrajecten, inst: Rekeninstellingen): number | null {
  let sum: number | null = null;
  const count = (zwaarte: Zwaarte): void => {
    const aantal = open[zwaarte];
    if (aantal !== undefined) sum = (sum ?? 0) + aantal * inst.zwaarteMinuten[zwaarte];
  };
  if (inst.waakvlamAan) count(0);
  count(1);
  count(2);
  count(3);
  return sum;
}

/** SALDO = CG − vraag. */
export function saldo(clientgebondenMinuten: number, vraag: number | null): number | null {
  return vraag === null ? null : clientgebondenMinuten - vraag;
}

/** Contract minutes that one fte yields as client-bound minutes. */
function clientgebondenPerFte(inst: Rekeninstellingen): number {
  return inst.voltijdMinuten * inst.fNetto * inst.fClientgebonden;
}

/** Saldo as fte (§3.2): positive = overschot, negative = tekort. */
export function saldoFte(saldoMinuten: number | null, inst: Rekeninstellingen): number | null {
  return saldoMinuten === null ? null : saldoMinuten / clientgebondenPerFte(inst);
}

/** TEKORT in fte, 0 when there is none. */
export function tekortFte(saldoMinuten: number, inst: Rekeninstellingen): number {
  return saldoMinuten < 0 ? -saldoMinuten / clientgebondenPerFte(inst) : 0;
}

/** OVERSCHOT in fte, 0 when there is none. */
export function overschotFte(saldoMinuten: number, inst: Rekeninstellingen): number {
  return saldoMinuten > 0 ? saldoMinuten / clientgebondenPerFte(inst) : 0;
}

/** Sum of what is known; null when nothing is: missing is not zero (B10). */
export function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}

export function fte(minuten: number, inst: Pick<Rekeninstellingen, 'voltijdMinuten'>): number {
  return minuten / inst.voltijdMinuten;
}

/** INZETGRAAD = Σ inzet / Σ detachering; null without contract. */
export function inzetgraad(sumInzet: number, sumDetachering: number): number | null {
  return sumDetachering === 0 ? null : sumInzet / sumDetachering;
}

/** Part of the formatie that is not filled (C25); null without formatie. */
export function vacaturegraad(formatieMinuten: number, bezettingMinuten: number): number | null {
  return formatieMinuten === 0 ? null : Math.max(0, formatieMinuten - bezettingMinuten) / formatieMinuten;
}

/** Paid leave in hours per year at 36 hours per week (domein §3.1). */
export function verlofUrenPerJaar(cao: Cao, jaar: number): number {
  switch (cao) {
    case 'sociaal-werk':
      return 170;
    case 'jeugdzorg':
      return 200;
    case 'gemeenten':
      return jaar >= 2025 ? 201.6 : 194.4;
  }
}

export type Jaaruren = {
  readonly bruto: number;
  readonly naFeestdagen: number;
  readonly naVerlof: number;
  readonly netto: number;
  readonly clientgebonden: number;
};

/** Hours of a year for a contract, step by step (C03, C04); holidays and leave pro rata to 36 hours. */
export function jaaruren(
  jaar: number,
  cao: Cao,
  minutenPerWeek: number,
  inst: Pick<Rekeninstellingen, 'voltijdMinuten' | 'ziekteNorm' | 'fClientgebonden'>,
): Jaaruren {
  const part = minutenPerWeek / inst.voltijdMinuten;
  const urenPerDag = inst.voltijdMinuten / 60 / 5;
  const { weekdagen, feestdagenOpWeekdag } = countJaardagen(jaar, cao);
  const bruto = weekdagen * urenPerDag * part;
  const naFeestdagen = bruto - feestdagenOpWeekdag * urenPerDag * part;
  const naVerlof = naFeestdagen - verlofUrenPerJaar(cao, jaar) * part;
  const nettoUren = naVerlof * (1 - inst.ziekteNorm);
  return {
    bruto,
    naFeestdagen,
    naVerlof,
    netto: nettoUren,
    clientgebonden: nettoUren * inst.fClientgebonden,
  };
}

/** f_netto = (1 − feest − verlof / jaaruren) · (1 − ziekte %): 0,8253 for Sociaal Werk in 2026. */
export function fNettoFormule(
  jaar: number,
  cao: Cao,
  inst: Pick<Rekeninstellingen, 'voltijdMinuten' | 'ziekteNorm' | 'fClientgebonden'>,
): number {
  const uren = jaaruren(jaar, cao, inst.voltijdMinuten, inst);
  return uren.netto / uren.bruto;
}
