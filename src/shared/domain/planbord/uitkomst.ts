/** Week figures of a team, and their sums for a gebied and the city: first add, then divide. */

import type { Rekeninstellingen } from '../instelling/instellingen.ts';
import type { Werkvoorraad } from '../planning/planning.ts';
import { isGeldigOn } from '../tijd/periode.ts';
import {
  type Bezetting,
  bezetting,
  clientgebonden,
  type Modus,
  netto,
  type OpenTrajecten,
  saldo,
  saldoFte,
  vraagMinuten,
} from './capaciteit.ts';
import { NUMBER_KEYS } from './indicator.ts';
import type { Bijdrage } from './medewerker.ts';
import type { Uitkomst } from './types.ts';

/** What a week, or one day of it, is calculated with. */
export type WeekContext = {
  /** Monday of the week, or the day itself: whose counts and settings hold. */
  readonly maandag: string;
  readonly modus: Modus;
  readonly inst: Rekeninstellingen;
};

/** Open trajecten of a team on a day (of a week: its Monday); empty when nothing was entered. */
export function openTrajectenOn(rows: readonly Werkvoorraad[], dag: string): OpenTrajecten {
  const open: { 0?: number; 1?: number; 2?: number; 3?: number } = {};
  for (const row of rows) {
    if (isGeldigOn(row, dag)) open[row.zwaarte] = (open[row.zwaarte] ?? 0) + row.aantalOpen;
  }
  return open;
}

/** What the hours of a team add up to, in one week or on one day, in minutes per week. */
export type TeamSums = {
  readonly bruto: number;
  readonly beschikbaar: number;
  readonly brutoCasuistiek: number;
  readonly beschikbaarCasuistiek: number;
};

const NO_TEAMS: readonly string[] = [];

/** Figures of one team in one week, or on one day. */
export function teamUitkomst(
  teamId: string,
  sums: TeamSums,
  vraag: number | null,
  context: WeekContext,
): Uitkomst {
  const { modus, inst } = context;
  const { bruto, beschikbaar, brutoCasuistiek } = sums;
  const nettoCasuistiek = netto(brutoCasuistiek, sums.beschikbaarCasuistiek, modus, inst);
  const cg = clientgebonden(nettoCasuistiek, inst);
  const difference = saldo(cg, vraag);
  return {
    maandag: context.maandag,
    modus,
    bruto,
    brutoCasuistiek,
    afwezig: bruto - beschikbaar,
    beschikbaar,
    netto: netto(bruto, beschikbaar, modus, inst),
    nettoCasuistiek,
    clientgebonden: cg,
    vraag,
    saldo: difference,
    saldoFte: saldoFte(difference, inst),
    bezetting: bezetting(vraag, cg, inst.drempels),
    clientgebondenMetVraag: vraag === null ? 0 : cg,
    teamsZonderVraag: vraag === null && cg > 0 ? [teamId] : NO_TEAMS,
    metVraag: vraag === null ? 0 : 1,
  };
}

/** Sum per week of the contributions of a team. */
export function sumBijdragen(bijdragen: readonly Bijdrage[], week: number): TeamSums {
  let bruto = 0;
  let beschikbaar = 0;
  let brutoCasuistiek = 0;
  let beschikbaarCasuistiek = 0;
  for (const bijdrage of bijdragen) {
    const b = bijdrage.bruto[week] ?? 0;
    const v = bijdrage.beschikbaar[week] ?? 0;
    bruto += b;
    beschikbaar += v;
    if (bijdrage.casuistiek) {
      brutoCasuistiek += b;
      beschikbaarCasuistiek += v;
    }
  }
  return { bruto, beschikbaar, brutoCasuistiek, beschikbaarCasuistiek };
}

/** Vraag of a team by its rows of werkvoorraad; null when nothing was entered. */
export function vraagOf(
  werkvoorraad: readonly Werkvoorraad[],
  { maandag, inst }: WeekContext,
): number | null {
  return werkvoorraad.length === 0 ? null : vraagMinuten(openTrajectenOn(werkvoorraad, maandag), inst);
}

/** All figures of a team over the weeks. */
export function teamWeken(
  teamId: string,
  bijdragen: readonly Bijdrage[],
  werkvoorraad: readonly Werkvoorraad[],
  contexts: readonly WeekContext[],
): Uitkomst[] {
  return contexts.map((context, week) =>
    teamUitkomst(teamId, sumBijdragen(bijdragen, week), vraagOf(werkvoorraad, context), context),
  );
}

function plusOrNothing(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : a + b;
}

const NO_HOURS: TeamSums = { bruto: 0, beschikbaar: 0, brutoCasuistiek: 0, beschikbaarCasuistiek: 0 };

/** Figures that are still being added up. */
export type OpenUitkomst = { -readonly [K in keyof Uitkomst]: Uitkomst[K] };

/** Nobody and no vraag: what a sum starts from. */
export function emptyUitkomst(context: WeekContext): OpenUitkomst {
  return teamUitkomst('', NO_HOURS, null, context);
}

/**
 * Adds the figures of teams of the same week; vraag, saldo and bezetting are of the teams that have a vraag. Field by
 * field and not by the list: every edit does this for each week of the city, and reading by key doubles its time. An
 * indicator that is not added here does not compile.
 */
export function countUitkomstenOn(uitkomsten: readonly Uitkomst[], context: WeekContext): Uitkomst {
  let bruto = 0;
  let brutoCasuistiek = 0;
  let afwezig = 0;
  let beschikbaar = 0;
  let nettoSum = 0;
  let nettoCasuistiek = 0;
  let cg = 0;
  let cgMetVraag = 0;
  let vraag: number | null = null;
  let difference: number | null = null;
  const teamsZonderVraag: string[] = [];
  let metVraag = 0;
  for (const u of uitkomsten) {
    bruto += u.bruto;
    brutoCasuistiek += u.brutoCasuistiek;
    afwezig += u.afwezig;
    beschikbaar += u.beschikbaar;
    nettoSum += u.netto;
    nettoCasuistiek += u.nettoCasuistiek;
    cg += u.clientgebonden;
    cgMetVraag += u.clientgebondenMetVraag;
    vraag = plusOrNothing(vraag, u.vraag);
    difference = plusOrNothing(difference, u.saldo);
    teamsZonderVraag.push(...u.teamsZonderVraag);
    metVraag += u.metVraag;
  }
  return {
    maandag: context.maandag,
    modus: context.modus,
    bruto,
    brutoCasuistiek,
    afwezig,
    beschikbaar,
    netto: nettoSum,
    nettoCasuistiek,
    clientgebonden: cg,
    vraag,
    saldo: difference,
    saldoFte: saldoFte(difference, context.inst),
    bezetting: bezetting(vraag, cgMetVraag, context.inst.drempels),
    clientgebondenMetVraag: cgMetVraag,
    teamsZonderVraag,
    metVraag,
  };
}

function sameBezetting(a: Bezetting, b: Bezetting): boolean {
  if (a.soort === 'percentage' && b.soort === 'percentage')
    return a.waarde === b.waarde && a.klasse === b.klasse;
  return a.soort === b.soort;
}

function sameTeams(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, i) => id === b[i]));
}

/** Same figures, so that a screen may keep the old object. */
export function sameUitkomst(a: Uitkomst, b: Uitkomst): boolean {
  if (a.maandag !== b.maandag || a.modus !== b.modus || a.metVraag !== b.metVraag) return false;
  for (const key of NUMBER_KEYS) if (a[key] !== b[key]) return false;
  return sameBezetting(a.bezetting, b.bezetting) && sameTeams(a.teamsZonderVraag, b.teamsZonderVraag);
}

/** How many of the teams with capacity vraag, saldo and bezetting are about; null: of all of them, or of none. */
export type Coverage = { readonly met: number; readonly van: number };

/** A total over a part of the teams is no total: who shows it says so (B12). */
export function coverageOf({
  vraag,
  metVraag,
  teamsZonderVraag,
}: Pick<Uitkomst, 'vraag' | 'metVraag' | 'teamsZonderVraag'>): Coverage | null {
  if (teamsZonderVraag.length === 0 || vraag === null) return null;
  return { met: metVraag, van: metVraag + teamsZonderVraag.length };
}

/** '1 van 3 teams', for beside a total. */
export function coverageText({ met, van }: Coverage): string {
  return met === 0 ? 'niet in alle weken' : `${String(met)} van ${String(van)} teams`;
}

/** Keeps old week objects where nothing changed; the old array itself when all of it is the same. */
export function behoudWeken(
  nieuw: readonly Uitkomst[],
  old: readonly Uitkomst[] | undefined,
): readonly Uitkomst[] {
  if (!old || old.length !== nieuw.length) return nieuw;
  let gelijk = true;
  const uit = nieuw.map((uitkomst, i) => {
    const previous = old[i];
    if (previous && sameUitkomst(previous, uitkomst)) return previous;
    gelijk = false;
    return uitkomst;
  });
  return gelijk ? old : uit;
}
