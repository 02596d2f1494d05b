import { read } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormula } from '../../shared/domain/tekst/formula.ts';
import { createCsv, createXlsx, type ExportTable } from './table-export.ts';

const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＠',
        ' ',
        '\t',
        '\r',
        '\n',
        '\0',
        '\ud800',
        '\ufeff',
        '\u202e',
        '\u00a0',
        '\u3000',
      ],
      ...['a', '1', '"', "'", ';', ',', '|', '<', '&', 'HYPERLINK("x";"y")'],
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => parts.join(''));

const table = (texts: readonly string[]): ExportTable => ({
  titel: texts[0] ?? '',
  peildatum: '2026-03-02',
  kolommen: texts.map((kop) => ({ kop, soort: 'tekst' })),
  rijen: [texts],
  totalen: [texts],
  toelichting: texts.map((text) => [text, text]),
});

describe('a list for a spreadsheet', () => {
  it('is CSV without a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 3 }), async (texts) => {
        const text = new TextDecoder().decode(await createCsv(table(texts)));
        expect(parse(text, { delimiter: ';', bom: true }).flat().filter(isFormula)).toEqual([]);
        // A program that knows no quotes, or another separator, begins a row at each line.
        expect(text.split(/[\r\n]/u).filter(isFormula)).toEqual([]);
      }),
    );
  });

  it('is a workbook that opens, in which every text is text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 3 }), async (texts) => {
        const book = read(await createXlsx(table(texts), '2026-03-02'), { cellNF: true });
        for (const sheet of Object.values(book.Sheets)) {
          for (const [place, cell] of Object.entries(sheet)) {
            if (place.startsWith('!')) continue;
            expect(cell).toMatchObject({ t: 's' });
            expect(cell).not.toHaveProperty('f');
            if (isFormula(String(cell.v))) expect(cell.z).toBe('@');
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts between quotes what another country would split', async () => {
    const text = new TextDecoder().decode(await createCsv(table(['Jan, =1+1', 'Oost\nWest'])));
    expect(text.split('\r\n')[0]).toBe('"Jan, =1+1";"Oost\nWest"');
  });

  it('keeps a telephone number readable', async () => {
    const book = read(await createXlsx(table(['+31 6 12 34 56 78']), '2026-03-02'), { cellNF: true });
    expect(Object.values(book.Sheets)[0]?.A2).toMatchObject({ t: 's', v: '+31 6 12 34 56 78', z: '@' });
  });
});
