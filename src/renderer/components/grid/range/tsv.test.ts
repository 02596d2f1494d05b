import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTsv, parseTsv } from './tsv.ts';

describe('text from the clipboard', () => {
  it.each([
    ['one value', '8', [['8']]],
    ['nothing: one empty cell', '', [['']]],
    [
      'a block of Excel, with its line break at the end',
      '8\t16\r\n24\t32\r\n',
      [
        ['8', '16'],
        ['24', '32'],
      ],
    ],
    ['line breaks of other systems', '8\n16\r24', [['8'], ['16'], ['24']]],
    [
      'empty cells and an empty row',
      '8\t\t4\r\n\t\t\r\n1\t2\t3',
      [
        ['8', '', '4'],
        ['', '', ''],
        ['1', '2', '3'],
      ],
    ],
    ['rows of different length', '8\r\n1\t2', [['8'], ['1', '2']]],
    ['a line break and a tab inside quotes', '"a\r\nb"\t"c\td"\r\n', [['a\nb', 'c\td']]],
    ['doubled quotes', '"zegt ""nee"""\t5', [['zegt "nee"', '5']]],
    ['quotes that are only signs', '"5\t5"x\t"', [['"5', '5"x', '"']]],
    ['an empty cell in quotes', '""\t1', [['', '1']]],
  ])('%s', (_what, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });
});

describe('text for the clipboard', () => {
  it.each([
    ['decimal commas and thousands as they stand', [['1.234,5', '7,2']], '1.234,5\t7,2'],
    ['a minus that Excel knows', [['−12,0', '+3']], '-12,0\t+3'],
    ['a percentage without its space', [['119\u00a0%', '36\u00a0u']], '119%\t36 u'],
    ['quotes where they are needed', [['a\tb', 'zegt "nee"', 'c\nd']], '"a\tb"\t"zegt ""nee"""\t"c\nd"'],
    [
      'rows',
      [
        ['1', ''],
        ['', '2'],
      ],
      '1\t\r\n\t2',
    ],
    ['an empty cell at the end, which is not the end of the text', [['1'], ['']], '1\r\n\r\n'],
  ])('%s', (_what, rows, text) => {
    expect(formatTsv(rows)).toBe(text);
  });

  it('is read back as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '8', ',', ' ', '"', '\t', '\n', 'é') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(formatTsv(rows))).toEqual(rows);
      }),
    );
  });
});
