import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ANNA,
  BERT,
  begin,
  both,
  HERE,
  key,
  kosten,
  map,
  NOTHING,
  ringWith,
  setUpSignInWorld,
  WACHTZIN,
} from '../../tests/support/sign-in-world.ts';
import type { OpenResult } from '../host/core-host.ts';
import { ringOf, wayInOf } from '../host/key-ring.ts';
import { wrapKey } from '../host/keys.ts';
import { recoveryLines } from '../host/recovery-key.ts';
import type { Aanmelding } from '../shared/contract/init.ts';
import { KeyFault } from './restore.ts';

/** Who opens an administratie. */

setUpSignInWorld();

describe('opening', () => {
  it('asks nothing of one person with the account of this computer', async () => {
    const { toestand, asked, told } = await begin({ ring: await ringWith(ANNA), kluis: HERE });
    expect(toestand).toEqual({ soort: 'open', naam: 'Proef' });
    expect(asked).toEqual([{ soort: 'gebruiker', id: ANNA.id }]);
    expect(told.filter((one) => one !== 'bezig')).toEqual(['open']);
  });

  it('asks one person with a passphrase for that alone', async () => {
    const { start, toestand } = await begin({ ring: await ringWith({ ...ANNA, wachtzin: WACHTZIN.anna }) });
    expect(toestand).toMatchObject({ soort: 'wachtzin', onjuist: false, wacht: 0 });
    expect(await start.giveWachtzin(WACHTZIN.anna)).toEqual({ soort: 'open', naam: 'Proef' });
  });

  it('asks who it is where there are more; nobody gets in with the passphrase of another', async () => {
    const { start, toestand, asked } = await begin({ ring: await both() });
    expect(toestand).toMatchObject({
      soort: 'aanmelden',
      mensen: [
        { ...ANNA, computer: false },
        { ...BERT, computer: false },
      ],
    });
    expect(await start.signIn(BERT.id, WACHTZIN.anna)).toMatchObject({
      soort: 'aanmelden',
      onjuist: true,
      gekozen: BERT.id,
    });
    expect(await start.signIn('g-niemand', WACHTZIN.anna)).toMatchObject({ soort: 'aanmelden' });
    expect(await start.signIn(BERT.id, null)).toMatchObject({
      melding: expect.stringMatching(/Dit account/u),
    });
    expect(asked).toEqual([]);
    expect(await start.signIn(BERT.id, WACHTZIN.bert)).toMatchObject({ soort: 'open' });
    expect(asked).toEqual([{ soort: 'gebruiker', id: BERT.id }]);
  });

  it('lets the account of this computer in as the person it is of, without a passphrase', async () => {
    const ring = await ringWith(ANNA, { ...BERT, wachtzin: WACHTZIN.bert });
    const { start, toestand } = await begin({ ring, kluis: HERE });
    expect(toestand).toMatchObject({ soort: 'aanmelden', mensen: [{ ...ANNA, computer: true }, BERT] });
    expect(await start.signIn(ANNA.id, null)).toMatchObject({ soort: 'open' });
  });

  it('with nobody there to ask is as the account of this computer, or does not open', async () => {
    const ring = await ringWith(ANNA, { ...BERT, wachtzin: WACHTZIN.bert });
    const run = await begin({ ring, kluis: HERE }, false);
    expect(run.asked).toEqual([{ soort: 'gebruiker', id: ANNA.id }]);
    expect((await begin({ ring: await both() }, false)).toestand).toMatchObject({ soort: 'wachtzin' });
  });

  it('makes one wait after wrong passphrases, longer each time, also with the right one', async () => {
    const { start, clock } = await begin({ ring: await both() });
    const wrong = () => start.signIn(ANNA.id, 'een heel andere zin');
    expect([await wrong(), await wrong()]).toMatchObject([{ wacht: 0 }, { wacht: 0 }]);
    expect(await wrong()).toMatchObject({ onjuist: true, wacht: 2 });
    expect(await start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ soort: 'aanmelden', wacht: 2 });
    clock.now += 2000;
    expect(await wrong()).toMatchObject({ wacht: 4 });
    clock.now += 4000;
    expect(await start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ soort: 'open' });
  });

  it('counts the wrong ones of each person; who knows theirs does not end it for another', async () => {
    const { start, clock } = await begin({ ring: await both() });
    const wrong = () => start.signIn(ANNA.id, 'een heel andere zin');
    for (const _ of [1, 2]) await wrong();
    expect(await start.signIn(BERT.id, WACHTZIN.bert)).toMatchObject({ soort: 'open' });
    await start.locking.lock();
    expect(await wrong()).toMatchObject({ soort: 'vergrendeld', onjuist: true, wacht: 2 });
    // Bert need not wait for it, and does not end it.
    expect(await start.signIn(BERT.id, WACHTZIN.bert)).toMatchObject({ soort: 'open' });
    await start.locking.lock();
    expect(await start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ soort: 'vergrendeld', wacht: 2 });
    clock.now += 2000;
    expect(await start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ soort: 'open' });
    await start.locking.lock();
    expect(await wrong()).toMatchObject({ wacht: 0 });
  });

  it('the account of this computer does not end the count of wrong passphrases', async () => {
    const first = await ringWith({ ...ANNA, wachtzin: WACHTZIN.anna }, { ...BERT, wachtzin: WACHTZIN.bert });
    const ring = [...first, ...(await ringWith(ANNA))];
    const { start } = await begin({ ring, kluis: HERE });
    const wrong = () => start.signIn(ANNA.id, 'een heel andere zin');
    for (const _ of [1, 2]) await wrong();
    expect(await start.signIn(ANNA.id, null)).toMatchObject({ soort: 'open' });
    await start.locking.lock();
    expect(await wrong()).toMatchObject({ wacht: 2 });
  });

  it('does not take the start passphrase as the own one', async () => {
    const ring = await ringWith(
      { ...ANNA, wachtzin: WACHTZIN.anna },
      { ...BERT, wachtzin: 'start-zin-van-bert', eenmalig: true },
    );
    const { start } = await begin({ ring });
    await start.signIn(BERT.id, 'start-zin-van-bert');
    await expect(start.chooseWachtzin('start-zin-van-bert')).rejects.toBeInstanceOf(KeyFault);
    expect(start.toestand()).toMatchObject({ soort: 'wachtzin-kiezen' });
    expect(await start.chooseWachtzin(WACHTZIN.bert)).toMatchObject({ soort: 'open' });
  });

  it('with a start passphrase asks for one of their own first, and then that is the one', async () => {
    const ring = await ringWith(
      { ...ANNA, wachtzin: WACHTZIN.anna },
      { ...BERT, wachtzin: 'start-zin-van-bert', eenmalig: true },
    );
    const { start, asked, ringNow } = await begin({ ring });
    expect(await start.signIn(BERT.id, 'start-zin-van-bert')).toEqual({
      ...{ soort: 'wachtzin-kiezen', naam: 'Proef', wie: 'Bert Smit' },
    });
    expect(asked).toEqual([]);
    expect(await start.chooseWachtzin(WACHTZIN.bert)).toMatchObject({ soort: 'open' });
    const after = await ringNow();
    expect(wayInOf(after, BERT.id)).toBe('wachtzin');
    expect(wayInOf(after, ANNA.id)).toBe('wachtzin');
    const again = await begin({ ring: after });
    expect(await again.start.signIn(BERT.id, 'start-zin-van-bert')).toMatchObject({ onjuist: true });
  });

  it('is refused to who is no gebruiker any more, with the right passphrase too', async () => {
    const { start, people } = await begin({ ring: await both() });
    people.splice(1, 1);
    expect(await start.signIn(BERT.id, WACHTZIN.bert)).toMatchObject({
      soort: 'aanmelden',
      melding: 'Bert Smit is geen gebruiker van deze administratie (meer). Vraag een beheerder.',
    });
    // Its key went with the refusal: a copy does not open by it.
    await expect(start.restoring.shownFile(join(map, 'los.gpa'), NOTHING)).rejects.toBeInstanceOf(KeyFault);
    expect(await start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ soort: 'open' });
    // What is open stays open: nothing failed.
    expect(await start.opnieuw()).toEqual({ soort: 'open', naam: 'Proef' });
    expect(start.isOpen()).toBe(true);
  });
});

describe('a key of which nobody knows whose it is', () => {
  const unknown = (wie: Aanmelding): OpenResult =>
    wie.soort === 'onbekend'
      ? { soort: 'open', wie: null, kandidaten: [ANNA, BERT], eerste: false }
      : { soort: 'fout', fout: 'geen-toegang' };

  it('of a file of before becomes that of who opens it', async () => {
    const { toestand, asked, start, ringNow } = await begin({
      ring: ringOf({ soort: 'os', kluistekst: HERE.encryptString(key).toString('base64') }),
      kluis: HERE,
      open: () => ({ soort: 'open', wie: ANNA, kandidaten: [], eerste: true }),
    });
    expect(asked).toEqual([{ soort: 'onbekend', account: 'adewit', herstel: false }]);
    expect(toestand).toEqual({ soort: 'open', naam: 'Proef', eerste: true });
    start.setPeople([ANNA], true);
    expect(await ringNow()).toMatchObject([{ gebruiker: ANNA.id, naam: ANNA.naam }]);
  });

  it('asks as which beheerder one goes on; the recovery key too', async () => {
    const { start, asked, told, ringNow } = await begin({ ring: await both(), open: unknown });
    expect(await start.giveRecoveryKey(recoveryLines(key).join(' '), 'een nieuwe lange zin')).toMatchObject({
      soort: 'wie',
      mensen: [ANNA, BERT],
    });
    expect(asked).toEqual([{ soort: 'onbekend', account: 'adewit', herstel: true }]);
    expect(await start.chooseWho('g-niemand')).toMatchObject({ soort: 'wie' });
    expect(await start.chooseWho(BERT.id)).toEqual({ soort: 'open', naam: 'Proef' });
    expect(told).toContain(`aanmelden ${BERT.id}`);
    start.setPeople([ANNA, BERT], true);
    const ring = await ringNow();
    // The forgotten one is gone; that of the other is not touched.
    expect(ring).toHaveLength(2);
    const again = await begin({ ring });
    expect(await again.start.signIn(BERT.id, WACHTZIN.bert)).toMatchObject({ onjuist: true });
    expect(await again.start.signIn(BERT.id, 'een nieuwe lange zin')).toMatchObject({ soort: 'open' });
  });

  it('of a copy made for elsewhere is no way around who one is', async () => {
    const ring = ringOf(await wrapKey(key, 'zin van de kopie hier', kosten));
    const { start } = await begin({ ring, open: unknown });
    expect(await start.giveWachtzin('zin van de kopie hier')).toMatchObject({ soort: 'wie' });
  });
});

describe('what the core asks of the keys', () => {
  it("gives a start passphrase, takes access away, and never one's own", async () => {
    const { start, ringNow, told } = await begin({
      ring: await ringWith({ ...ANNA, wachtzin: WACHTZIN.anna }),
    });
    await start.giveWachtzin(WACHTZIN.anna);
    const given = await start.keys.answer({ soort: 'start', wie: BERT });
    if (given.soort !== 'start') throw new Error('no start passphrase');
    expect(given.wachtzin).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/u);
    expect(told).toContain('sidecar');
    expect(await start.keys.answer({ soort: 'wegen' })).toEqual({
      ...{ soort: 'wegen', wegen: { [ANNA.id]: 'wachtzin', [BERT.id]: 'eenmalig' } },
    });
    const file = await readFile(join(map, 'proef.json'), 'utf8');
    expect(file).not.toContain(given.wachtzin);
    expect(file).not.toContain(key);
    expect(await start.keys.answer({ soort: 'intrekken', id: ANNA.id })).toMatchObject({
      soort: 'weigering',
    });
    expect(await start.keys.answer({ soort: 'intrekken', id: BERT.id })).toEqual({ soort: 'gedaan' });
    expect(await ringNow()).toMatchObject([{ gebruiker: ANNA.id }]);
    // No key store here.
    expect(await start.keys.answer({ soort: 'computer', wie: BERT })).toMatchObject({ soort: 'weigering' });
  });

  it('loses the way in of who ended', async () => {
    const { start, ringNow } = await begin({ ring: await both() });
    await start.signIn(ANNA.id, WACHTZIN.anna);
    start.setPeople([ANNA], true);
    expect(await ringNow()).toMatchObject([{ gebruiker: ANNA.id }]);
  });

  it('answers nothing where nothing is open', async () => {
    const { start } = await begin({ ring: await both() });
    expect(await start.keys.answer({ soort: 'start', wie: BERT })).toMatchObject({ soort: 'weigering' });
  });
});
