import { gender } from '../codes/people.ts';
import { officeLevel } from '../codes/office.ts';
import { labelOf } from '../kinds/choice.ts';
import { compareText } from '../kinds/wording.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { isHeld } from '../rules/concurrentPosts.ts';
import { yearAttendance, type AttendanceRate } from '../rules/meetings/meetingRates.ts';
import { came } from '../rules/meetings/tally.ts';
import { reportFrame, type ReportAsk } from './reportAsk.ts';
import type { SheetColumn, SheetModel, SheetRow, Source } from './sheetModel.ts';
import { dotted, numberColumn, source, textColumn } from './sheetParts.ts';

/** Columns in the order of domain.md 11.3. */
const COLUMNS: readonly SheetColumn[] = [
  textColumn('name', '姓名', 10),
  textColumn('gender', '性别', 6),
  textColumn('jobTitle', '单位及职务', 38),
  textColumn('role', '任职', 16),
  textColumn('duty', '分工', 18),
  textColumn('startDate', '聘任日期', 12),
  textColumn('termEnd', '届期', 12),
  textColumn('mobile', '联系电话', 14),
  numberColumn('invited', '应参会', 8),
  numberColumn('attended', '实参会', 8),
  { key: 'attendance', label: '出席率', width: 9, align: 'center', format: 'percent' },
];

/** 单位及职务; the unit's name is put in front where the post's wording leaves it out. */
function jobTitle(post: Stored<'post'>, unit: Stored<'partnerUnit'> | undefined): string | null {
  if (post.jobTitle === undefined) return unit?.name ?? null;
  return unit === undefined || post.jobTitle.includes(unit.name) ? post.jobTitle : unit.name + post.jobTitle;
}

/** Blank, never 0, while no meetings are recorded (domain.md 11.3). */
function attendanceCells({ invited, attended, rate }: AttendanceRate): SheetRow['cells'] {
  if (rate === undefined) return { invited: null, attended: null, attendance: null };
  return { invited, attended, attendance: rate };
}

function attendanceSources({ rows }: AttendanceRate): Readonly<Record<string, readonly Source[]>> {
  if (rows.length === 0) return {};
  const behind = (list: AttendanceRate['rows']): readonly Source[] =>
    list.map(({ id }) => ({ type: 'attendance', id }));
  const there = rows.filter(came);
  return {
    invited: behind(rows),
    ...(there.length === 0 ? {} : { attended: behind(there) }),
    attendance: behind(rows),
  };
}

function commissionerRow(post: Stored<'post'>, data: Data): SheetRow {
  const person = data.get('person', post.person);
  const unit = data.get('partnerUnit', post.partnerUnit);
  const office = data.get('office', unit?.office);
  const rate = yearAttendance(data, post);
  return {
    cells: {
      name: person?.name ?? null,
      gender: person?.gender === undefined ? null : labelOf(gender, person.gender),
      jobTitle: jobTitle(post, unit),
      role: `${office === undefined ? '社区' : labelOf(officeLevel, office.level)}兼职委员`,
      duty: post.duty ?? null,
      startDate: dotted(post.startDate),
      termEnd: dotted(post.termEnd),
      mobile: person?.mobile ?? null,
      ...attendanceCells(rate),
    },
    sources: {
      ...(person === undefined ? {} : { name: source('person', person.id) }),
      ...(unit === undefined ? {} : { jobTitle: source('partnerUnit', unit.id) }),
      startDate: source('post', post.id),
      ...attendanceSources(rate),
    },
  };
}

/** 兼职委员名册 as of the last day of the month, units in the order in which the office lists them. */
export function commissionerRoster(given: Data, ask: ReportAsk): SheetModel {
  const frame = reportFrame(given, ask);
  const { data, scope } = frame;
  const order = new Map<string | undefined, number>(data.all('partnerUnit').map(({ id }, i) => [id, i]));
  const posts = data
    .all('post')
    .filter((post) => post.kind === 'partTimeCommissioner' && isHeld(post, frame.day))
    .map((post) => ({ post, unit: data.get('partnerUnit', post.partnerUnit) }))
    .filter(({ unit }) => unit !== undefined && (!scope || scope.has(unit.office)))
    .sort(
      (a, b) =>
        (order.get(a.unit?.id) ?? 0) - (order.get(b.unit?.id) ?? 0) ||
        compareText(
          data.get('person', a.post.person)?.name ?? '',
          data.get('person', b.post.person)?.name ?? '',
        ),
    );
  return {
    name: '兼职委员名册',
    title: `${frame.name}“大党委”兼职委员名册`,
    caption: frame.caption,
    columns: COLUMNS,
    rows: posts.map(({ post }) => commissionerRow(post, data)),
    signatures: frame.signatures,
    notes: [
      `应参会、实参会、出席率由${frame.day.slice(0, 4)}年截至填报日期的会议签到得出，代会计入实参会；尚无会议记录时留空。`,
    ],
    page: frame.page,
  };
}
