import {
  bezetting,
  clientgebonden,
  fte,
  netto,
  saldo,
  saldoFte,
  sumKnown,
  vraagMinuten,
} from '../../../shared/domain/planbord/capaciteit.ts';
import type { Planbord } from '../../../shared/domain/planbord/types.ts';
import { formatieVanTeam } from '../../../shared/domain/planning/formatie.ts';
import type { Zwaarte } from '../../../shared/domain/planning/lijsten.ts';
import { skjErnst } from '../../../shared/domain/registratie/skj.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { weekLabel } from '../../../shared/domain/tijd/week.ts';
import type { Gebiedscijfers, Gebiedsoverzicht } from '../../../shared/rapport/gebiedsoverzicht.ts';
import { openVacatures, type Stand } from './stand.rules.ts';

/**
 * The figures of one team on the peildatum, before anything is divided. A
 * gebied is the sum of these; only then come the ratios (domein §3.2).
 */
export type TeamSom = {
  readonly teamId: string;
  readonly formatie: number | null;
  /** Planned minutes, also beyond contracts: the same as on the teamoverzicht. */
  readonly bezetting: number;
  readonly aantalMedewerkers: number;
  readonly vacatures: number;
  readonly bruto: number;
  readonly beschikbaar: number;
  readonly brutoCasuistiek: number;
  readonly clientgebonden: number;
  readonly open: Gebiedscijfers['open'];
  readonly vraag: number | null;
  /** Cliëntgebonden of teams whose vraag is known: what the vraag is compared with. */
  readonly clientgebondenMetVraag: number;
  readonly skjVerloopt: number;
};

function formatieVan(stand: Stand, teamId: string): number | null {
  return formatieVanTeam(
    stand.gegevens.formatie.filter((rij) => rij.teamId === teamId && isGeldigOp(rij, stand.peildatum)),
  );
}

function openVan(stand: Stand, teamId: string): { readonly [Z in Zwaarte]?: number } {
  const open: { [Z in Zwaarte]?: number } = {};
  for (const rij of stand.gegevens.werkvoorraad) {
    if (rij.teamId === teamId && isGeldigOp(rij, stand.peildatum)) open[rij.zwaarte] = rij.aantalOpen;
  }
  return open;
}

function som(waarden: readonly number[]): number {
  return waarden.reduce((a, b) => a + b, 0);
}

/** Counts one team on the peildatum, in norm mode. */
export function telTeam(stand: Stand, teamId: string): TeamSom {
  const rijen = stand.inzet.filter((rij) => rij.inzet.teamId === teamId);
  const teltMee = new Set(stand.gegevens.functies.filter((f) => f.teltMeeCaseload).map((f) => f.id));
  const casuistiek = rijen.filter(
    (rij) => rij.inzet.doel === 'casuistiek' && teltMee.has(rij.detachering.functieId),
  );
  const eigen = [...stand.hoofdteams]
    .filter(([, team]) => team === teamId)
    .map(([medewerkerId]) => medewerkerId);
  const brutoCasuistiek = som(casuistiek.map((rij) => rij.bruto));
  const cg = clientgebonden(
    netto(brutoCasuistiek, brutoCasuistiek, 'norm', stand.instellingen),
    stand.instellingen,
  );
  const open = openVan(stand, teamId);
  const vraag = vraagMinuten(open, stand.instellingen);
  return {
    teamId,
    formatie: formatieVan(stand, teamId),
    bezetting: som(rijen.map((rij) => rij.inzet.minutenPerWeek)),
    aantalMedewerkers: eigen.length,
    vacatures: som(openVacatures(stand, teamId).map((v) => v.minutenPerWeek)),
    bruto: som(rijen.map((rij) => rij.bruto)),
    beschikbaar: som(rijen.map((rij) => rij.beschikbaar)),
    brutoCasuistiek,
    clientgebonden: cg,
    open: [open[1] ?? null, open[2] ?? null, open[3] ?? null],
    vraag,
    clientgebondenMetVraag: vraag === null ? 0 : cg,
    skjVerloopt: eigen.filter((medewerkerId) => skjErnst(stand.skjVan(medewerkerId)) !== 'goed').length,
  };
}

/** Adds teams up to a gebied. */
export function telOp(teams: readonly TeamSom[]): TeamSom {
  const optellen = (kies: (team: TeamSom) => number) => som(teams.map(kies));
  const openZwaarte = (i: 0 | 1 | 2) => sumKnown(teams.map((team) => team.open[i]));
  return {
    teamId: '',
    formatie: sumKnown(teams.map((team) => team.formatie)),
    bezetting: optellen((team) => team.bezetting),
    aantalMedewerkers: optellen((team) => team.aantalMedewerkers),
    vacatures: optellen((team) => team.vacatures),
    bruto: optellen((team) => team.bruto),
    beschikbaar: optellen((team) => team.beschikbaar),
    brutoCasuistiek: optellen((team) => team.brutoCasuistiek),
    clientgebonden: optellen((team) => team.clientgebonden),
    open: [openZwaarte(0), openZwaarte(1), openZwaarte(2)],
    vraag: sumKnown(teams.map((team) => team.vraag)),
    clientgebondenMetVraag: optellen((team) => team.clientgebondenMetVraag),
    skjVerloopt: optellen((team) => team.skjVerloopt),
  };
}

/** Sums to figures: the only place where is divided. */
export function cijfersVan(team: TeamSom, stand: Stand): Gebiedscijfers {
  const inst = stand.instellingen;
  const saldoMinuten = saldo(team.clientgebondenMetVraag, team.vraag);
  return {
    formatieMinuten: team.formatie,
    bezettingMinuten: team.bezetting,
    bezettingFte: fte(team.bezetting, inst),
    aantalMedewerkers: team.aantalMedewerkers,
    vacatureMinuten: team.vacatures,
    inzetbaar: team.bruto === 0 ? null : team.beschikbaar / team.bruto,
    brutoMinuten: team.bruto,
    nettoMinuten: netto(team.bruto, team.bruto, 'norm', inst),
    casuistiekMinuten: team.brutoCasuistiek,
    clientgebondenMinuten: team.clientgebonden,
    open: team.open,
    vraagMinuten: team.vraag,
    saldoMinuten,
    saldoFte: saldoFte(saldoMinuten, inst),
    bezetting: bezetting(team.vraag, team.clientgebondenMetVraag, inst.drempels),
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
