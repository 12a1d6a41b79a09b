import type { AnyLedger } from '../record/defineLedger.ts';
import { agreement } from './agreement.ts';
import { alliance } from './alliance.ts';
import { allianceMember } from './allianceMember.ts';
import { basicTask } from './basicTask.ts';
import { branchCompound } from './branchCompound.ts';
import { brand } from './brand.ts';
import { building } from './building.ts';
import { buildingHead } from './buildingHead.ts';
import { buildingUnit } from './buildingUnit.ts';
import { chatGroup } from './chatGroup.ts';
import { classPupil } from './classPupil.ts';
import { committee } from './committee.ts';
import { committeeMember } from './committeeMember.ts';
import { communityClass } from './communityClass.ts';
import { communityWorker } from './communityWorker.ts';
import { compound } from './compound.ts';
import { consumerRightsStation } from './consumerRightsStation.ts';
import { covenant } from './covenant.ts';
import { deed } from './deed.ts';
import { department } from './department.ts';
import { dispatchedForce } from './dispatchedForce.ts';
import { districtContactLeader } from './districtContactLeader.ts';
import { fullTimeClerk } from './fullTimeClerk.ts';
import { governanceAide } from './governanceAide.ts';
import { grid } from './grid.ts';
import { gridAssistant } from './gridAssistant.ts';
import { gridLeader } from './gridLeader.ts';
import { gridSponsorLeader } from './gridSponsorLeader.ts';
import { gridWorker } from './gridWorker.ts';
import { household } from './household.ts';
import { idea } from './idea.ts';
import { issue } from './issue.ts';
import { issueStep } from './issueStep.ts';
import { leaderVisit } from './leaderVisit.ts';
import { liaison } from './liaison.ts';
import { mediationCase } from './mediationCase.ts';
import { mediationCommittee } from './mediationCommittee.ts';
import { memberRegistration } from './memberRegistration.ts';
import { need } from './need.ts';
import { ownersCommittee } from './ownersCommittee.ts';
import { partnerUnit } from './partnerUnit.ts';
import { partTimeCommissioner } from './partTimeCommissioner.ts';
import { partTimeGridWorker } from './partTimeGridWorker.ts';
import { partyActivity } from './partyActivity.ts';
import { partyMember } from './partyMember.ts';
import { partyOrg } from './partyOrg.ts';
import { photoReport } from './photoReport.ts';
import { policyNotice } from './policyNotice.ts';
import { project } from './project.ts';
import { propertyCompany } from './propertyCompany.ts';
import { propertyProject } from './propertyProject.ts';
import { propertyStandard } from './propertyStandard.ts';
import { rectification } from './rectification.ts';
import { rectificationProblem } from './rectificationProblem.ts';
import { resource } from './resource.ts';
import { serviceActivity } from './serviceActivity.ts';
import { serviceAttendance } from './serviceAttendance.ts';
import { serviceItem } from './serviceItem.ts';
import { serviceRequest } from './serviceRequest.ts';
import { socialOrg } from './socialOrg.ts';
import { subdistrictPower } from './subdistrictPower.ts';
import { unitHead } from './unitHead.ts';
import { unitRegistration } from './unitRegistration.ts';
import { ventureProject } from './ventureProject.ts';
import { visit } from './visit.ts';
import { volunteerActivity } from './volunteerActivity.ts';
import { volunteerMember } from './volunteerMember.ts';
import { volunteerTeam } from './volunteerTeam.ts';
import { whistle } from './whistle.ts';
import { wish } from './wish.ts';
import { wishWall } from './wishWall.ts';
import { workerAward } from './workerAward.ts';

/** Every ledger, in menu order. */
export const ledgers: readonly AnyLedger[] = [
  partyMember,
  partyOrg,
  branchCompound,
  committee,
  committeeMember,
  districtContactLeader,
  leaderVisit,
  communityWorker,
  fullTimeClerk,
  workerAward,
  buildingHead,
  unitHead,
  gridLeader,
  gridWorker,
  gridAssistant,
  governanceAide,
  partTimeGridWorker,
  dispatchedForce,
  gridSponsorLeader,
  compound,
  building,
  buildingUnit,
  household,
  grid,
  chatGroup,
  partnerUnit,
  partTimeCommissioner,
  liaison,
  alliance,
  allianceMember,
  department,
  propertyCompany,
  propertyProject,
  ownersCommittee,
  mediationCommittee,
  mediationCase,
  socialOrg,
  volunteerTeam,
  volunteerMember,
  consumerRightsStation,
  wishWall,
  communityClass,
  classPupil,
  need,
  resource,
  project,
  agreement,
  ventureProject,
  brand,
  covenant,
  deed,
  issue,
  issueStep,
  whistle,
  visit,
  wish,
  idea,
  photoReport,
  rectification,
  rectificationProblem,
  partyActivity,
  basicTask,
  propertyStandard,
  subdistrictPower,
  serviceItem,
  unitRegistration,
  memberRegistration,
  serviceRequest,
  serviceActivity,
  serviceAttendance,
  volunteerActivity,
  policyNotice,
];

/** A ledger by name; undefined for an unknown one. */
export function ledgerNamed(name: string): AnyLedger | undefined {
  return ledgers.find((ledger) => ledger.name === name);
}
