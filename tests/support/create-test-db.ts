import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openGeheugen } from '../../src/core/db/administratie.ts';
import type { DagKlok, OpdrachtContext, Store, WriteDb } from '../../src/core/db/types.ts';

export const MIGRATIES = resolve(import.meta.dirname, '../../drizzle');

/** A key like any other: 32 bytes. */
export const SLEUTEL = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
export const ANDERE_SLEUTEL = 'ff'.repeat(32);

/** A clock that stands on a fixed day and moves a second at each look. */
export function testKlok(vandaag = '2026-03-02'): DagKlok {
  let seconden = 0;
  return {
    vandaag: () => vandaag,
    nu: () => {
      seconden += 1;
      return new Date(Date.parse(`${vandaag}T09:00:00Z`) + seconden * 1000).toISOString();
    },
  };
}

export function testContext(aanroep = 'test.wijzig', klok = testKlok()): OpdrachtContext {
  return { gebruiker: { naam: 'Robin Proefhof' }, aanroep, klok };
}

/** The real engine with the real migrations, in memory. */
export function createTestDb(opties: { vul?: (tx: WriteDb) => void } = {}): {
  store: Store;
  ctx: OpdrachtContext;
} {
  const klok = testKlok();
  const store = openGeheugen({
    naam: 'Test',
    demo: false,
    migraties: MIGRATIES,
    klok,
    ...(opties.vul === undefined ? {} : { vul: opties.vul }),
  });
  return { store, ctx: testContext('test.wijzig', klok) };
}

/** An own folder for a test with files, and the options to make and open an administratie in it. */
export function testMap(): { map: string; opties: TestOpties; wis: () => void } {
  const map = mkdtempSync(join(tmpdir(), 'gp-store-'));
  return {
    map,
    opties: {
      pad: join(map, 'test.gpa'),
      sleutel: SLEUTEL,
      migraties: MIGRATIES,
      backups: join(map, 'backups'),
      klok: testKlok(),
    },
    wis: () => rmSync(map, { recursive: true, force: true }),
  };
}

export type TestOpties = { pad: string; sleutel: string; migraties: string; backups: string; klok: DagKlok };
