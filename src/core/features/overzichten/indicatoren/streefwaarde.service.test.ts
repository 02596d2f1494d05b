import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import type { IndicatorSleutel } from '../../../../shared/domain/indicator/indicatoren.ts';

let core: Awaited<ReturnType<typeof createTestCore>>;
beforeEach(async () => {
  core = await createTestCore();
});
afterEach(() => core.sluit());

const zet = (
  sleutel: IndicatorSleutel,
  waarde: number | null,
  van: string,
  bovengrens: number | null = null,
) => core.client.indicatoren.zetStreefwaarde({ sleutel, waarde, bovengrens, bron: 'Besluit', van });
const doel = async (sleutel: IndicatorSleutel, tot: string) => {
  const { indicatoren } = await core.client.indicatoren.overzicht({ van: '2020-01-01', tot });
  return indicatoren.find((row) => row.sleutel === sleutel)?.streefwaarde ?? null;
};

it('a target holds from its day on, and what held before stays', async () => {
  await zet('wachttijd', 28, '2025-01-01');
  await zet('wachttijd', 21, '2026-01-01');
  expect(await doel('wachttijd', '2024-12-31')).toBeNull();
  expect(await doel('wachttijd', '2025-12-31')).toEqual({
    waarde: 28,
    bovengrens: null,
    bron: 'Besluit',
    geldigVan: '2025-01-01',
  });
  expect(await doel('wachttijd', '2026-01-01')).toMatchObject({ waarde: 21 });
  await core.client.beheer.maakOngedaan();
  expect(await doel('wachttijd', '2026-01-01')).toMatchObject({ waarde: 28 });
});

it('a part is typed as a percentage and compared as a part', async () => {
  await zet('substitutie', 20, '2025-01-01');
  expect(await doel('substitutie', '2026-01-01')).toMatchObject({ waarde: 0.2 });
});

it('a band has two ends', async () => {
  await zet('klachten', 5, '2025-01-01', 10);
  expect(await doel('klachten', '2026-01-01')).toMatchObject({ waarde: 5, bovengrens: 10 });
  await expect(zet('klachten', 5, '2025-01-01', 4)).rejects.toMatchObject({ code: 'ongeldig' });
  await expect(zet('wachttijd', 5, '2025-01-01', 10)).rejects.toMatchObject({ code: 'ongeldig' });
});

it('none from a day on is none', async () => {
  await zet('wachttijd', 28, '2025-01-01');
  await zet('wachttijd', null, '2026-01-01');
  expect(await doel('wachttijd', '2025-12-31')).toMatchObject({ waarde: 28 });
  expect(await doel('wachttijd', '2026-01-01')).toBeNull();
});

it('of what has no direction there is no target, and it is for the beheerder', async () => {
  await expect(zet('instroom', 2000, '2025-01-01')).rejects.toMatchObject({ code: 'ongeldig' });
  const ander = await createTestCore({ rollen: ['gebiedsmanager'] });
  await expect(
    ander.client.indicatoren.zetStreefwaarde({
      sleutel: 'wachttijd',
      waarde: 28,
      bovengrens: null,
      bron: '',
      van: '2025-01-01',
    }),
  ).rejects.toMatchObject({ code: 'geenRecht' });
  await ander.sluit();
});
