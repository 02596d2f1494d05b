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
import { type KeyRing, wayInOf, withComputer } from '../host/key-ring.ts';
import { KeyFault } from './restore.ts';
import type { Start } from './start.ts';

/** What a lock asks, and who changes a passphrase. */

setUpSignInWorld();

describe('locked', () => {
  async function locked() {
    const world = await begin({ ring: await both() });
    await world.start.signIn(ANNA.id, WACHTZIN.anna);
    world.told.length = 0;
    await world.start.locking.lock();
    return world;
  }

  it('the core answers nobody, other windows are hidden, and who was there goes on', async () => {
    const { start, told } = await locked();
    expect(told).toEqual(['dicht', 'verberg', 'vergrendeld']);
    expect(start.toestand()).toMatchObject({ soort: 'vergrendeld', wie: ANNA, mensen: [ANNA, BERT] });
    expect(await start.signIn(ANNA.id, 'een heel andere zin')).toMatchObject({
      soort: 'vergrendeld',
      onjuist: true,
    });
    expect(told).not.toContain('open');
    told.length = 0;
    expect(await start.signIn(ANNA.id, WACHTZIN.anna)).toEqual({ soort: 'open', naam: 'Proef' });
    expect(told).toEqual([`aanmelden ${ANNA.id}`, 'toon', 'open', 'open']);
  });

  it('somebody else begins anew: what was on screen goes before anything opens', async () => {
    const { start, told } = await locked();
    told.length = 0;
    expect(await start.signIn(BERT.id, WACHTZIN.bert)).toEqual({ soort: 'open', naam: 'Proef' });
    expect(told).toEqual([`aanmelden ${BERT.id}`, 'bezig', 'opnieuw', 'open', 'open']);
  });

  it('who ended meanwhile is locked out, and another goes on', async () => {
    const { start, people, told } = await locked();
    await start.signIn(ANNA.id, WACHTZIN.anna);
    people.splice(0, 1);
    told.length = 0;
    start.setPeople([BERT], false);
    await expect.poll(() => start.toestand().soort).toBe('vergrendeld');
    expect(await start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ soort: 'vergrendeld' });
    expect(await start.signIn(BERT.id, WACHTZIN.bert)).toMatchObject({ soort: 'open' });
  });

  it.each([
    ['opnieuw', (start: Start) => start.opnieuw()],
    ['open', (start: Start) => start.open('proef')],
    ['openDemo', (start: Start) => start.openDemo()],
    [
      'nieuw',
      (start: Start) =>
        start.nieuw({
          naam: 'Ander',
          gemeente: 'Teststad',
          beheerder: 'Eva',
          wachtzin: 'lang genoeg is dit',
        }),
    ],
  ])('%s leaves it locked, with what is open', async (_name, call) => {
    const { start, told } = await locked();
    told.length = 0;
    expect(await call(start)).toMatchObject({ soort: 'vergrendeld' });
    expect([start.isOpen(), start.isLocked(), told]).toEqual([true, true, []]);
    expect(await start.signIn(ANNA.id, WACHTZIN.anna)).toEqual({ soort: 'open', naam: 'Proef' });
    expect([start.isOpen(), start.isLocked()]).toEqual([true, false]);
  });

  it('is over when it is closed, and then nobody maintains it', async () => {
    const { start } = await locked();
    start.setPeople([ANNA, BERT], true);
    expect(await start.sluit()).toMatchObject({ soort: 'welkom' });
    expect([start.isOpen(), start.isLocked(), start.maintains()]).toEqual([false, false, false]);
    expect(start.recoveryKey()).toBeNull();
  });

  it('leaves no key behind when the core stops', async () => {
    const { start } = await locked();
    start.coreGestopt('core-gestopt');
    expect(start.toestand()).toMatchObject({ soort: 'fout', fout: 'core-gestopt' });
    await expect(start.restoring.shownFile(join(map, 'los.gpa'), NOTHING)).rejects.toBeInstanceOf(KeyFault);
  });

  it('is not where nothing is open', async () => {
    const { start, told } = await begin({ ring: await both() });
    expect(await start.locking.lock()).toMatchObject({ soort: 'aanmelden' });
    expect(told).not.toContain('dicht');
  });
});

describe('the account of this computer', () => {
  const withAccount = async () => withComputer(await both(), ANNA, key, HERE);

  it('opens, and does not unlock who has a passphrase of their own', async () => {
    const { start } = await begin({ ring: await withAccount(), kluis: HERE });
    expect(await start.signIn(ANNA.id, null)).toMatchObject({ soort: 'open' });
    expect(await start.locking.lock()).toMatchObject({
      soort: 'vergrendeld',
      wie: { ...ANNA, computer: false },
    });
    expect(await start.signIn(ANNA.id, null)).toMatchObject({ soort: 'vergrendeld' });
    expect(await start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ soort: 'open' });
  });

  it('unlocks who has nothing else, which the screen says', async () => {
    const ring = await ringWith({ ...BERT, wachtzin: WACHTZIN.bert }, ANNA);
    const { start } = await begin({ ring, kluis: HERE });
    await start.signIn(ANNA.id, null);
    expect(await start.locking.lock()).toMatchObject({ wie: { ...ANNA, computer: true } });
    expect(await start.signIn(ANNA.id, null)).toMatchObject({ soort: 'open' });
  });

  it('is no way around the lock by closing the program, also not for one person', async () => {
    const { start, slot, ringNow } = await begin({ ring: await withAccount(), kluis: HERE });
    await start.signIn(ANNA.id, null);
    await start.locking.lock();
    expect(slot.dicht).toBe(true);
    await start.sluit();
    const again = await begin({ ring: await ringNow(), kluis: HERE, wasLocked: slot.dicht });
    expect(again.toestand).toMatchObject({
      soort: 'aanmelden',
      mensen: [{ ...ANNA, computer: false }, BERT],
    });
    expect(await again.start.signIn(ANNA.id, null)).toMatchObject({ soort: 'aanmelden' });
    expect(await again.start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ soort: 'open' });
    expect(again.slot.dicht).toBe(false);
    const alone = withComputer(await ringWith({ ...ANNA, wachtzin: WACHTZIN.anna }), ANNA, key, HERE);
    const one = await begin({ ring: alone, kluis: HERE, wasLocked: true });
    expect(one.toestand).toMatchObject({ soort: 'wachtzin' });
    expect(one.slot.dicht).toBe(true);
    expect((await begin({ ring: alone, kluis: HERE, wasLocked: true }, false)).toestand).toMatchObject({
      soort: 'wachtzin',
    });
  });

  it('does not change a passphrase of somebody who has one', async () => {
    const { start } = await begin({ ring: await withAccount(), kluis: HERE });
    await start.signIn(ANNA.id, null);
    await expect(start.locking.changeWachtzin(null, 'iets nieuws en langs')).rejects.toBeInstanceOf(KeyFault);
    await start.locking.changeWachtzin(WACHTZIN.anna, 'iets nieuws en langs');
  });
});

describe('an account that was linked to another', () => {
  const asAnna = async (ring: KeyRing) => {
    const world = await begin({ ring, kluis: HERE });
    await world.start.signIn(ANNA.id, WACHTZIN.anna);
    return world;
  };
  const link = ({ keys }: Start, wie: typeof BERT) => keys.answer({ soort: 'computer', wie });

  it('lets nobody be them before they have signed in on it by their own passphrase', async () => {
    const { start, ringNow, noted } = await asAnna(await both());
    expect(await link(start, BERT)).toEqual({ soort: 'gedaan' });
    const ring = await ringNow();
    expect(wayInOf(ring, BERT.id)).toBe('wachtzin');
    const again = await begin({ ring, kluis: HERE });
    expect(again.toestand).toMatchObject({ mensen: [ANNA, { ...BERT, computer: false }] });
    expect(await again.start.signIn(BERT.id, null)).toMatchObject({ soort: 'aanmelden' });
    expect(noted).toEqual([]);
    await again.start.signIn(BERT.id, WACHTZIN.bert);
    expect(wayInOf(await again.ringNow(), BERT.id)).toBe('wachtzin-en-computer');
    expect(again.noted).toEqual(['eersteKeer account van de computer']);
    const later = await begin({ ring: await again.ringNow(), kluis: HERE });
    expect(await later.start.signIn(BERT.id, null)).toMatchObject({ soort: 'open' });
  });

  it('is not used up by who linked it', async () => {
    const { start, ringNow } = await asAnna(await both());
    await link(start, BERT);
    await start.locking.lock();
    await start.signIn(ANNA.id, WACHTZIN.anna);
    expect(wayInOf(await ringNow(), BERT.id)).toBe('wachtzin');
  });

  it('is refused where they have no passphrase to prove it with, and to oneself it is at once', async () => {
    const { start, ringNow } = await asAnna(await both());
    await start.keys.answer({ soort: 'intrekken', id: BERT.id });
    expect(await link(start, BERT)).toMatchObject({
      soort: 'weigering',
      melding: expect.stringMatching(/startwachtzin/u),
    });
    expect(await link(start, ANNA)).toEqual({ soort: 'gedaan' });
    expect(wayInOf(await ringNow(), ANNA.id)).toBe('wachtzin-en-computer');
  });

  it('is refused where it would lock out who has nothing else, also when that is oneself', async () => {
    const ring = await ringWith({ ...BERT, wachtzin: WACHTZIN.bert }, ANNA);
    const { start, ringNow } = await begin({ ring, kluis: HERE });
    await start.signIn(ANNA.id, null);
    expect(await link(start, BERT)).toMatchObject({
      soort: 'weigering',
      melding: expect.stringMatching(/^Anna de Wit meldt zich alleen met dit account/u),
    });
    expect(await ringNow()).toEqual(ring);
  });
});

describe('an own passphrase', () => {
  it('is changed with the one of now', async () => {
    const { start, ringNow, noted } = await begin({ ring: await both() });
    await start.signIn(ANNA.id, WACHTZIN.anna);
    await expect(
      start.locking.changeWachtzin('een heel andere zin', 'iets nieuws en langs'),
    ).rejects.toBeInstanceOf(KeyFault);
    await expect(start.locking.changeWachtzin(null, 'iets nieuws en langs')).rejects.toBeInstanceOf(KeyFault);
    await start.locking.changeWachtzin(WACHTZIN.anna, 'iets nieuws en langs');
    expect(noted).toEqual(['wachtzin']);
    const again = await begin({ ring: await ringNow() });
    expect(await again.start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ onjuist: true });
    expect(await again.start.signIn(ANNA.id, 'iets nieuws en langs')).toMatchObject({ soort: 'open' });
  });

  it('is not changed while it is locked', async () => {
    const { start, ringNow } = await begin({ ring: await both() });
    await start.signIn(ANNA.id, WACHTZIN.anna);
    await start.locking.lock();
    const before = await ringNow();
    await expect(start.locking.changeWachtzin(WACHTZIN.anna, 'iets nieuws en langs')).rejects.toBeInstanceOf(
      KeyFault,
    );
    expect(await ringNow()).toEqual(before);
  });

  it('is not the start passphrase', async () => {
    const { start } = await begin({ ring: await both() });
    await start.signIn(ANNA.id, WACHTZIN.anna);
    const given = await start.keys.answer({ soort: 'start', wie: ANNA });
    if (given.soort !== 'start') throw new Error('no start passphrase');
    await expect(start.locking.changeWachtzin(given.wachtzin, given.wachtzin)).rejects.toBeInstanceOf(
      KeyFault,
    );
    await start.locking.changeWachtzin(given.wachtzin, 'iets nieuws en langs');
  });
});
