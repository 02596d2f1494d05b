import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { readLoss } from '../../src/core/db/outside.ts';
import type { Store } from '../../src/core/db/types.ts';
import { checkNumbers } from '../support/check-numbers.ts';
import { testMap } from '../support/create-test-db.ts';
import { writeNumber } from '../support/numbers.ts';
import { fillKlein } from '../support/rows.ts';
import { type Chance, createChance, record, SEED, timeFor, times } from './tally.ts';

/**
 * Power that fails, from what was really written: the file and its write-ahead log as they grew are recorded, and
 * each cut leaves what a disk may leave. What was flushed is there; of what came after it each sector is there, is
 * not, or is rubbish. While the log is written back, each page of the file is the old one, the new one, or half of each.
 */

const SECTOR = 512;
const PAGE = 4096;
const WRITES = 40;

/** The file before, its log after all writes, how long that was at each confirmation, and the file written back. */
type Recording = {
  readonly before: Buffer;
  readonly log: Buffer;
  readonly lengths: readonly number[];
  readonly after: Buffer;
};

let environment: ReturnType<typeof testMap>;
let recording: Recording;

function open(): Store {
  const opened = openAdministratie(environment.opties);
  if (opened.soort !== 'open') throw new Error(`Not open after the cut: ${opened.fout.soort}`);
  return opened.store;
}

function makeRecording(): Recording {
  const { pad } = environment.opties;
  const made = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  made.store.sluit();
  const before = readFileSync(pad);
  const store = open();
  const lengths = [statSync(`${pad}-wal`).size];
  for (let nummer = 1; nummer <= WRITES; nummer += 1) {
    writeNumber(store, nummer);
    lengths.push(statSync(`${pad}-wal`).size);
  }
  const log = readFileSync(`${pad}-wal`);
  store.sluit();
  return { before, log, lengths, after: readFileSync(pad) };
}

/** What the disk holds of bytes that were written but not flushed. */
function unflushed(bytes: Buffer, chance: Chance): Buffer {
  const left = Buffer.from(bytes);
  for (let at = 0; at < left.length; at += SECTOR) {
    const what = chance.below(3);
    if (what === 1) left.fill(0, at, Math.min(left.length, at + SECTOR));
    if (what === 2) chance.bytes(Math.min(SECTOR, left.length - at)).copy(left, at);
  }
  return left;
}

/** The file while its log is written back: the log is whole then, because it was flushed before. */
function halfWrittenBack({ before, after }: Recording, chance: Chance): Buffer {
  const left = Buffer.alloc(Math.max(before.length, after.length));
  before.copy(left);
  for (let at = 0; at < after.length; at += PAGE) {
    const what = chance.below(3);
    const end = what === 1 ? at + PAGE : at + SECTOR * (1 + chance.below(PAGE / SECTOR - 1));
    if (what > 0) after.copy(left, at, at, Math.min(end, after.length));
  }
  // The file grows when its last pages are written: those may not be there at all.
  const grown = before.length + PAGE * chance.below((left.length - before.length) / PAGE + 1);
  return left.subarray(0, grown);
}

/** Puts a disk together, opens it, and answers how many of the confirmed writes it holds. */
function afterCut(file: Buffer, log: Buffer, confirmed: number): number {
  const { pad } = environment.opties;
  for (const end of ['', '-wal', '-shm']) rmSync(pad + end, { force: true });
  writeFileSync(pad, file);
  writeFileSync(`${pad}-wal`, log);
  // Never ahead of what was flushed: it is written after the commit.
  writeFileSync(`${pad}.laatste`, String(confirmed).padEnd(20));
  const store = open();
  const rows = checkNumbers(store);
  expect(readLoss(pad)).toBeNull();
  // And work goes on.
  writeNumber(store, rows + 1);
  store.sluit();
  const again = open();
  expect(checkNumbers(again)).toBe(rows + 1);
  again.sluit();
  return rows;
}

const LOG_CUTS = times(8, 200);
const BACK_CUTS = times(6, 100);

beforeAll(() => {
  environment = testMap();
  recording = makeRecording();
});
afterAll(() => environment.clear());

describe(`power that fails (seed ${String(SEED)})`, () => {
  const chance = createChance(SEED);

  it('while something is written: what was confirmed is there', { timeout: timeFor(LOG_CUTS, 2000) }, () => {
    const { before, log, lengths } = recording;
    for (let cut = 0; cut < LOG_CUTS; cut += 1) {
      const confirmed = chance.below(WRITES);
      const flushed = lengths[confirmed] ?? 0;
      const later = Math.min(confirmed + 1 + chance.below(3), WRITES);
      const end = flushed + chance.below((lengths[later] ?? flushed) - flushed + 1);
      const tail = unflushed(log.subarray(flushed, end), chance);
      const rows = afterCut(before, Buffer.concat([log.subarray(0, flushed), tail]), confirmed);
      expect(rows).toBeGreaterThanOrEqual(confirmed);
      expect(rows).toBeLessThanOrEqual(later);
    }
  });

  it('while the log is written back: all of it is there', { timeout: timeFor(BACK_CUTS, 2000) }, () => {
    for (let cut = 0; cut < BACK_CUTS; cut += 1) {
      expect(afterCut(halfWrittenBack(recording, chance), recording.log, WRITES)).toBe(WRITES);
    }
    record('power-cuts', {
      count: LOG_CUTS + BACK_CUTS,
      held: 'every confirmed opdracht is there, nothing half, work goes on',
      details: { 'in a write': LOG_CUTS, 'while the log is written back': BACK_CUTS },
    });
  });
});
