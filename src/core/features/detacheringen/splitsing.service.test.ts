import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam } from '../../../../tests/support/proefteam.ts';
import type { Splitsing } from '../../../shared/contract/detacheringen.ts';
import type { Core } from '../../base/core-types.ts';

const START = '2026-01-05';
const DAG = '2026-07-01';

let core: Core;
let proef: Proefteam;
let nieuw: { noord: string; zuid: string };
let mensen: string[];

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core, START);
  const organisatie = async (naam: string) =>
    (await core.client.organisaties.nieuweOrganisatie({ naam, cao: 'jeugdzorg', van: DAG })).uitvoer.id;
  nieuw = { noord: await organisatie('Enver Noord'), zuid: await organisatie('Enver Zuid') };
  mensen = [];
  for (const achternaam of ['Aalbers', 'Bakema', 'Cornelis', 'Dekema']) {
    mensen.push((await proef.medewerker({ achternaam })).medewerkerId);
  }
  return () => core.sluit();
});

const splitsing = (anders: Partial<Splitsing> = {}): Splitsing => ({
  vanId: proef.organisatieId,
  soort: 'splitsing',
  datum: DAG,
  naarIds: [nieuw.noord, nieuw.zuid],
  standaardId: nieuw.noord,
  keuzes: [{ medewerkerId: mensen[1] ?? '', naarId: nieuw.zuid }],
  ...anders,
});

async function count(peildatum: string, indeling: 'toenmalig' | 'huidig') {
  const list = await core.client.organisaties.lijst({ peildatum, indeling });
  return Object.fromEntries(list.filter((o) => o.mensen > 0).map((o) => [o.naam, o.mensen]));
}

describe('splitsing', () => {
  it('is shown person by person, done in one opdracht, and taken back by one undo', async () => {
    const window = { van: START, tot: '2027-01-01' };
    const voor = await core.client.capaciteit.planbord(window);
    const preview = await core.client.detacheringen.splitsVoorbeeld(splitsing());
    expect(preview.mensen.map((m) => [m.medewerker, m.naarId])).toEqual([
      ['Aalbers, Tijn', nieuw.noord],
      ['Bakema, Tijn', nieuw.zuid],
      ['Cornelis, Tijn', nieuw.noord],
      ['Dekema, Tijn', nieuw.noord],
    ]);
    expect(preview.gevolg.overig).toEqual(['Enver eindigt']);
    // Same inzet: no team gains or loses.
    expect(preview.gevolg.teams).toEqual([]);
    // What was agreed with the old organisation stays as it was decided on, and is said.
    await core.client.organisaties.nieuweAfspraak({
      organisatieId: proef.organisatieId,
      soort: 'subsidie',
      minutenPerWeek: 60,
      bedragCenten: null,
      kenmerk: 'S-1',
      eisen: '',
      van: START,
      tot: null,
    });
    const { uitvoer, opdracht } = await core.client.detacheringen.splits(splitsing());
    expect(uitvoer.gevolg.waarschuwingen).toEqual([
      'Afspraak S-1 met Enver loopt zonder einde en blijft zo staan. Pas die zelf aan.',
    ]);
    expect({ ...uitvoer.gevolg, waarschuwingen: [] }).toEqual(preview.gevolg);
    expect(opdracht?.label).toBe('Enver gesplitst in Enver Noord en Enver Zuid per 01-07-2026');
    expect(await count(DAG, 'toenmalig')).toEqual({ 'Enver Noord': 3, 'Enver Zuid': 1 });
    expect(await count('2026-06-30', 'toenmalig')).toEqual({ Enver: 4 });
    await core.client.beheer.maakOngedaan();
    expect(await core.client.capaciteit.planbord(window)).toEqual(voor);
    expect(await count(DAG, 'toenmalig')).toEqual({ Enver: 4 });
  });

  it('an uittreding takes a part along and leaves the rest', async () => {
    const part = splitsing({ soort: 'uittreding', naarIds: [nieuw.zuid], standaardId: null });
    const { uitvoer } = await core.client.detacheringen.splits(part);
    expect(uitvoer.gevolg).toMatchObject({
      label: 'Deel van Enver naar Enver Zuid per 01-07-2026',
      overig: [],
    });
    expect(await count(DAG, 'toenmalig')).toEqual({ Enver: 3, 'Enver Zuid': 1 });
  });

  it.each<[string, () => Partial<Splitsing>, string]>([
    ['one organisation', () => ({ naarIds: [nieuw.noord], keuzes: [] }), 'naarIds'],
    ['itself among the new ones', () => ({ naarIds: [nieuw.noord, proef.organisatieId] }), 'naarIds'],
    ['nobody saying where the rest goes', () => ({ standaardId: null }), 'standaardId'],
    ['somebody who stays', () => ({ keuzes: [{ medewerkerId: mensen[0] ?? '', naarId: null }] }), 'keuzes'],
    ['before the new ones exist', () => ({ datum: '2026-06-01' }), 'datum'],
  ])('refuses %s', async (_, anders, veld) => {
    await expect(core.client.detacheringen.splits(splitsing(anders()))).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld }] },
    });
  });

  it('however people are divided: afterwards they are where they were assigned, and huidig says so of before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), async (naarZuid) => {
        const keuzes = mensen.map((medewerkerId, i) => ({
          medewerkerId,
          naarId: naarZuid[i] === true ? nieuw.zuid : nieuw.noord,
        }));
        await core.client.detacheringen.splits(splitsing({ keuzes }));
        const zuid = naarZuid.filter(Boolean).length;
        const expected = {
          ...(zuid === 4 ? {} : { 'Enver Noord': 4 - zuid }),
          ...(zuid === 0 ? {} : { 'Enver Zuid': zuid }),
        };
        expect(await count(DAG, 'toenmalig')).toEqual(expected);
        const { rijen } = await core.client.overzichten.matrix({ peildatum: DAG, indeling: 'toenmalig' });
        expect(Object.fromEntries(rijen.map((row) => [row.naam, row.totaal.aantal]))).toEqual(expected);
        await core.client.beheer.maakOngedaan();
        expect(await count(DAG, 'toenmalig')).toEqual({ Enver: 4 });
      }),
      { numRuns: 12 },
    );
  });

  it('the indeling of today counts people of before where they went', async () => {
    await core.sluit();
    core = await createTestCore({ vandaag: '2026-09-01' });
    proef = await createProefteam(core, START);
    const organisatie = async (naam: string) =>
      (await core.client.organisaties.nieuweOrganisatie({ naam, cao: 'jeugdzorg', van: DAG })).uitvoer.id;
    nieuw = { noord: await organisatie('Enver Noord'), zuid: await organisatie('Enver Zuid') };
    mensen = [];
    for (const achternaam of ['Aalbers', 'Bakema', 'Cornelis']) {
      mensen.push((await proef.medewerker({ achternaam })).medewerkerId);
    }
    await core.client.detacheringen.splits(splitsing());
    expect(await count('2026-03-02', 'toenmalig')).toEqual({ Enver: 3 });
    expect(await count('2026-03-02', 'huidig')).toEqual({ 'Enver Noord': 2, 'Enver Zuid': 1 });
  });
});

describe('several prolonged at once', () => {
  const einde = '2026-10-01';

  async function detacheringIds(): Promise<string[]> {
    const view = await core.client.organisaties.organisatie({
      id: proef.organisatieId,
      peildatum: START,
      indeling: 'toenmalig',
    });
    return view.mensen.map((mens) => mens.detacheringId);
  }

  it('is one opdracht; inzet goes on as well', async () => {
    const ids = await detacheringIds();
    for (const detacheringId of ids) {
      await core.client.detacheringen.wijzig({ soort: 'beeindigen', detacheringId, per: einde });
    }
    const wijziging = { soort: 'verlengen' as const, detacheringIds: ids, tot: '2027-01-01' };
    const gevolg = await core.client.detacheringen.voorbeeld(wijziging);
    expect(gevolg.wijzigt.map((row) => row.wat)).toEqual(ids.map(() => 't/m 30-09-2026 → t/m 31-12-2026'));
    const { opdracht } = await core.client.detacheringen.wijzig(wijziging);
    expect(opdracht?.label).toBe('4 detacheringen verlengd, t/m 31-12-2026');
    expect(await count('2026-12-31', 'toenmalig')).toEqual({ Enver: 4 });
    const persoon = await core.client.medewerkers.persoon({ id: mensen[0] ?? '', peildatum: einde });
    expect(persoon.inzet.map((row) => row.geldigTot)).toEqual(['2027-01-01']);
    await core.client.beheer.maakOngedaan();
    expect(await count('2026-12-31', 'toenmalig')).toEqual({});
  });

  it('not beyond the end of the organisation, and the refusal names who', async () => {
    const ids = await detacheringIds();
    await expect(
      core.client.detacheringen.wijzig({ soort: 'verlengen', detacheringIds: ids, tot: '2027-01-01' }),
    ).rejects.toMatchObject({
      data: {
        velden: [{ veld: 'tot', melding: 'De detachering van T. Aalbers bij Enver loopt al zonder einde.' }],
      },
    });
    await core.client.detacheringen.beeindigOrganisatie({
      organisatieId: proef.organisatieId,
      per: einde,
    });
    await expect(
      core.client.detacheringen.wijzig({ soort: 'verlengen', detacheringIds: ids, tot: null }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'tot' }] } });
  });
});
