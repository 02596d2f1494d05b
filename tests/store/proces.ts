/**
 * Runs as a process of its own in the crash, second-process and full-disk tests:
 *   houd PAD     opens and holds
 *   maak PAD     makes an administratie
 *   lang PAD     begins an opdracht in steps, says "halverwege" and stays there
 *   stroom PAD   writes opdrachten without end and says each number once it is confirmed
 * Ends with "fout <soort>" when the disk says no.
 */
import { eq } from 'drizzle-orm';
import { maakAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { opdrachtInStappen, voerOpdrachtUit } from '../../src/core/db/journaal.ts';
import { OpslagFout } from '../../src/core/db/opslag-fout.ts';
import { medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import type { Store } from '../../src/core/db/types.ts';
import { MIGRATIES, SLEUTEL, testContext, testKlok } from '../support/create-test-db.ts';

/** Two tables in one opdracht, so that half of it would show: both carry the same number. */
function schrijf(store: Store, nummer: number): void {
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

function stroom(store: Store, nummer: number): void {
  try {
    schrijf(store, nummer);
  } catch (fout) {
    if (!(fout instanceof OpslagFout)) throw fout;
    // Reading must go on, with everything that was confirmed.
    const rijen = store.lees.select().from(medewerker).where(eq(medewerker.voornaam, 'Stroom')).all();
    process.stdout.write(`fout ${fout.soort} na ${rijen.length}\n`);
    store.sluit();
    return;
  }
  // Only a write that has left this process counts as confirmed.
  process.stdout.write(`${nummer}\n`, () => setImmediate(() => stroom(store, nummer + 1)));
}

/** More than fits in SQLite's cache, so that part of it has reached the disk when the process dies. */
function begintLang(store: Store): void {
  const stappen = opdrachtInStappen(store, testContext('test.lang'), { soort: 'wijziging' }, function* (tx) {
    for (let i = 0; i < 20_000; i += 1) {
      const achternaam = `nummer ${i}`.padEnd(900, '.');
      tx.insert(medewerker)
        .values({ id: `l${i}`, voornaam: 'Lang', achternaam })
        .run();
      if (i % 1000 === 0) yield { gedaan: i, totaal: 20_000 };
    }
    return { label: 'lang', uitvoer: null };
  });
  for (let i = 0; i < 20; i += 1) stappen.next();
  process.stdout.write('halverwege\n');
  // Refers to the steps, or they would be collected.
  process.stdin.on('data', () => stappen.next());
}

const [, , wat, pad = ''] = process.argv;
const opties = { pad, sleutel: SLEUTEL, migraties: MIGRATIES, backups: `${pad}-backups`, klok: testKlok() };
const uitkomst =
  wat === 'maak' ? maakAdministratie({ ...opties, naam: 'Test', demo: false }) : openAdministratie(opties);
if (uitkomst.soort === 'open') {
  process.stdout.write('open\n');
  const { store } = uitkomst;
  if (wat === 'lang') begintLang(store);
  else if (wat === 'stroom') {
    stroom(
      store,
      1 + store.lees.select().from(medewerker).where(eq(medewerker.voornaam, 'Stroom')).all().length,
    );
  } else {
    // Refers to the store, or it would be collected and closed.
    process.stdin.on('data', () => store.sluit());
  }
} else {
  process.stdout.write(`fout ${uitkomst.fout.soort}\n`);
}
