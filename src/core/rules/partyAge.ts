import { fullYears } from '../kinds/day.ts';
import type { Stored } from '../record/types.ts';

/** 党龄 in full years from 转正 on `day`; undefined for 预备党员 (domain.md 2.3; joined 1969-1977 without probation counts the same way, 转正 = joining day). */
export function partyAge(membership: Stored<'partyMembership'>, day: string): number | undefined {
  return membership.fullMemberDate === undefined ? undefined : fullYears(membership.fullMemberDate, day);
}
