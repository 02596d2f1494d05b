import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openCache } from '../../src/core/db/administratie.ts';
import type { DagClock, OpdrachtContext, Store, WriteDb } from '../../src/core/db/types.ts';

export const MIGRATIES = resolve(import.meta.dirname, '../../drizzle');

/** A key like any other: 32 bytes. */
export const KEY = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
export const ANDERE_KEY = 'ff'.repeat(32);

/** A clock that stands on a fixed day and moves a second at each look. */
export function testClock(vandaag = '2026-03-02'): DagClock {
  let seconden = 0;
  return {
    vandaag: () => vandaag,
    now: () => {
      seconden += 1;
      return new Date(Date.parse(`${vandaag}T09:00:00Z`) + seconden * 1000).toISOString();
    },
  };
}

export function testContext(aanroep = 'test.wijzig', klok = testClock()): OpdrachtContext {
  return { gebruiker: { naam: 'Robin Proefhof' }, aanroep, klok };
}

/** The real engine with the real migrations, in memory. */
export function createTestDb(options: { fill?: (tx: WriteDb) => void } = {}): {
  store: Store;
  ctx: OpdrachtContext;
} {
  const klok = testClock();
  const store = openCache({
    naam: 'Test',
    demo: false,
    migraties: MIGRATIES,
    klok,
    ...(options.fill === undefined ? {} : { fill: options.fill }),
  });
  return { store, ctx: testContext('test.wijzig', klok) };
}

/** An own folder for a test with files, and the options to make and open an administratie in it. */
export function testMap(): { map: string; opties: TestOptions; clear: () => void } {
  const map = mkdtempSync(join(tmpdir(), 'gp-store-'));
  return {
    map,
    opties: {
      pad: join(map, 'test.gpa'),
      sleutel: KEY,
      migraties: MIGRATIES,
      backups: join(map, 'backups'),
      klok: testClock(),
    },
    clear: () => rmSync(map, { recursive: true, force: true }),
  };
}

export type TestOptions = {
  pad: string;
  sleutel: string;
  migraties: string;
  backups: string;
  klok: DagClock;
};
