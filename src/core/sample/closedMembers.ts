import type { Values } from '../record/types.ts';
import { addDays } from '../kinds/day.ts';
import type { Branch } from './branches.ts';
import { workdayBetween } from './calendar.ts';
import { newMember, type Member } from './members.ts';
import type { Story } from './residents.ts';

interface Ending {
  readonly age: number;
  /** Which of the branches, in their order. */
  readonly branch: number;
  readonly eventType: Values<'membershipEvent'>['eventType'];
  /** Days before today between which it happened. */
  readonly ago: readonly [number, number];
  readonly to?: string;
  readonly document?: boolean;
  readonly note?: string;
}

const ENDINGS: readonly Ending[] = [
  { age: 47, branch: 1, eventType: 'suspend', ago: [700, 500], document: true, note: '失去联系6个月以上' },
  { age: 41, branch: 3, eventType: 'suspend', ago: [400, 250], document: true, note: '失去联系6个月以上' },
  { age: 36, branch: 2, eventType: 'transferOut', ago: [300, 120], to: '青桐街道望山社区党委' },
  { age: 84, branch: 0, eventType: 'death', ago: [260, 200] },
];

/** A member who no longer counts, with the last day. */
export interface ClosedMember {
  readonly member: Member;
  readonly date: string;
  readonly eventType: Ending['eventType'];
}

/** Makes the four members whose membership was closed: two suspended, one transferred, one deceased. */
export function newClosedMembers(story: Story, branches: readonly Branch[]): ClosedMember[] {
  const { random, sheaf, today } = story;
  return ENDINGS.map(({ age, branch: which, eventType, ago, to, document, note }) => {
    const branch = branches[which];
    if (branch === undefined) throw new Error('a closed member needs a branch');
    const member = newMember(story, branch, age, addDays(today, -900));
    member.note = note;
    if (eventType === 'suspend') member.resident.politics = undefined;
    const date = workdayBetween(random, addDays(today, -ago[0]), addDays(today, -ago[1]));
    sheaf.add('membershipEvent', {
      membership: member.id,
      eventType,
      date,
      status: undefined,
      from: undefined,
      to,
      document: document === true ? `青桐工委〔${date.slice(0, 4)}〕${random.between(11, 39)}号` : undefined,
    });
    return { member, date, eventType };
  });
}
