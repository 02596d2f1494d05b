import { naamgenotenOf, naamInSleutel } from '../../../../shared/domain/klacht/basis/persoon.ts';
import type { Persoon } from '../../../../shared/domain/klacht/basis/types.ts';
import { volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import type { Gebruiker } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { readGebruikers } from './klachten.repository.ts';
import { readMedewerkernamen, readMedewerkers } from './plaatsen.repository.ts';

/** Which medewerker the people are who work with the application. */

type Named = Pick<Persoon, 'gebruikerId' | 'medewerkerId' | 'geenMedewerker'> & { readonly naam: string };

/**
 * Adds the names somebody has, and the medewerkers of the same name for whom is not one of them by record.
 */
function createNaming(db: ReadDb): (wie: Named) => Persoon {
  const medewerkers = readMedewerkernamen(db);
  const perId = new Map(medewerkers.map((row) => [row.id, volledigeNaam(row)]));
  const accounts = Map.groupBy(readGebruikers(db), (row) => row.medewerkerId);
  return (named) => {
    const { naam, medewerkerId } = named;
    if (medewerkerId !== null) {
      return {
        ...named,
        namen: [naam, perId.get(medewerkerId) ?? naam],
        accounts: (accounts.get(medewerkerId) ?? []).map(({ id }) => id),
      };
    }
    return {
      ...named,
      namen: [naam],
      naamgenoten: naamgenotenOf(naam, medewerkers).map(({ id }) => id),
    };
  };
}

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
