import type { KlachtPersoon } from '../../../../shared/contract/klachten/dossier.ts';
import type { KlachtRol } from '../../../../shared/domain/klacht/basis/lists.ts';
import { klachtrollenAt } from '../../../../shared/domain/klacht/basis/rollen.ts';
import type { Persoon } from '../../../../shared/domain/klacht/basis/types.ts';
import { compareNaam, volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { requireContent, requireRol } from '../klacht/klacht-laden.service.ts';
import { readGebruikers } from '../klacht/klachten.repository.ts';
import {
  addGebruiker,
  readKlachtpersonen,
  readMedewerkers,
  readOrganisatienamen,
  readTeamleden,
  readWerkplekken,
} from '../klacht/plaatsen.repository.ts';

/** The people in complaints: who can handle one, and whom one can be about. */

/** Gebruikers with a complaint role on a day, by name. */
export function personenOn(db: ReadDb, datum: string): KlachtPersoon[] {
  const perId = new Map<string, KlachtPersoon>();
  for (const { id, naam, medewerkerId, rol } of readKlachtpersonen(db, datum)) {
    const known = perId.get(id) ?? { id, naam, medewerkerId, rollen: [] };
    known.rollen.push(...klachtrollenAt(rol).filter((r) => !known.rollen.includes(r)));
    perId.set(id, known);
  }
  return [...perId.values()].filter((persoon) => persoon.rollen.length > 0);
}

/** The gebruiker with an id as a Persoon; '' or an unknown one is refused at `veld`. */
export function findPersoon(db: ReadDb, field: string, id: string): Persoon {
  if (id === '') return { gebruikerId: '', medewerkerId: null };
  const row = readGebruikers(db).find((kandidaat) => kandidaat.id === id);
  if (row === undefined) throw ongeldig(field, 'Deze persoon bestaat niet (meer). Kies een ander.');
  return { gebruikerId: row.id, medewerkerId: row.medewerkerId };
}

/** The people of a team on a day, by surname; somebody of two organisations stands there once. */
export function teamleden(
  db: ReadDb,
  ctx: CallContext,
  input: { readonly teamId: string; readonly datum: string },
): { medewerkerId: string; naam: string; organisatie: string | null }[] {
  requireContent(db, ctx);
  const organisaties = readOrganisatienamen(db);
  const gezien = new Set<string>();
  return readTeamleden(db, input.teamId, input.datum)
    .sort(compareNaam)
    .flatMap((row) => {
      if (gezien.has(row.medewerkerId)) return [];
      gezien.add(row.medewerkerId);
      return [
        {
          medewerkerId: row.medewerkerId,
          naam: volledigeNaam(row),
          organisatie: organisaties.get(row.organisatieId) ?? null,
        },
      ];
    });
}

export type Werkplek = { readonly teamId: string | null; readonly organisatieId: string | null };

/**
 * Team and moederorganisatie of somebody on a day: that of the complaint where they had hours in it, else
 * the team with most hours. Nulls where nothing is known of that day.
 */
export function werkplekOn(db: ReadDb, medewerkerId: string, datum: string, teamId: string | null): Werkplek {
  const places = readWerkplekken(db, medewerkerId, datum);
  const place = places.find((row) => teamId !== null && row.teamId === teamId) ?? places[0];
  return { teamId: place?.teamId ?? null, organisatieId: place?.organisatieId ?? null };
}

/** Refuses ids of people who do not exist, at `veld`. */
export function requireMedewerkers(db: ReadDb, field: string, ids: readonly string[]): void {
  const known = readMedewerkers(db, ids).map((row) => row.id);
  if (ids.some((id) => !known.includes(id))) {
    throw ongeldig(field, 'Een van deze medewerkers bestaat niet (meer). Kies opnieuw.');
  }
}

type NewPersoon = {
  readonly naam: string;
  readonly medewerkerId: string | null;
  readonly rollen: readonly KlachtRol[];
};

/** Adds somebody who can handle complaints, from today on; for the whole city. */
export function newPersoon(tx: WriteDb, ctx: CallContext, input: NewPersoon): Wijziging<{ id: string }> {
  requireRol(tx, ctx, ['administratie', 'beheerder']);
  const naam = input.naam.toLowerCase();
  if (readGebruikers(tx).some((row) => row.naam.toLowerCase() === naam)) {
    throw ongeldig('naam', `Er is al iemand met de naam ${input.naam}.`);
  }
  if (input.medewerkerId !== null) requireMedewerkers(tx, 'medewerkerId', [input.medewerkerId]);
  const id = newId(ctx.klok);
  const geldig = { geldigVan: ctx.klok.vandaag(), geldigTot: null };
  // Closing in the name of the college comes with being klachtbehandelaar.
  const rollen = input.rollen.map((rol) => (rol === 'college' ? 'klachtbehandelaar' : rol));
  addGebruiker(
    tx,
    { id, naam: input.naam, medewerkerId: input.medewerkerId, ...geldig },
    [...new Set(rollen)].map((rol) => ({ id: newId(ctx.klok), gebruikerId: id, rol, ...geldig })),
  );
  return { label: `${input.naam} toegevoegd als gebruiker`, uitvoer: { id } };
}
