/** A staff list as organisations send it: which line has the headers and which column is what. */
import { type Column, selectFields } from './column-choice.ts';
import { fieldOfHeader, headerKey, IMPORT_FIELD_LABEL, type ImportField, readHeader } from './headers.ts';

/** A choice somebody made before, by `headerKey`; null = do not use this column. */
export type ColumnMemory = ReadonlyMap<string, ImportField | null>;

export type Recognition = {
  /** (Last) line with the headers, counted from 0; -1 = there is none. */
  readonly kopregel: number;
  readonly koppen: readonly string[];
  /** Per column; null = left out. Each field at most once. */
  readonly velden: readonly (ImportField | null)[];
  /** Where a column is used for something else than its header says, or not used while it could be. */
  readonly opmerkingen: readonly string[];
};

/** Title lines come before the headers; further down it is no list. */
const SEARCH_IN_LINES = 25;
/** Lines looked at to see what a column holds. */
const PREVIEW = 50;

type Rows = readonly (readonly string[])[];

/** Headers over two lines as one: "Uren" above "per week". Only of a line that holds no values. */
function merge(above: readonly string[], below: readonly string[]): string[] | null {
  if (below.some((cell) => /\d/u.test(cell)) || below.every((cell) => cell.trim() === '')) return null;
  return Array.from({ length: Math.max(above.length, below.length) }, (_, i) => {
    const parts = [above[i]?.trim() ?? '', below[i]?.trim() ?? ''].filter((cell) => cell !== '');
    // A cell that was merged over both lines says it twice.
    return [...new Set(parts)].join(' ');
  });
}

/** How many different headers of a list stand in a line. */
export function countKnownHeaders(row: readonly string[]): number {
  return new Set(row.map(fieldOfHeader).filter((field) => field !== null)).size;
}

/** What a list is read with besides its lines. */
type Kennis = {
  readonly geheugen?: ColumnMemory;
  /** Indexes of columns that Excel does not show. */
  readonly verborgen?: readonly number[];
};

/** Finds the headers: the first line with most known ones, at least two; or two lines that together say more. */
export function recogniseColumns(rows: Rows, kennis: Kennis = {}): Recognition {
  const width = rows.slice(0, 200).reduce((meest, row) => Math.max(meest, row.length), 0);
  let found: { readonly kopregel: number; readonly koppen?: readonly string[] } = { kopregel: -1 };
  let beste = 1;
  rows.slice(0, SEARCH_IN_LINES).forEach((row, i) => {
    const known = countKnownHeaders(row);
    const below = rows[i + 1] ?? [];
    const samen = known === 0 ? null : merge(row, below);
    const knownSamen = samen === null ? 0 : countKnownHeaders(samen);
    if (samen !== null && knownSamen > Math.max(beste, known, countKnownHeaders(below))) {
      beste = knownSamen;
      found = { kopregel: i + 1, koppen: samen };
    } else if (known > beste) {
      beste = known;
      found = { kopregel: i };
    }
  });
  const headers = found.koppen ?? rows[found.kopregel] ?? [];
  return recognise(rows, found.kopregel, headers, width, kennis);
}

/** The columns again, with the same headers, when another choice is remembered. */
export function recogniseAgain(rows: Rows, { kopregel, koppen }: Recognition, kennis: Kennis): Recognition {
  return recognise(rows, kopregel, koppen, koppen.length, kennis);
}

function recognise(
  rows: Rows,
  kopregel: number,
  header: readonly string[],
  width: number,
  { geheugen = new Map(), verborgen = [] }: Kennis,
): Recognition {
  const preview = rows.slice(kopregel + 1, kopregel + 1 + PREVIEW);
  const koppen = Array.from({ length: Math.max(width, header.length) }, (_, i) => header[i]?.trim() ?? '');
  const columns = koppen.map(
    (text, i): Column => ({
      ...{ kop: text, verborgen: verborgen.includes(i), gelezen: readHeader(text) },
      cellen: preview.map((row) => row[i]?.trim() ?? ''),
      gekozen: text === '' ? undefined : geheugen.get(headerKey(text)),
    }),
  );
  return { kopregel, koppen, ...selectFields(columns) };
}

/** Why a choice of columns cannot be used yet, in Dutch; null = it can. `organisatie`: one is chosen for all lines. */
export function columnsOntbreken(
  fields: readonly (ImportField | null)[],
  organisatie: boolean,
): string | null {
  const has = (field: ImportField) => fields.includes(field);
  const dubbel = fields.find((field, i) => field !== null && fields.indexOf(field) !== i);
  if (dubbel != null) return `Twee kolommen zijn ${IMPORT_FIELD_LABEL[dubbel]}. Kies er één.`;
  if (!has('naam') && !has('achternaam')) return 'Wijs de kolom met de naam of de achternaam aan.';
  if (!has('organisatie') && !organisatie) {
    return 'Wijs de kolom met de organisatie aan, of kies één organisatie voor de hele lijst.';
  }
  return null;
}
