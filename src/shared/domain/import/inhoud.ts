/** What stands in a column of a staff list: whether it can be what its header says. */
import type { ImportVeld } from './koppen.ts';

const LETTERS = /\p{L}/u;
const GETAL = /^\d*(?:[.,]\d+)?$/u;
const UREN = /^\d{1,3}(?:[.,]\d+)?\s*(?:u|uur|uren)?\b|^\d{1,3}:\d{2}|f\.?t\.?e/iu;
const DEEL = /^\d*(?:[.,]\d+)?\s*(?:%|f\.?t\.?e\.?)?$/iu;
const DATUM = /\d\s*[-/. ]\s*(?:\d|[a-z]{3})|^\d{5}$|^\d{8}$|^[a-z]+\.?\s+\d/iu;

const VORM: Readonly<Record<ImportVeld, RegExp>> = {
  personeelsnummer: /\d/u,
  naam: LETTERS,
  voornaam: LETTERS,
  tussenvoegsel: LETTERS,
  achternaam: LETTERS,
  organisatie: LETTERS,
  functie: LETTERS,
  uren: UREN,
  fte: DEEL,
  procent: DEEL,
  begin: DATUM,
  eind: DATUM,
  specialisme: LETTERS,
  team: LETTERS,
  telefoon: /(?:\d\D*){6}/u,
  mail: /@/u,
};

/** Whether at least half of what stands in the cells can be this field; null = the cells are empty. */
export function past(veld: ImportVeld, cellen: readonly string[]): boolean | null {
  const gevuld = cellen.filter((cel) => cel !== '');
  if (gevuld.length === 0) return null;
  const vorm = VORM[veld];
  return gevuld.filter((cel) => vorm.test(cel)).length * 2 >= gevuld.length;
}

export type Cijfers = { readonly laagste: number; readonly hoogste: number };

/** The lowest and highest plain number in the cells; null = there is none. */
export function cijfersVan(cellen: readonly string[]): Cijfers | null {
  const getallen = cellen
    .filter((cel) => cel !== '' && GETAL.test(cel))
    .map((cel) => Number(cel.replace(',', '.')));
  return getallen.length === 0 ? null : { laagste: Math.min(...getallen), hoogste: Math.max(...getallen) };
}

/** 1, 2, 3, …: numbers of lines, which are other people next month. */
export function teltRegels(cellen: readonly string[]): boolean {
  const gevuld = cellen.filter((cel) => cel !== '');
  const eerste = Number(gevuld[0]);
  return gevuld.length > 1 && eerste <= 1 && gevuld.every((cel, i) => Number(cel) === eerste + i);
}
