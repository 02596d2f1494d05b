import { describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { checkDemoKlachten } from '../../../../tests/support/demo/check-demo-klachten.ts';
import { ALLES } from '../../../../tests/support/klacht-trial.ts';
import { isGeweigerdeNaam } from '../planning/demo-namen.ts';
import { createGevallen, JAREN } from './cases.ts';
import { createDemoKlachten } from './demo-klachten.service.ts';

const demo = async (vandaag: string) => {
  const core = await createTestCore({ vandaag, aanmaak: { soort: 'demo' } });
  core.context.switchGebruiker(ALLES);
  return core;
};
const ALL = { alleenOpen: false, jaar: null, zoek: '', metNamen: true } as const;

describe('the demo complaints', () => {
  it('are 81 in eleven years, plus two dated examples and three that run', async () => {
    const core = await demo('2026-11-22');
    const list = await core.client.klachten.lijst(ALL);
    expect(list).toHaveLength(86);
    const uiterlijk = (dag: string) => list.find((row) => row.ontvangstdatum === dag)?.uiterlijk;
    expect(['2025-11-20', '2026-02-20', '2026-04-02'].map(uiterlijk)).toEqual([
      '2026-01-05',
      '2026-04-07',
      '2026-05-18',
    ]);
    // Received on vr 30-03-2018: six weeks end on vr 11-05-2018, gelijkgesteld by the decree of 2016.
    expect(list.find((row) => row.nummer === '2018-002')?.uiterlijk).toBe('2018-05-14');
    const { open, perJaar } = await core.client.klachten.aantallen();
    expect(open).toBe(3);
    for (const { jaar, aantal } of JAREN) {
      expect(perJaar.find((row) => row.jaar === jaar)?.ontvangen, String(jaar)).toBe(aantal);
      const nummers = list.map((row) => row.nummer).filter((nummer) => nummer.startsWith(String(jaar)));
      expect(nummers.sort().at(-1)).toBe(`${jaar}-${String(aantal).padStart(3, '0')}`);
    }
    expect(list.filter((row) => row.open).map((row) => [row.status, row.verdaagd])).toEqual([
      ['informeel', false],
      ['formeel', false],
      ['formeel', true],
    ]);
    const namen = list.flatMap((row) => [row.klager ?? '', ...(row.beklaagden ?? [])]);
    expect(namen.filter((naam) => isGeweigerdeNaam(naam.split(' ').at(-1) ?? ''))).toEqual([]);
    expect(namen.filter((naam) => naam !== '').length).toBeGreaterThan(100);
  });

  it('have their dossiers, their signals and figures that fit the register', async () => {
    const core = await demo('2026-11-22');
    for (const { id } of await core.client.klachten.lijst(ALL)) {
      const dossier = await core.client.klachten.dossier({ id });
      expect(dossier.tijdlijn.length).toBeGreaterThan(1);
      expect(dossier.open ? null : dossier.afdoening).toEqual(dossier.open ? null : expect.anything());
    }
    const signalen = await core.client.klachten.signalen();
    expect(signalen.map((s) => s.soort)).toContain('termijn');
    const verslag = await core.client.klachten.jaarverslag({ jaar: 2025 });
    expect(verslag).toMatchObject({ definitief: true, minimum: 5, cijfers: { ontvangen: 8 } });
    expect(verslag.trend.map((jaar) => jaar.jaar)).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect((await core.client.klachten.vernietigingVooraf()).kandidaten.length).toBeGreaterThan(20);
  });

  it.each([
    '2015-03-01',
    '2021-03-01',
    '2022-01-01',
    '2026-03-02',
    '2026-04-01',
    '2026-08-01',
    '2026-11-22',
    '2026-12-31',
    '2027-06-01',
    '2031-05-05',
  ])('can be made on %s', async (vandaag) => {
    const core = await demo(vandaag);
    const list = await core.client.klachten.lijst(ALL);
    expect(list.filter((row) => row.ontvangstdatum > vandaag)).toEqual([]);
    expect(list.filter((row) => row.open)).toHaveLength(vandaag < '2015-06-01' ? 0 : 3);
    const made = createDemoKlachten(core.context.opslag.lees, vandaag);
    expect(() => checkDemoKlachten(made, vandaag)).not.toThrow();
  });

  it('let somebody go on as each of its people', async () => {
    const core = await demo('2026-11-22');
    const rollen = await core.client.beheer.demoRollen();
    expect(rollen.length).toBeGreaterThan(8);
    const behandelaar = rollen.find((rol) => rol.omschrijving === 'Klachtbehandelaar');
    await core.client.beheer.wisselRol({ sleutel: behandelaar?.sleutel ?? '' });
    expect(await core.client.klachten.toegang()).toMatchObject({
      soort: 'inhoud',
      rollen: ['klachtbehandelaar', 'college'],
    });
    const inzage = rollen.find((rol) => rol.omschrijving === 'Inzage');
    await core.client.beheer.wisselRol({ sleutel: inzage?.sleutel ?? '' });
    expect(await core.client.klachten.toegang()).toEqual({ soort: 'aantallen' });
    const { aanroepen, ...reader } = (await core.client.beheer.status()).gebruiker;
    expect(reader).toEqual({
      naam: 'Wil Meekijk',
      rollen: ['inzage'],
      rechten: ['inzien'],
      gebiedIds: null,
    });
    expect(aanroepen.flatMap(({ aanroep, weigering }) => (weigering === null ? [aanroep] : []))).toEqual([]);
    await core.client.beheer.wisselRol({ sleutel: 'start' });
    expect((await core.client.beheer.status()).gebruiker.naam).toBe('Proefpersoon');
  });

  it('no role change outside a demo', async () => {
    const core = await createTestCore();
    expect(await core.client.beheer.demoRollen()).toEqual([]);
    await expect(core.client.beheer.wisselRol({ sleutel: 'start' })).rejects.toMatchObject({
      code: 'geenRecht',
    });
  });

  it('are the same every time', () => {
    expect(createGevallen()).toEqual(createGevallen());
  });
});
