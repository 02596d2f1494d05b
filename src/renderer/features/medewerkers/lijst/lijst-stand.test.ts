import { describe, expect, test } from 'vitest';
import type { MedewerkerRegel } from '../../../../shared/contract/medewerkers.ts';
import { filterRegels, GEEN_FILTERS, leesBewaard, leesWeergave, STANDAARD } from './lijst-stand.ts';
import { LIJST_VELDEN, maakRang } from './lijst-velden.ts';

function eenRegel(deel: Partial<MedewerkerRegel> = {}): MedewerkerRegel {
  return {
    id: 'm1',
    naam: 'Berg, Robin van den',
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
    ...deel,
  };
}

describe('filterRegels', () => {
  const rijen = [
    eenRegel(),
    eenRegel({
      id: 'm2',
      naam: 'Çelik, Zoë',
      voornaam: 'Zoë',
      tussenvoegsel: '',
      achternaam: 'Çelik',
      teamIds: ['west'],
      teams: 'West',
    }),
    eenRegel({ id: 'm3', naam: 'Aalders, Wil', achternaam: 'Aalders', skj: { soort: 'ontbreekt' } }),
  ];
  const ids = (filters: Partial<typeof GEEN_FILTERS>) =>
    filterRegels(rijen, { ...GEEN_FILTERS, ...filters }).map(({ id }) => id);

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
  const naam = LIJST_VELDEN.find(({ sleutel }) => sleutel === 'naam');
  const rijen = [
    eenRegel({ id: 'vries', achternaam: 'Vries', tussenvoegsel: 'de' }),
    eenRegel({ id: 'dijk', achternaam: 'Dijk', tussenvoegsel: 'van' }),
    eenRegel({ id: 'etten', achternaam: 'Etten', tussenvoegsel: '' }),
  ];
  expect(rijen.sort((a, b) => naam?.vergelijk(a, b) ?? 0).map(({ id }) => id)).toEqual([
    'dijk',
    'etten',
    'vries',
  ]);
});

test('what was remembered comes back without the search text; nonsense becomes the ordinary view', () => {
  const bewaard = { ...STANDAARD, filters: { ...GEEN_FILTERS, zoek: 'Berg', team: 'oost' } };
  expect(leesWeergave(JSON.parse(JSON.stringify(bewaard)))).toEqual({
    ...STANDAARD,
    filters: { ...GEEN_FILTERS, team: 'oost' },
  });
  expect(leesWeergave('x')).toBeNull();
  expect(leesWeergave({ filters: 7, kolommen: [1], sortering: null })).toEqual(STANDAARD);
  expect(leesBewaard([{ naam: 'Mijn team' }, { naam: '' }, 3])).toEqual([
    { ...STANDAARD, naam: 'Mijn team' },
  ]);
});

test('the place of somebody is the order of the column, in every column, and equals share it', () => {
  const namen = ['Zwart', 'Berg', 'Çelik', 'berg', 'Aalders', 'de Wit', 'Berg'];
  const rijen = namen.map((achternaam, i) =>
    eenRegel({
      id: `m${i}`,
      achternaam,
      minutenPerWeek: (i % 3) * 600,
      uitDienst: i % 2 ? null : `202${i}-01-01`,
    }),
  );
  const rang = maakRang(rijen);
  for (const veld of LIJST_VELDEN) {
    for (const a of rijen) {
      for (const b of rijen) {
        expect(Math.sign(rang(veld, a) - rang(veld, b))).toBe(Math.sign(veld.vergelijk(a, b)));
      }
    }
  }
});
