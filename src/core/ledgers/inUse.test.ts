import { describe, expect, it } from 'vitest';
import type { Patch } from '../record/change.ts';
import { createWorkingSet, viewOf } from '../record/dataView.ts';
import { applied, creation } from '../record/patches.ts';
import { newId } from '../record/ids.ts';
import { checkRules } from '../rules/registry.ts';
import { isInUse, ledgersInUse, switchLedger } from './inUse.ts';
import { ledgers } from './registry.ts';

const office = newId('office');

function dataWith(...patches: readonly (Patch | undefined)[]) {
  const set = createWorkingSet();
  for (const patch of patches) {
    if (patch !== undefined) set.put(patch.type, [applied(set.row(patch.type, patch.record), patch, 'r1')]);
  }
  return viewOf(set, () => '2026-09-30');
}

describe('ledgers in use', () => {
  it('are ten at first, in the order of the registry', () => {
    const names = ledgersInUse(dataWith()).map(({ name }) => name);
    expect(names).toHaveLength(10);
    expect(names).toEqual(ledgers.map(({ name }) => name).filter((name) => names.includes(name)));
    expect(names).toContain('unitHead');
    expect(names).not.toContain('gridLeader');
  });

  it('are switched on and off again, in one record for each ledger', () => {
    const on = switchLedger(dataWith(), 'gridLeader', { office, isInUse: true });
    const lit = dataWith(on);
    expect(isInUse(lit, 'gridLeader')).toBe(true);
    expect(ledgersInUse(lit)).toHaveLength(11);
    expect(switchLedger(lit, 'gridLeader', { office, isInUse: true })).toBeUndefined();
    const off = switchLedger(lit, 'gridLeader', { office, isInUse: false });
    expect(off?.record).toBe(on?.record);
    expect(isInUse(dataWith(on, off), 'gridLeader')).toBe(false);
  });

  it('of the first ten can be switched off', () => {
    const off = switchLedger(dataWith(), 'need', { office, isInUse: false });
    expect(ledgersInUse(dataWith(off)).map(({ name }) => name)).not.toContain('need');
  });

  it('are said once: a second word about the same ledger is refused', () => {
    const say = (isInUse: boolean) => creation('ledgerUse', { office, ledger: 'gridLeader', isInUse });
    expect(checkRules(dataWith(say(true)))).toEqual([]);
    const found = checkRules(dataWith(say(true), say(false)));
    expect(found).toMatchObject([{ level: 'refuse', type: 'ledgerUse' }]);
    expect(found[0]?.text).toContain('没有重复写入');
  });
});
