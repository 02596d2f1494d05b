import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { ongedaanInStappen } from '../../src/core/db/ongedaan.ts';
import { readSaved } from '../../src/core/db/rescue.ts';
import { medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { complete } from '../../src/core/db/stappen.ts';
import type { Store } from '../../src/core/db/types.ts';
import { ANDERE_KEY, KEY, testContext, testMap } from '../support/create-test-db.ts';
import { writeNumber } from '../support/numbers.ts';
import { fillKlein } from '../support/rows.ts';

/** Which changes go when a copy takes the place of a file that does not open. */

const WRITES = 40;

let environment: ReturnType<typeof testMap>;
let store: Store;
beforeEach(() => {
  environment = testMap();
  const made = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  store = made.store;
});
afterEach(() => environment.clear());

const summed = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Spoils `pages` pages in the middle, closed. */
function spoil(pages: number): void {
  const { pad } = environment.opties;
  const bytes = readFileSync(pad);
  const at = Math.floor(bytes.length / 4096 / 2) * 4096;
  writeFileSync(pad, bytes.fill(7, at, at + pages * 4096));
}

const read = (from: number, to: number, sleutel = KEY) =>
  readSaved({ pad: environment.opties.pad, sleutel }, { from, to });

describe('readSaved', () => {
  it('reads what there is, newest first, with who and when, and leaves the file as it is', () => {
    for (let n = 1; n <= WRITES; n += 1) writeNumber(store, n);
    store.sluit();
    spoil(1);
    const { pad, map } = { ...environment.opties, map: environment.map };
    expect(openAdministratie(environment.opties)).toMatchObject({ soort: 'fout' });
    const before = [summed(pad), readdirSync(map)];
    const lines = read(WRITES - 9, WRITES);
    expect(lines.length).toBeGreaterThan(0);
    for (const { label } of lines) expect(label).toMatch(/^nummer (?:3[1-9]|40)$/u);
    expect(lines.map(({ label }) => Number(label.slice(7)))).toEqual(
      [...lines.map(({ label }) => Number(label.slice(7)))].sort((a, b) => b - a),
    );
    expect(lines[0]).toMatchObject({ gebruiker: 'Robin Proefhof', moment: expect.stringMatching(/^2026-/u) });
    expect([summed(pad), readdirSync(map)]).toEqual(before);
  });

  it('says of a complaint only that it changed, also when that was taken back', () => {
    const ctx = testContext('klachten.voegNotitieToe');
    runOpdracht(store, ctx, (tx) => {
      tx.insert(medewerker).values({ id: 'k', voornaam: 'Klaas', achternaam: 'Klager' }).run();
      return { label: 'Notitie bij klacht 2026-001: ruzie met Klaas', uitvoer: null };
    });
    complete(ongedaanInStappen(store, testContext('beheer.maakOngedaan')));
    writeNumber(store, 1);
    store.sluit();
    expect(read(1, 3).map(({ label }) => label)).toEqual([
      'nummer 1',
      'Klacht gewijzigd',
      'Klacht gewijzigd',
    ]);
  });

  it.each([
    ['another key', () => undefined, ANDERE_KEY],
    ['an empty file', () => writeFileSync(environment.opties.pad, ''), KEY],
    ['another file', () => writeFileSync(environment.opties.pad, 'x'.repeat(65_536)), KEY],
    ['no file', () => rmSync(environment.opties.pad), KEY],
  ])('answers nothing with %s, and leaves nothing behind', (_, damage, key) => {
    for (let n = 1; n <= 3; n += 1) writeNumber(store, n);
    store.sluit();
    damage();
    const names = readdirSync(environment.map);
    expect(read(1, 3, key)).toEqual([]);
    expect(readdirSync(environment.map)).toEqual(names);
  });
});
