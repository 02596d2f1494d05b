/**
 * Runs as a process of its own in the crash and second-process tests:
 *   houd PAD     opens and holds
 *   stroom PAD   writes opdrachten without end and says each number once it is confirmed
 */
import { eq } from 'drizzle-orm';
import { openAdministratie } from '../../src/core/db/administratie.ts';
import { voerOpdrachtUit } from '../../src/core/db/journaal.ts';
import { medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import { MIGRATIES, SLEUTEL, testContext, testKlok } from '../support/create-test-db.ts';

const [, , wat, pad = ''] = process.argv;
const uitkomst = openAdministratie({
  pad,
  sleutel: SLEUTEL,
  migraties: MIGRATIES,
  backups: `${pad}-backups`,
  klok: testKlok(),
});
if (uitkomst.soort !== 'open') {
  process.stderr.write(uitkomst.fout.soort);
  process.exit(1);
}
const { store } = uitkomst;
process.stdout.write('open\n');

/** Two tables in one opdracht, so that half of it would show: both carry the same number. */
function schrijf(nummer: number): void {
  voerOpdrachtUit(store, testContext('test.stroom'), (tx) => {
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

if (wat === 'stroom') {
  const begin = store.lees.select().from(medewerker).where(eq(medewerker.voornaam, 'Stroom')).all().length;
  let nummer = begin;
  const volgende = (): void => {
    nummer += 1;
    schrijf(nummer);
    // Only a write that has left this process counts as confirmed.
    process.stdout.write(`${nummer}\n`, () => setImmediate(volgende));
  };
  volgende();
} else {
  process.stdin.resume();
}
