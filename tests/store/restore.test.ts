import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { herstelBackup, maakAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { backupBron, leesBackups, maakBackup } from '../../src/core/db/backup.ts';
import { voerOpdrachtUit } from '../../src/core/db/journaal.ts';
import { openDeur } from '../../src/core/db/open.ts';
import { readLoss } from '../../src/core/db/outside.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import type { Store } from '../../src/core/db/types.ts';
import {
  ANDERE_SLEUTEL,
  MIGRATIES,
  SLEUTEL,
  testContext,
  testKlok,
  testMap,
} from '../support/create-test-db.ts';
import { startHouder } from '../support/houder.ts';
import { inhoud } from '../support/inhoud.ts';
import { migratieMap } from '../support/migratie-map.ts';
import { vulKlein } from '../support/rijen.ts';

/** Putting a copy back, with everything that opening knows to go wrong: it is refused, and nothing changes. */

let omgeving: ReturnType<typeof testMap>;
let store: Store;
let backup: string;
/** What the copy holds, and what came after it. */
let toen: string;
let nu: string;

function open(extra: { migraties?: string } = {}): Store {
  const opened = openAdministratie({ ...omgeving.opties, ...extra });
  if (opened.soort !== 'open') throw new Error(opened.fout.soort);
  return opened.store;
}

const zetUren = (minuten: number) =>
  voerOpdrachtUit(store, testContext(), (tx) => {
    tx.update(inzet).set({ minutenPerWeek: minuten }).where(eq(inzet.id, 'inzet-1')).run();
    return { label: `${minuten} minuten`, uitvoer: null };
  });

beforeEach(() => {
  omgeving = testMap();
  const made = maakAdministratie({ ...omgeving.opties, naam: 'Test', demo: false, vul: vulKlein });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  store = made.store;
  zetUren(600);
  toen = inhoud(store);
  const { backups } = omgeving.opties;
  backup = join(backups, maakBackup(backupBron(store), backups, 'handmatig', testKlok()).bestand);
  zetUren(300);
  nu = inhoud(store);
});
afterEach(() => {
  store.sluit();
  omgeving.wis();
});

const restore = (opties: { backup?: string; sleutel?: string; migraties?: string } = {}) =>
  herstelBackup({
    ...{ backup, pad: omgeving.opties.pad, sleutel: SLEUTEL, migraties: MIGRATIES, klok: testKlok() },
    ...opties,
  });

/** The administratie as a crash leaves it: with what was written last in a write-ahead log beside it. */
function crash(): void {
  const { pad } = omgeving.opties;
  const files = [pad, `${pad}-wal`].map((name) => [name, readFileSync(name)] as const);
  expect(files[1]?.[1].length).toBeGreaterThan(0);
  store.sluit();
  for (const [name, bytes] of files) writeFileSync(name, bytes);
}

describe('putting a copy back', () => {
  it('while the write-ahead log of the present state is there: both come out whole', () => {
    crash();
    const result = restore();
    store = open();
    expect(inhoud(store)).toBe(toen);
    expect(readLoss(omgeving.opties.pad)).toBeNull();
    if (result.soort !== 'hersteld' || result.opzij === null) throw new Error('not set aside');
    store.sluit();
    const aside = openAdministratie({ ...omgeving.opties, pad: result.opzij });
    if (aside.soort !== 'open') throw new Error(aside.fout.soort);
    expect(inhoud(aside.store)).toBe(nu);
    aside.store.sluit();
    store = open();
  });

  it('when the administratie itself is gone, and only its write-ahead log was left', () => {
    crash();
    rmSync(omgeving.opties.pad);
    expect(restore()).toMatchObject({ soort: 'hersteld', opzij: expect.any(String) });
    store = open();
    expect(inhoud(store)).toBe(toen);
  });

  it('when the present state is damaged: that is set aside as it is', () => {
    store.sluit();
    const damaged = readFileSync(omgeving.opties.pad).fill(7, 8192, 16_384);
    writeFileSync(omgeving.opties.pad, damaged);
    const result = restore();
    store = open();
    expect(inhoud(store)).toBe(toen);
    if (result.soort !== 'hersteld' || result.opzij === null) throw new Error('not set aside');
    expect(readFileSync(result.opzij).equals(damaged)).toBe(true);
  });

  it('of an older version: it is migrated at the opening, after a copy', () => {
    store.sluit();
    const later = migratieMap([{ tag: '0099_proef', sql: 'CREATE TABLE proef_nieuw (id text PRIMARY KEY)' }]);
    expect(restore({ migraties: later.map })).toMatchObject({ soort: 'hersteld' });
    store = open({ migraties: later.map });
    expect(leesBackups(omgeving.opties.backups).map(({ reden }) => reden)).toContain('voor-migratie');
    later.wis();
  });
});

describe('a copy that cannot be put back changes nothing', () => {
  /** Another file in the place of the copy. */
  const as = (change: (bytes: Buffer) => Buffer) => {
    const pad = join(omgeving.map, 'kopie.gpa');
    writeFileSync(pad, change(readFileSync(backup)));
    return pad;
  };
  const newer = () => {
    const pad = join(omgeving.map, 'nieuwer.gpa');
    copyFileSync(backup, pad);
    const { verbinding } = openDeur({ pad, sleutel: SLEUTEL, bestaat: true });
    verbinding
      .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
      .run('later', 4_102_444_800_000);
    verbinding.close();
    return pad;
  };

  it.each([
    ['is not there', 'niet-gevonden', () => restore({ backup: join(omgeving.map, 'weg.gpa') })],
    ['has another key', 'verkeerde-sleutel', () => restore({ sleutel: ANDERE_SLEUTEL })],
    ['is empty', 'beschadigd', () => restore({ backup: as(() => Buffer.alloc(0)) })],
    ['is cut off', 'beschadigd', () => restore({ backup: as((bytes) => bytes.subarray(0, 12_000)) })],
    [
      'has a damaged page',
      'beschadigd',
      () => restore({ backup: as((bytes) => bytes.fill(9, 40_000, 40_200)) }),
    ],
    ['has a damaged start', 'beschadigd', () => restore({ backup: as((bytes) => bytes.fill(9, 0, 16)) })],
    ['is no administratie', 'beschadigd', () => restore({ backup: as(() => Buffer.alloc(65_536, 3)) })],
    ['is of a newer version', 'nieuwere-versie', () => restore({ backup: newer() })],
  ])('%s', (_, soort, attempt) => {
    store.sluit();
    expect(attempt()).toMatchObject({ soort: 'fout', fout: { soort } });
    store = open();
    expect(inhoud(store)).toBe(nu);
    const left = readdirSync(omgeving.map).filter((name) => /vervangen|herstel/u.test(name));
    expect(left).toEqual([]);
  });

  it('while another program has the administratie open', async () => {
    store.sluit();
    const holder = await startHouder(omgeving.opties.pad);
    expect(restore()).toMatchObject({ soort: 'fout', fout: { soort: 'in-gebruik' } });
    await holder.stop();
    store = open();
    expect(inhoud(store)).toBe(nu);
    expect(existsSync(`${omgeving.opties.pad}.herstel`)).toBe(false);
  });
});
