/**
 * The figures of a team, a gebied or the city: each declared once, as a value. From this list follow the fields of
 * `Uitkomst`, how it is compared, added up over teams and averaged over weeks, the rows of the planbord and what
 * explains them. The arithmetic of one team in one week stays in `teamUitkomst`.
 */

import type { Rekeninstellingen } from '../instelling/instellingen.ts';
import { clientgebonden } from './capaciteit.ts';

/** What the hours of one person add to a figure, and what they are multiplied with. */
type MedewerkerMinuten = {
  readonly bruto: number;
  readonly afwezig: number;
  readonly netto: number;
  readonly inst: Rekeninstellingen;
};

/** Settings that are told beside a figure, when the week was made with them. */
type Genoemd = 'netto' | 'clientgebonden' | 'zwaarte';

export type MedewerkerParts = {
  readonly soort: 'medewerkers';
  readonly minuten: (part: MedewerkerMinuten) => number;
  /** Names only who counts for the caseload. */
  readonly alleenCasuistiek: boolean;
};

/** The parts that add up to a figure: people, open trajecten, or the two figures that it is made of. */
type Parts = MedewerkerParts | { readonly soort: 'zwaarten' } | { readonly soort: 'grootheden' };

type Explanation = {
  /** In words; `netto` is how the netto of these weeks was made. */
  readonly definitie: (netto: string) => string;
  readonly noemt: readonly Genoemd[];
  readonly delen: Parts;
};

type Indicator = {
  readonly label: string;
  /** Minutes per week, fte, or a ratio (1 = 100 %). */
  readonly unit: 'minuten' | 'fte' | 'deel';
  /** Formula of domein §3.2. */
  readonly formula: string;
  /** 'known': null when nothing was entered, and then left out of sum and average (B10). */
  readonly value: 'amount' | 'known' | 'ratio';
  /** 'derived': made again from the sums (first add, then divide). `countUitkomstenOn` adds; its test holds it to this. */
  readonly teams: 'sum' | 'derived';
  /** Average over all weeks, over those that have a vraag, or made again from the averages. */
  readonly weeks: 'mean' | 'mean-with-vraag' | 'derived';
  /** Row of the planbord: on the row of the group itself, saldo under it, or what saldo is made of; null: none. */
  readonly row: 'groep' | 'saldo' | 'onderdeel' | null;
  /** Every figure that has a row can be explained. */
  readonly explanation: Explanation | null;
};

/** Minutes that add up over teams and are averaged over weeks. */
const AMOUNT = { unit: 'minuten', value: 'amount', teams: 'sum', weeks: 'mean' } as const;
/** The same, of the teams and weeks where it was entered. */
const KNOWN = { unit: 'minuten', value: 'known', teams: 'sum', weeks: 'mean' } as const;
/** It is calculated with, and has no row on the planbord. */
const NOT_SHOWN = { row: null, explanation: null } as const;

/** In the order of the rows of the planbord. */
export const INDICATOREN = {
  bezetting: {
    label: 'Bezettingsgraad',
    unit: 'deel',
    formula: 'vraag / clientgebondenMetVraag',
    value: 'ratio',
    teams: 'derived',
    weeks: 'derived',
    row: 'groep',
    explanation: {
      definitie: () => 'Vraag gedeeld door cliëntgebonden uren. Bij een gebied: eerst optellen, dan delen.',
      noemt: ['netto', 'clientgebonden', 'zwaarte'],
      delen: { soort: 'grootheden' },
    },
  },
  saldo: {
    ...KNOWN,
    label: 'Saldo',
    formula: 'clientgebonden - vraag, of the teams and weeks that have a vraag',
    row: 'saldo',
    explanation: {
      definitie: () => 'Cliëntgebonden uren min de vraag. Onder nul: tekort.',
      noemt: ['netto', 'clientgebonden', 'zwaarte'],
      delen: { soort: 'grootheden' },
    },
  },
  bruto: {
    ...AMOUNT,
    label: 'Bruto',
    formula: 'contract minutes in these teams on the days of the week',
    row: 'onderdeel',
    explanation: {
      definitie: () =>
        'Contracturen van de mensen in dit team, per dag verdeeld naar hun inzet. Meer inzet dan contract telt niet extra.',
      noemt: [],
      delen: {
        soort: 'medewerkers',
        alleenCasuistiek: false,
        minuten: ({ bruto }: MedewerkerMinuten) => bruto,
      },
    },
  },
  afwezig: {
    ...AMOUNT,
    label: 'Afwezig',
    formula: 'holidays, closing days and agreed absence (known; subtracted in week mode only)',
    row: 'onderdeel',
    explanation: {
      definitie: () =>
        'Uren op feestdagen van de cao, sluitingsdagen en dagen met afwezigheid (akkoord). Aangevraagd telt nog niet.',
      noemt: [],
      delen: {
        soort: 'medewerkers',
        alleenCasuistiek: false,
        minuten: ({ afwezig }: MedewerkerMinuten) => afwezig,
      },
    },
  },
  netto: {
    ...AMOUNT,
    label: 'Netto',
    formula: 'week: beschikbaar * (1 - ziekteOnverwacht); norm: bruto * fNetto',
    row: 'onderdeel',
    explanation: {
      definitie: (netto: string) => `Netto: ${netto}.`,
      noemt: ['netto'],
      delen: {
        soort: 'medewerkers',
        alleenCasuistiek: false,
        minuten: ({ netto }: MedewerkerMinuten) => netto,
      },
    },
  },
  clientgebonden: {
    ...AMOUNT,
    label: 'Cliëntgebonden',
    formula: 'nettoCasuistiek * fClientgebonden',
    row: 'onderdeel',
    explanation: {
      definitie: (netto: string) => `Netto-uren casuïstiek maal het cliëntgebonden deel. Netto: ${netto}.`,
      noemt: ['netto', 'clientgebonden'],
      delen: {
        soort: 'medewerkers',
        alleenCasuistiek: true,
        minuten: ({ netto, inst }: MedewerkerMinuten) => clientgebonden(netto, inst),
      },
    },
  },
  vraag: {
    ...KNOWN,
    label: 'Vraag',
    formula: 'sum of open trajecten * minutes of their zwaarte',
    row: 'onderdeel',
    explanation: {
      definitie: () => 'Open trajecten maal de uren per week van hun zwaarte.',
      noemt: ['zwaarte'],
      delen: { soort: 'zwaarten' },
    },
  },
  beschikbaar: { ...AMOUNT, ...NOT_SHOWN, label: 'Beschikbaar', formula: 'bruto - afwezig' },
  brutoCasuistiek: {
    ...AMOUNT,
    ...NOT_SHOWN,
    label: 'Casuïstiek bruto',
    formula: 'bruto of doel casuïstiek by functies that count for the caseload',
  },
  nettoCasuistiek: {
    ...AMOUNT,
    ...NOT_SHOWN,
    label: 'Casuïstiek netto',
    formula: 'netto of brutoCasuistiek',
  },
  clientgebondenMetVraag: {
    ...AMOUNT,
    ...NOT_SHOWN,
    weeks: 'mean-with-vraag',
    label: 'Cliëntgebonden met vraag',
    formula: 'clientgebonden of the teams and weeks that have a vraag: the denominator of bezetting',
  },
  saldoFte: {
    ...KNOWN,
    ...NOT_SHOWN,
    unit: 'fte',
    teams: 'derived',
    label: 'Saldo in fte',
    formula: 'saldo / (voltijd * fNetto * fClientgebonden); positive: overschot, negative: tekort',
  },
} as const satisfies Readonly<Record<string, Indicator>>;

export type IndicatorKey = keyof typeof INDICATOREN;

/** The indicators that have these properties. */
type KeyWith<P> = {
  [K in IndicatorKey]: (typeof INDICATOREN)[K] extends P ? K : never;
}[IndicatorKey];

export type AmountKey = KeyWith<{ readonly value: 'amount' }>;
export type KnownKey = KeyWith<{ readonly value: 'known' }>;
/** A figure that has a row on the planbord and can be explained. */
export type Grootheid = KeyWith<{ readonly explanation: Explanation }>;
export type OnderdeelKey = KeyWith<{ readonly row: 'onderdeel' }>;

const isIndicator = (key: string): key is IndicatorKey => Object.hasOwn(INDICATOREN, key);
const isAmount = (key: IndicatorKey): key is AmountKey => INDICATOREN[key].value === 'amount';
const isKnown = (key: IndicatorKey): key is KnownKey => INDICATOREN[key].value === 'known';
const isOnderdeel = (key: IndicatorKey): key is OnderdeelKey => INDICATOREN[key].row === 'onderdeel';

const KEYS = Object.keys(INDICATOREN).filter(isIndicator);

export const AMOUNT_KEYS = KEYS.filter(isAmount);
export const KNOWN_KEYS = KEYS.filter(isKnown);
/** All but the ratio. */
export const NUMBER_KEYS = [...AMOUNT_KEYS, ...KNOWN_KEYS];
/** What saldo is made of, in the order of the rows under it. */
export const ONDERDELEN = KEYS.filter(isOnderdeel);

/** An indicator by its key, without what is special about it. */
export function indicatorOf(key: IndicatorKey): Indicator {
  return INDICATOREN[key];
}

/** How a figure that has a row is explained. */
export function explanationOf(key: Grootheid): Explanation {
  return INDICATOREN[key].explanation;
}
