import type { AnyRecordDef, RecordName } from '../record/types.ts';
import { agendaItem } from './agendaItem.ts';
import { attachment } from './attachment.ts';
import { attendance } from './attendance.ts';
import { bodyMember } from './bodyMember.ts';
import { building } from './building.ts';
import { buildingUnit } from './buildingUnit.ts';
import { compound } from './compound.ts';
import { department } from './department.ts';
import { fullIdUse } from './fullIdUse.ts';
import { grid } from './grid.ts';
import { household } from './household.ts';
import { issue } from './issue.ts';
import { issuedPaper } from './issuedPaper.ts';
import { ledgerUse } from './ledgerUse.ts';
import { meeting } from './meeting.ts';
import { meetingBody } from './meetingBody.ts';
import { membershipEvent } from './membershipEvent.ts';
import { need } from './need.ts';
import { office } from './office.ts';
import { paperEdit } from './paperEdit.ts';
import { partnerUnit } from './partnerUnit.ts';
import { partyMembership } from './partyMembership.ts';
import { partyOrg } from './partyOrg.ts';
import { person } from './person.ts';
import { post } from './post.ts';
import { project } from './project.ts';
import { propertyCompany } from './propertyCompany.ts';
import { resolution } from './resolution.ts';
import { resolutionProgress } from './resolutionProgress.ts';
import { settings } from './settings.ts';
import { socialOrg } from './socialOrg.ts';
import { volunteerTeam } from './volunteerTeam.ts';
import { wishWall } from './wishWall.ts';

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
  person: typeof person;
  partyOrg: typeof partyOrg;
  partyMembership: typeof partyMembership;
  membershipEvent: typeof membershipEvent;
  partnerUnit: typeof partnerUnit;
  department: typeof department;
  propertyCompany: typeof propertyCompany;
  socialOrg: typeof socialOrg;
  volunteerTeam: typeof volunteerTeam;
  wishWall: typeof wishWall;
  post: typeof post;
  fullIdUse: typeof fullIdUse;
  meetingBody: typeof meetingBody;
  bodyMember: typeof bodyMember;
  meeting: typeof meeting;
  agendaItem: typeof agendaItem;
  attendance: typeof attendance;
  resolution: typeof resolution;
  resolutionProgress: typeof resolutionProgress;
  paperEdit: typeof paperEdit;
  issuedPaper: typeof issuedPaper;
  attachment: typeof attachment;
  need: typeof need;
  project: typeof project;
  issue: typeof issue;
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
  person,
  partyOrg,
  partyMembership,
  membershipEvent,
  partnerUnit,
  department,
  propertyCompany,
  socialOrg,
  volunteerTeam,
  wishWall,
  post,
  fullIdUse,
  meetingBody,
  bodyMember,
  meeting,
  agendaItem,
  attendance,
  resolution,
  resolutionProgress,
  paperEdit,
  issuedPaper,
  attachment,
  need,
  project,
  issue,
} satisfies Records;

/** All names, in registry order. */
export const recordNames = Object.keys(records) as readonly RecordName[];

/** A record type for generic code. */
export function recordDef(name: RecordName): AnyRecordDef {
  return records[name];
}
