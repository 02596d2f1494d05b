import { GEBRUIKER_ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import { klachtrollenAt } from '../../../shared/domain/klacht/basis/rollen.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import type { Person } from '../../base/core-types.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';
import {
  addRol,
  addRow,
  type GebruikerRow,
  readRollen,
  readRows,
  updateRow,
} from './gebruikers.repository.ts';

/** Who opens the administratie. */

const asPerson = ({ id, naam }: GebruikerRow): Person => ({ id, naam });

/** Who is a gebruiker on a day, by name. */
function current(db: ReadDb, vandaag: string): GebruikerRow[] {
  return readRows(db).filter((row) => isGeldigOn(row, vandaag));
}

/** Everybody who may get in: who is a gebruiker, or will be. */
export function readPeople(db: ReadDb, vandaag: string): Person[] {
  return readRows(db)
    .filter(({ geldigTot }) => geldigTot === null || geldigTot > vandaag)
    .map(asPerson);
}

/** Somebody who may work with it today; undefined = they may not (yet, or any more), or there is nobody of that id. */
export function findCurrent(db: ReadDb, id: string, vandaag: string): Person | undefined {
  const row = current(db, vandaag).find((one) => one.id === id);
  return row === undefined ? undefined : asPerson(row);
}

/** Whoever has a role for complaints on a day, or gets one later, by id. */
export function peopleMetKlachtrol(db: ReadDb, vandaag: string): ReadonlySet<string> {
  return new Set(
    readRollen(db)
      .filter(({ geldigTot }) => geldigTot === null || geldigTot > vandaag)
      .filter(({ rol }) => klachtrollenAt(rol).length > 0)
      .map(({ gebruikerId }) => gebruikerId),
  );
}

/** Who may go on with a key of which nobody knows whose it is: a beheerder of today. */
export function readBeheerders(db: ReadDb, vandaag: string): Person[] {
  const beheerders = new Set(
    readRollen(db)
      .filter((row) => row.rol === 'beheerder' && isGeldigOn(row, vandaag))
      .map(({ gebruikerId }) => gebruikerId),
  );
  return current(db, vandaag)
    .filter(({ id }) => beheerders.has(id))
    .map(asPerson);
}

/** The gebruiker that an account of a computer is. */
export function findByAccount(db: ReadDb, account: string, vandaag: string): Person | undefined {
  const row = current(db, vandaag).find((one) => one.account !== '' && one.account === account.toLowerCase());
  return row === undefined ? undefined : asPerson(row);
}

/** Whether somebody was made beheerder when it was made, or at its first opening since there are users. */
export function hasFirstBeheerder(db: ReadDb): boolean {
  return readRows(db).some(({ account }) => account !== '');
}

type FirstPerson = {
  readonly naam: string;
  readonly account: string;
  readonly geenMedewerker?: boolean;
  readonly van: string;
};

/**
 * Makes who is there beheerder, with every other role too until others get theirs: whoever makes the administratie, or opens
 * one of before for the first time. Who was recorded by that name already (for complaints) is that person.
 */
export function makeFirstBeheerder(
  tx: WriteDb,
  { naam, account, geenMedewerker = false, van }: FirstPerson,
  vandaag: string,
  createId: () => string,
): Person {
  const known = current(tx, vandaag).find((row) =>
    [naam, account].some((text) => row.naam.toLowerCase() === text.toLowerCase()),
  );
  const id = known?.id ?? createId();
  const geldig = { geldigVan: van, geldigTot: null };
  if (known === undefined)
    addRow(tx, { id, naam, account: account.toLowerCase(), geenMedewerker, ...geldig });
  else updateRow(tx, id, { account: account.toLowerCase() });
  const has = readRollen(tx).filter((row) => row.gebruikerId === id && row.geldigTot === null);
  for (const rol of GEBRUIKER_ROLLEN.values) {
    if (has.some((row) => row.rol === rol && row.gebiedId === null && row.geldigVan <= vandaag)) continue;
    addRol(tx, { id: createId(), gebruikerId: id, rol, gebiedId: null, ...geldig });
  }
  return { id, naam: known?.naam ?? naam };
}
