import { expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, START } from '../../../../tests/support/proefteam.ts';

it('a team has no open trajecten on days on which it does not exist', async () => {
  const core = await createTestCore();
  const { oost } = await createProefteam(core);
  await core.client.teams.beeindigTeam({ id: oost, per: '2026-06-01' });
  await core.client.werkvoorraad.zetAantalOpen({
    teamId: oost,
    zwaarte: 1,
    aantalOpen: 12,
    van: '2025-01-01',
    tot: null,
  });
  const { werkvoorraad } = await core.client.capaciteit.planbord({ van: '2020-01-01', tot: '2030-01-01' });
  expect(werkvoorraad).toMatchObject([{ geldigVan: START, geldigTot: '2026-06-01', aantalOpen: 12 }]);
  await core.sluit();
});
