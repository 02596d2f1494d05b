import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { OpenResult, TaskResult } from '../../src/host/core-host.ts';
import { type KeyRing, withComputer, withPassphrase } from '../../src/host/key-ring.ts';
import { createKey, type Kluis } from '../../src/host/keys.ts';
import { readSidecar, sidecarText } from '../../src/host/sidecar.ts';
import type { Misses } from '../../src/host/sign-in-wait.ts';
import { Administraties } from '../../src/main/administraties.ts';
import { Copies } from '../../src/main/copies.ts';
import type { RestoreTask } from '../../src/main/restoring.ts';
import { SlowFolders } from '../../src/main/slow-folders.ts';
import { Start } from '../../src/main/start.ts';
import type { Aanmelding } from '../../src/shared/contract/init.ts';
import type { StartToestand } from '../../src/shared/contract/shell.ts';

/** An administratie with people who sign in: what the tests of signing in and locking stand on. */

// Deriving a key is slow on purpose; not in a test.
export const kosten = { n: 1024, r: 8, p: 1 };
export const ANNA = { id: 'g-anna', naam: 'Anna de Wit' };
export const BERT = { id: 'g-bert', naam: 'Bert Smit' };
export const WACHTZIN = { anna: 'de blauwe deur van anna', bert: 'het grote raam van bert' };
export const HERE: NonNullable<Kluis> = {
  encryptString: (text) => Buffer.from(`hier ${text}`),
  decryptString: (bytes) => {
    if (!bytes.toString().startsWith('hier ')) throw new Error('another account');
    return bytes.toString().slice('hier '.length);
  },
};

export const NOTHING = { wachtzin: null, sleutel: null };
const DONE = { soort: 'klaar', opzij: null, regels: [] } as const;

export let map: string;
export let key: string;

/** A folder and a key of their own for every test of a file; call it once, at the top. */
export function setUpSignInWorld(): void {
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'gebiedsplanner-'));
    key = createKey();
  });
  afterEach(() => rm(map, { recursive: true }));
}

export async function ringWith(
  ...people: (typeof ANNA & { wachtzin?: string; eenmalig?: boolean })[]
): Promise<KeyRing> {
  let ring: KeyRing = [];
  for (const { wachtzin, eenmalig = false, ...person } of people) {
    ring =
      wachtzin === undefined
        ? withComputer(ring, person, key, HERE)
        : await withPassphrase(ring, person, key, { wachtzin, eenmalig, kosten });
  }
  return ring;
}

type World = {
  ring: KeyRing;
  kluis?: Kluis;
  /** What the core answers to who opens it. */
  open?: (wie: Aanmelding) => OpenResult;
  /** What comes of putting a copy back; absent = it takes the place. */
  restoreCore?: (task: RestoreTask) => Promise<TaskResult>;
  /** It was locked when it was closed. */
  wasLocked?: boolean;
};

const putBack = async ({ pad, sidecar }: RestoreTask): Promise<TaskResult> => {
  if (sidecar !== null) await writeFile(pad.replace(/\.gpa$/u, '.json'), sidecar);
  return DONE;
};

export async function begin(
  { ring, kluis = null, open, restoreCore = putBack, wasLocked = false }: World,
  attended = true,
) {
  await writeFile(join(map, 'proef.gpa'), 'x');
  await writeFile(join(map, 'proef.json'), sidecarText({ naam: 'Proef', ring }));
  const told: string[] = [];
  const asked: Aanmelding[] = [];
  const people = [ANNA, BERT];
  const misses = new Map<string, Misses>();
  const clock = { now: 1_000_000 };
  const slot = { dicht: wasLocked };
  const noted: string[] = [];
  const asPerson = (wie: Aanmelding): OpenResult => {
    const id = wie.soort === 'gebruiker' ? wie.id : ANNA.id;
    const found = people.find((one) => one.id === id);
    return found === undefined
      ? { soort: 'fout', fout: 'geen-toegang' }
      : { soort: 'open', wie: found, kandidaten: [], eerste: false };
  };
  const start = new Start({
    administraties: new Administraties(map, join(map, 'backups')),
    kluis: () => kluis,
    kosten,
    openCore: (_administratie, sleutel, _aanmaak, wie) => {
      asked.push(wie);
      const result =
        sleutel === key
          ? (open ?? asPerson)(wie)
          : { soort: 'fout' as const, fout: 'verkeerde-sleutel' as const };
      return Promise.resolve(result);
    },
    signInCore: (id) => {
      told.push(`aanmelden ${id}`);
      return Promise.resolve(people.find((one) => one.id === id) ?? null);
    },
    lockCore: (on) => told.push(on ? 'dicht' : 'open'),
    hideOthers: (on) => told.push(on ? 'verberg' : 'toon'),
    beginAgain: () => told.push('opnieuw'),
    setSidecar: () => told.push('sidecar'),
    account: () => 'adewit',
    misses: (id) => misses.get(id) ?? { aantal: 0, laatst: 0 },
    setMisses: (id, next) => {
      if (next === null) misses.delete(id);
      else misses.set(id, next);
    },
    wasLocked: () => slot.dicht,
    setLocked: (_id, on) => {
      slot.dicht = on;
    },
    note: (soort, wat) => noted.push(`${soort} ${wat}`.trim()),
    now: () => clock.now,
    copies: (id) =>
      new Copies(id, { map: join(map, 'backups', id), tweede: null, pad: null, slow: new SlowFolders() }),
    restoreCore,
    copyCore: () => Promise.resolve(DONE),
    readCore: () => Promise.resolve(DONE),
    lastNumberOf: () => Promise.resolve(null),
    closeCore: () => Promise.resolve(),
    last: () => 'proef',
    remember: () => undefined,
    laatstOpened: () => null,
    servers: () => Promise.resolve([]),
    onState: ({ soort }: StartToestand) => told.push(soort),
    log: () => undefined,
  });
  const toestand = await start.begin(false, attended);
  const ringNow = async () => {
    await start.keys.settled();
    return readSidecar(await readFile(join(map, 'proef.json'), 'utf8'))?.ring ?? [];
  };
  return { start, toestand, told, asked, clock, people, ringNow, slot, noted };
}

export const both = () =>
  ringWith({ ...ANNA, wachtzin: WACHTZIN.anna }, { ...BERT, wachtzin: WACHTZIN.bert });
