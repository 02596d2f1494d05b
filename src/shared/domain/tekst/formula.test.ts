import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormula, withoutFormula } from './formula.ts';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
const BEFORE = [
  ...['', ' ', '\t', '\r', '\n', '\r\n', '\v', '\f', '\0', '\u0001', '\u001b', '\u007f', '\u0085'],
  ...['\u00a0', '\u2009', '\u202f', '\u3000', '\u2028', '\u2029', '\ufeff', '\u200b', '\u200d', '\u2060'],
  ...[
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u061c',
    '\u00ad',
    '\ufe0f',
    '\u3164',
    '\u2800',
  ],
];

describe('text that a spreadsheet would calculate with', () => {
  it.each(SIGNS)('begins with %s, whatever nobody sees in front', (sign) => {
    for (const before of BEFORE) expect(isFormula(`${before}${sign}1+1`), JSON.stringify(before)).toBe(true);
  });

  it.each(['', 'Jan', 'Jan-Peter', 'a=b', "'=1+1", '010 - 123', '€ 10', '−8 u/w', 'é=', '1-2', '–'])(
    '%j is none',
    (text) => {
      expect(withoutFormula(text)).toBe(text);
    },
  );

  it('is none any more with an apostrophe in front, and loses nothing', () => {
    const text = fc
      .array(fc.constantFrom(...SIGNS, ...BEFORE, 'a', '1', "'", '"', ';'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        const safe = withoutFormula(typed);
        expect(isFormula(safe)).toBe(false);
        expect(safe.replaceAll("'", '')).toBe(typed.replaceAll("'", ''));
        expect(safe.split('\n').filter(isFormula)).toEqual([]);
      }),
    );
  });
});
