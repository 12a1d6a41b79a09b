import { addDays } from '../../kinds/day.ts';
import type { Id } from '../../record/field.ts';
import type { Values } from '../../record/types.ts';
import type { Story } from '../residents.ts';
import type { Body } from './bodies.ts';
import type { Cast, Seat } from './cast.ts';
import type { ResolutionScript, Step, TopicScript } from './script.ts';

/** Who did not come himself, by unit: late, on leave with a reason, or represented by the second of the unit. */
export type Turnout = Readonly<Record<string, 'late' | 'deputy' | { readonly leave: string }>>;

/** A resolution as written, with what the script says of it. */
export interface Written {
  readonly id: Id<'resolution'>;
  readonly script: ResolutionScript;
  readonly dueDate: string;
}

/** A meeting of the sample. */
export interface Gathering {
  readonly id: Id<'meeting'>;
  readonly date: string;
  readonly resolutions: readonly Written[];
}

/** What a meeting is like beside its topics. */
export interface MeetingPlan {
  readonly body: Body;
  readonly date: string;
  readonly hours: readonly [start: string, end: string];
  readonly topics: readonly TopicScript[];
  readonly observers: readonly Seat[];
  readonly turnout: Turnout;
  readonly values: Partial<Values<'meeting'>>;
}

/** The day itself, or the Friday before where it is a weekend: nobody reports on a Sunday. */
export function workdayBefore(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, weekday === 6 ? -1 : weekday === 0 ? -2 : 0);
}

function presenceOf(seat: Seat, turnout: Turnout, cast: Cast): Partial<Values<'attendance'>> {
  const how = turnout[seat.unit];
  if (how === undefined) return { presence: 'present' };
  if (how === 'late') return { presence: 'late' };
  if (how !== 'deputy') return { presence: 'leave', leaveReason: how.leave };
  const deputyName = cast.deputyOf(seat.unit);
  return { presence: 'present', ...(deputyName === undefined ? {} : { deputyName }) };
}

/** Lists everybody who is expected; how they came only where the meeting was held. */
export function writeAttendance(
  { sheaf }: Story,
  meeting: Id<'meeting'>,
  seats: readonly Seat[],
  presence: (seat: Seat) => Partial<Values<'attendance'>>,
): void {
  for (const [i, seat] of seats.entries()) {
    const { person, partnerUnit, name, unit, duty, phone, capacity } = seat;
    sheaf.add('attendance', {
      meeting,
      person,
      partnerUnit,
      name,
      unitName: unit,
      duty,
      phone,
      capacity,
      order: i + 1,
      ...presence(seat),
    });
  }
}

function writeStep(
  story: Story,
  resolution: Id<'resolution'>,
  held: string,
  { after, newDue, ...step }: Step,
): void {
  const date = workdayBefore(addDays(held, after));
  if (date > story.today) return;
  const { state, text, percent, toUnit } = step;
  story.sheaf.add('resolutionProgress', {
    resolution,
    date,
    state,
    percent,
    text,
    toUnit,
    newDueDate: newDue === undefined ? undefined : addDays(held, newDue),
  });
}

function writeResolution(
  story: Story,
  cast: Cast,
  where: { readonly meeting: Id<'meeting'>; readonly date: string; readonly agendaItem: Id<'agendaItem'> },
  script: ResolutionScript,
  order: number,
): Written {
  const { matter, lead, joint, due, steps } = script;
  const dueDate = workdayBefore(addDays(where.date, due));
  const id = story.sheaf.add('resolution', {
    meeting: where.meeting,
    agendaItem: where.agendaItem,
    order,
    matter,
    leadUnit: lead,
    jointUnits: joint,
    personName: cast.headOf(lead),
    dueDate,
  });
  for (const step of steps) writeStep(story, id, where.date, step);
  return { id, script, dueDate };
}

/** Writes a topic as it was proposed; `treated` adds who spoke and what was said. */
export function writeTopic(
  { sheaf }: Story,
  cast: Cast,
  meeting: Id<'meeting'>,
  topic: Partial<TopicScript> & Pick<TopicScript, 'title' | 'proposer'>,
  about: {
    readonly order: number;
    readonly proposedOn: string;
    readonly accepted: boolean;
    readonly treated: boolean;
  },
): Id<'agendaItem'> {
  const partner = cast.partner(topic.proposer);
  const { reporter } = topic;
  return sheaf.add('agendaItem', {
    meeting,
    order: about.order,
    title: topic.title,
    proposerUnit: partner?.id,
    proposerName: partner === undefined ? topic.proposer : undefined,
    proposedOn: about.proposedOn,
    background: topic.background,
    suggestion: topic.suggestion,
    concerned: topic.concerned,
    accepted: about.accepted,
    minutes: topic.minutes,
    reporterUnit: reporter,
    reporterName: reporter === undefined ? undefined : cast.headOf(reporter),
    heard: about.treated ? topic.heard : undefined,
    opinions: about.treated ? topic.opinions : undefined,
  });
}

/** Writes a meeting that was held, with all that was said, decided and done since. */
export function holdMeeting(story: Story, cast: Cast, plan: MeetingPlan): Gathering {
  const { body, date, hours } = plan;
  const id = story.sheaf.add('meeting', {
    body: body.id,
    stage: 'held',
    date,
    startTime: hours[0],
    endTime: hours[1],
    noticeDate: workdayBefore(addDays(date, -6)),
    replyBy: workdayBefore(addDays(date, -2)),
    recorderName: cast.recorder,
    ...plan.values,
  });
  writeAttendance(story, id, [...body.seats, ...plan.observers], (seat) =>
    presenceOf(seat, plan.turnout, cast),
  );
  const resolutions = plan.topics.flatMap((topic, i) => {
    const proposedOn = workdayBefore(addDays(date, -14 + i));
    const about = { order: i + 1, proposedOn, accepted: true, treated: true };
    const agendaItem = writeTopic(story, cast, id, topic, about);
    return topic.resolutions.map((script) => ({ script, agendaItem }));
  });
  return {
    id,
    date,
    resolutions: resolutions.map(({ script, agendaItem }, i) =>
      writeResolution(story, cast, { meeting: id, date, agendaItem }, script, i + 1),
    ),
  };
}
