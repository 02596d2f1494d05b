import { fte, sumKnown } from '../../../shared/domain/planbord/capaciteit.ts';
import { teamUitkomstOp } from '../../../shared/domain/planbord/dag.ts';
import type { Planbord, Uitkomst } from '../../../shared/domain/planbord/types.ts';
import { openTrajectenOp, telUitkomstenOp } from '../../../shared/domain/planbord/uitkomst.ts';
import { formatieVanTeam } from '../../../shared/domain/planning/formatie.ts';
import { skjErnst } from '../../../shared/domain/registratie/skj.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { weekLabel } from '../../../shared/domain/tijd/week.ts';
import type { Gebiedscijfers, Gebiedsoverzicht } from '../../../shared/rapport/gebiedsoverzicht.ts';
import { openVacatures, type Stand } from './stand.rules.ts';

/**
 * One team, or the teams of a gebied added up, on the peildatum: the same figures as the planbord makes of a
 * week (domein §3.2: first add, then divide), with who they are about.
 */
export type TeamSom = Uitkomst & {
  readonly formatie: number | null;
  /** Planned minutes, also beyond contracts: the same as on the teamoverzicht. */
  readonly ingezet: number;
  readonly aantalMedewerkers: number;
  readonly vacatures: number;
  readonly open: Gebiedscijfers['open'];
  readonly skjVerloopt: number;
};

function formatieVan(stand: Stand, teamId: string): number | null {
  return formatieVanTeam(
    stand.gegevens.formatie.filter((rij) => rij.teamId === teamId && isGeldigOp(rij, stand.peildatum)),
  );
}

function som(waarden: readonly number[]): number {
  return waarden.reduce((a, b) => a + b, 0);
}

/** Counts one team on the peildatum, in norm mode. */
export function telTeam(stand: Stand, teamId: string): TeamSom {
  const rijen = stand.inzet.filter((rij) => rij.inzet.teamId === teamId);
  const eigen = [...stand.hoofdteams].flatMap(([id, team]) => (team === teamId ? [id] : []));
  const open = openTrajectenOp(stand.werkvoorraad.get(teamId) ?? [], stand.peildatum);
  return {
    ...teamUitkomstOp(stand, teamId),
    formatie: formatieVan(stand, teamId),
    ingezet: som(rijen.map((rij) => rij.inzet.minutenPerWeek)),
    aantalMedewerkers: eigen.length,
    vacatures: som(openVacatures(stand, teamId).map((v) => v.minutenPerWeek)),
    open: [open[1] ?? null, open[2] ?? null, open[3] ?? null],
    skjVerloopt: eigen.filter((medewerkerId) => skjErnst(stand.skjVan(medewerkerId)) !== 'goed').length,
  };
}

/** Adds teams up to a gebied. */
export function telOp(teams: readonly TeamSom[], stand: Stand): TeamSom {
  const optellen = (kies: (team: TeamSom) => number) => som(teams.map(kies));
  const openZwaarte = (i: 0 | 1 | 2) => sumKnown(teams.map((team) => team.open[i]));
  return {
    ...telUitkomstenOp(teams, stand.kader),
    formatie: sumKnown(teams.map((team) => team.formatie)),
    ingezet: optellen((team) => team.ingezet),
    aantalMedewerkers: optellen((team) => team.aantalMedewerkers),
    vacatures: optellen((team) => team.vacatures),
    open: [openZwaarte(0), openZwaarte(1), openZwaarte(2)],
    skjVerloopt: optellen((team) => team.skjVerloopt),
  };
}

/** What the overview says of it. */
export function cijfersVan(team: TeamSom, stand: Stand): Gebiedscijfers {
  return {
    formatieMinuten: team.formatie,
    bezettingMinuten: team.ingezet,
    bezettingFte: fte(team.ingezet, stand.instellingen),
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
  };
}

/** Number of weeks in the trend, the week of the peildatum included. */
export const TREND_WEKEN = 13;

/** The trend of the teams, from a planbord calculated in week mode. */
export function trendVan(
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
