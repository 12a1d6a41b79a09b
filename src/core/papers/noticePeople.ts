import type { Stored } from '../record/types.ts';
import { membersOf } from '../rules/meetings/bodyMembers.ts';
import { unitOf, type MeetingFacts } from './meetingFacts.ts';

/** Somebody who is to come, as notice, sign-in sheet and name cards name him. */
export interface Invited {
  readonly name: string;
  readonly unit: string | undefined;
  readonly duty: string | undefined;
  readonly phone: string | undefined;
  readonly capacity: Stored<'attendance'>['capacity'];
  readonly deputyName: string | undefined;
}

const RANK: Readonly<Record<Invited['capacity'], number>> = { member: 0, observer: 1, guest: 2 };

/** Who is to come, members before 列席 before 特邀: the list of the meeting, or the body's members while it has none. */
export function invitedTo(facts: MeetingFacts): readonly Invited[] {
  const { data, people, body, meeting } = facts;
  const listed =
    people.length > 0
      ? people.map((one): Invited => ({
          name: one.name,
          unit: unitOf(data, one),
          duty: one.duty,
          phone: one.phone,
          capacity: one.capacity,
          deputyName: one.deputyName,
        }))
      : membersOf(data, body.id, meeting.date).map((seat): Invited => ({
          name: seat.name ?? '',
          unit: seat.unit,
          duty: seat.duty,
          phone: seat.phone,
          capacity: seat.capacity,
          deputyName: undefined,
        }));
  return listed.toSorted((a, b) => RANK[a.capacity] - RANK[b.capacity]);
}
