import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { lastOpdrachten } from '../../src/core/db/historie.ts';
import { undo } from '../../src/core/db/ongedaan.ts';
import { medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import type { Store } from '../../src/core/db/types.ts';
import { startKind } from '../support/child-process.ts';
import { content } from '../support/content.ts';
import { testContext, testMap } from '../support/create-test-db.ts';
import { fillKlein } from '../support/rows.ts';

let environment: ReturnType<typeof testMap>;
beforeEach(() => {
  environment = testMap();
});
afterEach(() => environment.clear());

const RONDES = 6;

function heropen(): Store {
  const uitkomst = openAdministratie(environment.opties);
  if (uitkomst.soort !== 'open') throw new Error(`Niet open na de klap: ${uitkomst.fout.soort}`);
  return uitkomst.store;
}

/** Nothing half: the last number is everywhere or nowhere. Returns that number. */
function check(store: Store): number {
  expect(store.intern.verbinding.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(store.intern.verbinding.pragma('foreign_key_check')).toEqual([]);
  const rows = store.lees.select().from(medewerker).where(eq(medewerker.voornaam, 'Stroom')).all().length;
  const opdrachten = lastOpdrachten(store, 100_000);
  const wijzigingen = opdrachten.filter((o) => o.soort === 'wijziging').length;
  const teruggenomen = opdrachten.filter((o) => o.soort === 'ongedaan').length;
  expect(wijzigingen - teruggenomen).toBe(rows);
  expect(store.lees.select().from(inzet).where(eq(inzet.id, 'inzet-1')).get()?.minutenPerWeek).toBe(
    rows === 0 ? 1440 : rows % 2400,
  );
  expect(store.intern.verbinding.prepare('SELECT count(*) AS n FROM lopende_opdracht').get()).toEqual({
    n: 0,
  });
  return rows;
}

it('after a crash in the middle of writing everything confirmed is there, and nothing half', {
  timeout: 60_000,
}, async () => {
  const created = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (created.soort !== 'open') throw new Error(created.fout.soort);
  created.store.sluit();
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const kind = startKind(join(import.meta.dirname, 'process.ts'), ['stroom', environment.opties.pad]);
    await kind.waitOn((line) => /^\d+$/u.test(line));
    // The random moment is the point: over the rounds it falls in every phase of a write.
    await wacht(20 + Math.random() * 250);
    await kind.dood();
    const bevestigd = Number(kind.regels.filter((line) => /^\d+$/u.test(line)).at(-1));
    const store = heropen();
    const rows = check(store);
    expect(rows).toBeGreaterThanOrEqual(bevestigd);
    // At most the one write that was committed but not yet reported.
    expect(rows).toBeLessThanOrEqual(bevestigd + 1);
    expect(undo(store, testContext()).soort).toBe('uitgevoerd');
    expect(check(store)).toBe(rows - 1);
    store.sluit();
  }
});

it('after a crash in the middle of long work there is nothing of it', { timeout: 60_000 }, async () => {
  const created = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (created.soort !== 'open') throw new Error(created.fout.soort);
  const voor = content(created.store);
  created.store.sluit();
  const kind = startKind(join(import.meta.dirname, 'process.ts'), ['lang', environment.opties.pad]);
  await kind.waitOn((line) => line === 'halverwege');
  expect(statSync(`${environment.opties.pad}-wal`).size).toBeGreaterThan(1_000_000);
  await kind.dood();
  const store = heropen();
  expect(content(store)).toBe(voor);
  expect(check(store)).toBe(0);
  store.sluit();
});
