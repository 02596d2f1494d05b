import type { Cell, CellObject, SheetData } from 'write-excel-file/browser';
import { cleanCell } from '../../shared/domain/tekst/clean.ts';
import { isFormula, NEEDS_QUOTES, withoutFormula } from '../../shared/domain/tekst/formula.ts';
import { round } from '../../shared/domain/tekst/number.ts';
import { datumNl } from '../../shared/domain/tijd/datum.ts';

/** What a column holds; decides the type of the cell in Excel and the notation in CSV. */
export type ExportSoort = 'tekst' | 'datum' | 'aantal' | 'uren' | 'fte' | 'euro' | 'procent';

export type ExportColumn = {
  readonly kop: string;
  readonly soort: ExportSoort;
  /** What the column means: stands on the sheet "Toelichting". */
  readonly definitie?: string;
};

/** ISO date for 'datum'; hours (not minutes) for 'uren'; a ratio for 'procent'; null = nothing known, never 0. */
export type ExportValue = string | number | null;

export type ExportTable = {
  /** Title and begin of the file name: "Medewerkers". */
  readonly titel: string;
  /** ISO date of which the table speaks. */
  readonly peildatum: string;
  readonly kolommen: readonly ExportColumn[];
  readonly rijen: readonly (readonly ExportValue[])[];
  /** Lines of totals under the table. */
  readonly totalen?: readonly (readonly ExportValue[])[];
  /** What else a reader must know: filters, sources. */
  readonly toelichting?: readonly (readonly [string, string])[];
};

const DECIMALEN: Readonly<Record<Exclude<ExportSoort, 'tekst' | 'datum'>, number>> = {
  aantal: 0,
  uren: 2,
  fte: 2,
  euro: 2,
  procent: 1,
};

const EXCEL_FORM: Readonly<Record<Exclude<ExportSoort, 'tekst'>, string>> = {
  datum: 'dd-mm-yyyy',
  aantal: '0',
  uren: '0.00',
  fte: '0.00',
  euro: '#,##0.00',
  procent: '0.0%',
};

const WIDTH: Readonly<Record<ExportSoort, number>> = {
  tekst: 28,
  datum: 12,
  aantal: 10,
  uren: 12,
  fte: 10,
  euro: 14,
  procent: 10,
};

/** Also what was stored before text was judged at the door: a sign that no file can hold is one that shows. */
const csvText = (text: string): string => withoutFormula(cleanCell(text));

function csvNumber(value: number, soort: keyof typeof DECIMALEN): string {
  const number = soort === 'procent' ? value * 100 : value;
  const text = round(number, DECIMALEN[soort]).toFixed(DECIMALEN[soort]).replace('.', ',');
  return soort === 'procent' ? `${text}%` : text;
}

function csvValue(value: ExportValue, soort: ExportSoort): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number')
    return soort === 'tekst' || soort === 'datum' ? String(value) : csvNumber(value, soort);
  return soort === 'datum' ? datumNl(value) : csvText(value);
}

/** CSV as Dutch Excel opens it: semicolons, decimal comma, UTF-8 with BOM, lines end with CRLF. */
export async function createCsv(table: ExportTable): Promise<Uint8Array<ArrayBuffer>> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const lines = [
    table.kolommen.map((column) => csvText(column.kop)),
    ...[...table.rijen, ...(table.totalen ?? [])].map((row) =>
      table.kolommen.map(({ soort }, i) => csvValue(row[i] ?? null, soort)),
    ),
  ];
  const text = stringify(lines, {
    delimiter: ';',
    record_delimiter: 'windows',
    bom: true,
    quoted_match: NEEDS_QUOTES,
  });
  return new TextEncoder().encode(text);
}

function excelCell(value: ExportValue, soort: ExportSoort, vet: boolean): Cell {
  const stijl = vet ? { fontWeight: 'bold' as const } : {};
  if (value === null || value === '') return null;
  if (soort === 'datum' && typeof value === 'string') {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: EXCEL_FORM.datum, ...stijl };
  }
  if (typeof value === 'number' && soort !== 'tekst') {
    return { value: value, type: Number, format: EXCEL_FORM[soort], ...stijl };
  }
  return { ...textCell(String(value)), ...stijl };
}

/**
 * A text cell is typed, so nothing in it is a formula; in the form of text it also stays text where somebody edits it
 * or keeps the sheet as CSV.
 */
function textCell(text: string): CellObject {
  const value = cleanCell(text);
  return isFormula(value) ? { value, type: String, format: '@' } : { value, type: String };
}

const headerCell = (text: string): CellObject => ({
  ...textCell(text),
  fontWeight: 'bold',
  backgroundColor: '#e6ecf2',
});

function toelichtingSheet(table: ExportTable, createdOp: string): SheetData {
  const line = (label: string, text: string) => [
    { ...textCell(label), fontWeight: 'bold' as const },
    { ...textCell(text), wrap: true },
  ];
  return [
    [headerCell('Toelichting'), headerCell(table.titel)],
    line('Peildatum', datumNl(table.peildatum)),
    line('Gemaakt op', datumNl(createdOp)),
    line('Aantal regels', String(table.rijen.length)),
    ...(table.toelichting ?? []).map(([label, text]) => line(label, text)),
    [],
    [headerCell('Kolom'), headerCell('Betekenis')],
    ...table.kolommen.flatMap(({ kop, definitie }) =>
      definitie === undefined ? [] : [line(kop, definitie)],
    ),
  ];
}

/** Excel workbook: typed cells under a header that stays in view, and a sheet with what the figures mean. */
export async function createXlsx(table: ExportTable, createdOp: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/browser');
  const row = (vet: boolean) => (values: readonly ExportValue[]) =>
    table.kolommen.map(({ soort }, i) => excelCell(values[i] ?? null, soort, vet));
  const sheet: SheetData = [
    table.kolommen.map(({ kop }) => headerCell(kop)),
    ...table.rijen.map(row(false)),
    ...(table.totalen ?? []).map(row(true)),
  ];
  const blob = await write([
    {
      data: sheet,
      sheet: sheetNaam(table.titel),
      stickyRowsCount: 1,
      columns: table.kolommen.map(({ soort }) => ({ width: WIDTH[soort] })),
      orientation: 'landscape',
    },
    {
      data: toelichtingSheet(table, createdOp),
      sheet: 'Toelichting',
      columns: [{ width: 26 }, { width: 90 }],
    },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Excel refuses some signs and more than 31 letters in the name of a sheet. */
function sheetNaam(title: string): string {
  const naam = title
    .replace(/[[\]:*?/\\]/gu, ' ')
    .slice(0, 31)
    .trim();
  return naam === '' || naam === 'Toelichting' ? 'Lijst' : naam;
}
