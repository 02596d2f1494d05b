/**
 * The indicatoren of the WOT's, each declared once: what it is, where the rule comes from, its unit, which way is better,
 * and how its value follows from what was counted (domein §3.2, S1 #40–#60).
 */
import { closedList, type ValueOf } from '../lijst/closed-list.ts';
import type { Feiten, JaNee } from './feiten.ts';
import { aantalIn, aantalTotEnMet, gemiddelde, hoogste, mediaan, type Verdeling } from './verdeling.ts';
import { zrmGemiddelden, zrmGroei } from './zrm.ts';

export const RICHTINGEN = closedList({
  'hoger-is-beter': 'Hoger is beter',
  'lager-is-beter': 'Lager is beter',
  'binnen-band': 'Binnen de band',
  geen: 'Geen richting',
});
export type Richting = ValueOf<typeof RICHTINGEN>;

/** `deel`: 1 = 100 %. */
export const EENHEDEN = closedList({
  aantal: 'aantal',
  dagen: 'dagen',
  werkdagen: 'werkdagen',
  deel: 'procent',
  score: 'gemiddelde score',
  cijfer: 'rapportcijfer',
  'per-fte': 'trajecten per fte',
  euro: 'euro per euro',
});
export type Eenheid = ValueOf<typeof EENHEDEN>;

/** A value with how many rows it is of, null where nobody says so; what was not measured is not 0 (B10). */
export type Waarde =
  | { readonly soort: 'gemeten'; readonly waarde: number; readonly n: number | null }
  | { readonly soort: 'niet-gemeten' };

export const NIET_GEMETEN: Waarde = { soort: 'niet-gemeten' };

/** What the arithmetic needs besides what was counted. */
export type Kader = {
  /** Dated target of the wachttijd in days and of the doorlooptijd in months at the end of the period. */
  readonly wachtDagen: number;
  readonly voltijdMinuten: number;
};

/** By which day a traject belongs to a period, or to its end. */
export const TRAJECTKRINGEN = closedList({
  aanmelding: 'Aangemeld in de periode',
  contact: 'Aangemeld in de periode, met een eerste contact',
  intake: 'Intake in de periode',
  afronding: 'Afgerond in de periode',
  verwezen: 'Afgerond in de periode, met een formele doorverwijzing',
  ondersteund: 'Liep op een dag van de periode',
  open: 'Open op de laatste dag',
  wachtend: 'Wachtend op de laatste dag',
  zrm: 'Tweede ZRM-meting in de periode',
});
export type Trajectkring = ValueOf<typeof TRAJECTKRINGEN>;

type Indicator = {
  readonly label: string;
  readonly groep: 'Wachttijd' | 'Doorlooptijd' | 'Hulpvragen' | 'Resultaat' | 'Mening';
  readonly definitie: string;
  /** Where the rule comes from. */
  readonly bron: string;
  readonly eenheid: Eenheid;
  readonly richting: Richting;
  /** Name of the target in the table of streefwaarden; null = none is set for it. */
  readonly streefwaarde: string | null;
  /** Whether it is a state at the end of the period, instead of something of the whole period. */
  readonly stand: boolean;
  /** Which trajecten are behind it; null = none, it is counted otherwise. */
  readonly rijen: Trajectkring | null;
  /** null: it does not come from trajecten, but is known for the city as a whole. */
  readonly value: ((feiten: Feiten, kader: Kader) => Waarde) | null;
};

const S1 = 'Rapportage WOT, maart 2021';

const gemeten = (waarde: number | null, n: number): Waarde =>
  waarde === null ? NIET_GEMETEN : { soort: 'gemeten', waarde, n };
const van = (verdeling: Verdeling, value: (v: Verdeling) => number | null): Waarde =>
  gemeten(value(verdeling), aantalIn(verdeling));
const deel = (teller: number, n: number): Waarde => gemeten(n === 0 ? null : teller / n, n);
const aantal = (feiten: Feiten, n: number): Waarde => (feiten.heeftTrajecten ? gemeten(n, n) : NIET_GEMETEN);
const deelJa = ({ ja, nee }: JaNee): Waarde => deel(ja, ja + nee);

/** Working days within which the first contact usually is (S1 #49). */
export const CONTACT_WERKDAGEN = 3;

const DECLARED = {
  instroom: {
    label: 'Nieuwe trajecten',
    groep: 'Hulpvragen',
    rijen: 'aanmelding',
    definitie: 'Trajecten met een aanmelddatum in de periode.',
    ...{ bron: S1, eenheid: 'aantal', richting: 'geen', streefwaarde: null, stand: false },
    value: (f) => aantal(f, f.instroom),
  },
  uitstroom: {
    label: 'Afgeronde trajecten',
    groep: 'Hulpvragen',
    rijen: 'afronding',
    definitie: 'Trajecten met een datum van afronding in de periode.',
    ...{ bron: S1, eenheid: 'aantal', richting: 'geen', streefwaarde: null, stand: false },
    value: (f) => aantal(f, f.uitstroom),
  },
  ondersteund: {
    label: 'Ondersteunde personen',
    groep: 'Hulpvragen',
    rijen: 'ondersteund',
    definitie:
      'Trajecten die op een dag van de periode liepen. Elk traject telt als één persoon: namen zijn er niet, dus wie in één jaar twee trajecten had telt twee keer.',
    ...{ bron: S1, eenheid: 'aantal', richting: 'geen', streefwaarde: null, stand: false },
    value: (f) => aantal(f, f.ondersteund),
  },
  open: {
    label: 'Open trajecten',
    groep: 'Hulpvragen',
    rijen: 'open',
    definitie:
      'Aangemeld en niet afgerond op de laatste dag van de periode. Wie wacht op een intake telt mee.',
    ...{ bron: S1, eenheid: 'aantal', richting: 'geen', streefwaarde: null, stand: true },
    value: (f) => aantal(f, f.open),
  },
  caseload: {
    label: 'Open trajecten per fte',
    groep: 'Hulpvragen',
    rijen: 'open',
    definitie:
      'Open trajecten gedeeld door de fte casuïstiek van functies die meetellen voor de caseload, op de laatste dag van de periode. Er is geen landelijke norm; de gemeente kan een bandbreedte vaststellen.',
    ...{ bron: 'NJi en Movisie: bandbreedte, geen norm', eenheid: 'per-fte', richting: 'binnen-band' },
    ...{ streefwaarde: 'Caseload', stand: true },
    value: (f, { voltijdMinuten }) =>
      !f.heeftTrajecten || f.casuistiekMinuten <= 0
        ? NIET_GEMETEN
        : gemeten((f.open * voltijdMinuten) / f.casuistiekMinuten, f.open),
  },
  korteContacten: {
    label: 'Korte contacten',
    groep: 'Hulpvragen',
    rijen: null,
    definitie:
      'Contacten die niet tot een traject leiden. Alleen aantallen; niet elk kort contact wordt geregistreerd, het werkelijke aantal ligt hoger.',
    ...{ bron: S1, eenheid: 'aantal', richting: 'geen', streefwaarde: null, stand: false },
    value: ({ korteContacten }) => gemeten(korteContacten, korteContacten ?? 0),
  },
  wachttijd: {
    label: 'Wachttijd, gemiddeld',
    groep: 'Wachttijd',
    rijen: 'intake',
    definitie: 'Dagen van aanmelding tot intake, van de intakes in de periode.',
    ...{ bron: S1, eenheid: 'dagen', richting: 'lager-is-beter', streefwaarde: 'Wachttijd', stand: false },
    value: ({ wachttijd }) => van(wachttijd, gemiddelde),
  },
  wachttijdMediaan: {
    label: 'Wachttijd, mediaan',
    groep: 'Wachttijd',
    rijen: 'intake',
    definitie: 'De middelste wachttijd: de helft wachtte korter, de helft langer.',
    ...{ bron: S1, eenheid: 'dagen', richting: 'lager-is-beter', streefwaarde: 'Wachttijd', stand: false },
    value: ({ wachttijd }) => van(wachttijd, mediaan),
  },
  wachttijdOpTijd: {
    label: 'Intake binnen de streeftijd',
    groep: 'Wachttijd',
    rijen: 'intake',
    definitie:
      'Deel van de intakes in de periode dat op tijd was: niet later dan de streefwaarde van de wachttijd (28 dagen als er geen is).',
    ...{
      bron: S1,
      eenheid: 'deel',
      richting: 'hoger-is-beter',
      streefwaarde: 'Intake op tijd',
      stand: false,
    },
    value: ({ wachttijd }, { wachtDagen }) =>
      deel(aantalTotEnMet(wachttijd, wachtDagen), aantalIn(wachttijd)),
  },
  wachtend: {
    label: 'Wachtenden',
    groep: 'Wachttijd',
    rijen: 'wachtend',
    definitie: 'Aangemeld, niet afgerond en nog geen intake op de laatste dag van de periode.',
    ...{ bron: S1, eenheid: 'aantal', richting: 'lager-is-beter', streefwaarde: null, stand: true },
    value: (f) => aantal(f, aantalIn(f.wachtend)),
  },
  langstWachtend: {
    label: 'Langst wachtend',
    groep: 'Wachttijd',
    rijen: 'wachtend',
    definitie:
      'Dagen sinds de aanmelding van wie op de laatste dag van de periode het langst op een intake wacht.',
    ...{ bron: S1, eenheid: 'dagen', richting: 'lager-is-beter', streefwaarde: 'Wachttijd', stand: true },
    value: ({ wachtend }) => van(wachtend, hoogste),
  },
  eersteContact: {
    label: 'Eerste contact binnen 3 werkdagen',
    groep: 'Wachttijd',
    rijen: 'contact',
    definitie:
      'Deel van de aanmeldingen in de periode met een eerste contact binnen 3 werkdagen, van wie al een eerste contact had. De dag van aanmelding is dag 0; cao-feestdagen en sluitingsdagen tellen niet.',
    ...{
      bron: S1,
      eenheid: 'deel',
      richting: 'hoger-is-beter',
      streefwaarde: 'Eerste contact',
      stand: false,
    },
    value: ({ contact }) => deel(aantalTotEnMet(contact, CONTACT_WERKDAGEN), aantalIn(contact)),
  },
  eersteContactDagen: {
    label: 'Eerste contact, gemiddeld',
    groep: 'Wachttijd',
    rijen: 'contact',
    definitie: 'Werkdagen van aanmelding tot het eerste contact, van de aanmeldingen in de periode.',
    ...{ bron: S1, eenheid: 'werkdagen', richting: 'lager-is-beter', streefwaarde: null, stand: false },
    value: ({ contact }) => van(contact, gemiddelde),
  },
  doorlooptijd: {
    label: 'Doorlooptijd, gemiddeld',
    groep: 'Doorlooptijd',
    rijen: 'afronding',
    definitie: 'Dagen van de eerste aanmelding tot de afronding, van de afgeronde trajecten in de periode.',
    ...{ bron: S1, eenheid: 'dagen', richting: 'lager-is-beter', streefwaarde: null, stand: false },
    value: ({ doorlooptijd }) => van(doorlooptijd, gemiddelde),
  },
  doorlooptijdMediaan: {
    label: 'Doorlooptijd, mediaan',
    groep: 'Doorlooptijd',
    rijen: 'afronding',
    definitie: 'De middelste doorlooptijd: de helft duurde korter, de helft langer.',
    ...{ bron: S1, eenheid: 'dagen', richting: 'lager-is-beter', streefwaarde: null, stand: false },
    value: ({ doorlooptijd }) => van(doorlooptijd, mediaan),
  },
  doorlooptijd6: {
    label: 'Afgerond binnen 6 maanden',
    groep: 'Doorlooptijd',
    rijen: 'afronding',
    definitie:
      'Deel van de afgeronde trajecten dat uiterlijk 6 kalendermaanden na de aanmelding klaar was. Het streven is dat een traject niet langer duurt.',
    ...{
      bron: S1,
      eenheid: 'deel',
      richting: 'hoger-is-beter',
      streefwaarde: 'Afgerond binnen 6 maanden',
      stand: false,
    },
    value: ({ binnen6, uitstroom }) => deel(binnen6, uitstroom),
  },
  doorlooptijd12: {
    label: 'Afgerond binnen een jaar',
    groep: 'Doorlooptijd',
    rijen: 'afronding',
    definitie: 'Deel van de afgeronde trajecten dat uiterlijk 12 kalendermaanden na de aanmelding klaar was.',
    ...{ bron: S1, eenheid: 'deel', richting: 'hoger-is-beter', streefwaarde: null, stand: false },
    value: ({ binnen12, uitstroom }) => deel(binnen12, uitstroom),
  },
  lopendeDuur: {
    label: 'Lopende duur, mediaan',
    groep: 'Doorlooptijd',
    rijen: 'open',
    definitie:
      'Dagen sinds de aanmelding van wat op de laatste dag van de periode open is. Dit is geen doorlooptijd: het eind is nog niet bekend.',
    ...{ bron: 'Apart gehouden van de doorlooptijd', eenheid: 'dagen', richting: 'lager-is-beter' },
    ...{ streefwaarde: null, stand: true },
    value: ({ lopend }) => van(lopend, mediaan),
  },
  zelfAfgehandeld: {
    label: 'Zelf afgehandeld',
    groep: 'Resultaat',
    rijen: 'afronding',
    definitie:
      'Deel van de afgeronde trajecten zonder formele doorverwijzing. Een traject telt één keer; het eigen netwerk is geen formele doorverwijzing.',
    ...{ bron: S1, eenheid: 'deel', richting: 'hoger-is-beter', streefwaarde: null, stand: false },
    value: ({ uitstroom, doorverwezen }) => deel(uitstroom - doorverwezen, uitstroom),
  },
  doorverwezen: {
    label: 'Doorverwezen',
    groep: 'Resultaat',
    rijen: 'verwezen',
    definitie:
      'Deel van de afgeronde trajecten met een formele doorverwijzing. Een traject telt één keer; het eigen netwerk is geen formele doorverwijzing.',
    ...{ bron: S1, eenheid: 'deel', richting: 'lager-is-beter', streefwaarde: null, stand: false },
    value: ({ uitstroom, doorverwezen }) => deel(doorverwezen, uitstroom),
  },
  substitutie: {
    label: 'Substitutie',
    groep: 'Resultaat',
    rijen: 'afronding',
    definitie:
      'Deel van de afgeronde trajecten waarin informele zorg formele zorg verving. Trajecten waarvan dat niet bekend is tellen niet mee. Doel: van één op tien (2020) naar één op vijf (2025).',
    ...{ bron: S1, eenheid: 'deel', richting: 'hoger-is-beter', streefwaarde: 'Substitutie', stand: false },
    value: ({ substitutie }) => deelJa(substitutie),
  },
  recidief: {
    label: 'Terugkerende vraag',
    groep: 'Resultaat',
    rijen: 'aanmelding',
    definitie: 'Deel van de aanmeldingen van een huishouden dat eerder is geholpen. Onbekend telt niet mee.',
    ...{ bron: 'Schiedam24, 07-07-2015', eenheid: 'deel', richting: 'lager-is-beter' },
    ...{ streefwaarde: null, stand: false },
    value: ({ recidief }) => deelJa(recidief),
  },
  zrmEerste: {
    label: 'Zelfredzaamheid, eerste meting',
    groep: 'Resultaat',
    rijen: 'zrm',
    definitie:
      'Gemiddelde ZRM-score (1 tot 5) over de leefgebieden bij de start. Alleen paren van een eerste en een tweede meting van dezelfde versie.',
    ...{ bron: S1, eenheid: 'score', richting: 'geen', streefwaarde: null, stand: false },
    value: (f) => {
      const zrm = zrmGemiddelden(f);
      return zrm === null ? NIET_GEMETEN : gemeten(zrm.eerste, zrm.n);
    },
  },
  zrmTweede: {
    label: 'Zelfredzaamheid, tweede meting',
    groep: 'Resultaat',
    rijen: 'zrm',
    definitie: 'Gemiddelde ZRM-score (1 tot 5) over de leefgebieden na afronding, van dezelfde paren.',
    ...{ bron: S1, eenheid: 'score', richting: 'hoger-is-beter', streefwaarde: null, stand: false },
    value: (f) => {
      const zrm = zrmGemiddelden(f);
      return zrm === null ? NIET_GEMETEN : gemeten(zrm.tweede, zrm.n);
    },
  },
  zrmGroei: {
    label: 'Groei zelfredzaamheid',
    groep: 'Resultaat',
    rijen: 'zrm',
    definitie:
      'Groei van de gemiddelde ZRM-score: gemiddelde van de tweede metingen gedeeld door dat van de eerste, min 1.',
    ...{
      bron: S1,
      eenheid: 'deel',
      richting: 'hoger-is-beter',
      streefwaarde: 'Zelfredzaamheid',
      stand: false,
    },
    value: (f) => {
      const zrm = zrmGemiddelden(f);
      return zrm === null ? NIET_GEMETEN : gemeten(zrmGroei(zrm.eerste, zrm.tweede), zrm.n);
    },
  },
  klantervaring: {
    label: 'Klantervaring',
    groep: 'Mening',
    rijen: null,
    definitie:
      'Gemiddelde van de onderdelen van het laatste onderzoek onder cliënten, ongewogen. Een cijfer van medewerkers telt niet mee.',
    ...{
      bron: S1,
      eenheid: 'cijfer',
      richting: 'hoger-is-beter',
      streefwaarde: 'Klantervaring',
      stand: false,
    },
    value: null,
  },
  klachten: {
    label: 'Ontvangen klachten',
    groep: 'Mening',
    rijen: null,
    definitie:
      'Klachten met een ontvangstdatum in de periode, van de hele stad. De streefwaarde geldt voor een heel jaar.',
    ...{ bron: S1, eenheid: 'aantal', richting: 'binnen-band', streefwaarde: 'Klachten', stand: false },
    value: null,
  },
  kostenBaten: {
    label: 'Maatschappelijke opbrengst per euro',
    groep: 'Mening',
    rijen: null,
    definitie:
      'Uit een maatschappelijke kosten-batenanalyse: wat één euro de samenleving opbrengt. Het is geen besparing op de begroting: de baten komen niet bij de gemeente terug. De applicatie rekent dit cijfer niet uit.',
    ...{ bron: 'Onderzoek, zoals vastgelegd', eenheid: 'euro', richting: 'hoger-is-beter' },
    ...{ streefwaarde: null, stand: false },
    value: null,
  },
} as const satisfies Readonly<Record<string, Indicator>>;

export type IndicatorSleutel = keyof typeof DECLARED;
export const INDICATOREN: Readonly<Record<IndicatorSleutel, Indicator>> = DECLARED;

const isSleutel = (text: string): text is IndicatorSleutel => Object.hasOwn(DECLARED, text);

/** In the order in which they are shown. */
export const INDICATOR_SLEUTELS: readonly IndicatorSleutel[] = Object.keys(DECLARED).filter(isSleutel);
