import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenResult, TaskResult } from '../host/core-host.ts';
import type { Kluis } from '../host/keys.ts';
import { recoveryLines } from '../host/recovery-key.ts';
import type { Administratie } from '../host/sidecar.ts';
import type { Aanmaak } from '../shared/contract/init.ts';
import type { StartToestand } from '../shared/contract/shell.ts';
import { Administraties, fileName } from './administraties.ts';
import { Copies } from './copies.ts';
import { SlowFolders } from './slow-folders.ts';
import { Start } from './start.ts';
import { RecoveryKeyFault, WachtzinNodig } from './start-deps.ts';

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'gebiedsplanner-'));
});
afterEach(() => rm(map, { recursive: true }));

const kluis: Kluis = {
  encryptString: (text) => Buffer.from(`dicht ${text}`),
  decryptString: (text) => text.toString().slice('dicht '.length),
};

type World = {
  kluis?: Kluis;
  laatste?: string | null;
  uitslag?: OpenResult;
  openCore?: (key: string) => Promise<OpenResult>;
  restoreCore?: (task: { backup: string; pad: string; sleutel: string }) => Promise<TaskResult>;
};

function createStart(options: World = {}) {
  const geopend: { id: string; sleutel: string; aanmaak: Aanmaak['soort'] }[] = [];
  const toestanden: StartToestand['soort'][] = [];
  const onthouden: (string | null)[] = [];
  const wereld = { uitslag: options.uitslag ?? OPEN };
  const start = new Start({
    administraties: new Administraties(map, join(map, 'backups')),
    kluis: () => (options.kluis === undefined ? kluis : options.kluis),
    // Deriving a key is slow on purpose; not in a test.
    kosten: { n: 1024, r: 8, p: 1 },
    openCore: async ({ id, pad }: Administratie, sleutel, aanmaak) => {
      if (options.openCore !== undefined) return await options.openCore(sleutel);
      geopend.push({ id, sleutel, aanmaak: aanmaak.soort });
      if (wereld.uitslag.soort === 'open' && aanmaak.soort !== 'bestaand') await writeFile(pad, 'x');
      return wereld.uitslag;
    },
    copies: (id) =>
      new Copies(id, { map: join(map, 'backups', id), tweede: null, pad: null, slow: new SlowFolders() }),
    restoreCore: options.restoreCore ?? (() => Promise.resolve(DONE)),
    copyCore: () => Promise.resolve(DONE),
    readCore: () => Promise.resolve(DONE),
    lastNumberOf: () => Promise.resolve(null),
    closeCore: () => Promise.resolve(),
    signInCore: () => Promise.resolve(null),
    ...{ lockCore: () => undefined, hideOthers: () => undefined, beginAgain: () => undefined },
    setSidecar: () => undefined,
    account: () => 'adewit',
    misses: () => ({ aantal: 0, laatst: 0 }),
    setMisses: () => undefined,
    ...{ wasLocked: () => false, setLocked: () => undefined, note: () => undefined },
    now: () => 0,
    last: () => options.laatste ?? null,
    remember: (id) => onthouden.push(id),
    laatstOpened: () => null,
    servers: () => Promise.resolve([]),
    onState: ({ soort }) => toestanden.push(soort),
    log: () => undefined,
  });
  return { start, geopend, toestanden, onthouden, wereld };
}

const DONE: TaskResult = { soort: 'klaar', opzij: null, regels: [] };

const NEW = { naam: 'WOT Têst 2026', gemeente: 'Teststad', beheerder: 'Anna de Wit', wachtzin: null };

const ANNA = { id: 'g-anna', naam: 'Anna de Wit' };
const OPEN: OpenResult = { soort: 'open', wie: ANNA, kandidaten: [], eerste: false };

describe('Start', () => {
  it('shows the welcome screen at a first start', async () => {
    const { start } = createStart();
    expect(await start.begin(false)).toEqual({
      ...{ soort: 'welkom', administraties: [], gedeeld: [], sleutelkluis: true, account: 'adewit' },
    });
  });

  it('opens the demo without touching the key store', async () => {
    const { start, geopend } = createStart({
      kluis: {
        encryptString: () => expect.unreachable(),
        decryptString: () => expect.unreachable(),
      },
    });
    expect(await start.begin(true)).toEqual({ soort: 'open', naam: 'Demo' });
    expect(geopend).toMatchObject([{ id: 'demo', aanmaak: 'demo' }]);
  });

  it('makes an administratie once and opens it again with the same key', async () => {
    const first = createStart();
    expect(await first.start.nieuw(NEW)).toEqual({ soort: 'herstelsleutel', naam: 'WOT Têst 2026' });
    expect(await first.start.seenRecoveryKey()).toEqual({ soort: 'open', naam: 'WOT Têst 2026' });
    expect(first.onthouden).toEqual(['wot-test-2026']);
    const bijlage = await readFile(join(map, 'wot-test-2026.json'), 'utf8');
    expect(bijlage).not.toContain(first.geopend[0]?.sleutel);

    const tweede = createStart({ laatste: 'wot-test-2026' });
    expect(await tweede.start.begin(false)).toMatchObject({ soort: 'open' });
    expect(tweede.geopend[0]).toEqual({ ...first.geopend[0], aanmaak: 'bestaand' });
  });

  it('never makes one over another', async () => {
    const { start, geopend } = createStart();
    await start.nieuw(NEW);
    await start.nieuw(NEW);
    expect(geopend.map(({ id }) => id)).toEqual(['wot-test-2026', 'wot-test-2026-2']);
    expect(geopend[0]?.sleutel).not.toBe(geopend[1]?.sleutel);
  });

  it('leaves nothing behind when a store could not be made', async () => {
    const { start } = createStart({ uitslag: { soort: 'fout', fout: 'schijf-vol' } });
    expect(await start.nieuw(NEW)).toMatchObject({ soort: 'fout', fout: 'schijf-vol' });
    expect(await readdir(map)).toEqual([]);
  });

  it('asks for a wachtzin where there is no key store', async () => {
    const zonder = createStart({ kluis: null });
    await expect(zonder.start.nieuw(NEW)).rejects.toBeInstanceOf(WachtzinNodig);
    await zonder.start.nieuw({ ...NEW, wachtzin: 'vier paarden lopen ver' });

    const later = createStart({ kluis: null, laatste: 'wot-test-2026' });
    expect(await later.start.begin(false)).toMatchObject({ soort: 'wachtzin', onjuist: false });
    expect(await later.start.giveWachtzin('iets anders heel lang')).toMatchObject({ onjuist: true });
    expect(later.geopend).toEqual([]);
    expect(await later.start.giveWachtzin('vier paarden lopen ver')).toMatchObject({ soort: 'open' });
    expect(later.geopend[0]?.sleutel).toBe(zonder.geopend[0]?.sleutel);
  });

  it('calls a store damaged when the wachtzin is right and the store still does not open', async () => {
    await createStart({ kluis: null }).start.nieuw({ ...NEW, wachtzin: 'vier paarden lopen ver' });
    const later = createStart({
      kluis: null,
      laatste: 'wot-test-2026',
      uitslag: { soort: 'fout', fout: 'verkeerde-sleutel' },
    });
    await later.start.begin(false);
    expect(await later.start.giveWachtzin('vier paarden lopen ver')).toMatchObject({ fout: 'beschadigd' });
  });

  it('tries again what failed', async () => {
    const { start, wereld, toestanden } = createStart({ uitslag: { soort: 'fout', fout: 'in-gebruik' } });
    expect(await start.openDemo()).toMatchObject({ soort: 'fout', fout: 'in-gebruik', naam: 'Demo' });
    wereld.uitslag = OPEN;
    expect(await start.opnieuw()).toMatchObject({ soort: 'open' });
    expect(toestanden).toEqual(['bezig', 'fout', 'bezig', 'open']);
  });

  it('says when the last administratie or its key is gone', async () => {
    expect(await createStart({ laatste: 'weg' }).start.begin(false)).toMatchObject({ fout: 'niet-gevonden' });
    await createStart().start.nieuw(NEW);
    const elders = createStart({
      laatste: 'wot-test-2026',
      kluis: {
        encryptString: () => Buffer.from(''),
        decryptString: () => {
          throw new Error('other user');
        },
      },
    });
    expect(await elders.start.begin(false)).toMatchObject({ fout: 'sleutel-elders' });
  });

  it('shows that the core stopped and can open it again', async () => {
    const { start } = createStart();
    await start.openDemo();
    start.coreGestopt('core-gestopt');
    expect(start.toestand()).toMatchObject({ soort: 'fout', fout: 'core-gestopt', naam: 'Demo' });
    expect(await start.opnieuw()).toMatchObject({ soort: 'open' });
  });

  it('goes back to the welcome screen and forgets what was open', async () => {
    const { start, onthouden } = createStart();
    await start.nieuw(NEW);
    expect(await start.sluit()).toMatchObject({ soort: 'welkom', administraties: [{ id: 'wot-test-2026' }] });
    expect(onthouden).toEqual(['wot-test-2026', null]);
  });
});

describe('the file that says how the key is found', () => {
  const ID = 'wot-test-2026';
  const sidecar = () => join(map, `${ID}.json`);
  const begin = (options: World = {}) => createStart({ ...options, laatste: ID });

  async function make(wachtzin: string | null, metKluis: Kluis) {
    const { start, geopend } = createStart({ kluis: metKluis });
    await start.nieuw({ ...NEW, wachtzin });
    const key = start.recoveryKey();
    return { sleutel: geopend[0]?.sleutel ?? '', regels: key?.regels.join(' ') ?? '' };
  }

  /** As the core leaves it in the folder of the copies. */
  async function putInCopy(text: string, moment = '2026-03-02T09:00:00.000Z') {
    const folder = join(map, 'backups', ID);
    await mkdir(folder, { recursive: true });
    const stem = `${ID}_${moment.replaceAll(/[:.]/gu, '-')}_dagelijks`;
    const copy = { bestand: `${stem}.gpa`, moment, datum: '2026-03-02', reden: 'dagelijks', migraties: 1 };
    await writeFile(
      join(folder, `${stem}.json`),
      JSON.stringify({ ...copy, sha256: '', grootte: 1, laatsteOpdracht: 1, sidecar: text }),
    );
  }

  it('when it is lost or broken says so, in every way it can be broken', async () => {
    await make('vier paarden lopen ver', null);
    const whole: { sleutels: { bron: Record<string, unknown> }[] } = JSON.parse(
      await readFile(sidecar(), 'utf8'),
    );
    const [slot] = whole.sleutels;
    const withSlot = (fields: object) => JSON.stringify({ ...whole, sleutels: [{ ...slot, ...fields }] });
    await rm(sidecar());
    expect(await begin({ kluis: null }).start.begin(false)).toMatchObject({ fout: 'sleutel-weg', naam: ID });
    const broken = [
      '',
      'kapot',
      '{}',
      'null',
      '[]',
      '{"versie":1,"naam":"x","sleutel":{"soort":"anders"}}',
      'x'.repeat(300_000),
      '{"versie":2,"naam":"x"}',
      '{"versie":2,"naam":"x","sleutels":[]}',
      JSON.stringify({ ...whole, versie: 1 }),
      JSON.stringify({ ...whole, versie: 3 }),
      JSON.stringify({ ...whole, sleutels: Array.from({ length: 301 }, () => slot) }),
      ...['zout', 'n', 'r', 'p', 'iv', 'inhoud', 'merk'].flatMap((field) =>
        ['', null, -1, 2 ** 24, 2 ** 40, 'zzz!'].map((value) =>
          withSlot({ bron: { ...slot?.bron, [field]: value } }),
        ),
      ),
      ...['', 3, 'met een spatie', 'x'.repeat(101)].map((gebruiker) => withSlot({ gebruiker })),
      ...[null, 3, 'x'.repeat(201)].map((naam) => withSlot({ naam })),
      ...[null, 1, 'ja'].map((eenmalig) => withSlot({ eenmalig })),
    ];
    for (const text of broken) {
      await writeFile(sidecar(), text);
      const { start, geopend } = begin({ kluis: null });
      expect(await start.begin(false), text.slice(0, 200)).toMatchObject({ fout: 'sleutel-beschadigd' });
      expect(await start.giveWachtzin('vier paarden lopen ver')).toMatchObject({
        fout: 'sleutel-beschadigd',
      });
      expect(geopend).toEqual([]);
    }
    // It is still in the list to choose from.
    const { start } = createStart({ kluis: null });
    expect(await start.begin(false)).toMatchObject({ administraties: [{ id: ID }] });
  });

  it('comes back from the newest copy that has it; the broken one is set aside', async () => {
    const { sleutel } = await make(null, kluis);
    const text = await readFile(sidecar(), 'utf8');
    await putInCopy('kapot', '2026-03-03T09:00:00.000Z');
    await putInCopy(text);
    await rm(sidecar());
    const lost = begin();
    expect(await lost.start.begin(false)).toEqual({ soort: 'open', naam: NEW.naam });
    expect(lost.geopend[0]?.sleutel).toBe(sleutel);
    expect(await readFile(sidecar(), 'utf8')).toBe(text);
    await writeFile(sidecar(), 'half');
    expect(await begin().start.begin(false)).toMatchObject({ soort: 'open' });
    const aside = (await readdir(map)).filter((name) => name.includes('.vervangen-'));
    expect(await readFile(join(map, aside[0] ?? ''), 'utf8')).toBe('half');
  });

  it('of a version of before opens as it did, in the key store and under a wachtzin', async () => {
    const old = (sleutel: object) => JSON.stringify({ versie: 1, naam: 'Van toen', sleutel });
    await writeFile(join(map, `${ID}.gpa`), 'x');
    const os = { soort: 'os', kluistekst: Buffer.from(`dicht ${'ab'.repeat(32)}`).toString('base64') };
    await writeFile(sidecar(), old(os));
    const first = begin();
    expect(await first.start.begin(false)).toEqual({ soort: 'open', naam: 'Van toen' });
    expect(first.geopend).toEqual([{ id: ID, sleutel: 'ab'.repeat(32), aanmaak: 'bestaand' }]);

    // Derived from 'vier paarden lopen ver' with scrypt, as it was done then.
    const wachtzin = {
      zout: 'ABEiM0RVZneImaq7zN3u/w==',
      n: 1024,
      r: 8,
      p: 1,
      controle: 'fJXVvecPliwK0MecFkr2cg==',
    };
    await writeFile(sidecar(), old({ soort: 'wachtzin', ...wachtzin }));
    const second = begin({ kluis: null });
    expect(await second.start.begin(false)).toMatchObject({ soort: 'wachtzin', naam: 'Van toen' });
    expect(await second.start.giveWachtzin('een heel andere zin')).toMatchObject({ onjuist: true });
    expect(await second.start.giveWachtzin('vier paarden lopen ver')).toMatchObject({ soort: 'open' });
    expect(second.geopend[0]?.sleutel).toBe(
      '1e7ff78a251f802a190553af1d6fcb203ee1a3382f91a921c996efba919b9032',
    );
  });

  it('is written anew when the recovery key opens the store, in the key store or under a new wachtzin', async () => {
    const { sleutel, regels } = await make('vier paarden lopen ver', null);
    await rm(sidecar());
    const opens = async (key: string): Promise<OpenResult> =>
      key === sleutel ? OPEN : { soort: 'fout', fout: 'verkeerde-sleutel' };
    const first = begin({ kluis: null, openCore: opens }).start;
    await first.begin(false);
    await expect(first.giveRecoveryKey('abc', null)).rejects.toThrow('Hier staan er 3.');
    const mistyped = `${regels.startsWith('7') ? '8' : '7'}${regels.slice(1)}`;
    await expect(first.giveRecoveryKey(mistyped, null)).rejects.toThrow(/Regel 1 klopt niet/u);
    await expect(first.giveRecoveryKey(regels, null)).rejects.toBeInstanceOf(WachtzinNodig);
    const other = recoveryLines('ab'.repeat(32)).join(' ');
    await expect(first.giveRecoveryKey(other, 'een nieuwe lange zin')).rejects.toBeInstanceOf(
      RecoveryKeyFault,
    );
    expect(first.toestand()).toMatchObject({ fout: 'sleutel-weg' });
    expect(await first.giveRecoveryKey(regels, 'een nieuwe lange zin')).toMatchObject({ soort: 'open' });
    expect(first.recoveryKey()?.regels.join(' ')).toBe(regels);

    const later = begin({ kluis: null }).start;
    expect(await later.begin(false)).toMatchObject({ soort: 'wachtzin' });
    expect(await later.giveWachtzin('vier paarden lopen ver')).toMatchObject({ onjuist: true });
    expect(await later.giveWachtzin('een nieuwe lange zin')).toMatchObject({ soort: 'open' });

    await rm(sidecar());
    const elsewhere = begin({ openCore: opens }).start;
    await elsewhere.begin(false);
    expect(await elsewhere.giveRecoveryKey(regels, null)).toMatchObject({ soort: 'open' });
    expect(await begin().start.begin(false)).toMatchObject({ soort: 'open' });
  });

  it('a step that fails in a way nobody thought of still ends on a screen', async () => {
    await make(null, kluis);
    const { start } = begin({ openCore: () => Promise.reject(new Error('iets')) });
    expect(await start.begin(false)).toMatchObject({ soort: 'fout', fout: 'onbekend' });
  });

  it('the demo has no recovery key', async () => {
    const { start } = createStart();
    await start.openDemo();
    expect(start.recoveryKey()).toBeNull();
  });
});

describe('bestandsnaam', () => {
  it('gives safe file names', () => {
    expect(fileName('../../Étage & Co')).toBe('etage-co');
    expect(fileName('///')).toBe('administratie');
  });
});
