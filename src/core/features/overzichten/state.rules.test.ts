import { describe, expect, test } from 'vitest';
import {
  eenAfwezigheid,
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenMedewerkerSpecialisme,
  eenRegistratie,
  eenTeam,
  eenVacature,
  gegevens,
} from '../../../../tests/support/planning-builders.ts';
import { weekminutenOf } from '../../../shared/domain/inzet/dag.ts';
import { teamUitkomstOn } from '../../../shared/domain/planbord/dag.ts';
import type { Skj } from '../../../shared/domain/registratie/skj.ts';
import { openVacatures, snapshotOn } from './state.rules.ts';
import { afwezigOf, externTeam, internTeam } from './teamoverzicht.rules.ts';

const DAG = '2026-03-02';
const NO_DETAILS = { werktelefoons: new Map<string, string>(), taken: new Map<string, string[]>() };

const twee = {
  teams: [eenTeam(), eenTeam({ id: 't2', naam: 'Groenoord', volgorde: 2 })],
  detacheringen: [eenDetachering({ uren: 36 })],
};

describe('hoofdteam', () => {
  test.each([
    ['most hours', 16, 20, [], 't2'],
    ['equal hours: the order of teams', 18, 18, [], 't1'],
    ['equal hours: longest there', 18, 18, [{ medewerkerId: 'm1', teamId: 't2', sinds: '2015-01-05' }], 't2'],
    [
      'most hours goes before longest',
      20,
      16,
      [{ medewerkerId: 'm1', teamId: 't2', sinds: '2015-01-05' }],
      't1',
    ],
  ])('%s', (_, first, tweede, sinds, expected) => {
    const rows = gegevens({
      ...twee,
      inzet: [eenInzet({ uren: first }), eenInzet({ id: 'i2', teamId: 't2', uren: tweede })],
    });
    expect(snapshotOn(rows, DAG, sinds).hoofdteams.get('m1')).toBe(expected);
  });

  test('hours of all doelen and detacheringen in a team count together', () => {
    const rows = gegevens({
      ...twee,
      inzet: [
        eenInzet({ uren: 16 }),
        eenInzet({ id: 'i2', teamId: 't2', uren: 10 }),
        eenInzet({ id: 'i3', teamId: 't2', uren: 8, doel: 'seniortaken' }),
      ],
    });
    expect(snapshotOn(rows, DAG, []).hoofdteams.get('m1')).toBe('t2');
  });

  test('nobody without inzet on the day itself', () => {
    const rows = gegevens({ ...twee, inzet: [eenInzet({ geldigTot: DAG })] });
    expect(snapshotOn(rows, DAG, []).hoofdteams.size).toBe(0);
  });
});

describe('stand on a day', () => {
  test('over-allocation never makes more than the contract', () => {
    const rows = gegevens({
      ...twee,
      detacheringen: [eenDetachering({ uren: 28 })],
      inzet: [eenInzet({ uren: 20 }), eenInzet({ id: 'i2', teamId: 't2', uren: 12 })],
    });
    const bruto = snapshotOn(rows, DAG, []).inzet.map((row) => weekminutenOf(row) / 60);
    expect(bruto).toEqual([17.5, 10.5]);
  });

  test('overlapping absences: the largest, and only agreed ones', () => {
    const rows = gegevens({
      detacheringen: [eenDetachering()],
      inzet: [eenInzet()],
      afwezigheid: [
        eenAfwezigheid({ percentage: 50, geldigVan: '2026-03-01', geldigTot: null }),
        eenAfwezigheid({ id: 'a2', percentage: 20, geldigVan: '2026-03-01', geldigTot: null }),
        eenAfwezigheid({ id: 'a3', status: 'aangevraagd', geldigVan: '2026-03-01', geldigTot: null }),
      ],
    });
    expect(teamUitkomstOn(snapshotOn(rows, DAG, []), 't1').beschikbaar).toBe(18 * 60);
  });

  test('open vacatures: opened on or before the day, not filled or withdrawn', () => {
    const rows = gegevens({
      vacatures: [
        eenVacature(),
        eenVacature({ id: 'v2', openSinds: '2026-03-03' }),
        eenVacature({ id: 'v3', status: 'vervuld' }),
        eenVacature({ id: 'v4', teamId: 't2' }),
        eenVacature({ id: 'v5', status: 'in-werving', openSinds: DAG }),
      ],
    });
    expect(openVacatures(snapshotOn(rows, DAG, []), 't1').map((v) => v.id)).toEqual(['v1', 'v5']);
  });
});

describe('SKJ', () => {
  const withSkj = (verloopdatum: string | null, soort: 'skj-jeugd-en-gezin' | 'big' = 'skj-jeugd-en-gezin') =>
    snapshotOn(
      gegevens({
        medewerkerSpecialismen: [eenMedewerkerSpecialisme()],
        registraties: verloopdatum === null ? [] : [eenRegistratie({ verloopdatum, soort })],
      }),
      DAG,
      [],
    );

  test.each<[string, string | null, Skj['soort']]>([
    ['none', null, 'ontbreekt'],
    ['a day before the first signal', '2026-08-30', 'geldig'],
    ['on the first signal', '2026-08-29', 'verloopt'],
    ['last valid day', '2026-03-03', 'verloopt'],
    ['expired today', DAG, 'verlopen'],
  ])('%s', (_, verloopdatum, soort) => {
    expect(withSkj(verloopdatum).skjOf('m1')).toMatchObject({ soort });
  });

  test('a BIG registration is no SKJ; without youth work none is needed', () => {
    expect(withSkj('2030-01-01', 'big').skjOf('m1')).toEqual({ soort: 'ontbreekt' });
    expect(snapshotOn(gegevens(), DAG, []).skjOf('m1')).toEqual({ soort: 'niet-nodig' });
  });
});

describe('absence on paper', () => {
  const met = (...perioden: readonly (readonly [string, string | null, number?])[]) =>
    snapshotOn(
      gegevens({
        afwezigheid: perioden.map(([geldigVan, geldigTot, percentage = 100], i) =>
          eenAfwezigheid({ id: `a${String(i)}`, geldigVan, geldigTot, percentage }),
        ),
      }),
      DAG,
      [],
    );

  test('until the last day, over periods that follow each other', () => {
    expect(afwezigOf(met(['2026-02-23', '2026-03-03'], ['2026-03-03', '2026-03-16']), 'm1')).toEqual({
      tm: '2026-03-15',
    });
  });

  test('end unknown', () => {
    expect(afwezigOf(met(['2026-02-23', null]), 'm1')).toEqual({ tm: null });
  });

  test('partly away is not away, and neither is next week', () => {
    expect(afwezigOf(met(['2026-02-23', null, 50]), 'm1')).toBeNull();
    expect(afwezigOf(met(['2026-03-09', null]), 'm1')).toBeNull();
  });
});

describe('rows of the teamoverzicht', () => {
  const mensen = [
    eenMedewerker({ id: 'm1', voornaam: 'Robin', tussenvoegsel: 'van den', achternaam: 'Berg' }),
    eenMedewerker({ id: 'm2', voornaam: 'Ada', achternaam: 'Écluse' }),
    eenMedewerker({ id: 'm3', voornaam: 'Zoë', achternaam: 'Aalders' }),
  ];
  const rows = gegevens({
    medewerkers: mensen,
    medewerkerSpecialismen: [eenMedewerkerSpecialisme()],
    detacheringen: mensen.map((m) => eenDetachering({ id: `d-${m.id}`, medewerkerId: m.id, uren: 24 })),
    inzet: [
      ...mensen.map((m) => eenInzet({ id: `i-${m.id}`, detacheringId: `d-${m.id}`, uren: 20 })),
      eenInzet({ id: 'i-senior', detacheringId: 'd-m1', doel: 'seniortaken', uren: 4 }),
    ],
  });
  const state = snapshotOn(rows, DAG, []);

  test('on achternaam without tussenvoegsel, in Dutch order', () => {
    const { regels, totaal } = internTeam(state, 't1', NO_DETAILS);
    expect(regels.map((line) => line.naam)).toEqual(['Aalders, Zoë', 'Berg, Robin van den', 'Écluse, Ada']);
    expect(totaal).toEqual({ aantal: 3, minutenPerWeek: 64 * 60, fte: 64 / 36 });
  });

  test('doelen besides casuïstiek are tasks, and seniortaken are not said twice', () => {
    const zonder = internTeam(state, 't1', NO_DETAILS).regels[1];
    expect(zonder?.taken).toEqual(['Seniortaken']);
    const met = internTeam(state, 't1', { ...NO_DETAILS, taken: new Map([['m1', ['senior']]]) }).regels[1];
    expect(met?.taken).toEqual(['senior']);
    expect(met?.minutenPerWeek).toBe(24 * 60);
  });

  test('hours per hoofdspecialisme add up, also of people without one', () => {
    const { perSpecialisme } = internTeam(state, 't1', NO_DETAILS);
    expect(perSpecialisme).toEqual([
      { specialisme: 'jeugd- en opvoedhulp', aantal: 1, minutenPerWeek: 24 * 60, fte: 24 / 36 },
      { specialisme: 'zonder hoofdspecialisme', aantal: 2, minutenPerWeek: 40 * 60, fte: 40 / 36 },
    ]);
  });

  test('outside: on first name, nothing else', () => {
    expect(externTeam(state, 't1')).toEqual([
      { medewerkerId: 'm2', voornaam: 'Ada', functie: 'wijkteammedewerker' },
      { medewerkerId: 'm1', voornaam: 'Robin', functie: 'wijkteammedewerker' },
      { medewerkerId: 'm3', voornaam: 'Zoë', functie: 'wijkteammedewerker' },
    ]);
  });
});
