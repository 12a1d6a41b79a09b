import type { Patch } from '../record/change.ts';
import type { Data } from '../record/data.ts';
import type { AnyLedger } from '../record/defineLedger.ts';
import type { Id } from '../record/field.ts';
import { creation, edit } from '../record/patches.ts';
import { ledgers } from './registry.ts';

/** Ledgers with which every office begins; forty empty ones read as a new burden. */
const atFirst: ReadonlySet<string> = new Set([
  'partyMember',
  'partyOrg',
  'buildingHead',
  'unitHead',
  'grid',
  'partnerUnit',
  'partTimeCommissioner',
  'need',
  'project',
  'issue',
]);

/** Whether the office works with a ledger: what it said itself, else whether every office begins with it. */
export function isInUse(data: Data, ledger: string): boolean {
  const said = data.all('ledgerUse').find((row) => row.ledger === ledger);
  return said?.isInUse ?? atFirst.has(ledger);
}

/** The ledgers that the office works with, in registry order. */
export function ledgersInUse(data: Data): readonly AnyLedger[] {
  const said = new Map(data.all('ledgerUse').map((row) => [row.ledger, row.isInUse]));
  return ledgers.filter(({ name }) => said.get(name) ?? atFirst.has(name));
}

/** The patch that switches a ledger on or off for an office; undefined when it stands so already. */
export function switchLedger(
  data: Data,
  ledger: string,
  to: { readonly office: Id<'office'>; readonly isInUse: boolean },
): Patch | undefined {
  if (isInUse(data, ledger) === to.isInUse) return undefined;
  const said = data.all('ledgerUse').find((row) => row.ledger === ledger);
  return said === undefined
    ? creation('ledgerUse', { office: to.office, ledger, isInUse: to.isInUse })
    : edit('ledgerUse', said, { isInUse: to.isInUse });
}
