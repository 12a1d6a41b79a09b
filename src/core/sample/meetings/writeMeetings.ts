import { addDays } from '../../kinds/day.ts';
import { createWorkingSet, viewOf } from '../../record/dataView.ts';
import { applied } from '../../record/patches.ts';
import { composeMinutes } from '../../papers/composePaper.ts';
import { freezePaper } from '../../papers/frozenPaper.ts';
import { meetingPeriod, periodBefore, type MeetingPeriod } from '../../rules/meetings/meetingPeriod.ts';
import { workdayBetween } from '../calendar.ts';
import type { Offers } from '../life/writeOffers.ts';
import type { Story } from '../residents.ts';
import type { Territory } from '../territory.ts';
import { foundCompoundBodies, foundJointMeeting, type Body } from './bodies.ts';
import type { Cast } from './cast.ts';
import { writeCoBuilding } from './coBuilding.ts';
import { councilHall } from './councilHall.ts';
import { firstQuarter } from './firstQuarter.ts';
import { fourthQuarter } from './fourthQuarter.ts';
import { holdMeeting, workdayBefore, writeAttendance, writeTopic, type Gathering } from './holdMeeting.ts';
import type { MeetingScript } from './script.ts';
import { secondQuarter } from './secondQuarter.ts';
import { thirdQuarter } from './thirdQuarter.ts';

const SCRIPTS = [firstQuarter, secondQuarter, thirdQuarter, fourthQuarter];

/** The three quarters of the story: two with a meeting held, the present one. */
interface Quarters {
  readonly earlier: MeetingPeriod;
  readonly recent: MeetingPeriod;
  readonly present: MeetingPeriod;
}

function quartersAt(day: string): Quarters {
  const present = meetingPeriod('quarterly', day);
  const recent = present && periodBefore('quarterly', present);
  const earlier = recent && periodBefore('quarterly', recent);
  if (present === undefined || recent === undefined || earlier === undefined) throw new Error('no quarters');
  return { earlier, recent, present };
}

const quarterNumber = ({ end }: MeetingPeriod): number => Number(end.slice(5, 7)) / 3;

function scriptOf(period: MeetingPeriod): MeetingScript {
  const script = SCRIPTS[quarterNumber(period) - 1];
  if (script === undefined) throw new Error('no such quarter');
  return script;
}

function holdQuarter(
  story: Story,
  cast: Cast,
  body: Body,
  period: MeetingPeriod,
  more: Pick<Parameters<typeof holdMeeting>[2], 'hours' | 'turnout' | 'observers'>,
): Gathering {
  const { topics, conveyed, closing } = scriptOf(period);
  const month = period.end.slice(0, 7);
  return holdMeeting(story, cast, {
    body,
    topics,
    date: workdayBetween(story.random, `${month}-10`, `${month}-16`),
    values: {
      place: '社区党群服务中心二楼会议室',
      chairName: cast.chair,
      chairDuty: '社区党委书记',
      conveyed,
      closing,
      reviewerName: cast.reviewer,
      signerName: cast.chair,
    },
    ...more,
  });
}

/** A working day some nine days ahead, within the quarter; near its end the last one that is left. */
function nextMeetingDay(today: string, { end }: MeetingPeriod): string {
  const wanted = workdayBefore(addDays(today, 9));
  if (wanted <= end) return wanted;
  const last = workdayBefore(end);
  return last < today ? today : last;
}

function prepareMeeting(story: Story, cast: Cast, body: Body, period: MeetingPeriod): void {
  const { today, sheaf } = story;
  const date = nextMeetingDay(today, period);
  const script = scriptOf(period);
  const meeting = sheaf.add('meeting', {
    body: body.id,
    stage: 'preparing',
    date,
    startTime: '14:30',
    place: '社区党群服务中心二楼会议室',
    chairName: cast.chair,
    chairDuty: '社区党委书记',
    recorderName: cast.recorder,
    noticeDate: workdayBefore(addDays(today, -1)),
    replyBy: addDays(date, -2) < today ? today : addDays(date, -2),
  });
  writeAttendance(story, meeting, body.seats, () => ({}));
  const topics = [...script.topics, script.putOff];
  for (const [i, topic] of topics.entries()) {
    const proposedOn = workdayBefore(addDays(today, -8 + i));
    const accepted = topic !== script.putOff;
    writeTopic(story, cast, meeting, topic, { order: i + 1, proposedOn, accepted, treated: false });
  }
}

/** Issues the minutes of the earlier meeting, word for word as the program composes them. */
function issueMinutes(
  { sheaf, today }: Story,
  cast: Cast,
  body: Body,
  held: Gathering,
  number: number,
): void {
  const set = createWorkingSet();
  for (const patch of sheaf.patches()) set.put(patch.type, [applied(undefined, patch, '')]);
  const year = Number(held.date.slice(0, 4));
  const issuedOn = workdayBefore(addDays(held.date, 5));
  const data = viewOf(set, () => today);
  const paper = composeMinutes(data, held.id, { layout: 'B', number, year, issuedOn });
  if (paper === undefined) throw new Error('the minutes of a meeting that was held can be composed');
  sheaf.add('issuedPaper', {
    meeting: held.id,
    body: body.id,
    paperKind: 'minutes',
    layout: 'B',
    year,
    number,
    issuedOn,
    issuedBy: cast.recorder,
    content: freezePaper(paper),
  });
}

/** Months before the present one, their first day. */
function monthsBack(today: string, count: number): string {
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - count;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** The 红色议事厅 met two months ago; the month after was missed, which 今日 says. */
function holdCouncil(story: Story, cast: Cast, hall: Body, since: string): void {
  const month = since.slice(0, 7);
  holdMeeting(story, cast, {
    body: hall,
    date: workdayBetween(story.random, `${month}-18`, `${month}-24`),
    hours: ['19:00', '20:20'],
    topics: councilHall,
    observers: [],
    turnout: {},
    values: {
      place: '银杏小区党群活动室',
      ...(cast.headOf('银杏小区党支部') === undefined
        ? {}
        : { chairName: cast.headOf('银杏小区党支部') ?? '', chairDuty: '小区党支部书记' }),
    },
  });
}

/** Lets the community meet: two joint meetings held, one being prepared, a council hall, and what grew out of them. */
export function writeMeetings(story: Story, territory: Territory, cast: Cast, offers: Offers): void {
  const quarters = quartersAt(story.today);
  const body = foundJointMeeting(story, territory, cast, quarters.earlier.start);
  const earlier = holdQuarter(story, cast, body, quarters.earlier, {
    hours: ['14:30', '16:10'],
    observers: cast.observers.slice(0, 1),
    turnout: { 安澜供电公司: { leave: '公务' }, 万家惠超市: 'deputy', 梧桐苑业委会: 'late' },
  });
  const recent = holdQuarter(story, cast, body, quarters.recent, {
    hours: ['09:00', '10:50'],
    observers: cast.observers,
    turnout: { 区税务局青桐税务所: { leave: '公务' }, 青桐中学: 'deputy', 银杏小区业委会: { leave: '事假' } },
  });
  prepareMeeting(story, cast, body, quarters.present);
  const since = { hall: monthsBack(story.today, 2), alliance: quarters.present.start };
  const { hall } = foundCompoundBodies(story, territory, cast, since);
  holdCouncil(story, cast, hall, since.hall);
  writeCoBuilding({ story, territory, cast, offers }, earlier, recent);
  issueMinutes(story, cast, body, earlier, quarterNumber(quarters.earlier));
}
