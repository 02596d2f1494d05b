import type { TeamMetNaam } from '../../../shared/domain/planning/team.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl, laatsteDatum } from '../../../shared/domain/tijd/datum.ts';
import {
  isGeldigOp,
  overlapt,
  type Periode,
  volgendeWissel,
  wijzigPeriode,
} from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { vereisFunctieEnSpecialisme, vindMedewerker } from '../medewerkers/medewerkers.service.ts';
import { alleFuncties, alleSpecialismen } from '../medewerkers/werkstand.service.ts';
import {
  bewaarContact,
  bewaarFormatie,
  bewaarTeamGebied,
  bewaarTeamnamen,
  bewaarWijkGebied,
  bewaarWijknamen,
  type Contact,
  leesAliassen,
  leesContacten,
  leesFormatie,
  leesGebiedsmanagers,
  leesTeamGebieden,
  leesTeamWijken,
  leesWijkGebieden,
  leesWijkNamen,
  verwijderAliasRij,
  verwijderManager,
  voegAliasToe,
  voegManagerToe,
  wijzigManager,
} from './beheer.repository.ts';
import { vereisGebied, vereisGebiedVanaf, zoekGebied } from './gebied.service.ts';
import { leesTeam, leesTeamnamen } from './teams.repository.ts';
import { vereisTeamInPeriode, vereisVrijeTeamnaam, vindTeam } from './teams.service.ts';

/** The team, when it exists on the day; otherwise `ongeldig` at `van`. */
function vereisTeamOp(db: ReadDb, id: string, van: string): TeamMetNaam {
  const team = vereisTeamInPeriode(db, 'van', id, van, null);
  if (van < team.geldigVan)
    throw ongeldig('van', `Team ${team.naam} begint pas op ${datumNl(team.geldigVan)}.`);
  return team;
}

/** The wijk of a team on a day; a stadsbreed team has none. */
function wijkOp(db: ReadDb, teamId: string, dag: string): string | undefined {
  return leesTeamWijken(db).find((rij) => rij.teamId === teamId && isGeldigOp(rij, dag))?.wijkId;
}

/** Another name from a date on, until the next one; the wijk of the team that bore the same name gets it too. */
export function hernoemTeam(
  tx: WriteDb,
  ctx: CallContext,
  { id, naam, van }: { readonly id: string; readonly naam: string; readonly van: string },
): Wijziging<null> {
  const team = vereisTeamOp(tx, id, van);
  vereisVrijeTeamnaam(tx, id, naam, van);
  const maakId = () => nieuwId(ctx.klok);
  const namen = leesTeamnamen(tx, id);
  const was = namen.findLast((n) => n.geldigVan <= van)?.naam ?? team.naam;
  const waardeVan = (rij: { readonly naam: string }) => rij.naam;
  bewaarTeamnamen(
    tx,
    wijzigPeriode({ rijen: namen, waardeVan }, van, volgendeWissel(namen, van, team.geldigTot), naam),
    id,
    maakId,
  );
  const wijkId = wijkOp(tx, id, van);
  const wijknamen = leesWijkNamen(tx).filter((n) => n.wijkId === wijkId);
  if (wijkId !== undefined && wijknamen.find((n) => isGeldigOp(n, van))?.naam === was) {
    bewaarWijknamen(
      tx,
      wijzigPeriode({ rijen: wijknamen, waardeVan }, van, volgendeWissel(wijknamen, van, null), naam),
      wijkId,
      maakId,
    );
  }
  return { label: `Team ${was} heet ${naam} vanaf ${datumNl(van)}`, uitvoer: null };
}

export function nieuweTeamAlias(
  tx: WriteDb,
  ctx: CallContext,
  { teamId, naam }: { readonly teamId: string; readonly naam: string },
): Wijziging<{ id: string }> {
  const team = vindTeam(tx, teamId);
  vereisVrijeTeamnaam(tx, teamId, naam, team.geldigVan);
  if (leesAliassen(tx).some((a) => a.naam === naam)) throw ongeldig('naam', 'Deze schrijfwijze staat er al.');
  const id = nieuwId(ctx.klok);
  voegAliasToe(tx, { id, teamId, naam });
  return { label: `Schrijfwijze “${naam}” van team ${team.naam} toegevoegd`, uitvoer: { id } };
}

export function verwijderTeamAlias(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const rij = leesAliassen(tx).find((a) => a.id === id);
  if (rij === undefined) throw nietGevonden('Deze schrijfwijze bestaat niet meer. Ververs het scherm.');
  verwijderAliasRij(tx, id);
  return {
    label: `Schrijfwijze “${rij.naam}” van team ${vindTeam(tx, rij.teamId).naam} verwijderd`,
    uitvoer: null,
  };
}

const contactVan = ({ locatie, telefoon, email, website, inlooptijden }: Contact): Contact => ({
  ...{ locatie, telefoon, email, website, inlooptijden },
});

/** Contact details from a date on. */
export function zetContact(
  tx: WriteDb,
  ctx: CallContext,
  invoer: Contact & { readonly teamId: string; readonly van: string },
): Wijziging<null> {
  const team = vereisTeamOp(tx, invoer.teamId, invoer.van);
  const rijen = leesContacten(tx).filter((rij) => rij.teamId === team.id);
  const plan = wijzigPeriode(
    {
      rijen,
      waardeVan: contactVan,
      gelijk: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    },
    invoer.van,
    volgendeWissel(rijen, invoer.van, team.geldigTot),
    contactVan(invoer),
  );
  bewaarContact(tx, plan, team.id, () => nieuwId(ctx.klok));
  return { label: `Contactgegevens van team ${team.naam} gewijzigd`, uitvoer: null };
}

/** Team and wijk belong to another gebied from a date on; what was before stays. */
export function zetGebied(
  tx: WriteDb,
  ctx: CallContext,
  { teamId, gebiedId, van }: { readonly teamId: string; readonly gebiedId: string; readonly van: string },
): Wijziging<null> {
  const team = vereisTeamOp(tx, teamId, van);
  if (leesTeam(tx, teamId)?.soort === 'stadsbreed') {
    throw ongeldig('teamId', 'Een stadsbreed team hoort niet bij een gebied.');
  }
  const gebied = vereisGebiedVanaf(tx, gebiedId, van);
  const maakId = () => nieuwId(ctx.klok);
  const waardeVan = (rij: { readonly gebiedId: string }) => rij.gebiedId;
  const eigen = leesTeamGebieden(tx).filter((rij) => rij.teamId === teamId);
  const teamplan = wijzigPeriode(
    { rijen: eigen, waardeVan },
    van,
    volgendeWissel(eigen, van, team.geldigTot),
    gebiedId,
  );
  bewaarTeamGebied(tx, teamplan, teamId, maakId);
  const wijkId = wijkOp(tx, teamId, van);
  if (wijkId !== undefined) {
    const rijen = leesWijkGebieden(tx, wijkId);
    const wijkplan = wijzigPeriode({ rijen, waardeVan }, van, volgendeWissel(rijen, van, null), gebiedId);
    bewaarWijkGebied(tx, wijkplan, wijkId, maakId);
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
function controleerManager(db: ReadDb, gebiedId: string, invoer: Manager, behalve: string | null): string {
  const persoon = vindMedewerker(db, invoer.medewerkerId);
  if (invoer.vervangerId !== null) {
    vindMedewerker(db, invoer.vervangerId);
    if (invoer.vervangerId === invoer.medewerkerId) {
      throw ongeldig('vervangerId', 'Kies iemand anders als vervanger.');
    }
  }
  const periode: Periode = { geldigVan: invoer.van, geldigTot: invoer.tot };
  const dubbel = leesGebiedsmanagers(db).some(
    (rij) =>
      rij.id !== behalve &&
      rij.gebiedId === gebiedId &&
      rij.medewerkerId === invoer.medewerkerId &&
      overlapt(rij, periode),
  );
  if (dubbel)
    throw ongeldig('medewerkerId', `${korteNaam(persoon)} is dan al gebiedsmanager van dit gebied.`);
  return korteNaam(persoon);
}

const managerVelden = ({ medewerkerId, vervangerId, van, tot }: Manager) => ({
  ...{ medewerkerId, vervangerId },
  geldigVan: van,
  geldigTot: tot,
});

export function nieuweGebiedsmanager(
  tx: WriteDb,
  ctx: CallContext,
  invoer: Manager & { readonly gebiedId: string },
): Wijziging<{ id: string }> {
  const gebied = vereisGebied(tx, invoer.gebiedId);
  const wie = controleerManager(tx, gebied.id, invoer, null);
  const id = nieuwId(ctx.klok);
  voegManagerToe(tx, { id, gebiedId: gebied.id, ...managerVelden(invoer) });
  return { label: `${wie} gebiedsmanager van ${gebied.naam} vanaf ${datumNl(invoer.van)}`, uitvoer: { id } };
}

function vindManager(db: ReadDb, id: string) {
  const rij = leesGebiedsmanagers(db).find((m) => m.id === id);
  if (rij === undefined) throw nietGevonden('Deze gebiedsmanager staat er niet meer. Ververs het scherm.');
  return { rij, gebied: zoekGebied(db, rij.gebiedId)?.naam ?? '' };
}

export function wijzigGebiedsmanager(
  tx: WriteDb,
  _ctx: CallContext,
  invoer: Manager & { readonly id: string },
): Wijziging<null> {
  const { rij, gebied } = vindManager(tx, invoer.id);
  const wie = controleerManager(tx, rij.gebiedId, invoer, invoer.id);
  wijzigManager(tx, invoer.id, managerVelden(invoer));
  return { label: `Gebiedsmanager ${wie} van ${gebied} gewijzigd`, uitvoer: null };
}

export function verwijderGebiedsmanager(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const { rij, gebied } = vindManager(tx, id);
  verwijderManager(tx, id);
  const wie = korteNaam(vindMedewerker(tx, rij.medewerkerId));
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
    alleFuncties(db).find(({ id }) => id === functieId)?.naam,
    alleSpecialismen(db).find(({ id }) => id === specialismeId)?.naam,
  ].filter((naam) => naam !== undefined);
  return namen.length === 0 ? 'hele team' : namen.join(', ');
}

/** Allowed hours from a date on, until what was decided for later; `minutenPerWeek: null` = nothing is decided. */
export function zetFormatie(tx: WriteDb, ctx: CallContext, invoer: Formatie): Wijziging<null> {
  const { functieId, specialismeId, minutenPerWeek, bron } = invoer;
  const team = vereisTeamInPeriode(tx, 'teamId', invoer.teamId, invoer.van, null);
  const van = laatsteDatum(invoer.van, team.geldigVan);
  vereisFunctieEnSpecialisme(tx, { functieId, specialismeId });
  const label = `Formatie van team ${team.naam}: ${formatienaam(tx, invoer)} ${minutenPerWeek === null ? 'niet vastgesteld' : urenMetEenheid(minutenPerWeek)} vanaf ${datumNl(van)}`;
  const rijen = leesFormatie(tx, team.id).filter(
    (rij) => rij.functieId === functieId && rij.specialismeId === specialismeId,
  );
  const plan = wijzigPeriode(
    {
      rijen,
      waardeVan: (rij) => ({ minutenPerWeek: rij.minutenPerWeek, bron: rij.bron }),
      gelijk: (a, b) => a.minutenPerWeek === b.minutenPerWeek && a.bron === b.bron,
    },
    van,
    volgendeWissel(rijen, van, team.geldigTot),
    minutenPerWeek === null ? null : { minutenPerWeek, bron },
  );
  bewaarFormatie(tx, plan, { teamId: team.id, functieId, specialismeId }, () => nieuwId(ctx.klok));
  return { label, uitvoer: null };
}
