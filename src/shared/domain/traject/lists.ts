import { closedList, type ValueOf } from '../lijst/closed-list.ts';

/** The leefgebieden of the zelfredzaamheidsmatrix as the report of 2021 names them (S1 #44: version 12). */
export const ZRM_DOMEINEN = closedList({
  financien: 'Financiën',
  werk: 'Werk en opleiding',
  tijdsbesteding: 'Tijdsbesteding',
  huisvesting: 'Huisvesting',
  'huiselijke-relaties': 'Huiselijke relaties',
  'geestelijke-gezondheid': 'Geestelijke gezondheid',
  'lichamelijke-gezondheid': 'Lichamelijke gezondheid',
  middelengebruik: 'Middelengebruik',
  adl: 'Vaardigheden bij activiteiten van het dagelijks leven',
  netwerk: 'Sociaal netwerk',
  participatie: 'Maatschappelijke participatie',
  justitie: 'Justitie',
});
export type ZrmDomein = ValueOf<typeof ZRM_DOMEINEN>;

/** Age classes of clients and residents. */
export const LEEFTIJDSKLASSEN = closedList({
  '0-17': '0 t/m 17 jaar',
  '18-64': '18 t/m 64 jaar',
  '65+': '65 jaar en ouder',
  onbekend: 'Onbekend',
});
export type Leeftijdsklasse = ValueOf<typeof LEEFTIJDSKLASSEN>;
