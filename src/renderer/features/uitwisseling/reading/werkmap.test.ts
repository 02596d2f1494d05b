import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grid, number, row, text, workbook } from '../../../../../tests/support/werkmap.ts';
import { readFile } from './read.ts';
import type { Sheet } from './sheet.ts';

function sheets(bytes: Uint8Array<ArrayBuffer>): readonly Sheet[] {
  const read = readFile(bytes, 'lijst.xlsx');
  if (read.soort === 'geweigerd') throw new Error(read.waarom);
  return read.bladen;
}
function list(bytes: Uint8Array<ArrayBuffer>) {
  const [parsedSheet] = sheets(bytes);
  if (parsedSheet?.soort !== 'blad') throw new Error(parsedSheet?.soort);
  return parsedSheet;
}
const refusal = (bytes: Uint8Array<ArrayBuffer>) => {
  const read = readFile(bytes, 'lijst.xlsx');
  return read.soort === 'geweigerd' ? read.waarom : read.soort;
};
const geval = (name: string) => new Uint8Array(readFileSync(`tests/gevallen/${name}`));
const column = (name: string, index: number) =>
  list(geval(name))
    .rijen.slice(1)
    .map((cells) => cells[index]);

/** The text of one cell with this value in this format. */
const shown = (value: number | string, format: string, workbookPr = '') => {
  const parsedSheet = list(
    workbook([{ name: 'Lijst', data: row(1, number('A1', value, 1)) }], { formats: [format], workbookPr }),
  );
  return { text: parsedSheet.rijen[0]?.[0], notes: [...parsedSheet.notes.values()].flat() };
};

describe('cases from outside', () => {
  it('g10: hours as a time of [h]:mm and h:mm', () => {
    expect(column('g10-uren-als-tijd.xlsx', 3)).toEqual(['36:00', '24:30', '7:12']);
  });
  it('g11: date1904="true"', () => {
    expect(column('g11-1904-true.xlsx', 4)).toEqual(['01-03-2026', '01-03-2026']);
  });
  it('g13: every digit of a long number', () => {
    expect(column('g13-grote-nummers.xlsx', 0)).toEqual(['12345678901', '12345678902']);
    expect(column('g13-grote-nummers.xlsx', 6)).toEqual(['31612345678', '31687654321']);
  });
  it('g14: an error stays an error', () => {
    expect(column('g14-fout-in-cel.xlsx', 5)).toEqual(['#N/A', '', '28-02-2027']);
    expect(column('g14-fout-in-cel.xlsx', 3)).toEqual(['36', '#VALUE!', '32']);
  });
  it('g15: a chart sheet is passed over', () => {
    expect(sheets(geval('g15-grafiekblad.xlsx'))).toMatchObject([{ soort: 'blad', naam: 'Lijst' }]);
  });
  it('g25: every sheet with its name', () => {
    expect(sheets(geval('g25-blad-per-team.xlsx')).map(({ naam }) => naam)).toEqual([
      'Oost',
      'Zuid',
      'Nieuwland',
    ]);
  });
});

describe('what a number means', () => {
  it.each([
    ['[h]:mm', 1.5, '36:00'],
    ['[hh]:mm:ss', 24.5 / 24, '24:30'],
    ['[mm]', 0.5, '12:00'],
    ['h:mm', 0.3, '7:12'],
    ['h:mm:ss AM/PM', 8 / 24, '8:00'],
    ['[$-413]h:mm', 1 / 3, '8:00'],
    ['h:mm', 31.9999999 / 24, '32:00'],
  ])('%s of %d is %s hours', (format, value, expected) => {
    expect(shown(value, format).text).toBe(expected);
  });

  it('says what Excel shows of a week of work in a format for the clock', () => {
    expect(shown(1.5, 'h:mm')).toEqual({
      text: '36:00',
      notes: ['Cel A1: Excel toont 12:00, er staat 36:00.'],
    });
    expect(shown(1.5, '[h]:mm').notes).toEqual([]);
  });

  it.each([
    ['dd-mm-yyyy', 46_082, '01-03-2026'],
    ['d/m/yy', 46_081.999_999, '01-03-2026'],
    ['yyyy-mm-dd;@', 46_082.000_001, '01-03-2026'],
    ['[$-413]d mmmm yyyy', 46_082, '01-03-2026'],
    ['mmm-yy', 46_082, '01-03-2026'],
    ['dd-mm-jjjj', 46_082, '01-03-2026'],
    ['dd-mm-yyyy', 46_081 + 86_399 / 86_400, '28-02-2026 23:59:59'],
    ['dd-mm-yyyy hh:mm', 46_082.5, '01-03-2026 12:00'],
    ['dd-mm-yyyy', 0, '0'],
  ])('%s of %d is the date %s', (format, value, expected) => {
    expect(shown(value, format).text).toBe(expected);
  });

  it('counts from 1904 where the workbook says so, and not where it says no', () => {
    const is1904 = (said: string) => shown(44_620, 'dd-mm-yyyy', `<workbookPr date1904="${said}"/>`).text;
    expect(['1', 'true', '0', 'false'].map(is1904)).toEqual([
      '01-03-2026',
      '01-03-2026',
      '28-02-2022',
      '28-02-2022',
    ]);
    expect(shown(44_619.999_999, 'd-m-yyyy', "<workbookPr date1904='true'/>").text).toBe('01-03-2026');
  });

  it.each([
    ['0%', 0.57, '57%'],
    ['0.00%', 0.6667, '66,67%'],
    ['0%', 1, '100%'],
    ['000000', 42, '000042'],
    ['00\\-00000000', 612_345_678, '06-12345678'],
    ['0', 12_345_678_901, '12345678901'],
    ['General', '1.2345678901E10', '12345678901'],
    ['General', 123_456_789_012_345, '123456789012345'],
    ['General', 36.300_000_000_000_004, '36,3'],
    ['#,##0.00', 1234.5, '1234,5'],
    ['0.0" uur"', 24.5, '24,5'],
    ['General', 0.666_666_666_666_666_7, '0,666666666666667'],
    ['@', 42, '42'],
  ])('%s of %s is %s', (format, value, expected) => {
    expect(shown(value, format).text).toBe(expected);
  });

  it('doubts a number of which Excel did not keep every digit', () => {
    expect(shown('1234567890123456789', 'General').notes).toEqual([
      'Cel A1: van een getal bewaart Excel 15 cijfers. Klopt 1234567890123456768?',
    ]);
  });

  it('texts in every form, with the signs that XML hides', () => {
    const parsedSheet = list(
      workbook(
        [
          {
            name: 'A & B',
            data: row(
              1,
              `${text('A1', 'Jansen & <Zoon>')}<c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="str"><v>uit &#233;en som</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#SPILL!</v></c>`,
            ),
          },
        ],
        {
          strings: [
            '<r><t>Zo</t></r><r><t xml:space="preserve">ë van </t></r><r><t>Dam</t></r>',
            '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
          ],
        },
      ),
    );
    expect(parsedSheet.naam).toBe('A & B');
    expect(parsedSheet.rijen).toEqual([
      ['Jansen & <Zoon>', 'Zoë van Dam', '東京', 'uit éen som', 'ja', '#ERROR!'],
    ]);
  });
});

describe('what is around the values', () => {
  it('hidden rows and columns, also those of no width', () => {
    const parsedSheet = list(
      workbook([
        {
          name: 'Lijst',
          before: '<cols><col min="2" max="3" hidden="true"/><col max="5" min="5" width="0"/></cols>',
          data: `${row(1, text('A1', 'Naam'))}${row(2, text('A2', 'Bo'), "hidden='1'")}${row(3, text('A3', 'Kim'), 'ht="0"')}${row(4, text('E4', 'x'))}`,
        },
      ]),
    );
    expect([parsedSheet.verborgen, parsedSheet.hiddenColumns]).toEqual([
      [1, 2],
      [1, 2, 4],
    ]);
  });

  it('a merged cell holds for the lines it covers, whatever lies on top of it', () => {
    const data =
      grid([
        ['Organisatie', 'Naam'],
        ['Enver', 'Bo'],
      ]) +
      row(3, text('B3', 'Kim')) +
      row(4, text('A4', 'ROGplus') + text('B4', 'Jip'));
    const after = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A2:A1048576"/></mergeCells>';
    expect(list(workbook([{ name: 'Lijst', data, after }])).rijen).toEqual([
      ['Organisatie', 'Naam'],
      ['Enver', 'Bo'],
      ['Enver', 'Kim'],
      ['ROGplus', 'Jip'],
    ]);
  });

  it('what is hidden stays with its own sheet when another is a chart', () => {
    const read = sheets(
      workbook([
        { name: 'Grafiek', kind: 'chartsheet' },
        { name: 'Lijst', data: row(1, text('A1', 'x')) + row(2, text('A2', 'y'), 'hidden="1"') },
        { name: 'Weg', data: row(1, text('A1', 'z')), attributes: 'state="veryHidden"' },
      ]),
    );
    expect(read).toMatchObject([
      { naam: 'Lijst', verborgen: [1], verborgenBlad: false },
      { naam: 'Weg', verborgen: [], verborgenBlad: true },
    ]);
  });

  it('a sheet that is broken or has formulas does not cost the others', () => {
    const read = sheets(
      workbook([
        { name: 'Som', data: row(1, '<c r="A1"><f>1+1</f><v>2</v></c>') },
        { name: 'Stuk', data: row(1, '<c r="A1" t="s"><v>99</v></c>') },
        { name: 'Lijst', data: row(1, text('A1', 'x')) },
      ]),
    );
    expect(read.map(({ naam, soort }) => [naam, soort])).toEqual([
      ['Som', 'formules'],
      ['Stuk', 'onbruikbaar'],
      ['Lijst', 'blad'],
    ]);
  });
});

describe('files that are made to hurt', () => {
  const LIST = grid([
    ['Naam', 'Uren'],
    ['Bo', 36],
  ]);
  const sheet = (data: string, before = '', after = '') =>
    workbook([{ name: 'Lijst', data, before, after }], { level: 0 });

  it.each([
    ['XFD1048576', row(1_048_576, number('XFD1048576', 1))],
    ['A4000000000', row(3, number('A4000000000', 1))],
    ['CV2', row(2, text('A2', 'Bo') + number('CV2', 1)).replace('CV2', 'CW2')],
  ])('a cell far away is named and left out: %s', (_at, far) => {
    const parsedSheet = list(sheet(row(1, text('A1', 'Naam')) + far));
    expect(parsedSheet.rijen.length).toBeLessThan(10);
    expect(parsedSheet.stray).toHaveLength(1);
  });

  it('nothing but a cell far away', () => {
    expect(refusal(sheet(row(1_048_576, number('XFD1048576', 1))))).toBe('buiten-bereik');
  });

  it.each([
    ['an absurd row', LIST + row(4_000_000_000, number('A4000000000', 1)), 'buiten-bereik'],
    ['a row of 300 digits', `${LIST}<row r="${'9'.repeat(300)}"/>`, 'buiten-bereik'],
    ['a million cells', row(1, '<c/>'.repeat(1_000_001)), 'te-veel-cellen'],
    [
      '60.000 lines',
      LIST + Array.from({ length: 60_000 }, (_, i) => row(i + 3, number(`A${i + 3}`, 1))).join(''),
      'te-veel-regels',
    ],
    ['one cell of a megabyte', LIST + row(3, text('A3', 'x'.repeat(1_000_000))), 'beschadigd'],
    ['a row that never ends', `${LIST}<row ${'a="1" '.repeat(100_000)}/>`, 'beschadigd'],
  ])('%s', (_what, data, reason) => {
    expect(refusal(sheet(data))).toBe(reason);
  });

  it('200.000 merged ranges', () => {
    const merges = Array.from({ length: 200_000 }, (_, i) => `<mergeCell ref="A${i + 1}:A${i + 2}"/>`).join(
      '',
    );
    expect(refusal(sheet(LIST, '', `<mergeCells>${merges}</mergeCells>`))).toBe('te-veel-samengevoegd');
  });

  it.each([
    ['two thousand million columns', '<cols><col min="1" max="2000000000" hidden="1"/></cols>', ''],
    [
      'a link over the whole sheet',
      '',
      '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>',
    ],
    ['a million empty rows', '', ''],
  ])('reads the list all the same: %s', (what, before, after) => {
    const data = what.endsWith('rows') ? LIST + '<row r="70000"/>'.repeat(1_000_000) : LIST;
    expect(list(sheet(data, before, after)).rijen).toEqual([
      ['Naam', 'Uren'],
      ['Bo', '36'],
    ]);
  });
});
