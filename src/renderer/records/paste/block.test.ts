import { describe, expect, it } from 'vitest';
import { fitted, formulaProblem, MOST_ROWS, tooLong, tooWide, trimmed } from './block.ts';

const one = [['是']];
const row = [['a', 'b']];
const column = [['a'], ['b']];

describe('a block that is pasted', () => {
  it('fills a selection that it goes into without a rest', () => {
    expect(fitted(one, 2, 2)).toEqual([
      ['是', '是'],
      ['是', '是'],
    ]);
    expect(fitted(row, 2, 2)).toEqual([...row, ...row]);
    expect(fitted(column, 4, 1)).toEqual([...column, ...column]);
  });

  it('stays as it is where the selection is a single cell or would leave a rest', () => {
    expect(fitted(row, 1, 1)).toBe(row);
    expect(fitted(row, 2, 3)).toBe(row);
    expect(fitted(column, 3, 1)).toBe(column);
  });

  it('is refused whole when it is wider than what is left of the table, with both figures', () => {
    expect(tooWide(row, ['姓名', '电话'])).toBeUndefined();
    expect(tooWide(row, ['电话'])).toMatch(/有 2 列，从“电话”起只有 1 列，没有写入/);
  });

  it('loses blank columns at its right edge before it is measured', () => {
    expect(
      trimmed([
        ['a', '', ''],
        ['', 'b', ' '],
      ]),
    ).toEqual([
      ['a', ''],
      ['', 'b'],
    ]);
    expect(trimmed([['', '']])).toEqual([['']]);
  });

  it('is refused whole from the first row too many on, with the way to go', () => {
    expect(tooLong('x\r\n'.repeat(MOST_ROWS))).toBeUndefined();
    expect(tooLong('x\r\n'.repeat(MOST_ROWS + 1))).toMatch(/一次最多粘贴 5000 行.*导入/);
    expect(tooLong('x\n'.repeat(20_000))).toMatch(/有 20000 行/);
  });

  it.each(['=SUM(A1:A3)', '=A1', '＝B2+1', '#REF!', '#N/A', "='表1'!A1"])(
    'does not take the formula %s for content',
    (text) => expect(formulaProblem(text)).toMatch(/公式/),
  );

  it.each(['张三', '1-2', '#3号楼', '= 的意思', '==='])('takes %s as it is', (text) =>
    expect(formulaProblem(text)).toBeUndefined(),
  );
});
