import { isLink } from '../record/field.ts';
import { readRecord } from '../record/readRecord.ts';
import { recordDef } from '../records/registry.ts';
import type { Planner } from './planDraft.ts';
import type { PlanNode } from './planNodes.ts';

/** Why the one gate would refuse a record as the roster leaves it; undefined when it passes. Links are taken as given. */
export function gateReason({ bench }: Planner, node: PlanNode): string | undefined {
  if (node.id !== undefined && recordDef(node.type).check === undefined) return undefined;
  const now = node.id === undefined ? undefined : bench.now(node.type, node.id);
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(recordDef(node.type).fields)) {
    const written = node.values[name] ?? now?.[name];
    const isOpenLink = isLink(field) && (field.required || node.links.has(name));
    if (written !== undefined) values[name] = written;
    else if (isOpenLink) values[name] = node.links.get(name)?.id ?? '?';
  }
  const gate = readRecord(node.type, values);
  return gate.ok ? undefined : gate.troubles.map(({ text }) => text).join('；');
}
