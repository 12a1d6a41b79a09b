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
import { isEnvelope } from '../core/record/patches.ts';
import { troublesOf } from '../core/record/readRecord.ts';
import { isLive } from '../core/record/table.ts';
import type { AnyStored, RecordName } from '../core/record/types.ts';
import { recordDef, recordNames } from '../core/records/registry.ts';
import { checkRules } from '../core/rules/registry.ts';
import { createBreather, piecesOf } from './breather.ts';
import { judgeFixed } from './fixedFields.ts';

/** Touched records of each type per step; rules and gate over so many take a few ms. */
const STEP = 150;

/** How many linked records a refused deletion names. */
const NAMED = 5;

const NOTHING: readonly Finding[] = [];

interface Case {
  readonly before: Layer;
  readonly after: Layer;
  readonly now: View;
  readonly next: View;
}

/** Touched records judged in one go. */
type Step = readonly (readonly [type: RecordName, rows: readonly AnyStored[]])[];

/** The gate, for the fields this program knows: those of a newer one pass through untouched. */
function gate(type: RecordName, row: AnyStored, old: AnyStored | undefined): readonly Finding[] {
  const { fields } = recordDef(type);
  const passes = (name: string): boolean =>
    fields[name] === undefined && (isEnvelope(name) || (old !== undefined && old[name] === row[name]));
  const troubles = troublesOf(type, row, passes);
  return troubles.length === 0 ? NOTHING : troubles.map((one) => ({ ...one, type, record: row.id }));
}

/** The links of each type with what they lead to. */
const LINKS = new Map(
  recordNames.map((type) => {
    const { fields } = recordDef(type);
    const links = Object.entries(fields).flatMap(([name, field]) =>
      isLink(field) ? [{ name, label: field.label, target: field.target as RecordName }] : [],
    );
    return [type, links] as const;
  }),
);

function links({ after, next }: Case, type: RecordName, row: AnyStored): readonly Finding[] {
  let found: Finding[] | undefined;
  for (const { name, label, target } of LINKS.get(type) ?? []) {
    const value = row[name];
    if (typeof value !== 'string' || isLive(endOfMerges(after, target, value))) continue;
    const text = `${describe(next, type, row)}：${label}指向的${recordDef(target).label}已经删除，请另选一个`;
    found ??= [];
    found.push({ level: 'refuse', type, record: row.id, field: name, text });
  }
  return found ?? NOTHING;
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
function judgeRow(the: Case, type: RecordName, row: AnyStored): readonly Finding[] {
  const old = the.before.row(type, row.id);
  const fixed = judgeFixed(the.now, type, row, old);
  if (fixed.length > 0) return fixed;
  if (row.deleted) return isLive(old) ? deletion(the, type, row) : [];
  if (row.mergedInto !== null) return merge(the, type, row);
  const found = gate(type, row, old);
  if (found.length > 0 && isLive(old)) {
    const stood = new Set(gate(type, old, old).map((one) => one.text));
    return [...found.filter((one) => !stood.has(one.text)), ...links(the, type, row)];
  }
  const broken = links(the, type, row);
  return found.length === 0 ? broken : [...found, ...broken];
}

const keyOf = (finding: Finding): string => `${finding.record} ${finding.field ?? ''} ${finding.text}`;

/** The rules around some touched records, without what stood violated before. */
function judgeRules(the: Case, step: Step): readonly Finding[] {
  const touched = new Map(step.map(([type, rows]) => [type, new Set(rows.map((row) => row.id))]));
  const found = checkRules(the.next, touched);
  if (found.length === 0) return NOTHING;
  const stood = new Set(checkRules(the.now, touched).map(keyOf));
  return found.filter((one) => !stood.has(keyOf(one)));
}

/** Records of all types side by side: what one row of a sheet leads to is mostly judged together, and its rules once. */
function stepsOf(rows: RowsByType): Step[] {
  const lists = [...rows].map(([type, ofType]) => [type, piecesOf([...ofType.values()], STEP)] as const);
  const longest = Math.max(0, ...lists.map(([, pieces]) => pieces.length));
  return Array.from({ length: longest }, (_, i) =>
    lists.flatMap(([type, pieces]) => (pieces[i] === undefined ? [] : [[type, pieces[i]] as const])),
  );
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
  for (const step of stepsOf(rows)) {
    const findings = step.flatMap(([type, some]) => some.flatMap((row) => judgeRow(the, type, row)));
    for (const finding of [...findings, ...judgeRules(the, step)]) found.set(keyOf(finding), finding);
    done += step.reduce((sum, [, some]) => sum + some.length, 0);
    onProgress?.(done / total);
    await breathe();
  }
  return [...found.values()];
}
