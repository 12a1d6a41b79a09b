import {
  endOfMerges,
  type Layer,
  type LiveLink,
  type RowsByType,
  type View,
  viewOf,
} from '../core/record/dataView.ts';
import { describe } from '../core/record/describe.ts';
import { isLink } from '../core/record/field.ts';
import type { Finding } from '../core/record/finding.ts';
import { valuesOf } from '../core/record/patches.ts';
import { readRecord } from '../core/record/readRecord.ts';
import { isLive } from '../core/record/table.ts';
import type { AnyStored, RecordName } from '../core/record/types.ts';
import { recordDef } from '../core/records/registry.ts';
import { checkRules } from '../core/rules/registry.ts';
import { createBreather } from './breather.ts';

/** Touched records per step; rules and gate over so many take a few ms. */
const STEP = 250;

/** How many linked records a refused deletion names. */
const NAMED = 5;

interface Case {
  readonly before: Layer;
  readonly after: Layer;
  readonly now: View;
  readonly next: View;
}

/** The gate, for the fields this program knows: those of a newer one pass through untouched. */
function gate(type: RecordName, row: AnyStored, old: AnyStored | undefined): Finding[] {
  const known = recordDef(type).fields;
  const input = valuesOf(row);
  for (const name in input) {
    if (known[name] === undefined && old !== undefined && old[name] === input[name]) delete input[name];
  }
  const read = readRecord(type, input);
  const troubles = read.ok ? read.warnings : read.troubles;
  return troubles.map((trouble) => ({ ...trouble, type, record: row.id }));
}

function links({ after, next }: Case, type: RecordName, row: AnyStored): Finding[] {
  const found: Finding[] = [];
  const { fields } = recordDef(type);
  for (const name in fields) {
    const field = fields[name];
    const value = row[name];
    if (field === undefined || !isLink(field) || typeof value !== 'string') continue;
    const target = field.target as RecordName;
    if (isLive(endOfMerges(after, target, value))) continue;
    const text = `${describe(next, type, row)}：${field.label}指向的${recordDef(target).label}已经删除，请另选一个`;
    found.push({ level: 'refuse', type, record: row.id, field: name, text });
  }
  return found;
}

function listed(view: View, found: readonly LiveLink[]): string {
  const names = found.slice(0, NAMED).map((link) => describe(view, link.type, link.row));
  return `${names.join('、')}${found.length > NAMED ? ` 等 ${found.length} 条` : ''}`;
}

function deletion({ now, next }: Case, type: RecordName, row: AnyStored): Finding[] {
  const found = next.linksTo(type, row.id);
  if (found.length === 0) return [];
  return [
    {
      level: 'refuse',
      type,
      record: row.id,
      text: `${describe(now, type, row)}还有关联的记录，不能删除：${listed(now, found)}。请先处理这些记录。`,
      also: found.map((link) => link.row.id),
    },
  ];
}

function merge({ after, now }: Case, type: RecordName, row: AnyStored): Finding[] {
  if (isLive(endOfMerges(after, type, row.id))) return [];
  const text = `${describe(now, type, row)}不能这样合并：合并到的那一条已删除，或又合并回了它自己`;
  return [{ level: 'refuse', type, record: row.id, text }];
}

/** What stands against one record as the change leaves it, itself and its links. */
function judgeRow(the: Case, type: RecordName, row: AnyStored): Finding[] {
  const old = the.before.row(type, row.id);
  if (row.deleted) return isLive(old) ? deletion(the, type, row) : [];
  if (row.mergedInto !== null) return merge(the, type, row);
  const found = gate(type, row, old);
  if (found.length > 0 && isLive(old)) {
    const stood = new Set(gate(type, old, old).map((one) => one.text));
    return [...found.filter((one) => !stood.has(one.text)), ...links(the, type, row)];
  }
  return [...found, ...links(the, type, row)];
}

const keyOf = (finding: Finding): string => `${finding.record} ${finding.field ?? ''} ${finding.text}`;

/** The rules around some touched records, without what stood violated before. */
function judgeRules(the: Case, type: RecordName, ids: readonly string[]): Finding[] {
  const touched = new Map([[type, new Set(ids)]]);
  const found = checkRules(the.next, touched);
  if (found.length === 0) return [];
  const stood = new Set(checkRules(the.now, touched).map(keyOf));
  return found.filter((one) => !stood.has(keyOf(one)));
}

/**
 * Everything that stands against a state that a change would lead to: gate, checks, links, deletions, merges, rules.
 * Only what the change brings about counts; what was violated before is another list (`checkRules`).
 */
export async function judge(
  before: Layer,
  after: Layer,
  rows: RowsByType,
  today: () => string,
  onProgress?: (done: number) => void,
): Promise<readonly Finding[]> {
  const the: Case = { before, after, now: viewOf(before, today), next: viewOf(after, today) };
  const breathe = createBreather();
  const found = new Map<string, Finding>();
  const total = [...rows.values()].reduce((sum, ofType) => sum + ofType.size, 0);
  let done = 0;
  await breathe();
  for (const [type, ofType] of rows) {
    const list = [...ofType.values()];
    for (let start = 0; start < list.length; start += STEP) {
      const step = list.slice(start, start + STEP);
      const findings = step.flatMap((row) => judgeRow(the, type, row));
      const ids = step.map((row) => row.id);
      for (const finding of [...findings, ...judgeRules(the, type, ids)]) found.set(keyOf(finding), finding);
      done += step.length;
      onProgress?.(done / total);
      await breathe();
    }
  }
  return [...found.values()];
}
