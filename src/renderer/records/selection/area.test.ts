import { describe, expect, it } from 'vitest';
import {
  areasOf,
  between,
  drawnTo,
  isMany,
  nextWithin,
  rowsIn,
  single,
  toggledRow,
  wholeRow,
  type CellPlace,
} from './area.ts';
import { moveOf } from './moves.ts';

const extent = { rows: 10, cols: 4 };
const cell = (row: number, col: number): CellPlace => ({ row, col });

describe('what is selected in a table', () => {
  it('is the rectangle between the first corner and the moving one, whichever way it is drawn', () => {
    const drawn = drawnTo(single(cell(4, 2)), cell(1, 3));
    expect(areasOf(drawn, extent)).toEqual([{ top: 1, left: 2, bottom: 4, right: 3 }]);
    expect(drawn.active).toEqual(cell(4, 2));
    expect(areasOf(drawnTo(drawn, cell(6, 0)), extent)).toEqual([{ top: 4, left: 0, bottom: 6, right: 2 }]);
  });

  it('is one cell unless more was drawn', () => {
    expect(isMany(areasOf(single(cell(1, 1)), extent))).toBe(false);
    expect(isMany(areasOf(drawnTo(single(cell(1, 1)), cell(1, 2)), extent))).toBe(true);
    expect(isMany(areasOf(wholeRow(3), extent))).toBe(true);
  });

  it('spans every column where whole rows were taken, and every row for whole columns', () => {
    expect(areasOf(drawnTo(wholeRow(2), cell(5, 1)), extent)).toEqual([
      { top: 2, left: 0, bottom: 5, right: 3 },
    ]);
    expect(areasOf({ ...single(cell(2, 1)), whole: 'columns' }, extent)).toEqual([
      { top: 0, left: 1, bottom: 9, right: 1 },
    ]);
    expect(areasOf({ ...single(cell(2, 1)), whole: 'all' }, extent)).toEqual([
      { top: 0, left: 0, bottom: 9, right: 3 },
    ]);
  });

  it('takes rows in and out with Ctrl, each once', () => {
    let rows = toggledRow(wholeRow(2), 5, extent);
    rows = toggledRow(rows, 3, extent);
    expect(rowsIn(areasOf(rows, extent))).toEqual([2, 3, 5]);
    rows = toggledRow(rows, 2, extent);
    expect(rowsIn(areasOf(rows, extent))).toEqual([3, 5]);
    expect(rowsIn(areasOf(toggledRow(wholeRow(2), 2, extent), extent))).toEqual([2]);
  });

  it('stays within a table that has become shorter', () => {
    const drawn = drawnTo(single(cell(2, 1)), cell(9, 3));
    expect(areasOf(drawn, { rows: 5, cols: 3 })).toEqual([{ top: 2, left: 1, bottom: 4, right: 2 }]);
  });
});

describe('Enter and Tab in a selection', () => {
  const area = between(cell(1, 1), cell(2, 3));
  const walk = (key: 'Enter' | 'Tab', isBack = false): string[] => {
    let at = cell(1, 1);
    return Array.from({ length: 7 }, () => {
      at = nextWithin(area, at, key, isBack);
      return `${at.row}${at.col}`;
    });
  };

  it('go through it column by column and row by row, and begin again', () => {
    expect(walk('Enter')).toEqual(['21', '12', '22', '13', '23', '11', '21']);
    expect(walk('Tab')).toEqual(['12', '13', '21', '22', '23', '11', '12']);
    expect(walk('Tab', true).slice(0, 2)).toEqual(['23', '22']);
  });
});

describe('Ctrl with an arrow', () => {
  // A dot is a blank cell.
  const filled = 'xxx..xx..x';
  const ground = { ...extent, page: 5, isFilled: ({ row }: CellPlace) => filled[row] === 'x' };
  const down = (row: number) => moveOf({ key: 'ArrowDown', ctrlKey: true })?.(cell(row, 0), ground).row;
  const up = (row: number) => moveOf({ key: 'ArrowUp', ctrlKey: true })?.(cell(row, 0), ground).row;

  it('goes to the edge of what is filled, then to what is filled next, then to the end', () => {
    expect([0, 2, 5, 6, 9].map(down)).toEqual([2, 5, 6, 9, 9]);
    expect([9, 6, 5, 2, 0].map(up)).toEqual([6, 5, 2, 0, 0]);
    expect(down(3)).toBe(5);
  });
});
