import type { Medewerker } from '../../../shared/domain/planning/planning.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';
import {
  eigenSpecialismeRows,
  functieRows,
  medewerkerRows,
  specialismeRows,
} from './medewerkers.repository.ts';

/** The person; `notFound` when there is none. */
export function findMedewerker(db: ReadDb, id: string): Medewerker {
  return found(medewerkerRows.read(db, id), 'Deze medewerker bestaat niet meer. Ververs het scherm.');
}

/** "T. Modelink" for one person, "5 medewerkers" for more: how a label names who it is about. */
export function nameMedewerkers(db: ReadDb, ids: readonly string[]): string {
  const unique = [...new Set(ids)];
  const [enige] = unique;
  return unique.length === 1 && enige !== undefined
    ? korteNaam(findMedewerker(db, enige))
    : `${unique.length} medewerkers`;
}

/** Refuses a function or specialism that does not exist, at its field. */
export function requireFunctieAndSpecialisme(
  db: ReadDb,
  input: { readonly functieId: string | null; readonly specialismeId: string | null },
): void {
  if (input.functieId !== null && functieRows.read(db, input.functieId) === undefined)
    throw ongeldig('functieId', 'Kies een functie uit de lijst.');
  if (input.specialismeId !== null && specialismeRows.read(db, input.specialismeId) === undefined) {
    throw ongeldig('specialismeId', 'Kies een specialisme uit de lijst.');
  }
}

type NewPersoon = Omit<Medewerker, 'id'> & { readonly specialismeId: string | null; readonly van: string };

/** The rows of a new person, with the hoofdspecialisme from a date. */
export function newMedewerkerRows(ctx: CallContext, input: NewPersoon) {
  const { voornaam, tussenvoegsel, achternaam, specialismeId, van } = input;
  const medewerker = { id: newId(ctx.klok), voornaam, tussenvoegsel, achternaam, inDienst: van };
  const vast = { medewerkerId: medewerker.id, hoofd: true, geldigVan: van, geldigTot: null };
  const specialisme = specialismeId === null ? null : { id: newId(ctx.klok), specialismeId, ...vast };
  return { medewerker, specialisme };
}

/** Adds a person with the hoofdspecialisme from a date; detachering and inzet are somebody else's work. */
export function createMedewerker(tx: WriteDb, ctx: CallContext, input: NewPersoon): Medewerker {
  const { medewerker, specialisme } = newMedewerkerRows(ctx, input);
  medewerkerRows.add(tx, medewerker);
  if (specialisme !== null) eigenSpecialismeRows.add(tx, specialisme);
  const { inDienst: _inDienst, ...persoon } = medewerker;
  return persoon;
}
