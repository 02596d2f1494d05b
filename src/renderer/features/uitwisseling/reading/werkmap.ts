import { type ParsingOptions, read } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { readZip, ZipError, type ZipParts } from '../../../../shared/word/zip.ts';
import { kindOfZip } from './bestandsoort.ts';
import { MAX_CELLS, type PassedSheet, type Sheet } from './sheet.ts';
import { countTags, hasGap, readSheetForm } from './sheet-form.ts';
import type { Weigering } from './weigering.ts';
import { type Lijstvorm, readRows } from './werkmap-rows.ts';
import { isOn, readTags } from './xml-tags.ts';

export type ParsedWerkmap =
  | {
      readonly soort: 'bladen';
      readonly bladen: readonly Sheet[];
      /** Sheets that are not made of cells. */
      readonly passed: readonly PassedSheet[];
    }
  | { readonly soort: 'geweigerd'; readonly waarom: Weigering };

const geweigerd = (waarom: Weigering): ParsedWerkmap => ({ soort: 'geweigerd', waarom });

/** A list of 50.000 lines of 20 columns unpacks to some 50 MB; all of it stands in memory several times. */
const MAX_UNPACKED = 48 * 1024 * 1024;
/** Styles of a workbook that was copied for years are some megabytes. */
const MAX_STYLES = 8 * 1024 * 1024;
/** A list per team and month for ten years is some hundreds. */
const MAX_SHEETS = 500;
/** Letters of one number format: Excel takes 255, and reading one of half a million takes minutes. */
const MAX_FORMAT = 2000;

type Ingang = {
  readonly naam: string;
  readonly hidden: boolean;
  readonly path: string;
};

type Werkmap = {
  readonly sheets: readonly Ingang[];
  readonly passed: readonly PassedSheet[];
  readonly date1904: boolean;
  readonly styles: string;
  readonly strings: string;
};

const text = (parts: ZipParts, path: string) => new TextDecoder().decode(parts.get(path));

/** "../a/b.xml" as seen from a folder. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

type Link = { readonly kind: string; readonly path: string };

/** What a part refers to, by the id of the reference. */
function readLeft(parts: ZipParts, path: string): Map<string, Link> {
  const at = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, at);
  const links = new Map<string, Link>();
  for (const tag of readTags(text(parts, `${folder}_rels/${path.slice(at)}.rels`), 'Relationship')) {
    const kind = (tag.get('Type') ?? '').split('/').at(-1) ?? '';
    links.set(tag.get('Id') ?? '', { kind, path: resolve(folder, tag.get('Target') ?? '') });
  }
  return links;
}

function findWorkbook(parts: ZipParts): string {
  const main = [...readLeft(parts, '').values()].find(({ kind }) => kind === 'officeDocument')?.path;
  return main !== undefined && parts.has(main) ? main : 'xl/workbook.xml';
}

/** The sheets that are made of cells, in the order of the tabs: charts and dialogs are passed over, by name. */
function openWerkmap(parts: ZipParts): Werkmap {
  const path = findWorkbook(parts);
  const xml = text(parts, path);
  const links = readLeft(parts, path);
  const passed: PassedSheet[] = [];
  const sheets = [...readTags(xml, 'sheet')].flatMap((tag): Ingang[] => {
    const link = links.get(tag.get('id') ?? '');
    const naam = tag.get('name') ?? '';
    if (link?.kind !== 'worksheet' || !parts.has(link.path)) {
      passed.push({ naam, waarom: link?.kind === 'chartsheet' ? 'grafiek' : 'geen-cellen' });
      return [];
    }
    return [{ naam, hidden: /hidden/iu.test(tag.get('state') ?? ''), path: link.path }];
  });
  const part = (kind: string, usual: string) =>
    [...links.values()].find((link) => link.kind === kind)?.path ?? usual;
  return {
    sheets,
    passed,
    date1904: [...readTags(xml, 'workbookPr')].some((tag) => isOn(tag.get('date1904'))),
    styles: part('styles', 'xl/styles.xml'),
    strings: part('sharedStrings', 'xl/sharedStrings.xml'),
  };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook again with nothing in it but values, texts and number formats: links, drawings, notes and names, which
 * a list does not need and a reader can be led astray by, do not reach the library.
 */
function pack(werkmap: Werkmap, parts: ZipParts, sheets: readonly Uint8Array[]): Uint8Array {
  const names = sheets.map((_, i) => `sheet${i + 1}`);
  const override = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types">${override('workbook', 'sheet.main')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}${names.map((name) => override(`worksheets/${name}`, 'worksheet')).join('')}</Types>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${werkmap.date1904 ? 1 : 0}"/><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="${name}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${names.map((name) => link(name, 'worksheet', `worksheets/${name}.xml`)).join('')}${link('styles', 'styles', 'styles.xml')}${link('strings', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/styles.xml': parts.get(werkmap.styles) ?? strToU8('<styleSheet/>'),
    'xl/sharedStrings.xml': parts.get(werkmap.strings) ?? strToU8('<sst/>'),
  };
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheet;
  });
  return zipSync(files, { level: 0 });
}

/**
 * "&#233;" as the letter itself: the library takes such a number for a byte of UTF-8. Signs that XML needs stay as
 * they are.
 */
function withLetters(data: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(data);
  return strToU8(
    xml.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu, (whole, hex, dec) => {
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
      return code > 127 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }),
  );
}

/** The values of a sheet as a sheet; what was cut off gets its end tag again. */
function wrap(data: Uint8Array, endTag: string): Uint8Array {
  const open = strToU8(`<worksheet xmlns="${MAIN}">`);
  const close = strToU8(`${endTag}</worksheet>`);
  const out = new Uint8Array(open.length + data.length + close.length);
  out.set(open);
  out.set(data, open.length);
  out.set(close, open.length + data.length);
  return out;
}

type Part = {
  readonly soort: 'leesbaar';
  readonly ingang: Ingang;
  readonly data: Uint8Array;
  readonly vorm: Lijstvorm;
};
type Onleesbaar = Exclude<Sheet, { soort: 'blad' }>;

/** One sign per byte, so that a place in the text is a place in the part. */
const asBytes = new TextDecoder('latin1');

/** Why the texts and styles that the sheets share are too much; null = they are not. */
function judgeShared(werkmap: Werkmap, parts: ZipParts): Weigering | null {
  if ((parts.get(werkmap.styles)?.length ?? 0) > MAX_STYLES) return 'te-veel-opmaak';
  for (const format of readTags(text(parts, werkmap.styles), 'numFmt')) {
    if ((format.get('formatCode')?.length ?? 0) > MAX_FORMAT) return 'te-veel-opmaak';
  }
  const strings = asBytes.decode(parts.get(werkmap.strings));
  const tag = /<(?:\w+:)?si[\s/>]/gu;
  if (hasGap(strings, tag)) return 'beschadigd';
  return countTags(strings, tag, MAX_CELLS) > MAX_CELLS ? 'te-veel-cellen' : null;
}

/** The sheets in the order of the tabs: those that can be read, and why the others cannot. */
function judgeSheets(werkmap: Werkmap, parts: ZipParts): (Part | Onleesbaar)[] {
  let left = MAX_CELLS;
  return werkmap.sheets.map((ingang): Part | Onleesbaar => {
    const bytes = parts.get(ingang.path) ?? new Uint8Array();
    const vorm = readSheetForm(asBytes.decode(bytes), left);
    if (vorm.soort === 'formules') return { ...vorm, naam: ingang.naam };
    if (vorm.soort === 'onbruikbaar') return { ...vorm, naam: ingang.naam };
    left -= vorm.cells;
    const values = bytes.subarray(vorm.from, vorm.to);
    const data = wrap(vorm.hasNumberedLetters ? withLetters(values) : values, vorm.endTag);
    return { soort: 'leesbaar', ingang, data, vorm };
  });
}

const READING: ParsingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
};

function readSheets(werkmap: Werkmap, parts: ZipParts): Sheet[] {
  const judged = judgeSheets(werkmap, parts);
  const readable = judged.filter((sheet) => sheet.soort === 'leesbaar');
  if (readable.length === 0) return judged.filter((sheet) => sheet.soort !== 'leesbaar');
  const packed = pack(
    werkmap,
    parts,
    readable.map(({ data }) => data),
  );
  const book = read(packed, READING);
  return judged.map((sheet): Sheet => {
    if (sheet.soort !== 'leesbaar') return sheet;
    const { naam, hidden } = sheet.ingang;
    const values = book.Sheets[book.SheetNames[readable.indexOf(sheet)] ?? ''];
    if (values === undefined) return { soort: 'onbruikbaar', naam, waarom: 'beschadigd' };
    return readRows(naam, values, sheet.vorm, { hidden, date1904: werkmap.date1904 });
  });
}

const isMacro = (name: string) =>
  /vbaproject|\.bin$|macrosheets|activex/iu.test(name) && !/printersettings/iu.test(name);

const isWorkbook = (name: string) => /^xl\/workbook\d*\.xml$/iu.test(name);

const isNeeded = (name: string) =>
  /^_rels\/\.rels$|(?:^|\/)(?:workbook\d*|styles\d*|sharedstrings\d*)\.xml(?:\.rels)?$|\/worksheets\/[^/]+\.xml$/iu.test(
    name,
  );

/** Reads a workbook; the directory of the file and the form of each sheet are judged before values are read. */
export function readWerkmap(bytes: Uint8Array<ArrayBuffer>): ParsedWerkmap {
  const names: string[] = [];
  const wants = (name: string) => names.push(name) > 0 && isNeeded(name);
  try {
    const parts = readZip(bytes, { bytes: MAX_UNPACKED, wants });
    if (!names.some(isWorkbook)) return geweigerd(kindOfZip(names));
    if (names.some(isMacro)) return geweigerd('macro');
    const werkmap = openWerkmap(parts);
    if (werkmap.sheets.length === 0) return geweigerd('beschadigd');
    if (werkmap.sheets.length > MAX_SHEETS) return geweigerd('te-veel-bladen');
    const tooMuch = judgeShared(werkmap, parts);
    if (tooMuch !== null) return geweigerd(tooMuch);
    return { soort: 'bladen', bladen: readSheets(werkmap, parts), passed: werkmap.passed };
  } catch (error) {
    if (error instanceof ZipError && error.fault === 'no-zip') return geweigerd('geen-excel');
    if (names.length > 0 && !names.some(isWorkbook)) return geweigerd(kindOfZip(names));
    if (names.some(isMacro)) return geweigerd('macro');
    return geweigerd(error instanceof ZipError && error.fault === 'too-large' ? 'zipbom' : 'beschadigd');
  }
}
