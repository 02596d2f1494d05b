/**
 * Two calendars that are never mixed (domein §3.1 and §4.5): paid holidays of
 * the cao, for capacity, and days of the Algemene termijnenwet, for legal
 * terms. Goede Vrijdag and the gelijkgestelde dagen belong to the law only.
 */

import type { Cao } from '../planning/lists.ts';
import type { Kalenderdag } from '../planning/planning.ts';
import { dagnummer, isoDatum, jaarOf, plusDagen, weekdag, weekdagOfNummer } from './datum.ts';
import { type AtwKalender, INGEBOUWDE_KALENDER } from './gelijkgesteld.ts';

/** Easter Sunday of a Gregorian year (anonymous Gregorian computus). */
export function firstPaasdag(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  const dag = ((h + l - 7 * m + 114) % 31) + 1;
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/**
 * Koningsdag 27 April, on a Sunday the Saturday before; until 2013
 * Koninginnedag 30 April, on a Sunday the day before.
 */
export function koningsdag(jaar: number): string {
  const dag = jaar >= 2014 ? `${jaar}-04-27` : `${jaar}-04-30`;
  return weekdag(dag) === 6 ? plusDagen(dag, -1) : dag;
}

/** 5 mei is paid every year by Sociaal Werk and Jeugdzorg; by Gemeenten since 2024, before that in lustrum years. */
function isBevrijdingsdagBetaald(jaar: number, cao: Cao): boolean {
  return cao !== 'gemeenten' || jaar >= 2024 || jaar % 5 === 0;
}

function wettelijkeFeestdagen(jaar: number): Map<string, string> {
  const pasen = firstPaasdag(jaar);
  return new Map([
    [`${jaar}-01-01`, 'Nieuwjaarsdag'],
    [plusDagen(pasen, 1), 'Tweede Paasdag'],
    [koningsdag(jaar), jaar >= 2014 ? 'Koningsdag' : 'Koninginnedag'],
    [plusDagen(pasen, 39), 'Hemelvaartsdag'],
    [plusDagen(pasen, 50), 'Tweede Pinksterdag'],
    [`${jaar}-12-25`, 'Eerste Kerstdag'],
    [`${jaar}-12-26`, 'Tweede Kerstdag'],
  ]);
}

const caoCache = new Map<string, ReadonlyMap<string, string>>();

/** Paid holidays of a cao in a year: ISO date → name. Easter and Whit Sunday are Sundays and not listed. */
export function caoFeestdagen(jaar: number, cao: Cao): ReadonlyMap<string, string> {
  const key = `${cao}|${jaar}`;
  const known = caoCache.get(key);
  if (known) return known;
  const dagen = wettelijkeFeestdagen(jaar);
  const bevrijdingsdag = `${jaar}-05-05`;
  // Hemelvaart can fall on 5 mei (2016): it is then one day off, under its own name.
  if (isBevrijdingsdagBetaald(jaar, cao) && !dagen.has(bevrijdingsdag))
    dagen.set(bevrijdingsdag, 'Bevrijdingsdag');
  caoCache.set(key, dagen);
  return dagen;
}

/** Name of the paid holiday on this day under this cao, or null. */
export function caoFeestdag(dag: string, cao: Cao): string | null {
  return caoFeestdagen(jaarOf(dag), cao).get(dag) ?? null;
}

export function isCaoFeestdag(dag: string, cao: Cao): boolean {
  return caoFeestdagen(jaarOf(dag), cao).has(dag);
}

export type AtwDag =
  | { readonly soort: 'gewoon'; readonly voorlopig: boolean }
  | { readonly soort: 'weekend' }
  | { readonly soort: 'feestdag'; readonly naam: string }
  /** By the law itself (ATW art. 3 lid 2) or by royal decree (lid 3). */
  | { readonly soort: 'gelijkgesteld'; readonly door: 'wet' | 'besluit'; readonly naam: string };

/** What the Algemene termijnenwet makes of a day; `voorlopig` when the decrees of that year are not known. */
export function atwDag(dag: string, kalender: AtwKalender = INGEBOUWDE_KALENDER): AtwDag {
  const jaar = jaarOf(dag);
  const feestdag =
    wettelijkeFeestdagen(jaar).get(dag) ?? (dag.endsWith('-05-05') ? 'Bevrijdingsdag' : undefined);
  if (feestdag !== undefined) return { soort: 'feestdag', naam: feestdag };
  if (dag === plusDagen(firstPaasdag(jaar), -2))
    return { soort: 'gelijkgesteld', door: 'wet', naam: 'Goede Vrijdag' };
  if (kalender.dagen.has(dag)) return { soort: 'gelijkgesteld', door: 'besluit', naam: 'Gelijkgestelde dag' };
  if (weekdag(dag) >= 5) return { soort: 'weekend' };
  return { soort: 'gewoon', voorlopig: !kalender.jaren.has(jaar) };
}

/** Feestdag or gelijkgestelde dag of the law (weekends are not meant). */
export function isAtwDag(dag: string): boolean {
  const { soort } = atwDag(dag);
  return soort === 'feestdag' || soort === 'gelijkgesteld';
}

/** First day on or after `dag` on which a statutory term may end (ATW art. 1). */
export function firstAtwWerkdag(dag: string, kalender: AtwKalender = INGEBOUWDE_KALENDER): string {
  let nummer = dagnummer(dag);
  while (atwDag(isoDatum(nummer), kalender).soort !== 'gewoon') nummer += 1;
  return isoDatum(nummer);
}

export type WerkkalenderChoice = { readonly cao: Cao; readonly kalenderdagen?: readonly Kalenderdag[] };

/** Why nobody of this cao works on this day: name of the holiday or closing day, else null. Weekends are not meant. */
export function freeDag(dag: string, { cao, kalenderdagen = [] }: WerkkalenderChoice): string | null {
  const feestdag = caoFeestdag(dag, cao);
  if (feestdag !== null) return feestdag;
  const extra = kalenderdagen.find((row) => row.datum === dag && appliesForCao(row, cao));
  return extra ? extra.omschrijving || 'Sluitingsdag' : null;
}

/** Closing days hold for everybody, cao rows for their own cao, rows of the law for no work calendar. */
export function appliesForCao(row: Kalenderdag, cao: Cao): boolean {
  return row.soort === 'sluitingsdag' || row.soort === `cao-${cao}`;
}

export function isWerkdag(dag: string, choice: WerkkalenderChoice): boolean {
  return weekdag(dag) < 5 && freeDag(dag, choice) === null;
}

/** Working days after `van` up to and including `totEnMet`: the day of aanmelding is 0 (C22). */
export function werkdagenBetween(van: string, totEnMet: string, choice: WerkkalenderChoice): number {
  let aantal = 0;
  const last = dagnummer(totEnMet);
  for (let nummer = dagnummer(van) + 1; nummer <= last; nummer += 1) {
    if (isWerkdag(isoDatum(nummer), choice)) aantal += 1;
  }
  return aantal;
}

export type Jaardagen = {
  readonly weekdagen: number;
  readonly feestdagenOpWeekdag: number;
  readonly werkdagen: number;
};

/** Monday–Friday days of a year and how many of them are paid holidays. */
export function countJaardagen(jaar: number, cao: Cao): Jaardagen {
  let weekdagen = 0;
  const last = dagnummer(`${jaar}-12-31`);
  for (let nummer = dagnummer(`${jaar}-01-01`); nummer <= last; nummer += 1) {
    if (weekdagOfNummer(nummer) < 5) weekdagen += 1;
  }
  let feestdagenOpWeekdag = 0;
  for (const dag of caoFeestdagen(jaar, cao).keys()) if (weekdag(dag) < 5) feestdagenOpWeekdag += 1;
  return { weekdagen, feestdagenOpWeekdag, werkdagen: weekdagen - feestdagenOpWeekdag };
}
