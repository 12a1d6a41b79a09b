import type { AnyLedger } from '../record/defineLedger.ts';
import { building } from './building.ts';
import { buildingHead } from './buildingHead.ts';
import { buildingUnit } from './buildingUnit.ts';
import { compound } from './compound.ts';
import { governanceAide } from './governanceAide.ts';
import { grid } from './grid.ts';
import { gridAssistant } from './gridAssistant.ts';
import { gridLeader } from './gridLeader.ts';
import { gridWorker } from './gridWorker.ts';
import { issue } from './issue.ts';
import { liaison } from './liaison.ts';
import { need } from './need.ts';
import { partnerUnit } from './partnerUnit.ts';
import { partTimeCommissioner } from './partTimeCommissioner.ts';
import { partyMember } from './partyMember.ts';
import { partyOrg } from './partyOrg.ts';
import { project } from './project.ts';
import { unitHead } from './unitHead.ts';

/** Every ledger, in menu order. */
export const ledgers: readonly AnyLedger[] = [
  partyMember,
  partyOrg,
  buildingHead,
  unitHead,
  gridLeader,
  gridWorker,
  gridAssistant,
  governanceAide,
  compound,
  building,
  buildingUnit,
  grid,
  partnerUnit,
  partTimeCommissioner,
  liaison,
  need,
  project,
  issue,
];

/** A ledger by name; undefined for an unknown one. */
export function ledgerNamed(name: string): AnyLedger | undefined {
  return ledgers.find((ledger) => ledger.name === name);
}
