import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pythonWith } from '../../scripts/browser.mjs';
import type { RawSheet } from '../../src/core/roster/rawSheet.ts';
import { readWorkbook } from '../../src/files/readWorkbook.ts';
import { runProgram } from './officeCommand.ts';
import { libreOffice } from './outsideReaders.ts';

/** A roster with all that offices put into one: dates in date cells, comments, links, validations, colours, merges, hidden sheets. */
const SCRIPT = `
import sys, datetime, openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
book = openpyxl.Workbook()
sheet = book.active
sheet.title = '党员花名册'
sheet['A1'] = '香水社区党员花名册'
sheet.merge_cells('A1:F1')
sheet.append(['序号', '姓名', '出生年月', '入党时间', '身份证号', '联系电话'])
sheet.append([1, '张三', datetime.date(1966, 2, 1),
              datetime.datetime(1990, 7, 1), '99000019660211001X', 19900000001])
sheet.append(['=A3+1', '𬤇\\n（补录）', datetime.date(1970, 5, 12), 2003.1, 371081196602110012, '06311234567'])
sheet['C3'].number_format = 'yyyy"年"m"月"'
sheet['D3'].number_format = 'yyyy-mm-dd'
sheet['C4'].number_format = 'yyyy.mm.dd'
sheet['D4'].number_format = '0.00'
sheet['B3'].comment = Comment('核对', '李四')
sheet['F3'].hyperlink = 'https://example.com/'
choice = DataValidation(type='list', formula1='"男,女"')
choice.add('B3:B900')
sheet.add_data_validation(choice)
sheet.conditional_formatting.add('A3:A9', CellIsRule(operator='greaterThan', formula=['0'], fill=PatternFill(bgColor='FFFF00')))
sheet['A5000'].fill = PatternFill('solid', fgColor='FF0000')
book.create_sheet('旧表').sheet_state = 'hidden'
book['旧表']['A1'] = '不读'
book.save(sys.argv[1])
`;

const folder = mkdtempSync(path.join(tmpdir(), 'read-'));
const file = path.join(folder, '名册.xlsx');

async function sheetOf(place: string): Promise<RawSheet> {
  const { sheets } = await readWorkbook('名册.xlsx', readFileSync(place));
  expect(sheets.map(({ name }) => name)).toEqual(['党员花名册']);
  return sheets[0]!;
}

const PEOPLE = [
  [1, '张三', '1966-02', '1990-07-01', '99000019660211001X', 19900000001],
  ['𬤇\n（补录）', '1970-05-12', '2003.10', 371081196602110000, '06311234567'],
] as const;

beforeAll(async () => {
  const { stderr } = await runProgram(String(pythonWith('openpyxl')), ['-c', SCRIPT, file], {
    PYTHONIOENCODING: 'utf-8',
  });
  expect(stderr).toBe('');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a roster written by another program', () => {
  it('is read as the office sees it when openpyxl wrote it', async () => {
    const { rows, merges } = await sheetOf(file);
    expect(rows[2]).toEqual(PEOPLE[0]);
    expect(rows[3]?.slice(1, 4)).toEqual(PEOPLE[1].slice(0, 3));
    expect(rows[3]?.slice(4)).toEqual([Number('371081196602110012'), '06311234567']);
    expect(rows).toHaveLength(4);
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
  });

  it('is read the same after LibreOffice saved it, formulas by their results', async () => {
    const out = path.join(folder, 'saved');
    await libreOffice(file, 'xlsx', out);
    const { rows } = await sheetOf(path.join(out, '名册.xlsx'));
    expect(rows[2]).toEqual(PEOPLE[0]);
    expect(rows[3]).toEqual([2, ...PEOPLE[1]]);
  });

  it('of the old .xls format or in the format of LibreOffice is refused with the remedy', async () => {
    const out = path.join(folder, 'old');
    for (const format of ['xls', 'ods']) {
      await libreOffice(file, format, out);
      const bytes = readFileSync(path.join(out, `名册.${format}`));
      await expect(readWorkbook(`名册.${format}`, bytes)).rejects.toThrow(
        '另存为“Excel 工作簿（.xlsx）”后再选',
      );
    }
  });
});
