import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { PUBLISHED_2020 } from '../../../../../tests/support/published-2020.ts';
import type { Rapportage } from '../../../../shared/contract/indicatoren.ts';

/** The reports of the demo: every published figure of 2020, texts that carry over, and what was made final. */

let core: Awaited<ReturnType<typeof createTestCore>>;
let raad: Rapportage;
const read = (soort: 'raad' | 'kwartaal', periode: string) =>
  core.client.indicatoren.rapportage({ soort, periode });
beforeAll(async () => {
  core = await createTestCore({ aanmaak: { soort: 'demo' } });
  raad = await read('raad', '2020');
});
afterAll(() => core.sluit());

const sectie = (verslag: Rapportage, kop: string) => verslag.secties.find((row) => row.kop === kop);
const tekstVan = (verslag: Rapportage) =>
  verslag.secties
    .flatMap(({ kop, uitleg, feiten, rijen }) => [
      kop,
      uitleg,
      ...feiten.map(({ naam, waarde }) => `${naam} ${waarde}`),
      ...rijen.map((row) => row.join(' ')),
    ])
    .join('\n');

describe('the report to the council of 2020', () => {
  it.each(PUBLISHED_2020)('says %s', (figure) => {
    expect(tekstVan(raad)).toContain(figure);
  });

  it('has a unique heading for every part', () => {
    const koppen = raad.secties.map(({ kop }) => kop);
    expect(new Set(koppen).size).toBe(koppen.length);
  });

  it('says what is not available instead of 0', () => {
    const rij = sectie(raad, 'Hulpvragen in cijfers')?.rijen.find(([naam]) => naam === 'Nieuwe trajecten');
    expect(rij).toEqual(['Nieuwe trajecten', '2.236', 'Niet beschikbaar', '']);
  });

  it('of a year without any data has no figure at all', async () => {
    const leeg = await createTestCore();
    const verslag = await leeg.client.indicatoren.rapportage({ soort: 'raad', periode: '2020' });
    expect(tekstVan(verslag)).toContain('Niet beschikbaar');
    expect(sectie(verslag, 'Hulpvragen in cijfers')?.rijen[0]).toEqual([
      'Nieuwe trajecten',
      'Niet beschikbaar',
      'Niet beschikbaar',
      '',
    ]);
    await leeg.sluit();
  });
});

describe('texts', () => {
  const schrijf = (periode: string, tekst: string) =>
    core.client.indicatoren.bewaarTekst({ soort: 'raad', periode, hoofdstuk: 'voorwoord', tekst });
  const voorwoord = async (periode: string) =>
    (await read('raad', periode)).teksten.find(({ hoofdstuk }) => hoofdstuk === 'voorwoord');

  it('of a year are the start of the next, until that has its own', async () => {
    await schrijf('2022', 'Voor u ligt de rapportage.');
    expect(await voorwoord('2022')).toMatchObject({
      tekst: 'Voor u ligt de rapportage.',
      overgenomenVan: null,
    });
    expect(await voorwoord('2023')).toMatchObject({
      tekst: 'Voor u ligt de rapportage.',
      overgenomenVan: '2022',
    });
    expect(await voorwoord('2021')).toMatchObject({ tekst: '', overgenomenVan: null });
    await schrijf('2023', 'Dit jaar anders.');
    expect(await voorwoord('2023')).toMatchObject({ tekst: 'Dit jaar anders.', overgenomenVan: null });
    expect(await voorwoord('2022')).toMatchObject({ tekst: 'Voor u ligt de rapportage.' });
    await core.client.beheer.maakOngedaan();
    expect(await voorwoord('2023')).toMatchObject({ overgenomenVan: '2022' });
  });

  it('stand in the report above the figures of their chapter', async () => {
    const verslag = await read('raad', '2022');
    expect(sectie(verslag, 'Voorwoord')?.uitleg).toBe('Voor u ligt de rapportage.');
  });

  it('of a chapter of the other report are refused', async () => {
    await expect(
      core.client.indicatoren.bewaarTekst({
        soort: 'raad',
        periode: '2022',
        hoofdstuk: 'risicos',
        tekst: 'x',
      }),
    ).rejects.toMatchObject({ code: 'ongeldig' });
  });
});

describe('making final', () => {
  it('keeps the figures, and says later what was corrected', async () => {
    const vast = { soort: 'raad', periode: '2021' } as const;
    const toen = await read('raad', '2021');
    await core.client.indicatoren.stelVast(vast);
    await core.client.beheer.zetInstelling({ sleutel: 'kostenBaten', waarde: 1.2, van: '2021-01-01' });
    const nu = await read('raad', '2021');
    expect(nu.vastgesteld).toMatchObject({ door: 'Proefpersoon', gewijzigd: ['Kosten en baten'] });
    expect(sectie(nu, 'Kosten en baten')).toEqual(sectie(toen, 'Kosten en baten'));
    expect(sectie(nu, 'Later gecorrigeerd')?.uitleg).toContain('Anders zouden nu zijn: Kosten en baten.');
    await expect(core.client.indicatoren.stelVast(vast)).rejects.toMatchObject({ code: 'conflict' });
    await expect(
      core.client.indicatoren.bewaarTekst({ ...vast, hoofdstuk: 'voorwoord', tekst: 'Te laat' }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is for a period that is over', async () => {
    await expect(core.client.indicatoren.stelVast({ soort: 'raad', periode: '2026' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('is for administratie and gebiedsmanagers', async () => {
    const lezer = await createTestCore({ rollen: ['teamcoordinator'] });
    await expect(lezer.client.indicatoren.stelVast({ soort: 'raad', periode: '2020' })).rejects.toMatchObject(
      { code: 'geenRecht' },
    );
    await lezer.sluit();
  });
});

describe('the kwartaalrapportage', () => {
  it('has figures, targets, the quarter and the year before, per wot and capacity', async () => {
    const verslag = await read('kwartaal', '2025-K4');
    expect(verslag.secties.map(({ kop }) => kop)).toEqual(['Kerncijfers', 'Per wot', 'Capaciteit']);
    expect(sectie(verslag, 'Kerncijfers')?.kolommen).toEqual([
      'Indicator',
      '4e kw. 2025',
      'Streefwaarde',
      '3e kw. 2025',
      'Verschil',
      '4e kw. 2024',
    ]);
    expect(sectie(verslag, 'Per wot')?.rijen.map(([team]) => team)).toEqual([
      'Nieuwland',
      'Groenoord',
      'Noordrand',
      'Oost',
      'Zuid',
      'Centrum-West',
    ]);
    expect(sectie(verslag, 'Capaciteit')?.rijen.map(([wie]) => wie)).toContain('Gebied Noord');
  });

  it('of a year, and a raadsrapportage of a quarter, are refused', async () => {
    await expect(read('kwartaal', '2025')).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(read('raad', '2025-K4')).rejects.toMatchObject({ code: 'ongeldig' });
  });
});
