import { expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { createKlachtproef } from '../../../../../tests/support/klacht-trial.ts';

/** What is recorded of another regime, of a complaint without a place, and of who advises, as the screens get it. */

it('a complaint about the college has no wijk or team; only a manager of the whole city sees it', async () => {
  const proef = await createKlachtproef(await createTestCore());
  const { id } = await proef.registreer({ teamId: null, wijkId: null, zonderPlaats: true, beklaagden: [] });
  const { klachten } = proef.core.client;
  const { gegevens, team, wijk } = await klachten.dossier({ id });
  expect({ zonderPlaats: gegevens.zonderPlaats, team, wijk }).toEqual({
    zonderPlaats: true,
    team: null,
    wijk: null,
  });
  // A place that is known after all takes the mark away.
  const { uitvoer } = await klachten.wijzigGegevens({
    id,
    gegevens: { ...gegevens, teamId: proef.team.oost },
  });
  expect(uitvoer.gegevens.zonderPlaats).toBe(false);
  await klachten.wijzigGegevens({ id, gegevens });
  proef.as(['gebiedsmanager'], { rollen: ['gebiedsmanager'], gebiedIds: [proef.team.gebiedId] });
  await expect(klachten.dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
  proef.as(['gebiedsmanager'], { rollen: ['gebiedsmanager'] });
  expect((await klachten.dossier({ id })).id).toBe(id);
});

it('no complaint: no term, nothing of 9:8, no formal handling; as a complaint after all the term is there again', async () => {
  const proef = await createKlachtproef(await createTestCore());
  const { klachten } = proef.core.client;
  const { id } = await proef.registreer({ regeling: 'geen-klacht' });
  const dossier = await klachten.dossier({ id });
  expect(dossier.termijn).toMatchObject({ maatgevend: { soort: 'geen' }, nietInBehandeling: null });
  const formeel = dossier.mogelijkeStappen.find(({ soort }) => soort === 'formeel-starten');
  expect(formeel?.bezwaren).toMatchObject([{ code: 'geen-klacht' }]);
  const start = {
    soort: 'formeel-starten',
    datum: '2026-02-04',
    behandelaarId: proef.behandelaarId,
    procedureWeken: 10,
    redenAfwijking: '',
    adviseur: 'Commissie Klachten',
  } as const;
  await expect(proef.stap(id, start)).rejects.toMatchObject({ code: 'ongeldig' });
  const gegevens = { ...dossier.gegevens, regeling: 'jeugdwet' as const };
  const { uitvoer } = await klachten.wijzigGegevens({ id, gegevens });
  expect(uitvoer.termijn.maatgevend).toMatchObject({ soort: 'termijn', einde: '2026-03-16' });
  expect((await proef.stap(id, start)).formeel).toMatchObject({ adviseur: 'Commissie Klachten' });
  await expect(
    klachten.wijzigGegevens({ id, gegevens: { ...gegevens, regeling: 'geen-klacht' } }),
  ).rejects.toMatchObject({
    data: { velden: [expect.objectContaining({ veld: 'gegevens.regeling' })] },
  });
});
