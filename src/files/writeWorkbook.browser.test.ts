import { expect, it } from 'vitest';
import type { SheetModel } from '../core/reports/sheetModel.ts';
import { readWorkbook } from './readWorkbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const sheet: SheetModel = {
  name: '名册',
  title: '党员花名册',
  caption: { left: '填报单位：香水社区党委' },
  columns: [
    { key: 'name', label: '姓名', width: 10, align: 'center', format: 'text' },
    { key: 'count', label: '户数', width: 8, align: 'center', format: 'number' },
  ],
  rows: Array.from({ length: 2000 }, (_, i) => ({ cells: { name: `张${i}`, count: i } })),
  signatures: [],
  notes: [],
  page: { paper: 'A4', orientation: 'portrait' },
};

it('a workbook written in Chromium is read in Chromium cell by cell', async () => {
  const bytes = await writeWorkbook({ fileName: '名册.xlsx', sheets: [sheet] });
  const read = await readWorkbook('名册.xlsx', bytes);
  expect(read.sheets[0]?.rows).toHaveLength(2003);
  expect(read.sheets[0]?.rows[2002]).toEqual(['张1999', 1999]);
});
