/** What stands in a column of a staff list: whether it can be what its header says. */
import type { ImportField } from './headers.ts';

const LETTERS = /\p{L}/u;
const NUMBER = /^\d*(?:[.,]\d+)?$/u;
const UREN = /^\d{1,3}(?:[.,]\d+)?\s*(?:u|uur|uren)?\b|^\d{1,3}:\d{2}|f\.?t\.?e/iu;
const PART = /^\d*(?:[.,]\d+)?\s*(?:%|f\.?t\.?e\.?)?$/iu;
const DATUM = /\d\s*[-/. ]\s*(?:\d|[a-z]{3})|^\d{5}$|^\d{8}$|^[a-z]+\.?\s+\d/iu;

const FORM: Readonly<Record<ImportField, RegExp>> = {
  personeelsnummer: /\d/u,
  naam: LETTERS,
  voornaam: LETTERS,
  tussenvoegsel: LETTERS,
  achternaam: LETTERS,
  organisatie: LETTERS,
  functie: LETTERS,
  uren: UREN,
  fte: PART,
  procent: PART,
  begin: DATUM,
  eind: DATUM,
  specialisme: LETTERS,
  team: LETTERS,
  telefoon: /(?:\d\D*){6}/u,
  mail: /@/u,
};

/** Whether at least half of what stands in the cells can be this field; null = the cells are empty. */
export function past(field: ImportField, cells: readonly string[]): boolean | null {
  const gevuld = cells.filter((cell) => cell !== '');
  if (gevuld.length === 0) return null;
  const form = FORM[field];
  return gevuld.filter((cell) => form.test(cell)).length * 2 >= gevuld.length;
}

export type Cijfers = { readonly laagste: number; readonly hoogste: number };

/** The lowest and highest plain number in the cells; null = there is none. */
export function cijfersOf(cells: readonly string[]): Cijfers | null {
  const numbers = cells
    .filter((cell) => cell !== '' && NUMBER.test(cell))
    .map((cell) => Number(cell.replace(',', '.')));
  return numbers.length === 0 ? null : { laagste: Math.min(...numbers), hoogste: Math.max(...numbers) };
}

/** 1, 2, 3, …: numbers of lines, which are other people next month. */
export function teltLines(cells: readonly string[]): boolean {
  const gevuld = cells.filter((cell) => cell !== '');
  const first = Number(gevuld[0]);
  return gevuld.length > 1 && first <= 1 && gevuld.every((cell, i) => Number(cell) === first + i);
}
