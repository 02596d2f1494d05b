import type { Cell, CellObject, SheetData } from 'write-excel-file/browser';
import { rondAf } from '../../shared/domain/tekst/getal.ts';
import { datumNl } from '../../shared/domain/tijd/datum.ts';

/** What a column holds; decides the type of the cell in Excel and the notation in CSV. */
export type ExportSoort = 'tekst' | 'datum' | 'aantal' | 'uren' | 'fte' | 'euro' | 'procent';

export type ExportKolom = {
  readonly kop: string;
  readonly soort: ExportSoort;
  /** What the column means: stands on the sheet "Toelichting". */
  readonly definitie?: string;
};

/** ISO date for 'datum'; hours (not minutes) for 'uren'; a ratio for 'procent'; null = nothing known, never 0. */
export type ExportWaarde = string | number | null;

export type ExportTabel = {
  /** Title and begin of the file name: "Medewerkers". */
  readonly titel: string;
  /** ISO date of which the table speaks. */
  readonly peildatum: string;
  readonly kolommen: readonly ExportKolom[];
  readonly rijen: readonly (readonly ExportWaarde[])[];
  /** Lines of totals under the table. */
  readonly totalen?: readonly (readonly ExportWaarde[])[];
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

const EXCEL_VORM: Readonly<Record<Exclude<ExportSoort, 'tekst'>, string>> = {
  datum: 'dd-mm-yyyy',
  aantal: '0',
  uren: '0.00',
  fte: '0.00',
  euro: '#,##0.00',
  procent: '0.0%',
};

const BREEDTE: Readonly<Record<ExportSoort, number>> = {
  tekst: 28,
  datum: 12,
  aantal: 10,
  uren: 12,
  fte: 10,
  euro: 14,
  procent: 10,
};

/** Text that Excel would read as a formula gets an apostrophe in front, so that it stays text. */
function veiligeTekst(tekst: string): string {
  return /^[=+\-@\t\r]/u.test(tekst) ? `'${tekst}` : tekst;
}

function csvGetal(waarde: number, soort: keyof typeof DECIMALEN): string {
  const getal = soort === 'procent' ? waarde * 100 : waarde;
  const tekst = rondAf(getal, DECIMALEN[soort]).toFixed(DECIMALEN[soort]).replace('.', ',');
  return soort === 'procent' ? `${tekst}%` : tekst;
}

function csvWaarde(waarde: ExportWaarde, soort: ExportSoort): string {
  if (waarde === null || waarde === '') return '';
  if (typeof waarde === 'number')
    return soort === 'tekst' || soort === 'datum' ? String(waarde) : csvGetal(waarde, soort);
  return soort === 'datum' ? datumNl(waarde) : veiligeTekst(waarde);
}

/** CSV as Dutch Excel opens it: semicolons, decimal comma, UTF-8 with BOM, lines end with CRLF. */
export async function maakCsv(tabel: ExportTabel): Promise<Uint8Array<ArrayBuffer>> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const regels = [
    tabel.kolommen.map((kolom) => veiligeTekst(kolom.kop)),
    ...[...tabel.rijen, ...(tabel.totalen ?? [])].map((rij) =>
      tabel.kolommen.map(({ soort }, i) => csvWaarde(rij[i] ?? null, soort)),
    ),
  ];
  const tekst = stringify(regels, { delimiter: ';', record_delimiter: 'windows', bom: true });
  return new TextEncoder().encode(tekst);
}

function excelCel(waarde: ExportWaarde, soort: ExportSoort, vet: boolean): Cell {
  const stijl = vet ? { fontWeight: 'bold' as const } : {};
  if (waarde === null || waarde === '') return null;
  if (soort === 'datum' && typeof waarde === 'string') {
    return { value: new Date(`${waarde}T00:00:00Z`), type: Date, format: EXCEL_VORM.datum, ...stijl };
  }
  if (typeof waarde === 'number' && soort !== 'tekst') {
    return { value: waarde, type: Number, format: EXCEL_VORM[soort], ...stijl };
  }
  // A text cell is text whatever it begins with: it is typed, so nothing in it is a formula.
  return { value: String(waarde), type: String, ...stijl };
}

const kopCel = (tekst: string): CellObject => ({
  value: tekst,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#e6ecf2',
});

function toelichtingBlad(tabel: ExportTabel, gemaaktOp: string): SheetData {
  const regel = (label: string, tekst: string) => [
    { value: label, type: String, fontWeight: 'bold' as const },
    { value: tekst, type: String, wrap: true },
  ];
  return [
    [kopCel('Toelichting'), kopCel(tabel.titel)],
    regel('Peildatum', datumNl(tabel.peildatum)),
    regel('Gemaakt op', datumNl(gemaaktOp)),
    regel('Aantal regels', String(tabel.rijen.length)),
    ...(tabel.toelichting ?? []).map(([label, tekst]) => regel(label, tekst)),
    [],
    [kopCel('Kolom'), kopCel('Betekenis')],
    ...tabel.kolommen.flatMap(({ kop, definitie }) =>
      definitie === undefined ? [] : [regel(kop, definitie)],
    ),
  ];
}

/** Excel workbook: typed cells under a header that stays in view, and a sheet with what the figures mean. */
export async function maakXlsx(tabel: ExportTabel, gemaaktOp: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: schrijf } = await import('write-excel-file/browser');
  const rij = (vet: boolean) => (waarden: readonly ExportWaarde[]) =>
    tabel.kolommen.map(({ soort }, i) => excelCel(waarden[i] ?? null, soort, vet));
  const blad: SheetData = [
    tabel.kolommen.map(({ kop }) => kopCel(kop)),
    ...tabel.rijen.map(rij(false)),
    ...(tabel.totalen ?? []).map(rij(true)),
  ];
  const blob = await schrijf([
    {
      data: blad,
      sheet: bladNaam(tabel.titel),
      stickyRowsCount: 1,
      columns: tabel.kolommen.map(({ soort }) => ({ width: BREEDTE[soort] })),
      orientation: 'landscape',
    },
    {
      data: toelichtingBlad(tabel, gemaaktOp),
      sheet: 'Toelichting',
      columns: [{ width: 26 }, { width: 90 }],
    },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Excel refuses some signs and more than 31 letters in the name of a sheet. */
function bladNaam(titel: string): string {
  const naam = titel
    .replace(/[[\]:*?/\\]/gu, ' ')
    .slice(0, 31)
    .trim();
  return naam === '' || naam === 'Toelichting' ? 'Lijst' : naam;
}
