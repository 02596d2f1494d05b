import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BERT,
  begin,
  both,
  map,
  NOTHING,
  ringWith,
  setUpSignInWorld,
  WACHTZIN,
} from '../../tests/support/sign-in-world.ts';
import { sidecarText } from '../host/sidecar.ts';
import { type RestoreNote, restoreNoteOf } from '../shared/contract/restore-note.ts';
import { Administraties } from './administraties.ts';
import { RestoreFault } from './restore.ts';
import type { RestoreTask } from './restoring.ts';

/** A core that dies while it puts a copy back: what is said afterwards is what is there. */

setUpSignInWorld();

const pad = () => join(map, 'proef.gpa');
const STOPPED = { soort: 'fout', fout: 'core-gestopt' } as const;

async function restoreWith(restoreCore: (task: RestoreTask) => Promise<typeof STOPPED>) {
  const { start } = await begin({ ring: await both(), restoreCore });
  const copy = join(map, 'los.gpa');
  await writeFile(copy, 'x');
  const ring = await ringWith({ ...BERT, wachtzin: WACHTZIN.bert });
  await writeFile(join(map, 'los.json'), sidecarText({ naam: 'Los', ring }));
  await writeFile(pad(), 'what stands there');
  return await start.restoring.restoreFile(copy, 'huidige', { ...NOTHING, wachtzin: WACHTZIN.bert });
}

describe('a core that dies while it puts a copy back', () => {
  it('before that was decided: nothing has changed, and that is said', async () => {
    await expect(restoreWith(() => Promise.resolve(STOPPED))).rejects.toThrow(/Er is niets veranderd/u);
    await expect(restoreWith(() => Promise.resolve(STOPPED))).rejects.toBeInstanceOf(RestoreFault);
  });

  it('after it was decided: the copy comes, and that is said', async () => {
    const restored = await restoreWith(async ({ sidecar }) => {
      const note: RestoreNote = { opzij: 'proef.gpa.vervangen-1', sidecar, ontbreekt: null };
      await writeFile(restoreNoteOf(pad()), JSON.stringify(note));
      return STOPPED;
    });
    expect(restored.opzij).toBe(`${pad()}.vervangen-1`);
  });

  it('after all of it was done', async () => {
    const restored = await restoreWith(async ({ sidecar }) => {
      await rename(pad(), `${pad()}.vervangen-1`);
      await writeFile(pad(), 'the copy');
      await writeFile(join(map, 'proef.json'), sidecar ?? '');
      return STOPPED;
    });
    expect(restored).toEqual({ opzij: null });
  });
});

describe('an administratie of which a copy is taking the place', () => {
  it('opens with the key of that copy, is listed, and its place is not free', async () => {
    const place = { id: 'west', naam: 'West', pad: join(map, 'west.gpa') };
    const ring = await ringWith({ ...BERT, wachtzin: WACHTZIN.bert });
    const note: RestoreNote = { opzij: null, sidecar: sidecarText({ naam: 'West', ring }), ontbreekt: null };
    await writeFile(restoreNoteOf(place.pad), JSON.stringify(note));
    const administraties = new Administraties(map, join(map, 'backups'));
    expect(await administraties.find('west')).toMatchObject({ soort: 'gevonden', administratie: { ring } });
    expect((await administraties.list()).map(({ id }) => id)).toContain('west');
    expect(administraties.free('West').id).toBe('west-2');
    await writeFile(join(map, 'west.json'), sidecarText({ naam: 'Oud', ring: await both() }));
    expect(await administraties.find('west')).toMatchObject({ administratie: { naam: 'West', ring } });
    expect(await readFile(join(map, 'west.json'), 'utf8')).toContain('Oud');
  });
});
