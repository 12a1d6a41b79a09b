import { describe, expect, it } from 'vitest';
import { correctSheet, ignoredHeader } from './correctSheet.ts';
import type { RawSheet } from './rawSheet.ts';

const sheet: RawSheet = {
  name: '楼长',
  rows: [
    ['楼长花名册', null, null],
    ['甲', '乙', '丙'],
    ['小区', '楼长', null],
    [null, '姓名', '电话'],
    ['东方名苑', '张三', '19900000001'],
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 2, left: 0, bottom: 3, right: 0 },
    { top: 2, left: 1, bottom: 2, right: 2 },
  ],
};

describe('a corrected sheet', () => {
  it('writes a header under its group', () => {
    const { rows } = correctSheet(sheet, [3, 4], { headers: { C: '联系电话' } });
    expect(rows[2]).toEqual(['小区', '楼长', null]);
    expect(rows[3]).toEqual([null, '姓名', '联系电话']);
    expect(rows[4]).toEqual(sheet.rows[4]);
  });

  it('writes a header that runs over two rows at its top', () => {
    const { rows } = correctSheet(sheet, [3, 4], { headers: { A: ignoredHeader } });
    expect(rows[2]?.[0]).toBe(ignoredHeader);
    expect(rows[3]?.[0]).toBeNull();
  });

  it('keeps the title but no other table above the header that was pointed out', () => {
    const { rows } = correctSheet(sheet, [2, 2], { headerFrom: 3, headers: {} });
    expect(rows[0]).toEqual(sheet.rows[0]);
    expect(rows[1]).toEqual([null, null, null]);
  });

  it('leaves the sheet given as it was', () => {
    correctSheet(sheet, [3, 4], { headers: { C: '联系电话' } });
    expect(sheet.rows[3]?.[2]).toBe('电话');
  });
});
