/**
 * Text of a block of cells as Excel puts it on the clipboard and takes it from there: a tab between cells, a line break
 * between rows, quotes round a cell that has one of those in it.
 */

const QUOTE = '"';

type Cell = { readonly text: string; readonly end: number };

/** A quoted cell from its first quote; null when its quotes do not end it: then they are ordinary signs. */
function quotedCell(text: string, from: number): Cell | null {
  let content = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, at);
    if (quote === -1) return null;
    content += text.slice(at, quote);
    const next = text[quote + 1];
    if (next !== QUOTE) {
      const ends = next === undefined || next === '\t' || next === '\n';
      return ends ? { text: content, end: quote + 1 } : null;
    }
    content += QUOTE;
    at = quote + 2;
  }
}

function plainCell(text: string, from: number): Cell {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { text: text.slice(from, end), end };
}

/** Rows of cells; a row may be shorter than the others. The line break at the end of the last row is no row. */
export function parseTsv(source: string): string[][] {
  const text = source.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const cell = (text[at] === QUOTE ? quotedCell(text, at) : null) ?? plainCell(text, at);
    row.push(cell.text);
    at = cell.end + 1;
    if (text[cell.end] === '\t') continue;
    rows.push(row);
    if (cell.end >= text.length) return rows;
    row = [];
  }
}

/** A figure as Excel reads it: a minus of the keyboard, and a percent sign without a space before it. */
function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f ]%/gu, '%')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/^−/u, '-');
}

function quoted(text: string): string {
  return /[\t\n\r"]/u.test(text) ? `${QUOTE}${text.replaceAll(QUOTE, '""')}${QUOTE}` : text;
}

/** What goes on the clipboard for these cells. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  const text = rows.map((cells) => cells.map((cell) => quoted(plain(cell))).join('\t')).join('\r\n');
  // A last row of one empty cell would be taken for the end of the text.
  return rows.length > 1 && text.endsWith('\r\n') ? `${text}\r\n` : text;
}
