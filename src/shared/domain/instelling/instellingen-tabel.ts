/**
 * The table of settings: what may be set, its default and where that default
 * comes from. Source tags as in docs/domein.md: A assumption, X external, S1 the
 * published report of 2021. An assumption is never shown as a fact.
 */
import { KLACHT_INSTELLING_RIJEN, type KlachtInstellingSleutel } from './klacht-instellingen.ts';

export type InstellingEenheid =
  | 'minuten'
  | 'uren'
  | 'deel'
  | 'procent'
  | 'dagen'
  | 'weken'
  | 'jaren'
  | 'aantal'
  | 'ja-nee';

export type Instelling = {
  readonly sleutel: InstellingSleutel;
  readonly label: string;
  readonly eenheid: InstellingEenheid;
  readonly standaard: number;
  readonly min: number;
  readonly max: number;
  readonly stap: number;
  readonly bron: 'A' | 'X' | 'S1';
  readonly brontekst: string;
  readonly uitleg: string;
};

export type InstellingSleutel =
  | 'voltijdMinuten'
  | 'fNetto'
  | 'fClientgebonden'
  | 'ziekteOnverwacht'
  | 'ziekteNorm'
  | 'zwaarteUren0'
  | 'zwaarteUren1'
  | 'zwaarteUren2'
  | 'zwaarteUren3'
  | 'waakvlamAan'
  | 'horizonWeken'
  | 'drempelRuimte'
  | 'drempelInBalans'
  | 'drempelKrap'
  | 'signaalSkjVroeg'
  | 'signaalSkjMidden'
  | 'signaalSkjLaat'
  | 'signaalDetachering'
  | 'signaalOverbelastWeken'
  | 'contractWaarschuwing'
  | 'contractMaximum'
  | 'gebiedsmanagersPerGebied'
  | 'wijkteamsPerGebied'
  | 'seniortakenUren'
  | KlachtInstellingSleutel;

type Rij = readonly [
  sleutel: InstellingSleutel,
  label: string,
  eenheid: InstellingEenheid,
  standaard: number,
  min: number,
  max: number,
  stap: number,
  bron: Instelling['bron'],
  brontekst: string,
  uitleg: string,
];

const AANNAME = 'Aanname; stel zelf vast';

const RIJEN: readonly Rij[] = [
  [
    'voltijdMinuten',
    'Voltijd (1 fte)',
    'minuten',
    2160,
    600,
    2400,
    15,
    'X',
    'Cao Sociaal Werk, Jeugdzorg en Gemeenten: 36 uur',
    'Minuten per week die als 1 fte tellen. 2160 minuten is 36 uur.',
  ],
  [
    'fNetto',
    'Inzetbaar deel (norm)',
    'deel',
    0.82,
    0.3,
    1,
    0.01,
    'A',
    'Afgerond van 0,8253 (cao Sociaal Werk, 2026)',
    'Deel van de contracturen dat over een heel jaar overblijft na feestdagen, verlof en ziekte. Geldt in normweken.',
  ],
  [
    'fClientgebonden',
    'Cliëntgebonden deel',
    'deel',
    0.7,
    0.1,
    1,
    0.01,
    'A',
    AANNAME,
    'Deel van de netto-uren casuïstiek dat naar cliënten gaat: contact, reistijd en registratie.',
  ],
  [
    'ziekteOnverwacht',
    'Onverwachte ziekte',
    'deel',
    0.065,
    0,
    0.5,
    0.005,
    'A',
    'Aanname; gemeenten 6,3 % in 2024',
    'Aftrek in weekberekening voor ziekte die nog niet bekend is.',
  ],
  [
    'ziekteNorm',
    'Ziekteverzuim (norm)',
    'deel',
    0.065,
    0,
    0.5,
    0.005,
    'A',
    'Aanname; gemeenten 6,3 % in 2024',
    'Ziekteverzuim in de berekening van het inzetbare deel per jaar.',
  ],
  [
    'zwaarteUren0',
    'Uren per week, waakvlam',
    'uren',
    0.1,
    0,
    5,
    0.1,
    'A',
    AANNAME,
    'Uren per week voor een traject op de waakvlam. Telt alleen als de waakvlam aan staat.',
  ],
  [
    'zwaarteUren1',
    'Uren per week, zwaarte 1',
    'uren',
    1,
    0,
    20,
    0.25,
    'S1',
    'Rapportage WOT, maart 2021',
    'Gemiddeld aantal uren per week voor een traject met zwaarte 1.',
  ],
  [
    'zwaarteUren2',
    'Uren per week, zwaarte 2',
    'uren',
    2,
    0,
    20,
    0.25,
    'A',
    'Aanname; de rapportage noemt zwaarte 2 niet',
    'Gemiddeld aantal uren per week voor een traject met zwaarte 2.',
  ],
  [
    'zwaarteUren3',
    'Uren per week, zwaarte 3',
    'uren',
    3,
    0,
    40,
    0.25,
    'S1',
    'Rapportage WOT, maart 2021: 3 uur of meer',
    'Gemiddeld aantal uren per week voor een traject met zwaarte 3.',
  ],
  [
    'waakvlamAan',
    'Waakvlam meetellen',
    'ja-nee',
    0,
    0,
    1,
    1,
    'A',
    AANNAME,
    'Of trajecten op de waakvlam meetellen in de vraag.',
  ],
  [
    'horizonWeken',
    'Weken met weekberekening',
    'weken',
    8,
    0,
    53,
    1,
    'A',
    AANNAME,
    'Zoveel weken vooruit rekent het planbord met bekende afwezigheid; daarna met de norm.',
  ],
  [
    'drempelRuimte',
    'Ruimte onder',
    'procent',
    85,
    1,
    200,
    1,
    'A',
    AANNAME,
    'Onder deze bezettingsgraad heeft een team ruimte.',
  ],
  [
    'drempelInBalans',
    'In balans onder',
    'procent',
    100,
    1,
    200,
    1,
    'A',
    AANNAME,
    'Onder deze bezettingsgraad is een team in balans.',
  ],
  [
    'drempelKrap',
    'Krap t/m',
    'procent',
    110,
    1,
    300,
    1,
    'A',
    AANNAME,
    'Boven deze bezettingsgraad is een team overbelast.',
  ],
  [
    'signaalSkjVroeg',
    'Eerste signaal SKJ',
    'dagen',
    180,
    1,
    730,
    1,
    'A',
    AANNAME,
    'Zoveel dagen voor het verlopen van een SKJ-registratie komt het eerste signaal.',
  ],
  [
    'signaalSkjMidden',
    'Tweede signaal SKJ',
    'dagen',
    90,
    1,
    730,
    1,
    'A',
    AANNAME,
    'Zoveel dagen voor het verlopen wordt het signaal een waarschuwing.',
  ],
  [
    'signaalSkjLaat',
    'Laatste signaal SKJ',
    'dagen',
    30,
    1,
    730,
    1,
    'A',
    AANNAME,
    'Zoveel dagen voor het verlopen wordt het signaal ernstig.',
  ],
  [
    'signaalDetachering',
    'Signaal einde detachering',
    'dagen',
    90,
    1,
    730,
    1,
    'A',
    AANNAME,
    'Zoveel dagen voor het einde van een detachering komt een signaal.',
  ],
  [
    'signaalOverbelastWeken',
    'Overbelast vanaf',
    'weken',
    3,
    1,
    53,
    1,
    'A',
    AANNAME,
    'Pas na zoveel weken achter elkaar overbelast wordt het een knelpunt.',
  ],
  [
    'contractWaarschuwing',
    'Waarschuwing contracturen boven',
    'uren',
    36,
    1,
    60,
    0.5,
    'X',
    'Voltijd is 36 uur',
    'Boven dit aantal uren per week, alle detacheringen samen, komt een waarschuwing.',
  ],
  [
    'contractMaximum',
    'Hoogste aantal contracturen',
    'uren',
    40,
    1,
    60,
    0.5,
    'A',
    AANNAME,
    'Boven dit aantal uren per week, alle detacheringen samen, is het een ernstig knelpunt.',
  ],
  [
    'gebiedsmanagersPerGebied',
    'Gebiedsmanagers per gebied',
    'aantal',
    2,
    0,
    10,
    1,
    'S1',
    'Rapportage WOT, maart 2021',
    'Een ander aantal gebiedsmanagers in een gebied is een knelpunt.',
  ],
  [
    'wijkteamsPerGebied',
    'Wijkteams per gebied',
    'aantal',
    3,
    1,
    20,
    1,
    'S1',
    'Rapportage WOT, maart 2021',
    'Het aantal wijkteams dat bij een gebied hoort.',
  ],
  [
    'seniortakenUren',
    'Seniortaken per wijkteam',
    'uren',
    8,
    0,
    80,
    0.5,
    'A',
    'Aanname; het aantal uren is niet gepubliceerd',
    'Voorstel voor de uren seniortaken per wijkteam per week.',
  ],
  ...KLACHT_INSTELLING_RIJEN,
];

function maakInstelling(rij: Rij): Instelling {
  const [sleutel, label, eenheid, standaard, min, max, stap, bron, brontekst, uitleg] = rij;
  return { sleutel, label, eenheid, standaard, min, max, stap, bron, brontekst, uitleg };
}

export const INSTELLINGEN: readonly Instelling[] = RIJEN.map(maakInstelling);
