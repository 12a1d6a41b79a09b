import { describe, expect, it } from 'vitest';
import type { SheetColumn, SheetModel } from '../../core/reports/sheetModel.ts';
import { sheetHtml, sheetText } from './sheetCopy.ts';
import { headRows, labelSpan, showCell } from './showCell.ts';

const column = (key: string, label: string, more: Partial<SheetColumn> = {}): SheetColumn => ({
  key,
  label,
  width: 8,
  align: 'center',
  format: 'text',
  ...more,
});

const model: SheetModel = {
  name: '统计表',
  title: '香水社区统计表',
  caption: { left: '填报单位：香水社区', right: '单位：人' },
  columns: [
    column('no', '楼号'),
    column('due', '应配', { group: '楼长', format: 'number' }),
    column('share', '占比', { group: '楼长', format: 'percent' }),
    column('note', '备注 <内部>'),
  ],
  rows: [{ cells: { no: '12-1', due: 3, share: 0.5, note: 'a\tb\n& <c>' } }],
  totals: { label: '合计', cells: { due: { kind: 'sum', result: 3 } } },
  signatures: [{ label: '填表人', name: '王晓云' }],
  notes: [],
  page: { paper: 'A4', orientation: 'landscape' },
};

describe('a sheet on screen and on the clipboard', () => {
  it('puts columns of one group under one header cell', () => {
    expect(headRows(model)).toEqual([
      [
        { text: '楼号', columns: 1, rows: 2 },
        { text: '楼长', columns: 2, rows: 1 },
        { text: '备注 <内部>', columns: 1, rows: 2 },
      ],
      [
        { text: '应配', columns: 1, rows: 1 },
        { text: '占比', columns: 1, rows: 1 },
      ],
    ]);
    expect(headRows({ ...model, columns: model.columns.slice(0, 1) })).toHaveLength(1);
  });

  it('shows shares with one decimal and nothing for an empty cell', () => {
    expect(showCell(column('a', 'a', { format: 'percent' }), 2 / 3)).toBe('66.7%');
    expect(showCell(column('a', 'a'), null)).toBe('');
    expect(labelSpan(model)).toBe(1);
  });

  it('copies text without breaking rows, and a table whose text cells keep every digit', () => {
    expect(sheetText(model).split('\r\n').at(-1)).toBe('12-1\t3\t50.0%\ta b & <c>');
    expect(sheetHtml(model)).toContain(`<td style="mso-number-format:'\\@'">12-1</td>`);
    expect(sheetHtml(model)).toContain('&amp; &lt;c&gt;');
    expect(sheetHtml(model)).toContain('<th colspan="2" rowspan="1">楼长</th>');
  });
});
