import type { GebiedLine } from '../../../shared/contract/gebieden.ts';
import type { EldersLine, TeamLine, TeamView } from '../../../shared/contract/teams.ts';
import { selectNaam } from '../../../shared/domain/tekst/naamregel.ts';
import { dagBinnen, isGeldigOn, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found } from '../../base/fault.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  allFuncties,
  allSpecialismen,
  allTeams,
  gebiednamenOn,
  readWerkstand,
  teamnamenOn,
} from '../medewerkers/werkstand.service.ts';
import {
  type Contact,
  readAliassen,
  readContacten,
  readFormatie,
  readGebiedsmanagers,
  readTeamGebieden,
  readTeamWijken,
  readWijkNamen,
} from './beheer.repository.ts';
import { readGebieden } from './gebied.repository.ts';
import { managersWithNaam } from './gebied.service.ts';
import { readTeamnamen } from './teams.repository.ts';

const NO_CONTACT: Contact = { locatie: '', telefoon: '', email: '', website: '', inlooptijden: '' };

type Teamrij = ReturnType<typeof allTeams>[number];

/** Everything of one day that a line about a team says. */
function readSource(db: ReadDb, peildatum: string) {
  const state = readWerkstand(db, peildatum);
  const aantallen = new Map<string, number>();
  for (const teamId of state.hoofdteams.values()) aantallen.set(teamId, (aantallen.get(teamId) ?? 0) + 1);
  const minuten = new Map<string, number>();
  for (const row of state.inzet) minuten.set(row.teamId, (minuten.get(row.teamId) ?? 0) + row.minutenPerWeek);
  return {
    aantallen,
    minuten,
    naam: teamnamenOn(db, peildatum),
    wijknaam: wijknamenOn(db, peildatum),
    gebiednaam: gebiednamenOn(db, peildatum),
    teamGebieden: readTeamGebieden(db).filter((row) => isGeldigOn(row, peildatum)),
    teamWijken: readTeamWijken(db).filter((row) => isGeldigOn(row, peildatum)),
    contacten: readContacten(db).filter((row) => isGeldigOn(row, peildatum)),
  };
}

type Source = ReturnType<typeof readSource>;

function teamLine(bron: Source, row: Teamrij): TeamLine {
  const { id, soort, volgorde, geldigVan, geldigTot } = row;
  const gebiedId = bron.teamGebieden.find((g) => g.teamId === id)?.gebiedId ?? null;
  const wijkId = bron.teamWijken.find((w) => w.teamId === id)?.wijkId;
  const { locatie, telefoon, email, website, inlooptijden } =
    bron.contacten.find((c) => c.teamId === id) ?? NO_CONTACT;
  return {
    ...{ id, soort, volgorde, geldigVan, geldigTot },
    naam: bron.naam(id),
    gebiedId,
    gebied: gebiedId === null ? null : bron.gebiednaam(gebiedId),
    wijk: wijkId === undefined ? null : bron.wijknaam(wijkId),
    aantal: bron.aantallen.get(id) ?? 0,
    minutenPerWeek: bron.minuten.get(id) ?? 0,
    ...{ locatie, telefoon, email, website, inlooptijden },
  };
}

/** Names of wijken on a day. */
export function wijknamenOn(db: ReadDb, dag: string): (wijkId: string) => string {
  const namen = Map.groupBy(readWijkNamen(db), (row) => row.wijkId);
  return (wijkId) => selectNaam(namen.get(wijkId) ?? [], dag);
}

type Vraag = { readonly peildatum: string };

/** What is not in force on the peildatum: ended, or not begun. */
function elders(db: ReadDb, peildatum: string, teams: readonly Teamrij[]): EldersLine[] {
  const niet = <R extends Periode>(rows: readonly R[]) => rows.filter((row) => !isGeldigOn(row, peildatum));
  const teamnaam = teamnamenOn(db, peildatum);
  const gebiednaam = gebiednamenOn(db, peildatum);
  return [
    ...niet(readGebieden(db)).map(({ id, geldigVan, geldigTot }) => ({
      ...{ soort: 'gebied' as const, id, geldigVan, geldigTot },
      naam: gebiednaam(id),
    })),
    ...niet(teams).map(({ id, geldigVan, geldigTot }) => ({
      ...{ soort: 'team' as const, id, geldigVan, geldigTot },
      naam: teamnaam(id),
    })),
  ];
}

/** Gebieden and teams on the peildatum, in the municipality's order. */
export function teamsList(
  db: ReadDb,
  _ctx: CallContext,
  { peildatum }: Vraag,
): { gebieden: GebiedLine[]; teams: TeamLine[]; elders: EldersLine[] } {
  const bron = readSource(db, peildatum);
  const rows = allTeams(db);
  const teams = rows.filter((row) => isGeldigOn(row, peildatum)).map((row) => teamLine(bron, row));
  const managers = managersWithNaam(
    db,
    readGebiedsmanagers(db).filter((row) => row.geldigTot === null || row.geldigTot > peildatum),
  );
  return {
    teams,
    gebieden: readGebieden(db)
      .filter((row) => isGeldigOn(row, peildatum))
      .map(({ id, code, geldigVan, geldigTot }) => ({
        ...{ id, code, geldigVan, geldigTot },
        naam: bron.gebiednaam(id),
        teamIds: teams.filter((team) => team.gebiedId === id).map((team) => team.id),
        gebiedsmanagers: managers.get(id) ?? [],
      })),
    elders: elders(db, peildatum, rows),
  };
}

function formatieOf(db: ReadDb, teamId: string): TeamView['formatie'] {
  const functies = new Map(allFuncties(db).map(({ id, naam }) => [id, naam]));
  const specialismen = new Map(allSpecialismen(db).map(({ id, naam }) => [id, naam]));
  const naamFrom = (namen: ReadonlyMap<string, string>, id: string | null) =>
    id === null ? null : (namen.get(id) ?? '');
  return readFormatie(db, teamId).map(({ teamId: _, ...row }) => ({
    ...row,
    functie: naamFrom(functies, row.functieId),
    specialisme: naamFrom(specialismen, row.specialismeId),
  }));
}

/** One team with its dated rows, oldest first. */
export function teamView(
  db: ReadDb,
  _ctx: CallContext,
  { id, peildatum: asked }: Vraag & { readonly id: string },
): TeamView {
  const row = found(
    allTeams(db).find((team) => team.id === id),
    'Dit team bestaat niet meer. Kies een ander team.',
  );
  const peildatum = dagBinnen(row, asked);
  const bron = readSource(db, peildatum);
  const own = <R extends { readonly teamId: string }>(rows: readonly R[]): Omit<R, 'teamId'>[] =>
    rows.filter((r) => r.teamId === id).map(({ teamId: _, ...rest }) => rest);
  return {
    peildatum,
    regel: teamLine(bron, row),
    namen: own(readTeamnamen(db, id)),
    aliassen: own(readAliassen(db)),
    gebieden: own(readTeamGebieden(db)).map((r) => ({
      ...r,
      naam: gebiednamenOn(db, r.geldigVan)(r.gebiedId),
    })),
    wijken: own(readTeamWijken(db)).map((r) => ({ ...r, naam: bron.wijknaam(r.wijkId) })),
    contact: own(readContacten(db)),
    formatie: formatieOf(db, id),
  };
}
