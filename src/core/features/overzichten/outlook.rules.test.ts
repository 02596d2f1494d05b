import { describe, expect, test } from 'vitest';
import {
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenTeam,
  gegevens,
  openTrajecten,
} from '../../../../tests/support/planning-builders.ts';
import { outlookOf, outlookTot } from './outlook.rules.ts';

const DAG = '2026-11-30';
const TEAMS = [eenTeam({ naam: 'Groenoord' })];

const data = (...detacheringen: Parameters<typeof eenDetachering>[0][]) =>
  gegevens({
    teams: TEAMS,
    medewerkers: [eenMedewerker({ voornaam: 'Quinn', tussenvoegsel: 'van de', achternaam: 'Voorbeeldweg' })],
    detacheringen: detacheringen.map((over, i) => eenDetachering({ id: `d${String(i)}`, uren: 36, ...over })),
    inzet: detacheringen.map((over, i) =>
      eenInzet({ id: `i${String(i)}`, detacheringId: `d${String(i)}`, uren: 36, ...period(over) }),
    ),
    werkvoorraad: openTrajecten('t1', 3, 0, 0),
  });
const period = (over: Parameters<typeof eenDetachering>[0] = {}) => ({
  ...(over.geldigVan === undefined ? {} : { geldigVan: over.geldigVan }),
  ...(over.geldigTot === undefined ? {} : { geldigTot: over.geldigTot }),
});

describe('the weeks after the peildatum', () => {
  test('are thirteen, and hold what falls away', () => {
    const { later, outlook } = outlookOf(data({ geldigTot: '2026-12-14' }), DAG, TEAMS);
    expect(outlook).toMatchObject({ weken: 13, tm: '2027-03-07' });
    expect(outlookTot(DAG)).toBe('2027-03-08');
    expect(later('t1').map((week) => week.clientgebonden > 0)).toEqual([true, ...Array(12).fill(false)]);
    expect(outlook.einden).toEqual([
      {
        medewerker: 'Quinn van de Voorbeeldweg',
        team: 'Groenoord',
        minutenPerWeek: 36 * 60,
        per: '2026-12-14',
      },
    ]);
  });

  test('who goes on with the same hours ends nothing; with fewer hours those fall away', () => {
    const next = { geldigVan: '2027-01-01', geldigTot: null };
    expect(outlookOf(data({ geldigTot: '2027-01-01' }, next), DAG, TEAMS).outlook.einden).toEqual([]);
    const base = data({ geldigTot: '2027-01-01' }, next);
    const fewer = {
      ...base,
      inzet: base.inzet.map((row) => (row.id === 'i1' ? { ...row, minutenPerWeek: 1680 } : row)),
    };
    expect(outlookOf(fewer, DAG, TEAMS).outlook.einden).toMatchObject([
      { minutenPerWeek: 480, per: '2027-01-01' },
    ]);
  });

  test('what ended before, and what ends later, is not told', () => {
    expect(outlookOf(data({ geldigTot: DAG }), DAG, TEAMS).outlook.einden).toEqual([]);
    expect(outlookOf(data({ geldigTot: '2027-04-01' }), DAG, TEAMS).outlook.einden).toEqual([]);
  });
});
