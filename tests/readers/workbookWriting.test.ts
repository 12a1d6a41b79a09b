import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pythonWith } from '../../scripts/browser.mjs';
import type { SheetModel } from '../../src/core/reports/sheetModel.ts';
import { packArchive, unpackArchive } from '../../src/files/archive.ts';
import { writeWorkbook } from '../../src/files/writeWorkbook.ts';
import { runProgram } from './officeCommand.ts';
import { libreOffice, openpyxl } from './outsideReaders.ts';

const ROWS = 600;

const statistics: SheetModel = {
  name: '配备情况统计表',
  title: '香水社区楼长配备情况统计表',
  caption: { left: '填报单位（盖章）：香水社区党委', middle: '填报日期：2026年9月30日', right: '单位：人' },
  columns: [
    { key: 'place', label: '小区', width: 16, align: 'center', format: 'text' },
    { key: 'due', label: '应配', group: '楼长', width: 8, align: 'center', format: 'number' },
    { key: 'filled', label: '实配', group: '楼长', width: 8, align: 'center', format: 'number' },
    { key: 'share', label: '占比', group: '楼长', width: 8, align: 'center', format: 'percent' },
    { key: 'none', label: '占比', group: '单元长', width: 8, align: 'center', format: 'percent' },
    { key: 'empty', label: '应配', group: '单元长', width: 8, align: 'center', format: 'number' },
  ],
  rows: [
    { cells: { place: '东方名苑', due: 14, filled: 13, share: 13 / 14, none: '—', empty: 0 } },
    { cells: { place: '米山花园', due: 28, filled: 26, share: 26 / 28, none: '—', empty: 0 } },
  ],
  totals: {
    label: '合计',
    cells: {
      due: { kind: 'sum', result: 42 },
      filled: { kind: 'sum', result: 39 },
      share: { kind: 'ratio', of: 'filled', over: 'due', result: 39 / 42 },
      none: { kind: 'ratio', of: 'filled', over: 'empty', result: null },
      empty: { kind: 'sum', result: 0 },
    },
  },
  signatures: ['负责人', '审核人', '填表人', '联系电话'].map((label) => ({ label, name: '王芳' })),
  notes: ['兼任按岗位计。'],
  page: { paper: 'A4', orientation: 'landscape' },
};

const roster: SheetModel = {
  ...statistics,
  name: '名册',
  title: '名册',
  columns: [
    { key: 'compound', label: '小区', width: 16, align: 'center', format: 'text' },
    { key: 'id', label: '公民身份号码', width: 20, align: 'center', format: 'text' },
    { key: 'count', label: '户数', width: 8, align: 'center', format: 'number' },
  ],
  rows: Array.from({ length: ROWS }, (_, i) => ({
    cells: {
      compound: `${Math.floor(i / 10)}区`,
      id: `99000019660211${String(i).padStart(4, '0')}`,
      count: i,
    },
    ...(i % 10 === 0 ? {} : { joined: ['compound'] }),
  })),
  totals: { label: '合计', cells: { count: { kind: 'sum', result: (ROWS * (ROWS - 1)) / 2 } } },
  page: { paper: 'A3', orientation: 'portrait' },
};

const LAYOUT = `
import json, sys, openpyxl
out = []
for sheet in openpyxl.load_workbook(sys.argv[1]):
    setup, margins = sheet.page_setup, sheet.page_margins
    out.append({
        'paper': setup.paperSize, 'orientation': setup.orientation, 'titles': sheet.print_title_rows,
        'fit': [sheet.sheet_properties.pageSetUpPr.fitToPage, setup.fitToWidth, setup.fitToHeight],
        'centred': sheet.print_options.horizontalCentered, 'footer': sheet.oddFooter.center.text,
        'margins': [margins.left, margins.right, margins.top, margins.bottom], 'freeze': sheet.freeze_panes,
        'title': [sheet['A1'].font.name, sheet['A1'].font.sz, sheet.row_dimensions[1].height],
        'head': [sheet['A3'].font.name, sheet['A3'].font.sz, sheet['A3'].alignment.wrap_text],
        'body': [sheet[sheet.freeze_panes].number_format, sheet[sheet.freeze_panes].border.left.style, sheet.row_dimensions[5].height],
        'merges': [str(one) for one in sheet.merged_cells.ranges]})
print(json.dumps(out, ensure_ascii=False))
`;

const folder = mkdtempSync(path.join(tmpdir(), 'written-'));
const file = path.join(folder, '表.xlsx');

/** The same workbook without the results beside its formulas, so that another program has to calculate them. */
async function withoutResults(): Promise<string> {
  const files = await unpackArchive(readFileSync(file));
  const stripped = [...files].map(([name, bytes]) => {
    const xml = new TextDecoder().decode(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    return { name, bytes: name.includes('worksheets') ? new TextEncoder().encode(xml) : bytes };
  });
  const place = path.join(folder, '无结果.xlsx');
  writeFileSync(place, await packArchive(stripped));
  return place;
}

beforeAll(async () => {
  writeFileSync(file, await writeWorkbook({ fileName: '表.xlsx', sheets: [statistics, roster] }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a written workbook, opened by other programs', () => {
  it('has the layout of the office for openpyxl', async () => {
    const { code, stdout, stderr } = await runProgram(String(pythonWith('openpyxl')), ['-c', LAYOUT, file], {
      PYTHONIOENCODING: 'utf-8',
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const common = {
      fit: [true, 1, 0],
      centred: true,
      footer: '第 &P 页 共 &N 页',
      margins: [0.5, 0.5, 0.6, 0.7],
      title: ['方正小标宋简体', 20, 40],
      head: ['黑体', 11, true],
      body: ['@', 'thin', 24],
    };
    const [first, second] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(first).toMatchObject({
      ...common,
      paper: 9,
      orientation: 'landscape',
      titles: '$1:$4',
      freeze: 'A5',
    });
    expect(second).toMatchObject({
      ...common,
      paper: 8,
      orientation: 'portrait',
      titles: '$1:$3',
      freeze: 'A4',
    });
    expect(first?.['merges']).toEqual(expect.arrayContaining(['A1:F1', 'A3:A4', 'B3:D3', 'E3:F3']));
    expect(second?.['merges']).toEqual(expect.arrayContaining(['A4:A13', `A${ROWS - 6}:A${ROWS + 3}`]));
  });

  it('has results beside its formulas that equal what LibreOffice calculates', async () => {
    const out = path.join(folder, 'calculated');
    const bare = await withoutResults();
    expect((await openpyxl(bare))[0]?.rows[6]?.slice(1)).toEqual([null, null, null, null, null]);
    await libreOffice(bare, 'xlsx', out);
    const calculated = await openpyxl(path.join(out, path.basename(bare)));
    const ours = await openpyxl(file);
    const total = ours[0]?.rows[6] ?? [];
    expect(total).toEqual(['合计', 42, 39, 39 / 42, '—', 0]);
    for (const [i, cell] of total.entries()) {
      const again = calculated[0]?.rows[6]?.[i];
      if (typeof cell === 'number') expect(again).toBeCloseTo(cell, 12);
      else expect(again).toBe(cell);
    }
    expect(calculated[1]?.rows[ROWS + 3]?.[2]).toBe((ROWS * (ROWS - 1)) / 2);
  });

  it('keeps every character of 600 identity numbers', async () => {
    const rows = (await openpyxl(file))[1]?.rows ?? [];
    expect(rows.slice(3, ROWS + 3).map((row) => row[1])).toEqual(roster.rows.map(({ cells }) => cells['id']));
    expect(rows[3]?.[0]).toBe('0区');
    expect(rows[4]?.[0]).toBeNull();
  });

  it('is printed by LibreOffice', async () => {
    const out = path.join(folder, 'printed');
    await libreOffice(file, 'pdf', out);
    expect(readFileSync(path.join(out, '表.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
