import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { volledigeNaam } from '../../shared/domain/tekst/naam.ts';
import { wijziging } from './schema/journaal.ts';
import type { ReadDb } from './types.ts';

/** What people were called before, by the journal: shielding is about who somebody is, whatever their name is now. */

const gebruikerImage = z.object({ naam: z.string() });
const medewerkerImage = z.object({
  voornaam: z.string(),
  tussenvoegsel: z.string(),
  achternaam: z.string(),
});

function readNamen(
  db: ReadDb,
  tabel: string,
  ids: readonly string[] | null,
  toNaam: (image: unknown) => string,
): ReadonlyMap<string, readonly string[]> {
  const { rijId, voor, na } = wijziging;
  const rows = db
    .select({ rijId, voor, na })
    .from(wijziging)
    .where(and(eq(wijziging.tabel, tabel), ids === null ? undefined : inArray(rijId, [...ids])))
    .all();
  const namen = new Map<string, Set<string>>();
  for (const row of rows) {
    const own = namen.get(row.rijId) ?? new Set();
    namen.set(row.rijId, own);
    for (const image of [row.voor, row.na]) if (image !== null) own.add(toNaam(JSON.parse(image)));
  }
  return new Map([...namen].map(([id, own]) => [id, [...own].filter((naam) => naam.trim() !== '')]));
}

/** Every name that each gebruiker ever had, by id. */
export function readGebruikernamen(db: ReadDb): ReadonlyMap<string, readonly string[]> {
  return readNamen(db, 'gebruiker', null, (image) => gebruikerImage.parse(image).naam);
}

/** Every name that these medewerkers ever had, by id. */
export function readMedewerkernamenOoit(
  db: ReadDb,
  ids: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return readNamen(db, 'medewerker', ids, (image) => volledigeNaam(medewerkerImage.parse(image)));
}
