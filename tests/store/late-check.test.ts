import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { backupSource, createBackup } from '../../src/core/db/backup.ts';
import { writeBuitenJournaal } from '../../src/core/db/journaal.ts';
import { writeInzage } from '../../src/core/db/logboek.ts';
import { restoreBackup } from '../../src/core/db/restore.ts';
import { StorageFault } from '../../src/core/db/storage-fault.ts';
import type { Store } from '../../src/core/db/types.ts';
import { content } from '../support/content.ts';
import { testContext, testMap } from '../support/create-test-db.ts';
import { migratieMap } from '../support/migratie-map.ts';
import { writeNumber } from '../support/numbers.ts';
import { fillKlein } from '../support/rows.ts';

/** A file that counts as large: the first picture does not wait for the check of its journal. */

const PAGE = 4096;
/** Of so many pages one is damaged: all of them takes half a minute. */
const STEP = 6;

let environment: ReturnType<typeof testMap>;
let file: Buffer;
let whole: string;

beforeEach(() => {
  environment = testMap();
  const made = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  for (let nummer = 1; nummer <= 60; nummer += 1) writeNumber(made.store, nummer);
  whole = content(made.store);
  made.store.sluit();
  file = readFileSync(environment.opties.pad);
});
afterEach(() => environment.clear());

const openLarge = (onDamage?: () => void) =>
  openAdministratie({ ...environment.opties, largeFrom: 0, onDamage });

function openStore(onDamage?: () => void): Store {
  const outcome = openLarge(onDamage);
  if (outcome.soort !== 'open') throw new Error(outcome.fout.soort);
  return outcome.store;
}

function put(bytes: Buffer): void {
  const { pad } = environment.opties;
  for (const end of ['', '-wal', '-shm', '.laatste', '.ontbreekt', '.nazien'])
    rmSync(pad + end, { force: true });
  writeFileSync(pad, bytes);
}

function withDamageIn(page: number): Buffer {
  const bytes = Buffer.from(file);
  const at = page * PAGE + 100;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}

/** The first damaged page of which only the check that comes later tells. */
function laterDamage(): Buffer {
  for (let page = file.length / PAGE - 1; page > 0; page -= 1) {
    const bytes = withDamageIn(page);
    put(bytes);
    if (openAdministratie(environment.opties).soort === 'open') continue;
    const outcome = openLarge();
    if (outcome.soort !== 'open') continue;
    outcome.store.sluit();
    put(bytes);
    return bytes;
  }
  throw new Error('Opening finds every damage.');
}

const bytesNow = () => readFileSync(environment.opties.pad);

describe('a large administratie', () => {
  it('opens with everything in it and can be written to', () => {
    const store = openStore();
    expect(content(store)).toBe(whole);
    writeNumber(store, 61);
    store.sluit();
    expect(openAdministratie(environment.opties).soort).toBe('open');
  });

  it('whichever page is damaged: refused at opening, or at the first write, and left as it is', () => {
    const found = { opening: 0, write: 0 };
    for (let page = 0; page < file.length / PAGE; page += STEP) {
      const bytes = withDamageIn(page);
      put(bytes);
      const before = openAdministratie(environment.opties);
      if (before.soort === 'open') {
        // A page that nothing uses: the whole check says so too.
        before.store.sluit();
        continue;
      }
      put(bytes);
      const outcome = openLarge();
      if (outcome.soort === 'fout') {
        expect(outcome.fout.soort).toBe(before.fout.soort);
        found.opening += 1;
      } else {
        expect(() => writeNumber(outcome.store, 61)).toThrow(StorageFault);
        outcome.store.sluit();
        found.write += 1;
      }
      expect(bytesNow().equals(bytes)).toBe(true);
    }
    expect(found.opening).toBeGreaterThan(3);
    expect(found.write).toBeGreaterThan(1);
  });

  it.each<[string, (store: Store) => void]>([
    ['an opdracht', (store) => writeNumber(store, 61)],
    ['a draft', (store) => writeBuitenJournaal(store, () => null)],
    [
      'a note of who looked',
      (store) => writeInzage(store, testContext(), { soort: 'openen', klachtId: null }),
    ],
    [
      'a copy',
      (store) =>
        createBackup(backupSource(store), environment.opties.backups, 'handmatig', environment.opties.klok),
    ],
    ['the check itself', (store) => store.intern.verbinding.requireWhole()],
  ])('found damaged by %s: said once, refused each time, and named at the next opening', (_, act) => {
    const bytes = laterDamage();
    let said = 0;
    const store = openStore(() => {
      said += 1;
    });
    expect(said).toBe(0);
    for (const once of [act, act, (s: Store) => writeNumber(s, 61)]) {
      expect(() => once(store)).toThrow(expect.objectContaining({ soort: 'beschadigd' }));
    }
    expect(said).toBe(1);
    store.sluit();
    const again = openLarge();
    expect(again.soort === 'fout' && again.fout.soort).toBe('beschadigd');
    expect(bytesNow().equals(bytes)).toBe(true);
  });

  it('opens as usual again when a copy was put back in the place of the damaged file', () => {
    const { backups, klok, pad, sleutel, migraties } = environment.opties;
    const good = openStore();
    const { bestand } = createBackup(backupSource(good), backups, 'handmatig', klok);
    good.sluit();
    laterDamage();
    const store = openStore();
    expect(() => store.intern.verbinding.requireWhole()).toThrow(StorageFault);
    store.sluit();
    expect(existsSync(`${pad}.nazien`)).toBe(true);
    expect(restoreBackup({ backup: join(backups, bestand), pad, sleutel, migraties, klok }).soort).toBe(
      'hersteld',
    );
    expect(existsSync(`${pad}.nazien`)).toBe(false);
    const restored = openStore();
    expect(content(restored)).toBe(whole);
    restored.sluit();
  });

  it('is checked whole at once when a crash left a log', () => {
    const bytes = laterDamage();
    writeFileSync(`${environment.opties.pad}-wal`, Buffer.alloc(40_000, 1));
    const outcome = openLarge();
    expect(outcome.soort === 'fout' && outcome.fout.soort).toBe('beschadigd');
    expect(bytesNow().equals(bytes)).toBe(true);
  });

  it('is checked whole before a migration writes in it', () => {
    const bytes = laterDamage();
    const { map: newer, clear } = migratieMap([
      { tag: '9001_later', sql: 'CREATE TABLE later (id text PRIMARY KEY NOT NULL);' },
    ]);
    const outcome = openAdministratie({ ...environment.opties, migraties: newer, largeFrom: 0 });
    clear();
    expect(outcome.soort === 'fout' && outcome.fout.soort).toBe('beschadigd');
    expect(bytesNow().equals(bytes)).toBe(true);
  });
});
