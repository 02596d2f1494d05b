import { fte, sumKnown } from '../../../shared/domain/planbord/capaciteit.ts';
import { teamUitkomstOn } from '../../../shared/domain/planbord/dag.ts';
import type { Planbord, Uitkomst } from '../../../shared/domain/planbord/types.ts';
import {
  type Coverage,
  countUitkomstenOn,
  coverageOf,
  openTrajectenOn,
} from '../../../shared/domain/planbord/uitkomst.ts';
import { formatieOfTeam } from '../../../shared/domain/planning/formatie.ts';
import { skjErnst } from '../../../shared/domain/registratie/skj.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { weekLabel } from '../../../shared/domain/tijd/week.ts';
import type { Gebiedscijfers } from '../../../shared/rapport/gebiedscijfers.ts';
import type { Gebiedsoverzicht } from '../../../shared/rapport/gebiedsoverzicht.ts';
import { openVacatures, type Snapshot } from './state.rules.ts';

/**
 * One team, or the teams of a gebied added up, on the peildatum: the same figures as the planbord makes of a
 * week (domein §3.2: first add, then divide), with who they are about.
 */
export type TeamSum = Uitkomst & {
  readonly formatie: number | null;
  /** Planned minutes, also beyond contracts: the same as on the teamoverzicht. */
  readonly ingezet: number;
  readonly aantalMedewerkers: number;
  readonly vacatures: number;
  readonly open: Gebiedscijfers['open'];
  readonly skjVerloopt: number;
  /** Of which teams the formatie is known; null = of all. */
  readonly formatieVan: Coverage | null;
};

function formatieOf(state: Snapshot, teamId: string): number | null {
  return formatieOfTeam(
    state.gegevens.formatie.filter((row) => row.teamId === teamId && isGeldigOn(row, state.peildatum)),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Counts one team on the peildatum, in norm mode. */
export function countTeam(state: Snapshot, teamId: string): TeamSum {
  const rows = state.inzet.filter((row) => row.inzet.teamId === teamId);
  const own = [...state.hoofdteams].flatMap(([id, team]) => (team === teamId ? [id] : []));
  const open = openTrajectenOn(state.werkvoorraad.get(teamId) ?? [], state.peildatum);
  return {
    ...teamUitkomstOn(state, teamId),
    formatie: formatieOf(state, teamId),
    ingezet: sum(rows.map((row) => row.inzet.minutenPerWeek)),
    aantalMedewerkers: own.length,
    vacatures: sum(openVacatures(state, teamId).map((v) => v.minutenPerWeek)),
    open: [open[1] ?? null, open[2] ?? null, open[3] ?? null],
    skjVerloopt: own.filter((medewerkerId) => skjErnst(state.skjOf(medewerkerId)) !== 'goed').length,
    formatieVan: null,
  };
}

/** How many are known, where some are and some are not. */
function knownOf(values: readonly (number | null)[]): Coverage | null {
  const met = values.filter((value) => value !== null).length;
  return met === 0 || met === values.length ? null : { met, van: values.length };
}

/** Adds teams up to a gebied. */
export function countOn(teams: readonly TeamSum[], state: Snapshot): TeamSum {
  const optellen = (select: (team: TeamSum) => number) => sum(teams.map(select));
  const openZwaarte = (i: 0 | 1 | 2) => sumKnown(teams.map((team) => team.open[i]));
  return {
    ...countUitkomstenOn(teams, state.kader),
    formatie: sumKnown(teams.map((team) => team.formatie)),
    ingezet: optellen((team) => team.ingezet),
    aantalMedewerkers: optellen((team) => team.aantalMedewerkers),
    vacatures: optellen((team) => team.vacatures),
    open: [openZwaarte(0), openZwaarte(1), openZwaarte(2)],
    skjVerloopt: optellen((team) => team.skjVerloopt),
    formatieVan: knownOf(teams.map((team) => team.formatie)),
  };
}

/** What trajecten and complaints say of a team or a gebied. */
export type ClientCijfers = Pick<
  Gebiedscijfers,
  | 'wachtenden'
  | 'langsteWachttijd'
  | 'gemiddeldeWachttijd'
  | 'medianeWachttijd'
  | 'binnenVierWeken'
  | 'binnenZesMaanden'
  | 'klachtenOpen'
>;

/** Nothing is registered. */
const NO_CLIENTEN: ClientCijfers = {
  wachtenden: null,
  langsteWachttijd: null,
  gemiddeldeWachttijd: null,
  medianeWachttijd: null,
  binnenVierWeken: null,
  binnenZesMaanden: null,
  klachtenOpen: null,
};

/** What the overview says of it. */
export function cijfersOf(
  team: TeamSum,
  state: Snapshot,
  clienten: ClientCijfers = NO_CLIENTEN,
): Gebiedscijfers {
  return {
    formatieMinuten: team.formatie,
    bezettingMinuten: team.ingezet,
    bezettingFte: fte(team.ingezet, state.instellingen),
    aantalMedewerkers: team.aantalMedewerkers,
    vacatureMinuten: team.vacatures,
    inzetbaar: team.bruto === 0 ? null : team.beschikbaar / team.bruto,
    brutoMinuten: team.bruto,
    nettoMinuten: team.netto,
    casuistiekMinuten: team.brutoCasuistiek,
    clientgebondenMinuten: team.clientgebonden,
    open: team.open,
    vraagMinuten: team.vraag,
    saldoMinuten: team.saldo,
    saldoFte: team.saldoFte,
    bezetting: team.bezetting,
    skjVerloopt: team.skjVerloopt,
    vraagVan: coverageOf(team),
    formatieVan: team.formatieVan,
    ...clienten,
  };
}

/** Number of weeks in the trend, the week of the peildatum included. */
export const TREND_WEKEN = 13;

/** The trend of the teams, from a planbord calculated in week mode. */
export function trendOf(
  planbord: Planbord,
  teams: readonly { readonly teamId: string; readonly naam: string }[],
): Gebiedsoverzicht['trend'] {
  const perTeam = new Map(planbord.teams.map((team) => [team.teamId, team.weken]));
  return {
    weken: planbord.maandagen.map((maandag) => ({ label: weekLabel(maandag), maandag })),
    teams: teams.map(({ teamId, naam }) => ({
      naam,
      bezetting: planbord.maandagen.map(
        (_, i) => perTeam.get(teamId)?.[i]?.bezetting ?? { soort: 'geen-gegevens' },
      ),
    })),
  };
}
