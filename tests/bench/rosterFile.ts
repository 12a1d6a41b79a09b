import type { SheetColumn, SheetModel, SheetRow } from '../../src/core/reports/sheetModel.ts';
import { districtSet } from '../../src/core/sample/districtSet.ts';
import { writeWorkbook } from '../../src/files/writeWorkbook.ts';

const LABELS: Readonly<Record<string, string>> = {
  name: '姓名',
  gender: '性别',
  birthDate: '出生年月',
  idNumber: '公民身份号码',
  joinDate: '入党时间',
  fullMemberDate: '转正时间',
  branch: '所在党支部',
  mobile: '联系电话',
  homeAddress: '现居住地',
};

type Values = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function cellsOf(person: Values, membership: Values, branch: unknown): SheetRow['cells'] {
  const all: Values = {
    ...person,
    ...membership,
    branch,
    gender: person['gender'] === '1' ? '男' : '女',
  };
  return Object.fromEntries(Object.keys(LABELS).map((key) => [key, text(all[key])]));
}

/** A 党员花名册 of so many invented members, as a workbook that an office would hand in. */
export async function rosterFile(members: number, today: string): Promise<Uint8Array> {
  const byId = new Map<string, Values>();
  const memberships: Values[] = [];
  for (const { type, record, fields } of districtSet({ seed: 1, today, people: members }).patches) {
    const values = Object.fromEntries(Object.entries(fields).map(([name, [, after]]) => [name, after]));
    byId.set(record, values);
    if (type === 'partyMembership') memberships.push(values);
  }
  const of = (id: unknown): Values => byId.get(String(id)) ?? {};
  const columns = Object.entries(LABELS).map(([key, label]): SheetColumn => ({
    key,
    label,
    width: 16,
    align: 'left',
    format: 'text',
  }));
  const sheet: SheetModel = {
    name: '党员花名册',
    title: '测试社区党员花名册',
    caption: { left: '填报单位：测试社区党委' },
    columns,
    rows: memberships.map((one) => ({
      cells: cellsOf(of(one['person']), one, of(one['branch'])['name']),
    })),
    signatures: [],
    notes: [],
    page: { paper: 'A4', orientation: 'landscape' },
  };
  return writeWorkbook({ fileName: '党员花名册.xlsx', sheets: [sheet] });
}
