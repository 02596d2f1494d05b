import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, START } from '../../../../tests/support/proefteam.ts';
import { RECHTNAMEN } from '../../../shared/domain/gebruiker/rechten.ts';
import { GEBRUIKER_ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import type { Core } from '../../base/core-types.ts';

let core: Core;
beforeEach(async () => {
  core = await createTestCore();
});

describe('a new administratie', () => {
  it('starts with its municipality, the lists of functions and specialisms, and nothing to undo', async () => {
    const status = await core.client.beheer.status();
    expect(status).toMatchObject({
      administratie: { naam: 'Proef', gemeente: 'Proefgemeente', demo: false },
      gebruiker: {
        naam: 'Proefpersoon',
        rollen: GEBRUIKER_ROLLEN.values,
        rechten: RECHTNAMEN,
        gebiedIds: null,
      },
      vandaag: '2026-03-02',
      laatsteBackup: null,
      waarschuwingen: [],
    });
    const empty = await core.client.capaciteit.planbord({ van: START, tot: '2027-01-01' });
    expect(empty.specialismen).toHaveLength(7);
    expect(empty.functies.map((f) => f.naam)).toContain('gezinsspecialist');
    expect(empty.medewerkers).toEqual([]);
    expect(await core.client.beheer.journaalStand()).toEqual({ ongedaan: null, opnieuw: null });
  });
});

describe('zetInstelling', () => {
  const instellingen = async () =>
    (await core.client.capaciteit.planbord({ van: START, tot: '2030-01-01' })).instellingen;

  it('keeps what held before the date', async () => {
    const sleutel = 'horizonWeken';
    await core.client.beheer.zetInstelling({ sleutel, waarde: 4, van: '2026-01-01' });
    const { opdracht } = await core.client.beheer.zetInstelling({ sleutel, waarde: 12, van: '2026-07-01' });
    expect(opdracht?.label).toMatch(/^Instelling “.+” gewijzigd$/);
    expect(
      (await instellingen()).map(({ geldigVan, geldigTot, waarde }) => [geldigVan, geldigTot, waarde]),
    ).toEqual([
      ['2026-01-01', '2026-07-01', 4],
      ['2026-07-01', null, 12],
    ]);
  });

  it.each([
    [{ sleutel: 'bestaatNiet', waarde: 1 }, 'sleutel'],
    [{ sleutel: 'horizonWeken', waarde: -1 }, 'waarde'],
    [{ sleutel: 'fNetto', waarde: 7 }, 'waarde'],
  ])('refuses %j', async (input, veld) => {
    await expect(core.client.beheer.zetInstelling({ ...input, van: START })).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld }] },
    });
    expect(await instellingen()).toEqual([]);
  });
});

describe('gebieden, teams and organisaties', () => {
  it('get their place in the order they were made', async () => {
    await createProefteam(core);
    const { teams, gebieden, teamGebieden, organisaties } = await core.client.capaciteit.planbord({
      van: START,
      tot: '2027-01-01',
    });
    expect(teams.map((t) => [t.naam, t.volgorde])).toEqual([
      ['Oost', 1],
      ['Zuid', 2],
    ]);
    expect(gebieden).toMatchObject([{ naam: 'Noord', code: 'N' }]);
    expect(teamGebieden).toHaveLength(2);
    expect(organisaties).toMatchObject([{ naam: 'Enver', cao: 'sociaal-werk' }]);
  });

  it('refuses a name that is taken, whatever the capitals, and a wijkteam without gebied', async () => {
    const { gebiedId } = await createProefteam(core);
    const { teams, organisaties } = core.client;
    const dubbel = { code: 'ongeldig', data: { velden: [{ veld: 'naam' }] } };
    await expect(teams.nieuwGebied({ naam: 'noord', van: START })).rejects.toMatchObject(dubbel);
    await expect(
      teams.nieuwTeam({ naam: 'OOST', soort: 'wijkteam', gebiedId, van: START }),
    ).rejects.toMatchObject(dubbel);
    await expect(
      organisaties.nieuweOrganisatie({ naam: 'enver', cao: 'jeugdzorg', van: START }),
    ).rejects.toMatchObject(dubbel);
    await expect(
      teams.nieuwTeam({ naam: 'West', soort: 'wijkteam', gebiedId: null, van: START }),
    ).rejects.toMatchObject({
      data: { velden: [{ veld: 'gebiedId', melding: 'Kies het gebied van dit wijkteam.' }] },
    });
    await expect(
      teams.nieuwTeam({ naam: '  ', soort: 'wijkteam', gebiedId, van: START }),
    ).rejects.toMatchObject({
      data: { velden: [{ veld: 'naam', melding: 'Vul een naam in voor het team.' }] },
    });
  });

  it('gives a second gebied with the same first letter another code', async () => {
    await core.client.teams.nieuwGebied({ naam: 'Noord', van: START });
    await core.client.teams.nieuwGebied({ naam: 'Nieuw', van: START });
    const { gebieden } = await core.client.capaciteit.planbord({ van: START, tot: '2027-01-01' });
    expect(gebieden.map((g) => g.code)).toEqual(['N', 'NI']);
  });
});

describe('the journal through the contract', () => {
  it('names what was done, who did it, and tells the history of a record', async () => {
    const proef = await createProefteam(core);
    const tijn = await proef.medewerker();
    await core.client.capaciteit.zetInzet({
      regels: [tijn],
      minutenPerWeek: 600,
      van: '2026-03-09',
      tot: null,
    });
    const [last] = await core.client.beheer.opdrachten({ aantal: 5 });
    expect(last).toMatchObject({
      label: 'Inzet van T. Modelink in Oost gewijzigd',
      gebruiker: 'Proefpersoon',
      soort: 'wijziging',
    });
    const { inzet } = await core.client.capaciteit.planbord({ van: START, tot: '2026-03-01' });
    const historie = await core.client.beheer.historie({ tabel: 'inzet', id: inzet[0]?.id ?? '' });
    expect(historie.map((h) => h.label)).toEqual([
      'Inzet van T. Modelink in Oost gewijzigd',
      'Medewerker T. Modelink toegevoegd',
    ]);
    expect(historie[0]?.velden).toContainEqual({ veld: 'geldig_tot', voor: null, na: '2026-03-09' });
  });

  it('keeps the history of complaints to the complaints', async () => {
    await expect(core.client.beheer.historie({ tabel: 'klacht', id: 'x' })).rejects.toMatchObject({
      code: 'nietGevonden',
    });
  });

  it('refuses a role that may not write', async () => {
    const reader = await createTestCore({ rollen: ['inzage'] });
    await expect(reader.client.teams.nieuwGebied({ naam: 'Noord', van: START })).rejects.toMatchObject({
      code: 'geenRecht',
    });
    await expect(reader.client.beheer.maakOngedaan()).rejects.toMatchObject({ code: 'geenRecht' });
  });
});

describe('nieuweMedewerker', () => {
  it('spreads the hours over the week and refuses a pattern that is not the hours', async () => {
    const proef = await createProefteam(core);
    await proef.medewerker({ minuten: 36 * 60 + 3 });
    const { detacheringen } = await core.client.capaciteit.planbord({ van: START, tot: '2027-01-01' });
    expect(detacheringen[0]?.werkpatroon).toEqual([433, 433, 433, 432, 432, 0, 0]);
    const input = {
      voornaam: 'A',
      tussenvoegsel: '',
      achternaam: 'B',
      organisatieId: proef.organisatieId,
      functieId: proef.functieId,
      specialismeId: null,
      minutenPerWeek: 480,
      teamId: null,
      van: START,
    };
    await expect(
      core.client.capaciteit.nieuweMedewerker({ ...input, werkpatroon: [480, 480, 0, 0, 0, 0, 0] }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'werkpatroon' }] } });
    await expect(
      core.client.capaciteit.nieuweMedewerker({ ...input, werkpatroon: null, van: '2020-01-01' }),
    ).rejects.toMatchObject({
      data: { velden: [{ veld: 'van', melding: 'Deze organisatie levert geen medewerkers op 01-01-2020.' }] },
    });
  });
});
