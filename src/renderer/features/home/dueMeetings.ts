import { addDays, paperDate } from '../../../core/kinds/day.ts';
import type { Data } from '../../../core/record/data.ts';
import { meetingsDue, type BodyDue } from '../../../core/rules/meetings/meetingsDue.ts';
import { standingOf } from '../../../core/rules/meetings/standing.ts';
import type { DueEntry, DueLine } from './dueLine.ts';

/** How long ahead meetings and decisions are announced. */
const ahead = 14;

/** More meetings of one sort than this stand in one line, with the names behind it. */
const most = 2;

/** Meetings of the rhythm: those missing from the day after their period, those whose day has passed, those to be called and to be held. */
export function meetingLines(data: Data): readonly DueLine[] {
  const all = meetingsDue(data);
  return [
    ...grouped('meetingMissing', '逾期', '个会议上一期还没有召开', all.flatMap(missing)),
    ...grouped(
      'meetingPassed',
      '逾期',
      '次会议到了日子，还没有登记签到和记录',
      all.flatMap((one) => passed(one, data.today)),
    ),
    ...grouped(
      'meetingDue',
      '到期',
      '个会议这一期就要到期',
      all.flatMap((one) => toCall(one, data.today)),
    ),
    ...grouped(
      'meetingSoon',
      '待办',
      '次会议两周内召开',
      all.flatMap((one) => toHold(one, data.today)),
    ),
  ];
}

function missing({ body, missing: periods, missingText }: BodyDue): DueEntry[] {
  const [latest] = periods;
  if (missingText === undefined || latest === undefined) return [];
  return [{ title: missingText, to: `/meetings?body=${body.id}&make=${latest.start}` }];
}

function passed({ body, preparing, held }: BodyDue, today: string): DueEntry[] {
  if (held !== undefined || preparing === undefined || preparing.date >= today) return [];
  const title = `${body.name} ${paperDate(preparing.date)}的会议还没有登记签到和记录`;
  return [{ title, to: `/meetings/${preparing.id}/signin` }];
}

function toCall({ body, period, preparing, dueText }: BodyDue, today: string): DueEntry[] {
  if (preparing !== undefined || dueText === undefined || period.end > addDays(today, ahead)) return [];
  return [{ title: dueText, to: `/meetings?body=${body.id}&make=now` }];
}

function toHold({ preparing, dueText }: BodyDue, today: string): DueEntry[] {
  if (preparing === undefined || dueText === undefined) return [];
  if (preparing.date < today || preparing.date > addDays(today, ahead)) return [];
  const step = preparing.date === today ? 'signin' : 'notice';
  return [{ title: dueText, to: `/meetings/${preparing.id}/${step}` }];
}

/** A line each for a few, one line for many. */
function grouped(key: string, sign: DueLine['sign'], words: string, entries: readonly DueEntry[]): DueLine[] {
  if (entries.length > most) return [{ key, sign, text: `${entries.length} ${words}`, entries }];
  return entries.map((entry) => ({ key: `${key} ${entry.to}`, sign, text: entry.title, entries: [entry] }));
}

/** Decisions after their time limit, and those that reach it within two weeks. */
export function resolutionLines(data: Data): readonly DueLine[] {
  const until = addDays(data.today, ahead);
  const open = data
    .all('resolution')
    .map((resolution) => ({ resolution, standing: standingOf(resolution, data) }));
  const entry = ({ resolution, standing }: (typeof open)[number]): DueEntry => {
    const matter = resolution.matter.length > 20 ? `${resolution.matter.slice(0, 20)}…` : resolution.matter;
    const when = standing.isOverdue ? `逾期 ${standing.daysOverdue} 天` : `${standing.dueDate ?? ''} 到期`;
    return {
      title: `议定事项“${matter}”${standing.leadUnit ?? ''}${when}`,
      to: `/meetings/${resolution.meeting}/supervision`,
    };
  };
  const overdue = open.filter(({ standing }) => standing.isOverdue);
  const soon = open.filter(
    ({ standing: { isOpen, isOverdue, dueDate } }) =>
      isOpen && !isOverdue && dueDate !== undefined && dueDate <= until,
  );
  return [
    ...grouped('resolutionOver', '逾期', '项议定事项已过完成时限', overdue.map(entry)),
    ...grouped('resolutionSoon', '到期', '项议定事项两周内到期', soon.map(entry)),
  ];
}
