import type { InzetRegel } from '../../../shared/contract/capaciteit.ts';
import {
  type Detachering,
  type Doel,
  type Inzet,
  MAX_MINUTEN,
} from '../../../shared/domain/planning/planning.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import {
  doorsnede,
  type Periode,
  type PeriodePlan,
  verplaatsMinuten,
  wijzigPeriode,
} from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { noemMedewerkers, vindMedewerker } from '../medewerkers/medewerkers.service.ts';
import { detacheringenInPeriode, naamVanOrganisatie } from '../organisaties/organisaties.service.ts';
import { vereisTeamInPeriode, vindTeam } from '../teams/teams.service.ts';
import { bewaarPlan, type Inzetreeks, leesReeks } from './inzet.repository.ts';
import { hoogsteMinuten, telOp } from './inzet.rules.ts';

/** [van, tot) as people give it: `tot` exclusive, null = open. */
type VanTot = { readonly van: string; readonly tot: string | null };

type Deel = { readonly detachering: Detachering; readonly periode: Periode };

/**
 * The parts of [van, tot) in which the person has a detachering at the organisation and
 * the team exists. Refuses when nothing is left: such inzet cannot exist (domein §2).
 */
function delenVanPeriode(
  tx: WriteDb,
  regel: InzetRegel,
  teamVeld: string,
  teamId: string,
  vanTot: VanTot,
): Deel[] {
  const team = vereisTeamInPeriode(tx, teamVeld, teamId, vanTot.van, vanTot.tot);
  const gevraagd = { geldigVan: vanTot.van, geldigTot: vanTot.tot };
  const binnenTeam = doorsnede(gevraagd, team);
  const delen = (binnenTeam === null ? [] : detacheringenInPeriode(tx, regel, binnenTeam)).flatMap(
    (detachering) => {
      const periode = binnenTeam === null ? null : doorsnede(binnenTeam, detachering);
      return periode === null ? [] : [{ detachering, periode }];
    },
  );
  if (delen.length === 0) {
    const wie = korteNaam(vindMedewerker(tx, regel.medewerkerId));
    const bij = naamVanOrganisatie(tx, regel.organisatieId);
    throw ongeldig(
      'van',
      `${wie} heeft vanaf ${datumNl(vanTot.van)} geen detachering bij ${bij}. Kies een andere periode.`,
    );
  }
  return delen;
}

/** Sets the hours of every regel over [van, tot); 0 ends the inzet. */
export function zetInzet(
  tx: WriteDb,
  ctx: CallContext,
  invoer: VanTot & { readonly regels: readonly InzetRegel[]; readonly minutenPerWeek: number },
): Wijziging<null> {
  for (const regel of invoer.regels) {
    for (const { detachering, periode } of delenVanPeriode(tx, regel, 'teamId', regel.teamId, invoer)) {
      const reeks: Inzetreeks = { detacheringId: detachering.id, teamId: regel.teamId, doel: regel.doel };
      const plan = wijzigPeriode(
        { rijen: leesReeks(tx, reeks), waardeVan: (rij) => rij.minutenPerWeek },
        periode.geldigVan,
        periode.geldigTot,
        invoer.minutenPerWeek === 0 ? null : invoer.minutenPerWeek,
      );
      bewaarPlan(tx, plan, reeks, () => nieuwId(ctx.klok));
    }
  }
  return { label: `Inzet van ${noemRegels(tx, invoer.regels)} gewijzigd`, uitvoer: null };
}

function noemRegels(tx: WriteDb, regels: readonly InzetRegel[]): string {
  const teams = [...new Set(regels.map((r) => r.teamId))];
  const [enige] = teams;
  const waar = teams.length === 1 && enige !== undefined ? ` in ${vindTeam(tx, enige).naam}` : '';
  return (
    noemMedewerkers(
      tx,
      regels.map((r) => r.medewerkerId),
    ) + waar
  );
}

type Verplaatsing = VanTot & {
  readonly regels: readonly InzetRegel[];
  readonly naarTeamId: string;
  /** null = all hours that are there. */
  readonly minutenPerWeek: number | null;
};

/** Moves one regel; refuses when there are no or too few hours to move. */
function verplaatsRegel(tx: WriteDb, ctx: CallContext, regel: InzetRegel, invoer: Verplaatsing): void {
  const vanTeam = vindTeam(tx, regel.teamId);
  const wie = korteNaam(vindMedewerker(tx, regel.medewerkerId));
  if (regel.teamId === invoer.naarTeamId) {
    throw ongeldig('naarTeamId', `${wie} werkt al in ${vanTeam.naam}. Kies een ander team.`);
  }
  let hoogste = 0;
  for (const { detachering, periode } of delenVanPeriode(
    tx,
    regel,
    'naarTeamId',
    invoer.naarTeamId,
    invoer,
  )) {
    const van: Inzetreeks = { detacheringId: detachering.id, teamId: regel.teamId, doel: regel.doel };
    const naar: Inzetreeks = { ...van, teamId: invoer.naarTeamId };
    const bron = leesReeks(tx, van);
    hoogste = Math.max(hoogste, hoogsteMinuten(bron, periode));
    const plan = verplaatsMinuten({
      bron,
      doel: leesReeks(tx, naar),
      van: periode.geldigVan,
      tot: periode.geldigTot,
      minuten: invoer.minutenPerWeek,
    });
    vereisHoogstens40(tx, plan.doel, regel, invoer.naarTeamId);
    bewaarPlan(tx, plan.bron, van, () => nieuwId(ctx.klok));
    bewaarPlan(tx, plan.doel, naar, () => nieuwId(ctx.klok));
  }
  if (hoogste === 0) throw ongeldig('van', `${wie} heeft in deze periode geen uren in ${vanTeam.naam}.`);
  if (invoer.minutenPerWeek !== null && invoer.minutenPerWeek > hoogste) {
    const meest = urenMetEenheid(hoogste);
    throw ongeldig('minutenPerWeek', `${wie} heeft hoogstens ${meest} per week in ${vanTeam.naam}.`);
  }
}

/** Moves hours of every regel to another team over [van, tot); on each day the sum is kept. */
export function verplaatsInzet(tx: WriteDb, ctx: CallContext, invoer: Verplaatsing): Wijziging<null> {
  for (const regel of invoer.regels) verplaatsRegel(tx, ctx, regel, invoer);
  const wie = noemMedewerkers(
    tx,
    invoer.regels.map((r) => r.medewerkerId),
  );
  return { label: `${wie} verplaatst naar ${vindTeam(tx, invoer.naarTeamId).naam}`, uitvoer: null };
}

/** One row holds at most 40 hours (domein §2): refuses what would add up to more, at the field of the hours. */
function vereisHoogstens40(
  tx: WriteDb,
  plan: PeriodePlan<Inzet, number>,
  regel: InzetRegel,
  teamId: string,
): void {
  if (plan.toevoegen.every(({ waarde }) => waarde <= MAX_MINUTEN)) return;
  const wie = korteNaam(vindMedewerker(tx, regel.medewerkerId));
  throw ongeldig(
    'minutenPerWeek',
    `${wie} komt dan boven 40 uur per week in ${vindTeam(tx, teamId).naam}. Vul minder uren in.`,
  );
}

/** Adds hours to what a person already does in a team, from a date; used to fill a vacature. */
export function voegInzetToe(
  tx: WriteDb,
  ctx: CallContext,
  regel: InzetRegel,
  invoer: VanTot & { readonly minutenPerWeek: number },
): void {
  for (const { detachering, periode } of delenVanPeriode(tx, regel, 'teamId', regel.teamId, invoer)) {
    const reeks: Inzetreeks = { detacheringId: detachering.id, teamId: regel.teamId, doel: regel.doel };
    const plan = telOp(leesReeks(tx, reeks), periode, invoer.minutenPerWeek);
    vereisHoogstens40(tx, plan, regel, regel.teamId);
    bewaarPlan(tx, plan, reeks, () => nieuwId(ctx.klok));
  }
}

/** The planbord row of a person in a team for casuïstiek. */
export function casuistiekRegel(medewerkerId: string, organisatieId: string, teamId: string): InzetRegel {
  const doel: Doel = 'casuistiek';
  return { medewerkerId, organisatieId, teamId, doel };
}
