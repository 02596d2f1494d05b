import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { Core } from '../../base/core-types.ts';

let core: Core;
let proef: Proefteam;

const DAG = '2026-03-02';
const LATER = '2026-06-01';

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  return () => core.sluit();
});

const gebied = (peildatum: string) => core.client.teams.gebied({ id: proef.gebiedId, peildatum });

describe('the name of a gebied', () => {
  const rename = (naam = 'Boven') =>
    core.client.teams.hernoemGebied({ id: proef.gebiedId, naam, van: LATER });

  it('changes from a date; lists and overviews of before keep the old one', async () => {
    await rename();
    const naamOn = async (peildatum: string) => {
      const { gebieden, teams } = await core.client.teams.lijst({ peildatum });
      const formatie = await core.client.overzichten.formatie({ peildatum, per: 'functie' });
      const team = await core.client.overzichten.teamoverzicht({
        teamId: proef.oost,
        peildatum,
        variant: 'intern',
      });
      const choices = await core.client.medewerkers.keuzes({ peildatum });
      return [
        gebieden[0]?.naam,
        teams[0]?.gebied,
        formatie.gebieden[0]?.naam,
        team.team.gebied,
        choices.gebieden[0]?.naam,
      ];
    };
    expect(await naamOn(DAG)).toEqual(Array(5).fill('Noord'));
    expect(await naamOn(LATER)).toEqual(Array(5).fill('Boven'));
    expect((await gebied(LATER)).namen).toMatchObject([
      { naam: 'Noord', geldigVan: START, geldigTot: LATER },
      { naam: 'Boven', geldigVan: LATER, geldigTot: null },
    ]);
  });

  it('reaches the planbord with the write and goes back with undo', async () => {
    const window = { van: LATER, tot: '2027-01-01' };
    const antwoord = await core.client.teams.hernoemGebied({ id: proef.gebiedId, naam: 'Boven', van: START });
    expect(antwoord.planbord.gebieden?.gewijzigd).toMatchObject([{ id: proef.gebiedId, naam: 'Boven' }]);
    expect((await core.client.capaciteit.planbord(window)).gebieden[0]?.naam).toBe('Boven');
    const back = await core.client.beheer.maakOngedaan();
    expect(back.planbord.gebieden?.gewijzigd).toMatchObject([{ naam: 'Noord' }]);
    expect((await gebied(DAG)).namen).toMatchObject([{ naam: 'Noord', geldigTot: null }]);
  });

  it('is refused when another gebied has it, and before the gebied exists', async () => {
    await core.client.teams.nieuwGebied({ naam: 'Boven', van: LATER });
    await expect(rename('boven')).rejects.toMatchObject({ data: { velden: [{ veld: 'naam' }] } });
    await expect(
      core.client.teams.hernoemGebied({ id: proef.gebiedId, naam: 'X', van: '2025-01-01' }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'van' }] } });
  });
});

describe('the end of a gebied', () => {
  const einde = () => core.client.teams.beeindigGebied({ id: proef.gebiedId, per: LATER });

  it('is refused while teams belong to it; then its managers end with it', async () => {
    const { medewerkerId } = await proef.medewerker();
    await core.client.teams.nieuweGebiedsmanager({
      gebiedId: proef.gebiedId,
      ...{ medewerkerId, vervangerId: null, van: START, tot: null },
    });
    await expect(einde()).rejects.toMatchObject({
      data: {
        velden: [
          {
            veld: 'per',
            melding:
              'Bij gebied Noord horen dan nog teams Oost, Zuid. Kies eerst een ander gebied voor deze teams.',
          },
        ],
      },
    });
    const { uitvoer } = await core.client.teams.nieuwGebied({ naam: 'Zuid', van: START });
    for (const teamId of [proef.oost, proef.zuid]) {
      await core.client.teams.zetGebied({ teamId, gebiedId: uitvoer.id, van: LATER });
    }
    expect(await core.client.teams.gebiedEinde({ id: proef.gebiedId, per: LATER })).toEqual({
      mag: true,
      teams: [],
      eindigt: ['Gebied Noord', 'Gebiedsmanager Modelink, Tijn'],
    });
    await einde();
    const view = await gebied('2026-12-01');
    expect(view).toMatchObject({
      peildatum: '2026-05-31',
      regel: { naam: 'Noord', geldigTot: LATER },
      gebiedsmanagers: [{ naam: 'Modelink, Tijn', geldigTot: LATER }],
    });
    expect(view.teams.map(({ naam, geldigTot }) => [naam, geldigTot])).toEqual([
      ['Oost', LATER],
      ['Zuid', LATER],
    ]);
    const list = await core.client.teams.lijst({ peildatum: LATER });
    expect(list.elders).toMatchObject([{ soort: 'gebied', naam: 'Noord' }]);
    await expect(
      core.client.teams.zetGebied({ teamId: proef.oost, gebiedId: proef.gebiedId, van: DAG }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'gebiedId' }] } });
  });
});

describe('a wijk without a team', () => {
  it('is taken over by a new team, with its names, and not made twice', async () => {
    const [oost] = await core.client.teams.wijken({ peildatum: DAG });
    const wijkId = oost?.id ?? '';
    const nieuw = (anders: { naam?: string; wijkId?: string; van?: string }) =>
      core.client.teams.nieuwTeam({
        ...{ naam: 'Oost', soort: 'wijkteam', gebiedId: proef.gebiedId, van: LATER },
        ...anders,
      });
    await expect(nieuw({ naam: 'Oost II', wijkId })).rejects.toMatchObject({
      data: { velden: [{ veld: 'wijkId', melding: 'Deze wijk heeft dan nog team Oost.' }] },
    });
    await core.client.teams.beeindigTeam({ id: proef.oost, per: LATER });
    expect((await core.client.teams.wijken({ peildatum: LATER }))[0]).toMatchObject({
      naam: 'Oost',
      team: null,
    });
    await expect(nieuw({})).rejects.toMatchObject({ data: { velden: [{ veld: 'naam' }] } });
    const { uitvoer } = await core.client.teams.nieuwGebied({ naam: 'Zuid', van: START });
    const { id } = (
      await core.client.teams.nieuwTeam({
        ...{ naam: 'Oosthoek', soort: 'wijkteam', gebiedId: uitvoer.id, wijkId, van: LATER },
      })
    ).uitvoer;
    const na = await core.client.teams.wijken({ peildatum: LATER });
    expect(na.map((wijk) => [wijk.naam, wijk.team, wijk.gebied])).toEqual([
      ['Oost', 'Oosthoek', 'Zuid'],
      ['Zuid', 'Zuid', 'Noord'],
    ]);
    expect((await core.client.teams.wijken({ peildatum: DAG }))[0]).toMatchObject({
      gebied: 'Noord',
      team: 'Oost',
    });
    expect((await core.client.teams.team({ id, peildatum: LATER })).regel.wijk).toBe('Oost');
  });
});

describe('wijken', () => {
  it('have dated names of their own and the team that serves them', async () => {
    const wijken = (peildatum: string) => core.client.teams.wijken({ peildatum });
    const [oost] = await wijken(DAG);
    if (oost === undefined) throw new Error('no wijk');
    expect(oost).toMatchObject({ naam: 'Oost', team: 'Oost', gebied: 'Noord' });
    await core.client.teams.hernoemWijk({ id: oost.id, naam: 'Oosterwijk', van: LATER });
    expect((await wijken(DAG))[0]?.naam).toBe('Oost');
    expect((await wijken(LATER))[0]).toMatchObject({ naam: 'Oosterwijk', team: 'Oost' });
    await expect(
      core.client.teams.hernoemWijk({ id: oost.id, naam: 'zuid', van: LATER }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'naam' }] } });
  });
});
