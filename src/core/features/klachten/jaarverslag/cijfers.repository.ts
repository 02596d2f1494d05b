import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { klachtCategorieSchema } from '../../../../shared/contract/klachten/lijsten.ts';
import { klachtCijfer, klachtJaarverslag } from '../../../db/schema/klachten-beheer.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** What statistics keep of destroyed complaints, and the texts of the yearly report. */

const categorieenSchema = z.array(klachtCategorieSchema);

export function leesCijfers(db: ReadDb) {
  return db
    .select()
    .from(klachtCijfer)
    .all()
    .map((rij) => ({ ...rij, categorieen: categorieenSchema.parse(JSON.parse(rij.categorieen)) }));
}

export function leesVerslagtekst(db: ReadDb, jaar: number) {
  return db.select().from(klachtJaarverslag).where(eq(klachtJaarverslag.jaar, jaar)).get();
}

export function bewaarVerslagtekst(tx: WriteDb, rij: typeof klachtJaarverslag.$inferSelect): void {
  const { inleiding, lessen, maatregelen } = rij;
  tx.insert(klachtJaarverslag)
    .values(rij)
    .onConflictDoUpdate({ target: klachtJaarverslag.jaar, set: { inleiding, lessen, maatregelen } })
    .run();
}
