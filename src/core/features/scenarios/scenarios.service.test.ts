import { expect, test } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import type { Mutatie } from '../../../shared/domain/scenario/mutatie.ts';

const VAN = '2026-03-02';

async function demo() {
  const core = await createTestCore({ aanmaak: { soort: 'demo' }, vandaag: VAN });
  const rows = await core.client.capaciteit.planbord({ van: VAN, tot: '2026-06-01' });
  const row = rows.inzet.find(
    ({ doel, geldigVan, geldigTot }) => doel === 'casuistiek' && geldigVan <= VAN && geldigTot === null,
  );
  const detachering = rows.detacheringen.find(({ id }) => id === row?.detacheringId);
  const naar = rows.teams.find(({ id, soort }) => id !== row?.teamId && soort === 'wijkteam');
  if (row === undefined || detachering === undefined || naar === undefined) throw new Error('demo');
  const { medewerkerId, organisatieId } = detachering;
  const line = { medewerkerId, organisatieId, teamId: row.teamId, doel: row.doel };
  const move: Mutatie = {
    soort: 'inzet',
    vraag: {
      soort: 'verplaats',
      regels: [line],
      naarTeamId: naar.id,
      minutenPerWeek: 240,
      van: VAN,
      tot: null,
    },
  };
  const meer: Mutatie = { soort: 'vraag', teamId: null, procent: 10, van: VAN, tot: null };
  const { uitvoer } = await core.client.scenarios.maak({
    ...{ naam: 'Taak erbij', toelichting: '', basisPeildatum: VAN, mutaties: [move, meer] },
  });
  return { core, rows, move, meer, id: uitvoer.id };
}

test('a scenario changes nothing of the planning; it is listed, extended, shortened, renamed and taken back', async () => {
  const { core, rows, move, meer, id } = await demo();
  expect(await core.client.capaciteit.planbord({ van: VAN, tot: '2026-06-01' })).toEqual(rows);
  expect(await core.client.scenarios.lijst()).toMatchObject([
    { id, aantal: 2, status: 'concept', eigen: true },
  ]);
  await core.client.scenarios.voegToe({ id, mutaties: [meer] });
  const read = await core.client.scenarios.lees({ id });
  expect(read.mutaties.map(({ mutatie }) => mutatie)).toEqual([move, meer, meer]);
  await core.client.scenarios.verwijderMutatie({ id: read.mutaties[2]?.id ?? '' });
  await core.client.scenarios.wijzig({
    id,
    naam: 'Taak 2027',
    toelichting: 'Vanaf 2027.',
    status: 'gedeeld',
  });
  expect(await core.client.scenarios.lijst()).toMatchObject([
    { naam: 'Taak 2027', toelichting: 'Vanaf 2027.', status: 'gedeeld', aantal: 2 },
  ]);
  await core.client.beheer.maakOngedaan({});
  expect(await core.client.scenarios.lijst()).toMatchObject([{ naam: 'Taak erbij', status: 'concept' }]);
  await core.client.scenarios.verwijder({ id });
  expect(await core.client.scenarios.lijst()).toEqual([]);
  await core.client.beheer.maakOngedaan({});
  expect((await core.client.scenarios.lees({ id })).mutaties).toHaveLength(2);
});

test('taken over are hours, as one opdracht; the rest is an assumption, and what was taken over is history', async () => {
  const { core, rows, id } = await demo();
  const { mutaties } = await core.client.scenarios.lees({ id });
  const [move, meer] = mutaties;
  if (move === undefined || meer === undefined) throw new Error('no mutaties');
  await expect(core.client.scenarios.neemOver({ id, mutatieIds: [move.id, meer.id] })).rejects.toThrow();
  expect((await core.client.capaciteit.planbord({ van: VAN, tot: '2026-06-01' })).inzet).toEqual(rows.inzet);

  const { opdracht } = await core.client.scenarios.neemOver({ id, mutatieIds: [move.id] });
  expect(opdracht?.label).toBe('Scenario “Taak erbij” overgenomen: 1 regel');
  const after = await core.client.capaciteit.planbord({ van: VAN, tot: '2026-06-01' });
  expect(after.inzet).not.toEqual(rows.inzet);
  expect(await core.client.scenarios.lijst()).toMatchObject([{ status: 'toegepast' }]);
  await expect(core.client.scenarios.voegToe({ id, mutaties: [meer.mutatie] })).rejects.toThrow();
  await core.client.beheer.maakOngedaan({});
  expect((await core.client.capaciteit.planbord({ van: VAN, tot: '2026-06-01' })).inzet).toEqual(rows.inzet);
  expect(await core.client.scenarios.lijst()).toMatchObject([{ status: 'concept' }]);
});

test('who only looks makes none', async () => {
  const core = await createTestCore({ aanmaak: { soort: 'demo' }, vandaag: VAN, rollen: ['inzage'] });
  expect(await core.client.scenarios.lijst()).toEqual([]);
  await expect(
    core.client.scenarios.maak({ naam: 'Proef', toelichting: '', basisPeildatum: VAN, mutaties: [] }),
  ).rejects.toThrow();
});
