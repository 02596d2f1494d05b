import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { backupSource, createBackup } from '../../src/core/db/backup.ts';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { readLoss } from '../../src/core/db/outside.ts';
import { completeRestore, restoreBackup } from '../../src/core/db/restore.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import type { Store } from '../../src/core/db/types.ts';
import { content } from '../support/content.ts';
import { KEY, MIGRATIES, testClock, testContext, testMap } from '../support/create-test-db.ts';
import { killedAt } from '../support/killed-disk.ts';
import { fillKlein } from '../support/rows.ts';

/** A restore that is killed at each of its steps: the next opening finds the old one or the new one, whole. */

type Scene = ReturnType<typeof testMap> & {
  readonly backup: string;
  readonly toen: string;
  readonly current: string;
};

let first: Scene;
let scenes: Scene[];
beforeAll(() => {
  first = makeScene();
});
afterAll(() => first.clear());
beforeEach(() => {
  scenes = [];
});
afterEach(() => {
  for (const { clear } of scenes) clear();
});

function open(scene: Scene, pad = scene.opties.pad): Store {
  const opened = openAdministratie({ ...scene.opties, pad });
  if (opened.soort !== 'open') throw new Error(`Not open: ${opened.fout.soort}`);
  return opened.store;
}

const setUren = (store: Store, minuten: number) =>
  runOpdracht(store, testContext(), (tx) => {
    tx.update(inzet).set({ minutenPerWeek: minuten }).where(eq(inzet.id, 'inzet-1')).run();
    return { label: `${minuten} minuten`, uitvoer: null };
  });

/** An administratie as a crash leaves it, with its last change in a log beside it, and a copy of before. */
function makeScene(): Scene {
  const environment = testMap();
  const { opties } = environment;
  const made = createAdministratie({ ...opties, naam: 'Test', demo: false, fill: fillKlein });
  if (made.soort !== 'open') throw new Error(made.fout.soort);
  const { store } = made;
  setUren(store, 600);
  const toen = content(store);
  const { bestand } = createBackup(backupSource(store), opties.backups, 'handmatig', testClock());
  setUren(store, 300);
  const current = content(store);
  const files = [opties.pad, `${opties.pad}-wal`].map((name) => [name, readFileSync(name)] as const);
  store.sluit();
  for (const [name, bytes] of files) writeFileSync(name, bytes);
  writeFileSync(sidecarOf(opties.pad), 'how the old one opens');
  return { ...environment, backup: join(opties.backups, bestand), toen, current };
}

/** The same in a folder of its own. */
function setScene(): Scene {
  const environment = testMap();
  cpSync(first.map, environment.map, { recursive: true });
  const backup = join(environment.opties.backups, basename(first.backup));
  const scene = { ...environment, backup, toen: first.toen, current: first.current };
  scenes.push(scene);
  return scene;
}

const sidecarOf = (pad: string) => pad.replace(/\.gpa$/u, '.json');
const NEW_SIDECAR = 'how the new one opens';

const restore = ({ backup, opties: { pad } }: Scene) =>
  restoreBackup({
    ...{ backup, pad, sleutel: KEY, migraties: MIGRATIES, klok: testClock() },
    newSidecar: NEW_SIDECAR,
  });

const asideOf = ({ map }: Scene) =>
  readdirSync(map).filter((name) => /^test\.gpa\.vervangen-[\dTZ-]+$/u.test(name));

/** What is there after the next opening; everything of it is whole. */
function stateOf(scene: Scene): 'old' | 'new' {
  const store = open(scene);
  const now = content(store);
  store.sluit();
  expect(readdirSync(scene.map).filter((name) => /herstel|terugzetten|bezig/u.test(name))).toEqual([]);
  expect(readLoss(scene.opties.pad)).toBeNull();
  const sidecar = readFileSync(sidecarOf(scene.opties.pad), 'utf8');
  if (now === scene.current) {
    expect([sidecar, asideOf(scene)]).toEqual(['how the old one opens', []]);
    return 'old';
  }
  expect([now, sidecar]).toEqual([scene.toen, NEW_SIDECAR]);
  const [aside = '', ...rest] = asideOf(scene);
  expect(rest).toEqual([]);
  const kept = open(scene, join(scene.map, aside));
  expect(content(kept)).toBe(scene.current);
  kept.sluit();
  return 'new';
}

const MOST_STEPS = 60;

describe('a restore that is killed', () => {
  it('at any of its steps leaves the old one or the new one, whole', { timeout: 120_000 }, () => {
    const states: string[] = [];
    for (let at = 1; at < MOST_STEPS; at += 1) {
      const scene = setScene();
      if (!killedAt(at, () => void restore(scene))) break;
      states.push(stateOf(scene));
    }
    expect(states.length).toBeGreaterThan(8);
    expect(states.length).toBeLessThan(MOST_STEPS - 1);
    // Decided once: from a certain step on the new one comes.
    expect([...states].sort().reverse()).toEqual(states);
    expect(new Set(states)).toEqual(new Set(['old', 'new']));
  });

  it('and killed again at any step of going on with it', { timeout: 120_000 }, () => {
    const firstNew =
      1 +
      [...Array(MOST_STEPS).keys()].findIndex((at) => {
        const scene = setScene();
        return killedAt(at + 1, () => void restore(scene)) && stateOf(scene) === 'new';
      });
    for (let at = 1; at < MOST_STEPS; at += 1) {
      const scene = setScene();
      killedAt(firstNew, () => void restore(scene));
      const wasKilled = killedAt(at, () => completeRestore(scene.opties.pad));
      expect(stateOf(scene)).toBe('new');
      if (!wasKilled) return;
    }
    expect.unreachable();
  });

  it('finishes before another copy is put back', () => {
    const scene = setScene();
    let at = 1;
    while (!existsSync(`${scene.opties.pad}.terugzetten`) && killedAt(at, () => void restore(scene))) at += 1;
    expect(existsSync(`${scene.opties.pad}.terugzetten`)).toBe(true);
    expect(restore(scene)).toMatchObject({ soort: 'hersteld' });
    expect(asideOf(scene)).toHaveLength(2);
    const store = open(scene);
    expect(content(store)).toBe(scene.toen);
    store.sluit();
  });
});
