import { eq } from 'drizzle-orm';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import type { Store } from '../../src/core/db/types.ts';
import { testContext } from './create-test-db.ts';

/** A stream of numbered opdrachten on what `fillKlein` makes: how much of it is there can be counted after anything. */

/** Two tables in one opdracht, so that half of it would show: both carry the same number. */
export function writeNumber(store: Store, nummer: number): void {
  runOpdracht(store, testContext('test.stroom'), (tx) => {
    tx.update(inzet)
      .set({ minutenPerWeek: nummer % 2400 })
      .where(eq(inzet.id, 'inzet-1'))
      .run();
    tx.insert(medewerker)
      .values({ id: `m${nummer}`, voornaam: 'Stroom', achternaam: `nummer ${nummer}`.padEnd(300, '.') })
      .run();
    return { label: `nummer ${nummer}`, uitvoer: null };
  });
}

export function countNumbers(store: Store): number {
  return store.lees.select().from(medewerker).where(eq(medewerker.voornaam, 'Stroom')).all().length;
}
