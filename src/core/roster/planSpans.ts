import type { IsStored } from './settleSpans.ts';
import type { KnownLedger } from './lexicon.ts';
import type { PlanBench } from './planBench.ts';
import { findNode, nodesOf } from './planNodes.ts';

/** The link path to the place that a ledger's rows are known by; `''` for ledgers of places. */
function placeVia({ identity }: KnownLedger): string {
  return (identity.at(-1) ?? '').split('.').slice(0, -1).join('.');
}

/** Tells of a record of the roster whether its place is stored, within our office. */
export function isStoredPlace(bench: PlanBench, office: string): IsStored {
  return (known, record) => {
    const { ledger } = known;
    const nodes = nodesOf(known, record, office);
    const place = placeVia(known);
    const inner = [...nodes.values()].filter(
      ({ via }) => via !== '' && (place === '' || via === place || via.startsWith(`${place}.`)),
    );
    for (const node of inner.sort((a, b) => b.via.length - a.via.length)) {
      const rule = ledger.links[node.via];
      if (rule !== undefined) node.id = findNode(bench, node, rule.by, office);
    }
    const at = nodes.get(place);
    if (at === undefined) return false;
    return (place === '' ? findNode(bench, at, [ledger.identify], office) : at.id) !== undefined;
  };
}
