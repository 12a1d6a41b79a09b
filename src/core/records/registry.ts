import type { AnyRecordDef, RecordName } from '../record/types.ts';
import { building } from './building.ts';
import { buildingUnit } from './buildingUnit.ts';
import { compound } from './compound.ts';
import { fullIdUse } from './fullIdUse.ts';
import { grid } from './grid.ts';
import { membershipEvent } from './membershipEvent.ts';
import { office } from './office.ts';
import { partnerUnit } from './partnerUnit.ts';
import { partyMembership } from './partyMembership.ts';
import { partyOrg } from './partyOrg.ts';
import { person } from './person.ts';
import { post } from './post.ts';
import { settings } from './settings.ts';

/** Every record type by name; written by hand so that links can name their targets without circular inference. */
export interface Records {
  office: typeof office;
  settings: typeof settings;
  compound: typeof compound;
  grid: typeof grid;
  building: typeof building;
  buildingUnit: typeof buildingUnit;
  person: typeof person;
  partyOrg: typeof partyOrg;
  partyMembership: typeof partyMembership;
  membershipEvent: typeof membershipEvent;
  partnerUnit: typeof partnerUnit;
  post: typeof post;
  fullIdUse: typeof fullIdUse;
}

/** The record types themselves, in an order in which links lead backwards. */
export const records = {
  office,
  settings,
  compound,
  grid,
  building,
  buildingUnit,
  person,
  partyOrg,
  partyMembership,
  membershipEvent,
  partnerUnit,
  post,
  fullIdUse,
} satisfies Records;

/** All names, in registry order. */
export const recordNames = Object.keys(records) as readonly RecordName[];

/** A record type for generic code. */
export function recordDef(name: RecordName): AnyRecordDef {
  return records[name];
}
