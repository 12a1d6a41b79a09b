import { describe, expect, it } from 'vitest';
import type { SheetColumn, SheetModel } from '../core/reports/sheetModel.ts';
import { bottomBands, headBands, linesOf, topBands } from './sheetBand.ts';

const column = (width: number, group?: string): SheetColumn => ({
  key: String(width),
  label: '列',
  width,
  align: 'center',
  format: 'text',
  ...(group === undefined ? {} : { group }),
});

const model = (columns: readonly SheetColumn[]): SheetModel => ({
  name: '表',
  title: '表',
  caption: { left: '填报单位（盖章）：香水社区党委', middle: '填报日期：2026年9月30日', right: '单位：人' },
  columns,
  rows: [],
  signatures: ['负责人', '审核人', '填表人', '联系电话'].map((label) => ({ label, name: '王芳' })),
  notes: ['甲', '乙'],
  page: { paper: 'A4', orientation: 'landscape' },
});

const reach = (cells: readonly { from: number; to: number }[] | undefined) =>
  cells?.map(({ from, to }) => [from, to]);

describe('the lines around a table', () => {
  it.each([1, 2, 3, 4, 5, 11, 19])('cover all of %i columns without a gap', (count) => {
    const sheet = model(Array.from({ length: count }, (_, i) => column(6 + (i % 3) * 12)));
    for (const { cells } of [...topBands(sheet), ...bottomBands(sheet)]) {
      expect(cells[0]?.from).toBe(0);
      expect(cells.at(-1)?.to).toBe(count - 1);
      for (const [i, cell] of cells.entries()) if (i > 0) expect(cell.from).toBe((cells[i - 1]?.to ?? 0) + 1);
    }
  });

  it('lose no name when columns are few', () => {
    const texts = bottomBands(model([column(20), column(20)]))[0]?.cells.map(({ text }) => text);
    expect(texts).toEqual(['负责人：王芳', '审核人：王芳    填表人：王芳    联系电话：王芳']);
  });

  it('stand at even distances', () => {
    const signatures = bottomBands(model(Array.from({ length: 8 }, () => column(10))))[0];
    expect(reach(signatures?.cells)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ]);
  });

  it('number the notes when there are several', () => {
    expect(bottomBands(model([column(60)])).map(({ cells }) => cells[0]?.text)).toEqual([
      expect.stringContaining('负责人'),
      '注：1. 甲',
      '    2. 乙',
    ]);
  });
});

describe('a header', () => {
  it('of two levels merges groups to the right and single columns down', () => {
    const bands = headBands([column(8), column(9, '楼长'), column(10, '楼长'), column(11, '单元长')], 3);
    expect(bands[0]?.cells.map(({ text, from, to, down }) => [text, from, to, down])).toEqual([
      ['列', 0, 0, 4],
      ['楼长', 1, 2, undefined],
      ['单元长', 3, 3, undefined],
    ]);
    expect(reach(bands[1]?.cells)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('without groups is one line', () => {
    expect(headBands([column(8), column(8)], 3)).toHaveLength(1);
  });
});

it('a text takes as many lines as its width and its own breaks ask for', () => {
  expect(linesOf('东方名苑', 8)).toBe(1);
  expect(linesOf('安澜区青桐街道柳岸社区', 12)).toBe(2);
  expect(linesOf('张三\n李四', 20)).toBe(2);
});
