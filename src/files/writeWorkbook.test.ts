import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { SheetModel } from '../core/reports/sheetModel.ts';
import { readWorkbook } from './readWorkbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const SHEET: SheetModel = {
  name: "配备[情况]:统计'表*",
  title: '香水社区楼长配备情况统计表',
  caption: { left: '填报单位（盖章）：香水社区党委', middle: '填报日期：2026年9月30日', right: '单位：人' },
  columns: [
    { key: 'place', label: '小区', width: 14, align: 'center', format: 'text' },
    { key: 'no', label: '楼号', width: 8, align: 'center', format: 'text' },
    { key: 'due', label: '应配', group: '楼长', width: 8, align: 'center', format: 'number' },
    { key: 'filled', label: '实配', group: '楼长', width: 8, align: 'center', format: 'number' },
    { key: 'share', label: '占比', group: '楼长', width: 8, align: 'center', format: 'percent' },
    { key: 'phone', label: '电话', width: 13, align: 'center', format: 'text' },
  ],
  rows: [
    { cells: { place: '东方名苑', no: '1', due: 2, filled: 1, share: 0.5, phone: '06311234567' } },
    { cells: { place: '东方名苑', no: '12-1', due: 1, filled: 1, share: 1, phone: null }, joined: ['place'] },
    {
      cells: {
        place: '米山<花园>&',
        no: 'A3',
        due: 1,
        filled: 0,
        share: '—',
        phone: '19900001111\n19900002222',
      },
    },
  ],
  totals: {
    label: '合计',
    cells: {
      due: { kind: 'sum', result: 4 },
      filled: { kind: 'sum', result: 2 },
      share: { kind: 'ratio', of: 'filled', over: 'due', result: 0.5 },
    },
  },
  signatures: ['负责人', '审核人', '填表人', '联系电话'].map((label) => ({ label, name: '' })),
  notes: ['兼任按岗位计。'],
  page: { paper: 'A4', orientation: 'landscape' },
};

async function opened(sheets: readonly SheetModel[] = [SHEET]) {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeWorkbook({ fileName: '表.xlsx', sheets });
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

describe('a written workbook', () => {
  it('reads back cell by cell as it was said', async () => {
    const bytes = await writeWorkbook({ fileName: '表.xlsx', sheets: [SHEET] });
    const { sheets } = await readWorkbook('表.xlsx', bytes);
    expect(sheets[0]?.rows.slice(4, 8)).toEqual([
      ['东方名苑', '1', 2, 1, 0.5, '06311234567'],
      [null, '12-1', 1, 1, 1],
      ['米山<花园>&', 'A3', 1, 0, '—', '19900001111\n19900002222'],
      ['合计', null, 4, 2, 0.5],
    ]);
    expect(sheets[0]?.merges).toContainEqual({ top: 4, left: 0, bottom: 5, right: 0 });
  });

  it('has the layout that offices send upward', async () => {
    const sheet = (await opened()).worksheets[0];
    expect(sheet?.getCell('A1').font).toMatchObject({ name: '方正小标宋简体', size: 20 });
    expect(sheet?.getCell('A1').isMerged).toBe(true);
    expect(sheet?.getCell('C3').value).toBe('楼长');
    expect(sheet?.getCell('E3').master.address).toBe('C3');
    expect(sheet?.getCell('A4').master.address).toBe('A3');
    expect(sheet?.getCell('D4').font).toMatchObject({ name: '黑体', size: 11 });
    expect(sheet?.getCell('B5').numFmt).toBe('@');
    expect(sheet?.getCell('E5').numFmt).toBe('0.0%');
    expect(sheet?.getCell('B5').border.left?.style).toBe('thin');
    expect(sheet?.getRow(1).height).toBe(40);
    expect(sheet?.getRow(7).height).toBeGreaterThan(30);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: '1:4',
    });
    expect(sheet?.headerFooter.oddFooter).toBe('&C第 &P 页 共 &N 页');
  });

  it('has totals as formulas with their results', async () => {
    const sheet = (await opened()).worksheets[0];
    expect(sheet?.getCell('C8').value).toEqual({ formula: 'SUM(C5:C7)', result: 4 });
    expect(sheet?.getCell('E8').value).toEqual({ formula: 'IF(C8=0,"—",D8/C8)', result: 0.5 });
  });

  it('shows a ratio over nothing as a dash', async () => {
    const cells = { share: { kind: 'ratio', of: 'filled', over: 'due', result: null } } as const;
    const workbook = await opened([{ ...SHEET, rows: [], totals: { label: '合计', cells } }]);
    expect(workbook.worksheets[0]?.getCell('E5').value).toMatchObject({ result: '—' });
  });

  it('has sheet tabs that Excel takes without repair, and names this program', async () => {
    const long = { ...SHEET, name: '楼'.repeat(40) };
    const workbook = await opened([SHEET, SHEET, long, long, { ...SHEET, name: '/' }]);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual([
      '配备情况统计表',
      '配备情况统计表-2',
      '楼'.repeat(31),
      `${'楼'.repeat(29)}-2`,
      '表5',
    ]);
    expect(workbook.creator).toBe('近邻党建工作台');
  });

  it('writes texts that look like escapes and control characters without harm', async () => {
    const rows = [{ cells: { place: '_x0041_\u0001', no: ' 3 ', phone: '𬤇' } }];
    const bytes = await writeWorkbook({ fileName: 'a', sheets: [{ ...SHEET, rows }] });
    const { sheets } = await readWorkbook('a', bytes);
    expect(sheets[0]?.rows[4]).toEqual(['_x0041_', ' 3 ', null, null, null, '𬤇']);
  });
});
