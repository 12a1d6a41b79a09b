import { describe, expect, it } from 'vitest';
import type { SheetModel } from '../../core/reports/sheetModel.ts';
import { linesOf, pagedSheet } from './pageModel.ts';

function sheet(rows: number, more: Partial<SheetModel> = {}): SheetModel {
  return {
    name: '党员',
    title: '党员台账',
    caption: { left: '填报单位：香水社区党委' },
    columns: ['name', 'phone', 'address'].map((key) => ({
      key,
      label: key,
      width: 14,
      align: 'center',
      format: 'text',
    })),
    rows: Array.from({ length: rows }, (_, i) => ({
      cells: { name: `党员${i}`, phone: '19900000001', address: i % 10 === 0 ? '东'.repeat(40) : '东方名苑' },
    })),
    signatures: [],
    notes: [],
    page: { paper: 'A4', orientation: 'portrait' },
    ...more,
  };
}

describe('a sheet in pages', () => {
  it('holds every row once, in order, on numbered pages', () => {
    const { pages } = pagedSheet(sheet(240));
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => i + 1));
    expect(pages.flatMap(({ rows }) => rows.map(({ index }) => index))).toEqual(
      Array.from({ length: 240 }, (_, i) => i),
    );
    expect(pages.map(({ isLast }) => isLast)).toEqual(pages.map((_, i) => i === pages.length - 1));
  });

  it('gives a long text the lines it needs and breaks at every character', () => {
    expect(linesOf('东方名苑', 8.3)).toBe(1);
    expect(linesOf('东'.repeat(40), 8.3)).toBe(6);
    expect(linesOf('一\n二', 8.3)).toBe(2);
    const { pages } = pagedSheet(sheet(11));
    const [long, short] = [pages[0]?.rows[0]?.height ?? 0, pages[0]?.rows[1]?.height ?? 0];
    expect(long).toBeGreaterThan(short * 3);
  });

  it('fits the width of the paper: more columns, smaller text; A3 larger than A4', () => {
    const columns = Array.from({ length: 24 }, (_, i) => ({
      key: `c${i}`,
      label: `第${i}列`,
      width: 12,
      align: 'center' as const,
      format: 'text' as const,
    }));
    const small = pagedSheet(sheet(1, { columns }));
    const large = pagedSheet(sheet(1, { columns, page: { paper: 'A3', orientation: 'landscape' } }));
    expect(pagedSheet(sheet(1)).points).toBe(12);
    expect(small.points).toBeLessThan(7);
    expect(large.points).toBeGreaterThan(small.points);
    expect(large.size).toEqual([420, 297]);
  });

  it('never leaves signatures alone on a page', () => {
    const signatures = [{ label: '填表人', name: '王晓云' }];
    for (let rows = 20; rows < 60; rows++) {
      const { pages } = pagedSheet(sheet(rows, { signatures, notes: ['注：一', '注：二'] }));
      expect(pages.at(-1)?.rows.length).toBeGreaterThan(0);
    }
  });

  it('is one page when it holds nothing', () => {
    expect(pagedSheet(sheet(0)).pages).toEqual([{ number: 1, rows: [], isLast: true }]);
  });
});
