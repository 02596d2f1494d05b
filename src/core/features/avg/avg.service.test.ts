import { expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';

const PEILDATUM = '2026-03-02';
const FILLED = {
  verwerkingsverantwoordelijke: 'College van burgemeester en wethouders',
  fgNaam: 'Fenna Gegevens',
  fgContact: 'fg@voorbeeld.invalid',
};

const factsOf = async (
  core: Awaited<ReturnType<typeof createTestCore>>,
  kop: string,
  peildatum = PEILDATUM,
) => {
  const { secties } = await core.client.overzichten.verwerkingenoverzicht({ peildatum });
  return Object.fromEntries(
    secties.find((sectie) => sectie.kop.endsWith(kop))?.feiten.map(({ naam, waarde }) => [naam, waarde]) ??
      [],
  );
};

it('the register says what nobody filled in, then what was, and undo takes it back', async () => {
  const core = await createTestCore();
  const wie = () => factsOf(core, 'Wie is verantwoordelijk');
  expect(await wie()).toMatchObject({
    Gemeente: 'Proefgemeente',
    Verwerkingsverantwoordelijke: expect.stringContaining('nog niet ingevuld'),
    'Te bereiken via': expect.stringContaining('nog niet ingevuld'),
  });
  await core.client.avg.zetVerantwoordelijke(FILLED);
  expect(await wie()).toMatchObject({
    Verwerkingsverantwoordelijke: FILLED.verwerkingsverantwoordelijke,
    'Functionaris gegevensbescherming': FILLED.fgNaam,
  });
  expect((await core.client.avg.zetVerantwoordelijke(FILLED)).opdracht).toBeNull();
  await core.client.beheer.maakOngedaan();
  expect((await core.client.avg.verantwoordelijke()).fgNaam).toBe('');
});

it('retention is that of the settings on the peildatum', async () => {
  const core = await createTestCore();
  await core.client.beheer.zetInstelling({
    sleutel: 'klachtBewaarAfgehandeld',
    waarde: 7,
    van: '2026-07-01',
  });
  const bewaard = async (peildatum: string) =>
    (await factsOf(core, 'Klachten behandelen', peildatum))['Hoe lang bewaard'];
  expect(await bewaard('2026-06-30')).toContain('Afgehandeld: 5 jaar');
  expect(await bewaard('2026-07-01')).toContain('Afgehandeld: 7 jaar');
});

it('who may what is for the beheerder; what is done with data is for everybody', async () => {
  const core = await createTestCore({ rollen: ['inzage'] });
  await expect(core.client.overzichten.autorisatieoverzicht({ peildatum: PEILDATUM })).rejects.toMatchObject({
    code: 'geenRecht',
  });
  expect(
    (await core.client.overzichten.verwerkingenoverzicht({ peildatum: PEILDATUM })).secties.length,
  ).toBeGreaterThan(5);
  await expect(core.client.avg.zetVerantwoordelijke(FILLED)).rejects.toMatchObject({ code: 'geenRecht' });
});

it('the demo shows its people with their roles and gebied', async () => {
  const core = await createTestCore({ aanmaak: { soort: 'demo' } });
  const { secties } = await core.client.overzichten.autorisatieoverzicht({ peildatum: PEILDATUM });
  const rows = secties[0]?.rijen ?? [];
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.some(([, , rol, voor]) => rol === 'Gebiedsmanager' && voor?.startsWith('gebied '))).toBe(true);
  // A year before anybody had a role nobody had one.
  const earlier = await core.client.overzichten.autorisatieoverzicht({ peildatum: '2010-01-01' });
  expect(earlier.secties[0]?.rijen).toEqual([]);
});
