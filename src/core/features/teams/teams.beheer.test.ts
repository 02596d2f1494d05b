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

async function oost(peildatum: string) {
  const { teams } = await core.client.teams.lijst({ peildatum });
  return teams.find((team) => team.id === proef.oost);
}

describe('a team changes from a date', () => {
  it('its name, with that of its wijk; overviews of before keep the old one', async () => {
    await core.client.teams.hernoemTeam({ id: proef.oost, naam: 'Oost-West', van: LATER });
    expect(await oost(DAG)).toMatchObject({ naam: 'Oost', wijk: 'Oost' });
    expect(await oost(LATER)).toMatchObject({ naam: 'Oost-West', wijk: 'Oost-West' });
    const { teams } = await core.client.overzichten.keuzes({ peildatum: DAG });
    expect(teams.map((team) => team.naam)).toContain('Oost');
    await expect(
      core.client.teams.hernoemTeam({ id: proef.oost, naam: 'zuid', van: LATER }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'naam' }] } });
  });

  it('its contact and inlooptijden', async () => {
    const contact = { locatie: 'Plein 1', telefoon: '', email: '', website: '', inlooptijden: 'ma 9–12 uur' };
    await core.client.teams.zetContact({ teamId: proef.oost, van: START, ...contact });
    await core.client.teams.zetContact({
      teamId: proef.oost,
      van: LATER,
      ...contact,
      inlooptijden: 'di 9–12 uur',
    });
    expect((await oost(DAG))?.inlooptijden).toBe('ma 9–12 uur');
    expect((await oost(LATER))?.inlooptijden).toBe('di 9–12 uur');
  });

  it('its gebied, with the wijk; the gebied of before keeps it on its own dates', async () => {
    const { uitvoer } = await core.client.teams.nieuwGebied({ naam: 'Zuid', van: START });
    await core.client.teams.zetGebied({ teamId: proef.oost, gebiedId: uitvoer.id, van: LATER });
    const per = async (peildatum: string) =>
      Object.fromEntries(
        (await core.client.teams.lijst({ peildatum })).gebieden.map((gebied) => [
          gebied.naam,
          gebied.teamIds,
        ]),
      );
    expect(await per(DAG)).toEqual({ Noord: [proef.oost, proef.zuid], Zuid: [] });
    expect(await per(LATER)).toEqual({ Noord: [proef.zuid], Zuid: [proef.oost] });
    const toen = await core.client.overzichten.gebiedsoverzicht({ gebiedId: proef.gebiedId, peildatum: DAG });
    expect(toen.teams.map((team) => team.naam)).toEqual(['Oost', 'Zuid']);
  });

  it('its formatie, per specialisme', async () => {
    await proef.medewerker();
    const set = (minutenPerWeek: number | null) =>
      core.client.teams.zetFormatie({
        teamId: proef.oost,
        functieId: null,
        specialismeId: proef.specialismeId,
        minutenPerWeek,
        bron: 'besluit',
        van: START,
      });
    await set(36 * 60);
    const read = async () => {
      const { teams } = await core.client.overzichten.formatie({ peildatum: DAG, per: 'specialisme' });
      return teams.find((team) => team.teamId === proef.oost);
    };
    expect((await read())?.regels).toMatchObject([
      { naam: 'maatschappelijk werk', begroot: 36 * 60, bezet: 28 * 60, verschil: -8 * 60 },
    ]);
    await set(null);
    expect((await read())?.totaal).toMatchObject({ begroot: null, verschil: null, bezet: 28 * 60 });
  });
});

describe('a change between others', () => {
  it('leaves what was decided for later', async () => {
    await core.client.teams.hernoemTeam({ id: proef.oost, naam: 'Oost-West', van: LATER });
    await core.client.teams.hernoemTeam({ id: proef.oost, naam: 'Oosthoek', van: DAG });
    const namen = async () =>
      (await core.client.teams.team({ id: proef.oost, peildatum: DAG })).namen.map((n) => [
        n.naam,
        n.geldigVan,
      ]);
    expect(await namen()).toEqual([
      ['Oost', START],
      ['Oosthoek', DAG],
      ['Oost-West', LATER],
    ]);
    // Taking a step back: the name of before, from the same day.
    await core.client.teams.hernoemTeam({ id: proef.oost, naam: 'Oosthoek', van: LATER });
    expect(await namen()).toEqual([
      ['Oost', START],
      ['Oosthoek', DAG],
    ]);
    const set = (minutenPerWeek: number | null, van: string) =>
      core.client.teams.zetFormatie({
        ...{ teamId: proef.oost, functieId: null, specialismeId: null, bron: '', minutenPerWeek, van },
      });
    await set(36 * 60, START);
    await set(40 * 60, LATER);
    await set(30 * 60, DAG);
    const begroot = async (peildatum: string) =>
      (await core.client.overzichten.formatie({ peildatum, per: 'functie' })).teams[0]?.totaal.begroot;
    expect([await begroot(START), await begroot(DAG), await begroot(LATER)]).toEqual([2160, 1800, 2400]);
  });
});

describe('what is not decided', () => {
  it('is not 0: not in the sums, and said by name', async () => {
    await proef.medewerker();
    await proef.medewerker({ achternaam: 'Proefstra', teamId: proef.zuid });
    await core.client.teams.zetFormatie({
      ...{ teamId: proef.oost, functieId: null, specialismeId: proef.specialismeId, bron: '' },
      ...{ minutenPerWeek: 36 * 60, van: START },
    });
    const { gebieden, stad, teams, lijst } = await core.client.overzichten.formatie({
      peildatum: DAG,
      per: 'specialisme',
    });
    expect(lijst.length).toBeGreaterThan(5);
    expect(teams.map((team) => [team.geheel, team.totaal.begroot, team.totaal.verschil])).toEqual([
      [null, 36 * 60, -8 * 60],
      [null, null, null],
    ]);
    for (const samen of [gebieden[0], stad]) {
      expect(samen).toMatchObject({
        zonder: ['Zuid'],
        totaal: { begroot: 36 * 60, bezet: 56 * 60, verschil: -8 * 60, vacaturegraad: null },
      });
    }
    // The same hours divided in another way are not more hours.
    await core.client.teams.zetFormatie({
      ...{ teamId: proef.oost, functieId: proef.functieId, specialismeId: null, bron: '' },
      ...{ minutenPerWeek: 40 * 60, van: START },
    });
    const na = await core.client.overzichten.formatie({ peildatum: DAG, per: 'specialisme' });
    expect(na.teams[0]?.totaal.begroot).toBe(40 * 60);
    expect(na.teams[0]?.regels.map((r) => [r.naam, r.begroot])).toEqual([
      ['maatschappelijk werk', 36 * 60],
      ['Niet verdeeld', 4 * 60],
    ]);
    const gebied = await core.client.overzichten.gebiedsoverzicht({
      gebiedId: proef.gebiedId,
      peildatum: DAG,
    });
    expect(gebied.totaal.formatieMinuten).toBe(40 * 60);
  });
});

describe('gebiedsmanagers', () => {
  it('from and to, never twice at once, never their own stand-in', async () => {
    const { medewerkerId } = await proef.medewerker();
    const input = { gebiedId: proef.gebiedId, medewerkerId, vervangerId: null, van: START, tot: LATER };
    const { uitvoer } = await core.client.teams.nieuweGebiedsmanager(input);
    await expect(core.client.teams.nieuweGebiedsmanager({ ...input, van: DAG })).rejects.toMatchObject({
      code: 'ongeldig',
    });
    await expect(
      core.client.teams.wijzigGebiedsmanager({ ...input, id: uitvoer.id, vervangerId: medewerkerId }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'vervangerId' }] } });
    const managers = async (peildatum: string) =>
      (await core.client.teams.lijst({ peildatum })).gebieden[0]?.gebiedsmanagers.map((m) => m.naam);
    expect(await managers(DAG)).toEqual(['Modelink, Tijn']);
    expect(await managers(LATER)).toEqual([]);
  });
});

describe('the end of a team', () => {
  it('is refused while inzet is left, saying how much; then it ends with its formatie', async () => {
    const { medewerkerId, organisatieId } = await proef.medewerker();
    expect(await core.client.teams.eindeVoorbeeld({ id: proef.oost, per: LATER })).toMatchObject({
      mag: false,
      inzet: [{ medewerker: 'Modelink, Tijn', minutenPerWeek: 28 * 60, van: LATER, tot: null }],
      waarschuwingen: ['Gebied Noord houdt 1 van 3 wijkteams over.'],
    });
    const einde = () => core.client.teams.beeindigTeam({ id: proef.oost, per: LATER });
    await expect(einde()).rejects.toMatchObject({
      data: {
        velden: [
          {
            veld: 'per',
            melding:
              'Team Oost heeft dan nog 1 medewerker met samen 28\u00a0u per week. Verplaats of beëindig die eerst.',
          },
        ],
      },
    });
    await core.client.capaciteit.zetInzet({
      regels: [{ medewerkerId, organisatieId, teamId: proef.oost, doel: 'casuistiek' }],
      minutenPerWeek: 0,
      van: LATER,
      tot: null,
    });
    await einde();
    expect(await oost(DAG)).toMatchObject({ geldigTot: LATER, gebied: 'Noord', minutenPerWeek: 28 * 60 });
    expect(await oost(LATER)).toBeUndefined();
  });
});

describe('a team that stops', () => {
  it('gets no formatie and no open trajecten for days on which it does not exist', async () => {
    await core.client.teams.beeindigTeam({ id: proef.oost, per: LATER });
    const periode = { van: '2025-01-01', tot: null };
    await core.client.werkvoorraad.zetAantalOpen({
      teamId: proef.oost,
      zwaarte: 1,
      aantalOpen: 12,
      ...periode,
    });
    const formatie = { teamId: proef.oost, functieId: null, minutenPerWeek: 2160, bron: 'besluit' };
    await core.client.teams.zetFormatie({ ...formatie, specialismeId: proef.specialismeId, ...periode });
    const rows = await core.client.capaciteit.planbord({ van: '2020-01-01', tot: '2030-01-01' });
    expect([...rows.werkvoorraad, ...rows.formatie]).toMatchObject([
      { geldigVan: START, geldigTot: LATER },
      { geldigVan: START, geldigTot: LATER },
    ]);
    await expect(
      core.client.teams.zetFormatie({ ...formatie, specialismeId: 'onbekend', ...periode }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'specialismeId' }] } });
  });
});
