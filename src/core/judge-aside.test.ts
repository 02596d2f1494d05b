import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KEY, testClock, testMap } from '../../tests/support/create-test-db.ts';
import { writeNumber } from '../../tests/support/numbers.ts';
import { fillKlein } from '../../tests/support/rows.ts';
import { createBackupKeeper } from './backup-keeper.ts';
import { createAdministratie } from './db/administratie.ts';
import { backupOfWorkAside, backupSource, createBackup, hasUnsaved, readBackups } from './db/backup.ts';
import { type Judged, judgeCopy } from './db/copy-judge.ts';
import { lastNumber } from './db/outside.ts';
import type { Store } from './db/types.ts';
import { requireEigenGebied } from './features/capaciteit/eigen-gebied.service.ts';
import { createPlanbordDelta } from './features/capaciteit/planbord.service.ts';
import { klachtShield } from './features/klachten/toegang/afscherming.service.ts';
import { judgeAside } from './judge-aside.ts';
import { createStorage } from './storage.ts';

const THREAD = resolve(import.meta.dirname, 'judge-entry.ts');

let environment: ReturnType<typeof testMap>;
let store: Store;

beforeEach(() => {
  environment = testMap();
  const made = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  store = made.store;
});
afterEach(() => {
  vi.useRealTimers();
  store.sluit();
  environment.clear();
});

const files = () => readdirSync(environment.opties.backups);

/** A judge that says what it thinks when the test lets it. */
function heldJudge() {
  const { promise, resolve: say, reject } = Promise.withResolvers<null>();
  const judge = async (job: Parameters<typeof judgeCopy>[0]): Promise<Judged> => {
    await promise;
    return judgeCopy(job);
  };
  return { judge, say: () => say(null), fail: () => reject(new Error('niet heel')) };
}

function copyJob() {
  const { backups, klok } = environment.opties;
  writeNumber(store, 1);
  const { bestand } = createBackup(backupSource(store), backups, 'handmatig', klok);
  return { pad: join(backups, bestand), sleutel: KEY, aantal: 1 };
}

it('a thread of its own says the same of a copy', async () => {
  const job = copyJob();
  const log = vi.fn();
  expect(await judgeAside(THREAD, job, log)).toEqual(judgeCopy(job));
  expect(log).not.toHaveBeenCalled();
});

it('without its thread a copy is looked at all the same', async () => {
  const job = copyJob();
  const log = vi.fn();
  expect(await judgeAside(join(environment.map, 'nothing.js'), job, log)).toEqual(judgeCopy(job));
  expect(log).toHaveBeenCalledOnce();
});

it('a copy that is damaged, or not complete, is refused', async () => {
  const job = copyJob();
  await expect(judgeAside(THREAD, { ...job, aantal: 2 }, vi.fn())).rejects.toThrow('niet volledig');
  writeFileSync(job.pad, readFileSync(job.pad).fill(9, 40_000, 40_200));
  await expect(judgeAside(THREAD, job, vi.fn())).rejects.toThrow();
});

it('work goes on while a copy is looked at, and is not in it', async () => {
  const { backups, klok } = environment.opties;
  writeNumber(store, 1);
  const { judge, say } = heldJudge();
  const made = backupOfWorkAside(store, backups, klok, { judge, isWanted: () => true });
  const number = lastNumber(store.intern.verbinding);
  writeNumber(store, 2);
  expect(readBackups(backups)).toEqual([]);
  say();
  expect(await made).toMatchObject({ reden: 'dagelijks', laatsteOpdracht: number });
  expect(readBackups(backups)).toHaveLength(1);
  expect(hasUnsaved(store, backups, klok)).toBe(true);
});

it('of a copy that is not whole, or not wanted any more, nothing is left', async () => {
  const { backups, klok } = environment.opties;
  writeNumber(store, 1);
  const bad = heldJudge();
  const first = backupOfWorkAside(store, backups, klok, { judge: bad.judge, isWanted: () => true });
  bad.fail();
  await expect(first).rejects.toThrow('niet heel');
  expect(files()).toEqual([]);
  const late = heldJudge();
  const second = backupOfWorkAside(store, backups, klok, { judge: late.judge, isWanted: () => false });
  late.say();
  expect(await second).toBeNull();
  expect(files()).toEqual([]);
});

it('closing while the copy of the day is looked at makes its own, and only that one stays', async () => {
  vi.useFakeTimers();
  const { backups, klok } = environment.opties;
  writeNumber(store, 1);
  const { judge, say } = heldJudge();
  const keeper = createBackupKeeper(store, {
    ...{ map: backups, second: null, klok, judge, log: () => undefined },
    isBusy: () => false,
  });
  expect(keeper.isJudging()).toBe(false);
  vi.advanceTimersByTime(20_000);
  expect(keeper.isJudging()).toBe(true);
  expect(files().filter((name) => name.endsWith('.bezig'))).toHaveLength(1);
  writeNumber(store, 2);
  keeper.close();
  say();
  await vi.waitFor(() => expect(keeper.isJudging()).toBe(false));
  expect(readBackups(backups)).toHaveLength(1);
  expect(files().filter((name) => name.endsWith('.bezig'))).toEqual([]);
  expect(hasUnsaved(store, backups, klok)).toBe(false);
});

it('the copy of the day that fails is said until one works again', async () => {
  vi.useFakeTimers();
  const { backups } = environment.opties;
  writeNumber(store, 1);
  const { judge, fail } = heldJudge();
  const keeper = createBackupKeeper(store, {
    ...{ map: backups, second: null, klok: testClock(), judge, log: () => undefined },
    isBusy: () => false,
  });
  vi.advanceTimersByTime(20_000);
  fail();
  await vi.waitFor(() => expect(keeper.isJudging()).toBe(false));
  expect(keeper.state().waarschuwingen.join()).toContain('de kopie klopte niet bij de controle');
  keeper.close();
  expect(keeper.state().waarschuwingen.join()).not.toContain('klopte niet');
});

it('nothing is destroyed while a copy that still holds it may become a backup', () => {
  vi.useFakeTimers();
  const { backups, klok } = environment.opties;
  writeNumber(store, 1);
  const { judge } = heldJudge();
  const keeper = createBackupKeeper(store, {
    ...{ map: backups, second: null, klok, judge, log: () => undefined },
    isBusy: () => false,
  });
  const opslag = createStorage(
    store,
    klok,
    { map: backups, keeper },
    {
      ...{ shield: klachtShield, readDelta: createPlanbordDelta, requireEigenGebied },
      requirePeople: () => undefined,
      changedBeperkt: () => [],
    },
  );
  vi.advanceTimersByTime(20_000);
  const remove = vi.fn();
  expect(() => opslag.vernietig({ soort: 'klachten', klachtIds: [] }, remove)).toThrow(
    'Er wordt nu een back-up nagekeken',
  );
  expect(remove).not.toHaveBeenCalled();
  keeper.close();
});
