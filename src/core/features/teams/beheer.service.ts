import type { TeamWithNaam } from '../../../shared/domain/planning/team.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl, lastDatum } from '../../../shared/domain/tijd/datum.ts';
import {
  isGeldigOn,
  nextWissel,
  overlapt,
  type Periode,
  updatePeriode,
} from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { findMedewerker, requireFunctieAndSpecialisme } from '../medewerkers/medewerkers.service.ts';
import { allFuncties, allSpecialismen } from '../medewerkers/werkstand.service.ts';
import {
  aliasRows,
  type Contact,
  managerRows,
  readAliassen,
  readContacten,
  readFormatie,
  readGebiedsmanagers,
  readTeamGebieden,
  readTeamWijken,
  readWijkGebieden,
  readWijkNamen,
  saveContact,
  saveFormatie,
  saveTeamGebied,
  saveTeamnamen,
  saveWijkGebied,
  saveWijknamen,
} from './beheer.repository.ts';
import { requireGebied, requireGebiedFrom, searchGebied } from './gebied.service.ts';
import { readTeam, readTeamnamen } from './teams.repository.ts';
import { findTeam, requireTeamInPeriode, requireVrijeTeamnaam } from './teams.service.ts';

/** The team, when it exists on the day; otherwise `ongeldig` at `van`. */
function requireTeamOn(db: ReadDb, id: string, van: string): TeamWithNaam {
  const team = requireTeamInPeriode(db, 'van', id, van, null);
  if (van < team.geldigVan)
    throw ongeldig('van', `Team ${team.naam} begint pas op ${datumNl(team.geldigVan)}.`);
  return team;
}

/** The wijk of a team on a day; a stadsbreed team has none. */
function wijkOn(db: ReadDb, teamId: string, dag: string): string | undefined {
  return readTeamWijken(db).find((row) => row.teamId === teamId && isGeldigOn(row, dag))?.wijkId;
}

/** Another name from a date on, until the next one; the wijk of the team that bore the same name gets it too. */
export function renameTeam(
  tx: WriteDb,
  ctx: CallContext,
  { id, naam, van }: { readonly id: string; readonly naam: string; readonly van: string },
): Wijziging<null> {
  const team = requireTeamOn(tx, id, van);
  requireVrijeTeamnaam(tx, id, naam, van);
  const createId = () => newId(ctx.klok);
  const namen = readTeamnamen(tx, id);
  const was = namen.findLast((n) => n.geldigVan <= van)?.naam ?? team.naam;
  const readValue = (row: { readonly naam: string }) => row.naam;
  saveTeamnamen(
    tx,
    updatePeriode({ rijen: namen, readValue }, van, nextWissel(namen, van, team.geldigTot), naam),
    id,
    createId,
  );
  const wijkId = wijkOn(tx, id, van);
  const wijknamen = readWijkNamen(tx).filter((n) => n.wijkId === wijkId);
  if (wijkId !== undefined && wijknamen.find((n) => isGeldigOn(n, van))?.naam === was) {
    saveWijknamen(
      tx,
      updatePeriode({ rijen: wijknamen, readValue }, van, nextWissel(wijknamen, van, null), naam),
      wijkId,
      createId,
    );
  }
  return { label: `Team ${was} heet ${naam} vanaf ${datumNl(van)}`, uitvoer: null };
}

export function newTeamAlias(
  tx: WriteDb,
  ctx: CallContext,
  { teamId, naam }: { readonly teamId: string; readonly naam: string },
): Wijziging<{ id: string }> {
  const team = findTeam(tx, teamId);
  requireVrijeTeamnaam(tx, teamId, naam, team.geldigVan);
  if (readAliassen(tx).some((a) => a.naam === naam)) throw ongeldig('naam', 'Deze schrijfwijze staat er al.');
  const id = newId(ctx.klok);
  aliasRows.add(tx, { id, teamId, naam });
  return { label: `Schrijfwijze “${naam}” van team ${team.naam} toegevoegd`, uitvoer: { id } };
}

export function removeTeamAlias(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const row = found(
    readAliassen(tx).find((a) => a.id === id),
    'Deze schrijfwijze bestaat niet meer. Ververs het scherm.',
  );
  aliasRows.remove(tx, id);
  return {
    label: `Schrijfwijze “${row.naam}” van team ${findTeam(tx, row.teamId).naam} verwijderd`,
    uitvoer: null,
  };
}

const contactOf = ({ locatie, telefoon, email, website, inlooptijden }: Contact): Contact => ({
  ...{ locatie, telefoon, email, website, inlooptijden },
});

/** Contact details from a date on. */
export function setContact(
  tx: WriteDb,
  ctx: CallContext,
  input: Contact & { readonly teamId: string; readonly van: string },
): Wijziging<null> {
  const team = requireTeamOn(tx, input.teamId, input.van);
  const rijen = readContacten(tx).filter((row) => row.teamId === team.id);
  const plan = updatePeriode(
    {
      rijen,
      readValue: contactOf,
      gelijk: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    },
    input.van,
    nextWissel(rijen, input.van, team.geldigTot),
    contactOf(input),
  );
  saveContact(tx, plan, team.id, () => newId(ctx.klok));
  return { label: `Contactgegevens van team ${team.naam} gewijzigd`, uitvoer: null };
}

/** Team and wijk belong to another gebied from a date on; what was before stays. */
export function setGebied(
  tx: WriteDb,
  ctx: CallContext,
  { teamId, gebiedId, van }: { readonly teamId: string; readonly gebiedId: string; readonly van: string },
): Wijziging<null> {
  const team = requireTeamOn(tx, teamId, van);
  if (readTeam(tx, teamId)?.soort === 'stadsbreed') {
    throw ongeldig('teamId', 'Een stadsbreed team hoort niet bij een gebied.');
  }
  const gebied = requireGebiedFrom(tx, gebiedId, van);
  const createId = () => newId(ctx.klok);
  const readValue = (row: { readonly gebiedId: string }) => row.gebiedId;
  const own = readTeamGebieden(tx).filter((row) => row.teamId === teamId);
  const teamplan = updatePeriode(
    { rijen: own, readValue },
    van,
    nextWissel(own, van, team.geldigTot),
    gebiedId,
  );
  saveTeamGebied(tx, teamplan, teamId, createId);
  const wijkId = wijkOn(tx, teamId, van);
  if (wijkId !== undefined) {
    const rijen = readWijkGebieden(tx, wijkId);
    const wijkplan = updatePeriode({ rijen, readValue }, van, nextWissel(rijen, van, null), gebiedId);
    saveWijkGebied(tx, wijkplan, wijkId, createId);
  }
  return { label: `Team ${team.naam} naar gebied ${gebied.naam} vanaf ${datumNl(van)}`, uitvoer: null };
}

type Manager = {
  readonly medewerkerId: string;
  readonly vervangerId: string | null;
  readonly van: string;
  readonly tot: string | null;
};

/** Refuses somebody who does not exist, their own stand-in, and the same gebied twice at once. */
function checkManager(db: ReadDb, gebiedId: string, input: Manager, behalve: string | null): string {
  const persoon = findMedewerker(db, input.medewerkerId);
  if (input.vervangerId !== null) {
    findMedewerker(db, input.vervangerId);
    if (input.vervangerId === input.medewerkerId) {
      throw ongeldig('vervangerId', 'Kies iemand anders als vervanger.');
    }
  }
  const periode: Periode = { geldigVan: input.van, geldigTot: input.tot };
  const dubbel = readGebiedsmanagers(db).some(
    (row) =>
      row.id !== behalve &&
      row.gebiedId === gebiedId &&
      row.medewerkerId === input.medewerkerId &&
      overlapt(row, periode),
  );
  if (dubbel)
    throw ongeldig('medewerkerId', `${korteNaam(persoon)} is dan al gebiedsmanager van dit gebied.`);
  return korteNaam(persoon);
}

const managerFields = ({ medewerkerId, vervangerId, van, tot }: Manager) => ({
  ...{ medewerkerId, vervangerId },
  geldigVan: van,
  geldigTot: tot,
});

export function newGebiedsmanager(
  tx: WriteDb,
  ctx: CallContext,
  input: Manager & { readonly gebiedId: string },
): Wijziging<{ id: string }> {
  const gebied = requireGebied(tx, input.gebiedId);
  const wie = checkManager(tx, gebied.id, input, null);
  const id = newId(ctx.klok);
  managerRows.add(tx, { id, gebiedId: gebied.id, ...managerFields(input) });
  return { label: `${wie} gebiedsmanager van ${gebied.naam} vanaf ${datumNl(input.van)}`, uitvoer: { id } };
}

function findManager(db: ReadDb, id: string) {
  const rij = found(
    readGebiedsmanagers(db).find((m) => m.id === id),
    'Deze gebiedsmanager staat er niet meer. Ververs het scherm.',
  );
  return { rij, gebied: searchGebied(db, rij.gebiedId)?.naam ?? '' };
}

export function updateGebiedsmanager(
  tx: WriteDb,
  _ctx: CallContext,
  input: Manager & { readonly id: string },
): Wijziging<null> {
  const { rij, gebied } = findManager(tx, input.id);
  const wie = checkManager(tx, rij.gebiedId, input, input.id);
  managerRows.update(tx, input.id, managerFields(input));
  return { label: `Gebiedsmanager ${wie} van ${gebied} gewijzigd`, uitvoer: null };
}

export function removeGebiedsmanager(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const { rij, gebied } = findManager(tx, id);
  managerRows.remove(tx, id);
  const wie = korteNaam(findMedewerker(tx, rij.medewerkerId));
  return { label: `Gebiedsmanager ${wie} van ${gebied} verwijderd`, uitvoer: null };
}

type Formatie = {
  readonly teamId: string;
  readonly functieId: string | null;
  readonly specialismeId: string | null;
  readonly minutenPerWeek: number | null;
  readonly bron: string;
  readonly van: string;
};

/** What the hours are for, as the journal says it. */
function formatienaam(db: ReadDb, { functieId, specialismeId }: Formatie): string {
  const namen = [
    allFuncties(db).find(({ id }) => id === functieId)?.naam,
    allSpecialismen(db).find(({ id }) => id === specialismeId)?.naam,
  ].filter((naam) => naam !== undefined);
  return namen.length === 0 ? 'hele team' : namen.join(', ');
}

/** Allowed hours from a date on, until what was decided for later; `minutenPerWeek: null` = nothing is decided. */
export function setFormatie(tx: WriteDb, ctx: CallContext, input: Formatie): Wijziging<null> {
  const { functieId, specialismeId, minutenPerWeek, bron } = input;
  const team = requireTeamInPeriode(tx, 'teamId', input.teamId, input.van, null);
  const van = lastDatum(input.van, team.geldigVan);
  requireFunctieAndSpecialisme(tx, { functieId, specialismeId });
  const label = `Formatie van team ${team.naam}: ${formatienaam(tx, input)} ${minutenPerWeek === null ? 'niet vastgesteld' : urenWithEenheid(minutenPerWeek)} vanaf ${datumNl(van)}`;
  const rijen = readFormatie(tx, team.id).filter(
    (row) => row.functieId === functieId && row.specialismeId === specialismeId,
  );
  const plan = updatePeriode(
    {
      rijen,
      readValue: (row) => ({ minutenPerWeek: row.minutenPerWeek, bron: row.bron }),
      gelijk: (a, b) => a.minutenPerWeek === b.minutenPerWeek && a.bron === b.bron,
    },
    van,
    nextWissel(rijen, van, team.geldigTot),
    minutenPerWeek === null ? null : { minutenPerWeek, bron },
  );
  saveFormatie(tx, plan, { teamId: team.id, functieId, specialismeId }, () => newId(ctx.klok));
  return { label, uitvoer: null };
}
