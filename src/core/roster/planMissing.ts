import type { AnyStored, RecordName } from '../record/types.ts';
import type { MissingRow } from './importPlan.ts';
import type { KnownLedger } from './lexicon.ts';
import { isCurrentRow, personField, type Planner } from './planDraft.ts';
import { nodeTitle, placeTitle, typeAt, type PlanNode } from './planNodes.ts';

/** The link of a ledger that says how far a roster reaches: the widest place, or the branch. */
function reachVia({ ledger, holder, identity }: KnownLedger): string | undefined {
  const widest = identity[0];
  if (widest !== undefined && identity.length > 1) return widest.slice(0, widest.lastIndexOf('.'));
  if (identity.length > 0) return undefined;
  const person = holder?.slice(0, holder.indexOf('.'));
  return Object.keys(ledger.links).find((via) => via !== person && !via.includes('.'));
}

/** A stored record as a node, with all that it links to along a path. */
function storedNode(planner: Planner, known: KnownLedger, row: AnyStored, via: string): PlanNode | undefined {
  let current: AnyStored | undefined = row;
  let type = known.ledger.root;
  const nodes: PlanNode[] = [];
  for (const [i, segment] of via.split('.').entries()) {
    const id: unknown = current?.[segment];
    type = typeAt(
      known.ledger.root,
      via
        .split('.')
        .slice(0, i + 1)
        .join('.'),
    );
    current = typeof id === 'string' ? planner.data.get(type, id) : undefined;
    if (current === undefined) return undefined;
    nodes.push({ type, via: '', values: {}, links: new Map(), id: current.id });
  }
  for (const [i, node] of nodes.entries()) {
    const outer = nodes[i + 1];
    if (outer !== undefined) node.links.set('outer', outer);
  }
  return nodes[0];
}

function deepest(node: PlanNode): PlanNode {
  const [outer] = [...node.links.values()];
  return outer === undefined ? node : deepest(outer);
}

function titleOfRow(planner: Planner, known: KnownLedger, row: AnyStored, reach: string | undefined): string {
  const person = storedNode(planner, known, row, personField(known) ?? '');
  const where = storedNode(planner, known, row, reach ?? known.ledger.place ?? '');
  return [person && nodeTitle(planner.bench, person), where && placeTitle(planner.bench, where)]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Current rows of a ledger within the reach of a roster that none of its records means. */
function missingOf(planner: Planner, known: KnownLedger): MissingRow[] {
  const reach = reachVia(known);
  const reached = reach === undefined ? new Set<string>() : idsOf(planner, typeAt(known.ledger.root, reach));
  const waiting = new Set(
    planner.drafts.flatMap((draft) =>
      draft.known === known && draft.isUndecided ? [draft.reading.values[known.holder ?? '']] : [],
    ),
  );
  return planner.data.all(known.ledger.root).flatMap((row): MissingRow[] => {
    if (planner.claimed.has(row.id) || !isCurrentRow(planner, known, row)) return [];
    if (reach !== undefined && reached.size > 0) {
      const node = storedNode(planner, known, row, reach);
      if (node === undefined || !reached.has(deepest(node).id ?? '')) return [];
    }
    const person = storedNode(planner, known, row, personField(known) ?? '');
    if (person !== undefined && waiting.has(nodeTitle(planner.bench, person))) return [];
    return [{ ledger: known.ledger.name, record: row.id, title: titleOfRow(planner, known, row, reach) }];
  });
}

/** Records of a type that the roster speaks of. */
function idsOf(planner: Planner, type: RecordName): ReadonlySet<string> {
  const nodes = planner.drafts.flatMap((draft) => [...draft.nodes.values()]);
  return new Set(nodes.flatMap((node) => (node.type === type && node.id !== undefined ? [node.id] : [])));
}

/** Lists who is current in the data and not in the roster, for the ledgers that the roster has columns for; nobody is ended for that. */
export function findMissing(planner: Planner, ledgers: readonly KnownLedger[]): MissingRow[] {
  return ledgers.flatMap((known) => missingOf(planner, known));
}
