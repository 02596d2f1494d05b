import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schrijfExcel, { type SheetData } from 'write-excel-file/universal';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { createCsv, createXlsx, type ExportTable } from '../../../lib/table-export.ts';
import { readFile, readGeplakt } from './read.ts';
import { MAX_FILE } from './sheet.ts';
import { selectScheiding } from './text.ts';

type Part = { readonly naam: string; readonly inhoud: string; readonly zegt?: number };

/** A zip file with these parts; `zegt` is the unpacked size in its directory. */
function createZip(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = [];
  const map: Buffer[] = [];
  let place = 0;
  for (const { naam, inhoud, zegt } of parts) {
    const gepakt = deflateRawSync(Buffer.from(inhoud));
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(gepakt.length, 18);
    header.writeUInt32LE(zegt ?? inhoud.length, 22);
    header.writeUInt16LE(naam.length, 26);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt16LE(8, 10);
    line.writeUInt32LE(gepakt.length, 20);
    line.writeUInt32LE(zegt ?? inhoud.length, 24);
    line.writeUInt16LE(naam.length, 28);
    line.writeUInt32LE(place, 42);
    pieces.push(header, Buffer.from(naam), gepakt);
    map.push(line, Buffer.from(naam));
    place += 30 + naam.length + gepakt.length;
  }
  const content = Buffer.concat(map);
  const einde = Buffer.alloc(22);
  einde.writeUInt32LE(0x06054b50, 0);
  einde.writeUInt16LE(parts.length, 8);
  einde.writeUInt16LE(parts.length, 10);
  einde.writeUInt32LE(content.length, 12);
  einde.writeUInt32LE(place, 16);
  return new Uint8Array(Buffer.concat([...pieces, content, einde]));
}

const excel = async (data: SheetData) =>
  new Uint8Array(await (await schrijfExcel([{ data, sheet: 'Lijst' }]).toBlob()).arrayBuffer());
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const waarom = async (content: Uint8Array<ArrayBuffer>, naam = 'lijst.xlsx') => {
  const parsed = await readFile(content, naam);
  return parsed.soort === 'geweigerd' ? parsed.waarom : parsed.soort;
};
const rows = async (content: Uint8Array<ArrayBuffer>, naam = 'lijst.csv') => {
  const parsed = await readFile(content, naam);
  const sheet = parsed.soort === 'bladen' ? parsed.bladen[0] : undefined;
  return sheet?.soort === 'blad' ? sheet.rijen : sheet;
};

describe('wat geweigerd wordt', () => {
  it.each(['~$lijst.xlsx', '.~lock.lijst.xlsx#'])('het hulpbestand van een open lijst: %s', (naam) => {
    expect(readFile(new Uint8Array([7, 65, 66]), naam)).toEqual({
      soort: 'geweigerd',
      waarom: 'hulpbestand',
    });
  });

  it('een PDF die .xlsx heet, een leeg bestand, een beeld en een oud of beveiligd bestand', async () => {
    expect(await waarom(bytes('%PDF-1.7 …'))).toBe('pdf');
    expect(await waarom(bytes(''))).toBe('leeg');
    expect(await waarom(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))).toBe('geen-excel');
    expect(await waarom(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('oud-of-beveiligd');
    expect(await waarom(new Uint8Array(MAX_FILE + 1))).toBe('te-groot');
  });

  it('een zipbom: naar wat de inhoudsopgave zegt, en als die liegt', async () => {
    const boek = { naam: 'xl/workbook.xml', inhoud: '<workbook/>' };
    const groot = { naam: 'xl/worksheets/sheet1.xml', inhoud: 'a'.repeat(1000), zegt: 500 * 1024 * 1024 };
    expect(await waarom(createZip([boek, groot]))).toBe('zipbom');
    const verhouding = { naam: 'xl/worksheets/sheet1.xml', inhoud: 'a'.repeat(20 * 1024 * 1024) };
    expect(await waarom(createZip([boek, verhouding]))).toBe('zipbom');
    const liegt = { naam: 'xl/worksheets/sheet1.xml', inhoud: 'a'.repeat(100_000), zegt: 10 };
    expect(await waarom(createZip([boek, liegt]))).toBe('zipbom');
  });

  it('een bestand met macro’s, hoe het ook heet', async () => {
    const parts = [
      { naam: 'xl/workbook.xml', inhoud: '<a/>' },
      { naam: 'xl/vbaProject.bin', inhoud: 'x' },
    ];
    expect(await waarom(createZip(parts))).toBe('macro');
    expect(await waarom(await excel([['Naam']]), 'lijst.xlsm')).toBe('macro');
  });

  it('een zip die geen Excel is, en een kapot bestand', async () => {
    expect(await waarom(createZip([{ naam: 'brief.txt', inhoud: 'dag' }]))).toBe('geen-excel');
    expect(await waarom(bytes('PK en verder niets'))).toBe('geen-excel');
    expect(await waarom(createZip([{ naam: 'xl/workbook.xml', inhoud: '<a/>' }]))).toBe('beschadigd');
  });

  it('een blad met formules, met de cellen erbij', async () => {
    const parsed = await rows(
      await excel([
        ['Naam', 'Uren'],
        ['Robin', 24],
        [null, { value: 'SUM(B2:B2)', type: 'Formula' }],
      ]),
      'lijst.xlsx',
    );
    expect(parsed).toMatchObject({ soort: 'formules', cellen: ['B3'] });
  });

  it('een lijst van meer dan 50.000 regels', async () => {
    expect(await waarom(bytes('a;b\n'.repeat(50_200)), 'lijst.csv')).toBe('te-veel-regels');
  });

  it('willekeurige bytes geven altijd een uitkomst', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (ruis) => {
        const parsed = await readFile(new Uint8Array([0x50, 0x4b, ...ruis]), 'x.xlsx');
        expect(['bladen', 'geweigerd']).toContain(parsed.soort);
        await readFile(new Uint8Array([...ruis]), 'x.csv');
      }),
    );
  });
});

describe('wat gelezen wordt', () => {
  it.each([
    ['puntkomma', 'Naam;Uren\nAnna;36,0\nBo;24,5\n'],
    ['tab', 'Naam\tUren\nAnna\t36,0\nBo\t24,5\n'],
    ['komma', 'Naam,Uren\nAnna,"36,0"\nBo,"24,5"\n'],
    ['BOM', '\ufeffNaam;Uren\r\nAnna;36,0\r\nBo;24,5\r\n'],
    ['sep', 'sep=;\r\nNaam;Uren\r\nAnna;36,0\r\nBo;24,5\r\n'],
  ])('tekst met %s', async (_wat, text) => {
    const expected = [
      ['Naam', 'Uren'],
      ['Anna', '36,0'],
      ['Bo', '24,5'],
    ];
    expect(await rows(bytes(text))).toEqual(expected);
    const geplakt = readGeplakt(text);
    expect(geplakt).toMatchObject({ bladen: [{ rijen: expected }] });
  });

  it('Windows-1252 en UTF-16', async () => {
    expect(await rows(new Uint8Array(Buffer.from('Naam;Uren\nRené;8', 'latin1')))).toContainEqual([
      'René',
      '8',
    ]);
    expect(await rows(new Uint8Array(Buffer.from('\ufeffNaam\tUren\nZoë\t8', 'utf16le')))).toContainEqual([
      'Zoë',
      '8',
    ]);
  });

  it('een komma als scheiding wint niet van een komma in getallen', () => {
    expect(selectScheiding('Naam;Uren;Fte\nAnna;36,0;1,0\nBo;24,0;0,67')).toBe(';');
  });

  it('getallen en datums uit Excel zoals mensen ze schrijven; samengevoegde cellen gelden voor elke regel', async () => {
    const parsed = await rows(
      await excel([
        ['Organisatie', 'Naam', 'Uren', 'Vanaf'],
        [
          { value: 'Enver', type: String, rowSpan: 2 },
          'Anna',
          36.5,
          { value: new Date(Date.UTC(2021, 2, 1)), type: Date, format: 'dd-mm-yyyy' },
        ],
        [null, 'Bo', 24, null],
      ]),
      'lijst.xlsx',
    );
    expect(parsed).toEqual([
      ['Organisatie', 'Naam', 'Uren', 'Vanaf'],
      ['Enver', 'Anna', '36,5', '01-03-2021'],
      ['Enver', 'Bo', '24', ''],
    ]);
  });
});

const SOORT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/** A workbook as Excel writes it, from the xml of one sheet. */
const werkmap = (sheet: string, boek = '<workbookPr/>', staat = '') =>
  createZip([
    {
      naam: 'xl/workbook.xml',
      inhoud: `<workbook xmlns:r="r">${boek}<sheets><sheet name="Leeg" sheetId="2" r:id="rId2" ${staat}/><sheet name="Lijst" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      naam: 'xl/_rels/workbook.xml.rels',
      inhoud: `<Relationships>${[1, 2]
        .map((n) => `<Relationship Id="rId${n}" Type="${SOORT}" Target="worksheets/sheet${n}.xml"/>`)
        .join('')}</Relationships>`,
    },
    {
      naam: 'xl/styles.xml',
      inhoud: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    },
    { naam: 'xl/worksheets/sheet1.xml', inhoud: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
    {
      naam: 'xl/worksheets/sheet2.xml',
      inhoud: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    },
  ]);
const sheets = async (content: Uint8Array<ArrayBuffer>) => {
  const parsed = await readFile(content, 'lijst.xlsx');
  return parsed.soort === 'bladen' ? parsed.bladen : parsed;
};

const NIETS_BIJZONDERS = {
  soort: 'blad',
  hiddenColumns: [],
  date1904: false,
  notes: new Map(),
  broken: new Map(),
  stray: [],
};

describe('een werkmap zoals die bewaard wordt', () => {
  it('zegt welke rijen en bladen verborgen zijn, en laat lege rijen op hun plek', async () => {
    const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row>
      <row r="3" spans="1:1" hidden="1"><c r="A3" t="inlineStr"><is><t>Anna</t></is></c></row>
      <row hidden="true" r="4"><c r="A4" t="inlineStr"><is><t>Bo</t></is></c></row>
      <row r="5"><c r="A5" t="inlineStr"><is><t>Kim</t></is></c></row>`;
    expect(await sheets(werkmap(sheet, '', 'state="hidden"'))).toEqual([
      { ...NIETS_BIJZONDERS, naam: 'Leeg', rijen: [['1']], verborgen: [], verborgenBlad: true, kinds: ['n'] },
      {
        ...NIETS_BIJZONDERS,
        naam: 'Lijst',
        rijen: [['Naam'], [''], ['Anna'], ['Bo'], ['Kim']],
        verborgen: [2, 3],
        verborgenBlad: false,
        kinds: ['-', '-', '-', '-', '-'],
      },
    ]);
  });

  it('ziet een formule ook als elke naam een voorvoegsel heeft', async () => {
    const sheet = '<x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>';
    expect(await sheets(werkmap(sheet))).toMatchObject([{}, { soort: 'formules', cellen: ['A1'] }]);
  });

  it.each([
    ['van 1900', '<workbookPr/>', 44256],
    ['van 1904', '<workbookPr date1904="1"/>', 42794],
  ])('leest datums in het stelsel %s', async (_wat, boek, serie) => {
    const content = werkmap(`<row r="1"><c r="A1" s="1"><v>${serie}</v></c></row>`, boek);
    expect(await sheets(content)).toMatchObject([{}, { rijen: [['01-03-2021']] }]);
  });
});

const cell = fc.oneof(
  fc.constantFrom('=1+1', '+31 6', '-Smit', '@oost', 'a;b', '"citaat"', 'twee\nregels', 'Ünal', ''),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[^\p{L}\p{N} ,.;"'-]/gu, '').trim()),
);

describe('een export', () => {
  const table = (lines: readonly (readonly [string, number, string | null])[]): ExportTable => ({
    titel: 'Medewerkers',
    peildatum: '2026-03-02',
    kolommen: [
      { kop: 'Naam', soort: 'tekst', definitie: 'Hoe iemand heet.' },
      { kop: 'Uren', soort: 'uren' },
      { kop: 'T/m', soort: 'datum' },
    ],
    rijen: lines,
  });
  const lines = fc.array(
    fc.tuple(
      cell,
      fc.integer({ min: -4000, max: 4000 }).map((n) => n / 4),
      fc.option(fc.integer({ min: 1, max: 28 }).map((dag) => `2026-02-${String(dag).padStart(2, '0')}`)),
    ),
    { maxLength: 15 },
  );

  it('als Excel teruggelezen is precies de tabel, en nergens een formule', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (list) => {
        const parsed = await rows(await createXlsx(table(list), '2026-03-02'), 'x.xlsx');
        const expected = list.map(([naam, uren, dag]) => [
          naam.trim(),
          String(uren).replace('.', ','),
          dag === null ? '' : datumNl(dag),
        ]);
        expect(parsed).toEqual([['Naam', 'Uren', 'T/m'], ...expected]);
      }),
      { numRuns: 25 },
    );
  });

  it('als CSV: puntkomma, decimale komma, BOM en CRLF; niets begint als formule', async () => {
    const text = Buffer.from(
      await createCsv(
        table([
          ['=SOM(A1)', -8.5, '2026-03-31'],
          ['a;"b', 0, null],
        ]),
      ),
    ).toString();
    expect(text).toBe('\ufeffNaam;Uren;T/m\r\n\'=SOM(A1);-8,50;31-03-2026\r\n"a;""b";0,00;\r\n');
  });
});
