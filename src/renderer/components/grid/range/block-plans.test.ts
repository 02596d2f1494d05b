import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillOf, planFill, planPaste, stretched } from './block-plans.ts';
import { type Block, cellsOf, contains, sizeOf } from './cell-range.ts';

const SHEET = { rows: 6, columns: 5 };
const one = (row: number, column: number): Block => ({ top: row, left: column, bottom: row, right: column });

/** The grid after a paste, drawn. */
function drawn(clip: readonly (readonly string[])[], block: Block): string[] {
  const { cells } = planPaste(clip, block, SHEET);
  return Array.from({ length: SHEET.rows }, (_, row) =>
    Array.from({ length: SHEET.columns }, (__, column) => {
      const found = cells.find(({ at }) => at.row === row && at.column === column);
      return found === undefined ? '.' : found.text || '_';
    }).join(''),
  );
}

describe('a paste', () => {
  const block = [
    ['1', '2'],
    ['3', '4'],
  ];
  it('of a block begins at the selected cell and is as large as it is', () => {
    expect(drawn(block, one(1, 1))).toEqual(['.....', '.12..', '.34..', '.....', '.....', '.....']);
  });

  it('of one value fills the range', () => {
    expect(drawn([['8']], { top: 0, left: 0, bottom: 1, right: 2 }).slice(0, 3)).toEqual([
      '888..',
      '888..',
      '.....',
    ]);
  });

  it('is repeated where the range is a whole number of times as large, and only there', () => {
    expect(drawn(block, { top: 0, left: 0, bottom: 3, right: 3 })).toEqual([
      '1212.',
      '3434.',
      '1212.',
      '3434.',
      '.....',
      '.....',
    ]);
    expect(drawn(block, { top: 0, left: 0, bottom: 2, right: 3 })).toEqual([
      '12...',
      '34...',
      '.....',
      '.....',
      '.....',
      '.....',
    ]);
  });

  it('of one row fills every row of a range as wide', () => {
    expect(drawn([['1', '2', '3']], { top: 2, left: 1, bottom: 4, right: 3 })).toEqual([
      '.....',
      '.....',
      '.123.',
      '.123.',
      '.123.',
      '.....',
    ]);
  });

  it('keeps empty cells, which clear, apart from holes, which leave what is there', () => {
    expect(drawn([['1', '', '3'], ['4']], one(0, 0)).slice(0, 2)).toEqual(['1_3..', '4....']);
  });

  it('says how much falls off the grid', () => {
    expect(planPaste(block, one(5, 4), SHEET)).toEqual({
      cells: [{ at: { row: 5, column: 4 }, text: '1' }],
      outside: 3,
    });
    expect(planPaste([], one(0, 0), SHEET)).toEqual({ cells: [], outside: 0 });
  });

  it('loses no cell and puts none twice', () => {
    const clip = fc.array(fc.array(fc.constantFrom('1', '2', ''), { minLength: 1, maxLength: 7 }), {
      minLength: 1,
      maxLength: 7,
    });
    const place = fc.tuple(fc.nat(5), fc.nat(4));
    fc.assert(
      fc.property(clip, place, (rows, [row, column]) => {
        const { cells, outside } = planPaste(rows, one(row, column), SHEET);
        const fills = rows.length === 1 && rows[0]?.length === 1;
        expect(cells.length + outside).toBe(fills ? 1 : rows.flat().length);
        expect(new Set(cells.map(({ at }) => `${at.row}|${at.column}`)).size).toBe(cells.length);
      }),
    );
  });
});

describe('a fill', () => {
  it('repeats its source, also upwards and to the left', () => {
    const source = { top: 2, left: 0, bottom: 3, right: 0 };
    const rows = (target: Block) => planFill(source, target).map(({ from, to }) => [to.row, from.row]);
    expect(rows({ ...source, bottom: 6 })).toEqual([
      [4, 2],
      [5, 3],
      [6, 2],
    ]);
    expect(rows({ ...source, top: 0 })).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('by key takes the first row or column, or the one before a single cell', () => {
    const block = { top: 1, left: 1, bottom: 3, right: 2 };
    expect(fillOf(block, 'down')).toEqual({ source: { ...block, bottom: 1 }, target: block });
    expect(fillOf(block, 'right')).toEqual({ source: { ...block, right: 1 }, target: block });
    expect(fillOf(one(2, 2), 'down')?.source).toEqual(one(1, 2));
    expect(fillOf(one(2, 2), 'right')?.source).toEqual(one(2, 1));
    expect(fillOf(one(0, 2), 'down')).toBeNull();
    expect(fillOf(one(2, 0), 'right')).toBeNull();
  });

  it('fills every cell of its target that is not its source, each from within the source', () => {
    const side = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(side, side, side, side, side, side, (top, left, tall, wide, row, column) => {
        const source = { top, left, bottom: top + tall, right: left + wide };
        const target = stretched(source, { row, column });
        const fills = planFill(source, target);
        expect(fills).toHaveLength(sizeOf(target) - sizeOf(source));
        expect(fills.every(({ from, to }) => contains(source, from) && !contains(source, to))).toBe(true);
        expect(cellsOf(source).every((cell) => contains(target, cell))).toBe(true);
      }),
    );
  });

  it('by its corner goes in one direction, the furthest', () => {
    const block = { top: 1, left: 1, bottom: 2, right: 2 };
    expect(stretched(block, { row: 5, column: 3 })).toEqual({ ...block, bottom: 5 });
    expect(stretched(block, { row: 3, column: 4 })).toEqual({ ...block, right: 4 });
    expect(stretched(block, { row: 0, column: 2 })).toEqual({ ...block, top: 0 });
    expect(stretched(block, { row: 1, column: 2 })).toEqual(block);
  });
});
