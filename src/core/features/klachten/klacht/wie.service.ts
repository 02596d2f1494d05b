import { klachtrollenMet } from '../../../../shared/domain/gebruiker/rechten.ts';
import { naamgenotenOf, naamInSleutel } from '../../../../shared/domain/klacht/basis/persoon.ts';
import { klachtrollenAt } from '../../../../shared/domain/klacht/basis/rollen.ts';
import type { Persoon } from '../../../../shared/domain/klacht/basis/types.ts';
import { volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import type { Gebruiker } from '../../../base/core-types.ts';
import { readGebruikernamen, readMedewerkernamenOoit } from '../../../db/eerdere-namen.ts';
import type { ReadDb } from '../../../db/types.ts';
import { readGebruikers } from './klachten.repository.ts';
import { readKlachtpersonen, readMedewerkernamen, readMedewerkers } from './plaatsen.repository.ts';
import { createSleutels, type Sleutels } from './sleutels.repository.ts';

/** Which medewerker the people are who work with the application. */

const VASTLEGGERS = klachtrollenMet('klachtPersonen');

type Named = Pick<Persoon, 'gebruikerId' | 'medewerkerId' | 'geenMedewerker'> & { readonly naam: string };

/**
 * Adds the names somebody has and had, under every account, and the medewerkers of one of those names for whom is not
 * one of them by record. Another name does not make another person: shielding holds on every name somebody ever had.
 */
function createNaming(db: ReadDb): (wie: Named) => Persoon {
  const medewerkers = readMedewerkernamen(db);
  const perId = new Map(medewerkers.map((row) => [row.id, volledigeNaam(row)]));
  const gebruikers = readGebruikers(db);
  const accounts = Map.groupBy(gebruikers, (row) => row.medewerkerId);
  const eerder = readGebruikernamen(db);
  const linked = gebruikers.flatMap((row) => row.medewerkerId ?? []);
  const eerderAsMedewerker = readMedewerkernamenOoit(db, linked);
  return (named) => {
    const { naam, medewerkerId, gebruikerId } = named;
    const own = medewerkerId === null ? [] : (accounts.get(medewerkerId) ?? []);
    const ids = new Set([gebruikerId, ...own.map(({ id }) => id)]);
    const namen = new Set([
      naam,
      ...own.map((row) => row.naam),
      ...[...ids].flatMap((id) => eerder.get(id) ?? []),
      ...(medewerkerId === null
        ? []
        : [perId.get(medewerkerId) ?? naam, ...(eerderAsMedewerker.get(medewerkerId) ?? [])]),
    ]);
    if (medewerkerId !== null) {
      return { ...named, namen: [...namen], accounts: own.map(({ id }) => id) };
    }
    const naamgenoten = [...namen].flatMap((een) => naamgenotenOf(een, medewerkers).map(({ id }) => id));
    return { ...named, namen: [...namen], naamgenoten: [...new Set(naamgenoten)] };
  };
}

/** Who the rows of complaints are about by now. */
export const createWhom = (db: ReadDb): Sleutels['whom'] => createSleutels(db).whom;

/** Every gebruiker, by id. */
export function readPersonen(db: ReadDb): ReadonlyMap<string, Persoon> {
  const named = createNaming(db);
  return new Map(
    readGebruikers(db).map(({ id, naam, medewerkerId, geenMedewerker }) => [
      id,
      named({ gebruikerId: id, naam, medewerkerId, geenMedewerker }),
    ]),
  );
}

/** The row of who works now; a name or account that is that of one gebruiker is that gebruiker. */
export function findGebruikerRow(db: ReadDb, gebruiker: Gebruiker) {
  const naam = gebruiker.naam.toLowerCase();
  return readGebruikers(db).find((kandidaat) =>
    gebruiker.id === undefined || gebruiker.id === null
      ? kandidaat.naam.toLowerCase() === naam || (kandidaat.account !== '' && kandidaat.account === naam)
      : kandidaat.id === gebruiker.id,
  );
}

/**
 * Who else than this person can record today which medewerker somebody is, by name; empty = nobody.
 */
export function readVastleggers(db: ReadDb, vandaag: string, self: string | undefined): string[] {
  const people = readKlachtpersonen(db, vandaag).filter(
    ({ id, rol }) => id !== self && klachtrollenAt(rol).some((een) => VASTLEGGERS.includes(een)),
  );
  const namen = new Map(readGebruikers(db).map((row) => [row.id, row.naam]));
  return [...new Set(people.map(({ id }) => namen.get(id) ?? ''))];
}

/** Names of the people in complaints, by their key. */
export function createNamen(db: ReadDb, sleutels: readonly string[]): (sleutel: string) => string {
  const ids = [...new Set(sleutels)].filter((sleutel) => naamInSleutel(sleutel) === null);
  const namen = new Map([
    ...readGebruikers(db).map(({ id, naam }) => [id, naam] as const),
    ...readMedewerkers(db, ids).map((row) => [row.id, volledigeNaam(row)] as const),
  ]);
  return (sleutel) => naamInSleutel(sleutel) ?? namen.get(sleutel) ?? '';
}

/** Who works now, as a person that complaints can be about. */
export function currentPersoon(db: ReadDb, gebruiker: Gebruiker): Persoon {
  const row = findGebruikerRow(db, gebruiker);
  const medewerkerId = gebruiker.medewerkerId ?? row?.medewerkerId ?? null;
  return createNaming(db)({
    gebruikerId: row?.id ?? gebruiker.id ?? `naam:${gebruiker.naam.toLowerCase()}`,
    naam: gebruiker.naam,
    medewerkerId,
    geenMedewerker: medewerkerId === null && (row?.geenMedewerker ?? gebruiker.geenMedewerker ?? false),
  });
}
