import { ORPCError } from '@orpc/server';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Core, Gebruiker } from '../../src/core/base/core-types.ts';
import { setInzet } from '../../src/core/features/capaciteit/inzet.service.ts';
import type { InzetLine } from '../../src/shared/domain/inzet/plan-inzet.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { ALLES } from '../support/klacht-trial.ts';
import { createProefteam, type Proefteam, START } from '../support/proefteam.ts';

/** A gebiedsmanager changes the own gebied and no other (besluit 0016): by any call, and by undo. */

let core: Core;
let proef: Proefteam;
let elders: { gebiedId: string; teamId: string };
let stadsbreed: string;
let manager: Gebruiker;
/** Works in the own gebied (Noord); in the other (West); in both; in a stadsbreed team only. */
let noord: InzetLine;
let west: InzetLine;
let beide: InzetLine;
let breed: InzetLine;

const inzet = (line: InzetLine, minutenPerWeek: number, teamId = line.teamId) => ({
  regels: [{ ...line, teamId }],
  minutenPerWeek,
  van: START,
  tot: null,
});
const ziek = (medewerkerIds: string[], van = START) => ({
  medewerkerIds,
  ...{ soort: 'ziekte' as const, percentage: 100, status: 'akkoord' as const, van, tot: '2026-07-01' },
});
const vacature = (teamId: string) => ({
  ...{ teamId, functieId: proef.functieId, specialismeId: null, organisatieId: null, minutenPerWeek: 600 },
  ...{ openSinds: START, gewensteStart: START, status: 'open' as const },
});

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  const { teams, capaciteit } = core.client;
  const gebiedId = (await teams.nieuwGebied({ naam: 'West', van: START })).uitvoer.id;
  const team = { naam: 'Haven', soort: 'wijkteam' as const, gebiedId, van: START };
  elders = { gebiedId, teamId: (await teams.nieuwTeam(team)).uitvoer.id };
  const breedteam = { naam: 'Co-team', soort: 'stadsbreed' as const, gebiedId: null, van: START };
  stadsbreed = (await teams.nieuwTeam(breedteam)).uitvoer.id;
  noord = await proef.medewerker({ achternaam: 'Noordma' });
  west = await proef.medewerker({ achternaam: 'Westma', teamId: elders.teamId });
  breed = await proef.medewerker({ achternaam: 'Breedma', teamId: stadsbreed });
  beide = await proef.medewerker({ achternaam: 'Beidema' });
  await capaciteit.zetInzet(inzet(beide, 600));
  await capaciteit.zetInzet(inzet(beide, 600, elders.teamId));
  manager = { naam: 'Manager', rollen: ['gebiedsmanager'], gebiedIds: [proef.gebiedId] };
  core.context.switchGebruiker(manager);
});

/** What is there, and how many opdrachten there were. */
async function state(): Promise<string> {
  core.context.switchGebruiker(ALLES);
  const data = await core.client.capaciteit.planbord({ van: START, tot: '2027-01-01' });
  const opdrachten = await core.client.beheer.opdrachten({ aantal: 500 });
  core.context.switchGebruiker(manager);
  return JSON.stringify([data, opdrachten]);
}

async function refused(act: () => Promise<unknown>): Promise<void> {
  const before = await state();
  const fault: unknown = await act().then(
    () => 'gedaan',
    (e: unknown) => e,
  );
  expect(fault).toBeInstanceOf(ORPCError);
  expect(fault).toMatchObject({ code: 'geenRecht', message: expect.stringContaining('uw eigen gebied') });
  expect(await state()).toBe(before);
}

describe('in another gebied nothing is planned', () => {
  it.each([
    ['hours', () => core.client.capaciteit.zetInzet(inzet(west, 600))],
    [
      'hours of somebody who works in both',
      () => core.client.capaciteit.zetInzet(inzet(beide, 300, elders.teamId)),
    ],
    [
      'hours given to another gebied',
      () => core.client.capaciteit.zetInzet(inzet(noord, 300, elders.teamId)),
    ],
    [
      'several at once, of which one is elsewhere',
      () => core.client.capaciteit.zetInzet({ ...inzet(noord, 300), regels: [noord, west] }),
    ],
    [
      'somebody taken away from it',
      () =>
        core.client.capaciteit.verplaatsInzet({
          ...inzet(west, 300),
          naarTeamId: proef.oost,
        }),
    ],
    [
      'somebody moved to it',
      () => core.client.capaciteit.verplaatsInzet({ ...inzet(noord, 300), naarTeamId: elders.teamId }),
    ],
    ['a vacature', () => core.client.capaciteit.maakVacature(vacature(elders.teamId))],
    [
      'formatie',
      () =>
        core.client.teams.zetFormatie({
          ...{ teamId: elders.teamId, functieId: null, specialismeId: null, minutenPerWeek: 6000 },
          ...{ bron: '', van: START },
        }),
    ],
    [
      'werkvoorraad',
      () =>
        core.client.werkvoorraad.zetAantalOpen({
          ...{ teamId: elders.teamId, zwaarte: 1, aantalOpen: 5, van: START, tot: null },
        }),
    ],
    [
      'a conclusion',
      () =>
        core.client.overzichten.bewaarConclusie({
          ...{ teamId: elders.teamId, peildatum: START, tekst: 'Het gaat goed.' },
        }),
    ],
    [
      'an accepted knelpunt of a team',
      () =>
        core.client.capaciteit.accepteerKnelpunt({
          ...{ sleutel: `tekort:${elders.teamId}:10`, titel: 'Tekort', reden: 'Bekend' },
        }),
    ],
    [
      'an accepted knelpunt of a person',
      () =>
        core.client.capaciteit.accepteerKnelpunt({
          ...{ sleutel: `uren:${west.medewerkerId}:10`, titel: 'Uren', reden: 'Bekend' },
        }),
    ],
    ['sick leave', () => core.client.capaciteit.legAfwezigheidVast(ziek([west.medewerkerId]))],
    [
      'sick leave of several, of whom one is elsewhere',
      () => core.client.capaciteit.legAfwezigheidVast(ziek([noord.medewerkerId, west.medewerkerId])),
    ],
    [
      'sick leave of somebody of a stadsbreed team',
      () => core.client.capaciteit.legAfwezigheidVast(ziek([breed.medewerkerId])),
    ],
  ] as [string, () => Promise<unknown>][])('%s', async (_wat, act) => {
    await refused(act);
  });

  it('nor is what is there changed, removed or taken back', async () => {
    core.context.switchGebruiker(ALLES);
    const { capaciteit, beheer } = core.client;
    const { id } = (await capaciteit.maakVacature(vacature(elders.teamId))).uitvoer;
    const afwezig = (await capaciteit.legAfwezigheidVast(ziek([west.medewerkerId]))).uitvoer.ids[0] ?? '';
    core.context.switchGebruiker(manager);
    await refused(() => capaciteit.wijzigVacature({ id, ...vacature(elders.teamId), minutenPerWeek: 60 }));
    await refused(() => capaciteit.wijzigVacature({ id, ...vacature(proef.oost) }));
    await refused(() => capaciteit.verwijderVacature({ id }));
    await refused(() => capaciteit.verwijderAfwezigheid({ id: afwezig }));
    const { medewerkerIds: _, ...velden } = ziek([]);
    await refused(() => capaciteit.wijzigAfwezigheid({ id: afwezig, ...velden, percentage: 50 }));
    for (const { id: opdrachtId } of await beheer.opdrachten({ aantal: 2 })) {
      await refused(() => beheer.maakOpdrachtOngedaan({ opdrachtId }));
    }
    // Also what one did oneself while one had the whole city.
    manager = { ...manager, naam: ALLES.naam };
    core.context.switchGebruiker(manager);
    await refused(() => beheer.maakOngedaan());
  });
});

describe('work of seconds', () => {
  /** An edit of hours, done as an import is. */
  const setSlowly = (line: InzetLine) =>
    core.context.opslag.runLang(
      { ...core.context, aanroep: 'capaciteit.zetInzet', gebruiker: manager },
      function* (tx) {
        yield { gedaan: 0, totaal: 1 };
        return setInzet(
          tx,
          { ...core.context, aanroep: 'capaciteit.zetInzet', gebruiker: manager },
          inzet(line, 300),
        );
      },
    );

  it('is held to the own gebied as any other', async () => {
    const before = await state();
    await expect(setSlowly(west)).rejects.toMatchObject({ soort: 'geenRecht' });
    expect(await state()).toBe(before);
    expect(await setSlowly(noord)).toMatchObject({
      opdracht: { label: 'Inzet van T. Noordma in Oost gewijzigd' },
    });
  });
});

describe('in the own gebied', () => {
  it('planning, absence and undo work as they did', async () => {
    const { capaciteit, beheer, teams } = core.client;
    await capaciteit.zetInzet(inzet(noord, 300));
    await capaciteit.verplaatsInzet({ ...inzet(noord, 120), naarTeamId: proef.zuid });
    await capaciteit.zetInzet(inzet(beide, 300));
    await capaciteit.maakVacature(vacature(proef.zuid));
    await capaciteit.legAfwezigheidVast(ziek([noord.medewerkerId, beide.medewerkerId]));
    await capaciteit.accepteerKnelpunt({
      ...{ sleutel: `uren:${noord.medewerkerId}:10`, titel: 'Uren', reden: 'Bekend' },
    });
    for (let i = 0; i < 6; i += 1) expect((await beheer.maakOngedaan()).opdracht).not.toBeNull();
    expect((await beheer.voerOpnieuwUit()).opdracht).not.toBeNull();
    await expect(teams.hernoemTeam({ id: proef.oost, naam: 'X', van: START })).rejects.toMatchObject({
      code: 'geenRecht',
    });
  });

  it('a stadsbreed team is planned by every gebiedsmanager', async () => {
    await core.client.capaciteit.zetInzet(inzet(breed, 300));
    await core.client.capaciteit.zetInzet(inzet(noord, 300, stadsbreed));
    await core.client.capaciteit.maakVacature(vacature(stadsbreed));
  });

  it('a gebiedsmanager of the whole city plans everywhere; one without a gebied of theirs nowhere', async () => {
    core.context.switchGebruiker({ naam: 'Stad', rollen: ['gebiedsmanager'] });
    await core.client.capaciteit.zetInzet(inzet(west, 300));
    await core.client.capaciteit.legAfwezigheidVast(ziek([breed.medewerkerId]));
    manager = { naam: 'Geen', rollen: ['gebiedsmanager'], gebiedIds: [] };
    core.context.switchGebruiker(manager);
    await refused(() => core.client.capaciteit.zetInzet(inzet(noord, 300)));
  });

  it('who is administratie besides records sick leave of the whole city, and still plans in the own gebied', async () => {
    manager = { ...manager, rollen: ['gebiedsmanager', 'administratie'] };
    core.context.switchGebruiker(manager);
    await core.client.capaciteit.legAfwezigheidVast(ziek([west.medewerkerId]));
    await refused(() => core.client.capaciteit.zetInzet(inzet(west, 300)));
  });
});

describe('through the time', () => {
  it('a team that came from another gebied is planned from then on', async () => {
    core.context.switchGebruiker(ALLES);
    await core.client.teams.zetGebied({ teamId: elders.teamId, gebiedId: proef.gebiedId, van: '2026-06-01' });
    core.context.switchGebruiker(manager);
    await core.client.capaciteit.maakVacature({
      ...vacature(elders.teamId),
      openSinds: '2026-06-01',
      gewensteStart: '2026-06-01',
    });
    await refused(() =>
      core.client.capaciteit.legAfwezigheidVast({ ...ziek([west.medewerkerId]), tot: '2026-05-01' }),
    );
    await core.client.capaciteit.legAfwezigheidVast(ziek([west.medewerkerId], '2026-06-15'));
  });
});
