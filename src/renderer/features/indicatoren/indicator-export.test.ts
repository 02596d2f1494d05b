import { expect, it } from 'vitest';
import type { Indicatoren } from '../../../shared/contract/indicatoren.ts';
import { indicatorenTable } from './indicator-export.ts';

const DATA: Indicatoren = {
  van: '2020-01-01',
  tot: '2020-12-31',
  voorlopig: false,
  geregistreerd: true,
  heeftTrajecten: true,
  minimum: 5,
  eenheden: [
    { soort: 'stad', id: '', naam: 'Hele stad', gebiedId: null },
    { soort: 'team', id: 'oost', naam: 'Oost', gebiedId: null },
    { soort: 'team', id: 'zuid', naam: 'Zuid', gebiedId: null },
  ],
  indicatoren: [
    {
      sleutel: 'zelfAfgehandeld',
      streefwaarde: { waarde: 0.75, bovengrens: null, bron: '', geldigVan: '2015-01-05' },
      laatst: '2020-12-31',
      waarden: [
        { soort: 'gemeten', waarde: 0.78, n: 2253 },
        { soort: 'gemeten', waarde: 0.5, n: 4 },
        { soort: 'niet-gemeten' },
      ],
      opmerking: '',
    },
  ],
  tabellen: {
    doorlooptijd: [],
    bestemmingen: [],
    leeftijd: [],
    inwoners: null,
    problematiek: [],
    zrm: [],
    spinnenweb: [],
    wijken: [],
  },
};

it('small cells do not leave the house, and what was not measured is empty', () => {
  const { rijen } = indicatorenTable(DATA, '2020');
  const doel = 'ten minste 75,0\u00a0%';
  expect(rijen).toEqual([
    ['Zelf afgehandeld', 'Hele stad', 78, 'procent', 2253, doel, 'Gehaald', ''],
    ['Zelf afgehandeld', 'Oost', null, 'procent', null, doel, '', 'Afgeschermd: minder dan 5'],
    ['Zelf afgehandeld', 'Zuid', null, 'procent', null, doel, 'Niet gemeten', ''],
  ]);
});
