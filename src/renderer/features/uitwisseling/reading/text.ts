import { parse } from 'csv-parse/browser/esm/sync';
import { countKnownHeaders } from '../../../../shared/domain/import/columns.ts';
import { SCHEIDING_LABEL, SCHEIDINGEN, type Scheiding } from './scheiding.ts';
import { MAX_CELLS } from './sheet.ts';

/** When nothing else tells two signs apart: a comma stands inside numbers and names too. */
const PRIOR: Readonly<Record<Scheiding, number>> = {
  '\t': 2,
  ';': 1.5,
  '|': 1.5,
  '^': 1.2,
  '~': 1.2,
  ',': 0,
};

const NEWLINES = ['\r\n', '\n', '\r'];

function parseAll(text: string, delimiter: string, to: number): string[][] {
  let left = MAX_CELLS;
  // As bytes: the parser would make an array of numbers of a text, eight bytes and more for each of its signs. Its own
  // `bom` cannot read bytes, so the mark at the start is taken off here.
  return parse(new TextEncoder().encode(text.replace(/^\ufeff/u, '')), {
    delimiter,
    on_record: (record: string[]) => {
      left -= record.length;
      // Reading on costs seconds; line by line stops at once, one record above the limit.
      if (left < 0) throw new Error('Te veel cellen.');
      return record;
    },
    record_delimiter: NEWLINES,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    // What is far too long is refused without reading all of it.
    to,
  });
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');

/** The number of columns that most lines have. */
function usualWidth(rows: readonly (readonly string[])[]): {
  readonly width: number;
  readonly share: number;
} {
  const filled = rows.filter(isFilled);
  const widths = Map.groupBy(filled, (cells) => cells.length);
  const [most] = [...widths].sort((a, b) => b[1].length - a[1].length || b[0] - a[0]);
  return most === undefined
    ? { width: 0, share: 0 }
    : { width: most[0], share: most[1].length / filled.length };
}

/** Lines that are looked at, and signs. */
const LOOK_LINES = 40;
const LOOK_SIGNS = 50_000;

/** The beginning of a text up to the end of a line. */
function beginOf(text: string): string {
  if (text.length <= LOOK_SIGNS) return text;
  const end = Math.max(text.lastIndexOf('\n', LOOK_SIGNS), text.lastIndexOf('\r', LOOK_SIGNS));
  return text.slice(0, end < 0 ? LOOK_SIGNS : end);
}

/**
 * What stands between the columns: the sign that makes known headers, else the one that cuts every line into as many.
 * A decimal comma or "Achternaam, Voornaam" cuts as often, but makes no headers.
 */
export function selectScheiding(text: string): Scheiding {
  const begin = beginOf(text);
  const scores = SCHEIDINGEN.map((scheiding) => {
    const rows = readRows(begin, scheiding, LOOK_LINES).rijen;
    const { width, share } = usualWidth(rows);
    if (width < 2 && !rows.some((cells) => cells.length > 1)) return { scheiding, score: 0 };
    const known = Math.max(0, ...rows.map(countKnownHeaders));
    return { scheiding, score: known * 100 + (width < 2 ? 0 : share * 10) + PRIOR[scheiding] };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score === 0 ? ';' : best.scheiding;
}

export type Lines = {
  readonly rijen: string[][];
  /** By index of the line: why it cannot be read. */
  readonly broken: Map<number, string>;
};

const QUOTE_OPEN = 'Er staat een aanhalingsteken (") in deze regel dat niet wordt afgesloten.';
/** A cell may hold lines of its own; more than this is a quote that was never closed. */
const MAX_LINES_OF_CELL = 20;

const hasOddQuotes = (line: string) => (line.split('"').length - 1) % 2 === 1;

/** One record; quotes that mean nothing stay what they are. */
function parseOne(record: string, delimiter: string): string[] | null {
  if (!record.includes('"')) return record.split(delimiter);
  try {
    return parseAll(record, delimiter, 2)[0] ?? [''];
  } catch {
    return null;
  }
}

/** The lines that belong to a record that begins with an open quote; null = it is never closed. */
function closeQuote(lines: readonly string[], from: number, delimiter: string, width: number) {
  let record = lines[from] ?? '';
  for (let at = from + 1; at < Math.min(lines.length, from + MAX_LINES_OF_CELL); at += 1) {
    record = `${record}\n${lines[at] ?? ''}`;
    if (hasOddQuotes(record)) continue;
    const cells = parseOne(record, delimiter);
    return cells?.length === width ? { cells, next: at + 1 } : null;
  }
  return null;
}

/** Line by line: a quote that is never closed costs its own line and no more. */
function readCarefully(text: string, delimiter: string, atMost: number): Lines {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  const whole = lines.slice(0, 200).filter((line) => !hasOddQuotes(line));
  const { width } = usualWidth(whole.map((line) => parseOne(line, delimiter) ?? []));
  const rijen: string[][] = [];
  const broken = new Map<number, string>();
  let left = MAX_CELLS;
  for (let at = 0; at < lines.length && rijen.length < atMost && left >= 0; ) {
    const line = lines[at] ?? '';
    const cells = hasOddQuotes(line) ? null : parseOne(line, delimiter);
    const closed = cells === null ? closeQuote(lines, at, delimiter, width) : null;
    if (cells === null && closed === null) broken.set(rijen.length, QUOTE_OPEN);
    const row = cells ?? closed?.cells ?? line.split(delimiter).map((cell) => cell.replace(/"/gu, '').trim());
    rijen.push(row);
    left -= row.length;
    at = closed?.next ?? at + 1;
  }
  return { rijen, broken };
}

/** Whether a cell swallowed other lines: it holds as many columns as a line has. */
function swallowed(rows: readonly (readonly string[])[], delimiter: string): boolean {
  return rows.some((cells) => cells.some((cell) => /[\r\n]/u.test(cell) && cell.includes(delimiter)));
}

function readRows(text: string, delimiter: string, atMost: number): Lines {
  try {
    const rijen = parseAll(text, delimiter, atMost);
    if (!swallowed(rijen, delimiter)) return { rijen, broken: new Map() };
  } catch {
    // A quote that is never closed: line by line then.
  }
  return readCarefully(text, delimiter, atMost);
}

/** Lines with more in them than the list has columns: something in them cut a cell in two. */
function markTooWide({ rijen, broken }: Lines): void {
  const { width, share } = usualWidth(rijen);
  if (width < 2 || share < 0.5) return;
  rijen.forEach((cells, i) => {
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled <= width || broken.has(i)) return;
    broken.set(
      i,
      `Deze regel heeft ${filled} kolommen, de lijst heeft er ${width}. Er staat een scheidingsteken te veel.`,
    );
  });
}

/** Lines that another sign cuts into as many columns: a list that was put together of two. */
function markOtherSign({ rijen, broken }: Lines, scheiding: Scheiding): void {
  const { width, share } = usualWidth(rijen);
  if (width < 3 || share < 0.5) return;
  rijen.forEach((cells, i) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const [only = ''] = filled;
    if (filled.length !== 1 || broken.has(i)) return;
    const other = SCHEIDINGEN.find((sign) => sign !== scheiding && only.split(sign).length === width);
    if (other === undefined) return;
    broken.set(
      i,
      `In deze regel staat een ander teken tussen de kolommen (${SCHEIDING_LABEL[other]}) dan in de lijst (${SCHEIDING_LABEL[scheiding]}).`,
    );
  });
}

/** A list of which every line was put between quotes as one cell: what is inside is the list. */
function unwrap({ rijen, broken }: Lines, text: string): string | null {
  const filled = rijen.filter(isFilled);
  const wrapped =
    filled.length > 1 && filled.every((cells) => cells.filter((cell) => cell !== '').length <= 1);
  if (!wrapped || broken.size > 0 || !/^\ufeff?\s*"/u.test(text)) return null;
  return rijen.map((cells) => cells[0] ?? '').join('\n');
}

export type ParsedText = Lines & { readonly scheiding: Scheiding };

/**
 * CSV, or text pasted from Excel, as cells. "sep=;" on the first line is Excel's own note. `chosen`: by the user, who
 * knows better than any guess.
 */
export function readText(text: string, atMost: number, chosen: Scheiding | null): ParsedText {
  // The sign at the end of a file of MS-DOS.
  const whole = text.endsWith('\u001a') ? text.slice(0, -1) : text;
  const note = /^\ufeff?"?sep=(.)"?(?:\r\n|\n|\r)/iu.exec(whole);
  const content = note === null ? whole : whole.slice(note[0].length);
  const noted = SCHEIDINGEN.find((scheiding) => scheiding === note?.[1]);
  const scheiding = chosen ?? noted ?? selectScheiding(content);
  const read = readRows(content, scheiding, atMost);
  const inside = unwrap(read, content);
  if (inside !== null) {
    const inner = chosen ?? selectScheiding(inside);
    if (readRows(inside, inner, LOOK_LINES).rijen.some((cells) => cells.length > 1)) {
      return readText(inside, atMost, inner);
    }
  }
  markTooWide(read);
  markOtherSign(read, scheiding);
  return { ...read, scheiding };
}
