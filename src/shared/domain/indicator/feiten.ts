import { ZRM_DOMEINEN, type ZrmDomein } from '../traject/lists.ts';
import { LEEG, samen, type Verdeling } from './verdeling.ts';

/** Scores of pairs on a leefgebied: the sums, so that a mean is made after everything was added up. */
export type ZrmSom = { readonly n: number; readonly eerste: number; readonly tweede: number };

/** First scores on a leefgebied, also without a second one: what people come in with. */
export type EersteSom = { readonly n: number; readonly som: number };

/** What was counted of one team over a period, or of teams together: everything the indicatoren are made of. */
export type Feiten = {
  /** Whether there is any traject of it at all: without one nothing was measured, which is not 0 (B10). */
  readonly heeftTrajecten: boolean;
  readonly instroom: number;
  readonly uitstroom: number;
  /** Trajecten that ran on a day of the period. */
  readonly ondersteund: number;
  /** At the end of the period. */
  readonly open: number;
  /** Minutes per week of casuïstiek by functies that count for caseload, at the end of the period. */
  readonly casuistiekMinuten: number;
  /** Days from aanmelding to intake, of the intakes of the period. */
  readonly wachttijd: Verdeling;
  /** Days since aanmelding of who has no intake at the end of the period. */
  readonly wachtend: Verdeling;
  /** Working days from aanmelding to the first contact, of the aanmeldingen of the period. */
  readonly contact: Verdeling;
  /** Days from aanmelding to afronding, of the afrondingen of the period. */
  readonly doorlooptijd: Verdeling;
  /** The same in completed months. */
  readonly maanden: Verdeling;
  /** Afgerond at the latest 6 and 12 calendar months after aanmelding. */
  readonly binnen6: number;
  readonly binnen12: number;
  /** Days since aanmelding of what is open at the end of the period. */
  readonly lopend: Verdeling;
  readonly substitutie: JaNee;
  readonly recidief: JaNee;
  /** Afgerond with at least one formal referral. */
  readonly doorverwezen: number;
  /** Afgeronde trajecten per bestemming. */
  readonly bestemmingen: ReadonlyMap<string, number>;
  /** Per leefgebied, of pairs whose second meting is in the period. */
  readonly zrm: ReadonlyMap<ZrmDomein, ZrmSom>;
  readonly zrmEerste: ReadonlyMap<ZrmDomein, EersteSom>;
  /** null = none were counted. */
  readonly korteContacten: number | null;
  readonly onderregistratie: boolean;
  /** Ondersteunde trajecten per age class. */
  readonly leeftijd: ReadonlyMap<string, number>;
  /** Of the aanmeldingen: how often each problem at each zwaarte, '' = zwaarte unknown. */
  readonly problematiek: ReadonlyMap<string, number>;
};

export type JaNee = { readonly ja: number; readonly nee: number; readonly onbekend: number };

export const NIETS: JaNee = { ja: 0, nee: 0, onbekend: 0 };

/** What nothing was counted of. */
export const GEEN_FEITEN: Feiten = {
  heeftTrajecten: false,
  instroom: 0,
  uitstroom: 0,
  ondersteund: 0,
  open: 0,
  casuistiekMinuten: 0,
  wachttijd: LEEG,
  wachtend: LEEG,
  contact: LEEG,
  doorlooptijd: LEEG,
  maanden: LEEG,
  binnen6: 0,
  binnen12: 0,
  lopend: LEEG,
  substitutie: NIETS,
  recidief: NIETS,
  doorverwezen: 0,
  bestemmingen: new Map(),
  zrm: new Map(),
  zrmEerste: new Map(),
  korteContacten: null,
  onderregistratie: false,
  leeftijd: new Map(),
  problematiek: new Map(),
};

function addMaps<K>(maps: readonly ReadonlyMap<K, number>[]): ReadonlyMap<K, number> {
  const uit = new Map<K, number>();
  for (const map of maps) for (const [key, aantal] of map) uit.set(key, (uit.get(key) ?? 0) + aantal);
  return uit;
}

const addJaNee = (all: readonly JaNee[]): JaNee => ({
  ja: all.reduce((a, b) => a + b.ja, 0),
  nee: all.reduce((a, b) => a + b.nee, 0),
  onbekend: all.reduce((a, b) => a + b.onbekend, 0),
});

function addZrm(all: readonly Feiten[]): Pick<Feiten, 'zrm' | 'zrmEerste'> {
  const zrm = new Map<ZrmDomein, ZrmSom>();
  const zrmEerste = new Map<ZrmDomein, EersteSom>();
  for (const domein of ZRM_DOMEINEN.values) {
    const paren = all.flatMap((feiten) => feiten.zrm.get(domein) ?? []);
    const eerste = all.flatMap((feiten) => feiten.zrmEerste.get(domein) ?? []);
    const som = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    if (paren.length > 0) {
      zrm.set(domein, {
        n: som(paren.map(({ n }) => n)),
        eerste: som(paren.map((row) => row.eerste)),
        tweede: som(paren.map(({ tweede }) => tweede)),
      });
    }
    if (eerste.length > 0) {
      zrmEerste.set(domein, { n: som(eerste.map(({ n }) => n)), som: som(eerste.map((row) => row.som)) });
    }
  }
  return { zrm, zrmEerste };
}

/** Teams added up to a gebied or the city: first add, then divide, percentages are never averaged (domein §3.2). */
export function addFeiten(all: readonly Feiten[]): Feiten {
  const som = (select: (feiten: Feiten) => number) => all.reduce((a, feiten) => a + select(feiten), 0);
  const verdeling = (select: (feiten: Feiten) => Verdeling) => samen(all.map(select));
  const contacten = all.flatMap(({ korteContacten }) => korteContacten ?? []);
  return {
    heeftTrajecten: all.some(({ heeftTrajecten }) => heeftTrajecten),
    instroom: som((f) => f.instroom),
    uitstroom: som((f) => f.uitstroom),
    ondersteund: som((f) => f.ondersteund),
    open: som((f) => f.open),
    // Of who has no trajecten the hours would make the caseload smaller than it is.
    casuistiekMinuten: som((f) => (f.heeftTrajecten ? f.casuistiekMinuten : 0)),
    wachttijd: verdeling((f) => f.wachttijd),
    wachtend: verdeling((f) => f.wachtend),
    contact: verdeling((f) => f.contact),
    doorlooptijd: verdeling((f) => f.doorlooptijd),
    maanden: verdeling((f) => f.maanden),
    binnen6: som((f) => f.binnen6),
    binnen12: som((f) => f.binnen12),
    lopend: verdeling((f) => f.lopend),
    substitutie: addJaNee(all.map(({ substitutie }) => substitutie)),
    recidief: addJaNee(all.map(({ recidief }) => recidief)),
    doorverwezen: som((f) => f.doorverwezen),
    bestemmingen: addMaps(all.map(({ bestemmingen }) => bestemmingen)),
    ...addZrm(all),
    korteContacten: contacten.length === 0 ? null : contacten.reduce((a, b) => a + b, 0),
    onderregistratie: all.some(({ onderregistratie }) => onderregistratie),
    leeftijd: addMaps(all.map(({ leeftijd }) => leeftijd)),
    problematiek: addMaps(all.map(({ problematiek }) => problematiek)),
  };
}
