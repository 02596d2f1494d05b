import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackupKeeper, createBackupKeeper } from '../../src/core/backup-keeper.ts';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { backupSource, createBackup, readBackups } from '../../src/core/db/backup.ts';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { restoreBackup } from '../../src/core/db/restore.ts';
import { vernietigingslijst } from '../../src/core/db/schema/klachten-beheer.ts';
import type { Store } from '../../src/core/db/types.ts';
import { vernietig } from '../../src/core/db/vernietig.ts';
import { ANDERE_KEY, KEY, MIGRATIES, testClock, testContext } from '../support/create-test-db.ts';
import { writeNumber } from '../support/numbers.ts';

/** The second folder: gone, silent, shared with others, and what was destroyed in it. */

const THREAD = resolve(import.meta.dirname, '../../src/core/second-entry.ts');

type Place = { readonly store: Store; readonly backups: string; readonly pad: string };

let map: string;
let usb: string;
let places: Place[];
let keepers: BackupKeeper[];

beforeEach(() => {
  map = execFileSync('mktemp', ['-d']).toString().trim();
  usb = join(map, 'usb');
  places = [];
  keepers = [];
});
afterEach(() => {
  vi.useRealTimers();
  for (const keeper of keepers) keeper.close();
  for (const { store } of places) store.sluit();
  rmSync(map, { recursive: true, force: true });
});

const optionsOf = (computer: string, sleutel: string) => ({
  ...{ pad: join(map, computer, 'administraties', 'oost.gpa'), sleutel, migraties: MIGRATIES },
  ...{ backups: join(map, computer, 'backups', 'oost'), klok: testClock() },
});

/** An administratie called oost on a computer of its own. */
function place(computer: string, sleutel = KEY): Place {
  const options = optionsOf(computer, sleutel);
  mkdirSync(join(map, computer, 'administraties'), { recursive: true });
  const made = existsSync(options.pad)
    ? openAdministratie(options)
    : createAdministratie({ ...options, naam: 'Oost', demo: false });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  const one = { store: made.store, backups: options.backups, pad: options.pad };
  places.push(one);
  return one;
}

let numbers = 0;
const work = ({ store }: Place) => {
  numbers += 1;
  writeNumber(store, numbers);
};

function keep({ store, backups }: Place, vandaag = '2026-03-02', secondThread?: string): BackupKeeper {
  const keeper = createBackupKeeper(store, {
    ...{ map: backups, second: usb, klok: testClock(vandaag), secondThread },
    log: () => undefined,
    isBusy: () => false,
  });
  keepers.push(keeper);
  return keeper;
}

/** Days of work, each with its copy. */
function days(one: Place, from: number, to: number): void {
  for (let day = from; day <= to; day += 1) {
    work(one);
    keep(one, `2026-03-${String(day).padStart(2, '0')}`).make();
  }
}

const madeBy = (sleutel: string, computer?: string) =>
  readBackups(usb).filter((b) => {
    const begin = readFileSync(join(usb, b.bestand)).subarray(0, 16).toString('hex');
    return (
      b.eigenaar === begin && (computer === undefined || b.computer === computer) && hasKey(begin, sleutel)
    );
  });
const hasKey = (begin: string, sleutel: string) =>
  places.some(
    ({ pad, store }) =>
      store.intern.sleutel === sleutel && readFileSync(pad).subarray(0, 16).toString('hex') === begin,
  );

describe('two computers that share one folder', () => {
  it('with administraties of one name: nothing is counted, cleaned or cleared for the other', () => {
    const [here, there] = [place('hier'), place('daar', ANDERE_KEY)];
    days(there, 1, 3);
    const theirs = madeBy(ANDERE_KEY).map(({ bestand }) => bestand);
    expect(theirs).toHaveLength(3);
    // The other one is writing at this moment.
    const half = 'oost_2026-03-02T10-00-00-000Z_dagelijks.gpa.bezig';
    writeFileSync(join(usb, half), 'half');
    days(here, 2, 13);
    expect(madeBy(KEY)).toHaveLength(10);
    expect(madeBy(ANDERE_KEY).map(({ bestand }) => bestand)).toEqual(theirs);
    expect(readdirSync(usb)).toContain(half);
    expect(keep(there, '2026-03-13').state().waarschuwingen).toEqual([]);
  });

  it('with one and the same administratie, taken along: neither cleans for the other', () => {
    const here = place('hier');
    days(here, 1, 3);
    const mine = readBackups(usb).map(({ bestand }) => bestand);
    // Its newest copy goes on at another computer.
    const options = optionsOf('daar', KEY);
    const backup = join(usb, mine[0] ?? '');
    mkdirSync(join(map, 'daar', 'administraties'), { recursive: true });
    expect(restoreBackup({ ...options, backup }).soort).toBe('hersteld');
    const there = place('daar');
    days(there, 4, 15);
    expect(mine.filter((name) => !existsSync(join(usb, name)))).toEqual([]);
    expect(readBackups(usb)).toHaveLength(mine.length + 10);
  });
});

/** Destroys something, as a list that was carried out. */
function destroy({ store, backups }: Place, id: string, op: string): void {
  vernietig(store, { doel: { soort: 'klachten', klachtIds: [] }, backups, klok: testClock(op) }, (tx) => {
    tx.insert(vernietigingslijst)
      .values({
        ...{ id, wijze: 'vernietigd', stand: 'uitgevoerd', opgesteldOp: op, opgesteldDoor: 'A' },
        ...{ uitgevoerdOp: op, opgesteldDoorSleutel: 'a' },
      })
      .run();
  });
}

describe('what was destroyed', () => {
  it('goes from a stick that returns after months, also from copies that are dated ahead', () => {
    const one = place('hier');
    days(one, 1, 3);
    createBackup(backupSource(one.store), usb, 'dagelijks', testClock('2031-01-01'));
    const away = join(map, 'weg');
    cpSync(usb, away, { recursive: true });
    rmSync(usb, { recursive: true });
    const held = readBackups(away).map(({ bestand }) => bestand);
    destroy(one, 'lijst-1', '2026-03-04');
    const keeper = keep(one, '2026-03-04');
    keeper.copyToSecond();
    expect(keeper.state().waarschuwingen.join(' ')).toMatch(
      /misschien nog kopieën met gegevens die zijn vernietigd/u,
    );
    // So much later that the copy of the destruction itself is gone.
    rmSync(usb, { recursive: true, force: true });
    days(one, 5, 17);
    expect(readBackups(one.backups).some(({ reden }) => reden === 'na-vernietiging')).toBe(false);
    rmSync(usb, { recursive: true, force: true });
    cpSync(away, usb, { recursive: true });
    const later = keep(one, '2026-03-17');
    later.copyToSecond();
    expect(readBackups(usb).filter(({ bestand }) => held.includes(bestand))).toEqual([]);
    expect(readBackups(usb)).not.toEqual([]);
    expect(later.state().waarschuwingen).toEqual([]);
  });

  it('of before copies said what was destroyed: the day decides, and ahead counts as before', () => {
    const one = place('hier');
    days(one, 1, 6);
    for (const name of readdirSync(usb).filter((file) => file.endsWith('.json'))) {
      const {
        eigenaar: _,
        computer: __,
        vernietigd: ___,
        ...before
      } = JSON.parse(readFileSync(join(usb, name), 'utf8'));
      writeFileSync(join(usb, name), JSON.stringify(before));
    }
    runOpdracht(one.store, testContext(), (tx) => {
      tx.insert(vernietigingslijst)
        .values({
          ...{ id: 'oud', wijze: 'vernietigd', stand: 'uitgevoerd', opgesteldOp: '2026-03-04' },
          ...{ opgesteldDoor: 'A', uitgevoerdOp: '2026-03-04', opgesteldDoorSleutel: 'a' },
        })
        .run();
      return { label: 'Uitgevoerd', uitvoer: null };
    });
    keep(one, '2026-03-06').copyToSecond();
    expect(readBackups(usb).map(({ datum }) => datum)).toEqual(['2026-03-06', '2026-03-05', '2026-03-04']);
  });

  it('and stands in copies of another computer is said', () => {
    const here = place('hier');
    days(here, 1, 2);
    const options = optionsOf('daar', KEY);
    const [newest] = readBackups(usb);
    mkdirSync(join(map, 'daar', 'administraties'), { recursive: true });
    restoreBackup({ ...options, backup: join(usb, newest?.bestand ?? '') });
    const there = place('daar');
    destroy(there, 'lijst-1', '2026-03-03');
    const keeper = keep(there, '2026-03-03');
    keeper.copyToSecond();
    expect(keeper.state().waarschuwingen.join(' ')).toMatch(/die op een andere computer zijn gemaakt/u);
    expect(readBackups(usb).length).toBe(3);
  });
});

describe('a second folder that is not there', () => {
  it('an empty place where the disk was is not taken for it', () => {
    const one = place('hier');
    days(one, 1, 2);
    rmSync(usb, { recursive: true });
    mkdirSync(usb);
    work(one);
    const keeper = keep(one, '2026-03-03');
    keeper.make();
    expect(readdirSync(usb)).toEqual([]);
    expect(keeper.state().waarschuwingen.join(' ')).toMatch(/is leeg, of is niet meer de map die u koos/u);
    // Chosen anew it is.
    keeper.setSecond(usb);
    expect(readBackups(usb)).toHaveLength(1);
    expect(keeper.state().waarschuwingen).toEqual([]);
  });
});

/** Without reading anything: that would wait as the thread does. */
const copiesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.gpa'));

describe.skipIf(process.platform === 'win32')('a second folder that never answers', () => {
  /** Reading a pipe that nobody writes to never returns, as a share whose server is gone. */
  const silent = () => {
    mkdirSync(usb, { recursive: true });
    const pipe = join(usb, 'oost_2026-01-01T00-00-00-000Z_dagelijks.json');
    execFileSync('mkfifo', [pipe]);
    // Somebody writes at last, and is done.
    return () => void execFileSync('sh', ['-c', `exec 3<>"${pipe}"; rm "${pipe}"; echo x >&3; sleep 0.5`]);
  };

  it('holds up nothing: the own copy is made at once, and what is the matter is said', async () => {
    const one = place('hier');
    const answer = silent();
    const keeper = keep(one, '2026-03-02', THREAD);
    work(one);
    expect(keeper.make().bestand).toMatch(/^oost_/u);
    expect(readBackups(one.backups)).toHaveLength(1);
    // Its only signs of life are over; nothing starts a second thread for it.
    await pause(700);
    const clock = vi.spyOn(performance, 'now');
    clock.mockReturnValue(performance.now() + 16_000);
    expect(keeper.state().waarschuwingen).toEqual([expect.stringMatching(/antwoordt niet/u)]);
    expect(await keeper.secondIsDone()).toBe(false);
    clock.mockRestore();
    answer();
    await vi.waitFor(() => expect(copiesIn(usb)).toHaveLength(1), { timeout: 10_000 });
    expect(await keeper.secondIsDone()).toBe(true);
    expect(keeper.state().waarschuwingen).toEqual([]);
  });

  it('another one that is chosen meanwhile gets its copies', async () => {
    const one = place('hier');
    const answer = silent();
    const keeper = keep(one, '2026-03-02', THREAD);
    keeper.make();
    const other = join(map, 'andere-stick');
    keeper.setSecond(other);
    await vi.waitFor(() => expect(readBackups(other)).toHaveLength(1), { timeout: 10_000 });
    expect(keeper.state().waarschuwingen).toEqual([]);
    answer();
  });
});

it('a thread brings it up to date, and closing waits for that', async () => {
  const one = place('hier');
  const keeper = keep(one, '2026-03-02', THREAD);
  work(one);
  keeper.close();
  expect(await keeper.secondIsDone()).toBe(true);
  expect(readBackups(usb)).toEqual(readBackups(one.backups));
});
