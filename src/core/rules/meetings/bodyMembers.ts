import { postKind } from '../../codes/office.ts';
import { partyPost } from '../../codes/party.ts';
import { labelOf } from '../../kinds/choice.ts';
import { covers } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Stored, Values } from '../../record/types.ts';
import { isHeld } from '../concurrentPosts.ts';
import { isCurrentMember } from '../membershipStatus.ts';
import { attendanceOf } from './tally.ts';

/** A member of a body as lists, notices and sign-in sheets name him on a day. */
export interface BodySeat {
  readonly member: Stored<'bodyMember'>;
  readonly person: Stored<'person'> | undefined;
  readonly partnerUnit: Stored<'partnerUnit'> | undefined;
  /** Undefined where a unit is a member and nobody of it is known. */
  readonly name: string | undefined;
  readonly unit: string | undefined;
  /** Without the unit's name: 党支部书记、校长. */
  readonly duty: string | undefined;
  readonly phone: string | undefined;
  readonly capacity: Values<'bodyMember'>['capacity'];
  /** 兼职委员 on the day. */
  readonly isCommissioner: boolean;
}

/** What a unit's member is called while nobody is known by name. */
const SOMEBODY = '代表';

const RANK = { member: 0, observer: 1, guest: 2 } as const;
const UNIT_POSTS = ['partTimeCommissioner', 'liaison'] as const;

/** The post by which a unit is represented on a day: its 兼职委员, else its 联络员. */
function unitPost(data: Data, unit: string, day: string): Stored<'post'> | undefined {
  const held = data.linking('post', 'partnerUnit', unit).filter((post) => isHeld(post, day));
  return UNIT_POSTS.map((kind) => held.find((post) => post.kind === kind)).find((post) => post !== undefined);
}

/** The posts a person holds on a day, those at partner units first. */
function heldPosts(data: Data, person: Stored<'person'> | undefined, day: string): Stored<'post'>[] {
  if (person === undefined) return [];
  const held = data.linking('post', 'person', person.id).filter((post) => isHeld(post, day));
  const rank = ({ kind }: Stored<'post'>): number => {
    const at = UNIT_POSTS.findIndex((one) => one === kind);
    return at < 0 ? UNIT_POSTS.length : at;
  };
  return held.toSorted((a, b) => rank(a) - rank(b));
}

/** 党支部书记 and other posts inside a branch; undefined for ordinary members. */
function branchDuty(data: Data, person: Stored<'person'> | undefined, day: string): string | undefined {
  if (person === undefined) return undefined;
  for (const one of data.linking('partyMembership', 'person', person.id)) {
    const post = one.partyPost;
    if (post === undefined || post === 'none' || !isCurrentMember(one, data, day)) continue;
    return `${data.get('partyOrg', one.branch)?.name ?? ''}${labelOf(partyPost, post)}`;
  }
  return undefined;
}

/** 青桐中学党支部书记、校长 without the unit that stands beside it. */
function withoutUnit(title: string | undefined, unit: string | undefined): string | undefined {
  if (title === undefined || unit === undefined || !title.startsWith(unit)) return title;
  const rest = title.slice(unit.length).trim();
  return rest === '' ? undefined : rest;
}

function seatOf(data: Data, member: Stored<'bodyMember'>, day: string): BodySeat {
  const given = data.get('partnerUnit', member.partnerUnit);
  const known = data.get('person', member.person);
  const unitHolder =
    known === undefined && member.name === undefined && given !== undefined
      ? unitPost(data, given.id, day)
      : undefined;
  const person = known ?? data.get('person', unitHolder?.person);
  const posts = heldPosts(data, person, day);
  const post = posts.find((one) => given === undefined || one.partnerUnit === given.id) ?? posts[0];
  const partnerUnit = given ?? data.get('partnerUnit', post?.partnerUnit);
  const unit = member.unitName ?? partnerUnit?.name;
  const postWords = post === undefined ? undefined : (post.jobTitle ?? labelOf(postKind, post.kind));
  return {
    member,
    person,
    partnerUnit,
    name: person?.name ?? member.name,
    unit,
    duty: member.duty ?? withoutUnit(postWords ?? branchDuty(data, person, day), unit),
    phone: person?.mobile,
    capacity: member.capacity,
    isCommissioner: posts.some(({ kind }) => kind === 'partTimeCommissioner'),
  };
}

/** Who belongs to a body on a day, in the order of its lists: members, then 列席, then 特邀; each by the office's own order. */
export function membersOf(data: Data, body: string, day: string = data.today): readonly BodySeat[] {
  const last = Number.MAX_SAFE_INTEGER;
  return data
    .linking('bodyMember', 'body', body)
    .filter((member) => covers(day, member.startDate, member.endDate))
    .toSorted((a, b) => RANK[a.capacity] - RANK[b.capacity] || (a.order ?? last) - (b.order ?? last))
    .map((member) => seatOf(data, member, day));
}

/** True when somebody of a meeting is 兼职委员 on its day: 赵明（兼职委员） (domain.md 1.5). */
export function isCommissioner(data: Data, person: string | undefined, day: string = data.today): boolean {
  if (person === undefined) return false;
  return data
    .linking('post', 'person', person)
    .some((post) => post.kind === 'partTimeCommissioner' && isHeld(post, day));
}

/** True when an attendance is of this seat: the same person, or the same name of the same unit. */
function isSeated(one: Stored<'attendance'>, seat: BodySeat, data: Data): boolean {
  const person = data.get('person', one.person);
  if (person !== undefined && seat.person !== undefined) return person.id === seat.person.id;
  return one.name === (seat.name ?? SOMEBODY) && one.unitName === seat.unit;
}

/** The attendance to create for a meeting from its body's members on the day of the meeting; those already listed are left out. */
export function attendanceFor(data: Data, meeting: Stored<'meeting'>): readonly Values<'attendance'>[] {
  const listed = attendanceOf(data, meeting.id);
  const after = listed.reduce((most, { order }) => Math.max(most, order ?? 0), 0);
  return membersOf(data, meeting.body, meeting.date)
    .filter((seat) => !listed.some((one) => isSeated(one, seat, data)))
    .map((seat, i) => ({
      meeting: meeting.id,
      name: seat.name ?? SOMEBODY,
      capacity: seat.capacity,
      order: after + i + 1,
      ...(seat.person === undefined ? {} : { person: seat.person.id }),
      ...(seat.partnerUnit === undefined ? {} : { partnerUnit: seat.partnerUnit.id }),
      ...(seat.unit === undefined ? {} : { unitName: seat.unit }),
      ...(seat.duty === undefined ? {} : { duty: seat.duty }),
      ...(seat.phone === undefined ? {} : { phone: seat.phone }),
    }));
}
