import type { ChangeDraft, Patch } from '../core/record/change.ts';
import type { RowsByType, WorkingSet } from '../core/record/dataView.ts';
import type { Finding } from '../core/record/finding.ts';
import { applied, isRestoring, sameValue, titleOf, unwritten } from '../core/record/patches.ts';
import { isLive } from '../core/record/table.ts';
import type { AnyStored, RecordName } from '../core/record/types.ts';
import { recordDef, recordNames } from '../core/records/registry.ts';
import { createBreather } from './breather.ts';

/** A draft made ready: patches with the true values before, and the rows they lead to. */
export interface Ready {
  readonly patches: readonly Patch[];
  readonly rows: RowsByType;
  readonly findings: readonly Finding[];
}

const TYPES: ReadonlySet<string> = new Set(recordNames);

/** Patches read before the window may have its turn. */
const STEP = 500;

/** What a creation is compared with. */
const NEVER = unwritten('');

function refuse(patch: Patch, text: string): Finding {
  return { level: 'refuse', type: patch.type, record: patch.record, text };
}

/** Why a patch does not fit the record as it is now; undefined when it does. */
function misfit(patch: Patch, row: AnyStored | undefined, undoing: boolean): Finding | undefined {
  const label = recordDef(patch.type).label;
  if (patch.base === null) {
    return row === undefined
      ? undefined
      : refuse(patch, `这条${label}已经有了，没有重复新增；请刷新后再看。`);
  }
  if (row === undefined) return refuse(patch, `要修改的${label}不在数据里，没有保存；请刷新后再试。`);
  const named = `${label}“${titleOf(patch.type, row)}”`;
  if (row.rev !== patch.base) {
    return refuse(patch, `${named}刚刚在别处改过，这次没有保存；请重新打开它，看过新的内容再改。`);
  }
  const comesBack = row.deleted && row.mergedInto === null && isRestoring(patch);
  if (!undoing && !isLive(row) && !comesBack) {
    return refuse(patch, `${named}已删除或已合并，不能直接修改；要改请先在修改记录里撤销那次操作。`);
  }
  return undefined;
}

/** The patch with what is really stored as its values before, and without fields that stay the same. */
function trueToStored(patch: Patch, row: AnyStored): Patch {
  const { type, record, base } = patch;
  if (agrees(patch, row)) return patch;
  const fields: Record<string, [unknown, unknown]> = {};
  for (const [name, [, after]] of Object.entries(patch.fields)) {
    if (!sameValue(row[name], after)) fields[name] = [row[name] ?? null, after ?? null];
  }
  return { type, record, base, fields };
}

/** True when the patch says the truth already, as most do. */
function agrees({ fields }: Patch, row: AnyStored): boolean {
  for (const name in fields) {
    const pair = fields[name];
    if (pair === undefined || pair[0] === undefined || pair[1] === undefined) return false;
    if (pair[0] === null && pair[1] !== null && row[name] === undefined) continue;
    if (!sameValue(row[name], pair[0]) || sameValue(pair[0], pair[1])) return false;
  }
  return true;
}

/** Checks that a draft speaks of records as they are now, and works out the rows it leads to. Undo may touch a record without changing a value. */
export async function readDraft(
  set: WorkingSet,
  draft: ChangeDraft,
  rev: string,
  undoing: boolean,
): Promise<Ready> {
  const findings: Finding[] = [];
  const patches: Patch[] = [];
  const rows = new Map<RecordName, Map<string, AnyStored>>();
  const breathe = createBreather();
  for (const [i, patch] of draft.patches.entries()) {
    if (i % STEP === 0) await breathe();
    const { type, record } = patch;
    if (!TYPES.has(type)) throw new Error(`no record type ${type}`);
    const row = set.row(type, record);
    const wrong = misfit(patch, row, undoing);
    if (wrong !== undefined) {
      findings.push(wrong);
      continue;
    }
    const ofType = rows.get(type) ?? new Map<string, AnyStored>();
    if (ofType.size === 0) rows.set(type, ofType);
    if (ofType.has(record)) throw new Error(`two patches for one record ${record}`);
    const ready = trueToStored(patch, row ?? NEVER);
    if (row !== undefined && !undoing && Object.keys(ready.fields).length === 0) continue;
    patches.push(ready);
    ofType.set(record, applied(row, ready, rev));
  }
  for (const [type, ofType] of rows) if (ofType.size === 0) rows.delete(type);
  return { patches, rows, findings };
}
