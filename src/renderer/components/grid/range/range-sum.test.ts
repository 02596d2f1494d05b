import { describe, expect, it } from 'vitest';
import { type CellAmount, rangeText } from './range-sum.ts';

const uren = (...minuten: readonly number[]): CellAmount[] =>
  minuten.map((value) => ({ kind: 'inzet', unit: 'uren', value }));

describe('what is said of a range', () => {
  it.each([
    ['hours', 3, uren(480, 960, 432), '3 cellen · som 31,2\u00a0u · gemiddeld 10,4\u00a0u'],
    [
      'empty cells do not count in the average',
      4,
      uren(480, 960),
      '4 cellen · 2 met een waarde · som 24\u00a0u · gemiddeld 12\u00a0u',
    ],
    ['nothing to add up', 12, [], '12 cellen'],
    [
      'more than a thousand hours',
      2,
      uren(60_000, 60_000),
      '2 cellen · som 2.000\u00a0u · gemiddeld 1.000\u00a0u',
    ],
    [
      'numbers',
      2,
      [
        { kind: 'z', unit: 'aantal', value: 3 },
        { kind: 'z', unit: 'aantal', value: 4 },
      ] satisfies CellAmount[],
      '2 cellen · som 7 · gemiddeld 3,5',
    ],
    [
      'people and their total are not added up',
      2,
      [...uren(480), { kind: 'netto', unit: 'uren', value: 480 }] satisfies CellAmount[],
      '2 cellen',
    ],
  ])('%s', (_what, cells, amounts, text) => {
    expect(rangeText(cells, amounts)).toBe(text);
  });
});
