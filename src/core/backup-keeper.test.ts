import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testClock, testMap } from '../../tests/support/create-test-db.ts';
import { fillKlein } from '../../tests/support/rows.ts';
import { type BackupKeeper, createBackupKeeper } from './backup-keeper.ts';
import { createAdministratie, openAdministratie } from './db/administratie.ts';
import { backupSource, backupTo, createBackup, readBackups, replaceBackups } from './db/backup.ts';
import { runOpdracht } from './db/journaal.ts';
import * as medewerkers from './db/schema/medewerkers.ts';
import type { Store } from './db/types.ts';

let environment: ReturnType<typeof testMap>;
let store: Store;
let keepers: BackupKeeper[];

beforeEach(() => {
  environment = testMap();
  keepers = [];
  const made = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  store = made.store;
});
afterEach(() => {
  for (const keeper of keepers) keeper.close();
  store.sluit();
  environment.clear();
});

function keep(vandaag = '2026-03-02', second: string | null = null): BackupKeeper {
  const keeper = createBackupKeeper(store, {
    ...{ map: environment.opties.backups, second, klok: testClock(vandaag) },
    log: () => undefined,
    isBusy: () => false,
  });
  keepers.push(keeper);
  return keeper;
}

let functies = 0;
function work(): void {
  const klok = testClock();
  runOpdracht(store, { gebruiker: { naam: 'T. Est' }, aanroep: 'test.wijzig', klok }, (tx) => {
    functies += 1;
    const id = `proef-${functies}`;
    tx.insert(medewerkers.functie).values({ id, naam: id, teltMeeCaseload: true }).run();
    return { label: 'Functie toegevoegd', uitvoer: null };
  });
}

function reopen(): void {
  store.sluit();
  const opened = openAdministratie(environment.opties);
  if (opened.soort !== 'open') throw new Error(opened.fout.soort);
  store = opened.store;
}

it('clears away what a kill left half copied in the second folder', () => {
  const second = join(environment.map, 'usb');
  const keeper = keep('2026-03-02', second);
  work();
  const { bestand } = keeper.make();
  for (const name of [`${bestand}.bezig`, `${bestand}.bezig-journal`, 'foto.jpg.bezig']) {
    writeFileSync(join(second, name), 'half');
  }
  work();
  keeper.make();
  expect(readdirSync(second).filter((name) => name.includes('.bezig'))).toEqual(['foto.jpg.bezig']);
  expect(readBackups(second)).toHaveLength(2);
});

const blocked = () => writeFileSync(environment.opties.backups, 'a file where a folder should be');
const free = () => rmSync(environment.opties.backups);

describe('the keeper of backups', () => {
  it('makes one of the work of the day at closing, and says which was the last', () => {
    const keeper = keep();
    expect(keeper.state()).toEqual({ laatste: null, waarschuwingen: [] });
    keeper.make();
    work();
    keeper.close();
    const [newest] = readBackups(environment.opties.backups);
    expect(newest).toMatchObject({ reden: 'dagelijks', laatsteOpdracht: 1 });
    expect(keeper.state()).toEqual({ laatste: newest?.moment, waarschuwingen: [] });
  });

  it('a folder that cannot be read is said, and nothing else breaks', () => {
    blocked();
    const { laatste, waarschuwingen } = keep().state();
    expect(laatste).toBeNull();
    expect(waarschuwingen).toEqual([
      'De map met back-ups kan niet worden gelezen. Er worden geen back-ups gemaakt.',
    ]);
    free();
  });

  it('a failure is said until a backup works again, also after a restart', () => {
    const keeper = keep();
    blocked();
    expect(() => keeper.make()).toThrow();
    free();
    const failed = expect.stringMatching(
      /^Er kan geen back-up worden gemaakt: .+ Er is nog geen back-up\.$/u,
    );
    expect(keeper.state().waarschuwingen).toEqual([failed]);
    keepers.pop();
    reopen();
    const later = keep();
    expect(later.state().waarschuwingen).toEqual([failed]);
    later.make();
    expect(later.state().waarschuwingen).toEqual([]);
    keepers.pop();
    reopen();
    expect(keep().state().waarschuwingen).toEqual([]);
  });

  it('one that is too old is said only when there was work since', () => {
    createBackup(backupSource(store), environment.opties.backups, 'dagelijks', testClock('2026-03-02'));
    expect(keep('2026-04-01').state().waarschuwingen).toEqual([]);
    work();
    expect(keep('2026-03-05').state().waarschuwingen).toEqual([]);
    expect(keep('2026-03-06').state().waarschuwingen).toEqual([
      'De laatste back-up is van 02-03-2026. Daarna is er gewijzigd.',
    ]);
  });

  it('one that is dated ahead is said, and counts for nothing', () => {
    createBackup(backupSource(store), environment.opties.backups, 'dagelijks', testClock('2031-03-02'));
    const keeper = keep();
    const { laatste, waarschuwingen } = keeper.state();
    expect(laatste).toBeNull();
    expect(waarschuwingen).toEqual([
      'Er is een back-up met een datum in de toekomst (02-03-2031). Die telt niet mee. Kijk of de datum van deze computer klopt.',
    ]);
  });

  it('goes to a second folder as well, and says when that is not there', () => {
    const second = join(environment.map, 'usb');
    const keeper = keep('2026-03-02', second);
    keeper.make();
    expect(readBackups(second)).toEqual(readBackups(environment.opties.backups));
    expect(keeper.state().waarschuwingen).toEqual([]);
    rmSync(second, { recursive: true });
    writeFileSync(second, 'not there');
    work();
    keeper.make();
    expect(keeper.state().waarschuwingen[0]).toMatch(/^De laatste back-up staat nog niet in de tweede map/u);
    rmSync(second);
    mkdirSync(second);
    keeper.setSecond(second);
    expect(keeper.state().waarschuwingen).toEqual([]);
    keeper.setSecond(null);
    expect(keeper.state().waarschuwingen).toEqual([]);
  });

  it('one made later than now is said, also within the day', () => {
    const later = { vandaag: () => '2026-03-02', now: () => '2026-03-02T17:00:00.000Z' };
    createBackup(backupSource(store), environment.opties.backups, 'dagelijks', later);
    expect(keep().state()).toEqual({
      laatste: null,
      waarschuwingen: [
        'Er is een back-up van later dan nu. Die telt niet mee. Kijk of de klok van deze computer goed staat.',
      ],
    });
  });

  it('never removes what is of another administratie or was made for elsewhere', () => {
    const second = join(environment.map, 'usb');
    const { backups, klok } = environment.opties;
    const theirs = createAdministratie({
      ...{ ...environment.opties, pad: join(environment.map, 'test-oost.gpa'), naam: 'Oost', demo: false },
      fill: fillKlein,
    });
    if (theirs.soort !== 'open') throw new Error(theirs.fout.soort);
    const kept = [second, backups].flatMap((map) => {
      const all = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) =>
        createBackup(backupSource(theirs.store), map, 'dagelijks', testClock(day)),
      );
      return [...all, backupTo(store, join(map, 'Test 2026-01-02.gpa'), '{}', klok)].map(({ bestand }) =>
        join(map, bestand),
      );
    });
    theirs.store.sluit();
    for (let day = 2; day <= 16; day += 1) {
      work();
      keep(`2026-03-${String(day).padStart(2, '0')}`, second).make();
    }
    const ours = (map: string) => readBackups(map).filter(({ bestand }) => /^test_/u.test(bestand));
    expect(ours(second)).toHaveLength(10);
    expect(kept.filter((path) => !existsSync(path))).toEqual([]);
    const last = testClock('2026-03-17');
    replaceBackups(store, backups, last);
    keep('2026-03-17', second).copyToSecond();
    for (const map of [second, backups]) {
      expect(ours(map).map(({ reden }) => reden)).toEqual(['na-vernietiging']);
    }
    expect(kept.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('what is missing is said until it was read', () => {
    work();
    store.sluit();
    writeFileSync(`${environment.opties.pad}.laatste`, '3'.padEnd(20));
    const opened = openAdministratie(environment.opties);
    if (opened.soort !== 'open') throw new Error(opened.fout.soort);
    store = opened.store;
    const keeper = keep();
    expect(keeper.state().waarschuwingen[0]).toMatch(/^De laatste 2 wijzigingen ontbreken/u);
    keeper.lossRead();
    expect(keeper.state().waarschuwingen).toEqual([]);
  });
});
