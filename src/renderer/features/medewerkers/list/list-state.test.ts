import { describe, expect, test } from 'vitest';
import type { MedewerkerLine } from '../../../../shared/contract/medewerkers.ts';
import { createRank, LIST_FIELDS } from './list-fields.ts';
import { DEFAULT, filterLines, NO_FILTERS, readDisplay, readSaved } from './list-state.ts';

function eenLine(part: Partial<MedewerkerLine> = {}): MedewerkerLine {
  return {
    id: 'm1',
    naam: 'Berg, Robin van den',
    beperkt: false,
    voornaam: 'Robin',
    tussenvoegsel: 'van den',
    achternaam: 'Berg',
    stand: 'in-dienst',
    organisatie: 'Enver',
    organisatieIds: ['enver'],
    functie: 'Wijkteammedewerker',
    functieIds: ['wtm'],
    hoofdspecialisme: 'Jeugd-ggz',
    specialismen: 'Jeugd-ggz',
    specialismeIds: ['jggz'],
    minutenPerWeek: 1440,
    fte: 2 / 3,
    inzetMinuten: 1440,
    teams: 'Oost',
    teamIds: ['oost'],
    hoofdteamId: 'oost',
    skj: { soort: 'niet-nodig' },
    detacheringTot: null,
    werktelefoon: '',
    werkmail: '',
    inDienst: '2020-01-01',
    uitDienst: null,
    afwezig: null,
    ...part,
  };
}

describe('filterRegels', () => {
  const rows = [
    eenLine(),
    eenLine({
      id: 'm2',
      naam: 'Çelik, Zoë',
      voornaam: 'Zoë',
      tussenvoegsel: '',
      achternaam: 'Çelik',
      teamIds: ['west'],
      teams: 'West',
    }),
    eenLine({ id: 'm3', naam: 'Aalders, Wil', achternaam: 'Aalders', skj: { soort: 'ontbreekt' } }),
  ];
  const ids = (filters: Partial<typeof NO_FILTERS>) =>
    filterLines(rows, { ...NO_FILTERS, ...filters }).map(({ id }) => id);

  test('every typed word counts, without accents and case', () => {
    expect(ids({ zoek: 'celik ZOE' })).toEqual(['m2']);
    expect(ids({ zoek: 'robin oost' })).toEqual(['m1', 'm3']);
    expect(ids({ zoek: 'niemand' })).toEqual([]);
  });

  test('choices add up', () => {
    expect(ids({ team: 'oost' })).toEqual(['m1', 'm3']);
    expect(ids({ team: 'oost', skj: 'niet-geldig' })).toEqual(['m3']);
    expect(ids({ organisatie: 'dock' })).toEqual([]);
  });
});

test('names sort on achternaam without tussenvoegsel', () => {
  const naam = LIST_FIELDS.find(({ sleutel }) => sleutel === 'naam');
  const rows = [
    eenLine({ id: 'vries', achternaam: 'Vries', tussenvoegsel: 'de' }),
    eenLine({ id: 'dijk', achternaam: 'Dijk', tussenvoegsel: 'van' }),
    eenLine({ id: 'etten', achternaam: 'Etten', tussenvoegsel: '' }),
  ];
  expect(rows.sort((a, b) => naam?.compare(a, b) ?? 0).map(({ id }) => id)).toEqual([
    'dijk',
    'etten',
    'vries',
  ]);
});

test('what was remembered comes back without the search text; nonsense becomes the ordinary view', () => {
  const saved = { ...DEFAULT, filters: { ...NO_FILTERS, zoek: 'Berg', team: 'oost' } };
  expect(readDisplay(JSON.parse(JSON.stringify(saved)))).toEqual({
    ...DEFAULT,
    filters: { ...NO_FILTERS, team: 'oost' },
  });
  expect(readDisplay('x')).toBeNull();
  expect(readDisplay({ filters: 7, kolommen: [1], sortering: null })).toEqual(DEFAULT);
  expect(readSaved([{ naam: 'Mijn team' }, { naam: '' }, 3])).toEqual([{ ...DEFAULT, naam: 'Mijn team' }]);
});

test('the place of somebody is the order of the column, in every column, and equals share it', () => {
  const namen = ['Zwart', 'Berg', 'Çelik', 'berg', 'Aalders', 'de Wit', 'Berg'];
  const rows = namen.map((achternaam, i) =>
    eenLine({
      id: `m${i}`,
      achternaam,
      minutenPerWeek: (i % 3) * 600,
      uitDienst: i % 2 ? null : `202${i}-01-01`,
    }),
  );
  const rank = createRank(rows);
  for (const field of LIST_FIELDS) {
    for (const a of rows) {
      for (const b of rows) {
        expect(Math.sign(rank(field, a) - rank(field, b))).toBe(Math.sign(field.compare(a, b)));
      }
    }
  }
});
