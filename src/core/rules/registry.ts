import type { Data } from '../record/data.ts';
import type { Finding } from '../record/finding.ts';
import { branchSize } from './branchSize.ts';
import { chatGroupOnce } from './chatGroupOnce.ts';
import { idNumberOnce } from './idNumberOnce.ts';
import { joinedOnce } from './joinedOnce.ts';
import { jointBranch } from './jointBranch.ts';
import { ledgerUseOnce } from './ledgerUseOnce.ts';
import { agreementCycle } from './coBuilding/agreementCycle.ts';
import { rectificationProblem } from './coBuilding/rectificationProblem.ts';
import { stepAfterAccepted } from './coBuilding/issueSteps.ts';
import { visitPlace } from './coBuilding/visitPlace.ts';
import { attendanceOnce } from './meetings/attendanceOnce.ts';
import { bodyMemberOnce } from './meetings/bodyMemberOnce.ts';
import { meetingTimes } from './meetings/meetingTimes.ts';
import { paperNumberOnce, reopenNewest } from './meetings/paperNumbers.ts';
import { progressAfterMeeting, resolutionTopic } from './meetings/resolutionPlaces.ts';
import { membershipOnce } from './membershipOnce.ts';
import { nameOnce } from './nameOnce.ts';
import { partyOrgTree } from './partyOrgTree.ts';
import { samePostOnce, singleHolder } from './postHolders.ts';
import { attendedOnce } from './reporting/attendedOnce.ts';
import { memberApart } from './reporting/memberApart.ts';
import { registrationOnce } from './reporting/registrationOnce.ts';
import type { Rule, Touched } from './rule.ts';
import { settingsOnce } from './settingsOnce.ts';

/** Every rule across records. */
export const rules: readonly Rule[] = [
  singleHolder,
  samePostOnce,
  membershipOnce,
  idNumberOnce,
  nameOnce,
  partyOrgTree,
  jointBranch,
  branchSize,
  chatGroupOnce,
  joinedOnce,
  settingsOnce,
  ledgerUseOnce,
  meetingTimes,
  bodyMemberOnce,
  attendanceOnce,
  resolutionTopic,
  progressAfterMeeting,
  paperNumberOnce,
  reopenNewest,
  agreementCycle,
  rectificationProblem,
  stepAfterAccepted,
  visitPlace,
  registrationOnce,
  memberApart,
  attendedOnce,
];

/** What the rules find around the touched records, or, without them, in all data: the list of what stands violated. */
export function checkRules(data: Data, touched?: Touched): readonly Finding[] {
  return rules.flatMap((rule) => rule.check(data, touched));
}
