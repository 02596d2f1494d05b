import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { backupSource, createBackup, readBackups } from '../../src/core/db/backup.ts';
import { openCopy } from '../../src/core/db/copy-view.ts';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { openBridge } from '../../src/core/db/open.ts';
import { readLoss } from '../../src/core/db/outside.ts';
import { restoreBackup } from '../../src/core/db/restore.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import type { Store } from '../../src/core/db/types.ts';
import { content } from '../support/content.ts';
import { ANDERE_KEY, KEY, MIGRATIES, testClock, testContext, testMap } from '../support/create-test-db.ts';
import { startHouder } from '../support/holder.ts';
import { migratieMap } from '../support/migratie-map.ts';
import { fillKlein } from '../support/rows.ts';

/** Putting a copy back, with everything that opening knows to go wrong: it is refused, and nothing changes. */

let environment: ReturnType<typeof testMap>;
let store: Store;
let backup: string;
/** What the copy holds, and what came after it. */
let toen: string;
let current: string;

function open(extra: { migraties?: string } = {}): Store {
  const opened = openAdministratie({ ...environment.opties, ...extra });
  if (opened.soort !== 'open') throw new Error(opened.fout.soort);
  return opened.store;
}

const setUren = (minuten: number) =>
  runOpdracht(store, testContext(), (tx) => {
    tx.update(inzet).set({ minutenPerWeek: minuten }).where(eq(inzet.id, 'inzet-1')).run();
    return { label: `${minuten} minuten`, uitvoer: null };
  });

beforeEach(() => {
  environment = testMap();
  const made = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  store = made.store;
  setUren(600);
  toen = content(store);
  const { backups } = environment.opties;
  backup = join(backups, createBackup(backupSource(store), backups, 'handmatig', testClock()).bestand);
  setUren(300);
  current = content(store);
});
afterEach(() => {
  store.sluit();
  environment.clear();
});

const restore = (options: { backup?: string; sleutel?: string; migraties?: string; pad?: string } = {}) =>
  restoreBackup({
    ...{ backup, pad: environment.opties.pad, sleutel: KEY, migraties: MIGRATIES, klok: testClock() },
    ...options,
  });

const view = (options: { backup?: string; sleutel?: string; migraties?: string } = {}) =>
  openCopy({ backup, pad: environment.opties.pad, sleutel: KEY, migraties: MIGRATIES, ...options });

/** The administratie as a crash leaves it: with what was written last in a write-ahead log beside it. */
function crash(): void {
  const { pad } = environment.opties;
  const files = [pad, `${pad}-wal`].map((name) => [name, readFileSync(name)] as const);
  expect(files[1]?.[1].length).toBeGreaterThan(0);
  store.sluit();
  for (const [name, bytes] of files) writeFileSync(name, bytes);
}

describe('putting a copy back', () => {
  it('while the write-ahead log of the present state is there: both come out whole', () => {
    crash();
    const result = restore();
    store = open();
    expect(content(store)).toBe(toen);
    expect(readLoss(environment.opties.pad)).toBeNull();
    if (result.soort !== 'hersteld' || result.opzij === null) throw new Error('not set aside');
    store.sluit();
    const aside = openAdministratie({ ...environment.opties, pad: result.opzij });
    if (aside.soort !== 'open') throw new Error(aside.fout.soort);
    expect(content(aside.store)).toBe(current);
    aside.store.sluit();
    store = open();
  });

  it('when the administratie itself is gone, and only its write-ahead log was left', () => {
    crash();
    rmSync(environment.opties.pad);
    expect(restore()).toMatchObject({ soort: 'hersteld', opzij: expect.any(String) });
    store = open();
    expect(content(store)).toBe(toen);
  });

  it('when the present state is damaged: that is set aside as it is', () => {
    store.sluit();
    const damaged = readFileSync(environment.opties.pad).fill(7, 8192, 16_384);
    writeFileSync(environment.opties.pad, damaged);
    const result = restore();
    store = open();
    expect(content(store)).toBe(toen);
    if (result.soort !== 'hersteld' || result.opzij === null) throw new Error('not set aside');
    expect(readFileSync(result.opzij).equals(damaged)).toBe(true);
  });

  it('of an older version: it is migrated at the opening, after a copy', () => {
    store.sluit();
    const later = migratieMap([{ tag: '0099_proef', sql: 'CREATE TABLE proef_nieuw (id text PRIMARY KEY)' }]);
    expect(restore({ migraties: later.map })).toMatchObject({ soort: 'hersteld' });
    store = open({ migraties: later.map });
    expect(readBackups(environment.opties.backups).map(({ reden }) => reden)).toContain('voor-migratie');
    later.clear();
  });
});

describe('a copy with a write-ahead log beside it', () => {
  /** What a crashed program left, taken to a stick; `log` changes its log. */
  const taken = (log: (bytes: Buffer) => Buffer = (bytes) => bytes) => {
    crash();
    const { pad } = environment.opties;
    const stick = join(environment.map, 'stick');
    mkdirSync(stick);
    const path = join(stick, 'meegenomen.gpa');
    copyFileSync(pad, path);
    writeFileSync(`${path}-wal`, log(readFileSync(`${pad}-wal`)));
    return path;
  };
  /** Something else stands at the place now. */
  const elsewhere = (path: string) => {
    const pad = join(environment.map, 'ander.gpa');
    const result = restore({ backup: path, pad });
    return { pad, result };
  };
  const contentAt = (pad: string): string => {
    const opened = openAdministratie({ ...environment.opties, pad });
    if (opened.soort !== 'open') throw new Error(opened.fout.soort);
    const text = content(opened.store);
    opened.store.sluit();
    return text;
  };
  const contentShown = (path: string): string => {
    const shown = view({ backup: path });
    if (shown.soort !== 'open') throw new Error(shown.fout.soort);
    const text = content(shown.store);
    shown.store.sluit();
    return text;
  };
  afterEach(() => {
    store = open();
  });

  it('holds what was written last: put back, opened elsewhere and looked at', () => {
    const path = taken();
    const { pad, result } = elsewhere(path);
    expect(result.soort).toBe('hersteld');
    expect(contentAt(pad)).toBe(current);
    expect(readLoss(pad)).toBeNull();
    expect(contentShown(path)).toBe(current);
    expect(restore({ backup: path }).soort).toBe('hersteld');
    expect(contentAt(environment.opties.pad)).toBe(current);
    // It was only read.
    expect(readdirSync(join(environment.map, 'stick')).sort()).toEqual([
      'meegenomen.gpa',
      'meegenomen.gpa-wal',
    ]);
  });

  const WRONG: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['is of nothing', () => Buffer.alloc(40_000, 7)],
    ['lost its beginning', (bytes) => bytes.fill(0, 0, 32)],
    ['has another beginning', (bytes) => bytes.fill(9, 12, 20)],
    ['is shorter than its beginning', (bytes) => bytes.subarray(0, 20)],
    ['is of another administratie', () => otherLog()],
  ];
  const otherLog = () => {
    const pad = join(environment.map, 'vreemd.gpa');
    const sleutel = ANDERE_KEY;
    const made = createAdministratie({ ...environment.opties, pad, sleutel, naam: 'Vreemd', demo: false });
    if (made.soort !== 'open') throw new Error(made.fout.soort);
    runOpdracht(made.store, testContext(), (tx) => {
      fillKlein(tx);
      return { label: 'Vreemd', uitvoer: null };
    });
    const bytes = readFileSync(`${pad}-wal`);
    made.store.sluit();
    return bytes;
  };

  it.each(WRONG)('that %s is named, and nothing changes', (_, log) => {
    const path = taken(log);
    const fout = { soort: 'fout', fout: { soort: 'log-hoort-niet' } };
    expect(restore({ backup: path })).toMatchObject(fout);
    expect(view({ backup: path })).toMatchObject(fout);
    expect(contentAt(environment.opties.pad)).toBe(current);
    // Without it the user has what the file itself holds.
    rmSync(`${path}-wal`);
    expect(restore({ backup: path }).soort).toBe('hersteld');
  });

  it('that is cut off, or damaged further on: what can be read comes, and that something is missing is said', () => {
    setUren(240);
    const cut = taken((bytes) => bytes.subarray(0, bytes.length - 3000));
    const { pad } = elsewhere(cut);
    expect(contentAt(pad)).toBe(current);
    expect(readLoss(pad)).toMatchObject({ aantal: null });
  });

  it('that is not there, where the number of the last change is: how many are missing is said', () => {
    const path = taken();
    rmSync(`${path}-wal`);
    copyFileSync(`${environment.opties.pad}.laatste`, `${path}.laatste`);
    const { pad, result } = elsewhere(path);
    expect(result.soort).toBe('hersteld');
    contentAt(pad);
    expect(readLoss(pad)?.aantal).toBeGreaterThan(0);
  });
});

describe('a copy that is looked at', () => {
  const shown = (options: Parameters<typeof view>[0] = {}): Store => {
    const opened = view(options);
    if (opened.soort !== 'open') throw new Error(opened.fout.soort);
    return opened.store;
  };

  it('stands beside the administratie that goes on, and nothing can be written to it', () => {
    const bytes = readFileSync(backup);
    const copy = shown();
    expect(content(copy)).toBe(toen);
    setUren(480);
    expect(content(copy)).toBe(toen);
    expect(content(store)).not.toBe(current);
    expect(() => copy.intern.verbinding.exec('DELETE FROM inzet')).toThrow(/readonly/u);
    expect(() => runOpdracht(copy, testContext(), () => ({ label: 'Niets', uitvoer: null }))).toThrow();
    copy.sluit();
    expect(readFileSync(backup).equals(bytes)).toBe(true);
    expect(readdirSync(environment.map).filter((name) => name.includes('kopie'))).toEqual([]);
  });

  it('is brought up to date in memory when it is of an older version; the copy itself stays as it was', () => {
    const bytes = readFileSync(backup);
    const later = migratieMap([{ tag: '0099_proef', sql: 'CREATE TABLE proef_nieuw (id text PRIMARY KEY)' }]);
    const copy = shown({ migraties: later.map });
    expect(copy.intern.verbinding.prepare('SELECT count(*) AS n FROM proef_nieuw').get()).toEqual({ n: 0 });
    copy.sluit();
    expect(readFileSync(backup).equals(bytes)).toBe(true);
    later.clear();
  });

  it('leaves nothing after a kill: the next opening clears it away', () => {
    const { pad } = environment.opties;
    for (const end of ['', '-wal', '-shm']) writeFileSync(`${pad}.kopie-2147483646${end}`, 'rest');
    store.sluit();
    store = open();
    expect(readdirSync(environment.map).filter((name) => name.includes('kopie'))).toEqual([]);
  });
});

describe('a copy that cannot be put back changes nothing', () => {
  /** Another file in the place of the copy. */
  const as = (change: (bytes: Buffer) => Buffer) => {
    const path = join(environment.map, 'kopie.gpa');
    writeFileSync(path, change(readFileSync(backup)));
    return path;
  };
  const newer = () => {
    const pad = join(environment.map, 'nieuwer.gpa');
    copyFileSync(backup, pad);
    const { verbinding } = openBridge({ pad, sleutel: KEY, bestaat: true });
    verbinding
      .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
      .run('later', 4_102_444_800_000);
    verbinding.close();
    return pad;
  };

  const otherSeries = () => {
    const pad = join(environment.map, 'anders.gpa');
    copyFileSync(backup, pad);
    const { verbinding } = openBridge({ pad, sleutel: KEY, bestaat: true });
    verbinding
      .prepare(
        'UPDATE __drizzle_migrations SET hash = ? WHERE rowid = (SELECT max(rowid) FROM __drizzle_migrations)',
      )
      .run('anders');
    verbinding.close();
    return pad;
  };

  const FAULTS: readonly (readonly [string, string, () => { backup?: string; sleutel?: string }])[] = [
    ['is not there', 'niet-gevonden', () => ({ backup: join(environment.map, 'weg.gpa') })],
    ['has another key', 'verkeerde-sleutel', () => ({ sleutel: ANDERE_KEY })],
    ['is empty', 'beschadigd', () => ({ backup: as(() => Buffer.alloc(0)) })],
    ['is cut off', 'beschadigd', () => ({ backup: as((bytes) => bytes.subarray(0, 12_000)) })],
    ['has a damaged page', 'beschadigd', () => ({ backup: as((bytes) => bytes.fill(9, 40_000, 40_200)) })],
    ['has a damaged start', 'beschadigd', () => ({ backup: as((bytes) => bytes.fill(9, 0, 16)) })],
    ['is no administratie', 'beschadigd', () => ({ backup: as(() => Buffer.alloc(65_536, 3)) })],
    ['is a text', 'beschadigd', () => ({ backup: as(() => Buffer.from('naam;uren\n'.repeat(900))) })],
    [
      'is a plain database',
      'beschadigd',
      () => ({ backup: as(() => Buffer.from('SQLite format 3\0'.padEnd(65_536, '\0'))) }),
    ],
    ['is of a newer version', 'nieuwere-versie', () => ({ backup: newer() })],
    ['is of another series of versions', 'migratie-mislukt', () => ({ backup: otherSeries() })],
  ];

  const nothingLeft = () =>
    expect(readdirSync(environment.map).filter((name) => /vervangen|herstel|kopie-/u.test(name))).toEqual([]);

  it.each(FAULTS)('%s', (_, soort, options) => {
    store.sluit();
    expect(restore(options())).toMatchObject({ soort: 'fout', fout: { soort } });
    store = open();
    expect(content(store)).toBe(current);
    nothingLeft();
  });

  it.each(FAULTS)('nor can one be looked at that %s', (_, soort, options) => {
    expect(view(options())).toMatchObject({ soort: 'fout', fout: { soort } });
    expect(content(store)).toBe(current);
    nothingLeft();
  });

  it('while another program has the administratie open', async () => {
    store.sluit();
    const holder = await startHouder(environment.opties.pad);
    expect(restore()).toMatchObject({ soort: 'fout', fout: { soort: 'in-gebruik' } });
    await holder.stop();
    store = open();
    expect(content(store)).toBe(current);
    expect(existsSync(`${environment.opties.pad}.herstel`)).toBe(false);
  });
});
