import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { lastOpdrachten } from '../../src/core/db/historie.ts';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { journaalState } from '../../src/core/db/journaal-state.ts';
import { redo, undo } from '../../src/core/db/ongedaan.ts';
import { administratie } from '../../src/core/db/schema/gemeente.ts';
import { medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import { StorageFault } from '../../src/core/db/storage-fault.ts';
import type { Store } from '../../src/core/db/types.ts';
import { startKind } from '../support/child-process.ts';
import { content } from '../support/content.ts';
import { ANDERE_KEY, testContext, testMap } from '../support/create-test-db.ts';
import { startHouder } from '../support/holder.ts';
import { fillKlein } from '../support/rows.ts';

let environment: ReturnType<typeof testMap>;
const open: Store[] = [];
const ctx = testContext();

beforeEach(() => {
  environment = testMap();
});
afterEach(() => {
  for (const store of open.splice(0)) store.sluit();
  environment.clear();
});

function expectedOpen(uitkomst: ReturnType<typeof openAdministratie>): Store {
  if (uitkomst.soort !== 'open') throw new Error(`Niet open: ${uitkomst.fout.soort}`);
  open.push(uitkomst.store);
  return uitkomst.store;
}
function sluit(store: Store): void {
  open.splice(open.indexOf(store), 1);
  store.sluit();
}
const create = () =>
  expectedOpen(createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein }));
const heropen = () => expectedOpen(openAdministratie(environment.opties));
const faultOf = (uitkomst: ReturnType<typeof openAdministratie>) => {
  if (uitkomst.soort === 'open') open.push(uitkomst.store);
  return uitkomst.soort === 'fout' ? uitkomst.fout.soort : 'open';
};
const setUren = (store: Store, minuten: number) =>
  runOpdracht(store, ctx, (tx) => {
    tx.update(inzet).set({ minutenPerWeek: minuten }).where(eq(inzet.id, 'inzet-1')).run();
    return { label: `${minuten} minuten`, uitvoer: null };
  });

/** Makes a closed administratie and damages its bytes. */
function beschadig(hoe: (bytes: Buffer) => Buffer): Buffer {
  sluit(create());
  const bytes = hoe(readFileSync(environment.opties.pad));
  writeFileSync(environment.opties.pad, bytes);
  return bytes;
}
const wordtNotAangeraakt = (bytes: Buffer) =>
  expect(readFileSync(environment.opties.pad).equals(bytes)).toBe(true);

describe('an administratie', () => {
  it('is made, closed and opened again with everything in it', () => {
    const store = create();
    setUren(store, 600);
    const vol = content(store);
    sluit(store);
    expect(readdirSync(environment.map)).toEqual(['test.gpa', 'test.gpa.laatste']);
    const weer = heropen();
    expect(content(weer)).toBe(vol);
    expect(weer.lees.select().from(administratie).get()).toMatchObject({
      naam: 'Test',
      demo: false,
      aangemaaktMet: expect.stringMatching(/^\d{4}_/u),
    });
  });

  it('can undo and redo after opening again what was done before', () => {
    const eerst = create();
    setUren(eerst, 600);
    sluit(eerst);
    const tweede = heropen();
    expect(undo(tweede, ctx).soort).toBe('uitgevoerd');
    sluit(tweede);
    const derde = heropen();
    expect(derde.lees.select().from(inzet).get()?.minutenPerWeek).toBe(1440);
    expect(redo(derde, ctx).soort).toBe('uitgevoerd');
    expect(derde.lees.select().from(inzet).get()?.minutenPerWeek).toBe(600);
  });

  it('begins with contents that cannot be undone', () => {
    expect(journaalState(create(), ctx.gebruiker)).toEqual({ ongedaan: null, opnieuw: null });
  });

  it('is encrypted on disk from the first byte', () => {
    const store = create();
    runOpdracht(store, ctx, (tx) => {
      tx.insert(medewerker).values({ id: 'm9', voornaam: 'Toon', achternaam: 'Voorbeeldstra' }).run();
      return { label: 'Voorbeeldstra toegevoegd', uitvoer: null };
    });
    for (const moment of ['open', 'gesloten']) {
      if (moment === 'gesloten') sluit(store);
      for (const naam of readdirSync(environment.map)) {
        const bytes = readFileSync(join(environment.map, naam));
        for (const word of ['Voorbeeldstra', 'Modelink', 'CREATE TABLE', 'SQLite format']) {
          expect(bytes.includes(word), `${word} in ${naam} (${moment})`).toBe(false);
        }
      }
    }
    expect(lastOpdrachten(heropen(), 1)[0]?.label).toBe('Voorbeeldstra toegevoegd');
  });

  it('never comes over another file', () => {
    writeFileSync(environment.opties.pad, 'iets van iemand');
    expect(faultOf(createAdministratie({ ...environment.opties, naam: 'Test', demo: false }))).toBe(
      'bestaat-al',
    );
    expect(readFileSync(environment.opties.pad, 'utf8')).toBe('iets van iemand');
  });

  it('whose making fails is not there', () => {
    const mislukt = () =>
      createAdministratie({
        ...environment.opties,
        naam: 'Test',
        demo: false,
        fill: () => {
          throw new Error('stroom weg');
        },
      });
    expect(mislukt).toThrow('stroom weg');
    expect(readdirSync(environment.map)).toEqual([]);
  });

  it('is made although an earlier attempt stopped halfway', () => {
    // No process has this number: it is above what any system gives out.
    const rest = `${environment.opties.pad}.nieuw-999999999`;
    writeFileSync(rest, 'half');
    create();
    expect(existsSync(rest)).toBe(false);
  });

  it('leaves alone what another process is making at this moment', () => {
    const vanEenAnder = `${environment.opties.pad}.nieuw-${String(process.ppid)}`;
    writeFileSync(vanEenAnder, 'onderweg');
    create();
    expect(readFileSync(vanEenAnder, 'utf8')).toBe('onderweg');
  });
});

describe('opening says what is the matter', () => {
  it('not found, and nothing comes in its place', () => {
    expect(faultOf(openAdministratie(environment.opties))).toBe('niet-gevonden');
    expect(readdirSync(environment.map)).toEqual([]);
  });

  it('wrong key', () => {
    sluit(create());
    const bytes = readFileSync(environment.opties.pad);
    expect(faultOf(openAdministratie({ ...environment.opties, sleutel: ANDERE_KEY }))).toBe(
      'verkeerde-sleutel',
    );
    wordtNotAangeraakt(bytes);
    heropen();
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty file', () => Buffer.alloc(0)],
    ['cut off after half a page', (b) => b.subarray(0, 2000)],
    ['cut off in the middle', (b) => b.subarray(0, Math.floor(b.length / 2))],
    ['beginning overwritten with zeros', (b) => b.fill(0, 0, 4096)],
    [
      'beginning overwritten with noise',
      (b) => b.fill(Buffer.from([7, 99, 3, 250, 18, 77, 140, 201, 33]), 0, 100),
    ],
    ['salt whole, rest of the beginning broken', (b) => b.fill(1, 16, 100)],
    ['middle overwritten', (b) => b.fill(5, 4096 * 20 + 50, 4096 * 20 + 90)],
    [
      'one bit flipped',
      (b) => {
        b[4096 * 9 + 5] = (b[4096 * 9 + 5] ?? 0) ^ 1;
        return b;
      },
    ],
    ['all zeros', (b) => b.fill(0)],
    [
      'a database without encryption',
      () => Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176, 3)]),
    ],
  ])('damaged: %s', (_, hoe) => {
    const bytes = beschadig(hoe);
    expect(faultOf(openAdministratie(environment.opties))).toBe('beschadigd');
    wordtNotAangeraakt(bytes);
  });

  it('in use by another process, which works on undisturbed', async () => {
    sluit(create());
    const houder = await startHouder(environment.opties.pad);
    expect(faultOf(openAdministratie(environment.opties))).toBe('in-gebruik');
    await houder.stop();
    heropen();
  });

  it.each(['bestand', 'map'])('read-only: %s', (wat) => {
    sluit(create());
    const bytes = readFileSync(environment.opties.pad);
    // Root may write everything, so the test looks with the eyes of somebody else.
    asGewoneGebruiker(
      environment,
      wat === 'map' ? { map: 0o555, bestand: 0o666 } : { map: 0o777, bestand: 0o444 },
      () => {
        expect(faultOf(openAdministratie(environment.opties))).toBe('alleen-lezen');
      },
    );
    wordtNotAangeraakt(bytes);
    heropen();
  });

  it('no right to read counts as read-only', () => {
    sluit(create());
    asGewoneGebruiker(environment, { map: 0o777, bestand: 0o000 }, () => {
      expect(faultOf(openAdministratie(environment.opties))).toBe('alleen-lezen');
    });
  });

  it('making in a folder that is read-only', () => {
    const map = join(environment.map, 'dicht');
    mkdirSync(map);
    asGewoneGebruiker(
      { map, opties: { ...environment.opties, pad: join(map, 'x.gpa') } },
      { map: 0o555, bestand: null },
      () => {
        expect(
          faultOf(
            createAdministratie({
              ...environment.opties,
              pad: join(map, 'x.gpa'),
              naam: 'Test',
              demo: false,
            }),
          ),
        ).toBe('alleen-lezen');
      },
    );
  });
});

describe('a full disk', () => {
  it('refuses the change, loses nothing, and goes on when there is room', () => {
    const store = create();
    setUren(store, 600);
    const voor = content(store);
    const { verbinding } = store.intern;
    const pages = Number(verbinding.pragma('page_count', { simple: true }));
    // SQLite's own limit gives the same SQLITE_FULL as a disk without room.
    verbinding.pragma(`max_page_count = ${pages}`);
    const groot = () =>
      runOpdracht(store, ctx, (tx) => {
        for (let i = 0; i < 2000; i += 1)
          tx.insert(medewerker)
            .values({ id: `m${i}`, voornaam: 'V', achternaam: 'x'.repeat(200) })
            .run();
        return { label: 'Veel', uitvoer: null };
      });
    expect(groot).toThrow(StorageFault);
    expect(() => groot()).toThrow('schijf-vol');
    expect(content(store)).toBe(voor);
    expect(verbinding.pragma('integrity_check', { simple: true })).toBe('ok');
    verbinding.pragma('max_page_count = 1000000');
    expect(groot().opdracht).not.toBeNull();
    sluit(store);
    expect(heropen().lees.select().from(inzet).get()?.minutenPerWeek).toBe(600);
  });
});

describe.skipIf(process.platform === 'win32')('a disk that fills up during the work', () => {
  const PROCESS = join(import.meta.dirname, 'process.ts');

  it('keeps everything that was confirmed', async () => {
    sluit(create());
    const kind = startKind(
      PROCESS,
      ['stroom', environment.opties.pad],
      statSync(environment.opties.pad).size + 300_000,
    );
    const line = await kind.waitOn((r) => r.startsWith('fout'));
    await kind.voorbij;
    const bevestigd = kind.regels.filter((r) => /^\d+$/u.test(r)).length;
    expect(bevestigd).toBeGreaterThan(3);
    expect(line).toBe(`fout schijf-vol na ${bevestigd}`);
    const store = heropen();
    expect(store.intern.verbinding.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(store.lees.select().from(medewerker).where(eq(medewerker.voornaam, 'Stroom')).all()).toHaveLength(
      bevestigd,
    );
    expect(setUren(store, 60).opdracht).not.toBeNull();
  });

  it.each([4096, 300_000, 600_000, 800_000])('leaves nothing half made behind (%i bytes)', async (ruimte) => {
    const kind = startKind(PROCESS, ['maak', environment.opties.pad], ruimte);
    expect(await kind.waitOn((r) => r.startsWith('fout'))).toBe('fout schijf-vol');
    await kind.voorbij;
    expect(readdirSync(environment.map)).toEqual([]);
  });
});

/** Runs `werk` with file rights that bind, also when the tests run as root; puts everything back. */
function asGewoneGebruiker(
  waar: { map: string; opties: { pad: string } },
  rechten: { map: number; bestand: number | null },
  werk: () => void,
): void {
  const { map } = waar;
  const wie = process.getuid?.() === 0 ? 65_534 : null;
  const { bestand } = rechten;
  if (bestand !== null) chmodSync(waar.opties.pad, bestand);
  const bovenliggend = statSync(environment.map).mode;
  chmodSync(environment.map, 0o777);
  chmodSync(map, rechten.map);
  if (wie !== null) process.seteuid?.(wie);
  try {
    werk();
  } finally {
    if (wie !== null) process.seteuid?.(0);
    chmodSync(map, 0o777);
    chmodSync(environment.map, bovenliggend);
    if (bestand !== null) chmodSync(waar.opties.pad, 0o644);
  }
}
