import { switchLedger } from '../../core/ledgers/inUse.ts';
import { ledgerNamed } from '../../core/ledgers/registry.ts';
import type { Patch } from '../../core/record/change.ts';
import type { Data } from '../../core/record/data.ts';
import { ourOffice } from './ourOffice.ts';

/** What switches on the ledgers that a change writes into, and what the bar adds about it; nothing where all are in use. */
export function switchedOn(
  data: Data,
  names: readonly string[],
): { readonly patches: readonly Patch[]; readonly said: string } {
  const office = ourOffice(data)?.id;
  if (office === undefined) return { patches: [], said: '' };
  const switched = names.flatMap((name) => {
    // A person's own facts or a meeting's members have a form, but no ledger in the menu.
    const ledger = ledgerNamed(name);
    const patch = ledger && switchLedger(data, name, { office, isInUse: true });
    return patch === undefined ? [] : [{ patch, label: ledger?.label }];
  });
  const labels = switched.map(({ label }) => `“${label}”`).join('、');
  return {
    patches: switched.map(({ patch }) => patch),
    said: switched.length === 0 ? '' : `，并启用台账${labels}`,
  };
}
