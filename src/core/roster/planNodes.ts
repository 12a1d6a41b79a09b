import { isLink } from '../record/field.ts';
import { arrive } from '../record/path.ts';
import { titleOf } from '../record/patches.ts';
import type { RecordName } from '../record/types.ts';
import { recordDef } from '../records/registry.ts';
import type { KnownLedger } from './lexicon.ts';
import type { PlanBench } from './planBench.ts';
import type { RecordReading } from './sheetReading.ts';

/** A record behind a roster row: the row's own (`''`) or one that it links to, found in the data or still to be made. */
export interface PlanNode {
  readonly type: RecordName;
  readonly via: string;
  readonly values: Record<string, unknown>;
  readonly links: Map<string, PlanNode>;
  id: string | undefined;
}

/** The records behind a roster row by link path. */
export type PlanNodes = ReadonlyMap<string, PlanNode>;

/** The place of posts that no building, grid or unit has. */
const OFFICE = 'office';

function newNode(type: RecordName, via: string): PlanNode {
  return { type, via, values: {}, links: new Map(), id: undefined };
}

/** The record type that a link path leads to. */
export function typeAt(root: RecordName, via: string): RecordName {
  if (via === '') return root;
  const { field } = arrive(root, via);
  return isLink(field) ? (field.target as RecordName) : root;
}

function ensure(nodes: Map<string, PlanNode>, root: RecordName, via: string): PlanNode {
  const known = nodes.get(via);
  if (known !== undefined) return known;
  const node = newNode(typeAt(root, via), via);
  nodes.set(via, node);
  const cut = via.lastIndexOf('.');
  if (via !== '') ensure(nodes, root, cut < 0 ? '' : via.slice(0, cut)).links.set(via.slice(cut + 1), node);
  return node;
}

/** Sorts the values of a row by the record they belong to; posts held at the office itself are held at ours. */
export function nodesOf({ ledger, targets }: KnownLedger, reading: RecordReading, office: string): PlanNodes {
  const nodes = new Map<string, PlanNode>();
  const root = ensure(nodes, ledger.root, '');
  Object.assign(root.values, ledger.fixed);
  if (ledger.place === OFFICE) ensure(nodes, ledger.root, OFFICE).id = office;
  for (const path in reading.values) {
    if (targets.some((target) => target.kind === undefined && target.path === path)) continue;
    const value = reading.values[path];
    const cut = path.lastIndexOf('.');
    ensure(nodes, ledger.root, cut < 0 ? '' : path.slice(0, cut)).values[path.slice(cut + 1)] = value;
  }
  return nodes;
}

function officeField(type: RecordName): string | undefined {
  const { fields } = recordDef(type);
  return Object.keys(fields).find((name) => {
    const field = fields[name];
    return field !== undefined && isLink(field) && field.target === 'office' && field.required;
  });
}

/** Fields of a node with its links by id, as far as they are known. */
function knownValues(node: PlanNode): Record<string, unknown> {
  const links = [...node.links].flatMap(([name, { id }]) => (id === undefined ? [] : [[name, id] as const]));
  return { ...node.values, ...Object.fromEntries(links) };
}

/** The stored or already created record that a node means, by the fields that identify it, within our office. */
export function findNode(
  bench: PlanBench,
  node: PlanNode,
  by: readonly (readonly string[])[],
  office: string,
): string | undefined {
  const values = knownValues(node);
  const own = officeField(node.type);
  for (const fields of by) {
    const found = bench
      .find(node.type, fields, values)
      .filter((id) => own === undefined || bench.now(node.type, id)?.[own] === office);
    if (found.length > 0) return found[0];
  }
  return undefined;
}

/** The stored or already created row of a ledger by what identifies its rows; what this row leaves blank is blank there as well. */
export function findRow(
  bench: PlanBench,
  root: PlanNode,
  identify: readonly string[],
  office: string,
): string | undefined {
  const values = knownValues(root);
  const own = officeField(root.type);
  const given = identify.filter((name) => values[name] !== undefined);
  const left = identify.filter((name) => values[name] === undefined);
  if (given.length === 0 || left.some((name) => root.links.has(name))) return undefined;
  return bench.find(root.type, given, values).find((id) => {
    const now = bench.now(root.type, id);
    return (own === undefined || now?.[own] === office) && left.every((name) => now?.[name] === undefined);
  });
}

/** The first part of what identifies a row that is not there though rows cannot be without it: its path, or undefined when all is there. */
export function missingPart({ ledger, identity }: KnownLedger, reading: RecordReading): string | undefined {
  const { fields } = recordDef(ledger.root);
  const given = Object.keys(reading.values);
  return identity.find((path) => {
    const [own = ''] = path.split('.');
    if (reading.values[path] !== undefined || ledger.fixed[own] !== undefined) return false;
    const isPartOfWhole = given.some((other) => other.startsWith(`${own}.`));
    const isLast = own === ledger.identify.at(-1);
    return ledger.place !== undefined || isLast || isPartOfWhole || fields[own]?.required === true;
  });
}

/** Makes what a node means, and what it links to, unless it exists; returns its id. */
export function makeNode(bench: PlanBench, node: PlanNode, office: string, creator: string): string {
  for (const child of node.links.values()) makeNode(bench, child, office, creator);
  const own = officeField(node.type);
  node.id ??= bench.create(
    node.type,
    { ...knownValues(node), ...(own === undefined ? {} : { [own]: office }) },
    creator,
  );
  return node.id;
}

/** How a node is named: by its record when there is one, else by what the row says. */
export function nodeTitle(bench: PlanBench, node: PlanNode): string {
  const known = node.id === undefined ? undefined : bench.now(node.type, node.id);
  return titleOf(node.type, { ...node.values, ...known });
}

/** Names of a node and of all it lies in, the widest first: 东方名苑 3号楼 1单元. */
export function placeTitle(bench: PlanBench, node: PlanNode): string {
  const [outer] = [...node.links.values()];
  const own = nodeTitle(bench, node);
  return outer === undefined ? own : `${placeTitle(bench, outer)} ${own}`;
}
