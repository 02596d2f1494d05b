import type { MedewerkerLine } from '../../../../shared/contract/medewerkers.ts';
import { DIENSTSTANDEN } from '../../../../shared/domain/medewerker/lists.ts';
import { skjErnst, skjText } from '../../../../shared/domain/registratie/skj.ts';
import { compareNaam, compareText } from '../../../../shared/domain/tekst/naam.ts';
import { fteText, urenText } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, lastDagNl } from '../../../../shared/domain/tijd/datum.ts';
import { afwezigText } from '../texts.ts';

/** One column of the list: what it says of somebody and how it sorts. */
export type ListField = {
  readonly sleutel: string;
  readonly kop: string;
  readonly breedte: number;
  readonly rek: number | null;
  readonly getal: boolean;
  readonly text: (line: MedewerkerLine) => string;
  readonly klasse?: (line: MedewerkerLine) => string;
  readonly compare: (a: MedewerkerLine, b: MedewerkerLine) => number;
};

type Text = (line: MedewerkerLine) => string;

/** Equal values stand in the order of their names. */
const byText = (text: Text) => (a: MedewerkerLine, b: MedewerkerLine) =>
  compareText(text(a), text(b)) || compareNaam(a, b);

const byNumber = (number: (line: MedewerkerLine) => number) => (a: MedewerkerLine, b: MedewerkerLine) =>
  number(a) - number(b) || compareNaam(a, b);

function textField(sleutel: string, kop: string, breedte: number, text: Text, rek = 1): ListField {
  return { sleutel, kop, breedte, rek, getal: false, text, compare: byText(text) };
}

function datumveld(
  sleutel: string,
  kop: string,
  datum: (line: MedewerkerLine) => string | null,
  show: (datum: string | null) => string,
): ListField {
  const text: Text = (line) => show(datum(line));
  // Without a date last: what ends first is what one looks for.
  const compare = byText((line) => datum(line) ?? '9999');
  return { sleutel, kop, breedte: 92, rek: null, getal: false, text, compare };
}

const datumOrEmpty = (datum: string | null) => (datum === null ? '' : datumNl(datum));

const SKJ_ORDER = { fout: 0, 'let-op': 1, goed: 2 } as const;

export const LIST_FIELDS: readonly ListField[] = [
  {
    sleutel: 'naam',
    kop: 'Naam',
    breedte: 170,
    rek: 2,
    getal: false,
    text: (line) => (line.beperkt ? `${line.naam} (beperkt)` : line.naam),
    klasse: () => 'lijst__naam',
    compare: compareNaam,
  },
  textField('functie', 'Functie', 136, (line) => line.functie, 2),
  textField('organisatie', 'Organisatie', 116, (line) => line.organisatie),
  {
    sleutel: 'uren',
    kop: 'Uren',
    breedte: 68,
    rek: null,
    getal: true,
    text: (line) => urenText(line.minutenPerWeek),
    compare: byNumber((line) => line.minutenPerWeek),
  },
  {
    sleutel: 'fte',
    kop: 'Fte',
    breedte: 62,
    rek: null,
    getal: true,
    text: (line) => fteText(line.fte),
    compare: byNumber((line) => line.fte),
  },
  {
    sleutel: 'inzet',
    kop: 'Ingezet',
    breedte: 72,
    rek: null,
    getal: true,
    text: (line) => urenText(line.inzetMinuten),
    compare: byNumber((line) => line.inzetMinuten),
  },
  textField('teams', 'Team', 104, (line) => line.teams),
  textField('hoofdspecialisme', 'Hoofdspecialisme', 138, (line) => line.hoofdspecialisme),
  textField('specialismen', 'Specialismen', 170, (line) => line.specialismen),
  {
    sleutel: 'skj',
    kop: 'SKJ',
    breedte: 150,
    rek: null,
    getal: false,
    text: (line) => skjText(line.skj),
    klasse: (line) => `lijst__skj--${skjErnst(line.skj)}`,
    compare: byNumber((line) => SKJ_ORDER[skjErnst(line.skj)]),
  },
  datumveld('tot', 'Blijft t/m', (line) => line.detacheringTot, lastDagNl),
  textField('afwezig', 'Afwezig', 150, (line) => afwezigText(line.afwezig)),
  textField('werktelefoon', 'Werktelefoon', 110, (line) => line.werktelefoon),
  textField('werkmail', 'Werkmail', 180, (line) => line.werkmail),
  datumveld('inDienst', 'In dienst', (line) => line.inDienst, datumOrEmpty),
  datumveld('uitDienst', 'Laatste dag', (line) => line.uitDienst, lastDagNl),
  textField('stand', 'Stand', 90, (line) => DIENSTSTANDEN.labels[line.stand]),
];

export const DEFAULT_COLUMNS: readonly string[] = [
  'naam',
  'functie',
  'organisatie',
  'uren',
  'fte',
  'teams',
  'hoofdspecialisme',
  'skj',
  'tot',
];

/** The chosen columns in their own order; the name is always there. */
export function selectedFields(columns: readonly string[]): readonly ListField[] {
  return LIST_FIELDS.filter((field) => field.sleutel === 'naam' || columns.includes(field.sleutel));
}

/** Place of a person in the order of a column. */
export type Rank = (field: ListField, line: MedewerkerLine) => number;

/**
 * The order of each column, worked out once, when it is first asked for: comparing Dutch names is slow, and a grid
 * that sorts ten thousand of them anew at each key press would do it a hundred thousand times. Equals share a place.
 */
export function createRank(lines: readonly MedewerkerLine[]): Rank {
  const perField = new Map<string, ReadonlyMap<MedewerkerLine, number>>();
  const orden = ({ compare }: ListField): ReadonlyMap<MedewerkerLine, number> => {
    const places = new Map<MedewerkerLine, number>();
    let place = 0;
    let previous: MedewerkerLine | undefined;
    for (const line of [...lines].sort(compare)) {
      if (previous !== undefined && compare(previous, line) !== 0) place += 1;
      places.set(line, place);
      previous = line;
    }
    return places;
  };
  return (field, line) => {
    const places = perField.get(field.sleutel) ?? orden(field);
    perField.set(field.sleutel, places);
    return places.get(line) ?? Number.MAX_SAFE_INTEGER;
  };
}
