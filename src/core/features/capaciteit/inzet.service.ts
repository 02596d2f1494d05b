import {
  type InzetCell,
  type InzetGegevens,
  type InzetLine,
  type InzetVraag,
  planInzetAll,
  planInzetCells,
} from '../../../shared/domain/inzet/plan-inzet.ts';
import { countText, urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { firstDatum, lastDatum } from '../../../shared/domain/tijd/datum.ts';
import type { AantalOpenVraag } from '../../../shared/domain/werkvoorraad/plan-aantal-open.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { detacheringenInPeriode } from '../detacheringen/new-detachering.service.ts';
import { findMedewerker, nameMedewerkers } from '../medewerkers/medewerkers.service.ts';
import { naamOfOrganisatie } from '../organisaties/organisaties.service.ts';
import { findTeam } from '../teams/teams.service.ts';
import { writeAantallenOpen } from '../werkvoorraad/werkvoorraad.service.ts';
import { readInzet, writePlan } from './inzet.repository.ts';

/** [van, tot) as people give it: `tot` exclusive, null = open. */
type VanTot = { readonly van: string; readonly tot: string | null };

/** What regels are judged by: the people and teams they name; refuses those that do not exist. */
function readGegevens(
  tx: WriteDb,
  regels: readonly InzetLine[],
  { van, tot }: VanTot,
  otherTeamIds: readonly string[] = [],
): InzetGegevens {
  const teamIds = new Set([...regels.map(({ teamId }) => teamId), ...otherTeamIds]);
  const medewerkerIds = new Set(regels.map(({ medewerkerId }) => medewerkerId));
  const organisatieIds = new Set(regels.map(({ organisatieId }) => organisatieId));
  const werkgevers = new Map(regels.map((line) => [`${line.medewerkerId}|${line.organisatieId}`, line]));
  const periode = { geldigVan: van, geldigTot: tot };
  const detacheringen = [...werkgevers.values()].flatMap((wie) => detacheringenInPeriode(tx, wie, periode));
  return {
    teams: [...teamIds].map((id) => findTeam(tx, id)),
    medewerkers: [...medewerkerIds].map((id) => findMedewerker(tx, id)),
    organisaties: [...organisatieIds].map((id) => ({ id, naam: naamOfOrganisatie(tx, id) })),
    detacheringen,
    inzet: readInzet(
      tx,
      detacheringen.map(({ id }) => id),
    ),
  };
}

/** Changes of inzet one after the other, as one: each judged as the ones before it leave the rows. */
export function writeInzetAll(tx: WriteDb, ctx: CallContext, vragen: readonly InzetVraag[]): void {
  const regels = vragen.flatMap((vraag) => vraag.regels);
  const naar = vragen.flatMap((vraag) => (vraag.soort === 'verplaats' ? [vraag.naarTeamId] : []));
  const plan = planInzetAll(readGegevens(tx, regels, spanOf(vragen), naar), vragen);
  if (plan.soort === 'weigering') throw ongeldig(plan.veld, plan.melding);
  writePlan(tx, plan, () => newId(ctx.klok));
}

/** Sets the hours of every regel over [van, tot); 0 ends the inzet. */
export function setInzet(
  tx: WriteDb,
  ctx: CallContext,
  input: VanTot & { readonly regels: readonly InzetLine[]; readonly minutenPerWeek: number },
): Wijziging<null> {
  writeInzetAll(tx, ctx, [{ ...input, soort: 'zet' }]);
  return { label: `Inzet van ${nameLines(tx, input.regels)} gewijzigd`, uitvoer: null };
}

/** The first begin and the last end of these periods. */
function spanOf(periodes: readonly VanTot[]): VanTot {
  const van = periodes.reduce((first, periode) => firstDatum(first, periode.van), periodes[0]?.van ?? '');
  const open = periodes.some(({ tot }) => tot === null);
  return { van, tot: open ? null : periodes.reduce((last, { tot }) => lastDatum(last, tot ?? last), van) };
}

type CellsInput = { readonly uren: readonly InzetCell[]; readonly aantallen: readonly AantalOpenVraag[] };

/** Writes many cells, of hours and of open trajecten, as one opdracht. */
export function setCells(tx: WriteDb, ctx: CallContext, { uren, aantallen }: CellsInput): Wijziging<null> {
  if (uren.length > 0) {
    const plan = planInzetCells(readGegevens(tx, uren, spanOf(uren)), uren);
    if (plan.soort === 'weigering') throw ongeldig(plan.veld, plan.melding);
    writePlan(tx, plan, () => newId(ctx.klok));
  }
  if (aantallen.length > 0) writeAantallenOpen(tx, ctx, aantallen);
  const teams = nameTeams(tx, aantallen);
  const parts = [
    ...(uren.length === 0 ? [] : [`inzet van ${nameLines(tx, uren)}`]),
    ...(aantallen.length === 0 ? [] : [`open trajecten van ${teams}`]),
  ];
  const label = `${parts.join(' en ')} gewijzigd`;
  return { label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`, uitvoer: null };
}

/** 'Oost', '3 teams'. */
function nameTeams(tx: WriteDb, rows: readonly { readonly teamId: string }[]): string {
  const teams = [...new Set(rows.map(({ teamId }) => teamId))];
  const [first] = teams;
  return teams.length === 1 && first !== undefined
    ? findTeam(tx, first).naam
    : countText(teams.length, 'team', 'teams');
}

function nameLines(tx: WriteDb, lines: readonly InzetLine[]): string {
  const teams = [...new Set(lines.map((r) => r.teamId))];
  const [enige] = teams;
  const waar = teams.length === 1 && enige !== undefined ? ` in ${findTeam(tx, enige).naam}` : '';
  return (
    nameMedewerkers(
      tx,
      lines.map((r) => r.medewerkerId),
    ) + waar
  );
}

/** Moves hours of every regel to another team over [van, tot); on each day the sum is kept. */
export function moveInzet(
  tx: WriteDb,
  ctx: CallContext,
  input: VanTot & {
    readonly regels: readonly InzetLine[];
    readonly naarTeamId: string;
    /** null = all hours that are there. */
    readonly minutenPerWeek: number | null;
  },
): Wijziging<null> {
  writeInzetAll(tx, ctx, [{ ...input, soort: 'verplaats' }]);
  const wie = nameMedewerkers(
    tx,
    input.regels.map((r) => r.medewerkerId),
  );
  return { label: `${wie} verplaatst naar ${findTeam(tx, input.naarTeamId).naam}`, uitvoer: null };
}

/** Adds hours to what a person already does in a team, from a date; used to fill a vacature. */
export function addInzet(
  tx: WriteDb,
  ctx: CallContext,
  line: InzetLine,
  input: VanTot & { readonly minutenPerWeek: number },
): void {
  writeInzetAll(tx, ctx, [{ ...input, regels: [line], soort: 'erbij' }]);
}

/** The same as an opdracht of its own. */
export function giveInzet(
  tx: WriteDb,
  ctx: CallContext,
  { regel, ...input }: VanTot & { readonly regel: InzetLine; readonly minutenPerWeek: number },
): Wijziging<null> {
  addInzet(tx, ctx, regel, input);
  const uren = urenWithEenheid(input.minutenPerWeek);
  return { label: `${nameLines(tx, [regel])}: ${uren} erbij`, uitvoer: null };
}

/** Two people change places; refused as a whole when one of them cannot. */
export function swapInzet(
  tx: WriteDb,
  ctx: CallContext,
  { een, ander, ...periode }: VanTot & { readonly een: InzetLine; readonly ander: InzetLine },
): Wijziging<null> {
  writeInzetAll(tx, ctx, [{ ...periode, regels: [een, ander], soort: 'ruil' }]);
  const [wie, metWie] = [een, ander].map(({ medewerkerId }) => nameMedewerkers(tx, [medewerkerId]));
  const [waar, metWaar] = [een, ander].map(({ teamId }) => findTeam(tx, teamId).naam);
  return {
    label: `${wie ?? ''} (${waar ?? ''}) geruild met ${metWie ?? ''} (${metWaar ?? ''})`,
    uitvoer: null,
  };
}

/** The planbord row of a person in a team for casuïstiek. */
export function casuistiekLine(medewerkerId: string, organisatieId: string, teamId: string): InzetLine {
  return { medewerkerId, organisatieId, teamId, doel: 'casuistiek' };
}
