import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { Core, Gebruiker } from '../../base/core-types.ts';

let core: Core;
let proef: Proefteam;

const DAG = '2026-03-02';

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  return () => core.sluit();
});

async function list(peildatum = DAG, wie: 'in-dienst' | 'alle' = 'in-dienst') {
  return (await core.client.medewerkers.lijst({ peildatum, indeling: 'toenmalig', wie })).rijen;
}

describe('the list', () => {
  it('has one line per person on the peildatum, on surname without tussenvoegsel', async () => {
    await proef.medewerker({ achternaam: 'Stelling' });
    const { medewerkerId } = await proef.medewerker({ achternaam: 'Berg' });
    await core.client.medewerkers.wijzigGegevens({
      id: medewerkerId,
      voornaam: 'Robin',
      tussenvoegsel: 'van den',
      achternaam: 'Berg',
      werktelefoon: '06 0000 0001',
      werkmail: 'r.berg@voorbeeld.invalid',
      telefoonOpenbaar: false,
      opleidingsniveau: 'hbo',
    });
    const rows = await list();
    expect(rows.map((row) => row.naam)).toEqual(['Berg, Robin van den', 'Stelling, Tijn']);
    expect(rows[0]).toMatchObject({
      stand: 'in-dienst',
      organisatie: 'Enver',
      functie: 'wijkteammedewerker',
      hoofdspecialisme: 'maatschappelijk werk',
      minutenPerWeek: 28 * 60,
      inzetMinuten: 28 * 60,
      teams: 'Oost',
      hoofdteamId: proef.oost,
      skj: { soort: 'niet-nodig' },
      detacheringTot: null,
      werktelefoon: '06 0000 0001',
      inDienst: START,
      uitDienst: null,
    });
    expect(await list('2025-12-31')).toEqual([]);
    expect((await list('2025-12-31', 'alle')).map((row) => row.stand)).toEqual(['komt', 'komt']);
  });

  it('hoofdteam first, and the end of a run of detacheringen', async () => {
    const line = await proef.medewerker();
    await core.client.capaciteit.verplaatsInzet({
      regels: [line],
      naarTeamId: proef.zuid,
      minutenPerWeek: 16 * 60,
      van: DAG,
      tot: null,
    });
    const { detacheringen } = await core.client.medewerkers.persoon({
      id: line.medewerkerId,
      peildatum: DAG,
    });
    const detacheringId = detacheringen[0]?.id ?? '';
    await core.client.detacheringen.wijzig({ soort: 'beeindigen', detacheringId, per: '2026-09-01' });
    await core.client.detacheringen.wijzig({
      soort: 'uren',
      detacheringId,
      van: '2026-06-01',
      minutenPerWeek: 24 * 60,
      werkpatroon: null,
      inzet: 'behoud',
    });
    expect(await list()).toMatchObject([
      { teams: 'Zuid, Oost', hoofdteamId: proef.zuid, detacheringTot: '2026-09-01', uitDienst: '2026-09-01' },
    ]);
  });
});

describe('SKJ', () => {
  it.each([
    ['2026-10-01', { soort: 'geldig' }, null],
    ['2026-08-01', { soort: 'verloopt', signaal: { termijn: 180 } }, { trap: 'vroeg', termijn: 180 }],
    ['2026-05-01', { soort: 'verloopt', dagen: 60 }, { trap: 'midden', termijn: 90 }],
    ['2026-03-20', { soort: 'verloopt', dagen: 18 }, { trap: 'laat', termijn: 30 }],
    ['2026-03-02', { soort: 'verlopen' }, null],
  ])('that expires on %s', async (verloopdatum, skj, signaal) => {
    const { medewerkerId } = await proef.medewerker();
    await core.client.medewerkers.zetSpecialismen({
      id: medewerkerId,
      van: START,
      hoofdId: proef.jeugdId,
      overigeIds: [],
    });
    expect((await list())[0]?.skj).toEqual({ soort: 'ontbreekt' });
    await core.client.medewerkers.nieuweRegistratie({
      medewerkerId,
      soort: 'skj-jeugd-en-gezin',
      nummer: '100001',
      geldigVan: '2021-03-01',
      verloopdatum,
    });
    expect((await list())[0]?.skj).toMatchObject(skj);
    const persoon = await core.client.medewerkers.persoon({ id: medewerkerId, peildatum: DAG });
    expect(persoon.registraties[0]?.signaal).toEqual(signaal);
  });

  it('a later registration of the kind silences the signal of the earlier one', async () => {
    const { medewerkerId } = await proef.medewerker();
    const soort = 'skj-pedagoog' as const;
    const nieuw = (geldigVan: string, verloopdatum: string) =>
      core.client.medewerkers.nieuweRegistratie({ medewerkerId, soort, nummer: '', geldigVan, verloopdatum });
    await nieuw('2021-03-20', '2026-03-20');
    await nieuw('2026-03-20', '2031-03-20');
    const { registraties } = await core.client.medewerkers.persoon({ id: medewerkerId, peildatum: DAG });
    expect(registraties.map((r) => r.signaal)).toEqual([null, null]);
  });
});

describe('specialismen from a date', () => {
  it('one hoofd on every date; what was before stays', async () => {
    const { medewerkerId: id } = await proef.medewerker();
    await core.client.medewerkers.zetSpecialismen({
      id,
      van: DAG,
      hoofdId: proef.jeugdId,
      overigeIds: [proef.specialismeId],
    });
    const { specialismen } = await core.client.medewerkers.persoon({ id, peildatum: DAG });
    expect(specialismen.map((s) => [s.naam, s.hoofd, s.geldigVan, s.geldigTot])).toEqual([
      ['maatschappelijk werk', true, START, DAG],
      ['jeugd ggz', true, DAG, null],
      ['maatschappelijk werk', false, DAG, null],
    ]);
  });
});

describe('personnel numbers', () => {
  it('one number is one person at an organisation', async () => {
    const een = await proef.medewerker();
    const twee = await proef.medewerker({ achternaam: 'Stelling' });
    const set = (medewerkerId: string, nummer: string) =>
      core.client.medewerkers.zetPersoneelsnummer({
        medewerkerId,
        organisatieId: proef.organisatieId,
        nummer,
      });
    await set(een.medewerkerId, '0042');
    await expect(set(twee.medewerkerId, '0042')).rejects.toMatchObject({
      data: { velden: [{ veld: 'nummer' }] },
    });
    await set(een.medewerkerId, '');
    await set(twee.medewerkerId, '0042');
    const { personeelsnummers } = await core.client.medewerkers.persoon({
      id: twee.medewerkerId,
      peildatum: DAG,
    });
    expect(personeelsnummers).toMatchObject([{ organisatie: 'Enver', nummer: '0042' }]);
  });
});

describe('history of a person', () => {
  it('tells what happened to all rows in words, and takes one opdracht back from there', async () => {
    const line = await proef.medewerker();
    const id = line.medewerkerId;
    const { detacheringen } = await core.client.medewerkers.persoon({ id, peildatum: DAG });
    await core.client.detacheringen.wijzig({
      soort: 'uren',
      detacheringId: detacheringen[0]?.id ?? '',
      van: DAG,
      minutenPerWeek: 20 * 60,
      werkpatroon: null,
      inzet: 'behoud',
    });
    const afwezig = await core.client.capaciteit.legAfwezigheidVast({
      medewerkerIds: [id],
      soort: 'verlof',
      percentage: 100,
      status: 'akkoord',
      van: DAG,
      tot: '2026-03-09',
    });
    const historie = await core.client.medewerkers.historie({ id });
    expect(historie.map((line) => line.label)).toEqual([
      'Afwezigheid van T. Modelink vastgelegd',
      'Uren van T. Modelink bij Enver: 20\u00a0u vanaf 02-03-2026',
      'Medewerker T. Modelink toegevoegd',
    ]);
    const [, uren] = historie;
    expect(uren?.wijzigingen).toEqual(
      expect.arrayContaining([
        {
          onderwerp: 'Detachering Enver',
          soort: 'gewijzigd',
          velden: [{ veld: 'Tot en met', voor: null, na: '01-03-2026' }],
        },
        {
          onderwerp: 'Inzet Oost, casuïstiek',
          soort: 'gewijzigd',
          velden: [{ veld: 'Tot en met', voor: null, na: '01-03-2026' }],
        },
      ]),
    );
    // Who may not make such a change is not offered to take it back.
    const offered = async (rollen: Gebruiker['rollen'], gebiedIds?: readonly string[]) => {
      core.context.switchGebruiker({
        naam: 'Ander',
        rollen,
        ...(gebiedIds === undefined ? {} : { gebiedIds }),
      });
      const lines = await core.client.medewerkers.historie({ id });
      return lines.find((line) => line.id === uren?.id)?.kanOngedaan;
    };
    const self = core.context.gebruiker;
    expect([
      await offered(['administratie']),
      await offered(['gebiedsmanager']),
      await offered(['inzage']),
    ]).toEqual([true, false, false]);
    core.context.switchGebruiker(self);
    // Not the last one: by its id.
    await core.client.beheer.maakOpdrachtOngedaan({ opdrachtId: uren?.id ?? '' });
    const na = await core.client.medewerkers.persoon({ id, peildatum: DAG });
    expect(na.detacheringen.map((d) => d.minutenPerWeek)).toEqual([28 * 60]);
    expect(na.afwezigheid.map((a) => a.id)).toEqual(afwezig.uitvoer.ids);
    const later = await core.client.medewerkers.historie({ id });
    expect(later[0]?.soort).toBe('ongedaan');
    expect(later.find((line) => line.id === uren?.id)?.kanOngedaan).toBe(false);
    // Rows that are gone are still in it.
    expect(later[0]?.wijzigingen.map((w) => w.soort)).toContain('verwijderd');
    await expect(
      core.client.beheer.maakOpdrachtOngedaan({ opdrachtId: uren?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'nietGevonden' });
  });

  it('refuses to take back what a later change stands on', async () => {
    const line = await proef.medewerker();
    await core.client.medewerkers.zetPersoneelsnummer({
      medewerkerId: line.medewerkerId,
      organisatieId: proef.organisatieId,
      nummer: '7',
    });
    const historie = await core.client.medewerkers.historie({ id: line.medewerkerId });
    await expect(
      core.client.beheer.maakOpdrachtOngedaan({ opdrachtId: historie.at(-1)?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('what taking back from a page does besides', () => {
  it('nothing else for what is of one person', async () => {
    const line = await proef.medewerker();
    const { opdracht } = await core.client.capaciteit.zetInzet({
      regels: [line],
      minutenPerWeek: 600,
      van: DAG,
      tot: null,
    });
    expect(
      await core.client.medewerkers.gevolgOngedaan({ id: line.medewerkerId, opdrachtId: opdracht?.id ?? '' }),
    ).toEqual({ anderen: 0, namen: [], verdwijnt: false });
  });

  it('names the others whose hours or absence go back too', async () => {
    const lines = [];
    for (const achternaam of ['Zeven', 'Aak', 'Berg', 'Coster', 'Dam', 'Eik', 'Fles']) {
      lines.push(await proef.medewerker({ achternaam }));
    }
    const [first] = lines;
    const id = first?.medewerkerId ?? '';
    const uren = await core.client.capaciteit.zetInzet({
      regels: lines,
      minutenPerWeek: 600,
      van: DAG,
      tot: null,
    });
    const gevolg = await core.client.medewerkers.gevolgOngedaan({ id, opdrachtId: uren.opdracht?.id ?? '' });
    expect(gevolg).toMatchObject({ anderen: 6, verdwijnt: false });
    expect(gevolg.namen.map((naam) => naam.split(' ').at(-1))).toEqual([
      'Aak',
      'Berg',
      'Coster',
      'Dam',
      'Eik',
    ]);
    const weg = await core.client.capaciteit.legAfwezigheidVast({
      medewerkerIds: lines.slice(0, 2).map(({ medewerkerId }) => medewerkerId),
      soort: 'verlof',
      percentage: 100,
      status: 'akkoord',
      van: DAG,
      tot: null,
    });
    expect(
      await core.client.medewerkers.gevolgOngedaan({ id, opdrachtId: weg.opdracht?.id ?? '' }),
    ).toMatchObject({ anderen: 1 });
  });

  it('says when the person is no longer there after it', async () => {
    const { medewerkerId: id } = await proef.medewerker();
    const [toegevoegd] = await core.client.medewerkers.historie({ id });
    expect(await core.client.medewerkers.gevolgOngedaan({ id, opdrachtId: toegevoegd?.id ?? '' })).toEqual({
      anderen: 0,
      namen: [],
      verdwijnt: true,
    });
  });
});

describe('away', () => {
  it('until the last day of periods that follow each other, whatever their order', async () => {
    const { medewerkerId } = await proef.medewerker();
    const weg = (van: string, tot: string | null, percentage = 100) =>
      core.client.capaciteit.legAfwezigheidVast({
        medewerkerIds: [medewerkerId],
        soort: 'verlof',
        status: 'akkoord',
        percentage,
        van,
        tot,
      });
    await weg('2026-02-16', '2026-03-21');
    await weg('2026-03-02', '2026-03-07');
    await weg('2026-03-21', '2026-04-01');
    await weg('2026-04-01', null, 50);
    expect((await list())[0]?.afwezig).toEqual({ tm: '2026-03-31' });
  });
});
