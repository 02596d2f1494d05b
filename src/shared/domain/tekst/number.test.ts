import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aantalText,
  divideGrootsteRest,
  fteText,
  helePercentages,
  momentNl,
  numberText,
  procentText,
  readAantal,
  readUren,
  round,
  urenText,
  urenVast,
  urenWithEenheid,
  urenWithSign,
} from './number.ts';

describe('rounding', () => {
  test.each([
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [14.35, 1, 14.4],
    [2.25, 1, 2.3],
    [-0.04, 1, 0],
    [1.4499999, 1, 1.4],
  ])('%d with %i decimals is %d', (value, decimalen, expected) => {
    expect(round(value, decimalen)).toBe(expected);
    expect(Object.is(round(value, decimalen), -0)).toBe(false);
  });

  test('never further than half a step from the value, and symmetric', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, d) => {
          expect(Math.abs(round(value, d) - value)).toBeLessThanOrEqual(0.5 / 10 ** d + 1e-8);
          expect(round(-value, d) + round(value, d)).toBe(0);
        },
      ),
    );
  });
});

describe('texts', () => {
  test('hours, one decimal only when needed', () => {
    expect(urenText(2160)).toBe('36');
    expect(urenText(864)).toBe('14,4');
    expect(urenText(0)).toBe('0');
    expect(urenText(-2946)).toBe('−49,1');
    expect(urenText(78_000)).toBe('1.300');
    expect(urenVast(2160)).toBe('36,0');
    expect(urenWithSign(720)).toBe('+12');
    expect(urenWithSign(-720)).toBe('−12');
    expect(urenWithSign(1)).toBe('0');
  });

  test('fte, percentage, counts', () => {
    expect(fteText(85)).toBe('85,00');
    expect(fteText(12.5555)).toBe('12,56');
    expect(procentText(304 / 254.856)).toBe('119,3\u00a0%');
    expect(procentText(0.5, 0)).toBe('50\u00a0%');
    expect(aantalText(1_234_567)).toBe('1.234.567');
    expect(numberText(-0.001, 1)).toBe('0,0');
    expect(numberText(Number.NaN, 1)).toBe('–');
    expect(momentNl('2026-03-01T08:12:33')).toBe('01-03-2026 08:12');
  });
});

describe('leesUren', () => {
  test.each([
    ['36', 2160],
    ['36,5', 2190],
    ['36.5', 2190],
    ['36:30', 2190],
    ['36u', 2160],
    ['36 uur', 2160],
    [' 8 ', 480],
    ['0', 0],
    ['40', 2400],
    ['7,2', 432],
    ['0,33', 20],
  ])('“%s” is %i minutes', (text, minuten) => {
    expect(readUren(text)).toEqual({ soort: 'ok', minuten });
  });

  test.each([
    ['-1', 'niet negatief'],
    ['−1', 'niet negatief'],
    ['40,1', 'te veel'],
    ['41', 'te veel'],
    ['veel', 'is geen aantal uren'],
    ['36:75', 'is geen aantal uren'],
    ['1e3', 'is geen aantal uren'],
    ['', 'Vul uren per week in van 0 t/m 40'],
    ['3,6,5', 'is geen aantal uren'],
  ])('“%s” is refused and told what is accepted', (text, message) => {
    const parsed = readUren(text);
    expect(parsed.soort).toBe('fout');
    if (parsed.soort === 'fout') {
      expect(parsed.melding).toContain(message);
      expect(parsed.melding).toContain('0 t/m 40');
    }
  });

  test('another maximum', () => {
    expect(readUren('80', { max: 80 }).soort).toBe('ok');
    expect(readUren('8,5', { max: 8 }).soort).toBe('fout');
  });

  test('what urenTekst writes is read back when it is whole tenths of an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (tienden) => {
        expect(readUren(urenText(tienden * 6))).toEqual({ soort: 'ok', minuten: tienden * 6 });
      }),
    );
  });
});

describe('leesAantal', () => {
  test('counts', () => {
    expect(readAantal('122')).toEqual({ soort: 'ok', aantal: 122 });
    expect(readAantal('1.046')).toEqual({ soort: 'ok', aantal: 1046 });
    expect(readAantal('0')).toEqual({ soort: 'ok', aantal: 0 });
  });
  test.each(['-3', '1,5', 'tien', '', '12.34', '1000000'])('“%s” is refused', (text) => {
    expect(readAantal(text).soort).toBe('fout');
  });
});

describe('largest remainder', () => {
  test('C24: whole percentages by largest remainder', () => {
    const aantallen = [307, 419, 388, 247, 198, 694];
    expect(helePercentages(aantallen)).toEqual([14, 18, 17, 11, 9, 31]);
    const sum = aantallen.reduce((a, b) => a + b, 0);
    expect(aantallen.map((n) => numberText((n / sum) * 100, 1))).toEqual([
      '13,6',
      '18,6',
      '17,2',
      '11,0',
      '8,8',
      '30,8',
    ]);
  });

  test('adds up exactly and stays within one of the exact share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
        (total, gewichten) => {
          const sum = gewichten.reduce((a, b) => a + b, 0);
          const parts = divideGrootsteRest(total, gewichten);
          if (sum === 0) return;
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
          for (const [i, part] of parts.entries()) {
            expect(Math.abs(part - (total * (gewichten[i] ?? 0)) / sum)).toBeLessThan(1);
          }
        },
      ),
    );
  });

  test('nothing to divide', () => {
    expect(helePercentages([0, 0])).toEqual([0, 0]);
  });
});

test('a few minutes do not read as nothing', () => {
  expect([0, 0.3, 1, 2.9, 3, -2].map(urenWithEenheid)).toEqual([
    '0\u00a0u',
    '0\u00a0u',
    '1\u00a0min',
    '3\u00a0min',
    '0,1\u00a0u',
    '−2\u00a0min',
  ]);
});
