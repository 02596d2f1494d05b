import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore, vasteClock } from '../../../../../tests/support/create-test-core.ts';
import { ALLES } from '../../../../../tests/support/klacht-trial.ts';
import type { ConceptGegevens } from '../../../../shared/contract/klachten/intake.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
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

describe('a draft that holds a day of receipt', () => {
  const save = (gegevens: ConceptGegevens) =>
    core.client.klachten.bewaarConcept({ id: null, gegevens: { ...gegevens, omschrijving: 'Met datum' } });
  const own = async () =>
    (await core.client.klachten.concepten()).find(({ gegevens }) => gegevens.omschrijving === 'Met datum');

  it.each([
    // 8 weeks after ma 02-03 is 27-04; with the setting on 2 weeks 16-03.
    ['term until ma 30-03', { ontvangstdatum: '2026-02-16' }, '2026-03-31'],
    ['received today: until ma 13-04', { ontvangstdatum: '2026-03-02', vorm: 'schriftelijk' }, '2026-04-14'],
    ['its term is over already', { ontvangstdatum: '2026-01-12' }, '2026-03-16'],
    ['oral: its target', { ontvangstdatum: '2026-02-16', vorm: 'mondeling' }, '2026-03-31'],
    [
      'oral, in writing since: until ma 06-04 → di 07-04',
      { ontvangstdatum: '2026-02-02', vorm: 'mondeling', opSchriftOp: '2026-02-23' },
      '2026-04-08',
    ],
    ['no day', {}, '2026-03-16'],
    ['half a day', { ontvangstdatum: '2026-03-' }, '2026-03-16'],
    ['a day to come', { ontvangstdatum: '2062-03-02' }, '2026-03-16'],
  ] as const)('is never removed before the term it would have had: %s', async (_wat, gegevens, dag) => {
    await core.client.beheer.zetInstelling({ sleutel: 'klachtBewaarConcept', waarde: 2, van: '2026-03-01' });
    await save(gegevens);
    expect((await own())?.verwijderdOp).toBe(dag);
    open(plusDagen(dag, -1));
    expect(await own()).toBeDefined();
    open(dag);
    expect(await own()).toBeUndefined();
  });

  it('signals like the complaint it will be, to who may register it', async () => {
    const { id } = await save({ ontvangstdatum: '2026-01-26' });
    const { id: later } = await save({ ontvangstdatum: '2026-02-27' });
    await save({ ontvangstdatum: '2062-01-01' });
    const signalen = async () =>
      (await core.client.klachten.signalen()).filter((row) => row.klachtId === null);
    expect(await signalen()).toMatchObject([
      { conceptId: id, soort: 'ontvangstbevestiging', niveau: 'overschreden' },
      {
        conceptId: id,
        soort: 'termijn',
        niveau: 'midden',
        datum: '2026-03-09',
        nummer: 'Concept, ontvangen 26-01-2026',
        titel: 'Termijn eindigt over 7 dagen',
      },
    ]);
    expect((await signalen()).some((row) => row.conceptId === later)).toBe(false);
    core.context.switchGebruiker({ ...ALLES, klachtrollen: ['klachtbehandelaar'] });
    expect(await signalen()).toEqual([]);
  });

  it('about oneself signals nothing to that person', async () => {
    await save({ ontvangstdatum: '2026-01-12', beklaagden: ['m-9'] });
    expect(await core.client.klachten.signalen()).not.toEqual([]);
    core.context.switchGebruiker({ ...ALLES, medewerkerId: 'm-9' });
    expect(await core.client.klachten.signalen()).toEqual([]);
  });
});
