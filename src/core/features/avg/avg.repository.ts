import { gemeente } from '../../db/schema/gemeente.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export type Verantwoordelijke = Pick<
  typeof gemeente.$inferSelect,
  'verwerkingsverantwoordelijke' | 'fgNaam' | 'fgContact'
>;

/** Who answers for the data; empty texts where nobody filled it in. */
export function readVerantwoordelijke(db: ReadDb): Verantwoordelijke {
  const { verwerkingsverantwoordelijke, fgNaam, fgContact } = gemeente;
  return (
    db.select({ verwerkingsverantwoordelijke, fgNaam, fgContact }).from(gemeente).get() ?? {
      ...{ verwerkingsverantwoordelijke: '', fgNaam: '', fgContact: '' },
    }
  );
}

/** An administratie has one municipality. */
export function saveVerantwoordelijke(tx: WriteDb, row: Verantwoordelijke): void {
  tx.update(gemeente).set(row).run();
}
