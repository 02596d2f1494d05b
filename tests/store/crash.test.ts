import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { maakAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { laatsteOpdrachten } from '../../src/core/db/historie.ts';
import { maakOngedaan } from '../../src/core/db/ongedaan.ts';
import { medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import type { Store } from '../../src/core/db/types.ts';
import { testContext, testMap } from '../support/create-test-db.ts';
import { inhoud } from '../support/inhoud.ts';
import { startKind } from '../support/kind-proces.ts';
import { vulKlein } from '../support/rijen.ts';

let omgeving: ReturnType<typeof testMap>;
beforeEach(() => {
  omgeving = testMap();
});
afterEach(() => omgeving.wis());

const RONDES = 6;

function heropen(): Store {
  const uitkomst = openAdministratie(omgeving.opties);
  if (uitkomst.soort !== 'open') throw new Error(`Niet open na de klap: ${uitkomst.fout.soort}`);
  return uitkomst.store;
}

/** Nothing half: the last number is everywhere or nowhere. Returns that number. */
function controleer(store: Store): number {
  expect(store.intern.verbinding.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(store.intern.verbinding.pragma('foreign_key_check')).toEqual([]);
  const rijen = store.lees.select().from(medewerker).where(eq(medewerker.voornaam, 'Stroom')).all().length;
  const opdrachten = laatsteOpdrachten(store, 100_000);
  const wijzigingen = opdrachten.filter((o) => o.soort === 'wijziging').length;
  const teruggenomen = opdrachten.filter((o) => o.soort === 'ongedaan').length;
  expect(wijzigingen - teruggenomen).toBe(rijen);
  expect(store.lees.select().from(inzet).where(eq(inzet.id, 'inzet-1')).get()?.minutenPerWeek).toBe(
    rijen === 0 ? 1440 : rijen % 2400,
  );
  expect(store.intern.verbinding.prepare('SELECT count(*) AS n FROM lopende_opdracht').get()).toEqual({
    n: 0,
  });
  return rijen;
}

it('after a crash in the middle of writing everything confirmed is there, and nothing half', {
  timeout: 60_000,
}, async () => {
  const gemaakt = maakAdministratie({ ...omgeving.opties, naam: 'Test', demo: false, vul: vulKlein });
  if (gemaakt.soort !== 'open') throw new Error(gemaakt.fout.soort);
  gemaakt.store.sluit();
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const kind = startKind(join(import.meta.dirname, 'proces.ts'), ['stroom', omgeving.opties.pad]);
    await kind.wachtOp((regel) => /^\d+$/u.test(regel));
    // The random moment is the point: over the rounds it falls in every phase of a write.
    await wacht(20 + Math.random() * 250);
    await kind.dood();
    const bevestigd = Number(kind.regels.filter((regel) => /^\d+$/u.test(regel)).at(-1));
    const store = heropen();
    const rijen = controleer(store);
    expect(rijen).toBeGreaterThanOrEqual(bevestigd);
    // At most the one write that was committed but not yet reported.
    expect(rijen).toBeLessThanOrEqual(bevestigd + 1);
    expect(maakOngedaan(store, testContext()).soort).toBe('uitgevoerd');
    expect(controleer(store)).toBe(rijen - 1);
    store.sluit();
  }
});

it('after a crash in the middle of long work there is nothing of it', { timeout: 60_000 }, async () => {
  const gemaakt = maakAdministratie({ ...omgeving.opties, naam: 'Test', demo: false, vul: vulKlein });
  if (gemaakt.soort !== 'open') throw new Error(gemaakt.fout.soort);
  const voor = inhoud(gemaakt.store);
  gemaakt.store.sluit();
  const kind = startKind(join(import.meta.dirname, 'proces.ts'), ['lang', omgeving.opties.pad]);
  await kind.wachtOp((regel) => regel === 'halverwege');
  expect(statSync(`${omgeving.opties.pad}-wal`).size).toBeGreaterThan(1_000_000);
  await kind.dood();
  const store = heropen();
  expect(inhoud(store)).toBe(voor);
  expect(controleer(store)).toBe(0);
  store.sluit();
});
