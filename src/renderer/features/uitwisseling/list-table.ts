import { cellAddress } from '../../../shared/domain/import/cell-adres.ts';
import {
  type ColumnMemory,
  type Recognition,
  recogniseColumns,
} from '../../../shared/domain/import/columns.ts';
import { type Datumvolgorde, type ParsedOrder, readOrder } from '../../../shared/domain/import/datums.ts';
import { headerKey, type ImportField } from '../../../shared/domain/import/headers.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import type { LeesbaarSheet, Sheet } from './reading/sheet.ts';
import type { ImportLine } from './uitwisseling.queries.ts';

/** A list as it is pointed out and checked: the lines of one sheet, or of several that look the same. */

export type Line = {
  readonly nr: number;
  /** Only where the list has several sheets. */
  readonly plaats?: { readonly blad: string; readonly regel: number };
  readonly cellen: readonly string[];
  readonly kinds: string;
  readonly verborgen: boolean;
  readonly notes: readonly string[];
  readonly fout?: string;
  readonly date1904: boolean;
};

export type Table = {
  readonly herkend: Recognition;
  readonly hiddenColumns: readonly number[];
  readonly regels: readonly Line[];
  readonly stray: readonly string[];
  /** Index of the column that says which sheet a line is from; null = there is one sheet. */
  readonly bladKolom: number | null;
};

export const SHEET_HEADER = 'Blad';

function readLines(sheet: LeesbaarSheet, headerLine: number): Line[] {
  const hidden = new Set(sheet.verborgen);
  return sheet.rijen.slice(headerLine + 1).map((cellen, at): Line => {
    const i = at + headerLine + 1;
    const fout = sheet.broken.get(i);
    return {
      ...{ nr: i + 1, cellen, kinds: sheet.kinds[i] ?? '', verborgen: hidden.has(i) },
      ...{ notes: sheet.notes.get(i) ?? [], date1904: sheet.date1904 },
      ...(fout === undefined ? {} : { fout }),
    };
  });
}

/** One sheet as a list. */
function createEnkel(sheet: LeesbaarSheet, geheugen: ColumnMemory): Table {
  const { hiddenColumns, stray } = sheet;
  const herkend = recogniseColumns(sheet.rijen, { geheugen, verborgen: hiddenColumns });
  const regels = readLines(sheet, herkend.kopregel);
  return { herkend, hiddenColumns, regels, stray, bladKolom: null };
}

/** Sheets with the same headers as one list, with the name of the sheet as its last column. */
export function createTable(sheets: readonly LeesbaarSheet[], cache: ColumnMemory): Table | null {
  const tables = sheets.map((blad) => ({ blad, tabel: createEnkel(blad, cache) }));
  const [first] = tables;
  if (first === undefined || tables.length === 1) return first?.tabel ?? null;
  const { herkend, hiddenColumns } = first.tabel;
  const bladKolom = Math.max(...tables.map(({ tabel }) => tabel.herkend.koppen.length));
  const naast = (cells: readonly string[], text: string) => [
    ...Array.from({ length: bladKolom }, (_, i) => cells[i] ?? ''),
    text,
  ];
  const all = tables.flatMap(({ blad, tabel }) =>
    tabel.regels.map((line) => ({
      ...line,
      plaats: { blad: blad.naam, regel: line.nr },
      cellen: line.cellen.some((cell) => cell.trim() !== '') ? naast(line.cellen, blad.naam) : [],
    })),
  );
  return {
    herkend: {
      ...herkend,
      koppen: naast(herkend.koppen, SHEET_HEADER),
      velden: [...Array.from({ length: bladKolom }, (_, i) => herkend.velden[i] ?? null), null],
    },
    hiddenColumns,
    regels: all.map((line, i) => ({ ...line, nr: i + 1 })),
    stray: tables.flatMap(({ blad, tabel }) => tabel.stray.map((cell) => `${cell} van blad ${blad.naam}`)),
    bladKolom,
  };
}

const isLeesbaar = (sheet: Sheet): sheet is LeesbaarSheet => sheet.soort === 'blad';

/** How much of a staff list a sheet is: its known columns, a name before anything else; 0 = it has no headers. */
export function listScore(sheet: LeesbaarSheet): number {
  const { kopregel, velden } = recogniseColumns(sheet.rijen);
  if (kopregel < 0) return 0;
  const known = velden.filter((field) => field !== null);
  return known.length + (known.includes('naam') || known.includes('achternaam') ? 100 : 0);
}

/** Sheets that are lists of the same columns as the one that is most of a list; hidden sheets stand apart. */
export function searchSame(sheets: readonly Sheet[]): LeesbaarSheet[] {
  const lists = sheets
    .filter(isLeesbaar)
    .filter((sheet) => !sheet.verborgenBlad)
    .map((blad) => ({ blad, herkend: recogniseColumns(blad.rijen) }))
    .filter(({ herkend }) => herkend.kopregel >= 0);
  const key = ({ koppen }: Recognition) => koppen.map(headerKey).join('|').replace(/\|+$/u, '');
  const scores = lists.map(({ blad }) => listScore(blad));
  const best = lists[scores.indexOf(Math.max(...scores))];
  if (best === undefined) return [];
  return lists.filter(({ herkend }) => key(herkend) === key(best.herkend)).map(({ blad }) => blad);
}

/** What the names of the sheets are: teams, organisaties, or nothing that is known. */
export function sheetField(
  table: Table,
  fields: readonly (ImportField | null)[],
  known: { readonly teams: readonly string[]; readonly organisaties: readonly string[] },
): ImportField | null {
  const namen = new Set(table.regels.flatMap(({ plaats }) => (plaats === undefined ? [] : [plaats.blad])));
  const all = (list: readonly string[]) => {
    const vormen = new Set(list.map(zoekvorm));
    const kort = (naam: string) => naam.replace(/^(?:wijk(?:ondersteunings)?team|wot|team)\s+/iu, '');
    const raak = [...namen].filter((naam) => vormen.has(zoekvorm(naam)) || vormen.has(zoekvorm(kort(naam))));
    return namen.size > 0 && raak.length * 2 >= namen.size;
  };
  if (!fields.includes('team') && all(known.teams)) return 'team';
  return !fields.includes('organisatie') && all(known.organisaties) ? 'organisatie' : null;
}

const DATUMVELDEN: readonly ImportField[] = ['begin', 'eind'];

function* datumCells(lines: readonly Line[], fields: readonly (ImportField | null)[]) {
  for (const [kolom, veld] of fields.entries()) {
    if (veld === null || !DATUMVELDEN.includes(veld)) continue;
    for (const regel of lines) yield { regel, kolom, veld, cel: regel.cellen[kolom]?.trim() ?? '' };
  }
}

/** The order of day and month that the dates of the list show; what Excel holds as a date shows nothing. */
export function orderOf(lines: readonly Line[], fields: readonly (ImportField | null)[]): ParsedOrder {
  return readOrder(
    datumCells(lines, fields)
      .filter(({ regel, kolom }) => regel.kinds[kolom] !== 'd')
      .map(({ cel }) => cel),
  );
}

/** A number that counts days from 1904, as the day it means; null = it is no such number. */
function van1904({ date1904, kinds }: Line, column: number, cell: string): string | null {
  if (!date1904 || kinds[column] !== 'n' || !/^\d{5}$/u.test(cell)) return null;
  return plusDagen('1904-01-01', Number(cell));
}

const ISO_VAN_CELL = /^(\d{2})-(\d{2})-(\d{4})/u;

/** A cell with a date as the core must read it, and what a person should know about it. */
function readDatumCell(
  line: Line,
  column: number,
  cel: string,
  order: Datumvolgorde,
): { readonly cel: string; readonly note: string | null } {
  const place = cellAddress((line.plaats?.regel ?? line.nr) - 1, column);
  const dag = van1904(line, column, cel);
  if (dag !== null) {
    return {
      cel: dag,
      note: `Cel ${place}: het getal ${cel} is gelezen als ${datumNl(dag)}; dit bestand telt vanaf 1904.`,
    };
  }
  const form = line.kinds[column] === 'd' && order !== 'dmj' ? ISO_VAN_CELL.exec(cel) : null;
  if (form === null) return { cel, note: null };
  const [heel, dagNr = '', maand = '', jaar = ''] = form;
  const kanAnders = Number(dagNr) <= 12 && dagNr !== maand;
  return {
    cel: `${jaar}-${maand}-${dagNr}${cel.slice(heel.length)}`,
    note: kanAnders
      ? `Cel ${place}: ${heel} is in Excel een datum, maar elders in de lijst staat de maand voorop. Klopt deze dag?`
      : null,
  };
}

/** The lines as they go to the core: dates that cannot be taken for another day, and what was read otherwise. */
export function createImportregels(
  lines: readonly Line[],
  fields: readonly (ImportField | null)[],
  order: Datumvolgorde,
): ImportLine[] {
  const columns = fields.flatMap((field, i) => (field !== null && DATUMVELDEN.includes(field) ? [i] : []));
  return lines.map((line) => {
    const { nr, plaats, fout } = line;
    const cellen = [...line.cellen];
    const opmerkingen = [...line.notes];
    for (const column of columns) {
      const parsed = readDatumCell(line, column, cellen[column]?.trim() ?? '', order);
      if (parsed.cel !== '') cellen[column] = parsed.cel;
      if (parsed.note !== null) opmerkingen.push(parsed.note);
    }
    return {
      ...{ nr, cellen },
      ...(plaats === undefined ? {} : { plaats }),
      ...(fout === undefined ? {} : { fout }),
      ...(opmerkingen.length === 0 ? {} : { opmerkingen }),
    };
  });
}

/** What a line is called on screen: "3", or "Oost 3". */
export const lineNaam = ({ nr, plaats }: Pick<Line, 'nr' | 'plaats'>): string =>
  plaats === undefined ? String(nr) : `${plaats.blad} ${plaats.regel}`;

/** The choice of a person for one column: a field goes to one column only. */
export function selectField(
  fields: readonly (ImportField | null)[],
  column: number,
  field: ImportField | null,
): (ImportField | null)[] {
  return fields.map((old, i) => {
    if (i === column) return field;
    return old === field ? null : old;
  });
}

/** What is read in another way than it stands in the file, before anything is done with it. */
export function andersParsed({ herkend, regels, stray, hiddenColumns }: Table): string[] {
  const hidden = hiddenColumns.filter((i) => {
    const header = herkend.koppen[i] ?? '';
    return (
      header !== '' &&
      herkend.velden[i] === null &&
      herkend.opmerkingen.every((text) => !text.includes(header))
    );
  });
  return [
    ...herkend.opmerkingen,
    ...(hidden.length === 0
      ? []
      : [`In Excel verborgen en niet gebruikt: ${hidden.map((i) => herkend.koppen[i] ?? '').join(', ')}.`]),
    ...stray.map((cell) => `Cel ${cell} staat ver buiten de lijst en doet niet mee.`),
    ...regels.flatMap((line) => [
      ...(line.fout === undefined ? [] : [`Regel ${lineNaam(line)}: ${line.fout}`]),
      ...line.notes,
    ]),
  ];
}
