import { beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { createProefteam, type Proefteam } from '../support/proefteam.ts';

/** Examples like T-hist (domein §2): who counts where, then and in the indeling of today (2 March 2026). */

const START = '2015-01-05';
let core: Core;
let proef: Proefteam;
let orgs: Map<string, string>;

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core, START);
  orgs = new Map([['Enver', proef.organisatieId]]);
  return () => core.sluit();
});

const id = (naam: string): string => orgs.get(naam) ?? naam;
const detacheringOf = async (medewerkerId: string) => {
  const { detacheringen } = await core.client.medewerkers.persoon({ id: medewerkerId, peildatum: START });
  return detacheringen.at(-1)?.id ?? '';
};

async function organisatie(naam: string, mensen = 0, van = START): Promise<string[]> {
  const { uitvoer } = await core.client.organisaties.nieuweOrganisatie({ naam, cao: 'jeugdzorg', van });
  orgs.set(naam, uitvoer.id);
  const ids: string[] = [];
  for (let i = 0; i < mensen; i += 1) ids.push(await persoon(naam, `${naam} ${i}`, van));
  return ids;
}

async function persoon(bij: string, achternaam: string, van = START): Promise<string> {
  const { uitvoer } = await core.client.capaciteit.nieuweMedewerker({
    voornaam: 'Bo',
    tussenvoegsel: '',
    achternaam,
    organisatieId: id(bij),
    functieId: proef.functieId,
    specialismeId: null,
    minutenPerWeek: 20 * 60,
    werkpatroon: null,
    teamId: proef.oost,
    van,
  });
  return uitvoer.id;
}

const fuseer = (
  van: readonly string[],
  naar: string,
  datum: string,
  soort: 'fusie' | 'overname' | 'naamswijziging' = 'fusie',
) => core.client.detacheringen.fuseer({ vanIds: van.map(id), naarId: id(naar), datum, soort });

const splits = (
  van: string,
  naar: readonly [string, string],
  datum: string,
  choices: Readonly<Record<string, string>>,
) =>
  core.client.detacheringen.splits({
    soort: 'splitsing',
    vanId: id(van),
    naarIds: naar.map(id),
    datum,
    standaardId: id(naar[0]),
    keuzes: Object.entries(choices).map(([medewerkerId, bij]) => ({ medewerkerId, naarId: id(bij) })),
  });

/** People per organisation in the matrix; the list of organisations must say the same. */
async function wie(peildatum: string, indeling: 'toenmalig' | 'huidig'): Promise<Record<string, number>> {
  const { rijen, eindtotaal } = await core.client.overzichten.matrix({ peildatum, indeling });
  const uit = Object.fromEntries(rijen.map((row) => [row.naam, row.totaal.aantal]));
  const list = await core.client.organisaties.lijst({ peildatum, indeling });
  const metMensen = list.filter((o) => o.mensen > 0);
  expect(Object.fromEntries(metMensen.map((o) => [o.naam, o.mensen]))).toEqual(uit);
  expect(Object.values(uit).reduce((a, b) => a + b, 0)).toBe(eindtotaal.aantal);
  return uit;
}

describe('like T-hist', () => {
  it('three become one, which was there already with people of its own', async () => {
    await organisatie('A', 2);
    await organisatie('B', 1);
    await organisatie('C', 3);
    await organisatie('Groot', 4);
    await fuseer(['A', 'B', 'C'], 'Groot', '2020-01-01', 'overname');
    expect(await wie('2019-12-31', 'toenmalig')).toEqual({ A: 2, B: 1, C: 3, Groot: 4 });
    expect(await wie('2019-12-31', 'huidig')).toEqual({ Groot: 10 });
    expect(await wie('2020-01-01', 'toenmalig')).toEqual({ Groot: 10 });
  });

  it('a chain of three steps, and somebody who left on the way', async () => {
    const [vertrekt = ''] = await organisatie('A', 3);
    await organisatie('B', 0, '2017-01-01');
    await organisatie('C', 0, '2019-01-01');
    await organisatie('D', 0, '2021-01-01');
    await fuseer(['A'], 'B', '2017-01-01', 'naamswijziging');
    await core.client.detacheringen.wijzig({
      soort: 'uit-dienst',
      medewerkerId: vertrekt,
      per: '2018-06-01',
    });
    await fuseer(['B'], 'C', '2019-01-01');
    await fuseer(['C'], 'D', '2021-01-01', 'overname');
    expect(await wie('2016-06-01', 'toenmalig')).toEqual({ A: 3 });
    expect(await wie('2016-06-01', 'huidig')).toEqual({ D: 3 });
    expect(await wie('2018-01-01', 'toenmalig')).toEqual({ B: 3 });
    expect(await wie('2020-01-01', 'toenmalig')).toEqual({ C: 2 });
    expect(await wie('2020-01-01', 'huidig')).toEqual({ D: 2 });
    expect(await wie('2026-03-02', 'huidig')).toEqual({ D: 2 });
  });

  it.each([
    ['tomorrow: today is still as it was', '2026-03-03', { A: 2 }, { A: 2 }],
    ['today: it counts at once', '2026-03-02', { B: 2 }, { B: 2 }],
  ])('with a date of %s', async (_, datum, toen, current) => {
    await organisatie('A', 2);
    await organisatie('B');
    await fuseer(['A'], 'B', datum);
    expect(await wie('2026-03-02', 'toenmalig')).toEqual(toen);
    expect(await wie('2020-01-01', 'huidig')).toEqual(current);
    expect(await wie('2026-03-04', 'toenmalig')).toEqual({ B: 2 });
  });

  it('split into two, one half goes up in another: everybody is where they went', async () => {
    const [een = ''] = await organisatie('A', 3);
    await organisatie('B');
    await organisatie('C');
    await organisatie('D', 1);
    await splits('A', ['B', 'C'], '2018-01-01', { [een]: 'C' });
    await fuseer(['B'], 'D', '2022-01-01');
    expect(await wie('2017-12-31', 'toenmalig')).toEqual({ A: 3, D: 1 });
    expect(await wie('2017-12-31', 'huidig')).toEqual({ C: 1, D: 3 });
    expect(await wie('2018-01-01', 'toenmalig')).toEqual({ B: 2, C: 1, D: 1 });
    expect(await wie('2019-01-01', 'huidig')).toEqual({ C: 1, D: 3 });
  });

  it('what comes together again after a splitsing counts once', async () => {
    const [een = ''] = await organisatie('A', 2);
    await organisatie('B');
    await organisatie('C');
    await organisatie('Nieuw', 0, '2023-01-01');
    await splits('A', ['B', 'C'], '2018-01-01', { [een]: 'C' });
    await fuseer(['B', 'C'], 'Nieuw', '2023-01-01');
    expect(await wie('2016-01-01', 'huidig')).toEqual({ Nieuw: 2 });
    expect(await wie('2020-01-01', 'toenmalig')).toEqual({ B: 1, C: 1 });
    expect(await wie('2020-01-01', 'huidig')).toEqual({ Nieuw: 2 });
  });

  it('another name and back is one organisation all along', async () => {
    await organisatie('ROGplus', 2);
    const rename = (naam: string, van: string) =>
      core.client.organisaties.hernoem({ id: id('ROGplus'), naam, van });
    await rename('Maasdelta', '2019-01-01');
    await rename('ROGplus', '2022-01-01');
    expect(await wie('2018-12-31', 'toenmalig')).toEqual({ ROGplus: 2 });
    expect(await wie('2020-01-01', 'toenmalig')).toEqual({ Maasdelta: 2 });
    expect(await wie('2020-01-01', 'huidig')).toEqual({ ROGplus: 2 });
    expect(await wie('2022-01-01', 'toenmalig')).toEqual({ ROGplus: 2 });
  });

  it('a second fusie into the same organisation, later', async () => {
    await organisatie('A', 1);
    await organisatie('B', 2);
    await organisatie('C');
    await fuseer(['A'], 'C', '2018-01-01');
    await fuseer(['B'], 'C', '2020-01-01');
    expect(await wie('2019-01-01', 'toenmalig')).toEqual({ B: 2, C: 1 });
    expect(await wie('2019-01-01', 'huidig')).toEqual({ C: 3 });
  });

  it('two detacheringen at old and new: one person, before and after, in both indelingen', async () => {
    const [beide = ''] = await organisatie('A', 2);
    await organisatie('B', 1);
    await core.client.detacheringen.wijzig({
      soort: 'starten',
      medewerkerId: beide,
      organisatieId: id('B'),
      functieId: proef.functieId,
      minutenPerWeek: 8 * 60,
      werkpatroon: null,
      van: '2016-01-01',
      tot: null,
    });
    await fuseer(['A'], 'B', '2018-01-01');
    for (const [dag, indeling, mensen] of [
      ['2017-01-01', 'huidig', 3],
      ['2018-01-01', 'toenmalig', 3],
    ] as const) {
      const list = await core.client.organisaties.lijst({ peildatum: dag, indeling });
      expect(list.find((o) => o.id === id('B'))).toMatchObject({ mensen, minutenPerWeek: (60 + 8) * 60 });
    }
    const persoonView = await core.client.medewerkers.persoon({ id: beide, peildatum: '2018-01-01' });
    expect(persoonView.detacheringen.map((d) => [d.organisatie, d.minutenPerWeek / 60])).toEqual([
      ['A', 20],
      ['B', 8],
      ['B', 28],
    ]);
  });

  it('somebody who changed organisation before the fusie stays where they went', async () => {
    const [over = ''] = await organisatie('A', 2);
    await organisatie('B');
    await organisatie('C');
    await core.client.detacheringen.wijzig({
      soort: 'overzetten',
      detacheringId: await detacheringOf(over),
      van: '2017-01-01',
      organisatieId: id('C'),
    });
    await fuseer(['A'], 'B', '2018-01-01');
    expect(await wie('2019-01-01', 'toenmalig')).toEqual({ B: 1, C: 1 });
    expect(await wie('2016-01-01', 'huidig')).toEqual({ B: 2 });
  });

  it('taken back, everything is as it was: an opvolging leaves no trace', async () => {
    await organisatie('A', 2);
    await organisatie('B', 1);
    const voor = await wie('2019-01-01', 'huidig');
    await fuseer(['A'], 'B', '2018-01-01');
    expect(await wie('2019-01-01', 'huidig')).toEqual({ B: 3 });
    await core.client.beheer.maakOngedaan();
    expect(await wie('2019-01-01', 'huidig')).toEqual(voor);
    expect(await wie('2017-01-01', 'huidig')).toEqual({ A: 2, B: 1 });
  });

  it('an opvolging cannot go round in a circle, nor to what is not there yet', async () => {
    await organisatie('A', 1);
    await organisatie('B');
    await organisatie('Later', 0, '2024-01-01');
    await fuseer(['A'], 'B', '2018-01-01');
    await expect(fuseer(['B'], 'A', '2020-01-01')).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(fuseer(['B'], 'Later', '2020-01-01')).rejects.toMatchObject({ code: 'ongeldig' });
  });
});
