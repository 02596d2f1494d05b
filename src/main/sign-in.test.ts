import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Aanmelding } from '../shared/contract/init.ts';
import type { StartToestand } from '../shared/contract/shell.ts';
import { Administraties, readSidecar, sidecarText } from './administraties.ts';
import { Copies } from './copies.ts';
import type { OpenResult } from './core-host.ts';
import { type KeyRing, ringOf, wayInOf, withComputer, withPassphrase } from './key-ring.ts';
import { createKey, type Kluis, wrapKey } from './keys.ts';
import { recoveryLines } from './recovery-key.ts';
import { KeyFault } from './restore.ts';
import type { Misses } from './sign-in-wait.ts';
import { Start } from './start.ts';

/** Who opens an administratie, and what a lock asks. */

// Deriving a key is slow on purpose; not in a test.
const kosten = { n: 1024, r: 8, p: 1 };
const ANNA = { id: 'g-anna', naam: 'Anna de Wit' };
const BERT = { id: 'g-bert', naam: 'Bert Smit' };
const WACHTZIN = { anna: 'de blauwe deur van anna', bert: 'het grote raam van bert' };
const HERE: NonNullable<Kluis> = {
  encryptString: (text) => Buffer.from(`hier ${text}`),
  decryptString: (bytes) => {
    if (!bytes.toString().startsWith('hier ')) throw new Error('another account');
    return bytes.toString().slice('hier '.length);
  },
};

const DONE = { soort: 'klaar', opzij: null, regels: [] } as const;

let map: string;
let key: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'gebiedsplanner-'));
  key = createKey();
});
afterEach(() => rm(map, { recursive: true }));

async function ringWith(
  ...people: (typeof ANNA & { wachtzin?: string; eenmalig?: boolean })[]
): Promise<KeyRing> {
  let ring: KeyRing = [];
  for (const { wachtzin, eenmalig = false, ...person } of people) {
    ring =
      wachtzin === undefined
        ? withComputer(ring, person, key, HERE)
        : await withPassphrase(ring, person, key, { wachtzin, eenmalig, kosten });
  }
  return ring;
}

type World = {
  ring: KeyRing;
  kluis?: Kluis;
  /** What the core answers to who opens it. */
  open?: (wie: Aanmelding) => OpenResult;
};

async function begin({ ring, kluis = null, open }: World, attended = true) {
  await writeFile(join(map, 'proef.gpa'), 'x');
  await writeFile(join(map, 'proef.json'), sidecarText({ naam: 'Proef', ring }));
  const told: string[] = [];
  const asked: Aanmelding[] = [];
  const people = [ANNA, BERT];
  let misses: Misses = { aantal: 0, laatst: 0 };
  const clock = { now: 1_000_000 };
  const asPerson = (wie: Aanmelding): OpenResult => {
    const id = wie.soort === 'gebruiker' ? wie.id : ANNA.id;
    const found = people.find((one) => one.id === id);
    return found === undefined
      ? { soort: 'fout', fout: 'geen-toegang' }
      : { soort: 'open', wie: found, kandidaten: [], eerste: false };
  };
  const start = new Start({
    administraties: new Administraties(map, join(map, 'backups')),
    kluis: () => kluis,
    kosten,
    openCore: (_administratie, sleutel, _aanmaak, wie) => {
      asked.push(wie);
      const result =
        sleutel === key
          ? (open ?? asPerson)(wie)
          : { soort: 'fout' as const, fout: 'verkeerde-sleutel' as const };
      return Promise.resolve(result);
    },
    signInCore: (id) => {
      told.push(`aanmelden ${id}`);
      return Promise.resolve(people.find((one) => one.id === id) ?? null);
    },
    lockCore: (on) => told.push(on ? 'dicht' : 'open'),
    hideOthers: (on) => told.push(on ? 'verberg' : 'toon'),
    beginAgain: () => told.push('opnieuw'),
    setSidecar: () => told.push('sidecar'),
    account: () => 'adewit',
    misses: () => misses,
    setMisses: (_id, next) => {
      misses = next ?? { aantal: 0, laatst: 0 };
    },
    now: () => clock.now,
    copies: (id) => new Copies(join(map, 'backups', id), null),
    restoreCore: () => Promise.resolve(DONE),
    copyCore: () => Promise.resolve(DONE),
    readCore: () => Promise.resolve(DONE),
    lastNumberOf: () => Promise.resolve(null),
    closeCore: () => Promise.resolve(),
    last: () => 'proef',
    remember: () => undefined,
    laatstOpened: () => null,
    onState: ({ soort }: StartToestand) => told.push(soort),
    log: () => undefined,
  });
  const toestand = await start.begin(false, attended);
  const ringNow = async () => {
    await start.keys.settled();
    return readSidecar(await readFile(join(map, 'proef.json'), 'utf8'))?.ring ?? [];
  };
  return { start, toestand, told, asked, clock, people, ringNow };
}

const both = () => ringWith({ ...ANNA, wachtzin: WACHTZIN.anna }, { ...BERT, wachtzin: WACHTZIN.bert });

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
    expect(await start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ soort: 'open' });
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

  it('is not where nothing is open', async () => {
    const { start, told } = await begin({ ring: await both() });
    expect(await start.locking.lock()).toMatchObject({ soort: 'aanmelden' });
    expect(told).not.toContain('dicht');
  });
});

describe('an own passphrase', () => {
  it('is changed with the one of now', async () => {
    const { start, ringNow } = await begin({ ring: await both() });
    await start.signIn(ANNA.id, WACHTZIN.anna);
    await expect(
      start.locking.changeWachtzin('een heel andere zin', 'iets nieuws en langs'),
    ).rejects.toBeInstanceOf(KeyFault);
    await expect(start.locking.changeWachtzin(null, 'iets nieuws en langs')).rejects.toBeInstanceOf(KeyFault);
    await start.locking.changeWachtzin(WACHTZIN.anna, 'iets nieuws en langs');
    const again = await begin({ ring: await ringNow() });
    expect(await again.start.signIn(ANNA.id, WACHTZIN.anna)).toMatchObject({ onjuist: true });
    expect(await again.start.signIn(ANNA.id, 'iets nieuws en langs')).toMatchObject({ soort: 'open' });
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
