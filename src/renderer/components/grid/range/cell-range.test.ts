import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockOf,
  type CellAt,
  cellsOf,
  contains,
  moved,
  type Sheet,
  sizeOf,
  wholeColumns,
  wholeRows,
} from './cell-range.ts';

/** A sheet drawn: '#' is filled. */
function sheet(...lines: readonly string[]): Sheet {
  return {
    rows: lines.length,
    columns: lines[0]?.length ?? 0,
    page: 2,
    isFilled: ({ row, column }) => lines[row]?.[column] === '#',
  };
}

const at = (row: number, column: number): CellAt => ({ row, column });

describe('a key in a grid', () => {
  const drawn = sheet('##..#', '#....', '..#.#', '#.#..');
  it.each([
    ['one cell', at(0, 0), 'arrowdown', at(1, 0)],
    ['not over the edge', at(0, 0), 'arrowup', at(0, 0)],
    ['not over the last column', at(2, 4), 'arrowright', at(2, 4)],
    ['to the last of what is filled', at(0, 0), 'ctrl+arrowright', at(0, 1)],
    ['over what is empty to the next', at(0, 1), 'ctrl+arrowright', at(0, 4)],
    ['from empty to the first that is filled', at(2, 0), 'ctrl+arrowright', at(2, 2)],
    ['to the side when nothing follows', at(1, 0), 'ctrl+arrowright', at(1, 4)],
    ['down along a column', at(0, 0), 'ctrl+arrowdown', at(1, 0)],
    ['down over a hole', at(1, 0), 'ctrl+arrowdown', at(3, 0)],
    ['up to the first row', at(3, 3), 'ctrl+arrowup', at(0, 3)],
    ['stays on the side', at(0, 4), 'ctrl+arrowright', at(0, 4)],
    ['the begin of the row', at(2, 3), 'home', at(2, 0)],
    ['the end of the row', at(2, 3), 'end', at(2, 4)],
    ['the first cell', at(2, 3), 'ctrl+home', at(0, 0)],
    ['the last cell', at(0, 3), 'ctrl+end', at(3, 4)],
    ['a page', at(0, 3), 'pagedown', at(2, 3)],
    ['a page that is not whole', at(3, 3), 'pagedown', at(3, 3)],
    ['a page up', at(1, 3), 'pageup', at(0, 3)],
  ])('goes %s', (_what, from, key, to) => {
    expect(moved(from, key, drawn)).toEqual(to);
  });

  it('that moves nothing is left to others', () => {
    expect(moved(at(0, 0), 'enter', drawn)).toBeNull();
    expect(moved(at(0, 0), 'ctrl+enter', drawn)).toBeNull();
    expect(moved(at(0, 0), 'ctrl+pagedown', drawn)).toBeNull();
  });
});

const anySheet = fc
  .record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 12 }), seed: fc.nat() })
  .map(
    ({ rows, columns, seed }): Sheet => ({
      rows,
      columns,
      page: 3,
      isFilled: ({ row, column }) => ((row * 31 + column * 17 + seed) * 2654435761) % 3 === 0,
    }),
  );
const KEYS = ['arrowup', 'arrowdown', 'arrowleft', 'arrowright', 'home', 'end', 'pageup', 'pagedown'];
const anyKey = fc.constantFrom(
  ...KEYS,
  ...KEYS.filter((key) => !key.startsWith('page')).map((key) => `ctrl+${key}`),
);

describe('a range', () => {
  it('never leaves the grid, however it is extended', () => {
    fc.assert(
      fc.property(anySheet, fc.array(anyKey, { maxLength: 30 }), (one, keys) => {
        let corner = at(0, 0);
        for (const key of keys) corner = moved(corner, key, one) ?? corner;
        const block = blockOf({ anchor: at(0, 0), corner });
        expect(
          contains(blockOf({ anchor: at(0, 0), corner: at(one.rows - 1, one.columns - 1) }), corner),
        ).toBe(true);
        expect(cellsOf(block)).toHaveLength(sizeOf(block));
      }),
    );
  });

  it('is the same block from whichever corner it was made', () => {
    const [a, b] = [at(4, 1), at(1, 3)];
    const block = { top: 1, left: 1, bottom: 4, right: 3 };
    expect(blockOf({ anchor: a, corner: b })).toEqual(block);
    expect(blockOf({ anchor: b, corner: a })).toEqual(block);
    expect(blockOf({ anchor: at(1, 1), corner: at(4, 3) })).toEqual(block);
  });

  it('becomes whole rows, whole columns, and everything', () => {
    const one = sheet('....', '....', '....');
    const range = { anchor: at(1, 2), corner: at(2, 1) };
    expect(blockOf(wholeRows(range, one))).toEqual({ top: 1, left: 0, bottom: 2, right: 3 });
    expect(blockOf(wholeColumns(range, one))).toEqual({ top: 0, left: 1, bottom: 2, right: 2 });
  });
});
