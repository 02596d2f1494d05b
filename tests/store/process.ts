/**
 * Runs as a process of its own in the crash, second-process and full-disk tests:
 *   houd PAD     opens and holds
 *   maak PAD     makes an administratie
 *   lang PAD     begins an opdracht in steps, says "halverwege" and stays there
 *   stroom PAD   writes opdrachten without end and says each number once it is confirmed
 *   kopieen PAD  the same, with a copy after each
 *   openen PAD   the same, opening and closing around each
 *   herstellen PAD A B    puts copy A and copy B back in turn, without end, and says each number
 *   migreren PAD MAP      says "begin", opens with the migrations of MAP and says "open"
 *   tweede PAD MAP        writes, makes a copy and takes it to MAP, without end, and says each number
 * Ends with "fout <soort>" when the disk says no.
 */
import { eq } from 'drizzle-orm';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { backupSource, cleanUpBackups, createBackup, ownerOf } from '../../src/core/db/backup.ts';
import { nowOf } from '../../src/core/db/backup-retention.ts';
import { opdrachtInStappen } from '../../src/core/db/journaal.ts';
import { restoreBackup } from '../../src/core/db/restore.ts';
import { medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { bringSecondUpToDate } from '../../src/core/db/second-folder.ts';
import { StorageFault } from '../../src/core/db/storage-fault.ts';
import type { Store } from '../../src/core/db/types.ts';
import { KEY, MIGRATIES, testClock, testContext } from '../support/create-test-db.ts';
import { countNumbers, writeNumber } from '../support/numbers.ts';

function stream(store: Store, nummer: number): void {
  try {
    writeNumber(store, nummer);
  } catch (fault) {
    if (!(fault instanceof StorageFault)) throw fault;
    // Reading must go on, with everything that was confirmed.
    const rows = store.lees.select().from(medewerker).where(eq(medewerker.voornaam, 'Stroom')).all();
    process.stdout.write(`fout ${fault.soort} na ${rows.length}\n`);
    store.sluit();
    return;
  }
  // Only a write that has left this process counts as confirmed.
  process.stdout.write(`${nummer}\n`, () => setImmediate(() => stream(store, nummer + 1)));
}

/** Says a number, and goes on when it has left this process. */
const confirm = (nummer: number, next: () => void) =>
  process.stdout.write(`${nummer}\n`, () => setImmediate(next));

function copies(store: Store, nummer: number): void {
  writeNumber(store, nummer);
  createBackup(backupSource(store), options.backups, 'handmatig', options.klok);
  cleanUpBackups(options.backups, ownerOf(store), nowOf(options.klok), null);
  confirm(nummer, () => copies(store, nummer + 1));
}

function openings(store: Store, nummer: number): void {
  writeNumber(store, nummer);
  confirm(nummer, () => {
    store.sluit();
    const again = openAdministratie(options);
    if (again.soort !== 'open') throw new Error(again.fout.soort);
    openings(again.store, nummer + 1);
  });
}

function restores(nummer: number): void {
  const backup = given[nummer % 2] ?? '';
  const result = restoreBackup({ ...options, backup });
  if (result.soort !== 'hersteld') throw new Error(result.fout.soort);
  confirm(nummer, () => restores(nummer + 1));
}

function seconds(store: Store, nummer: number): void {
  writeNumber(store, nummer);
  createBackup(backupSource(store), options.backups, 'handmatig', options.klok);
  bringSecondUpToDate({
    ...ownerOf(store),
    ...{ map: options.backups, second: given[0] ?? '', now: nowOf(options.klok) },
    ...{ destroyed: [], isChosen: false },
  });
  confirm(nummer, () => seconds(store, nummer + 1));
}

/** More than fits in SQLite's cache, so that part of it has reached the disk when the process dies. */
function startsLang(store: Store): void {
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

const [, , wat, pad = '', ...given] = process.argv;
const migraties = wat === 'migreren' ? (given[0] ?? '') : MIGRATIES;
const options = { pad, sleutel: KEY, migraties, backups: `${pad}-backups`, klok: testClock() };
if (wat === 'migreren') process.stdout.write('begin\n');
const uitkomst =
  wat === 'maak'
    ? createAdministratie({ ...options, naam: 'Test', demo: false })
    : openAdministratie(options);
if (uitkomst.soort === 'open') {
  process.stdout.write('open\n');
  const { store } = uitkomst;
  if (wat === 'lang') startsLang(store);
  else if (wat === 'stroom') stream(store, countNumbers(store) + 1);
  else if (wat === 'kopieen') copies(store, countNumbers(store) + 1);
  else if (wat === 'openen') openings(store, countNumbers(store) + 1);
  else if (wat === 'tweede') seconds(store, countNumbers(store) + 1);
  else if (wat === 'herstellen') {
    store.sluit();
    restores(1);
  } else {
    // Refers to the store, or it would be collected and closed.
    process.stdin.on('data', () => store.sluit());
  }
} else {
  process.stdout.write(`fout ${uitkomst.fout.soort}\n`);
}
