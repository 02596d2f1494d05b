import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eenAfwezigheid,
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenOrganisatie,
  eenTeam,
  gegevens,
  patroonUren,
} from '../../../../tests/support/planning-builders.ts';
import { bepaalKnelpunten } from '../knelpunt/knelpunten.ts';
import type { Minimum, PlanbordGegevens } from '../planning/planning.ts';
import { afwezigInWeek, bezetIn, createAanwezigheid } from './aanwezigheid.ts';

// 2026-03-02 is a Monday.
const [MA, DI, WO, DO] = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'] as const;

const data = (over: Partial<PlanbordGegevens> = {}) =>
  gegevens({
    detacheringen: [eenDetachering({ uren: 20, werkpatroon: patroonUren(8, 4, 0, 8, 0) })],
    inzet: [eenInzet({ uren: 20 })],
    ...over,
  });

const at = (d: PlanbordGegevens, dag: string, teamId = 't1') => createAanwezigheid(d).mensen(teamId, dag);

describe('who is there on a day', () => {
  test('by the pattern: a long day is both dagdelen, a short one the morning, no hours is not there', () => {
    expect(at(data(), MA)).toMatchObject([
      { medewerkerId: 'm1', minuten: 480, dagdelen: ['ochtend', 'middag'] },
    ]);
    expect(at(data(), DI)).toMatchObject([{ minuten: 240, dagdelen: ['ochtend'] }]);
    expect(at(data(), WO)).toEqual([]);
  });

  test('what counts as a short day is a setting with a date', () => {
    const instellingen = [
      { id: 'x', sleutel: 'dagdeelUren', waarde: 3, geldigVan: '2026-03-03', geldigTot: null },
    ];
    expect(at(data({ instellingen }), DI)[0]?.dagdelen).toEqual(['ochtend', 'middag']);
    expect(at(data({ instellingen }), MA)[0]?.dagdelen).toEqual(['ochtend', 'middag']);
  });

  test('before and after the detachering, or the inzet in the team, nobody', () => {
    const d = data({ inzet: [eenInzet({ uren: 20, geldigVan: '2026-03-05' })] });
    expect(at(d, MA)).toEqual([]);
    expect(at(d, DO)).toHaveLength(1);
    expect(at(data({ detacheringen: [eenDetachering({ geldigTot: MA })] }), MA)).toEqual([]);
  });

  test('in two teams: in each for a part, and two doelen in one team are one person', () => {
    const d = data({
      teams: [eenTeam(), eenTeam({ id: 't2' })],
      inzet: [
        eenInzet({ uren: 10 }),
        eenInzet({ id: 'i2', uren: 5, doel: 'inloop' }),
        eenInzet({ id: 'i3', uren: 5, teamId: 't2' }),
      ],
    });
    expect(at(d, MA)).toMatchObject([{ aandeel: 0.75 }]);
    expect(at(d, MA, 't2')).toMatchObject([{ aandeel: 0.25 }]);
    expect(bezetIn(at(d, MA), 'ochtend') + bezetIn(at(d, MA, 't2'), 'ochtend')).toBeCloseTo(1);
  });

  test('agreed absence counts for its part, requested absence does not', () => {
    const away = eenAfwezigheid({ geldigVan: MA, geldigTot: DI, percentage: 50 });
    expect(bezetIn(at(data({ afwezigheid: [away] }), MA), 'ochtend')).toBe(0.5);
    const asked = { ...away, status: 'aangevraagd' as const };
    expect(bezetIn(at(data({ afwezigheid: [asked] }), MA), 'ochtend')).toBe(1);
  });

  test('a paid holiday of the own cao and a closing day: named, and nobody is there', () => {
    const five = data({ detacheringen: [eenDetachering()], inzet: [eenInzet()] });
    expect(at(five, '2026-04-27')).toMatchObject([{ vrij: 'Koningsdag' }]);
    const closed = [{ id: 'k', datum: MA, soort: 'sluitingsdag' as const, omschrijving: 'Studiedag' }];
    expect(at(data({ kalenderdagen: closed }), MA)).toMatchObject([{ vrij: 'Studiedag' }]);
    expect(bezetIn(at(data({ kalenderdagen: closed }), MA), 'ochtend')).toBe(0);
    // Goede Vrijdag is of the law, not of a cao.
    expect(at(five, '2026-04-03')).toMatchObject([{ vrij: null }]);
    const before2024 = data({ organisaties: [eenOrganisatie({ cao: 'gemeenten' })] });
    expect(at({ ...before2024, detacheringen: [eenDetachering()] }, '2022-05-05')).toMatchObject([
      { vrij: null },
    ]);
  });
});

describe('a week of somebody', () => {
  const week = [MA, DI, WO, DO, '2026-03-06'];
  test.each([
    ['nothing', [], 0],
    ['Monday of 8 of 20 hours', [eenAfwezigheid({ geldigVan: MA, geldigTot: DI })], 0.4],
    ['a day without work', [eenAfwezigheid({ geldigVan: WO, geldigTot: DO })], 0],
    ['all of it', [eenAfwezigheid({ geldigVan: '2026-01-01', geldigTot: null })], 1],
    [
      'twice the same day counts once',
      [
        eenAfwezigheid({ geldigVan: MA, geldigTot: DI }),
        eenAfwezigheid({ id: 'a2', geldigVan: MA, geldigTot: DI, percentage: 60 }),
      ],
      0.4,
    ],
  ])('%s', (_, afwezigheid, expected) => {
    expect(afwezigInWeek(data().detacheringen, afwezigheid, week)).toBeCloseTo(expected);
  });

  test('who does not work that week is not absent', () => {
    expect(afwezigInWeek([], [eenAfwezigheid()], week)).toBeNull();
  });
});

const minimum = (over: Partial<Minimum> = {}): Minimum => ({
  id: 'mi1',
  teamId: 't1',
  weekdag: 0,
  dagdeel: 'ochtend',
  soort: 'inloop',
  aantal: 1,
  geldigVan: '2020-01-01',
  geldigTot: null,
  ...over,
});

describe('the minimum', () => {
  const found = (d: PlanbordGegevens, vandaag = MA, tot = '2026-06-01') =>
    bepaalKnelpunten({ gegevens: d, van: vandaag, tot, vandaag }).filter(
      ({ soort }) => soort === 'onder-minimum',
    );

  test('enough people is no knelpunt; too few is one for that time, with every day of it', () => {
    expect(found(data({ minima: [minimum()] }))).toEqual([]);
    const [knelpunt, ...others] = found(data({ minima: [minimum({ aantal: 2 })] }));
    expect(others).toEqual([]);
    expect(knelpunt).toMatchObject({
      titel: 'Inloop Nieuwland, ma-ochtend: te weinig mensen',
      ernst: 'waarschuwing',
      teamId: 't1',
      // 13 Mondays, less Tweede Paasdag, Koningsdag and Tweede Pinksterdag.
      omvang: { waarde: 10, eenheid: 'aantal' },
    });
    expect(knelpunt?.omschrijving).toBe(
      'Er zijn er 1 van minstens 2 op 02-03-2026. Te weinig op 02-03-2026, 09-03-2026, 16-03-2026 en nog 7 keer.',
    );
  });

  test('the afternoon of a short day has nobody', () => {
    expect(found(data({ minima: [minimum({ weekdag: 1 })] }))).toEqual([]);
    expect(found(data({ minima: [minimum({ weekdag: 1, dagdeel: 'middag' })] }))).toHaveLength(1);
  });

  test('absence makes it, on those days alone', () => {
    const afwezigheid = [eenAfwezigheid({ geldigVan: '2026-03-09', geldigTot: '2026-03-16' })];
    const [knelpunt] = found(data({ minima: [minimum()], afwezigheid }));
    expect(knelpunt?.perioden).toEqual([{ geldigVan: '2026-03-09', geldigTot: '2026-03-10' }]);
  });

  test('it is dated: from the day on, until the day', () => {
    const minima = [minimum({ aantal: 2, geldigVan: '2026-03-16', geldigTot: '2026-03-30' })];
    expect(found(data({ minima }))[0]?.perioden.map(({ geldigVan }) => geldigVan)).toEqual([
      '2026-03-16',
      '2026-03-23',
    ]);
  });

  test('closing days and a team that stopped ask for nobody', () => {
    const kalenderdagen = [{ id: 'k', datum: MA, soort: 'sluitingsdag' as const, omschrijving: '' }];
    expect(found(data({ minima: [minimum({ aantal: 2 })], kalenderdagen }), MA, '2026-03-09')).toEqual([]);
    const teams = [eenTeam({ geldigTot: '2026-01-01' })];
    expect(found(data({ minima: [minimum({ aantal: 2 })], teams }))).toEqual([]);
  });

  test('inloop and wijkspreekuur at the same time are two', () => {
    const minima = [minimum({ aantal: 2 }), minimum({ id: 'mi2', aantal: 3, soort: 'wijkspreekuur' })];
    expect(found(data({ minima })).map(({ titel }) => titel.split(' ')[0])).toEqual([
      'Inloop',
      'Wijkspreekuur',
    ]);
  });
});

test('nobody is there twice: over all teams a person is at most one, and exactly one without absence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 100 }),
      (uren, percentage) => {
        const d = data({
          medewerkers: [eenMedewerker()],
          inzet: uren.map((uur, i) => eenInzet({ id: `i${String(i)}`, teamId: `t${String(i)}`, uren: uur })),
          afwezigheid: percentage === 0 ? [] : [eenAfwezigheid({ geldigVan: MA, geldigTot: DI, percentage })],
        });
        const total = uren.reduce((sum, _, i) => sum + bezetIn(at(d, MA, `t${String(i)}`), 'ochtend'), 0);
        expect(total).toBeCloseTo(1 - percentage / 100);
      },
    ),
  );
});
