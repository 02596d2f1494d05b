import {
  type InzetGegevens,
  type InzetRegel,
  type InzetVraag,
  planInzet,
} from '../../../shared/domain/inzet/plan-inzet.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { noemMedewerkers, vindMedewerker } from '../medewerkers/medewerkers.service.ts';
import { detacheringenInPeriode, naamVanOrganisatie } from '../organisaties/organisaties.service.ts';
import { vindTeam } from '../teams/teams.service.ts';
import { readInzet, writePlan } from './inzet.repository.ts';

/** [van, tot) as people give it: `tot` exclusive, null = open. */
type VanTot = { readonly van: string; readonly tot: string | null };

/** What the question is judged by: the people and teams it names; refuses those that do not exist. */
function readGegevens(tx: WriteDb, vraag: InzetVraag): InzetGegevens {
  const { regels, van, tot } = vraag;
  const teamIds = new Set(regels.map(({ teamId }) => teamId));
  if (vraag.soort === 'verplaats') teamIds.add(vraag.naarTeamId);
  const medewerkerIds = new Set(regels.map(({ medewerkerId }) => medewerkerId));
  const organisatieIds = new Set(regels.map(({ organisatieId }) => organisatieId));
  const werkgevers = new Map(regels.map((regel) => [`${regel.medewerkerId}|${regel.organisatieId}`, regel]));
  const periode = { geldigVan: van, geldigTot: tot };
  const detacheringen = [...werkgevers.values()].flatMap((wie) => detacheringenInPeriode(tx, wie, periode));
  return {
    teams: [...teamIds].map((id) => vindTeam(tx, id)),
    medewerkers: [...medewerkerIds].map((id) => vindMedewerker(tx, id)),
    organisaties: [...organisatieIds].map((id) => ({ id, naam: naamVanOrganisatie(tx, id) })),
    detacheringen,
    inzet: readInzet(
      tx,
      detacheringen.map(({ id }) => id),
    ),
  };
}

/** Plans, then writes; a question that is refused writes nothing. */
function writeInzet(tx: WriteDb, ctx: CallContext, vraag: InzetVraag): void {
  const plan = planInzet(readGegevens(tx, vraag), vraag);
  if (plan.soort === 'weigering') throw ongeldig(plan.veld, plan.melding);
  writePlan(tx, plan, () => nieuwId(ctx.klok));
}

/** Sets the hours of every regel over [van, tot); 0 ends the inzet. */
export function zetInzet(
  tx: WriteDb,
  ctx: CallContext,
  invoer: VanTot & { readonly regels: readonly InzetRegel[]; readonly minutenPerWeek: number },
): Wijziging<null> {
  writeInzet(tx, ctx, { ...invoer, soort: 'zet' });
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

/** Moves hours of every regel to another team over [van, tot); on each day the sum is kept. */
export function verplaatsInzet(
  tx: WriteDb,
  ctx: CallContext,
  invoer: VanTot & {
    readonly regels: readonly InzetRegel[];
    readonly naarTeamId: string;
    /** null = all hours that are there. */
    readonly minutenPerWeek: number | null;
  },
): Wijziging<null> {
  writeInzet(tx, ctx, { ...invoer, soort: 'verplaats' });
  const wie = noemMedewerkers(
    tx,
    invoer.regels.map((r) => r.medewerkerId),
  );
  return { label: `${wie} verplaatst naar ${vindTeam(tx, invoer.naarTeamId).naam}`, uitvoer: null };
}

/** Adds hours to what a person already does in a team, from a date; used to fill a vacature. */
export function voegInzetToe(
  tx: WriteDb,
  ctx: CallContext,
  regel: InzetRegel,
  invoer: VanTot & { readonly minutenPerWeek: number },
): void {
  writeInzet(tx, ctx, { ...invoer, regels: [regel], soort: 'erbij' });
}

/** The planbord row of a person in a team for casuïstiek. */
export function casuistiekRegel(medewerkerId: string, organisatieId: string, teamId: string): InzetRegel {
  return { medewerkerId, organisatieId, teamId, doel: 'casuistiek' };
}
