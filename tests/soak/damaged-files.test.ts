import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { backupSource, createBackup } from '../../src/core/db/backup.ts';
import { openCopy } from '../../src/core/db/copy-view.ts';
import { readLoss } from '../../src/core/db/outside.ts';
import { restoreBackup } from '../../src/core/db/restore.ts';
import type { Store } from '../../src/core/db/types.ts';
import { ringOf } from '../../src/host/key-ring.ts';
import { demoKey } from '../../src/host/keys.ts';
import { readSidecar, sidecarText } from '../../src/host/sidecar.ts';
import { checkNumbers } from '../support/check-numbers.ts';
import { content } from '../support/content.ts';
import { KEY, MIGRATIES, testClock, testMap } from '../support/create-test-db.ts';
import { writeNumber } from '../support/numbers.ts';
import { fillKlein } from '../support/rows.ts';
import { type Chance, createChance, record, SEED, timeFor, times } from './tally.ts';

/**
 * Files that a disk, a virus scanner or a hand has spoiled. Each is said by a name that has a screen and is left as it
 * is, or opens with exactly what was in it; never with something else, and never with an error nobody knows.
 */

const WRITES = 30;
const KNOWN = ['beschadigd', 'verkeerde-sleutel', 'nieuwere-versie', 'migratie-mislukt'];

let environment: ReturnType<typeof testMap>;
/** The administratie, closed; the same as a crash leaves it; and a copy of it. */
let file: Buffer;
let crashed: { readonly file: Buffer; readonly log: Buffer };
let copy: Buffer;
let whole: string;

beforeAll(() => {
  environment = testMap();
  const { pad, backups } = environment.opties;
  const made = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  const { store } = made;
  for (let nummer = 1; nummer <= WRITES; nummer += 1) writeNumber(store, nummer);
  whole = content(store);
  crashed = { file: readFileSync(pad), log: readFileSync(`${pad}-wal`) };
  copy = readFileSync(
    join(backups, createBackup(backupSource(store), backups, 'handmatig', testClock()).bestand),
  );
  store.sluit();
  file = readFileSync(pad);
});
afterAll(() => environment.clear());

type Damage = (bytes: Buffer, chance: Chance) => Buffer;

const flip: Damage = (bytes, chance) => {
  const at = chance.below(bytes.length);
  bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << chance.below(8)), at);
  return bytes;
};

const DAMAGES: readonly [Damage, ...Damage[]] = [
  flip,
  (bytes, chance) => {
    for (let i = 0; i < 20; i += 1) flip(bytes, chance);
    return bytes;
  },
  (bytes, chance) => {
    const at = chance.below(bytes.length);
    return bytes.fill(0, at, Math.min(bytes.length, at + 1 + chance.below(20_000)));
  },
  (bytes, chance) => {
    const at = chance.below(bytes.length);
    chance.bytes(1 + chance.below(4096)).copy(bytes, at);
    return bytes;
  },
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  (bytes, chance) => Buffer.concat([bytes, chance.bytes(1 + chance.below(10_000))]),
  // Two pages that changed places: each is right by itself.
  (bytes, chance) => {
    const pages = Math.floor(bytes.length / 4096);
    const [one, other] = [chance.below(pages) * 4096, chance.below(pages) * 4096];
    const kept = Buffer.from(bytes.subarray(one, one + 4096));
    bytes.copyWithin(one, other, other + 4096);
    kept.copy(bytes, other);
    return bytes;
  },
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
];

/** Damaged, and really other than it was. */
function spoiled(bytes: Buffer, chance: Chance): Buffer {
  for (;;) {
    const damaged = chance.pick(DAMAGES)(Buffer.from(bytes), chance);
    if (!damaged.equals(bytes)) return damaged;
  }
}

function put(path: string, bytes: Buffer, log: Buffer | null = null): void {
  for (const end of ['', '-wal', '-shm', '.laatste', '.ontbreekt']) rmSync(path + end, { force: true });
  writeFileSync(path, bytes);
  if (log !== null) writeFileSync(`${path}-wal`, log);
}

type Outcome =
  | { readonly soort: 'open'; readonly store: Store }
  | { readonly soort: 'fout'; readonly fout: { readonly soort: string } };

/** Named and untouched, or exactly what it was. Answers whether it opened. */
function expectNamedOrWhole(outcome: Outcome, path: string, bytes: Buffer): boolean {
  if (outcome.soort === 'fout') {
    expect(KNOWN).toContain(outcome.fout.soort);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    return false;
  }
  expect(content(outcome.store)).toBe(whole);
  outcome.store.sluit();
  return true;
}

const FILES = times(12, 200);
const LOGS = times(8, 100);
const COPIES = times(8, 150);
const SIDECARS = times(50, 500);

describe(`damaged files (seed ${String(SEED)})`, () => {
  const chance = createChance(SEED);
  const opened = { count: 0 };

  it('an administratie', { timeout: timeFor(FILES, 1000) }, () => {
    const { pad } = environment.opties;
    for (let i = 0; i < FILES; i += 1) {
      const bytes = spoiled(file, chance);
      put(pad, bytes);
      if (expectNamedOrWhole(openAdministratie(environment.opties), pad, bytes)) opened.count += 1;
    }
  });

  it('a write-ahead log: what is left of it is whole, and what is missing is said', {
    timeout: timeFor(LOGS, 1000),
  }, () => {
    const { pad } = environment.opties;
    for (let i = 0; i < LOGS; i += 1) {
      put(pad, crashed.file, spoiled(crashed.log, chance));
      writeFileSync(`${pad}.laatste`, String(WRITES).padEnd(20));
      const outcome = openAdministratie(environment.opties);
      if (outcome.soort === 'fout') {
        // A page of the log that was changed and still counts is one of the file that cannot be read.
        expect(KNOWN).toContain(outcome.fout.soort);
        continue;
      }
      const rows = checkNumbers(outcome.store);
      expect(readLoss(pad)?.aantal ?? 0).toBe(WRITES - rows);
      outcome.store.sluit();
    }
  });

  it('a copy, looked at and put back', { timeout: timeFor(COPIES, 2000) }, () => {
    const { pad } = environment.opties;
    const backup = join(environment.map, 'kopie.gpa');
    for (let i = 0; i < COPIES; i += 1) {
      put(pad, file);
      const bytes = spoiled(copy, chance);
      writeFileSync(backup, bytes);
      const place = { backup, pad, sleutel: KEY, migraties: MIGRATIES };
      const shown = expectNamedOrWhole(openCopy(place), backup, bytes);
      const restored = restoreBackup({ ...place, klok: testClock() });
      expect(restored.soort).toBe(shown ? 'hersteld' : 'fout');
      if (restored.soort === 'hersteld' && restored.opzij !== null) rmSync(restored.opzij, { force: true });
      expect(expectNamedOrWhole(openAdministratie(environment.opties), pad, file)).toBe(true);
    }
  });

  it('the small file that says how the key is found', () => {
    const text = sidecarText({ naam: 'Proef', ring: ringOf(demoKey.bron) });
    for (let i = 0; i < SIDECARS; i += 1) {
      const read = readSidecar(spoiled(Buffer.from(text), chance).toString('utf8'));
      for (const { bron } of read?.ring ?? []) expect(bron.soort).toBe('demo');
    }
    record('damaged-files', {
      count: FILES + LOGS + COPIES + SIDECARS,
      held: 'named and left as it is, or exactly what was in it; what a log misses is said',
      details: {
        administraties: FILES,
        'of those still whole': opened.count,
        'write-ahead logs': LOGS,
        copies: COPIES,
        'key files': SIDECARS,
      },
    });
  });
});
