/**
 * The figures of one day, in norm mode: what an overview of that peildatum says. The planbord shows weeks, and a
 * week is the sum of its days; where something changes in a week, this tells its days apart.
 */

import { rekeninstellingenOn } from '../instelling/instellingen.ts';
import {
  afwezigOpDag,
  HELE_DAG,
  type InzetOpDag,
  inzetOpDag,
  isCasuistiek,
  weekminutenOf,
} from '../inzet/dag.ts';
import type {
  Afwezigheid,
  Detachering,
  Inzet,
  PlanbordGegevens,
  Werkvoorraad,
} from '../planning/planning.ts';
import { plusDagen } from '../tijd/datum.ts';
import { knippunten, type Periode } from '../tijd/periode.ts';
import type { Grootheid } from './indicator.ts';
import { internOf, type PlanbordIntern } from './intern.ts';
import type { Planbord, Uitkomst } from './types.ts';
import { countUitkomstenOn, sumBijdragen, teamUitkomst, vraagOf, type WeekContext } from './uitkomst.ts';
import { teamsOfDoel, type VerklaarDoel } from './verklaring.ts';

/** Who works where on a day, and what their hours are compared with. */
export type Dagstand = {
  readonly kader: WeekContext;
  readonly inzet: readonly InzetOpDag<Detachering, Inzet>[];
  readonly afwezigheid: ReadonlyMap<string, readonly Afwezigheid[]>;
  readonly werkvoorraad: ReadonlyMap<string, readonly Werkvoorraad[]>;
  /** Functies that count for the caseload. */
  readonly teltMee: ReadonlySet<string>;
};

/** Everybody on `dag`, with the settings in force on that day. */
export function dagstandOn(gegevens: PlanbordGegevens, dag: string): Dagstand {
  return {
    kader: { maandag: dag, modus: 'norm', inst: rekeninstellingenOn(gegevens.instellingen, dag) },
    inzet: inzetOpDag(gegevens.detacheringen, gegevens.inzet, dag),
    afwezigheid: Map.groupBy(gegevens.afwezigheid, (row) => row.medewerkerId),
    werkvoorraad: Map.groupBy(gegevens.werkvoorraad, (row) => row.teamId),
    teltMee: new Set(gegevens.functies.filter((f) => f.teltMeeCaseload).map((f) => f.id)),
  };
}

/**
 * The figures of a team when every day is like this one, in minutes per week. Afwezig is agreed absence only: of
 * a single day it says how many are there, and a paid holiday would make that nobody.
 */
export function teamUitkomstOn(state: Dagstand, teamId: string): Uitkomst {
  const { kader, inzet, afwezigheid, werkvoorraad, teltMee } = state;
  const sums = { bruto: 0, beschikbaar: 0, brutoCasuistiek: 0, beschikbaarCasuistiek: 0 };
  for (const row of inzet) {
    if (row.inzet.teamId !== teamId) continue;
    const { medewerkerId, functieId } = row.detachering;
    const bruto = weekminutenOf(row);
    const uit = afwezigOpDag(afwezigheid.get(medewerkerId) ?? [], kader.maandag);
    const beschikbaar = (bruto * (HELE_DAG - uit)) / HELE_DAG;
    sums.bruto += bruto;
    sums.beschikbaar += beschikbaar;
    if (!isCasuistiek(row.inzet.doel, teltMee.has(functieId))) continue;
    sums.brutoCasuistiek += bruto;
    sums.beschikbaarCasuistiek += beschikbaar;
  }
  return teamUitkomst(teamId, sums, vraagOf(werkvoorraad.get(teamId) ?? [], kader), kader);
}

/** A stretch of days on which a figure is the same. */
export type Dagcijfer = {
  readonly geldigVan: string;
  /** Exclusive. */
  readonly geldigTot: string;
  /** Minutes per week, for 'bezetting' the ratio (1 = 100 %); null = no data or n.v.t. */
  readonly waarde: number | null;
};

function readValue(grootheid: Exclude<Grootheid, 'afwezig'>, uitkomst: Uitkomst): number | null {
  if (grootheid !== 'bezetting') return uitkomst[grootheid];
  return uitkomst.bezetting.soort === 'percentage' ? uitkomst.bezetting.waarde : null;
}

/** Less than this is arithmetic noise, not a change. */
const RUIS = 1e-6;

function isGelijk(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < RUIS;
}

/** First days of the stretches of a week on which everything that makes a figure stays as it is. */
function wisseldagen(gegevens: PlanbordGegevens, week: Periode): readonly string[] {
  const { detacheringen, inzet, werkvoorraad, teamGebieden, instellingen } = gegevens;
  return knippunten([...detacheringen, ...inzet, ...werkvoorraad, ...teamGebieden, ...instellingen], week);
}

/** The week of `kader` in norm mode, whatever the planbord itself calculates with. */
function normWeek(intern: PlanbordIntern, doel: VerklaarDoel, { maandag, inst }: WeekContext): Uitkomst {
  const context: WeekContext = { maandag, inst, modus: 'norm' };
  const week = intern.rooster.maandagen.indexOf(maandag);
  const teams = teamsOfDoel(doel, intern.gegevens, maandag).map((teamId) =>
    teamUitkomst(
      teamId,
      sumBijdragen(intern.perTeam.get(teamId) ?? [], week),
      vraagOf(intern.groepen.werkvoorraad.get(teamId) ?? [], context),
      context,
    ),
  );
  return countUitkomstenOn(teams, context);
}

/**
 * The week of a Monday by its days, in norm mode: each stretch is what an overview of one of those days says. Null
 * when every day is like the week. Afwezig is of a week only. Give the planbord of weeks.
 */
export function dagcijfers(
  planbord: Planbord,
  doel: VerklaarDoel,
  maandag: string,
  grootheid: Grootheid,
): { readonly week: number | null; readonly dagen: readonly Dagcijfer[] } | null {
  const intern = internOf(planbord);
  const context = intern?.kaders.find((k) => k.maandag === maandag);
  if (intern === undefined || context === undefined || grootheid === 'afwezig') return null;
  const { gegevens } = intern;
  const einde = plusDagen(maandag, 7);
  const dagen: Dagcijfer[] = [];
  for (const dag of wisseldagen(gegevens, { geldigVan: maandag, geldigTot: einde }).toReversed()) {
    const state = dagstandOn(gegevens, dag);
    const teams = teamsOfDoel(doel, gegevens, dag).map((teamId) => teamUitkomstOn(state, teamId));
    const waarde = readValue(grootheid, countUitkomstenOn(teams, state.kader));
    const later = dagen[0];
    if (later !== undefined && isGelijk(later.waarde, waarde)) dagen[0] = { ...later, geldigVan: dag };
    else dagen.unshift({ geldigVan: dag, geldigTot: later?.geldigVan ?? einde, waarde });
  }
  const week = readValue(grootheid, normWeek(intern, doel, context));
  return dagen.every(({ waarde }) => isGelijk(waarde, week)) ? null : { week, dagen };
}
