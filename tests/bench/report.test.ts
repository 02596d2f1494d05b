import { describe, expect, test } from 'vitest';
import { type Figure, oordeel, verhouding } from './figure.ts';
import { bereik, mediaan, percentiel } from './figures.ts';
import { runOf, withRun } from './history.ts';
import { document, soakPart, table } from './report.ts';

const eenFigure = (over: Partial<Figure> = {}): Figure => ({
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
    expect(oordeel(eenFigure())).toBe('within');
    expect(oordeel(eenFigure({ waarde: 1504 }))).toBe('OVER');
  });

  test('a budget of the value itself', () => {
    const figure = eenFigure({ budget: { soort: 'waarde', hoogstens: 50 } });
    expect(oordeel({ ...figure, waarde: 50 })).toBe('within');
    expect(oordeel({ ...figure, waarde: 50.01 })).toBe('OVER');
  });

  test('no budget, no verdict; a ratio without basis is never within', () => {
    const { budget: _budget, ...zonderBudget } = eenFigure();
    const { basis: _basis, ...zonderBase } = eenFigure();
    expect(oordeel(zonderBudget)).toBe('none');
    expect(oordeel(zonderBase)).toBe('OVER');
    expect(verhouding(zonderBase)).toBeNull();
  });
});

describe('verslag', () => {
  const omstandigheden = { datum: '2026-03-02', runtime: 'Electron 42', machine: '2 cores', drukte: 0.2 };

  test('what is over budget is said in the table and under it', () => {
    const text = document(
      [{ soort: 'gemeten', naam: 'start', figuren: [eenFigure({ waarde: 2000 })] }],
      omstandigheden,
      [],
    );
    expect(text).toContain('| 2.00 × | ≤ 1.5 × | **over** |');
    expect(text).toContain('Over budget:\n\n- Start');
  });

  test('a figure stands beside what it was before, against its basis where it has one', () => {
    const before = runOf('2026-02-01', 1, [eenFigure({ waarde: 1200 })]);
    const { basis: _basis, ...alone } = eenFigure({
      wat: 'List',
      waarde: 12,
      budget: { soort: 'waarde', hoogstens: 9 },
    });
    const runs = withRun([before], runOf('2026-03-02', 0.2, [eenFigure(), alone]));
    const lines = document([], omstandigheden, runs).split('\n');
    expect(lines.find((line) => line.startsWith('| Start'))).toMatch(/1\.50 × +\| 1\.20 ×/u);
    expect(lines.find((line) => line.startsWith('| List'))).toMatch(/12\.0 ms +\| +\|/u);
  });

  test('this run and five before it are kept', () => {
    const runs = ['1', '2', '3', '4', '5', '6'].map((day) => runOf(`2026-02-0${day}`, 0, []));
    const kept = withRun(runs, runOf('2026-03-02', 0, []));
    expect(kept.map((run) => run.datum)).toEqual(['2026-03-02', ...runs.slice(0, 5).map((run) => run.datum)]);
  });

  test('what could not be measured is said too', () => {
    expect(table([{ soort: 'niet-gemeten', naam: 'pdf' }])).toContain('**not measured**');
  });

  test('all lines of the table are as wide', () => {
    const lines = table([
      { soort: 'gemeten', naam: 'start', figuren: [eenFigure(), eenFigure({ wat: 'Iets langers ≤ × µs' })] },
    ]).split('\n');
    expect(new Set(lines.map((line) => [...line].length)).size).toBe(1);
  });
});

test('the part of the soak stays when the bench writes the parts before it', () => {
  const soak = '\n## Soak\n\nWritten by `npm run soak`.\n';
  expect(soakPart(`# Measurements\n\n- **Memory**: x\n${soak}`)).toBe(soak);
  expect(soakPart('# Measurements\n')).toBe('');
});
