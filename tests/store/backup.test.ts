import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import {
  backupOfWork,
  backupSource,
  cleanUpBackups,
  clearInterrupted,
  createBackup,
  dagelijkseBackup,
  isHeel,
  readBackups,
  removeOlder,
} from '../../src/core/db/backup.ts';
import { latestBackup, nowOf, selectTeVerwijderenBackups } from '../../src/core/db/backup-retention.ts';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { undo } from '../../src/core/db/ongedaan.ts';
import { forgetLoss, readLoss } from '../../src/core/db/outside.ts';
import { restoreBackup } from '../../src/core/db/restore.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import { copyBackup } from '../../src/core/db/second-folder.ts';
import type { Store } from '../../src/core/db/types.ts';
import { content } from '../support/content.ts';
import { ANDERE_KEY, KEY, MIGRATIES, testClock, testContext, testMap } from '../support/create-test-db.ts';
import { fillKlein } from '../support/rows.ts';

let environment: ReturnType<typeof testMap>;
let store: Store;

beforeEach(() => {
  environment = testMap();
  const uitkomst = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (uitkomst.soort !== 'open') throw new Error(uitkomst.fout.soort);
  store = uitkomst.store;
});
afterEach(() => {
  store.sluit();
  environment.clear();
});

const setUren = (minuten: number) =>
  runOpdracht(store, testContext(), (tx) => {
    tx.update(inzet).set({ minutenPerWeek: minuten }).where(eq(inzet.id, 'inzet-1')).run();
    return { label: `${minuten} minuten`, uitvoer: null };
  });

function heropen(pad: string): Store {
  const uitkomst = openAdministratie({ ...environment.opties, pad });
  if (uitkomst.soort !== 'open') throw new Error(uitkomst.fout.soort);
  return uitkomst.store;
}

describe('a back-up', () => {
  it('is complete, encrypted with the same key and described', () => {
    setUren(600);
    const backup = createBackup(backupSource(store), environment.opties.backups, 'handmatig', testClock());
    const pad = join(environment.opties.backups, backup.bestand);
    expect(backup).toMatchObject({ reden: 'handmatig', datum: '2026-03-02', laatsteOpdracht: 1 });
    expect(isHeel(environment.opties.backups, backup)).toBe(true);
    expect(readFileSync(pad).includes('Modelink')).toBe(false);
    const copy = heropen(pad);
    expect(content(copy)).toBe(content(store));
    copy.sluit();
    const dicht = openAdministratie({ ...environment.opties, pad, sleutel: ANDERE_KEY });
    expect(dicht).toMatchObject({ soort: 'fout', fout: { soort: 'verkeerde-sleutel' } });
  });

  it('takes along how the key is found', () => {
    store.sluit();
    const uitkomst = openAdministratie({ ...environment.opties, sidecar: '{"naam":"Test"}' });
    if (uitkomst.soort !== 'open') throw new Error(uitkomst.fout.soort);
    store = uitkomst.store;
    createBackup(backupSource(store), environment.opties.backups, 'handmatig', testClock());
    expect(readBackups(environment.opties.backups)[0]?.sidecar).toBe('{"naam":"Test"}');
  });

  it('that stopped halfway does not count', () => {
    const map = environment.opties.backups;
    const goed = createBackup(backupSource(store), map, 'handmatig', testClock());
    writeFileSync(join(map, 'half.gpa.bezig'), 'half');
    writeFileSync(join(map, 'zonder-beschrijving.gpa'), 'half');
    writeFileSync(join(map, 'rommel.json'), '{ "bestand": 3');
    expect(readBackups(map)).toEqual([goed]);
  });

  it('there is one a day, and only when something changed', () => {
    const map = environment.opties.backups;
    const dag = (datum: string) => dagelijkseBackup(store, map, testClock(datum));
    expect(dag('2026-03-02')).not.toBeNull();
    setUren(600);
    expect(dag('2026-03-02')).toBeNull();
    expect(dag('2026-03-03')).not.toBeNull();
    expect(dag('2026-03-04')).toBeNull();
    setUren(500);
    expect(dag('2026-03-05')).not.toBeNull();
    expect(readBackups(map).map((b) => b.datum)).toEqual(['2026-03-05', '2026-03-03', '2026-03-02']);
  });

  it('of too long ago goes, with its description', () => {
    const map = environment.opties.backups;
    for (let dag = 1; dag <= 12; dag += 1) {
      createBackup(
        backupSource(store),
        map,
        'dagelijks',
        testClock(`2026-01-${String(dag).padStart(2, '0')}`),
      );
    }
    expect(cleanUpBackups(map, environment.opties, nowOf(testClock('2026-01-12')), null)).toHaveLength(2);
    expect(readBackups(map)).toHaveLength(10);
    expect(readdirSync(map)).toHaveLength(20);
  });
});

describe('what backups must not do', () => {
  const folder = () => environment.opties.backups;
  const on = (datum: string) => dagelijkseBackup(store, folder(), testClock(datum));

  it('a copy made by a clock that was ahead never takes the place of the work of today', () => {
    for (let day = 1; day <= 12; day += 1) {
      setUren(600 + day);
      createBackup(
        backupSource(store),
        folder(),
        'dagelijks',
        testClock(`2031-01-${String(day).padStart(2, '0')}`),
      );
    }
    const clock = testClock('2026-03-02');
    expect(dagelijkseBackup(store, folder(), clock)).not.toBeNull();
    setUren(300);
    expect(backupOfWork(store, folder(), clock)).not.toBeNull();
    expect(latestBackup(readBackups(folder()), nowOf(clock))).toMatchObject({ laatsteOpdracht: 13 });
    expect(readBackups(folder())).toHaveLength(14);
  });

  it('a clock that falls back removes nothing', () => {
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04']) {
      setUren(Number(day.slice(-2)) * 60);
      on(day);
    }
    setUren(900);
    expect(on('2020-01-01')).not.toBeNull();
    expect(readBackups(folder())).toHaveLength(4);
  });

  it('a clock that was hours ahead this morning takes no copy of the afternoon', () => {
    const at = (moment: string) => ({ vandaag: () => '2026-03-02', now: () => moment });
    for (const hour of ['18', '19', '20']) {
      setUren(Number(hour) * 10);
      backupOfWork(store, folder(), at(`2026-03-02T${hour}:00:00.000Z`));
    }
    for (const hour of ['12', '13', '14']) {
      setUren(Number(hour) * 10);
      const clock = at(`2026-03-02T${hour}:00:00.000Z`);
      const made = backupOfWork(store, folder(), clock);
      expect(readBackups(folder())).toContainEqual(made);
      expect(latestBackup(readBackups(folder()), nowOf(clock))).toEqual(made);
    }
    expect(readBackups(folder())).toHaveLength(6);
  });

  it('an interrupted one leaves nothing behind after the next opening', () => {
    const backup = createBackup(backupSource(store), folder(), 'handmatig', testClock());
    const stem = backup.bestand.replace(/\.gpa$/u, '');
    for (const left of [
      `${stem}-2.gpa.bezig`,
      `${stem}-2.gpa.bezig-journal`,
      `${stem}-3.json`,
      `${stem}-3.json.bezig`,
    ])
      writeFileSync(join(folder(), left), '{}');
    writeFileSync(join(folder(), 'van-mij.json'), '{}');
    writeFileSync(join(folder(), 'test_eigen kopie.gpa'), 'x');
    clearInterrupted(environment.opties, folder());
    expect(readdirSync(folder()).sort()).toEqual(
      [backup.bestand, `${stem}.json`, 'test_eigen kopie.gpa', 'van-mij.json'].sort(),
    );
  });

  it('goes to a second folder whole, and what was destroyed goes there too', () => {
    const second = join(environment.map, 'usb');
    const one = createBackup(backupSource(store), folder(), 'handmatig', testClock());
    copyBackup(folder(), one, second);
    copyBackup(folder(), one, second);
    expect(readBackups(second)).toEqual([one]);
    expect(isHeel(second, one)).toBe(true);
    const later = createBackup(backupSource(store), folder(), 'na-vernietiging', testClock('2026-03-03'));
    copyBackup(folder(), later, second);
    removeOlder(second, environment.opties, later);
    expect(readBackups(second)).toEqual([later]);
  });
});

describe('the last number outside the file', () => {
  const reopen = () => {
    store = heropen(environment.opties.pad);
  };

  it('says how many changes are missing when the write-ahead log is gone, until it was read', () => {
    const { pad } = environment.opties;
    setUren(600);
    store.intern.verbinding.pragma('wal_checkpoint(TRUNCATE)');
    setUren(500);
    setUren(400);
    // As a power cut with a disk that lied, or somebody who removed what looked like rubbish.
    const state = readFileSync(pad);
    store.sluit();
    writeFileSync(pad, state);
    rmSync(`${pad}-wal`, { force: true });
    reopen();
    expect(readLoss(pad)).toMatchObject({ aantal: 2 });
    store.sluit();
    reopen();
    expect(readLoss(pad)).toMatchObject({ aantal: 2 });
    forgetLoss(pad);
    store.sluit();
    reopen();
    expect(readLoss(pad)).toBeNull();
  });

  it('says nothing when all is there, after undo, and after a restore', () => {
    const { pad, sleutel, backups } = environment.opties;
    setUren(600);
    const backup = createBackup(backupSource(store), backups, 'handmatig', testClock());
    setUren(500);
    undo(store, testContext());
    store.sluit();
    reopen();
    expect(readLoss(pad)).toBeNull();
    store.sluit();
    restoreBackup({
      backup: join(backups, backup.bestand),
      pad,
      sleutel,
      migraties: MIGRATIES,
      klok: testClock(),
    });
    reopen();
    expect(readLoss(pad)).toBeNull();
  });

  it('knows when the file is no longer the one that was opened', () => {
    const { pad } = environment.opties;
    expect(store.intern.outside?.state()).toBe('in-place');
    renameSync(pad, `${pad}.weg`);
    expect(store.intern.outside?.state()).toBe('gone');
    writeFileSync(pad, 'iets anders');
    expect(store.intern.outside?.state()).toBe('gone');
    rmSync(pad);
    renameSync(`${pad}.weg`, pad);
    expect(store.intern.outside?.state()).toBe('in-place');
  });
});

describe('restoring', () => {
  it('gives the state of then and sets that of now aside', () => {
    setUren(600);
    const toen = content(store);
    const backup = createBackup(backupSource(store), environment.opties.backups, 'handmatig', testClock());
    setUren(300);
    const current = content(store);
    store.sluit();
    const { pad, sleutel } = environment.opties;
    const uitkomst = restoreBackup({
      backup: join(environment.opties.backups, backup.bestand),
      pad,
      sleutel,
      migraties: MIGRATIES,
      klok: testClock(),
    });
    store = heropen(pad);
    expect(content(store)).toBe(toen);
    if (uitkomst.soort !== 'hersteld' || uitkomst.opzij === null) throw new Error('niet opzij gezet');
    const opzij = heropen(uitkomst.opzij);
    expect(content(opzij)).toBe(current);
    opzij.sluit();
  });

  it('of something that is no whole file changes nothing', () => {
    const toen = content(store);
    store.sluit();
    const { pad } = environment.opties;
    const kapot = join(environment.map, 'kapot.gpa');
    writeFileSync(kapot, readFileSync(pad).fill(3, 40_000, 40_100));
    expect(
      restoreBackup({ backup: kapot, pad, sleutel: KEY, migraties: MIGRATIES, klok: testClock() }),
    ).toMatchObject({
      fout: { soort: 'beschadigd' },
    });
    expect(
      restoreBackup({ backup: pad, pad, sleutel: ANDERE_KEY, migraties: MIGRATIES, klok: testClock() }),
    ).toMatchObject({
      fout: { soort: 'verkeerde-sleutel' },
    });
    expect(
      restoreBackup({
        backup: `${pad}-nergens`,
        pad,
        sleutel: KEY,
        migraties: MIGRATIES,
        klok: testClock(),
      }),
    ).toMatchObject({ fout: { soort: 'niet-gevonden' } });
    store = heropen(pad);
    expect(content(store)).toBe(toen);
  });
});

describe('which back-ups may go', () => {
  const b = (
    datum: string,
    tijd = '10',
    reden: 'dagelijks' | 'voor-migratie' = 'dagelijks',
    laatsteOpdracht = 1,
  ) => ({
    datum,
    bestand: `${datum}-${tijd}-${String(laatsteOpdracht)}.gpa`,
    moment: `${datum}T${tijd}:00:00.000Z`,
    reden,
    laatsteOpdracht,
  });
  const now = { vandaag: '2026-03-20', moment: '2026-03-20T12:00:00.000Z' };
  const dagen = (van: number, tot: number) =>
    Array.from({ length: tot - van + 1 }, (_, i) => b(`2026-03-${String(van + i).padStart(2, '0')}`));

  const ahead = (aantal: number) =>
    Array.from({ length: aantal }, (_, i) => b(`2027-01-${String(i + 1).padStart(2, '0')}`));

  it.each([
    ['none', [], []],
    ['three of today stay', [b('2026-03-20', '08'), b('2026-03-20', '09'), b('2026-03-20', '10')], []],
    [
      'a fourth of today goes',
      [b('2026-03-20', '07'), b('2026-03-20', '08'), b('2026-03-20', '09'), b('2026-03-20', '10')],
      [b('2026-03-20', '07')],
    ],
    [
      'of an earlier day the last one stays',
      [b('2026-03-19', '08'), b('2026-03-19', '17')],
      [b('2026-03-19', '08')],
    ],
    ['ten in all', dagen(5, 16), dagen(5, 6)],
    [
      'from before a migration stays, also above ten',
      [...dagen(7, 16), b('2026-01-10', '10', 'voor-migratie')],
      [],
    ],
    [
      'from before a migration, after 90 days, as any other',
      [...dagen(7, 16), b('2025-12-01', '10', 'voor-migratie')],
      [b('2025-12-01', '10', 'voor-migratie')],
    ],
    [
      'from before a migration, exactly 90 days',
      [...dagen(7, 16), b('2025-12-20', '10', 'voor-migratie')],
      [],
    ],
    ['with a date ahead stays, however many there are', ahead(14), []],
    [
      'with a date ahead does not count: that of now stays',
      [...ahead(14), b('2026-03-20', '08'), b('2026-03-19', '08')],
      [],
    ],
    [
      'made today by a clock that was hours ahead stays and does not count',
      ['07', '08', '09', '15', '16', '17'].map((tijd) => b('2026-03-20', tijd)),
      [],
    ],
    [
      'of one moment the one with the most work stays',
      [b('2026-03-19', '08', 'dagelijks', 3), b('2026-03-19', '08', 'dagelijks', 4)],
      [b('2026-03-19', '08', 'dagelijks', 3)],
    ],
    [
      'the newest always stays, also when ten are from before a migration',
      [...dagen(5, 14), b('2026-03-19', '08', 'voor-migratie')],
      [],
    ],
  ])('%s', (_, backups, expected) => {
    expect(selectTeVerwijderenBackups(backups, now, null)).toEqual(expected);
  });

  it('the one that was made just now stays, whatever the others say', () => {
    const made = b('2026-03-20', '08');
    const others = ['09', '10', '11'].map((tijd) => b('2026-03-20', tijd));
    expect(selectTeVerwijderenBackups([...others, made], now, null)).toEqual([made]);
    expect(selectTeVerwijderenBackups([...others, made], now, made.bestand)).toEqual([]);
  });
});
