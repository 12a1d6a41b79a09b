import type { AnyView } from '../record/dataView.ts';
import type { AnyStored } from '../record/types.ts';
import { recordDef } from '../records/registry.ts';
import { currencies } from '../rules/current.ts';
import type { Decisions, Difference, PlanItem, PlanOptions } from './importPlan.ts';
import type { KnownLedger } from './lexicon.ts';
import type { PlanBench } from './planBench.ts';
import type { PlanNode, PlanNodes } from './planNodes.ts';
import type { CellProblem, RecordReading } from './sheetReading.ts';

/** A roster record while it is planned. */
export interface Draft {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly known: KnownLedger;
  readonly reading: RecordReading;
  readonly nodes: PlanNodes;
  readonly problems: CellProblem[];
  readonly differences: Difference[];
  title: string;
  taken: boolean;
  /** The row's own record is made by this import. */
  isNew: boolean;
  isUndecided: boolean;
  reason?: string;
  choices?: PlanItem['choices'];
  handover?: PlanItem['handover'];
}

/** All that planning shares. */
export interface Planner {
  readonly bench: PlanBench;
  /** The data as of the day on which changes take effect. */
  readonly data: AnyView;
  readonly day: string;
  readonly options: PlanOptions;
  readonly decisions: Decisions;
  readonly drafts: Draft[];
  readonly byKey: Map<string, Draft>;
  /** People by the name cell that means them. */
  readonly people: Map<string, string>;
  /** Stored rows that some record of the roster means. */
  readonly claimed: Set<string>;
}

/** The name cell of a record, for all records that it means; undefined for a record without a person. */
export function nameCell({ sheet, row, reading }: Draft): string | undefined {
  return reading.who === undefined ? undefined : `${sheet}!${row}!${reading.who}`;
}

/** Field of the row's own record that leads to its person; undefined for ledgers of places and units. */
export function personField({ ledger, holder }: KnownLedger): string | undefined {
  return holder === undefined
    ? undefined
    : Object.keys(ledger.links).find((via) => ledger.links[via]?.weak !== undefined);
}

/** True for a row that a ledger shows and that is current on the day of the plan. */
export function isCurrentRow({ data }: Planner, { ledger }: KnownLedger, row: AnyStored): boolean {
  const ours = Object.entries(ledger.fixed).every(([name, value]) => row[name] === value);
  return ours && currencies[ledger.root]?.holds(row, data) !== false;
}

/** Notes something about a record of the roster that its reading could not know. */
export function warn(draft: Draft, path: string, text: string): void {
  draft.problems.push({
    column: '',
    ledger: draft.known.ledger.name,
    path,
    level: 'warning',
    shown: '',
    text,
  });
}

function shown(draft: Draft, path: string, value: unknown): string {
  const target = draft.known.targets.find((one) => one.path === path);
  if (value === undefined || value === null) return '';
  return target === undefined || target.sealed ? '（不显示）' : target.show(value);
}

/** Writes what a row says about a record that exists: only what says more or something else; blank cells never erase. */
export function writeValues(planner: Planner, draft: Draft, node: PlanNode): void {
  const { bench } = planner;
  if (node.id === undefined) return;
  const now = bench.now(node.type, node.id) ?? {};
  const stored = bench.stored(node.type, node.id);
  for (const [name, value] of Object.entries(node.values)) {
    const known = now[name];
    const kind = recordDef(node.type).fields[name]?.kind;
    if (known !== undefined && kind?.adds(known, value) !== true) continue;
    const path = node.via === '' ? name : `${node.via}.${name}`;
    if (!bench.edit(node.type, node.id, name, value, draft.key)) {
      warn(draft, path, '同一份名册里有两处写得不一样，按先读到的写入，请核对');
      continue;
    }
    if (stored === undefined) continue;
    const label = draft.known.targets.find((target) => target.path === path)?.label ?? name;
    draft.differences.push({ label, before: shown(draft, path, known), after: shown(draft, path, value) });
  }
}
