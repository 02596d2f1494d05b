import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ANNA,
  BERT,
  begin,
  both,
  HERE,
  key,
  map,
  NOTHING,
  ringWith,
  setUpSignInWorld,
  WACHTZIN,
} from '../../tests/support/sign-in-world.ts';
import type { KeyRing } from '../host/key-ring.ts';
import { recoveryLines } from '../host/recovery-key.ts';
import { sidecarText } from '../host/sidecar.ts';
import { KeyFault } from './restore.ts';

/** As whom a copy opens. */

setUpSignInWorld();

/** A copy from anywhere, with nothing open. */
async function withCopy(ring: KeyRing, kluis: typeof HERE | null = null) {
  const world = await begin({ ring: await both(), kluis });
  await world.start.sluit();
  const copy = join(map, 'los.gpa');
  await writeFile(copy, 'x');
  await writeFile(join(map, 'los.json'), sidecarText({ naam: 'Los', ring }));
  const open = (
    typed: Partial<typeof NOTHING> | { wachtzin?: string; sleutel?: string; gebruiker?: string },
  ) => world.start.restoring.restoreFile(copy, 'nieuw', { ...NOTHING, ...typed });
  return { ...world, open };
}

const AS_BERT = [{ soort: 'gebruiker', id: BERT.id }];

describe('a copy', () => {
  it('opens as whose passphrase it was', async () => {
    const { open, asked, start } = await withCopy(await both());
    await open({ wachtzin: WACHTZIN.bert });
    expect([asked, start.toestand().soort]).toEqual([AS_BERT, 'open']);
  });

  it('keeps whose it was where this computer keeps the key', async () => {
    const { open, asked, start } = await withCopy(await both(), HERE);
    await open({ wachtzin: WACHTZIN.bert });
    expect([asked, start.toestand().soort]).toEqual([AS_BERT, 'open']);
    expect(start.keys.ring()).toMatchObject([{ gebruiker: BERT.id, bron: { soort: 'os' } }]);
  });

  it('lets nobody choose who they are because they are no gebruiker in it', async () => {
    const { open, asked, people, start } = await withCopy(await both());
    people.splice(1, 1);
    await open({ wachtzin: WACHTZIN.bert });
    expect([asked, start.toestand()]).toMatchObject([AS_BERT, { soort: 'fout', fout: 'geen-toegang' }]);
  });

  it('does not open with a start passphrase', async () => {
    const { open, asked } = await withCopy(
      await ringWith({ ...BERT, wachtzin: 'start-zin-van-bert', eenmalig: true }),
    );
    await expect(open({ wachtzin: 'start-zin-van-bert' })).rejects.toBeInstanceOf(KeyFault);
    expect(asked).toEqual([]);
  });

  it('with its recovery key is of whom nobody knows', async () => {
    const { open, asked } = await withCopy(await both(), HERE);
    await open({ sleutel: recoveryLines(key).join(' ') });
    expect(asked).toMatchObject([{ soort: 'onbekend' }]);
  });

  it('makes one wait after wrong passphrases', async () => {
    const { open, clock, asked } = await withCopy(await both());
    for (const _ of [1, 2, 3]) {
      await expect(open({ wachtzin: 'een heel andere zin' })).rejects.toThrow(/past niet/u);
    }
    await expect(open({ wachtzin: WACHTZIN.anna })).rejects.toThrow('Wacht 2 seconden');
    clock.now += 2000;
    await open({ wachtzin: WACHTZIN.anna });
    expect(asked).toEqual([{ soort: 'gebruiker', id: ANNA.id }]);
  });
});

describe('a copy with the ways in of many people', () => {
  const MANY = Array.from({ length: 8 }, (_, i) => ({
    ...{
      id: `g-${String(i)}`,
      naam: `Persoon ${String(i)}`,
      wachtzin: `de zin van persoon nummer ${String(i)}`,
    },
  }));

  it('asks whose passphrase it is before it tries one', async () => {
    const { open, people, asked } = await withCopy(await ringWith(...MANY));
    people.push(...MANY);
    const wachtzin = MANY[1]?.wachtzin ?? '';
    await expect(open({ wachtzin })).rejects.toMatchObject({ veld: 'gebruiker' });
    await expect(open({ wachtzin, gebruiker: 'g-2' })).rejects.toThrow(/past niet bij deze kopie/u);
    await expect(open({ wachtzin, gebruiker: 'g-onbekend' })).rejects.toBeInstanceOf(KeyFault);
    await open({ wachtzin, gebruiker: 'g-1' });
    expect(asked).toEqual([{ soort: 'gebruiker', id: 'g-1' }]);
  });
});
