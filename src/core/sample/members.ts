import type { Id } from '../record/field.ts';
import { addDays } from '../kinds/day.ts';
import type { Branch } from './branches.ts';
import { workdayBetween, yearsLater } from './calendar.ts';
import { membershipDates } from './membershipDates.ts';
import { ageOf, newResident, type Resident, type Story } from './residents.ts';

/** Posts inside a branch that the sample gives, in the order of a roster. */
const PARTY_POSTS = [
  'secretary',
  'deputySecretary',
  'organisation',
  'publicity',
  'discipline',
  'groupLeader',
] as const;

/** A Party member of the sample while its story is made. */
export interface Member {
  readonly id: Id<'partyMembership'>;
  readonly resident: Resident;
  readonly branch: Branch;
  readonly joinDate: string;
  /** Undefined while on probation. */
  readonly fullMemberDate: string | undefined;
  partyPost: (typeof PARTY_POSTS)[number] | undefined;
  transferInDate: string | undefined;
  outflow: string | undefined;
  note: string | undefined;
}

/** Makes one member of a branch, a full one by the day `full`; on probation where that is undefined. */
export function newMember(story: Story, branch: Branch, age: number, full: string | undefined): Member {
  const { random, today, sheaf } = story;
  const office = branch.compound === undefined;
  const resident = newResident(story, {
    age,
    sex: random.chance(0.6) ? '1' : '2',
    politics: full === undefined ? '02' : '01',
    known: 'member',
    office,
  });
  const dates =
    full === undefined
      ? {
          joinDate: workdayBetween(random, addDays(today, -330), addDays(today, -100)),
          fullMemberDate: undefined,
        }
      : membershipDates(random, resident.birthDate, full);
  return {
    id: sheaf.id('partyMembership'),
    resident,
    branch,
    ...dates,
    partyPost: undefined,
    transferInDate: undefined,
    outflow: undefined,
    note: undefined,
  };
}

/** Makes the 240 members of the five branches; the youngest of each compound branch is on probation. */
export function newMembers(story: Story, branches: readonly Branch[]): Member[] {
  const full = addDays(story.today, -200);
  return branches.flatMap((branch) => {
    const youngest = branch.compound === undefined ? -1 : branch.ages.indexOf(Math.min(...branch.ages));
    return branch.ages.map((age, i) => newMember(story, branch, age, i === youngest ? undefined : full));
  });
}

/** True for a full member of at least three years, of an age at which one leads a branch. */
function canLead({ resident, fullMemberDate, outflow, note }: Member, today: string): boolean {
  const age = ageOf(resident, today);
  const tried = fullMemberDate !== undefined && fullMemberDate < yearsLater(today, -3);
  return tried && age >= 38 && age <= 69 && outflow === undefined && note === undefined;
}

/** Elects the committee and the group leaders of each branch. */
export function electCommittees(story: Story, branches: readonly Branch[], members: readonly Member[]): void {
  for (const [i, branch] of branches.entries()) {
    const able = members.filter((member) => member.branch === branch && canLead(member, story.today));
    const posts = [...PARTY_POSTS, 'groupLeader' as const].filter(
      (post) => post !== 'deputySecretary' || i % 2 === 0,
    );
    for (const [n, member] of story.random.shuffled(able).slice(0, posts.length).entries()) {
      member.partyPost = posts[n];
    }
  }
}

const FLOWS = ['山东省青岛市', '江苏省苏州市', '北京市', '浙江省杭州市', '上海市'];
const ORIGINS = ['区直机关工委', '石桥镇党委', '望山社区党委', '区机械厂党委', '区棉纺织厂党委'];

/** Lets five members work elsewhere and nine have come from other organisations. */
export function moveMembers(story: Story, members: readonly Member[]): void {
  const { random, sheaf, today } = story;
  const settled = members.filter(
    ({ fullMemberDate, note, partyPost }) =>
      fullMemberDate !== undefined && note === undefined && partyPost === undefined,
  );
  const away = settled.filter(({ resident }) => ageOf(resident, today) < 50);
  const perBranch = (member: Member, i: number, list: readonly Member[]): boolean =>
    list.slice(0, i).filter(({ branch }) => branch === member.branch).length < 2;
  for (const [i, member] of random.shuffled(away).filter(perBranch).slice(0, FLOWS.length).entries()) {
    member.outflow = FLOWS[i];
    member.resident.work = '外出务工';
  }
  const stayed = settled.filter(({ outflow }) => outflow === undefined);
  for (const member of random.shuffled(stayed).slice(0, 9)) {
    const first = [yearsLater(today, -9), member.fullMemberDate ?? today].sort().at(-1) ?? today;
    member.transferInDate = workdayBetween(random, addDays(first, 30), addDays(today, -40));
    sheaf.add('membershipEvent', {
      membership: member.id,
      eventType: 'transferIn',
      date: member.transferInDate,
      status: undefined,
      from: random.pick(ORIGINS),
      to: undefined,
      document: undefined,
    });
  }
}

/** Writes all memberships, each branch with its committee first. */
export function writeMembers(
  { sheaf }: Story,
  branches: readonly Branch[],
  members: readonly Member[],
): void {
  const rank = ({ partyPost }: Member): number =>
    partyPost === undefined ? PARTY_POSTS.length : PARTY_POSTS.indexOf(partyPost);
  for (const branch of branches) {
    const own = members.filter((member) => member.branch === branch).sort((a, b) => rank(a) - rank(b));
    for (const member of own) {
      sheaf.add(
        'partyMembership',
        {
          person: member.resident.id,
          branch: branch.id,
          memberCategory: member.fullMemberDate === undefined ? 'probationary' : 'full',
          joinDate: member.joinDate,
          fullMemberDate: member.fullMemberDate,
          partyPost: member.partyPost,
          transferInDate: member.transferInDate,
          isMobileMember: member.outflow !== undefined,
          outflow: member.outflow,
          note: member.note,
        },
        member.id,
      );
    }
  }
}
