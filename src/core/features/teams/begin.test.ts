import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { Core } from '../../base/core-types.ts';

let core: Core;
let proef: Proefteam;

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  return () => core.sluit();
});

const EARLY = '2020-01-01';
const teamInput = (van: string) => ({ soort: 'team' as const, id: proef.oost, van });
const view = (peildatum: string) => core.client.teams.team({ id: proef.oost, peildatum });
const refused = (melding: string) => ({
  code: 'ongeldig',
  data: { velden: [{ veld: 'van', melding: expect.stringContaining(melding) }] },
});

describe('a team that is older than was noted', () => {
  it('begins earlier, with its name, gebied and wijk, as one opdracht that undo takes back', async () => {
    const { teams, beheer } = core.client;
    const before = await core.client.teams.lijst({ peildatum: START });
    const voorbeeld = await teams.beginVoorbeeld(teamInput(EARLY));
    expect(voorbeeld.label).toBe('Team Oost begint op 01-01-2020');
    expect(voorbeeld.regels).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Gebied .* bestaat vanaf 01-01-2020/u)]),
    );
    const { opdracht, uitvoer } = await teams.verbeterBegin(teamInput(EARLY));
    expect(uitvoer.gevolg).toEqual(voorbeeld);
    expect(opdracht?.label).toBe(voorbeeld.label);
    const { regel, namen, gebieden, wijken } = await view(EARLY);
    expect(regel).toMatchObject({
      naam: 'Oost',
      geldigVan: EARLY,
      gebiedId: expect.any(String),
      wijk: expect.any(String),
    });
    for (const rows of [namen, gebieden, wijken]) expect(rows.map((row) => row.geldigVan)).toEqual([EARLY]);
    // The person who began later did not begin earlier with it.
    await proef.medewerker();
    await beheer.maakOngedaan();
    await beheer.maakOngedaan();
    expect(await core.client.teams.lijst({ peildatum: START })).toEqual(before);
  });

  it('takes its formatie along where it began with the team, and leaves what was decided later', async () => {
    const formatie = (van: string, minutenPerWeek: number) =>
      core.client.teams.zetFormatie({
        ...{ teamId: proef.oost, functieId: null, specialismeId: null, bron: '', van, minutenPerWeek },
      });
    await formatie(START, 6000);
    await formatie('2026-07-01', 7200);
    expect((await core.client.teams.beginVoorbeeld(teamInput(EARLY))).regels).toContain(
      'Vanaf 01-01-2020 gelden ook de plaats in het gebied, de wijk en de formatie.',
    );
    await core.client.teams.verbeterBegin(teamInput(EARLY));
    expect((await view(EARLY)).formatie.map((row) => [row.geldigVan, row.minutenPerWeek])).toEqual([
      [EARLY, 6000],
      ['2026-07-01', 7200],
    ]);
  });

  it('leaves a gebied that is old enough, and a second team of a gebied that was moved can follow', async () => {
    await core.client.teams.verbeterBegin(teamInput(EARLY));
    const later = { soort: 'team' as const, id: proef.oost, van: '2021-01-01' };
    expect((await core.client.teams.beginVoorbeeld(later)).regels.join(' ')).not.toContain('Gebied');
    await core.client.teams.verbeterBegin(later);
    expect((await view('2021-01-01')).regel.geldigVan).toBe('2021-01-01');
  });

  it('an organisation says who was entered from the begin that was wrong: they stay where they are', async () => {
    const { organisaties } = core.client;
    const eerder = { id: proef.organisatieId, van: EARLY };
    const says = async () => (await organisaties.beginVoorbeeld(eerder)).regels.join(' ');
    expect(await says()).not.toContain('detachering');
    await proef.medewerker({ van: START });
    expect(await says()).toContain('Eén detachering begint op');
    await proef.medewerker({ van: START, achternaam: 'Tweedema' });
    const { uitvoer } = await organisaties.verbeterBegin(eerder);
    expect(uitvoer.gevolg.regels.join(' ')).toContain(
      'en blijven zo. Verbeter de begindatum bij de medewerker als die ook eerder was.',
    );
  });

  it('then takes a person from her true first day; before it the team refuses as an organisation does', async () => {
    await core.client.organisaties.verbeterBegin({ id: proef.organisatieId, van: EARLY });
    await expect(proef.medewerker({ van: EARLY })).rejects.toMatchObject(
      refused('Team Oost bestaat nog niet op 01-01-2020.'),
    );
    await core.client.teams.verbeterBegin(teamInput(EARLY));
    const { medewerkerId } = await proef.medewerker({ van: EARLY });
    const { inzet } = await core.client.capaciteit.planbord({ van: EARLY, tot: '2020-01-13' });
    expect(inzet).toMatchObject([{ geldigVan: EARLY, teamId: proef.oost }]);
    expect(medewerkerId).not.toBe('');
  });
});

describe('a team or gebied that is younger than was noted', () => {
  it('begins later while nothing was recorded before it; else it says until when it can be', async () => {
    const { teams } = core.client;
    await teams.verbeterBegin(teamInput('2026-02-02'));
    expect((await view('2026-03-02')).regel.geldigVan).toBe('2026-02-02');
    await proef.medewerker({ van: '2026-03-02' });
    await expect(teams.beginVoorbeeld(teamInput('2026-04-01'))).rejects.toMatchObject(
      refused('Er is al inzet van 1 medewerker in dit team, vanaf 02-03-2026. Kies uiterlijk die dag'),
    );
    await teams.verbeterBegin(teamInput('2026-03-02'));
  });

  it('cuts off names of before, and says so', async () => {
    const { teams } = core.client;
    await teams.hernoemTeam({ id: proef.oost, naam: 'Oost-Nieuw', van: '2026-02-02' });
    expect((await teams.beginVoorbeeld(teamInput('2026-02-09'))).regels).toContain(
      'De naam “Oost” was van daarvoor en vervalt.',
    );
    await teams.verbeterBegin(teamInput('2026-02-09'));
    expect((await view('2026-03-02')).namen).toMatchObject([{ naam: 'Oost-Nieuw', geldigVan: '2026-02-09' }]);
  });

  it('a gebied waits for its teams, and begins earlier without its managers', async () => {
    const { teams } = core.client;
    const gebiedId = (await view(START)).regel.gebiedId ?? '';
    await expect(
      teams.beginVoorbeeld({ soort: 'gebied', id: gebiedId, van: '2026-02-02' }),
    ).rejects.toMatchObject(
      refused('bij dit gebied. Kies uiterlijk die dag, of verbeter eerst de begindatum van het team.'),
    );
    await teams.verbeterBegin({ soort: 'gebied', id: gebiedId, van: EARLY });
    expect((await teams.gebied({ id: gebiedId, peildatum: EARLY })).regel.geldigVan).toBe(EARLY);
    expect((await view(START)).regel.geldigVan).toBe(START);
  });

  it('refuses the same day, a day after its end, and a name that another team had then', async () => {
    const { teams } = core.client;
    await expect(teams.beginVoorbeeld(teamInput(START))).rejects.toMatchObject(
      refused('Team Oost begint al op'),
    );
    const { uitvoer } = await teams.nieuwTeam({
      naam: 'Eerst',
      soort: 'stadsbreed',
      gebiedId: null,
      van: '2018-01-01',
    });
    await teams.beeindigTeam({ id: uitvoer.id, per: '2021-01-01' });
    const tweede = await teams.nieuwTeam({
      naam: 'Eerst',
      soort: 'stadsbreed',
      gebiedId: null,
      van: '2022-01-01',
    });
    const begin = (van: string) => teams.beginVoorbeeld({ soort: 'team', id: tweede.uitvoer.id, van });
    await expect(begin(EARLY)).rejects.toMatchObject(
      refused('Er is dan al een team “Eerst”, t/m 31-12-2020.'),
    );
    expect((await begin('2021-01-01')).label).toBe('Team Eerst begint op 01-01-2021');
    await expect(
      teams.beginVoorbeeld({ soort: 'team', id: uitvoer.id, van: '2021-01-01' }),
    ).rejects.toMatchObject(refused('Team Eerst is gestopt per 01-01-2021. Kies een datum daarvoor.'));
  });
});

it('a new team in a gebied that is too young says the way out', async () => {
  await expect(
    core.client.teams.nieuwTeam({ naam: 'West', soort: 'wijkteam', gebiedId: proef.gebiedId, van: EARLY }),
  ).rejects.toMatchObject(
    refused('Gebied Noord bestaat niet op 01-01-2020. Verbeter eerst de begindatum van het gebied'),
  );
});

describe('an organisation', () => {
  const begin = (van: string) => ({ id: proef.organisatieId, van });

  it('supplies people from an earlier day on, with its name and cao; undo takes it back', async () => {
    const { organisaties, beheer } = core.client;
    expect(await organisaties.beginVoorbeeld(begin(EARLY))).toEqual({
      label: 'Enver werkt mee vanaf 01-01-2020',
      regels: [expect.stringMatching(/^Enver werkt mee vanaf 01-01-2020 \(was /u)],
    });
    await organisaties.verbeterBegin(begin(EARLY));
    const read = async () =>
      organisaties.organisatie({ id: proef.organisatieId, peildatum: EARLY, indeling: 'toenmalig' });
    expect(await read()).toMatchObject({
      regel: { naam: 'Enver', geldigVan: EARLY, cao: 'sociaal-werk' },
      namen: [{ geldigVan: EARLY }],
    });
    await beheer.maakOngedaan();
    expect((await read()).regel.geldigVan).toBe(START);
  });

  it('begins later up to the first detachering, and keeps the cao that held then', async () => {
    const { organisaties } = core.client;
    await organisaties.zetCao({ id: proef.organisatieId, cao: 'gemeenten', van: '2026-02-02' });
    await proef.medewerker({ van: '2026-03-02' });
    await expect(organisaties.beginVoorbeeld(begin('2026-04-01'))).rejects.toMatchObject(
      refused('Er is al een detachering bij Enver vanaf 02-03-2026. Kies uiterlijk die dag'),
    );
    await organisaties.verbeterBegin(begin('2026-03-02'));
    const { regel, caos } = await organisaties.organisatie({
      ...{ id: proef.organisatieId, peildatum: '2026-03-02', indeling: 'toenmalig' },
    });
    expect(regel).toMatchObject({ geldigVan: '2026-03-02', cao: 'gemeenten' });
    expect(caos).toEqual([{ cao: 'gemeenten', geldigVan: '2026-03-02', geldigTot: null }]);
  });
});

describe('a detachering', () => {
  const detacheringOf = async (medewerkerId: string) =>
    (await core.client.medewerkers.persoon({ id: medewerkerId, peildatum: '2026-03-02' })).detacheringen[0]
      ?.id ?? '';

  it('begins earlier with the inzet and specialisme that began with it; organisation and team come first', async () => {
    const { detacheringen, teams, organisaties, beheer, medewerkers } = core.client;
    const { medewerkerId } = await proef.medewerker();
    const wijziging = {
      soort: 'begin' as const,
      detacheringId: await detacheringOf(medewerkerId),
      van: EARLY,
    };
    await expect(detacheringen.voorbeeld(wijziging)).rejects.toMatchObject(
      refused('Deze organisatie levert geen medewerkers op 01-01-2020.'),
    );
    await organisaties.verbeterBegin({ id: proef.organisatieId, van: EARLY });
    await expect(detacheringen.voorbeeld(wijziging)).rejects.toMatchObject(
      refused('Team Oost bestaat nog niet op 01-01-2020. Verbeter eerst de begindatum van het team'),
    );
    await teams.verbeterBegin(teamInput(EARLY));
    expect(await detacheringen.voorbeeld(wijziging)).toMatchObject({
      label: 'Detachering van T. Modelink bij Enver begint op 01-01-2020',
      wijzigt: [{ wat: 'vanaf 05-01-2026 → vanaf 01-01-2020' }],
    });
    await detacheringen.wijzig(wijziging);
    const read = async () => {
      const { inzet, detacheringen: rows } = await core.client.capaciteit.planbord({
        van: EARLY,
        tot: '2020-01-13',
      });
      const persoon = await medewerkers.persoon({ id: medewerkerId, peildatum: EARLY });
      return [rows.length, inzet.length, persoon.specialismen.length];
    };
    expect(await read()).toEqual([1, 1, 1]);
    await beheer.maakOngedaan();
    expect((await read()).slice(0, 2)).toEqual([0, 0]);
  });

  it('begins later with its inzet, and not in the time of an earlier one', async () => {
    const { detacheringen } = core.client;
    const { medewerkerId } = await proef.medewerker();
    const detacheringId = await detacheringOf(medewerkerId);
    await detacheringen.wijzig({ soort: 'begin', detacheringId, van: '2026-02-02' });
    const { inzet } = await core.client.capaciteit.planbord({ van: START, tot: '2026-03-02' });
    expect(inzet).toMatchObject([{ geldigVan: '2026-02-02' }]);
    await detacheringen.wijzig({
      ...{
        soort: 'uren',
        detacheringId,
        van: '2026-04-06',
        minutenPerWeek: 1200,
        werkpatroon: null,
        inzet: 'behoud',
      },
    });
    const rows = (await core.client.medewerkers.persoon({ id: medewerkerId, peildatum: '2026-05-04' }))
      .detacheringen;
    const later = rows.find((row) => row.geldigVan === '2026-04-06')?.id ?? '';
    await expect(
      detacheringen.voorbeeld({ soort: 'begin', detacheringId: later, van: '2026-03-02' }),
    ).rejects.toMatchObject(
      refused('Hiervoor loopt al een detachering t/m 05-04-2026. Kies een datum daarna.'),
    );
    await expect(
      detacheringen.voorbeeld({ soort: 'begin', detacheringId, van: '2026-04-06' }),
    ).rejects.toMatchObject(refused('Deze detachering loopt t/m 05-04-2026. Kies een eerdere datum.'));
  });
});
