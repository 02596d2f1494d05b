import type { KlachtPersoon } from '../../../../shared/contract/klachten/dossier.ts';
import type { KlachtRol } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { klachtrollenBij } from '../../../../shared/domain/klacht/basis/rollen.ts';
import type { Persoon } from '../../../../shared/domain/klacht/basis/types.ts';
import { vergelijkNaam, volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { ongeldig } from '../../../base/fout.ts';
import { nieuwId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { vereisInhoud, vereisRol } from '../klacht/klacht-laden.service.ts';
import { leesGebruikers } from '../klacht/klachten.repository.ts';
import {
  leesKlachtpersonen,
  leesMedewerkers,
  leesOrganisatienamen,
  leesTeamleden,
  leesWerkplekken,
  voegGebruikerToe,
} from '../klacht/plaatsen.repository.ts';

/** The people in complaints: who can handle one, and whom one can be about. */

/** Gebruikers with a complaint role on a day, by name. */
export function personenOp(db: ReadDb, datum: string): KlachtPersoon[] {
  const perId = new Map<string, KlachtPersoon>();
  for (const { id, naam, medewerkerId, rol } of leesKlachtpersonen(db, datum)) {
    const bekend = perId.get(id) ?? { id, naam, medewerkerId, rollen: [] };
    bekend.rollen.push(...klachtrollenBij(rol).filter((r) => !bekend.rollen.includes(r)));
    perId.set(id, bekend);
  }
  return [...perId.values()].filter((persoon) => persoon.rollen.length > 0);
}

/** The gebruiker with an id as a Persoon; '' or an unknown one is refused at `veld`. */
export function vindPersoon(db: ReadDb, veld: string, id: string): Persoon {
  if (id === '') return { gebruikerId: '', medewerkerId: null };
  const rij = leesGebruikers(db).find((kandidaat) => kandidaat.id === id);
  if (rij === undefined) throw ongeldig(veld, 'Deze persoon bestaat niet (meer). Kies een ander.');
  return { gebruikerId: rij.id, medewerkerId: rij.medewerkerId };
}

/** The people of a team on a day, by surname; somebody of two organisations stands there once. */
export function teamleden(
  db: ReadDb,
  ctx: CallContext,
  invoer: { readonly teamId: string; readonly datum: string },
): { medewerkerId: string; naam: string; organisatie: string | null }[] {
  vereisInhoud(db, ctx);
  const organisaties = leesOrganisatienamen(db);
  const gezien = new Set<string>();
  return leesTeamleden(db, invoer.teamId, invoer.datum)
    .sort(vergelijkNaam)
    .flatMap((rij) => {
      if (gezien.has(rij.medewerkerId)) return [];
      gezien.add(rij.medewerkerId);
      return [
        {
          medewerkerId: rij.medewerkerId,
          naam: volledigeNaam(rij),
          organisatie: organisaties.get(rij.organisatieId) ?? null,
        },
      ];
    });
}

export type Werkplek = { readonly teamId: string | null; readonly organisatieId: string | null };

/**
 * Team and moederorganisatie of somebody on a day: that of the complaint where they had hours in it, else
 * the team with most hours. Nulls where nothing is known of that day.
 */
export function werkplekOp(db: ReadDb, medewerkerId: string, datum: string, teamId: string | null): Werkplek {
  const plekken = leesWerkplekken(db, medewerkerId, datum);
  const plek = plekken.find((rij) => teamId !== null && rij.teamId === teamId) ?? plekken[0];
  return { teamId: plek?.teamId ?? null, organisatieId: plek?.organisatieId ?? null };
}

/** Refuses ids of people who do not exist, at `veld`. */
export function vereisMedewerkers(db: ReadDb, veld: string, ids: readonly string[]): void {
  const bekend = leesMedewerkers(db, ids).map((rij) => rij.id);
  if (ids.some((id) => !bekend.includes(id))) {
    throw ongeldig(veld, 'Een van deze medewerkers bestaat niet (meer). Kies opnieuw.');
  }
}

type NieuwePersoon = {
  readonly naam: string;
  readonly medewerkerId: string | null;
  readonly rollen: readonly KlachtRol[];
};

/** Adds somebody who can handle complaints, from today on; for the whole city. */
export function nieuwePersoon(
  tx: WriteDb,
  ctx: CallContext,
  invoer: NieuwePersoon,
): Wijziging<{ id: string }> {
  vereisRol(tx, ctx, ['administratie', 'beheerder']);
  const naam = invoer.naam.toLowerCase();
  if (leesGebruikers(tx).some((rij) => rij.naam.toLowerCase() === naam)) {
    throw ongeldig('naam', `Er is al iemand met de naam ${invoer.naam}.`);
  }
  if (invoer.medewerkerId !== null) vereisMedewerkers(tx, 'medewerkerId', [invoer.medewerkerId]);
  const id = nieuwId(ctx.klok);
  const geldig = { geldigVan: ctx.klok.vandaag(), geldigTot: null };
  // Closing in the name of the college comes with being klachtbehandelaar.
  const rollen = invoer.rollen.map((rol) => (rol === 'college' ? 'klachtbehandelaar' : rol));
  voegGebruikerToe(
    tx,
    { id, naam: invoer.naam, medewerkerId: invoer.medewerkerId, ...geldig },
    [...new Set(rollen)].map((rol) => ({ id: nieuwId(ctx.klok), gebruikerId: id, rol, ...geldig })),
  );
  return { label: `${invoer.naam} toegevoegd als gebruiker`, uitvoer: { id } };
}
