import { describe, expect, it } from 'vitest';
import { planbordContext } from '../../../../../tests/support/planbord-context.ts';
import type { CellText } from '../../../components/grid/grid-types.ts';
import type { BordRow, RowContent } from '../rows/bord-types.ts';
import { assessCells } from './cells.ts';
import { previewCells } from './cells-preview.ts';

const { model } = planbordContext().context;

function row(soort: RowContent['soort'], nth = 0): BordRow {
  const found = model.bord.rijen.filter(({ inhoud }) => inhoud.soort === soort)[nth];
  if (found === undefined) throw new Error(`No row of ${soort}.`);
  return found;
}

const cell = (rij: BordRow, kolom: string, tekst: string): CellText<BordRow> => ({ rij, kolom, tekst });

/** What becomes of one cell: 'was → wordt', '=' or the reason. */
function verdict(rij: BordRow, kolom: string, tekst: string): string {
  const [only] = assessCells(model, [cell(rij, kolom, tekst)]).cells;
  switch (only?.verdict.soort) {
    case 'wijzigt':
      return `${only.verdict.was} → ${only.verdict.wordt}`;
    case 'gelijk':
      return '=';
    case 'geweigerd':
      return only.verdict.reden;
    default:
      throw new Error('No verdict.');
  }
}

describe('a text over the hours of somebody', () => {
  it.each([
    ['8', '28 → 8'],
    ['8,5', '28 → 8,5'],
    ['8.5', '28 → 8,5'],
    ['8 u', '28 → 8'],
    ['8:30', '28 → 8,5'],
    [' 12 ', '28 → 12'],
    ['28', '='],
    ['28,0', '='],
    ['', '28 → 0'],
    ['0', '28 → 0'],
  ])('%s', (text, outcome) => {
    expect(verdict(row('inzet'), 'k1', text)).toBe(outcome);
  });

  it.each([
    ['41', '41 uur per week is te veel.'],
    ['-4', 'Uren kunnen niet negatief zijn.'],
    ['#N/B', '“#N/B” is geen aantal uren.'],
    ['afw.', '“afw.” is geen aantal uren.'],
    ['8 4', '“8 4” is geen aantal uren.'],
  ])('%s is refused with its reason', (text, reden) => {
    expect(verdict(row('inzet'), 'k1', text)).toContain(reden);
  });
});

describe('a text over something else', () => {
  it('a number of trajecten may be empty, and is whole', () => {
    expect(verdict(row('zwaarte'), 'k1', '14')).toBe('10 → 14');
    expect(verdict(row('zwaarte'), 'k1', '')).toBe('10 → ');
    expect(verdict(row('zwaarte'), 'k1', '10')).toBe('=');
    expect(verdict(row('zwaarte'), 'k1', '1,5')).toContain('is geen heel getal');
  });

  it('totals, hours of nobody’s team, vacatures and other columns say why not; an empty cell over them asks nothing', () => {
    for (const soort of ['groep', 'cijfer'] as const)
      expect(verdict(row(soort), 'k1', '8')).toContain('totaal');
    expect(verdict(row('vrij'), 'k1', '8')).toContain('bij geen team');
    expect(verdict(row('vacature'), 'k1', '8')).toContain('formulier');
    expect(verdict(row('inzet'), 'naam', 'Jansen')).toContain('Alleen de uren');
    for (const soort of ['groep', 'cijfer', 'vrij', 'vacature'] as const)
      expect(verdict(row(soort), 'k1', '')).toBe('=');
    expect(verdict(row('inzet'), 'naam', '')).toBe('=');
  });
});

describe('many cells', () => {
  const [first, second] = [row('inzet'), row('inzet', 1)];
  const block = [
    ...['k0', 'k1', 'k2'].map((kolom) => cell(first, kolom, '8')),
    ...[cell(second, 'k0', '4'), cell(second, 'k1', 'x'), cell(second, 'k2', '4')],
    cell(row('cijfer'), 'k0', '3'),
  ];

  it('become one opdracht; weeks that follow each other with the same hours are one piece of it', () => {
    const { opdracht, changes, refused } = assessCells(model, block);
    expect([changes, refused]).toEqual([5, 2]);
    expect(
      opdracht?.uren.map(({ medewerkerId, minutenPerWeek, van, tot }) => [
        medewerkerId,
        minutenPerWeek,
        van,
        tot,
      ]),
    ).toEqual([
      ['m1', 480, '2026-03-02', '2026-03-23'],
      ['m2', 240, '2026-03-02', '2026-03-09'],
      ['m2', 240, '2026-03-16', '2026-03-23'],
    ]);
    expect(opdracht?.aantallen).toEqual([]);
  });

  it('are told before they are written: what changes in which weeks, and what is left and why', () => {
    const { summary, changes, refused } = previewCells(assessCells(model, block), 2);
    expect(summary).toBe('5 cellen veranderen. 4 cellen worden overgeslagen.');
    expect(changes.map(({ wanneer, was, wordt }) => `${wanneer}: ${was} → ${wordt}`)).toEqual([
      'week 10 t/m 12: 28 → 8',
      'week 10: 20 → 4',
      'week 12: 20 → 4',
    ]);
    expect(refused.map(({ reden }) => reden)).toEqual([
      expect.stringContaining('“x” is geen aantal uren.'),
      expect.stringContaining('Dit is een totaal'),
      'Valt buiten de tabel.',
    ]);
  });

  it('that change nothing write nothing', () => {
    const assessed = assessCells(model, [cell(first, 'k0', '28'), cell(row('groep'), 'k0', '')]);
    expect(assessed.opdracht).toBeNull();
    expect(previewCells(assessed, 0).summary).toBe('Er verandert niets.');
  });
});
