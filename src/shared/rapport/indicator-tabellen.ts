import type { IndicatorSleutel } from '../domain/indicator/indicatoren.ts';
import { aantalText, numberText, procentText } from '../domain/tekst/number.ts';
import { DOORLOOP_GEPUBLICEERD, DOORLOOP_KLASSEN, type DoorloopKlasse } from '../domain/traject/duur.ts';
import {
  LEEFTIJDSKLASSEN,
  type Leeftijdsklasse,
  ZRM_DOMEINEN,
  type ZrmDomein,
} from '../domain/traject/lists.ts';

/** The tables behind the indicatoren in words: the same on screen, on paper and in Word. */
export type IndicatorTabel = {
  readonly titel: string;
  /** What it counts, under the table; '' = nothing. */
  readonly uitleg: string;
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
};

/** What the tables are made from. */
export type TabelBron = {
  readonly van: string;
  readonly tot: string;
  /** Smallest number that is shown in what leaves the house. */
  readonly minimum: number;
  readonly eenheden: readonly { readonly soort: string; readonly naam: string }[];
  readonly tabellen: {
    readonly doorlooptijd: readonly {
      readonly klasse: DoorloopKlasse;
      readonly aantal: number;
      readonly perTeam: readonly number[];
    }[];
    readonly bestemmingen: readonly {
      readonly naam: string;
      readonly formeel: boolean;
      readonly aantal: number;
    }[];
    readonly leeftijd: readonly {
      readonly klasse: Leeftijdsklasse;
      readonly clienten: number;
      readonly inwoners: number | null;
    }[];
    readonly inwoners: { readonly jaar: number; readonly bron: string } | null;
    readonly problematiek: readonly { readonly naam: string; readonly aantallen: readonly number[] }[];
    readonly zrm: readonly {
      readonly domein: ZrmDomein;
      readonly n: number;
      readonly eerste: number;
      readonly tweede: number;
    }[];
    readonly spinnenweb: readonly {
      readonly naam: string;
      readonly n: number;
      readonly scores: readonly (number | null)[];
    }[];
    readonly wijken: readonly { readonly naam: string; readonly aantal: number }[];
  };
};

const som = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const deelVan = (aantal: number, totaal: number): string =>
  totaal === 0 ? '–' : procentText(aantal / totaal);

/** How a number is shown: in what leaves the house not when it is small. */
type Toon = (aantal: number) => string;
const alles: Toon = aantalText;
export const afgeschermd =
  (minimum: number): Toon =>
  (aantal) =>
    aantal > 0 && aantal < minimum ? `< ${String(minimum)}` : aantalText(aantal);

/** Closed trajecten by doorlooptijd: classes without overlap, and the published words for them. */
export function doorlooptijdTabel({ tabellen: { doorlooptijd } }: TabelBron): IndicatorTabel {
  const totaal = som(doorlooptijd.map(({ aantal }) => aantal));
  return {
    titel: 'Doorlooptijd van afgeronde trajecten',
    uitleg:
      'In hele kalendermaanden van aanmelding tot afronding. De woorden van de rapportage van 2021 overlappen; de klassen niet.',
    kolommen: ['Doorlooptijd', 'In de rapportage van 2021', 'Aantal', 'Percentage'],
    rijen: [
      ...doorlooptijd.map(({ klasse, aantal }) => [
        DOORLOOP_KLASSEN.labels[klasse],
        DOORLOOP_GEPUBLICEERD[klasse],
        aantalText(aantal),
        deelVan(aantal, totaal),
      ]),
      ['Totaal', '', aantalText(totaal), deelVan(totaal, totaal)],
    ],
  };
}

export function doorlooptijdPerTeamTabel(bron: TabelBron, toon: Toon = alles): IndicatorTabel {
  const teams = bron.eenheden.filter(({ soort }) => soort === 'team');
  const { doorlooptijd } = bron.tabellen;
  const met = teams.flatMap(({ naam }, i) =>
    doorlooptijd.some(({ perTeam }) => (perTeam[i] ?? 0) > 0) ? [{ naam, i }] : [],
  );
  return {
    titel: 'Doorlooptijd per team',
    uitleg: 'Afgeronde trajecten in hele kalendermaanden.',
    kolommen: ['Team', ...doorlooptijd.map(({ klasse }) => DOORLOOP_KLASSEN.labels[klasse])],
    rijen: met.map(({ naam, i }) => [naam, ...doorlooptijd.map(({ perTeam }) => toon(perTeam[i] ?? 0))]),
  };
}

/** Where residents were referred to, the most often first. */
/** The report names so many. */
const TOP = 10;

export function doorverwijzenTabel(
  { tabellen: { bestemmingen } }: TabelBron,
  toon: Toon = alles,
): IndicatorTabel {
  return {
    titel: 'Top 10 van doorverwijzingen',
    uitleg:
      'Afgeronde trajecten per bestemming. Het eigen netwerk is geen formele doorverwijzing en telt niet mee in het percentage.',
    kolommen: ['Bestemming', 'Plaats', 'Aantal', 'Formeel'],
    rijen: bestemmingen
      .slice(0, TOP)
      .map(({ naam, formeel, aantal }, i) => [naam, String(i + 1), toon(aantal), formeel ? 'ja' : 'nee']),
  };
}

export function leeftijdTabel(
  { tabellen: { leeftijd, inwoners } }: TabelBron,
  toon: Toon = alles,
): IndicatorTabel {
  const clienten = som(leeftijd.map((row) => row.clienten));
  const bekend = leeftijd.flatMap((row) => row.inwoners ?? []);
  const alle = som(bekend);
  return {
    titel: 'Leeftijd van cliënten en van alle inwoners',
    uitleg:
      inwoners === null
        ? 'Van de inwoners zijn geen aantallen bekend.'
        : `Cliënten: trajecten die in de periode liepen. Inwoners: ${String(inwoners.jaar)}${inwoners.bron === '' ? '' : `, bron: ${inwoners.bron}`}.`,
    kolommen: ['Leeftijd', 'Cliënten', '% cliënten', 'Inwoners', '% inwoners'],
    rijen: [
      ...leeftijd.map((row) => [
        LEEFTIJDSKLASSEN.labels[row.klasse],
        toon(row.clienten),
        deelVan(row.clienten, clienten),
        row.inwoners === null ? 'Niet beschikbaar' : aantalText(row.inwoners),
        row.inwoners === null ? '–' : deelVan(row.inwoners, alle),
      ]),
      [
        'Totaal',
        aantalText(clienten),
        deelVan(clienten, clienten),
        bekend.length === 0 ? 'Niet beschikbaar' : aantalText(alle),
        bekend.length === 0 ? '–' : deelVan(alle, alle),
      ],
    ],
  };
}

export function problematiekTabel(
  { tabellen: { problematiek } }: TabelBron,
  toon: Toon = alles,
): IndicatorTabel {
  return {
    titel: 'Problematiek en zwaarte',
    uitleg:
      'Aanmeldingen in de periode. Een traject kan meer problemen hebben. Zwaarte is de inzet per week: van gemiddeld 1 uur (1) tot 3 of meer uur (3).',
    kolommen: ['Problematiek', 'Zwaarte 1', 'Zwaarte 2', 'Zwaarte 3', 'Onbekend', 'Samen'],
    rijen: problematiek.map(({ naam, aantallen }) => [naam, ...aantallen.map(toon), toon(som(aantallen))]),
  };
}

export function zrmTabel({ tabellen: { zrm } }: TabelBron): IndicatorTabel {
  const n = som(zrm.map((row) => row.n));
  const mean = (select: (row: (typeof zrm)[number]) => number) =>
    n === 0 ? '–' : numberText(som(zrm.map((row) => select(row) * row.n)) / n, 2);
  return {
    titel: 'Zelfredzaamheid per leefgebied',
    uitleg:
      'Gemiddelde score van 1 (acute problematiek) tot 5, van paren van een eerste en een tweede meting. Vanaf niveau 3 is iemand voldoende zelfredzaam.',
    kolommen: ['Leefgebied', 'Eerste meting', 'Tweede meting', 'Paren'],
    rijen: [
      ...zrm.map(({ domein, eerste, tweede, n: paren }) => [
        ZRM_DOMEINEN.labels[domein],
        numberText(eerste, 2),
        numberText(tweede, 2),
        aantalText(paren),
      ]),
      ...(n === 0 ? [] : [['Gemiddeld', mean((row) => row.eerste), mean((row) => row.tweede), '']]),
    ],
  };
}

/** The spinnenweb as a table: the lower, the bigger the problem. Of a few metingen no mean is shown. */
export function spinnenwebTabel({ tabellen: { spinnenweb }, minimum }: TabelBron): IndicatorTabel {
  const teams = spinnenweb.filter(({ n }) => n >= minimum);
  return {
    titel: 'Eerste meting per team',
    uitleg: `Gemiddelde score bij de start. Hoe lager, hoe groter de problemen. Teams met minder dan ${String(minimum)} metingen staan er niet in.`,
    kolommen: ['Leefgebied', ...teams.map(({ naam }) => naam)],
    rijen: ZRM_DOMEINEN.values.map((domein, i) => [
      ZRM_DOMEINEN.labels[domein],
      ...teams.map(({ scores }) => {
        const score = scores[i];
        return score === null || score === undefined ? '–' : numberText(score, 2);
      }),
    ]),
  };
}

export function wijkenTabel({ tabellen: { wijken } }: TabelBron, toon: Toon = alles): IndicatorTabel {
  const totaal = som(wijken.map(({ aantal }) => aantal));
  return {
    titel: 'Nieuwe trajecten per wijk',
    uitleg: 'De wijk waar de bewoner woont; een team kan ook iemand uit een andere wijk helpen.',
    kolommen: ['Wijk', 'Aantal', 'Percentage'],
    rijen: [
      ...wijken.map(({ naam, aantal }) => [naam, toon(aantal), deelVan(aantal, totaal)]),
      ['Totaal', aantalText(totaal), deelVan(totaal, totaal)],
    ],
  };
}

/** Which tables stand behind an indicator, on screen. */
export function tabellenVoor(bron: TabelBron, sleutel: IndicatorSleutel, groep: string): IndicatorTabel[] {
  const tabellen = ((): IndicatorTabel[] => {
    if (groep === 'Doorlooptijd' && sleutel !== 'lopendeDuur')
      return [doorlooptijdTabel(bron), doorlooptijdPerTeamTabel(bron)];
    switch (sleutel) {
      case 'instroom':
        return [wijkenTabel(bron), problematiekTabel(bron)];
      case 'ondersteund':
        return [leeftijdTabel(bron)];
      case 'zelfAfgehandeld':
      case 'doorverwezen':
        return [doorverwijzenTabel(bron)];
      case 'zrmEerste':
      case 'zrmTweede':
      case 'zrmGroei':
        return [zrmTabel(bron), spinnenwebTabel(bron)];
      default:
        return [];
    }
  })();
  return tabellen.filter(({ rijen, kolommen }) => rijen.length > 0 && kolommen.length > 1);
}
