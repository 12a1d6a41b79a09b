import { isRealDay } from '../kinds/day.ts';
import { workdayBetween, yearsLater } from './calendar.ts';
import type { Random } from './random.ts';

/** Admission all but stopped in these years, so that nobody of a believable roster joined in them. */
const PAUSE = ['1966-06-01', '1969-03-31'] as const;
/** From the charter of April 1969 to that of August 1977 there was no probation. */
const NO_PROBATION = ['1969-04-01', '1977-08-17'] as const;

/** Dates of one membership. */
export interface MembershipDates {
  readonly joinDate: string;
  readonly fullMemberDate: string;
}

/** The age at joining: most in their twenties and thirties, a few late, nobody before 18. */
function joiningAge(random: Random, youngest: number): number {
  const ticket = random.between(1, 100);
  if (ticket <= 30) return random.between(youngest, 24);
  if (ticket <= 75) return random.between(24, 33);
  return ticket <= 96 ? random.between(33, 44) : random.between(44, 52);
}

/** When a person born on a day joined and became a full member, both before the last day given. */
export function membershipDates(random: Random, birthDate: string, last: string): MembershipDates {
  for (;;) {
    const age = joiningAge(random, 19);
    const joinDate = workdayBetween(random, yearsLater(birthDate, age), yearsLater(birthDate, age + 1));
    const paused = joinDate >= PAUSE[0] && joinDate <= PAUSE[1];
    if (paused || joinDate > last || !isRealDay(joinDate)) continue;
    const without = joinDate >= NO_PROBATION[0] && joinDate <= NO_PROBATION[1];
    const fullMemberDate = without ? joinDate : yearsLater(joinDate, 1);
    if (fullMemberDate <= last) return { joinDate, fullMemberDate };
  }
}
