import { paperDate } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Finding } from '../../record/finding.ts';
import type { Stored } from '../../record/types.ts';
import { resolutionsOf } from './carriedOver.ts';
import { tallyOf } from './tally.ts';

/** Something to look at before minutes are issued, with the record and field where it is put right; nothing here stops the issue. */
export type IssueTrouble = Pick<Finding, 'text' | 'type' | 'record' | 'field'>;

/** Words that set no time limit (domain.md 1.5: no vague 尽快 without a date). */
const VAGUE = /尽快|尽早|抓紧|及时|适时|近期|限期|早日/;

/** Up to so many people are named one by one; more would hide the rest of the list. */
const SINGLY = 3;

type Meeting = Stored<'meeting'>;

function ofMeeting(data: Data, meeting: Meeting): IssueTrouble[] {
  const at = (field: string, text: string): IssueTrouble => ({
    text,
    type: 'meeting',
    record: meeting.id,
    field,
  });
  const body = data.get('meetingBody', meeting.body);
  const troubles: IssueTrouble[] = [];
  if (meeting.stage === 'cancelled') troubles.push(at('stage', '这次会议标为已取消'));
  else if (meeting.date > data.today) {
    troubles.push(at('date', `会议日期是${paperDate(meeting.date)}，还没有到`));
  }
  if (meeting.startTime === undefined) troubles.push(at('startTime', '没有写开始时间'));
  if ((meeting.place ?? body?.place) === undefined) troubles.push(at('place', '没有写地点'));
  if ((meeting.chairName ?? body?.chairName) === undefined) troubles.push(at('chairName', '没有写主持人'));
  if ((meeting.recorderName ?? body?.recorderName) === undefined)
    troubles.push(at('recorderName', '没有写记录人'));
  return troubles;
}

function ofAttendance(data: Data, meeting: Meeting): IssueTrouble[] {
  const listed = data.linking('attendance', 'meeting', meeting.id);
  const tally = tallyOf(data, meeting.id);
  if (listed.length === 0) {
    return [{ text: '没有参会人员', type: 'meeting', record: meeting.id }];
  }
  const troubles: IssueTrouble[] = [];
  if (tally.came === 0) {
    troubles.push({ text: '还没有一名成员勾为出席', type: 'meeting', record: meeting.id });
  }
  const unmarked = listed.filter(({ presence }) => presence === undefined);
  if (unmarked.length > SINGLY) {
    const text = `${unmarked.length}名参会人员没有勾到会情况`;
    troubles.push({ text, type: 'meeting', record: meeting.id });
  }
  for (const one of listed) {
    const at = { type: 'attendance', record: one.id } as const;
    if (one.presence === undefined && unmarked.length <= SINGLY) {
      troubles.push({ ...at, field: 'presence', text: `${one.name}没有勾到会情况` });
    }
    if (one.presence === 'leave' && one.leaveReason === undefined) {
      troubles.push({ ...at, field: 'leaveReason', text: `${one.name}请假，没有写原因` });
    }
  }
  return troubles.concat(ofQuorum(data, meeting, tally.came, tally.due));
}

function ofQuorum(data: Data, meeting: Meeting, came: number, due: number): IssueTrouble[] {
  const percent = data.get('meetingBody', meeting.body)?.quorumPercent;
  if (percent === undefined || due === 0 || came * 100 >= percent * due) return [];
  const text = `应到${due}人，实到${came}人，不到要求的${percent}%`;
  return [{ text, type: 'meeting', record: meeting.id }];
}

function ofResolution(resolution: Stored<'resolution'>, meeting: Meeting, n: number): IssueTrouble[] {
  const at = (field: string, text: string): IssueTrouble => ({
    text: `议定事项${n}${text}`,
    type: 'resolution',
    record: resolution.id,
    field,
  });
  const troubles: IssueTrouble[] = [];
  if (resolution.leadUnit === undefined) troubles.push(at('leadUnit', '没有牵头单位'));
  if (resolution.dueDate === undefined) {
    const vague = VAGUE.exec(resolution.matter)?.[0];
    const words = vague === undefined ? '没有完成时限' : `写了“${vague}”，没有写完成时限`;
    troubles.push(at('dueDate', words));
  } else if (resolution.dueDate < meeting.date) {
    troubles.push(at('dueDate', `的完成时限${paperDate(resolution.dueDate)}早于会议日期`));
  }
  return troubles;
}

/** What to look at before the minutes of a meeting are issued: missing lead units and dates, nobody present, no topics (issue, bad input). */
export function issueTroubles(data: Data, meeting: Meeting): readonly IssueTrouble[] {
  const topics = data
    .linking('agendaItem', 'meeting', meeting.id)
    .filter(({ accepted }) => accepted !== false);
  const resolutions = resolutionsOf(data, meeting.id);
  const empty: IssueTrouble[] = [];
  if (topics.length === 0) empty.push({ text: '没有议题', type: 'meeting', record: meeting.id });
  if (resolutions.length === 0) empty.push({ text: '没有议定事项', type: 'meeting', record: meeting.id });
  return [
    ...ofMeeting(data, meeting),
    ...ofAttendance(data, meeting),
    ...empty,
    ...resolutions.flatMap((one, i) => ofResolution(one, meeting, i + 1)),
  ];
}
