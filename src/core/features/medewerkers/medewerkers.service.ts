import type { Medewerker } from '../../../shared/domain/planning/planning.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';
import {
  leesFunctie,
  leesMedewerker,
  leesSpecialisme,
  voegMedewerkerToe,
  voegSpecialismeToe,
} from './medewerkers.repository.ts';

/** The person; `nietGevonden` when there is none. */
export function vindMedewerker(db: ReadDb, id: string): Medewerker {
  const rij = leesMedewerker(db, id);
  if (rij === undefined) throw nietGevonden('Deze medewerker bestaat niet meer. Ververs het scherm.');
  return rij;
}

/** "T. Modelink" for one person, "5 medewerkers" for more: how a label names who it is about. */
export function noemMedewerkers(db: ReadDb, ids: readonly string[]): string {
  const uniek = [...new Set(ids)];
  const [enige] = uniek;
  return uniek.length === 1 && enige !== undefined
    ? korteNaam(vindMedewerker(db, enige))
    : `${uniek.length} medewerkers`;
}

/** Refuses a function or specialism that does not exist, at its field. */
export function vereisFunctieEnSpecialisme(
  db: ReadDb,
  invoer: { readonly functieId: string | null; readonly specialismeId: string | null },
): void {
  if (invoer.functieId !== null && leesFunctie(db, invoer.functieId) === undefined)
    throw ongeldig('functieId', 'Kies een functie uit de lijst.');
  if (invoer.specialismeId !== null && leesSpecialisme(db, invoer.specialismeId) === undefined) {
    throw ongeldig('specialismeId', 'Kies een specialisme uit de lijst.');
  }
}

type NieuwePersoon = Omit<Medewerker, 'id'> & { readonly specialismeId: string | null; readonly van: string };

/** The rows of a new person, with the hoofdspecialisme from a date. */
export function nieuweMedewerkerRijen(ctx: CallContext, invoer: NieuwePersoon) {
  const { voornaam, tussenvoegsel, achternaam, specialismeId, van } = invoer;
  const medewerker = { id: nieuwId(ctx.klok), voornaam, tussenvoegsel, achternaam, inDienst: van };
  const vast = { medewerkerId: medewerker.id, hoofd: true, geldigVan: van, geldigTot: null };
  const specialisme = specialismeId === null ? null : { id: nieuwId(ctx.klok), specialismeId, ...vast };
  return { medewerker, specialisme };
}

/** Adds a person with the hoofdspecialisme from a date; detachering and inzet are somebody else's work. */
export function maakMedewerker(tx: WriteDb, ctx: CallContext, invoer: NieuwePersoon): Medewerker {
  const { medewerker, specialisme } = nieuweMedewerkerRijen(ctx, invoer);
  voegMedewerkerToe(tx, medewerker);
  if (specialisme !== null) voegSpecialismeToe(tx, specialisme);
  const { inDienst: _inDienst, ...persoon } = medewerker;
  return persoon;
}
