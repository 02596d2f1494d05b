import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { backupSource, createBackup, isHeel, readBackups } from '../../src/core/db/backup.ts';
import { bringSecondUpToDate } from '../../src/core/db/second-folder.ts';
import type { Store } from '../../src/core/db/types.ts';
import { startKind } from '../support/child-process.ts';
import { content } from '../support/content.ts';
import { MIGRATIES, testMap } from '../support/create-test-db.ts';
import { migratieMap } from '../support/migratie-map.ts';
import { writeNumber } from '../support/numbers.ts';
import { fillKlein } from '../support/rows.ts';
import { record, timeFor, times } from './tally.ts';

/** Kills while a copy is put back, while an older version is migrated, and while copies go to the second folder. */

let environment: ReturnType<typeof testMap>;
beforeEach(() => {
  environment = testMap();
  const made = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  made.store.sluit();
});
afterEach(() => environment.clear());

function open(pad = environment.opties.pad, migraties = MIGRATIES): Store {
  const opened = openAdministratie({ ...environment.opties, pad, migraties });
  if (opened.soort !== 'open') throw new Error(`Not open after the kill: ${opened.fout.soort}`);
  return opened.store;
}

function contentOf(pad: string, migraties = MIGRATIES): string {
  const store = open(pad, migraties);
  const text = content(store);
  store.sluit();
  return text;
}

const start = (work: string, ...given: string[]) =>
  startKind(join(import.meta.dirname, '../store/process.ts'), [work, environment.opties.pad, ...given]);

/** The random moment is the point: over the rounds it falls in every phase. */
const aMoment = (most: number) => wait(Math.random() * most);

const isNumber = (line: string) => /^\d+$/u.test(line);

const RESTORES = times(2, 30);
const MIGRATIONS = times(2, 30);
const SECONDS = times(2, 20);

describe('a core that is killed', () => {
  it('while it puts copies back leaves the old one or the new one', {
    timeout: timeFor(RESTORES, 8000),
  }, async () => {
    const { pad, backups, klok } = environment.opties;
    const store = open();
    const states = [1, 2].map((number) => {
      writeNumber(store, number);
      const { bestand } = createBackup(backupSource(store), backups, 'handmatig', klok);
      return { file: join(backups, bestand), text: content(store) };
    });
    store.sluit();
    const known = states.map(({ text }) => text);
    let aside = 0;
    for (let round = 0; round < RESTORES; round += 1) {
      const kind = start('herstellen', ...states.map(({ file }) => file));
      await kind.waitOn(isNumber);
      await aMoment(400);
      await kind.dood();
      expect(known).toContain(contentOf(pad));
      const kept = readdirSync(environment.map).filter((name) => /\.vervangen-[\dTZ-]+$/u.test(name));
      for (const name of kept) expect(known).toContain(contentOf(join(environment.map, name)));
      aside += kept.length;
      const left = readdirSync(environment.map).filter((name) => /herstel|terugzetten|bezig/u.test(name));
      expect(left).toEqual([]);
      for (const name of readdirSync(environment.map).filter((one) => one.includes('.vervangen-'))) {
        rmSync(join(environment.map, name));
      }
    }
    record('restore-kills', {
      count: RESTORES,
      held: 'the old one or the new one is there, whole, and so is all that was set aside',
      details: { 'states set aside': aside },
    });
  });

  it('while it migrates an older version goes on with it', {
    timeout: timeFor(MIGRATIONS, 8000),
  }, async () => {
    const { pad, backups } = environment.opties;
    const before = readFileSync(pad);
    const later = migratieMap([
      { tag: '9001_soak', sql: "ALTER TABLE team ADD soak text DEFAULT '' NOT NULL;" },
    ]);
    const text = contentOf(pad, later.map);
    let done = 0;
    for (let round = 0; round < MIGRATIONS; round += 1) {
      for (const name of readdirSync(environment.map)) {
        if (name.startsWith('test.gpa')) rmSync(join(environment.map, name), { recursive: true });
      }
      rmSync(backups, { recursive: true, force: true });
      writeFileSync(pad, before);
      const kind = start('migreren', later.map);
      await kind.waitOn((line) => line === 'begin');
      await aMoment(1500);
      await kind.dood();
      if (kind.regels.includes('open')) done += 1;
      expect(contentOf(pad, later.map)).toBe(text);
      for (const folder of [backups, `${pad}-backups`]) {
        for (const backup of readBackups(folder)) expect(isHeel(folder, backup)).toBe(true);
      }
    }
    later.clear();
    record('migration-kills', {
      count: MIGRATIONS,
      held: 'the next opening ends it, with everything that was in it; the copies of before are whole',
      details: { 'killed after the last step': done },
    });
  });

  it('while copies go to the second folder leaves whole ones there', {
    timeout: timeFor(SECONDS, 8000),
  }, async () => {
    const { pad, sleutel, klok } = environment.opties;
    const map = `${pad}-backups`;
    const second = join(environment.map, 'usb');
    let copies = 0;
    for (let round = 0; round < SECONDS; round += 1) {
      const kind = start('tweede', second);
      await kind.waitOn(isNumber);
      await aMoment(400);
      await kind.dood();
      const store = open();
      const now = { vandaag: klok.vandaag(), moment: '2026-03-02T23:00:00.000Z' };
      const job = { map, second, pad, sleutel, now, destroyed: [], isChosen: false };
      expect(bringSecondUpToDate(job)).toEqual({ soort: 'bij', anders: 0 });
      store.sluit();
      const there = readBackups(second);
      copies += there.length;
      expect(there.length).toBeGreaterThan(0);
      for (const backup of there) expect(isHeel(second, backup)).toBe(true);
      expect(readdirSync(second).filter((name) => name.includes('.bezig'))).toEqual([]);
    }
    record('second-kills', {
      count: SECONDS,
      held: 'every copy there is whole, nothing half is left, and the newest comes',
      details: { 'copies looked at': copies },
    });
  });
});
