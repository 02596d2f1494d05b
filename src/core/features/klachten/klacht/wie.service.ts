import { naamgenotenOf } from '../../../../shared/domain/klacht/basis/persoon.ts';
import type { Persoon } from '../../../../shared/domain/klacht/basis/types.ts';
import type { Gebruiker } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { readGebruikers } from './klachten.repository.ts';
import { readMedewerkernamen } from './plaatsen.repository.ts';

/** Which medewerker the people are who work with the application. */

type Named = Pick<Persoon, 'gebruikerId' | 'medewerkerId' | 'geenMedewerker'> & { readonly naam: string };

/** Adds the medewerkers of the same name, for whom is not one of them by record. Names are read once, when needed. */
function createNaming(db: ReadDb): (wie: Named) => Persoon {
  let medewerkers: ReturnType<typeof readMedewerkernamen> | undefined;
  return (wie) => {
    if (wie.medewerkerId !== null) return wie;
    medewerkers ??= readMedewerkernamen(db);
    return { ...wie, naamgenoten: naamgenotenOf(wie.naam, medewerkers).map(({ id }) => id) };
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
    gebruiker.gebruikerId === undefined
      ? kandidaat.naam.toLowerCase() === naam || (kandidaat.account !== '' && kandidaat.account === naam)
      : kandidaat.id === gebruiker.gebruikerId,
  );
}

/** Who works now, as a person that complaints can be about. */
export function currentPersoon(db: ReadDb, gebruiker: Gebruiker): Persoon {
  const row = findGebruikerRow(db, gebruiker);
  const medewerkerId = gebruiker.medewerkerId ?? row?.medewerkerId ?? null;
  return createNaming(db)({
    gebruikerId: row?.id ?? gebruiker.gebruikerId ?? `naam:${gebruiker.naam.toLowerCase()}`,
    naam: gebruiker.naam,
    medewerkerId,
    geenMedewerker: medewerkerId === null && (row?.geenMedewerker ?? gebruiker.geenMedewerker ?? false),
  });
}
