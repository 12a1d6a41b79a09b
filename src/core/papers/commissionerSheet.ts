import { attendancePresence } from '../codes/meeting.ts';
import { projectState } from '../codes/coBuilding.ts';
import { labelOf } from '../kinds/choice.ts';
import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { meetingTitle } from '../rules/meetings/meetingTitle.ts';
import { commissionerYears, type CommissionerYear } from './commissionerFacts.ts';
import { fileNameOf } from './fileName.ts';
import type { PaperAsk } from './paperAsk.ts';
import {
  alignedLine,
  labelled,
  sectionHeading,
  space,
  type DraftBlock,
  type PaperDraft,
} from './paperDraft.ts';
import { joined } from './words/sentences.ts';

/** 党支部书记、校长: the post's title without the unit that stands beside it. */
function dutyOf({ post, unit }: CommissionerYear): string {
  const title = post.jobTitle ?? '';
  return title.startsWith(unit) ? title.slice(unit.length) : title;
}

/** 应参会4次，实参会3次（其中代会1次），出席率75%; a dash, never 0, while no meeting is recorded. */
function attendanceWords({ attendance }: CommissionerYear): string {
  const { invited, attended, byDeputy, rate } = attendance;
  if (rate === undefined) return '—';
  const deputies = byDeputy === 0 ? '' : `（其中代会${byDeputy}次）`;
  return `应参会${invited}次，实参会${attended}次${deputies}，出席率${Math.round(rate * 100)}%`;
}

function presenceWords({ presence, leaveReason, deputyName }: Stored<'attendance'>): string {
  const label = presence === undefined ? '' : labelOf(attendancePresence, presence);
  const more = joined([leaveReason, deputyName === undefined ? undefined : `由${deputyName}代`], '，');
  return more === '' ? label : `${label}（${more}）`;
}

function meetingRows(data: Data, { attendance }: CommissionerYear): readonly (readonly string[])[] {
  return attendance.rows
    .flatMap((row) => {
      const meeting = data.get('meeting', row.meeting);
      return meeting === undefined ? [] : [{ row, meeting }];
    })
    .toSorted((a, b) => (a.meeting.date < b.meeting.date ? -1 : 1))
    .map(({ row, meeting }, i) => [
      String(i + 1),
      paperDate(meeting.date),
      meetingTitle(data, meeting),
      presenceWords(row),
    ]);
}

function projectRows({ projects }: CommissionerYear): readonly (readonly string[])[] {
  return projects.map(({ name, state, outcome }, i) => [
    String(i + 1),
    name,
    state === undefined ? '' : labelOf(projectState, state),
    outcome ?? '',
  ]);
}

const table = (
  labels: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): DraftBlock => ({
  kind: 'table',
  size: 12,
  rowHeight: 28,
  columns: labels.map((label, i) => ({ label, width: widths[i] ?? 1, align: i < 2 ? 'center' : 'left' })),
  rows: rows.length > 0 ? rows : [labels.map(() => '')],
});

/** The sheet of one commissioner: who, attendance, projects, room for report and appraisal. */
function personBlocks(data: Data, one: CommissionerYear): readonly DraftBlock[] {
  const { post } = one;
  const info: readonly (readonly [string, string | undefined])[] = [
    ['姓名', one.person.name],
    ['单位', one.unit],
    ['职务', dutyOf(one)],
    ['分工', post.duty],
    ['聘任', post.startDate === undefined ? undefined : paperDate(post.startDate)],
    ['参会', attendanceWords(one)],
    ['项目', `认领${one.projects.length}个，完成${one.doneProjects}个`],
  ];
  return [
    space(1),
    ...info.flatMap(([label, text], i) =>
      text === undefined || text === '' ? [] : [labelled(label, text, `info:${i}`)],
    ),
    space(1),
    sectionHeading('参会情况', 'meetings'),
    table(['序号', '日期', '会议', '到会情况'], [2, 5, 12, 6], meetingRows(data, one)),
    sectionHeading('认领项目', 'projects'),
    table(['序号', '项目名称', '进展', '成效'], [2, 8, 4, 11], projectRows(one)),
    sectionHeading('本人述职', 'report'),
    space(4),
    sectionHeading('评议', 'appraisal'),
    alignedLine('评议等次：', 'left', 'appraisal:grade'),
    alignedLine('评议意见：', 'left', 'appraisal:words'),
    space(2),
    alignedLine('社区党委（盖章）　　　　　　　', 'right', 'appraisal:seal'),
  ];
}

/** 年度述职评议表 of all commissioners: 出席次数, 认领项目数, 完成数, 评议等次 (domain.md 4). */
function allBlocks(years: readonly CommissionerYear[]): readonly DraftBlock[] {
  return [
    space(1),
    {
      kind: 'table',
      size: 12,
      rowHeight: 28,
      columns: [
        { label: '序号', width: 2, align: 'center' },
        { label: '兼职委员', width: 4, align: 'center' },
        { label: '单位及职务', width: 9 },
        { label: '应参会', width: 3, align: 'center' },
        { label: '出席次数', width: 3, align: 'center' },
        { label: '认领项目数', width: 4, align: 'center' },
        { label: '完成数', width: 3, align: 'center' },
        { label: '评议等次', width: 4, align: 'center' },
      ],
      rows: years.map((one, i) => [
        String(i + 1),
        one.person.name,
        joined([one.unit, dutyOf(one)]),
        one.attendance.rate === undefined ? '—' : String(one.attendance.invited),
        one.attendance.rate === undefined ? '—' : String(one.attendance.attended),
        String(one.projects.length),
        String(one.doneProjects),
        '',
      ]),
    },
  ];
}

/** 兼职委员年度履职表: of one person, or of all commissioners in one table; undefined when there is none. */
export function draftCommissionerSheet(data: Data, ask: PaperAsk): PaperDraft | undefined {
  const year = String(ask.year ?? data.today.slice(0, 4));
  const years = commissionerYears(data, year);
  const one = years.find(({ person }) => person.id === ask.person);
  if (years.length === 0 || (ask.person !== undefined && one === undefined)) return undefined;
  const title = one === undefined ? `兼职委员${year}年度述职评议表` : `兼职委员${year}年度履职表`;
  return {
    kind: 'commissionerSheet',
    fileName: fileNameOf(title, one?.person.name ?? ''),
    orientation: 'portrait',
    pageNumbers: true,
    blocks: [
      { kind: 'title', text: title, part: 'title' },
      ...(one === undefined ? allBlocks(years) : personBlocks(data, one)),
    ],
  };
}
