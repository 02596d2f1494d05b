import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { Core } from '../../base/core-types.ts';

const WEEK_11 = '2026-03-09';
let core: Core;
let proef: Proefteam;

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
});

const planbord = () => core.client.capaciteit.planbord({ van: START, tot: '2028-01-01' });

function vacature(anders: object = {}) {
  return {
    teamId: proef.oost,
    functieId: proef.functieId,
    specialismeId: proef.specialismeId,
    organisatieId: null,
    minutenPerWeek: 28 * 60,
    openSinds: '2026-02-01',
    gewensteStart: '2026-04-01',
    status: 'open' as const,
    ...anders,
  };
}

const fault = (veld: string, message: string | RegExp) => ({
  code: 'ongeldig',
  data: {
    velden: [{ veld, melding: typeof message === 'string' ? message : expect.stringMatching(message) }],
  },
});

describe('a vacature', () => {
  it('is made, changed, removed, and each of it undone', async () => {
    const { id } = (await core.client.capaciteit.maakVacature(vacature())).uitvoer;
    await core.client.capaciteit.wijzigVacature({
      id,
      ...vacature({ minutenPerWeek: 1200, status: 'in-werving' }),
    });
    expect((await planbord()).vacatures).toMatchObject([{ id, minutenPerWeek: 1200, status: 'in-werving' }]);
    await core.client.capaciteit.verwijderVacature({ id });
    expect((await planbord()).vacatures).toEqual([]);
    for (let i = 0; i < 2; i++) await core.client.beheer.maakOngedaan();
    expect((await planbord()).vacatures).toMatchObject([{ minutenPerWeek: 1680, status: 'open' }]);
  });

  it('is filled by a colleague in one step: hours on top of what is there', async () => {
    const tijn = await proef.medewerker({ minuten: 36 * 60 });
    await core.client.capaciteit.zetInzet({ regels: [tijn], minutenPerWeek: 480, van: START, tot: null });
    const { id } = (await core.client.capaciteit.maakVacature(vacature())).uitvoer;
    const { medewerkerId, organisatieId } = tijn;
    const { opdracht } = await core.client.capaciteit.vulVacature({
      id,
      van: WEEK_11,
      minutenPerWeek: 28 * 60,
      door: { soort: 'bestaand', medewerkerId, organisatieId },
    });
    expect(opdracht?.label).toBe('Vacature in Oost vervuld door T. Modelink');
    const na = await planbord();
    expect(na.vacatures).toMatchObject([{ status: 'vervuld', geslotenPer: WEEK_11 }]);
    expect(na.inzet.find((row) => row.geldigVan === WEEK_11)?.minutenPerWeek).toBe(36 * 60);
    await core.client.beheer.maakOngedaan();
    expect((await planbord()).vacatures).toMatchObject([{ id, status: 'open', vervuldDoorId: null }]);
  });

  it('is filled by someone new in one step, and what is left stays open', async () => {
    const { id } = (await core.client.capaciteit.maakVacature(vacature())).uitvoer;
    const { uitvoer } = await core.client.capaciteit.vulVacature({
      id,
      van: '2026-04-01',
      minutenPerWeek: 20 * 60,
      door: {
        soort: 'nieuw',
        voornaam: 'Kim',
        tussenvoegsel: '',
        achternaam: 'Voorbeeldstra',
        organisatieId: proef.organisatieId,
      },
    });
    const na = await planbord();
    expect(na.medewerkers).toMatchObject([{ id: uitvoer.medewerkerId, achternaam: 'Voorbeeldstra' }]);
    expect(na.detacheringen).toMatchObject([
      { minutenPerWeek: 1200, werkpatroon: [240, 240, 240, 240, 240, 0, 0] },
    ]);
    expect(na.medewerkerSpecialismen).toMatchObject([{ specialismeId: proef.specialismeId, hoofd: true }]);
    expect(na.vacatures.filter((v) => v.status !== 'vervuld')).toMatchObject([
      { minutenPerWeek: 480, status: 'open', geslotenPer: null },
    ]);
    const open = async (peildatum: string) =>
      (await core.client.overzichten.formatie({ peildatum, per: 'functie' })).stad.totaal.vacature;
    expect(await open('2026-03-31')).toBe(28 * 60);
    expect(await open('2026-04-01')).toBe(8 * 60);
  });

  it('that is withdrawn was open until today; that opens again has no end', async () => {
    const { id } = (await core.client.capaciteit.maakVacature(vacature())).uitvoer;
    const set = (status: 'open' | 'ingetrokken') =>
      core.client.capaciteit.wijzigVacature({ id, ...vacature({ status }) });
    const open = async (peildatum: string) => {
      const { teams } = await core.client.teams.lijst({ peildatum });
      const teamId = teams.find((team) => team.id === proef.oost)?.id ?? '';
      const overzicht = await core.client.overzichten.teamoverzicht({ teamId, peildatum, variant: 'intern' });
      return overzicht.variant === 'intern' ? overzicht.vacatures.map((v) => v.status) : [];
    };
    await set('ingetrokken');
    expect([await open('2026-01-31'), await open('2026-03-01'), await open('2026-03-02')]).toEqual([
      [],
      ['open'],
      [],
    ]);
    await set('open');
    expect(await open('2026-03-02')).toEqual(['open']);
  });

  it('refuses what cannot be', async () => {
    const { capaciteit } = core.client;
    await expect(capaciteit.maakVacature(vacature({ status: 'vervuld' }))).rejects.toMatchObject(
      fault('status', /Vacature vervullen/),
    );
    await expect(capaciteit.maakVacature(vacature({ minutenPerWeek: 0 }))).rejects.toMatchObject(
      fault('minutenPerWeek', 'Vul meer dan 0 uur in.'),
    );
    await expect(capaciteit.maakVacature(vacature({ gewensteStart: '2026-01-31' }))).rejects.toMatchObject(
      fault('gewensteStart', /ligt voor de datum/),
    );
    await expect(capaciteit.maakVacature(vacature({ functieId: 'weg' }))).rejects.toMatchObject(
      fault('functieId', 'Kies een functie uit de lijst.'),
    );
    await expect(capaciteit.maakVacature(vacature({ teamId: 'weg' }))).rejects.toMatchObject({
      code: 'nietGevonden',
    });
    const { id } = (await capaciteit.maakVacature(vacature())).uitvoer;
    const tijn = await proef.medewerker();
    const door = {
      soort: 'bestaand' as const,
      medewerkerId: tijn.medewerkerId,
      organisatieId: tijn.organisatieId,
    };
    await expect(
      capaciteit.vulVacature({ id, van: WEEK_11, minutenPerWeek: 2400, door }),
    ).rejects.toMatchObject(fault('minutenPerWeek', /Vul niet meer in/));
    await expect(
      capaciteit.vulVacature({ id, van: WEEK_11, minutenPerWeek: 1680, door }),
    ).rejects.toMatchObject(
      fault('minutenPerWeek', 'T. Modelink komt dan boven 40 uur per week in Oost. Vul minder uren in.'),
    );
    await capaciteit.vulVacature({ id, van: WEEK_11, minutenPerWeek: 720, door });
    await expect(
      capaciteit.vulVacature({ id, van: WEEK_11, minutenPerWeek: 60, door }),
    ).rejects.toMatchObject(fault('id', 'Deze vacature is al vervuld.'));
  });
});

describe('afwezigheid', () => {
  const verlof = {
    soort: 'verlof' as const,
    percentage: 100,
    status: 'akkoord' as const,
    van: WEEK_11,
    tot: '2026-03-16',
  };

  it('is recorded for several people at once, changed and removed', async () => {
    const mensen = [await proef.medewerker(), await proef.medewerker({ achternaam: 'Plaatsma' })];
    const medewerkerIds = mensen.map((m) => m.medewerkerId);
    const { uitvoer, opdracht } = await core.client.capaciteit.legAfwezigheidVast({
      ...verlof,
      medewerkerIds,
    });
    expect(opdracht?.label).toBe('Afwezigheid van 2 medewerkers vastgelegd');
    const [id = ''] = uitvoer.ids;
    await core.client.capaciteit.wijzigAfwezigheid({ ...verlof, id, percentage: 50, tot: null });
    expect((await planbord()).afwezigheid.find((a) => a.id === id)).toMatchObject({
      percentage: 50,
      geldigTot: null,
    });
    await core.client.capaciteit.verwijderAfwezigheid({ id });
    expect((await planbord()).afwezigheid).toHaveLength(1);
  });

  it.each([
    [{ percentage: 0 }, 'percentage', /1 tot en met 100/],
    [{ percentage: 101 }, 'percentage', /1 tot en met 100/],
    [{ percentage: 12.5 }, 'percentage', 'Vul een heel percentage in.'],
    [{ tot: WEEK_11 }, 'tot', 'De einddatum ligt voor de begindatum.'],
    [{ van: '2101-01-01', tot: null }, 'van', /1990/],
  ])('refuses %j', async (anders, field, message) => {
    const { medewerkerId } = await proef.medewerker();
    const input = { ...verlof, medewerkerIds: [medewerkerId], ...anders };
    await expect(core.client.capaciteit.legAfwezigheidVast(input)).rejects.toMatchObject(
      fault(field, message),
    );
    expect((await planbord()).afwezigheid).toEqual([]);
  });

  it('says that it is gone when it was removed already', async () => {
    await expect(core.client.capaciteit.verwijderAfwezigheid({ id: 'weg' })).rejects.toMatchObject({
      code: 'nietGevonden',
    });
  });
});
