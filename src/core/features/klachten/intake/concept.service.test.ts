import { beforeEach, expect, it } from 'vitest';
import { createTestCore, vasteClock } from '../../../../../tests/support/create-test-core.ts';
import { ALLES } from '../../../../../tests/support/klacht-trial.ts';
import type { Core } from '../../../base/core-types.ts';
import { cleanUpOldConcepten } from './concept.service.ts';

let core: Core;
beforeEach(async () => {
  core = await createTestCore({ vandaag: '2026-03-02' });
  core.context.switchGebruiker(ALLES);
  await core.client.klachten.bewaarConcept({ id: null, gegevens: { omschrijving: 'Half verhaal' } });
});

const open = (vandaag: string) =>
  cleanUpOldConcepten({ opslag: core.context.opslag, klok: vasteClock(vandaag) });

it('a draft says on which day it goes, stays until then, and is gone on that day', async () => {
  const { klachten } = core.client;
  expect(await klachten.concepten()).toMatchObject([{ verwijderdOp: '2026-04-27' }]);
  open('2026-04-26');
  expect(await klachten.concepten()).toHaveLength(1);
  open('2026-04-27');
  expect(await klachten.concepten()).toEqual([]);
});

it('follows the setting', async () => {
  const { klachten, beheer } = core.client;
  await beheer.zetInstelling({ sleutel: 'klachtBewaarConcept', waarde: 2, van: '2026-03-01' });
  expect(await klachten.concepten()).toMatchObject([{ verwijderdOp: '2026-03-16' }]);
  open('2026-03-16');
  expect(await klachten.concepten()).toEqual([]);
});
