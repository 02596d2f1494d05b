import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Aanmaak } from '../shared/contract/init.ts';
import type { StartToestand } from '../shared/contract/shell.ts';
import { type Administratie, Administraties, bestandsnaam } from './administraties.ts';
import type { OpenUitslag } from './core-host.ts';
import type { Kluis } from './keys.ts';
import { Start, WachtzinNodig } from './start.ts';

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'gebiedsplanner-'));
});
afterEach(() => rm(map, { recursive: true }));

const kluis: Kluis = {
  encryptString: (tekst) => Buffer.from(`dicht ${tekst}`),
  decryptString: (tekst) => tekst.toString().slice('dicht '.length),
};

function createStart(opties: { kluis?: Kluis; laatste?: string | null; uitslag?: OpenUitslag } = {}) {
  const geopend: { id: string; sleutel: string; aanmaak: Aanmaak['soort'] }[] = [];
  const toestanden: StartToestand['soort'][] = [];
  const onthouden: (string | null)[] = [];
  const wereld = { uitslag: opties.uitslag ?? ({ soort: 'open' } as OpenUitslag) };
  const start = new Start({
    administraties: new Administraties(map),
    kluis: () => (opties.kluis === undefined ? kluis : opties.kluis),
    // Deriving a key is slow on purpose; not in a test.
    kosten: { n: 1024, r: 8, p: 1 },
    openCore: async ({ id, pad }: Administratie, sleutel, aanmaak) => {
      geopend.push({ id, sleutel, aanmaak: aanmaak.soort });
      if (wereld.uitslag.soort === 'open' && aanmaak.soort !== 'bestaand') await writeFile(pad, 'x');
      return wereld.uitslag;
    },
    sluitCore: () => Promise.resolve(),
    laatste: () => opties.laatste ?? null,
    onthoud: (id) => onthouden.push(id),
    laatstGeopend: () => null,
    onToestand: ({ soort }) => toestanden.push(soort),
  });
  return { start, geopend, toestanden, onthouden, wereld };
}

const NIEUW = { naam: 'WOT Têst 2026', gemeente: 'Teststad', wachtzin: null };

describe('Start', () => {
  it('shows the welcome screen at a first start', async () => {
    const { start } = createStart();
    expect(await start.begin(false)).toEqual({ soort: 'welkom', administraties: [], sleutelkluis: true });
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
    const eerste = createStart();
    expect(await eerste.start.nieuw(NIEUW)).toEqual({ soort: 'open', naam: 'WOT Têst 2026' });
    expect(eerste.onthouden).toEqual(['wot-test-2026']);
    const bijlage = await readFile(join(map, 'wot-test-2026.json'), 'utf8');
    expect(bijlage).not.toContain(eerste.geopend[0]?.sleutel);

    const tweede = createStart({ laatste: 'wot-test-2026' });
    expect(await tweede.start.begin(false)).toMatchObject({ soort: 'open' });
    expect(tweede.geopend[0]).toEqual({ ...eerste.geopend[0], aanmaak: 'bestaand' });
  });

  it('never makes one over another', async () => {
    const { start, geopend } = createStart();
    await start.nieuw(NIEUW);
    await start.nieuw(NIEUW);
    expect(geopend.map(({ id }) => id)).toEqual(['wot-test-2026', 'wot-test-2026-2']);
    expect(geopend[0]?.sleutel).not.toBe(geopend[1]?.sleutel);
  });

  it('leaves nothing behind when a store could not be made', async () => {
    const { start } = createStart({ uitslag: { soort: 'fout', fout: 'schijf-vol' } });
    expect(await start.nieuw(NIEUW)).toMatchObject({ soort: 'fout', fout: 'schijf-vol' });
    expect(await readdir(map)).toEqual([]);
  });

  it('asks for a wachtzin where there is no key store', async () => {
    const zonder = createStart({ kluis: null });
    await expect(zonder.start.nieuw(NIEUW)).rejects.toBeInstanceOf(WachtzinNodig);
    await zonder.start.nieuw({ ...NIEUW, wachtzin: 'vier paarden lopen ver' });

    const later = createStart({ kluis: null, laatste: 'wot-test-2026' });
    expect(await later.start.begin(false)).toMatchObject({ soort: 'wachtzin', onjuist: false });
    expect(await later.start.geefWachtzin('iets anders heel lang')).toMatchObject({ onjuist: true });
    expect(later.geopend).toEqual([]);
    expect(await later.start.geefWachtzin('vier paarden lopen ver')).toMatchObject({ soort: 'open' });
    expect(later.geopend[0]?.sleutel).toBe(zonder.geopend[0]?.sleutel);
  });

  it('calls a store damaged when the wachtzin is right and the store still does not open', async () => {
    await createStart({ kluis: null }).start.nieuw({ ...NIEUW, wachtzin: 'vier paarden lopen ver' });
    const later = createStart({
      kluis: null,
      laatste: 'wot-test-2026',
      uitslag: { soort: 'fout', fout: 'verkeerde-sleutel' },
    });
    await later.start.begin(false);
    expect(await later.start.geefWachtzin('vier paarden lopen ver')).toMatchObject({ fout: 'beschadigd' });
  });

  it('tries again what failed', async () => {
    const { start, wereld, toestanden } = createStart({ uitslag: { soort: 'fout', fout: 'in-gebruik' } });
    expect(await start.openDemo()).toMatchObject({ soort: 'fout', fout: 'in-gebruik', naam: 'Demo' });
    wereld.uitslag = { soort: 'open' };
    expect(await start.opnieuw()).toMatchObject({ soort: 'open' });
    expect(toestanden).toEqual(['bezig', 'fout', 'bezig', 'open']);
  });

  it('says when the last administratie or its key is gone', async () => {
    expect(await createStart({ laatste: 'weg' }).start.begin(false)).toMatchObject({ fout: 'niet-gevonden' });
    await createStart().start.nieuw(NIEUW);
    const elders = createStart({
      laatste: 'wot-test-2026',
      kluis: {
        encryptString: () => Buffer.from(''),
        decryptString: () => {
          throw new Error('other user');
        },
      },
    });
    expect(await elders.start.begin(false)).toMatchObject({ fout: 'verkeerde-sleutel' });
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
    await start.nieuw(NIEUW);
    expect(await start.sluit()).toMatchObject({ soort: 'welkom', administraties: [{ id: 'wot-test-2026' }] });
    expect(onthouden).toEqual(['wot-test-2026', null]);
  });
});

describe('bestandsnaam', () => {
  it('gives safe file names', () => {
    expect(bestandsnaam('../../Étage & Co')).toBe('etage-co');
    expect(bestandsnaam('///')).toBe('administratie');
  });
});
