import { beforeEach, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import {
  createKlachtproef,
  formeelStarten,
  type Klachtproef,
  registreerIn,
  veldfout,
} from '../../../../../tests/support/klacht-trial.ts';

/** When a reason is asked for who handles a complaint, and how long it holds: one rule at every door. */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;

async function addBehandelaar(naam: string, medewerkerId: string | null = null): Promise<string> {
  const { uitvoer } = await klachten().nieuwePersoon({
    ...{ naam, medewerkerId, geenMedewerker: medewerkerId === null },
    rollen: ['klachtbehandelaar'],
  });
  return uitvoer.id;
}
const change = async (id: string, behandelaarId: string, redenAfwijking = '') =>
  (await klachten().wijzigBehandelaar({ id, behandelaarId, redenAfwijking })).uitvoer.formeel;

it('a warning that asks for none does not: nobody knows who led the beklaagde', async () => {
  const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Teamloosma', teamId: null });
  const id = await registreerIn(proef, 'formeel', { beklaagden: [medewerkerId] });
  const ander = await addBehandelaar('Ander Iemand');
  expect(await change(id, ander)).toMatchObject({
    behandelaar: { naam: 'Ander Iemand' },
    redenAfwijking: '',
  });
});

it('a line manager asks for one, at the start and at a change, and spaces are none', async () => {
  const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Chefstra' });
  const id = await registreerIn(proef, 'ontvangen', {
    betrokkenen: [{ medewerkerId, betrokkenheid: 'leidinggevende' }],
  });
  const chef = await addBehandelaar('Tijn Chefstra', medewerkerId);
  const start = (redenAfwijking: string) =>
    proef.stap(id, formeelStarten(proef, { behandelaarId: chef, redenAfwijking }));
  for (const reden of ['', '  '])
    await expect(start(reden)).rejects.toMatchObject(veldfout('redenAfwijking'));
  await start('Niemand anders');
  await change(id, proef.behandelaarId);
  for (const reden of ['', '  '])
    await expect(change(id, chef, reden)).rejects.toMatchObject(veldfout('redenAfwijking'));
  expect(await change(id, chef, 'Toch')).toMatchObject({ redenAfwijking: 'Toch' });
  // Somebody else needs none, and what was written of the one before does not hold of them.
  expect(await change(id, proef.behandelaarId)).toMatchObject({ redenAfwijking: '' });
});

it('why 10 weeks were chosen late stays, whoever handles it', async () => {
  const id = await registreerIn(proef, 'ontvangen', { ontvangstdatum: '2025-12-29', datumGedraging: null });
  const laat = { datum: '2026-02-20', procedureWeken: 10, redenAfwijking: 'Stond vast' } as const;
  await proef.stap(id, formeelStarten(proef, laat));
  expect(await change(id, await addBehandelaar('Ander Iemand'))).toMatchObject({
    redenAfwijking: 'Stond vast',
  });
});
