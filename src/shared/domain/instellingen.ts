/**
 * Settings of the calculation: what may be set, its default and where that
 * default comes from. Values are dated; a week uses what is in force on its
 * Monday. Source tags as in domein.md: A assumption, X external, S1 the
 * published report of 2021. An assumption is never shown as a fact.
 */
import type { InstellingWaarde, Zwaarte } from './planning.ts';

export type InstellingEenheid =
  | 'minuten'
  | 'uren'
  | 'deel'
  | 'procent'
  | 'dagen'
  | 'weken'
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
  | 'seniortakenUren';

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
];

function maakInstelling(rij: Rij): Instelling {
  const [sleutel, label, eenheid, standaard, min, max, stap, bron, brontekst, uitleg] = rij;
  return { sleutel, label, eenheid, standaard, min, max, stap, bron, brontekst, uitleg };
}

export const INSTELLINGEN: readonly Instelling[] = RIJEN.map(maakInstelling);

const PER_SLEUTEL: ReadonlyMap<string, Instelling> = new Map(
  INSTELLINGEN.map((instelling) => [instelling.sleutel, instelling]),
);

export function vindInstelling(sleutel: string): Instelling | undefined {
  return PER_SLEUTEL.get(sleutel);
}

export type GecontroleerdeInstelling =
  | { readonly soort: 'ok'; readonly waarde: number }
  | { readonly soort: 'fout'; readonly melding: string };

/** Checks a value against the table; unknown keys and values outside min–max are refused. */
export function controleerInstelling(sleutel: string, waarde: number): GecontroleerdeInstelling {
  const instelling = PER_SLEUTEL.get(sleutel);
  if (!instelling) return { soort: 'fout', melding: 'Deze instelling bestaat niet.' };
  if (!Number.isFinite(waarde) || waarde < instelling.min || waarde > instelling.max) {
    const tekst = (n: number): string => String(n).replace('.', ',');
    return {
      soort: 'fout',
      melding: `${instelling.label}: kies een waarde van ${tekst(instelling.min)} t/m ${tekst(instelling.max)}.`,
    };
  }
  return { soort: 'ok', waarde };
}

/** The value in force on `datum`, else the default. */
export function leesInstelling(
  rijen: readonly InstellingWaarde[],
  sleutel: InstellingSleutel,
  datum: string,
): number {
  for (const rij of rijen) {
    if (rij.sleutel !== sleutel || rij.geldigVan > datum) continue;
    if (rij.geldigTot === null || rij.geldigTot > datum) return rij.waarde;
  }
  return PER_SLEUTEL.get(sleutel)?.standaard ?? 0;
}

/** All settings of one date, in the units the arithmetic uses. */
export type Rekeninstellingen = {
  readonly voltijdMinuten: number;
  readonly fNetto: number;
  readonly fClientgebonden: number;
  readonly ziekteOnverwacht: number;
  readonly ziekteNorm: number;
  /** Minutes per week per open traject. */
  readonly zwaarteMinuten: Readonly<Record<Zwaarte, number>>;
  readonly waakvlamAan: boolean;
  readonly horizonWeken: number;
  /** As ratios: 0.85, 1, 1.1. */
  readonly drempels: { readonly ruimte: number; readonly inBalans: number; readonly krap: number };
  /** Days ahead, earliest signal first: 180, 90, 30. */
  readonly signaalSkj: readonly [number, number, number];
  readonly signaalDetachering: number;
  readonly signaalOverbelastWeken: number;
  readonly contractWaarschuwingMinuten: number;
  readonly contractMaximumMinuten: number;
  readonly gebiedsmanagersPerGebied: number;
  readonly wijkteamsPerGebied: number;
  readonly seniortakenMinuten: number;
};

/** Compiles every setting for one date (for a week: its Monday). */
export function rekeninstellingenOp(rijen: readonly InstellingWaarde[], datum: string): Rekeninstellingen {
  const lees = (sleutel: InstellingSleutel): number => leesInstelling(rijen, sleutel, datum);
  const minuten = (sleutel: InstellingSleutel): number => Math.round(lees(sleutel) * 60);
  return {
    voltijdMinuten: lees('voltijdMinuten'),
    fNetto: lees('fNetto'),
    fClientgebonden: lees('fClientgebonden'),
    ziekteOnverwacht: lees('ziekteOnverwacht'),
    ziekteNorm: lees('ziekteNorm'),
    zwaarteMinuten: {
      0: minuten('zwaarteUren0'),
      1: minuten('zwaarteUren1'),
      2: minuten('zwaarteUren2'),
      3: minuten('zwaarteUren3'),
    },
    waakvlamAan: lees('waakvlamAan') !== 0,
    horizonWeken: lees('horizonWeken'),
    drempels: {
      ruimte: lees('drempelRuimte') / 100,
      inBalans: lees('drempelInBalans') / 100,
      krap: lees('drempelKrap') / 100,
    },
    signaalSkj: [lees('signaalSkjVroeg'), lees('signaalSkjMidden'), lees('signaalSkjLaat')],
    signaalDetachering: lees('signaalDetachering'),
    signaalOverbelastWeken: lees('signaalOverbelastWeken'),
    contractWaarschuwingMinuten: minuten('contractWaarschuwing'),
    contractMaximumMinuten: minuten('contractMaximum'),
    gebiedsmanagersPerGebied: lees('gebiedsmanagersPerGebied'),
    wijkteamsPerGebied: lees('wijkteamsPerGebied'),
    seniortakenMinuten: minuten('seniortakenUren'),
  };
}

/** Compiled settings per date; dates between the same changes share one object. */
export function rekeninstellingenReeks(
  rijen: readonly InstellingWaarde[],
  datums: readonly string[],
): Rekeninstellingen[] {
  const grenzen = new Set<string>();
  for (const rij of rijen) {
    grenzen.add(rij.geldigVan);
    if (rij.geldigTot !== null) grenzen.add(rij.geldigTot);
  }
  const gesorteerd = [...grenzen].sort();
  const perVak = new Map<number, Rekeninstellingen>();
  return datums.map((datum) => {
    const vak = gesorteerd.filter((grens) => grens <= datum).length;
    const bekend = perVak.get(vak);
    if (bekend) return bekend;
    const nieuw = rekeninstellingenOp(rijen, datum);
    perVak.set(vak, nieuw);
    return nieuw;
  });
}
