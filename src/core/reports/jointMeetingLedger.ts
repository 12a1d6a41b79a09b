import { resolutionState } from '../codes/meeting.ts';
import { labelOf } from '../kinds/choice.ts';
import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { resolutionsOf } from '../rules/meetings/carriedOver.ts';
import { compareMeetings } from '../rules/meetings/meetingOrder.ts';
import { meetingPeriod } from '../rules/meetings/meetingPeriod.ts';
import { closureOf } from '../rules/meetings/meetingRates.ts';
import { meetingTitle } from '../rules/meetings/meetingTitle.ts';
import { standingOf, type Standing } from '../rules/meetings/standing.ts';
import { tallyOf } from '../rules/meetings/tally.ts';
import { reportFrame, type ReportAsk, type ReportFrame } from './reportAsk.ts';
import type { SheetColumn, SheetModel, SheetRow, Source } from './sheetModel.ts';
import { dotted, numberColumn, source, textColumn } from './sheetParts.ts';

type Meeting = Stored<'meeting'>;
type Resolution = Stored<'resolution'>;

/** Bodies whose gatherings are joint meetings; talks and councils have a report of their own (domain.md 11.2). */
const JOINT: ReadonlySet<Stored<'meetingBody'>['bodyKind']> = new Set([
  'subdistrictJoint',
  'communityJoint',
  'expandedCommittee',
  'compoundAlliance',
  'propertyJoint',
]);

const COLUMNS: readonly SheetColumn[] = [
  numberColumn('index', '序号', 6),
  textColumn('meeting', '会议', 20),
  textColumn('time', '时间', 12),
  textColumn('place', '地点', 14),
  textColumn('chair', '主持人', 8),
  numberColumn('due', '应到', 6),
  numberColumn('came', '实到', 6),
  textColumn('topic', '议题', 18, { align: 'left' }),
  textColumn('matter', '议定事项', 30, { align: 'left' }),
  textColumn('leadUnit', '牵头单位', 16),
  textColumn('person', '责任人', 8),
  textColumn('dueDate', '完成时限', 12),
  textColumn('progress', '进展', 28, { align: 'left' }),
  textColumn('closedOn', '办结时间', 12),
];

/** Columns of the meeting itself: one cell over all its rows. */
const OF_MEETING = ['index', 'meeting', 'time', 'place', 'chair', 'due', 'came'];

/** A topic or a resolution: what stands in one row of a meeting. */
interface Line {
  readonly topic: Stored<'agendaItem'> | undefined;
  readonly resolution: Resolution | undefined;
}

/** A meeting with the resolutions that the ledger shows of it. */
interface Entry {
  readonly meeting: Meeting;
  readonly lines: readonly Line[];
}

/** 办理中，完成60%，已逾期：排水口方案已定. */
function progressText({ state, percent, isOpen, isOverdue, entries, result }: Standing): string {
  const label = labelOf(resolutionState, state);
  const share = isOpen && percent !== undefined && percent > 0 ? `，完成${percent}%` : '';
  const told = isOpen ? entries.findLast(({ text }) => text !== undefined)?.text : result;
  return `${label}${share}${isOverdue ? '，已逾期' : ''}${told === undefined ? '' : `：${told}`}`;
}

function resolutionCells(resolution: Resolution, data: Data): SheetRow['cells'] {
  const standing = standingOf(resolution, data);
  const due = dotted(standing.dueDate);
  return {
    matter: resolution.matter,
    leadUnit: standing.leadUnit ?? null,
    person: resolution.personName ?? null,
    dueDate: due !== null && standing.isExtended ? `${due}（延期）` : due,
    progress: progressText(standing),
    closedOn: dotted(standing.closedOn),
  };
}

const NO_RESOLUTION: SheetRow['cells'] = {
  matter: null,
  leadUnit: null,
  person: null,
  dueDate: null,
  progress: null,
  closedOn: null,
};

function clock({ startTime, endTime }: Meeting): string {
  if (startTime === undefined) return '';
  return ` ${startTime}${endTime === undefined ? '' : `—${endTime}`}`;
}

function meetingCells({ meeting }: Entry, data: Data, index: number): SheetRow['cells'] {
  const body = data.get('meetingBody', meeting.body);
  const tally = tallyOf(data, meeting.id);
  return {
    index,
    meeting: meetingTitle(data, meeting),
    time: `${dotted(meeting.date) ?? ''}${clock(meeting)}`,
    place: meeting.place ?? body?.place ?? null,
    chair: meeting.chairName ?? body?.chairName ?? null,
    due: tally.due === 0 ? null : tally.due,
    came: tally.due === 0 ? null : tally.came,
  };
}

function rowsOf(entry: Entry, data: Data, index: number): SheetRow[] {
  const ofMeeting = meetingCells(entry, data, index);
  const people: readonly Source[] = data
    .linking('attendance', 'meeting', entry.meeting.id)
    .map(({ id }) => ({ type: 'attendance', id }));
  return entry.lines.map(({ topic, resolution }, i) => {
    const isSameTopic = i > 0 && topic !== undefined && entry.lines[i - 1]?.topic?.id === topic.id;
    const behind = source('meeting', entry.meeting.id);
    return {
      cells: {
        ...ofMeeting,
        topic: topic?.title ?? null,
        ...(resolution === undefined ? NO_RESOLUTION : resolutionCells(resolution, data)),
      },
      sources: {
        index: behind,
        meeting: behind,
        ...(people.length === 0 ? {} : { due: people, came: people }),
        ...(topic === undefined ? {} : { topic: source('agendaItem', topic.id) }),
        ...(resolution === undefined ? {} : { matter: source('resolution', resolution.id) }),
      },
      ...(i === 0 ? {} : { joined: isSameTopic ? [...OF_MEETING, 'topic'] : OF_MEETING }),
    };
  });
}

/** Topics in their order, each with its resolutions; then resolutions without a topic; one blank line where there is nothing at all. */
function linesOf(data: Data, meeting: Meeting, shown: readonly Resolution[], whole: boolean): Line[] {
  const last = Number.MAX_SAFE_INTEGER;
  const topics = data
    .linking('agendaItem', 'meeting', meeting.id)
    .toSorted((a, b) => (a.order ?? last) - (b.order ?? last));
  const placed = topics.flatMap((topic): Line[] => {
    const own = shown.filter(({ agendaItem }) => agendaItem === topic.id);
    if (own.length > 0) return own.map((resolution) => ({ topic, resolution }));
    return whole && topic.accepted !== false ? [{ topic, resolution: undefined }] : [];
  });
  const known = new Set<string>(topics.map(({ id }) => id));
  const loose = shown
    .filter(({ agendaItem }) => agendaItem === undefined || !known.has(agendaItem))
    .map((resolution) => ({ topic: undefined, resolution }));
  const lines = [...placed, ...loose];
  return lines.length === 0 && whole ? [{ topic: undefined, resolution: undefined }] : lines;
}

function heldMeetings({ data, scope, day }: ReportFrame): readonly Meeting[] {
  return data
    .all('meeting')
    .filter(({ stage, date }) => stage === 'held' && date <= day)
    .filter((meeting) => {
      const body = data.get('meetingBody', meeting.body);
      return body !== undefined && JOINT.has(body.bodyKind) && (!scope || scope.has(body.office));
    })
    .toSorted(compareMeetings);
}

/** Meetings of the year in full; of earlier ones what was still open when the year began. */
function entriesOf({ data, day }: ReportFrame, meetings: readonly Meeting[]): Entry[] {
  const begin = `${day.slice(0, 4)}-01-01`;
  return meetings.flatMap((meeting) => {
    const whole = meeting.date >= begin;
    const shown = resolutionsOf(data, meeting.id).filter((one) => {
      const { closedOn } = standingOf(one, data);
      return whole || closedOn === undefined || closedOn >= begin;
    });
    const lines = linesOf(data, meeting, shown, whole);
    return lines.length === 0 ? [] : [{ meeting, lines }];
  });
}

/** 召开2次，议定事项11项，已办结9项. */
function countsOf(data: Data, meetings: readonly Meeting[]): string {
  if (meetings.length === 0) return '尚未召开';
  const closure = closureOf(
    data,
    meetings.flatMap(({ id }) => resolutionsOf(data, id)),
  );
  const rate = closure.rate === undefined ? '' : `，办结率${(closure.rate * 100).toFixed(1)}%`;
  const overdue = closure.overdue === 0 ? '' : `，逾期未办结${closure.overdue}项`;
  return `召开${meetings.length}次，议定事项${closure.decided}项，已办结${closure.closed}项${rate}${overdue}`;
}

function notesOf({ data, day }: ReportFrame, meetings: readonly Meeting[], hasEarlier: boolean): string[] {
  const year = day.slice(0, 4);
  const quarter = meetingPeriod('quarterly', day);
  const ofYear = meetings.filter(({ date }) => date.startsWith(year));
  const ofQuarter = ofYear.filter(({ date }) => quarter !== undefined && date >= quarter.start);
  return [
    `${quarter?.label ?? ''}${countsOf(data, ofQuarter)}；${year}年累计${countsOf(data, ofYear)}。`,
    `进展截至${paperDate(day)}；应到、实到不含列席人员，代会计入实到。`,
    ...(hasEarlier ? ['以前年度的会议只列年初尚未办结的事项。'] : []),
  ];
}

/** 联席会议召开情况及议定事项台账: the year's joint meetings up to the last day of the month, with how their resolutions stand on that day (domain.md 11.2). */
export function jointMeetingLedger(given: Data, ask: ReportAsk): SheetModel {
  const frame = reportFrame(given, ask);
  const meetings = heldMeetings(frame);
  const entries = entriesOf(frame, meetings);
  const year = frame.day.slice(0, 4);
  const hasEarlier = entries.some(({ meeting }) => !meeting.date.startsWith(year));
  return {
    name: '联席会议及议定事项台账',
    title: `${frame.name}联席会议召开情况及议定事项台账`,
    caption: { ...frame.caption, right: '单位：次、项' },
    columns: COLUMNS,
    rows: entries.flatMap((entry, i) => rowsOf(entry, frame.data, i + 1)),
    signatures: frame.signatures,
    notes: notesOf(frame, meetings, hasEarlier),
    page: frame.page,
  };
}
