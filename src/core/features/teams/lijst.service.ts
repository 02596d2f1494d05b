import type { GebiedRegel } from '../../../shared/contract/gebieden.ts';
import type { EldersRegel, TeamBeeld, TeamRegel } from '../../../shared/contract/teams.ts';
import { kiesNaam } from '../../../shared/domain/tekst/naamregel.ts';
import { dagBinnen, isGeldigOp, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden } from '../../base/fout.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  alleFuncties,
  alleSpecialismen,
  alleTeams,
  gebiednamenOp,
  leesWerkstand,
  teamnamenOp,
} from '../medewerkers/werkstand.service.ts';
import {
  type Contact,
  leesAliassen,
  leesContacten,
  leesFormatie,
  leesGebiedsmanagers,
  leesTeamGebieden,
  leesTeamWijken,
  leesWijkNamen,
} from './beheer.repository.ts';
import { leesGebieden } from './gebied.repository.ts';
import { managersMetNaam } from './gebied.service.ts';
import { leesTeamnamen } from './teams.repository.ts';

const GEEN_CONTACT: Contact = { locatie: '', telefoon: '', email: '', website: '', inlooptijden: '' };

type Teamrij = ReturnType<typeof alleTeams>[number];

/** Everything of one day that a line about a team says. */
function leesBron(db: ReadDb, peildatum: string) {
  const stand = leesWerkstand(db, peildatum);
  const aantallen = new Map<string, number>();
  for (const teamId of stand.hoofdteams.values()) aantallen.set(teamId, (aantallen.get(teamId) ?? 0) + 1);
  const minuten = new Map<string, number>();
  for (const rij of stand.inzet) minuten.set(rij.teamId, (minuten.get(rij.teamId) ?? 0) + rij.minutenPerWeek);
  const wijknamen = Map.groupBy(leesWijkNamen(db), (rij) => rij.wijkId);
  return {
    aantallen,
    minuten,
    naam: teamnamenOp(db, peildatum),
    wijknaam: (wijkId: string) => kiesNaam(wijknamen.get(wijkId) ?? [], peildatum),
    gebiednaam: gebiednamenOp(db, peildatum),
    teamGebieden: leesTeamGebieden(db).filter((rij) => isGeldigOp(rij, peildatum)),
    teamWijken: leesTeamWijken(db).filter((rij) => isGeldigOp(rij, peildatum)),
    contacten: leesContacten(db).filter((rij) => isGeldigOp(rij, peildatum)),
  };
}

type Bron = ReturnType<typeof leesBron>;

function teamRegel(bron: Bron, rij: Teamrij): TeamRegel {
  const { id, soort, volgorde, geldigVan, geldigTot } = rij;
  const gebiedId = bron.teamGebieden.find((g) => g.teamId === id)?.gebiedId ?? null;
  const wijkId = bron.teamWijken.find((w) => w.teamId === id)?.wijkId;
  const { locatie, telefoon, email, website, inlooptijden } =
    bron.contacten.find((c) => c.teamId === id) ?? GEEN_CONTACT;
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

type Vraag = { readonly peildatum: string };

/** What is not in force on the peildatum: ended, or not begun. */
function elders(db: ReadDb, peildatum: string, teams: readonly Teamrij[]): EldersRegel[] {
  const niet = <R extends Periode>(rijen: readonly R[]) => rijen.filter((rij) => !isGeldigOp(rij, peildatum));
  const teamnaam = teamnamenOp(db, peildatum);
  const gebiednaam = gebiednamenOp(db, peildatum);
  return [
    ...niet(leesGebieden(db)).map(({ id, geldigVan, geldigTot }) => ({
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
export function teamsLijst(
  db: ReadDb,
  _ctx: CallContext,
  { peildatum }: Vraag,
): { gebieden: GebiedRegel[]; teams: TeamRegel[]; elders: EldersRegel[] } {
  const bron = leesBron(db, peildatum);
  const rijen = alleTeams(db);
  const teams = rijen.filter((rij) => isGeldigOp(rij, peildatum)).map((rij) => teamRegel(bron, rij));
  const managers = managersMetNaam(
    db,
    leesGebiedsmanagers(db).filter((rij) => rij.geldigTot === null || rij.geldigTot > peildatum),
  );
  return {
    teams,
    gebieden: leesGebieden(db)
      .filter((rij) => isGeldigOp(rij, peildatum))
      .map(({ id, code, geldigVan, geldigTot }) => ({
        ...{ id, code, geldigVan, geldigTot },
        naam: bron.gebiednaam(id),
        teamIds: teams.filter((team) => team.gebiedId === id).map((team) => team.id),
        gebiedsmanagers: managers.get(id) ?? [],
      })),
    elders: elders(db, peildatum, rijen),
  };
}

function formatieVan(db: ReadDb, teamId: string): TeamBeeld['formatie'] {
  const functies = new Map(alleFuncties(db).map(({ id, naam }) => [id, naam]));
  const specialismen = new Map(alleSpecialismen(db).map(({ id, naam }) => [id, naam]));
  const naamUit = (namen: ReadonlyMap<string, string>, id: string | null) =>
    id === null ? null : (namen.get(id) ?? '');
  return leesFormatie(db, teamId).map(({ teamId: _, ...rij }) => ({
    ...rij,
    functie: naamUit(functies, rij.functieId),
    specialisme: naamUit(specialismen, rij.specialismeId),
  }));
}

/** One team with its dated rows, oldest first. */
export function teamBeeld(
  db: ReadDb,
  _ctx: CallContext,
  { id, peildatum: gevraagd }: Vraag & { readonly id: string },
): TeamBeeld {
  const rij = alleTeams(db).find((team) => team.id === id);
  if (rij === undefined) throw nietGevonden('Dit team bestaat niet meer. Kies een ander team.');
  const peildatum = dagBinnen(rij, gevraagd);
  const bron = leesBron(db, peildatum);
  const eigen = <R extends { readonly teamId: string }>(rijen: readonly R[]): Omit<R, 'teamId'>[] =>
    rijen.filter((r) => r.teamId === id).map(({ teamId: _, ...rest }) => rest);
  return {
    peildatum,
    regel: teamRegel(bron, rij),
    namen: eigen(leesTeamnamen(db, id)),
    aliassen: eigen(leesAliassen(db)),
    gebieden: eigen(leesTeamGebieden(db)).map((r) => ({
      ...r,
      naam: gebiednamenOp(db, r.geldigVan)(r.gebiedId),
    })),
    wijken: eigen(leesTeamWijken(db)).map((r) => ({ ...r, naam: bron.wijknaam(r.wijkId) })),
    contact: eigen(leesContacten(db)),
    formatie: formatieVan(db, id),
  };
}
