import { describe, expect, test } from 'vitest';
import { bereik, mediaan, percentiel } from './cijfers.ts';
import { type Figuur, oordeel, verhouding } from './figuur.ts';
import { document, tabel } from './verslag.ts';

const eenFiguur = (over: Partial<Figuur> = {}): Figuur => ({
  wat: 'Start',
  waarde: 1500,
  eenheid: 'ms',
  hoe: '7 pairs',
  basis: { wat: 'bare window', waarde: 1000 },
  budget: { soort: 'verhouding', hoogstens: 1.5 },
  ...over,
});

describe('cijfers', () => {
  test('the median of an odd and of an even number of values', () => {
    expect(mediaan([9, 1, 5])).toBe(5);
    expect(mediaan([1, 9, 5, 7])).toBe(6);
    expect(mediaan([4])).toBe(4);
  });

  test('a percentile is a value that was measured', () => {
    const twintig = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(percentiel(twintig, 0.5)).toBe(10);
    expect(percentiel(twintig, 0.95)).toBe(19);
    expect(bereik(twintig)).toEqual([1, 20]);
  });

  test('nothing measured is not zero', () => {
    expect(() => mediaan([])).toThrow();
    expect(() => percentiel([], 0.95)).toThrow();
  });
});

describe('oordeel', () => {
  test('exactly the budget is within, a hair more is over', () => {
    expect(oordeel(eenFiguur())).toBe('within');
    expect(oordeel(eenFiguur({ waarde: 1504 }))).toBe('OVER');
  });

  test('a budget of the value itself', () => {
    const figuur = eenFiguur({ budget: { soort: 'waarde', hoogstens: 50 } });
    expect(oordeel({ ...figuur, waarde: 50 })).toBe('within');
    expect(oordeel({ ...figuur, waarde: 50.01 })).toBe('OVER');
  });

  test('no budget, no verdict; a ratio without basis is never within', () => {
    const { budget: _budget, ...zonderBudget } = eenFiguur();
    const { basis: _basis, ...zonderBasis } = eenFiguur();
    expect(oordeel(zonderBudget)).toBe('none');
    expect(oordeel(zonderBasis)).toBe('OVER');
    expect(verhouding(zonderBasis)).toBeNull();
  });
});

describe('verslag', () => {
  const omstandigheden = { datum: '2026-03-02', runtime: 'Electron 42', machine: '2 cores', drukte: 0.2 };

  test('what is over budget is said in the table and under it', () => {
    const tekst = document(
      [{ soort: 'gemeten', naam: 'start', figuren: [eenFiguur({ waarde: 2000 })] }],
      omstandigheden,
    );
    expect(tekst).toContain('| 2.00 × | ≤ 1.5 × | **over** |');
    expect(tekst).toContain('Over budget:\n\n- Start');
  });

  test('what could not be measured is said too', () => {
    expect(tabel([{ soort: 'niet-gemeten', naam: 'pdf' }])).toContain('**not measured**');
  });

  test('all lines of the table are as wide', () => {
    const regels = tabel([
      { soort: 'gemeten', naam: 'start', figuren: [eenFiguur(), eenFiguur({ wat: 'Iets langers ≤ × µs' })] },
    ]).split('\n');
    expect(new Set(regels.map((regel) => [...regel].length)).size).toBe(1);
  });
});
