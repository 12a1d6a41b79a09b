import type { AnyRecordDef, RecordName } from '../record/types.ts';
import { agendaItem } from './agendaItem.ts';
import { agreement } from './agreement.ts';
import { alliance } from './alliance.ts';
import { allianceMember } from './allianceMember.ts';
import { attachment } from './attachment.ts';
import { attendance } from './attendance.ts';
import { bodyMember } from './bodyMember.ts';
import { branchCompound } from './branchCompound.ts';
import { brand } from './brand.ts';
import { building } from './building.ts';
import { buildingUnit } from './buildingUnit.ts';
import { chatGroup } from './chatGroup.ts';
import { classPupil } from './classPupil.ts';
import { committee } from './committee.ts';
import { communityClass } from './communityClass.ts';
import { compound } from './compound.ts';
import { consumerRightsStation } from './consumerRightsStation.ts';
import { covenant } from './covenant.ts';
import { deed } from './deed.ts';
import { department } from './department.ts';
import { fullIdUse } from './fullIdUse.ts';
import { grid } from './grid.ts';
import { household } from './household.ts';
import { idea } from './idea.ts';
import { issue } from './issue.ts';
import { issuedPaper } from './issuedPaper.ts';
import { issueStep } from './issueStep.ts';
import { leaderVisit } from './leaderVisit.ts';
import { ledgerUse } from './ledgerUse.ts';
import { mediationCase } from './mediationCase.ts';
import { mediationCommittee } from './mediationCommittee.ts';
import { meeting } from './meeting.ts';
import { meetingBody } from './meetingBody.ts';
import { memberRegistration } from './memberRegistration.ts';
import { membershipEvent } from './membershipEvent.ts';
import { need } from './need.ts';
import { office } from './office.ts';
import { ownersCommittee } from './ownersCommittee.ts';
import { paperEdit } from './paperEdit.ts';
import { paperWording } from './paperWording.ts';
import { partnerUnit } from './partnerUnit.ts';
import { partyActivity } from './partyActivity.ts';
import { partyMembership } from './partyMembership.ts';
import { partyOrg } from './partyOrg.ts';
import { person } from './person.ts';
import { photoReport } from './photoReport.ts';
import { policyNotice } from './policyNotice.ts';
import { printedPaper } from './printedPaper.ts';
import { post } from './post.ts';
import { project } from './project.ts';
import { propertyCompany } from './propertyCompany.ts';
import { propertyProject } from './propertyProject.ts';
import { rectification } from './rectification.ts';
import { resolution } from './resolution.ts';
import { resolutionProgress } from './resolutionProgress.ts';
import { resource } from './resource.ts';
import { serviceActivity } from './serviceActivity.ts';
import { serviceAttendance } from './serviceAttendance.ts';
import { serviceRequest } from './serviceRequest.ts';
import { settings } from './settings.ts';
import { socialOrg } from './socialOrg.ts';
import { standardItem } from './standardItem.ts';
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

/** Every record type by name; written by hand so that links can name their targets without circular inference. */
export interface Records {
  office: typeof office;
  settings: typeof settings;
  ledgerUse: typeof ledgerUse;
  compound: typeof compound;
  grid: typeof grid;
  building: typeof building;
  buildingUnit: typeof buildingUnit;
  household: typeof household;
  chatGroup: typeof chatGroup;
  consumerRightsStation: typeof consumerRightsStation;
  communityClass: typeof communityClass;
  classPupil: typeof classPupil;
  person: typeof person;
  partyOrg: typeof partyOrg;
  branchCompound: typeof branchCompound;
  partyMembership: typeof partyMembership;
  membershipEvent: typeof membershipEvent;
  partnerUnit: typeof partnerUnit;
  department: typeof department;
  propertyCompany: typeof propertyCompany;
  propertyProject: typeof propertyProject;
  ownersCommittee: typeof ownersCommittee;
  mediationCommittee: typeof mediationCommittee;
  mediationCase: typeof mediationCase;
  socialOrg: typeof socialOrg;
  volunteerTeam: typeof volunteerTeam;
  volunteerMember: typeof volunteerMember;
  alliance: typeof alliance;
  allianceMember: typeof allianceMember;
  committee: typeof committee;
  wishWall: typeof wishWall;
  post: typeof post;
  leaderVisit: typeof leaderVisit;
  workerAward: typeof workerAward;
  fullIdUse: typeof fullIdUse;
  meetingBody: typeof meetingBody;
  bodyMember: typeof bodyMember;
  meeting: typeof meeting;
  agendaItem: typeof agendaItem;
  attendance: typeof attendance;
  resolution: typeof resolution;
  resolutionProgress: typeof resolutionProgress;
  paperEdit: typeof paperEdit;
  paperWording: typeof paperWording;
  issuedPaper: typeof issuedPaper;
  attachment: typeof attachment;
  printedPaper: typeof printedPaper;
  need: typeof need;
  resource: typeof resource;
  agreement: typeof agreement;
  project: typeof project;
  ventureProject: typeof ventureProject;
  brand: typeof brand;
  covenant: typeof covenant;
  deed: typeof deed;
  standardItem: typeof standardItem;
  rectification: typeof rectification;
  issue: typeof issue;
  issueStep: typeof issueStep;
  whistle: typeof whistle;
  visit: typeof visit;
  wish: typeof wish;
  idea: typeof idea;
  photoReport: typeof photoReport;
  partyActivity: typeof partyActivity;
  unitRegistration: typeof unitRegistration;
  memberRegistration: typeof memberRegistration;
  serviceRequest: typeof serviceRequest;
  serviceActivity: typeof serviceActivity;
  serviceAttendance: typeof serviceAttendance;
  volunteerActivity: typeof volunteerActivity;
  policyNotice: typeof policyNotice;
}

/** The record types themselves, in an order in which links lead backwards. */
export const records = {
  office,
  settings,
  ledgerUse,
  compound,
  grid,
  building,
  buildingUnit,
  household,
  chatGroup,
  consumerRightsStation,
  communityClass,
  classPupil,
  person,
  partyOrg,
  branchCompound,
  partyMembership,
  membershipEvent,
  partnerUnit,
  department,
  propertyCompany,
  propertyProject,
  ownersCommittee,
  mediationCommittee,
  mediationCase,
  socialOrg,
  volunteerTeam,
  volunteerMember,
  alliance,
  allianceMember,
  committee,
  wishWall,
  post,
  leaderVisit,
  workerAward,
  fullIdUse,
  meetingBody,
  bodyMember,
  meeting,
  agendaItem,
  attendance,
  resolution,
  resolutionProgress,
  paperEdit,
  paperWording,
  issuedPaper,
  attachment,
  printedPaper,
  need,
  resource,
  agreement,
  project,
  ventureProject,
  brand,
  covenant,
  deed,
  standardItem,
  rectification,
  issue,
  issueStep,
  whistle,
  visit,
  wish,
  idea,
  photoReport,
  partyActivity,
  unitRegistration,
  memberRegistration,
  serviceRequest,
  serviceActivity,
  serviceAttendance,
  volunteerActivity,
  policyNotice,
} satisfies Records;

/** All names, in registry order. */
export const recordNames = Object.keys(records) as readonly RecordName[];

/** A record type for generic code. */
export function recordDef(name: RecordName): AnyRecordDef {
  return records[name];
}
