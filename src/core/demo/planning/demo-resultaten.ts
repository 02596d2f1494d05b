/** Published results and targets: survey figures, indicators and streefwaarden (S1, S2; X where noted). */
import { START_WOT } from './demo-figures.ts';
import type { DemoRows } from './demo-rows.ts';
import { createIds } from './random.ts';

/** 2015: opinion of workers (S0 #16); 2016 (X) and 2018 (S1): of residents. */
const KLANTERVARING: readonly (readonly [
  jaar: number,
  uitvoerder: string,
  doelgroep: 'klant' | 'medewerker',
  onderdeel: string,
  cijfer: number,
])[] = [
  [2015, 'Onderzoek in zes gemeenten', 'medewerker', 'Geboden hulp', 6.6],
  [2015, 'Onderzoek in zes gemeenten', 'medewerker', 'Efficiënt binnen budget', 5.9],
  [2015, 'Onderzoek in zes gemeenten', 'medewerker', 'Klanten zijn tevreden', 7.5],
  [2015, 'Onderzoek in zes gemeenten', 'medewerker', 'Inbedding in de wijk', 7.1],
  [2015, 'Onderzoek in zes gemeenten', 'medewerker', 'Samenwerking, aansturing en competenties', 7.7],
  [2016, 'Cliëntervaringsonderzoek', 'klant', 'Gemiddelde van alle onderdelen', 7.5],
  [2018, 'Cliëntervaringsonderzoek', 'klant', 'Gemiddelde van alle onderdelen', 7.6],
];

type Direction = DemoRows['indicator'][number]['richting'];
type Doel = readonly [
  naam: string,
  definitie: string,
  eenheid: string,
  richting: Direction,
  waarde: number,
  boven: number | null,
  van: string,
];

const DOELEN: readonly Doel[] = [
  [
    'Klantervaring',
    'Gemiddelde van de onderdelen van het cliëntervaringsonderzoek, ongewogen.',
    'cijfer',
    'hoger-is-beter',
    7.5,
    null,
    START_WOT,
  ],
  ['Klachten', 'Ontvangen klachten per kalenderjaar.', 'aantal', 'binnen-band', 5, 10, START_WOT],
  ['Wachttijd', 'Dagen van aanmelding tot intake.', 'dagen', 'lager-is-beter', 28, null, START_WOT],
  [
    'Doorlooptijd',
    'Kalendermaanden van aanmelding tot afronding.',
    'maanden',
    'lager-is-beter',
    6,
    null,
    START_WOT,
  ],
  [
    'Zelfredzaamheid',
    'Groei van de gemiddelde ZRM-score, tweede meting ten opzichte van de eerste.',
    '%',
    'hoger-is-beter',
    50,
    null,
    START_WOT,
  ],
  [
    'Substitutie',
    'Deel van de trajecten waarin het WOT zelf helpt in plaats van duurdere zorg; doel voor 01-01-2025.',
    '%',
    'hoger-is-beter',
    20,
    null,
    '2020-01-01',
  ],
];

export function createResultaten(): Pick<
  DemoRows,
  'instelling' | 'klantervaring' | 'indicator' | 'streefwaarde'
> {
  const [ervaringId, indicatorId, streefId] = [
    createIds('klantervaring'),
    createIds('indicator'),
    createIds('streefwaarde'),
  ];
  const metId = DOELEN.map((doel) => ({ doel, id: indicatorId() }));
  return {
    // S2 #72: the outcome of the mkba of LPBL.
    instelling: [
      {
        id: createIds('instelling')(),
        sleutel: 'kostenBaten',
        waarde: 1.05,
        bron: 'Evaluatie WOT door LPBL, 2020',
        geldigVan: '2020-08-25',
        geldigTot: null,
      },
    ],
    klantervaring: KLANTERVARING.map(([jaar, uitvoerder, doelgroep, onderdeel, cijfer]) => ({
      id: ervaringId(),
      jaar,
      uitvoerder,
      doelgroep,
      onderdeel,
      cijfer,
    })),
    indicator: metId.map(({ id, doel: [naam, definitie, eenheid, richting] }) => ({
      id,
      naam,
      definitie,
      eenheid,
      richting,
    })),
    streefwaarde: metId.map(({ id, doel }) => ({
      id: streefId(),
      indicatorId: id,
      waarde: doel[4],
      bovengrens: doel[5],
      bron: 'Rapportage WOT, maart 2021',
      geldigVan: doel[6],
      geldigTot: null,
    })),
  };
}
