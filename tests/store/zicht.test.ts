import { beforeEach, describe, expect, it } from 'vitest';
import type { Core, Gebruiker } from '../../src/core/base/core-types.ts';
import type { InzetLine } from '../../src/shared/domain/inzet/plan-inzet.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { EVERY_CALL, makeCall } from '../support/every-call.ts';
import { ALLES } from '../support/klacht-trial.ts';
import { createProefteam, type Proefteam, START } from '../support/proefteam.ts';

/**
 * What is about people is for few (besluit 0016): what absence is for and how much, numbers at the employer, and
 * amounts. Others see that somebody is away, in every answer of every call.
 */

let core: Core;
let proef: Proefteam;
let westId: string;
/** Works in Noord, is ill for 43 %, and has asked leave. */
let noord: InzetLine;
let west: InzetLine;
let breed: InzetLine;
let afspraakId: string;

const GEHEIM = { nummer: 'P-90210', bedrag: '7654321' };
const WINDOW = { van: START, tot: '2027-01-01' };

const manager = (...gebiedIds: string[]): Gebruiker => ({
  naam: 'Manager',
  rollen: ['gebiedsmanager'],
  gebiedIds,
});
const as = (gebruiker: Gebruiker) => core.context.switchGebruiker(gebruiker);

async function recordAfwezigheid(medewerkerId: string): Promise<void> {
  const { capaciteit } = core.client;
  const base = { medewerkerIds: [medewerkerId], van: '2026-03-02', tot: '2026-05-01' };
  await capaciteit.legAfwezigheidVast({ ...base, soort: 'ziekte', percentage: 43, status: 'akkoord' });
  await capaciteit.legAfwezigheidVast({
    ...{ ...base, van: '2026-07-06', tot: '2026-07-20' },
    ...{ soort: 'zwangerschap-ouderschap', percentage: 100, status: 'aangevraagd' },
  });
}

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  const { teams, medewerkers, organisaties } = core.client;
  westId = (await teams.nieuwGebied({ naam: 'West', van: START })).uitvoer.id;
  const team = { naam: 'Haven', soort: 'wijkteam' as const, gebiedId: westId, van: START };
  const haven = (await teams.nieuwTeam(team)).uitvoer.id;
  const coTeam = { naam: 'Co-team', soort: 'stadsbreed' as const, gebiedId: null, van: START };
  const co = (await teams.nieuwTeam(coTeam)).uitvoer.id;
  noord = await proef.medewerker({ achternaam: 'Noordma' });
  west = await proef.medewerker({ achternaam: 'Westma', teamId: haven });
  breed = await proef.medewerker({ achternaam: 'Breedma', teamId: co });
  for (const { medewerkerId } of [noord, west, breed]) await recordAfwezigheid(medewerkerId);
  const { medewerkerId, organisatieId } = noord;
  await medewerkers.zetPersoneelsnummer({ medewerkerId, organisatieId, nummer: GEHEIM.nummer });
  afspraakId = (
    await organisaties.nieuweAfspraak({
      ...{ organisatieId, soort: 'subsidie', minutenPerWeek: 6000, kenmerk: 'K1', eisen: '' },
      ...{ bedragCenten: Number(GEHEIM.bedrag), van: '2026-01-01', tot: '2027-01-01' },
    })
  ).uitvoer.id;
});

const soorten = async (line: InzetLine) =>
  (await core.client.capaciteit.planbord(WINDOW)).afwezigheid
    .filter((row) => row.medewerkerId === line.medewerkerId)
    .map(({ soort, percentage, status }) => [soort, percentage, status]);
const persoon = async (line: InzetLine) =>
  await core.client.medewerkers.persoon({ id: line.medewerkerId, peildatum: '2026-03-02' });

const ALL = [
  ['ziekte', 43, 'akkoord'],
  ['zwangerschap-ouderschap', 100, 'aangevraagd'],
];
/** What the calculation needs: the part of the days that falls away. A request counts for nothing. */
const BARE = [[null, 43, 'akkoord']];

describe('the planbord', () => {
  it('gives what absence is for to administratie, in the whole city', async () => {
    as({ naam: 'A', rollen: ['administratie'] });
    for (const line of [noord, west, breed]) expect(await soorten(line)).toEqual(ALL);
  });

  it('to a gebiedsmanager of who works in the own gebied, and not of others', async () => {
    as(manager(proef.gebiedId));
    expect(await soorten(noord)).toEqual(ALL);
    expect(await soorten(west)).toEqual(BARE);
    expect(await soorten(breed)).toEqual(BARE);
    as(manager(proef.gebiedId, westId));
    expect(await soorten(west)).toEqual(ALL);
    as({ naam: 'Stad', rollen: ['gebiedsmanager'] });
    expect(await soorten(breed)).toEqual(ALL);
    as(manager());
    expect(await soorten(noord)).toEqual(BARE);
  });

  it.each(['inzage', 'teamcoordinator', 'klachtbehandelaar', 'beheerder'] as const)(
    'to %s only what the calculation needs',
    async (rol) => {
      as({ naam: rol, rollen: [rol] });
      for (const line of [noord, west, breed]) expect(await soorten(line)).toEqual(BARE);
    },
  );

  it('calculates the same for everybody', async () => {
    const vraag = { gebiedId: proef.gebiedId, peildatum: '2026-03-10' };
    // Complaints are counted for who may see them: for others there is no number, which is not 0.
    const cijfers = async (klachtenOpen: number | null) => {
      const { teams, totaal } = await core.client.overzichten.gebiedsoverzicht(vraag);
      const all = [...teams.map((team) => team.cijfers), totaal];
      expect(all.map((row) => row.klachtenOpen)).toEqual(all.map(() => klachtenOpen));
      return JSON.stringify([teams, totaal]).replaceAll(/"klachtenOpen":[^,}]+/gu, '');
    };
    as(ALLES);
    const all = await cijfers(0);
    as({ naam: 'I', rollen: ['inzage'] });
    expect(await cijfers(null)).toBe(all);
  });

  it('a write tells its writer no more: what changes and what becomes a request', async () => {
    as(ALLES);
    const rows = (await core.client.capaciteit.planbord(WINDOW)).afwezigheid;
    const ziek = rows.find((row) => row.medewerkerId === west.medewerkerId && row.soort === 'ziekte');
    const { capaciteit } = core.client;
    const wijzig = (status: 'akkoord' | 'aangevraagd') =>
      capaciteit.wijzigAfwezigheid({
        ...{
          id: ziek?.id ?? '',
          soort: 'ziekte',
          percentage: 50,
          status,
          van: '2026-03-02',
          tot: '2026-06-01',
        },
      });
    await wijzig('akkoord');
    as({ naam: 'Lezer', rollen: ['inzage'] });
    const delta = core.context.opslag.planbordDelta;
    const last = async () => (await core.client.beheer.opdrachten({ aantal: 1 }))[0]?.id ?? '';
    expect(delta(core.context.gebruiker, await last()).afwezigheid).toMatchObject({
      gewijzigd: [{ id: ziek?.id, soort: null, percentage: 50 }],
      verwijderd: [],
    });
    as(ALLES);
    await wijzig('aangevraagd');
    as({ naam: 'Lezer', rollen: ['inzage'] });
    expect(delta(core.context.gebruiker, await last()).afwezigheid).toEqual({
      gewijzigd: [],
      verwijderd: [ziek?.id],
    });
  });

  it('somebody who comes to the own gebied is told with what changed, and their own manager is not told less', async () => {
    as(ALLES);
    const move = {
      regels: [west],
      naarTeamId: proef.oost,
      minutenPerWeek: null,
      van: '2026-03-02',
      tot: null,
    };
    const { opdracht } = await core.client.capaciteit.verplaatsInzet(move);
    const told = (gebruiker: Gebruiker) => {
      const { afwezigheid } = core.context.opslag.planbordDelta(gebruiker, opdracht?.id ?? '');
      return {
        soorten: afwezigheid?.gewijzigd.map((row) => row.soort),
        weg: afwezigheid?.verwijderd.length,
      };
    };
    expect(told(manager(proef.gebiedId))).toEqual({ soorten: ALL.map(([soort]) => soort), weg: 0 });
    // From that day on nobody of West: the illness is bare, the request is gone.
    expect(told(manager(westId))).toEqual({ soorten: [null], weg: 1 });
    expect(told({ naam: 'A', rollen: ['administratie'] })).toEqual({ soorten: undefined, weg: undefined });
  });

  it('follows somebody through the time: the manager of where they worked then', async () => {
    as(ALLES);
    await core.client.capaciteit.verplaatsInzet({
      ...{ regels: [noord], naarTeamId: west.teamId, minutenPerWeek: null, van: '2026-06-01', tot: null },
    });
    as(manager(proef.gebiedId));
    expect(await soorten(noord)).toEqual([['ziekte', 43, 'akkoord']]);
    as(manager(westId));
    expect(await soorten(noord)).toEqual([
      [null, 43, 'akkoord'],
      ['zwangerschap-ouderschap', 100, 'aangevraagd'],
    ]);
  });
});

describe('the page of a person', () => {
  it('says "afwezig" and when, without a request, to who may not see what for', async () => {
    as({ naam: 'I', rollen: ['inzage'] });
    expect((await persoon(noord)).afwezigheid).toMatchObject([
      { soort: null, percentage: null, geldigVan: '2026-03-02', geldigTot: '2026-05-01' },
    ]);
    as(manager(proef.gebiedId));
    expect((await persoon(noord)).afwezigheid.map((row) => row.percentage)).toEqual([43, 100]);
    expect((await persoon(west)).afwezigheid.map((row) => row.percentage)).toEqual([null]);
  });

  it('gives the numbers at the employer to administratie and the manager of the own gebied', async () => {
    const nummers = async () => (await persoon(noord)).personeelsnummers?.map((row) => row.nummer) ?? null;
    as({ naam: 'A', rollen: ['administratie'] });
    expect(await nummers()).toEqual([GEHEIM.nummer]);
    as(manager(proef.gebiedId));
    expect(await nummers()).toEqual([GEHEIM.nummer]);
    for (const ander of [manager(westId), { naam: 'B', rollen: ['beheerder' as const] }]) {
      as(ander);
      expect(await nummers()).toBeNull();
    }
  });

  it('the history says no more than the page', async () => {
    const historie = async (line: InzetLine) =>
      JSON.stringify(await core.client.medewerkers.historie({ id: line.medewerkerId }));
    as({ naam: 'A', rollen: ['administratie'] });
    expect(await historie(noord)).toMatch(/Ziekte.*43 %|43 %.*Ziekte/u);
    expect(await historie(noord)).toContain(GEHEIM.nummer);
    as(manager(westId));
    const other = await historie(noord);
    expect(other).not.toMatch(/ziekte|zwangerschap|43 %|"43"|100 %|aangevraagd/iu);
    expect(other).not.toContain(GEHEIM.nummer);
    expect(other).toContain('"onderwerp":"Afwezigheid"');
    expect(await historie(west)).toContain('43 %');
  });
});

describe('amounts of agreements', () => {
  const bedragen = async () => {
    const { organisaties, overzichten } = core.client;
    const vraag = { peildatum: '2026-03-02', indeling: 'huidig' as const };
    const { organisatieId } = noord;
    return JSON.stringify([
      await organisaties.afspraken({ ...vraag, organisatieId: null }),
      await organisaties.organisatie({ ...vraag, id: organisatieId }),
      await overzichten.perOrganisatie({ ...vraag, organisatieId }),
    ]);
  };

  it('are for administratie and a gebiedsmanager of the whole city', async () => {
    for (const gebruiker of [
      { naam: 'A', rollen: ['administratie' as const] },
      { naam: 'G', rollen: ['gebiedsmanager' as const] },
    ]) {
      as(gebruiker);
      expect((await bedragen()).split(GEHEIM.bedrag)).toHaveLength(4);
    }
  });

  it('are said to be hidden to others, not to be missing', async () => {
    for (const gebruiker of [
      manager(proef.gebiedId),
      { naam: 'B', rollen: ['beheerder' as const] },
      { naam: 'I', rollen: ['inzage' as const] },
    ]) {
      as(gebruiker);
      const text = await bedragen();
      expect(text).not.toContain(GEHEIM.bedrag);
      expect(text).not.toContain('"centen"');
      expect(text).toContain('"tarief":{"soort":"verborgen"}');
      expect(text).not.toContain('tarief-ontbreekt');
    }
  });
});

it.each(['inzage', 'teamcoordinator', 'klachtbehandelaar', 'beheerder'] as const)(
  'no call tells %s what absence is for, a number or an amount',
  async (rol) => {
    as({ naam: rol, rollen: [rol] });
    const leaks: string[] = [];
    for (const key of [noord.medewerkerId, noord.organisatieId, proef.oost, afspraakId, 'afwezigheid']) {
      for (const procedure of EVERY_CALL) {
        as({ naam: rol, rollen: [rol] });
        const text = JSON.stringify(
          await makeCall(core, procedure, key).catch((fault: unknown) => String(fault)),
        );
        const found = ['"ziekte"', 'zwangerschap', 'aangevraagd', GEHEIM.nummer, GEHEIM.bedrag].filter(
          (word) => text?.includes(word),
        );
        if (found.length > 0) leaks.push(`${procedure.pad}: ${found.join(', ')}`);
      }
    }
    expect(leaks).toEqual([]);
  },
);
