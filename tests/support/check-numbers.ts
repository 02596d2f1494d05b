import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { lastOpdrachten } from '../../src/core/db/historie.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import type { Store } from '../../src/core/db/types.ts';
import { countNumbers } from './numbers.ts';

/** Nothing half: the last number is everywhere or nowhere. Returns that number. */
export function checkNumbers(store: Store): number {
  expect(store.intern.verbinding.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(store.intern.verbinding.pragma('foreign_key_check')).toEqual([]);
  const rows = countNumbers(store);
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
