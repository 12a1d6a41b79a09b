import { paperDate } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import { dataOf } from '../../record/dataView.ts';
import { unwritten } from '../../record/patches.ts';
import { checkRules } from '../../rules/registry.ts';
import type { PaperAsk } from '../paperAsk.ts';
import { MeetingRows } from './meetingRows.ts';
import { readGroup, type Shape } from './readGroup.ts';
import { shapes } from './shapes.ts';
import { isGroup, Troubles, whatItIs } from './troubles.ts';

/** A meeting read from JSON as records in memory, or everything that has to be put right in the file. */
export type MeetingJson =
  | { readonly ok: true; readonly data: Data; readonly ask: PaperAsk & { readonly meeting: string } }
  | { readonly ok: false; readonly troubles: readonly string[] };

/** The groups of the file and their Chinese names. */
const groups = {
  body: '会议主体',
  meeting: '会议',
  attendance: '参会人员',
  topics: '议题',
  resolutions: '其他议定事项',
  earlier: '以前的会议',
  minutes: '纪要',
} as const;

type GroupName = keyof typeof groups;

function groupsOf(value: unknown, troubles: Troubles): Partial<Record<GroupName, unknown>> {
  const found: Partial<Record<GroupName, unknown>> = {};
  if (!isGroup(value)) {
    troubles.add([], `整个文件应当是写在 { } 里的一组内容，现在是${whatItIs(value)}`);
    return found;
  }
  const names = Object.entries(groups) as readonly (readonly [GroupName, string])[];
  for (const [key, one] of Object.entries(value)) {
    const name = names.find(([name, label]) => key === name || key === label)?.[0];
    if (name !== undefined) found[name] = one;
    else {
      const known = names.map(([name, label]) => `${label}（${name}）`).join('、');
      troubles.add([], `不认识“${key}”这一部分，请改成或删去；可以写的有：${known}`);
    }
  }
  for (const name of ['body', 'meeting'] as const) {
    if (found[name] === undefined) troubles.add([], `缺少“${groups[name]}”（${name}），请补上`);
  }
  return found;
}

const OFFICE = 'office-1';

function readEarlier(rows: MeetingRows, value: unknown, body: string, before: unknown): void {
  const links = { body, stage: 'held' };
  for (const meeting of rows.readAll(shapes.earlier, value, [groups.earlier], { links })) {
    const { date } = meeting.values;
    if (typeof date === 'string' && typeof before === 'string' && date >= before) {
      const text = `${paperDate(date)}不早于这次会议的${paperDate(before)}，请改正日期或删去这一次会议`;
      rows.troubles.add([...meeting.place, '会议日期'], text);
    }
    const at = [...meeting.place, '议定事项'];
    const set = { links: { meeting: meeting.id } };
    const resolutions = rows.readAll(shapes.earlierResolution, meeting.within['resolutions'], at, set);
    for (const { id, place, within } of resolutions) {
      rows.readAll(shapes.progress, within['progress'], [...place, '进展'], { links: { resolution: id } });
    }
  }
}

function readTopics(rows: MeetingRows, value: unknown, meeting: string): void {
  const links = { meeting };
  for (const topic of rows.readAll(shapes.topic, value, [groups.topics], { links })) {
    rows.readAll(shapes.resolution, topic.within['resolutions'], [...topic.place, '议定事项'], {
      links: { meeting, agendaItem: topic.id },
    });
  }
}

/** Who is on the list was there, unless the file says otherwise or gives a reason for leave. */
const attendanceDefaults = (
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  capacity: 'member',
  presence: values['leaveReason'] === undefined ? 'present' : 'leave',
});

const bodyDefaults = (): Readonly<Record<string, unknown>> => ({
  bodyKind: 'communityJoint',
  frequency: 'quarterly',
});

/** Number, year and day of issue; they stand on the paper and are no record. */
function readIssue(value: unknown, troubles: Troubles): Omit<PaperAsk, 'meeting'> {
  if (value === undefined || value === null) return {};
  const shape: Shape = shapes.issue;
  return readGroup(shape, value, [groups.minutes], troubles).values;
}

/** Reads a meeting from parsed JSON into records in memory; `today` is the day on which it is asked. */
export function readMeetingJson(value: unknown, today: string): MeetingJson {
  const troubles = new Troubles();
  const rows = new MeetingRows(troubles);
  const found = groupsOf(value, troubles);
  if (troubles.found.length > 0) return { ok: false, troubles: troubles.found };
  rows.tables.office = [{ ...unwritten(OFFICE), name: '本单位', level: 'community' }];
  const body = rows.read(shapes.body, found.body, [groups.body], {
    links: { office: OFFICE },
    defaults: bodyDefaults,
  }).id;
  const links = { body, stage: 'held' };
  const { id: meeting, values } = rows.read(shapes.meeting, found.meeting, [groups.meeting], { links });
  readEarlier(rows, found.earlier, body, values['date']);
  rows.readAll(shapes.attendance, found.attendance, [groups.attendance], {
    links: { meeting },
    defaults: attendanceDefaults,
  });
  readTopics(rows, found.topics, meeting);
  rows.readAll(shapes.resolution, found.resolutions, [groups.resolutions], { links: { meeting } });
  const ask = { ...readIssue(found.minutes, troubles), meeting };
  if (troubles.found.length > 0) return { ok: false, troubles: troubles.found };
  const data = dataOf(rows.tables, today);
  for (const { level, record, text } of checkRules(data)) {
    if (level === 'refuse') troubles.add(rows.places.get(record) ?? [], text);
  }
  return troubles.found.length > 0 ? { ok: false, troubles: troubles.found } : { ok: true, data, ask };
}
