import { describe, expect, test } from 'vitest';
import {
  eenAfwezigheid,
  eenDetachering,
  eenFunctie,
  eenInzet,
  eenMedewerker,
  eenOrganisatie,
  eenTeam,
  eenVacature,
  gegevens,
  openTrajecten,
  patroonUren,
} from '../../../../tests/support/planning-builders.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import type { Rekenwijze } from './capaciteit.ts';
import { berekenPlanbord } from './planbord.ts';
import type { InzetRow, Planbord, Uitkomst } from './types.ts';

function bord(
  data: PlanbordGegevens,
  maandagen: readonly string[],
  rekenwijze: Rekenwijze = 'week',
  vandaag = '2026-04-01',
): Planbord {
  return berekenPlanbord({ gegevens: data, vandaag, maandagen, rekenwijze });
}

function team(planbord: Planbord, teamId = 't1', week = 0): Uitkomst {
  const uitkomst = planbord.teams.find((t) => t.teamId === teamId)?.weken[week];
  if (!uitkomst) throw new Error(`no team ${teamId}`);
  return uitkomst;
}

function inzetRow(planbord: Planbord, teamId = 't1'): InzetRow {
  const row = planbord.rijen.find((r) => r.soort === 'inzet' && r.teamId === teamId);
  if (row?.soort !== 'inzet') throw new Error(`no row in ${teamId}`);
  return row;
}

const W18 = ['2026-04-27'];
const GEWOON = ['2026-03-09'];

describe('available hours', () => {
  test('absence of which the reader may not see what for counts the same and says "afwezig" only', () => {
    const data = (soort: 'verlof' | null) =>
      bord(
        gegevens({
          detacheringen: [eenDetachering({ uren: 32, werkpatroon: patroonUren(8, 8, 0, 8, 8) })],
          inzet: [eenInzet({ uren: 32 })],
          afwezigheid: [{ ...eenAfwezigheid(), soort }],
        }),
        W18,
      );
    expect(team(data(null))).toEqual(team(data('verlof')));
    const mark = inzetRow(data(null)).merken[0];
    expect(mark?.afwezig).toMatchObject({ soorten: [], verborgen: true, label: 'afwezig' });
  });

  test('C05: 32 hours (ma, di, do, vr), Koningsdag and leave on Thursday: 16 hours left', () => {
    const planbord = bord(
      gegevens({
        detacheringen: [eenDetachering({ uren: 32, werkpatroon: patroonUren(8, 8, 0, 8, 8) })],
        inzet: [eenInzet({ uren: 32 })],
        afwezigheid: [eenAfwezigheid()],
      }),
      W18,
    );
    expect(team(planbord)).toMatchObject({ bruto: 1920, beschikbaar: 960, afwezig: 960 });
    const mark = inzetRow(planbord).merken[0];
    expect(mark?.feestdagen).toEqual(['ma 27-4 Koningsdag']);
    expect(mark?.afwezig).toMatchObject({ soorten: ['verlof'], label: 'afwezig 33 %' });
  });

  test('C06: team A until 31-03, team B from 01-04; Goede Vrijdag is worked: 14,4 and 21,6', () => {
    const planbord = bord(
      gegevens({
        teams: [eenTeam({ id: 'A' }), eenTeam({ id: 'B' })],
        detacheringen: [eenDetachering()],
        inzet: [
          eenInzet({ id: 'a', teamId: 'A', geldigTot: '2026-04-01' }),
          eenInzet({ id: 'b', teamId: 'B', geldigVan: '2026-04-01' }),
        ],
      }),
      ['2026-03-30'],
    );
    expect(team(planbord, 'A')).toMatchObject({ bruto: 864, beschikbaar: 864 });
    expect(team(planbord, 'B')).toMatchObject({ bruto: 1296, beschikbaar: 1296 });
    expect(inzetRow(planbord, 'A').cellen).toEqual([864]);
    expect(inzetRow(planbord, 'B').cellen).toEqual([1296]);
  });

  test('C08: 36 hours, ill for half the week: 18 hours', () => {
    const planbord = bord(
      gegevens({
        detacheringen: [eenDetachering()],
        inzet: [eenInzet()],
        afwezigheid: [
          eenAfwezigheid({
            soort: 'ziekte',
            percentage: 50,
            geldigVan: '2026-03-09',
            geldigTot: '2026-03-16',
          }),
        ],
      }),
      GEWOON,
    );
    expect(team(planbord).beschikbaar).toBe(1080);
  });

  test('overlapping absences count once: the highest', () => {
    const week = { geldigVan: '2026-03-09', geldigTot: '2026-03-16' };
    const planbord = bord(
      gegevens({
        detacheringen: [eenDetachering()],
        inzet: [eenInzet()],
        afwezigheid: [
          eenAfwezigheid({ id: 'v', percentage: 60, ...week }),
          eenAfwezigheid({ id: 'z', soort: 'ziekte', percentage: 50, ...week }),
        ],
      }),
      GEWOON,
    );
    expect(team(planbord).beschikbaar).toBe(864);
    expect(inzetRow(planbord).merken[0]?.afwezig).toMatchObject({ deel: 0.6, soorten: ['verlof', 'ziekte'] });
  });

  test('leave on a holiday is a holiday: counted once', () => {
    const planbord = bord(
      gegevens({
        detacheringen: [eenDetachering()],
        inzet: [eenInzet()],
        afwezigheid: [eenAfwezigheid({ geldigVan: '2026-04-27', geldigTot: '2026-04-28' })],
      }),
      W18,
    );
    expect(team(planbord)).toMatchObject({ afwezig: 432, beschikbaar: 1728 });
  });

  test('requested absence is shown, not subtracted', () => {
    const planbord = bord(
      gegevens({
        detacheringen: [eenDetachering()],
        inzet: [eenInzet()],
        afwezigheid: [
          eenAfwezigheid({ status: 'aangevraagd', geldigVan: '2026-03-09', geldigTot: '2026-03-16' }),
        ],
      }),
      GEWOON,
    );
    expect(team(planbord).beschikbaar).toBe(2160);
    expect(inzetRow(planbord).merken[0]).toMatchObject({
      afwezig: null,
      aangevraagd: { deel: 1, label: 'aangevraagd: afwezig 100 %' },
    });
  });

  test('each cao has its own holidays; a closing day holds for all', () => {
    const data = gegevens({
      organisaties: [eenOrganisatie({ id: 'sw' }), eenOrganisatie({ id: 'gem', cao: 'gemeenten' })],
      medewerkers: [eenMedewerker(), eenMedewerker({ id: 'm2' })],
      detacheringen: [
        eenDetachering({ organisatieId: 'sw' }),
        eenDetachering({ id: 'd2', medewerkerId: 'm2', organisatieId: 'gem' }),
      ],
      inzet: [eenInzet(), eenInzet({ id: 'i2', detacheringId: 'd2' })],
    });
    // 5 mei 2021 was a Wednesday: paid by Sociaal Werk, not by Gemeenten.
    expect(team(bord(data, ['2021-05-03'])).afwezig).toBe(432);
    const sluiting = {
      ...data,
      kalenderdagen: [
        { id: 'k', datum: '2021-05-06', soort: 'sluitingsdag', omschrijving: 'Studiedag' } as const,
      ],
    };
    expect(team(bord(sluiting, ['2021-05-03'])).afwezig).toBe(432 * 3);
  });

  test('another cao from a day on leaves the holidays of before as they were', () => {
    const withCao = (organisatie: Parameters<typeof eenOrganisatie>[0]) =>
      gegevens({
        organisaties: [eenOrganisatie(organisatie)],
        detacheringen: [eenDetachering({ geldigVan: '2021-01-01' })],
        inzet: [eenInzet({ geldigVan: '2021-01-01' })],
      });
    const afwezig = (data: PlanbordGegevens) =>
      ['2021-05-03', '2022-05-02'].map((week) => team(bord(data, [week])).afwezig);
    // 5 mei was a Wednesday in 2021 and a Thursday in 2022: paid by Sociaal Werk, not by Gemeenten.
    expect(afwezig(withCao({}))).toEqual([432, 432]);
    expect(afwezig(withCao({ cao: 'gemeenten' }))).toEqual([0, 0]);
    const over = withCao({ caoWijzigingen: [{ vanaf: '2022-01-01', cao: 'gemeenten' }] });
    expect(afwezig(over)).toEqual([432, 0]);
    const back = withCao({ cao: 'gemeenten', caoWijzigingen: [{ vanaf: '2022-05-05', cao: 'jeugdzorg' }] });
    expect(afwezig(back)).toEqual([0, 432]);
    expect(inzetRow(bord(back, ['2022-05-02'])).merken[0]?.feestdagen).toEqual(['do 5-5 Bevrijdingsdag']);
  });

  test('pattern minutes count, not days: absence on a day off costs nothing', () => {
    const planbord = bord(
      gegevens({
        detacheringen: [eenDetachering({ uren: 16, werkpatroon: patroonUren(8, 8, 0, 0, 0) })],
        inzet: [eenInzet({ uren: 16 })],
        afwezigheid: [eenAfwezigheid({ geldigVan: '2026-03-11', geldigTot: '2026-03-14' })],
      }),
      GEWOON,
    );
    expect(team(planbord).afwezig).toBe(0);
    expect(inzetRow(planbord).merken[0]).toBeNull();
  });
});

describe('hours against contract', () => {
  test('C10: over the contract never makes more than the contract; the cells show what was planned', () => {
    const planbord = bord(
      gegevens({
        teams: [eenTeam({ id: 'A' }), eenTeam({ id: 'B' })],
        detacheringen: [eenDetachering({ uren: 28 })],
        inzet: [eenInzet({ id: 'a', teamId: 'A', uren: 20 }), eenInzet({ id: 'b', teamId: 'B', uren: 12 })],
      }),
      GEWOON,
    );
    expect(inzetRow(planbord, 'A').cellen).toEqual([1200]);
    expect(inzetRow(planbord, 'B').cellen).toEqual([720]);
    expect(team(planbord, 'A').bruto + team(planbord, 'B').bruto).toBeCloseTo(1680, 9);
    expect(team(planbord, 'A').bruto).toBeCloseTo((1680 * 20) / 32, 9);
  });

  test('C11: unallocated hours are in no team, and stand in a row of their own', () => {
    const planbord = bord(
      gegevens({ detacheringen: [eenDetachering({ uren: 28 })], inzet: [eenInzet({ uren: 24 })] }),
      GEWOON,
    );
    expect(team(planbord).bruto).toBe(1440);
    expect(planbord.rijen.find((r) => r.soort === 'niet-ingezet')?.cellen).toEqual([240]);
  });

  test('split over two teams, absence weighs on both by share', () => {
    const planbord = bord(
      gegevens({
        teams: [eenTeam({ id: 'A' }), eenTeam({ id: 'B' })],
        detacheringen: [eenDetachering()],
        inzet: [eenInzet({ id: 'a', teamId: 'A', uren: 24 }), eenInzet({ id: 'b', teamId: 'B', uren: 12 })],
        afwezigheid: [eenAfwezigheid({ percentage: 50, geldigVan: '2026-03-09', geldigTot: '2026-03-16' })],
      }),
      GEWOON,
    );
    expect(team(planbord, 'A').beschikbaar).toBe(720);
    expect(team(planbord, 'B').beschikbaar).toBe(360);
  });

  test('only casuïstiek by functies of the caseload is client-bound', () => {
    const planbord = bord(
      gegevens({
        functies: [eenFunctie(), eenFunctie({ id: 'f2', naam: 'gebiedsmanager', teltMeeCaseload: false })],
        medewerkers: [eenMedewerker(), eenMedewerker({ id: 'm2' })],
        detacheringen: [eenDetachering(), eenDetachering({ id: 'd2', medewerkerId: 'm2', functieId: 'f2' })],
        inzet: [
          eenInzet({ uren: 28 }),
          eenInzet({ id: 'i2', doel: 'seniortaken', uren: 8 }),
          eenInzet({ id: 'i3', detacheringId: 'd2', uren: 36 }),
        ],
      }),
      GEWOON,
      'norm',
    );
    const uitkomst = team(planbord);
    expect(uitkomst.bruto).toBe(72 * 60);
    expect(uitkomst.brutoCasuistiek).toBe(28 * 60);
    expect(uitkomst.clientgebonden).toBeCloseTo(28 * 60 * 0.82 * 0.7, 9);
  });

  test('a contract that starts on Wednesday counts from Wednesday; marks say so', () => {
    const planbord = bord(
      gegevens({
        detacheringen: [eenDetachering({ geldigVan: '2026-03-11', geldigTot: '2026-03-25' })],
        inzet: [eenInzet({ geldigVan: '2026-03-11', geldigTot: '2026-03-25' })],
      }),
      ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'],
    );
    expect(inzetRow(planbord).cellen).toEqual([0, 1296, 2160, 864, 0]);
    expect(inzetRow(planbord).merken.map((m) => m?.geenContract ?? null)).toEqual([
      'geheel',
      'deels',
      null,
      'deels',
      'geheel',
    ]);
    expect(inzetRow(planbord).merken.map((m) => m?.eindigt ?? null)).toEqual([
      null,
      null,
      null,
      '2026-03-25',
      null,
    ]);
  });

  test('inzet outside the detachering is visible but is no capacity', () => {
    const planbord = bord(
      gegevens({ detacheringen: [eenDetachering({ geldigTot: '2026-03-09' })], inzet: [eenInzet()] }),
      ['2026-03-02', '2026-03-09'],
    );
    expect(inzetRow(planbord).cellen).toEqual([2160, 2160]);
    expect([team(planbord, 't1', 0).bruto, team(planbord, 't1', 1).bruto]).toEqual([2160, 0]);
  });

  test('a new contract at the same organisatie goes on in the same row, without an ending mark', () => {
    const planbord = bord(
      gegevens({
        detacheringen: [
          eenDetachering({ geldigTot: '2026-03-16', uren: 24 }),
          eenDetachering({ id: 'd2', geldigVan: '2026-03-16', uren: 32 }),
        ],
        inzet: [
          eenInzet({ uren: 24, geldigTot: '2026-03-16' }),
          eenInzet({ id: 'i2', detacheringId: 'd2', uren: 32, geldigVan: '2026-03-16' }),
        ],
      }),
      ['2026-03-09', '2026-03-16'],
    );
    expect(planbord.rijen).toHaveLength(1);
    expect(inzetRow(planbord).cellen).toEqual([1440, 1920]);
    expect(inzetRow(planbord).merken).toEqual([null, null]);
  });
});

describe('week, norm and demand', () => {
  const data = gegevens({
    detacheringen: [eenDetachering()],
    inzet: [eenInzet()],
    afwezigheid: [eenAfwezigheid({ geldigVan: '2026-03-09', geldigTot: '2027-03-16' })],
    werkvoorraad: openTrajecten('t1', 10, 5, 1),
  });

  test('week mode subtracts absence and unexpected illness, norm mode the yearly factor, never both', () => {
    expect(team(bord(data, GEWOON, 'week')).netto).toBe(0);
    expect(team(bord(data, GEWOON, 'norm')).netto).toBeCloseTo(2160 * 0.82, 9);
    expect(team(bord({ ...data, afwezigheid: [] }, GEWOON, 'week')).netto).toBeCloseTo(2160 * 0.935, 9);
  });

  test('auto: week mode up to 8 weeks ahead', () => {
    const maandagen = ['2026-05-25', '2026-06-01'];
    const planbord = bord(data, maandagen, 'auto', '2026-04-01');
    expect(planbord.teams[0]?.weken.map((w) => w.modus)).toEqual(['week', 'norm']);
  });

  test('settings are those of the Monday', () => {
    const instellingen = [
      { id: 's', sleutel: 'fClientgebonden', waarde: 0.5, geldigVan: '2026-03-16', geldigTot: null },
    ];
    const planbord = bord({ ...data, instellingen }, ['2026-03-09', '2026-03-16'], 'norm');
    const [voor, na] = planbord.teams[0]?.weken ?? [];
    expect((na?.clientgebonden ?? 0) / (voor?.clientgebonden ?? 1)).toBeCloseTo(0.5 / 0.7, 9);
  });

  test('demand is dated; no row is "geen gegevens", never zero', () => {
    const werkvoorraad = openTrajecten('t1', 10, 5, 1).map((row) => ({ ...row, geldigVan: '2026-03-16' }));
    const planbord = bord({ ...data, werkvoorraad }, ['2026-03-09', '2026-03-16'], 'norm');
    expect(team(planbord, 't1', 0)).toMatchObject({
      vraag: null,
      saldo: null,
      bezetting: { soort: 'geen-gegevens' },
      teamsZonderVraag: ['t1'],
    });
    expect(team(planbord, 't1', 1)).toMatchObject({
      vraag: 23 * 60,
      bezetting: { soort: 'percentage' },
      teamsZonderVraag: [],
    });
  });

  test('C26: no inzet but 5 open trajecten', () => {
    const planbord = bord(gegevens({ werkvoorraad: openTrajecten('t1', 5, 0, 0) }), GEWOON);
    expect(team(planbord)).toMatchObject({ bezetting: { soort: 'nvt' }, saldo: -300, clientgebonden: 0 });
  });

  test('C25: a vacature is a row with hours from its start, and no capacity', () => {
    const zonder = bord(data, ['2026-02-23', '2026-03-02'], 'norm');
    const met = bord(
      { ...data, vacatures: [eenVacature({ gewensteStart: '2026-03-04' })] },
      ['2026-02-23', '2026-03-02'],
      'norm',
    );
    expect(met.rijen.find((r) => r.soort === 'vacature')?.cellen).toEqual([0, (28 * 60 * 3) / 5]);
    expect(met.teams).toEqual(zonder.teams);
    const vervuld = bord({ ...data, vacatures: [eenVacature({ status: 'vervuld' })] }, GEWOON);
    expect(vervuld.rijen.some((r) => r.soort === 'vacature')).toBe(false);
    const perDonderdag = eenVacature({ status: 'vervuld', geslotenPer: '2026-03-12' });
    const tot = bord({ ...data, vacatures: [perDonderdag] }, GEWOON);
    expect(tot.rijen.find((r) => r.soort === 'vacature')?.cellen).toEqual([(28 * 60 * 3) / 5]);
  });
});
