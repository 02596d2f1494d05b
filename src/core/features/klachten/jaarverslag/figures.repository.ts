import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { klachtCategorieSchema } from '../../../../shared/contract/klachten/lists.ts';
import { klachtCijfer, klachtJaarverslag } from '../../../db/schema/klachten-beheer.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** What statistics keep of destroyed complaints, and the texts of the yearly report. */

const categorieenSchema = z.array(klachtCategorieSchema);

export function readCijfers(db: ReadDb) {
  return db
    .select()
    .from(klachtCijfer)
    .all()
    .map((row) => ({ ...row, categorieen: categorieenSchema.parse(JSON.parse(row.categorieen)) }));
}

export function readVerslagtekst(db: ReadDb, jaar: number) {
  return db.select().from(klachtJaarverslag).where(eq(klachtJaarverslag.jaar, jaar)).get();
}

type Texts = Pick<
  typeof klachtJaarverslag.$inferInsert,
  'id' | 'jaar' | 'inleiding' | 'lessen' | 'maatregelen'
>;

export function saveVerslagtekst(tx: WriteDb, row: Texts): void {
  const { inleiding, lessen, maatregelen } = row;
  tx.insert(klachtJaarverslag)
    .values(row)
    .onConflictDoUpdate({ target: klachtJaarverslag.jaar, set: { inleiding, lessen, maatregelen } })
    .run();
}

type Vastgesteld = Pick<
  typeof klachtJaarverslag.$inferSelect,
  'id' | 'jaar' | 'vastgesteldOp' | 'vastgesteldDoor' | 'cijfers'
>;

export function saveVastgesteld(tx: WriteDb, row: Vastgesteld): void {
  const { vastgesteldOp, vastgesteldDoor, cijfers } = row;
  tx.insert(klachtJaarverslag)
    .values(row)
    .onConflictDoUpdate({
      target: klachtJaarverslag.jaar,
      set: { vastgesteldOp, vastgesteldDoor, cijfers },
    })
    .run();
}
