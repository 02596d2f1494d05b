import {
  isZelfdeHeleNaam,
  naamInSleutel,
  naamSleutel,
} from '../../../../shared/domain/klacht/basis/persoon.ts';
import { readGebruikernamen } from '../../../db/eerdere-namen.ts';
import { gebruiker } from '../../../db/schema/beheer.ts';
import type { ReadDb } from '../../../db/types.ts';

/**
 * One key per person. Somebody can stand in a complaint under a key of before it was known who they are: as a gebruiker
 * who turned out to be a medewerker, or by a name that is now that of a gebruiker. Rows keep what was recorded; whoever
 * reads them gets the key of today, so that a link, and taking it back, holds for everything recorded before.
 */

export type Whom = {
  readonly medewerkerId: string | null;
  readonly gebruikerId: string | null;
  readonly naam: string;
};

/** The key of somebody in a complaint, as their row has it. */
export function sleutelOf({ medewerkerId, gebruikerId, naam }: Whom): string {
  return medewerkerId ?? gebruikerId ?? naamSleutel(naam);
}

export type Sleutels = {
  /** The key of today of a key that was recorded. */
  readonly of: (sleutel: string) => string;
  /** Who that is, as columns. */
  readonly whom: <Row extends Whom>(row: Row) => Row;
};

/** Who the keys in complaints are by now. */
export function createSleutels(db: ReadDb): Sleutels {
  const rows = db
    .select({ id: gebruiker.id, naam: gebruiker.naam, medewerkerId: gebruiker.medewerkerId })
    .from(gebruiker)
    .all();
  const perId = new Map(rows.map((row) => [row.id, row]));
  const today = ({ id, medewerkerId }: { id: string; medewerkerId: string | null }): Whom =>
    medewerkerId === null
      ? { medewerkerId: null, gebruikerId: id, naam: '' }
      : { medewerkerId, gebruikerId: null, naam: '' };
  let eerder: ReturnType<typeof readGebruikernamen> | null = null;
  // Only one person of that name is somebody; of two nobody knows which.
  const byNaam = (naam: string): Whom | null => {
    eerder ??= readGebruikernamen(db);
    const namen = eerder;
    const found = rows.filter((row) =>
      [row.naam, ...(namen.get(row.id) ?? [])].some((own) => isZelfdeHeleNaam(own, naam)),
    );
    const [only, ...more] = new Map(found.map((row) => [sleutelOf(today(row)), today(row)])).values();
    return only === undefined || more.length > 0 ? null : only;
  };
  const resolve = ({ medewerkerId, gebruikerId, naam }: Whom): Whom | null => {
    if (medewerkerId !== null) return null;
    if (gebruikerId === null) return byNaam(naam);
    const row = perId.get(gebruikerId);
    return row === undefined ? null : today(row);
  };
  return {
    of: (sleutel) => {
      const naam = naamInSleutel(sleutel);
      const isGebruiker = perId.has(sleutel);
      if (naam === null && !isGebruiker) return sleutel;
      const whom = { medewerkerId: null, gebruikerId: isGebruiker ? sleutel : null, naam: naam ?? '' };
      return sleutelOf(resolve(whom) ?? whom);
    },
    whom: (row) => ({ ...row, ...resolve(row) }),
  };
}
