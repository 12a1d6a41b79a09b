import type { Stored } from '../../record/types.ts';
import { isCommissioner } from '../../rules/meetings/bodyMembers.ts';
import { came } from '../../rules/meetings/tally.ts';
import { unitOf, type MeetingFacts } from '../meetingFacts.ts';
import { labelled, type DraftBlock } from '../paperDraft.ts';
import { nameGroups, type ListedName } from '../words/nameGroups.ts';

type Attendance = Stored<'attendance'>;

const isPresent = (one: Attendance, capacity: Attendance['capacity']): boolean =>
  came(one) && one.capacity === capacity;

/** The duty in brackets, with 兼职委员 where the post says so and the duty does not. */
function dutyNotes(one: Attendance, facts: MeetingFacts): readonly (string | undefined)[] {
  const isTold = one.duty?.includes('兼职委员') === true;
  const commissioner = !isTold && isCommissioner(facts.data, one.person, facts.meeting.date);
  return [one.duty, commissioner ? '兼职委员' : undefined];
}

const deputy = ({ deputyName }: Attendance): string | undefined =>
  deputyName === undefined ? undefined : `由${deputyName}代`;

interface PresenceList {
  readonly label: string;
  readonly part: string;
  readonly holds: (one: Attendance) => boolean;
  readonly notes: (one: Attendance, facts: MeetingFacts) => readonly (string | undefined)[];
}

const withDuty: PresenceList['notes'] = (one, facts) => [...dutyNotes(one, facts), deputy(one)];

/** The lists behind the body in their order (domain.md 1.4, 1.5). */
const lists: readonly PresenceList[] = [
  { label: '出席', part: 'present', holds: (one) => isPresent(one, 'member'), notes: withDuty },
  {
    label: '请假',
    part: 'leave',
    holds: (one) => one.presence === 'leave',
    notes: ({ leaveReason }) => [leaveReason],
  },
  { label: '缺席', part: 'absent', holds: (one) => one.presence === 'absent', notes: () => [] },
  { label: '列席', part: 'observers', holds: (one) => isPresent(one, 'observer'), notes: withDuty },
  { label: '特邀', part: 'guests', holds: (one) => isPresent(one, 'guest'), notes: withDuty },
];

/** 出席, 请假, 缺席, 列席, 特邀 by unit; lists without a name are left out. */
export function presenceLists(facts: MeetingFacts): readonly DraftBlock[] {
  return lists.flatMap(({ label, part, holds, notes }) => {
    const people = facts.people.filter(holds).map((one): ListedName => ({
      unit: unitOf(facts.data, one),
      name: one.name,
      notes: notes(one, facts),
    }));
    return people.length === 0 ? [] : [labelled(label, nameGroups(people), `list:${part}`)];
  });
}
