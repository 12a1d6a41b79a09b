import { memberCategory, partyPost } from '../codes/party.ts';
import { education, ethnicity, gender } from '../codes/people.ts';
import { labelOf, type CodeSet } from '../kinds/choice.ts';
import { paperDate, span } from '../kinds/day.ts';
import { displayId } from '../kinds/idNumber.ts';
import { compareText } from '../kinds/wording.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { statusOf } from '../rules/membershipStatus.ts';
import { reportFrame, type ReportAsk, type ReportFrame } from './reportAsk.ts';
import type { SheetColumn, SheetModel, SheetRow } from './sheetModel.ts';
import { dotted, dottedMonth, numberColumn, source, textColumn } from './sheetParts.ts';

/** Columns in the order of domain.md 11.3; 困难党员 is off by default and not kept. */
const COLUMNS: readonly SheetColumn[] = [
  numberColumn('index', '序号', 5),
  textColumn('name', '姓名', 8),
  textColumn('gender', '性别', 5),
  textColumn('ethnicity', '民族', 7),
  textColumn('birthDate', '出生年月', 8.5),
  textColumn('idNumber', '公民身份号码', 19.5),
  textColumn('education', '学历', 8.5),
  textColumn('memberCategory', '人员类别', 9),
  textColumn('joinDate', '入党时间', 10.5),
  textColumn('fullMemberDate', '转正时间', 10.5),
  textColumn('branch', '所在党支部', 15),
  textColumn('partyPost', '党内职务', 8.5),
  textColumn('workUnit', '工作岗位（原单位及职务）', 20),
  textColumn('mobile', '联系电话', 12),
  textColumn('homeAddress', '现居住地', 20, { align: 'left' }),
  textColumn('registeredAddress', '户籍地', 12, { align: 'left' }),
  textColumn('transferInDate', '转入时间', 10.5),
  textColumn('mobileMember', '流动党员及流向', 8.5),
  textColumn('note', '备注', 8),
];

function shown<V extends string>(codes: CodeSet<V>, value: V | undefined): string | null {
  return value === undefined ? null : labelOf(codes, value);
}

/** True when the member belongs on the roster of `day`: 党籍 正常, joined by then, not transferred in later (停止党籍 and 出党 go to the 变动情况表). */
function isOnRoster(membership: Stored<'partyMembership'>, data: Data, day: string): boolean {
  if (statusOf(membership, data, day) !== 'normal') return false;
  const { joinDate, transferInDate } = membership;
  if (joinDate !== undefined && span(joinDate)[0] > day) return false;
  if (transferInDate !== undefined && span(transferInDate)[0] > day) return false;
  const events = data.linking('membershipEvent', 'membership', membership.id);
  return (
    events.length === 0 || events.some(({ eventType, date }) => eventType !== 'transferIn' || date <= day)
  );
}

/** The members of the roster, by branch in the order in which the office lists its branches, then by joining date, unknown ones last. */
export function rosterMembers({ data, day, scope }: ReportFrame): readonly Stored<'partyMembership'>[] {
  const order = new Map(data.all('partyOrg').map(({ id }, i) => [id, i]));
  return data
    .all('partyMembership')
    .map((one) => ({ one, branch: data.get('partyOrg', one.branch) }))
    .filter(({ branch }) => !scope || branch === undefined || scope.has(branch.office))
    .filter(({ one }) => isOnRoster(one, data, day))
    .map(({ one, branch }) => ({
      one,
      branch: branch === undefined ? Number.MAX_SAFE_INTEGER : (order.get(branch.id) ?? 0),
      joined: one.joinDate ?? '9999',
      name: data.get('person', one.person)?.name ?? '',
    }))
    .sort((a, b) => a.branch - b.branch || compareText(a.joined, b.joined) || compareText(a.name, b.name))
    .map(({ one }) => one);
}

function mobileMember(membership: Stored<'partyMembership'>): string | null {
  if (membership.isMobileMember === undefined) return membership.outflow ?? null;
  if (!membership.isMobileMember) return '否';
  return membership.outflow === undefined ? '是' : `是，${membership.outflow}`;
}

function personCells(person: Stored<'person'> | undefined, frame: ReportFrame): SheetRow['cells'] {
  if (person === undefined) return {};
  return {
    name: person.name,
    gender: shown(gender, person.gender),
    ethnicity: shown(ethnicity, person.ethnicity),
    birthDate: dottedMonth(person.birthDate),
    idNumber: person.idNumber === undefined ? null : displayId(person.idNumber, frame.idDisplay),
    education: shown(education, person.education),
    workUnit: person.workUnit ?? null,
    mobile: person.mobile ?? null,
    homeAddress: person.homeAddress ?? null,
    registeredAddress: person.registeredAddress ?? null,
  };
}

function memberRow(frame: ReportFrame, membership: Stored<'partyMembership'>, index: number): SheetRow {
  const { data } = frame;
  const person = data.get('person', membership.person);
  const branch = data.get('partyOrg', membership.branch);
  const ofMembership = source('partyMembership', membership.id);
  return {
    cells: {
      index,
      ...personCells(person, frame),
      memberCategory: shown(memberCategory, membership.memberCategory),
      joinDate: dotted(membership.joinDate),
      fullMemberDate: dotted(membership.fullMemberDate),
      branch: branch?.name ?? null,
      partyPost: shown(partyPost, membership.partyPost),
      transferInDate: dotted(membership.transferInDate),
      mobileMember: mobileMember(membership),
      note: membership.note ?? null,
    },
    sources: {
      index: ofMembership,
      memberCategory: ofMembership,
      ...(person === undefined ? {} : { name: source('person', person.id) }),
      ...(branch === undefined ? {} : { branch: source('partyOrg', branch.id) }),
    },
  };
}

/** Foot of the roster: 截至X日，正式X名、预备X名，不含在职报到党员 (domain.md 11.3). */
function footNote(day: string, members: readonly Stored<'partyMembership'>[]): string {
  const count = (category: string | undefined): number =>
    members.filter((one) => one.memberCategory === category).length;
  const unknown = count(undefined);
  const rest = unknown === 0 ? '' : `，另有${unknown}名未填人员类别`;
  return `截至${paperDate(day)}，正式${count('full')}名、预备${count('probationary')}名${rest}，不含在职报到党员。`;
}

/** 党员花名册 as of the last day of the month. */
export function partyMemberRoster(given: Data, ask: ReportAsk): SheetModel {
  const frame = reportFrame(given, ask);
  const members = rosterMembers(frame);
  return {
    name: '党员花名册',
    title: `中共${frame.name}委员会党员花名册`,
    caption: frame.caption,
    columns: COLUMNS.filter(({ key }) => key !== 'idNumber' || frame.idDisplay !== 'omitted'),
    rows: members.map((one, i) => memberRow(frame, one, i + 1)),
    signatures: frame.signatures,
    notes: [footNote(frame.day, members)],
    page: frame.page,
  };
}
