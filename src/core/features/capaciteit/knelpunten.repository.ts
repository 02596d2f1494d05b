import { eq } from 'drizzle-orm';
import { knelpuntAcceptatie } from '../../db/schema/planning.ts';
import { tableRows } from '../../db/table-rows.ts';
import type { ReadDb } from '../../db/types.ts';

export const acceptatieRows = tableRows(knelpuntAcceptatie);

export function readAcceptatieOfKey(db: ReadDb, key: string) {
  return db.select().from(knelpuntAcceptatie).where(eq(knelpuntAcceptatie.sleutel, key)).get();
}
