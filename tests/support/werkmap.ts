import { strToU8, zipSync } from 'fflate';

/** Workbooks as programs write them, made from the XML of their sheets. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type TestSheet = {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly data?: string;
  readonly before?: string;
  readonly after?: string;
  readonly attributes?: string;
  readonly kind?: 'worksheet' | 'chartsheet';
};

type Extra = {
  readonly workbookPr?: string;
  /** Number formats, used as s="1", s="2", … */
  readonly formats?: readonly string[];
  readonly strings?: readonly string[];
  readonly level?: 0 | 6;
};

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A cell with text in itself. */
export const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;

/** A cell with a number; `style` counts from 1 in `formats`. */
export const number = (at: string, value: number | string, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

export const row = (nr: number, cells: string, attributes = ''): string =>
  `<row r="${nr}" ${attributes}>${cells}</row>`;

/** Rows of texts and numbers, from A1 on. */
export function grid(rows: readonly (readonly (string | number)[])[]): string {
  return rows
    .map((cells, i) =>
      row(
        i + 1,
        cells
          .map((value, c) => {
            const at = `${String.fromCharCode(65 + c)}${i + 1}`;
            return typeof value === 'number' ? number(at, value) : text(at, value);
          })
          .join(''),
      ),
    )
    .join('');
}

export function workbook(sheets: readonly TestSheet[], extra: Extra = {}): Uint8Array<ArrayBuffer> {
  const path = ({ kind = 'worksheet' }: TestSheet, i: number) => `${kind}s/sheet${i + 1}.xml`;
  const formats = extra.formats ?? [];
  const xfs = ['General', ...formats].map((_, i) => `<xf numFmtId="${i === 0 ? 0 : 163 + i}"/>`);
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${extra.workbookPr ?? ''}<sheets>${sheets
      .map(
        ({ name, attributes = '' }, i) =>
          `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}" ${attributes}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map(
        (sheet, i) =>
          `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${sheet.kind ?? 'worksheet'}" Target="${path(sheet, i)}"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((format, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(format)}"/>`)
      .join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(extra.strings ?? []).map((si) => `<si>${si}</si>`).join('')}</sst>`,
  };
  sheets.forEach((sheet, i) => {
    const { kind, data = '', before = '', after = '' } = sheet;
    files[`xl/${path(sheet, i)}`] =
      kind === 'chartsheet'
        ? `<chartsheet xmlns="${MAIN}"/>`
        : `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  });
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), {
      level: extra.level ?? 6,
    }),
  );
}
