import { describe, expect, test } from 'vitest';
import { readSheet } from './readSheet.ts';
import { readShown } from './testing/readShown.ts';

const [A, B] = ['19900000001', '19900000002'];

describe('rows and cells', () => {
  test('totals, signatures, notes, blank rows, repeated headers and column numbers are skipped with their reason', () => {
    const header = ['序号', '姓名', '性别', '入党时间'];
    const { skipped, lines } = readShown([
      ['香水社区党员花名册'],
      header,
      [1, 2, 3, 4],
      [1, '张德明', '男', '1990.1'],
      header,
      [null, null, null, null],
      ['小计', '共1人'],
      ['填表人：', '李国建', '审核人：', '王文平'],
      ['注：截至9月30日'],
    ]);
    expect(lines).toHaveLength(1);
    expect(skipped).toEqual([
      { row: 3, why: 'header' },
      { row: 5, why: 'header' },
      { row: 6, why: 'blank' },
      { row: 7, why: 'totals' },
      { row: 8, why: 'signature' },
      { row: 9, why: 'note' },
    ]);
  });

  test('two tables below each other are two tables', () => {
    const { lines, headerRows } = readShown([
      ['香水社区楼长单元长花名册'],
      ['一、楼长'],
      ['小区', '楼号', '姓名', '联系电话'],
      ['东方名苑', '1', '张德明', A],
      ['合计', null, 1],
      ['二、单元长'],
      ['小区', '楼号', '单元', '姓名', '性别', '联系电话'],
      ['东方名苑', '1', '1', '李国建', '男', B],
    ]);
    expect(headerRows).toEqual([3, 3]);
    expect(lines).toEqual([
      `4 buildingHead person.name=张德明 person.mobile=${A} building.compound.name=东方名苑 building.no=1`,
      `8 unitHead person.name=李国建 person.gender=男 person.mobile=${B} buildingUnit.building.compound.name=东方名苑 buildingUnit.building.no=1 buildingUnit.no=1`,
    ]);
  });

  test('damaged cells are flagged on their path, without a value and without showing an identity number', () => {
    const { rows } = readShown([
      ['党员花名册'],
      ['姓名', '身份证号', '学历', '入党时间', '电话'],
      ['张德明', '110105194912310021', '见档案', '1990.02.30', '11010519491231002X'],
    ]);
    const [row] = rows;
    expect(row?.records[0]?.values).toEqual({ 'person.name': '张德明' });
    expect(row?.problems.map(({ path, level }) => `${path} ${level}`).sort()).toEqual([
      'joinDate error',
      'person.education error',
      'person.idNumber error',
      'person.mobile error',
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/1101051949/);
  });

  test('a birth date against the identity number is only a warning', () => {
    const { rows } = readShown([
      ['党员花名册'],
      ['姓名', '身份证号', '出生年月', '入党时间'],
      ['张德明', '11010519491231002X', '1949-11', '1990-01'],
    ]);
    expect(rows[0]?.problems.map(({ path, level }) => `${path} ${level}`)).toEqual([
      'person.birthDate warning',
    ]);
    expect(rows[0]?.records[0]?.values['person.birthDate']).toBe('1949-11');
  });

  test('1966.1 beside 1966.02 is October, alone it is doubtful', () => {
    const sheet = (...dates: number[]) =>
      readShown([
        ['党员花名册'],
        ['姓名', '出生年月', '入党时间'],
        ...dates.map((d) => ['张德明', d, '1990-01']),
      ]);
    expect(sheet(1966.1, 1966.02).rows[0]?.records[0]?.values['person.birthDate']).toBe('1966-10');
    expect(sheet(1966.1, 1966.7).rows[0]?.problems[0]?.level).toBe('warning');
  });

  test('columns with unknown headers are understood by what cannot be anything else', () => {
    const { lines } = readShown([
      ['党员花名册'],
      ['姓名', '证件', '支部', '联络', '入党时间'],
      ['张德明', '11010519491231002X', '一支部', A, '1990.1'],
      ['李国建', '440524188001010014', '一支部', B, '1991.2'],
    ]);
    expect(lines[0]).toContain('person.idNumber=11010519491231002X');
    expect(lines[0]).toContain(`person.mobile=${A}`);
  });

  test('reporting unit, day and title are read around the table', () => {
    const { title, reportingUnit, reportDate } = readCaption();
    expect({ title, reportingUnit, reportDate }).toEqual({
      title: '香水社区党员花名册',
      reportingUnit: '香水社区党委',
      reportDate: '2026-09-30',
    });
  });
});

function readCaption() {
  return readSheet({
    name: 'Sheet1',
    merges: [],
    rows: [
      ['香水社区党员花名册'],
      ['填报单位（盖章）：香水社区党委      填报日期：2026年9月30日     单位：人'],
      ['姓名', '性别', '入党时间'],
      ['张德明', '男', '1990-01'],
    ],
  });
}
