import type { Change, ChangeDraft, ChangeHead, Patch } from '../core/record/change.ts';
import { overlay, viewOf } from '../core/record/dataView.ts';
import { describe } from '../core/record/describe.ts';
import type { Finding } from '../core/record/finding.ts';
import { deedsOf, undoing, type Obstacle } from '../core/record/undo.ts';
import { createBreather } from './breather.ts';
import { judge } from './judge.ts';
import { judgeFiles } from './keptFiles.ts';
import { readDraft, type Ready } from './readDraft.ts';
import type { State } from './state.ts';

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  editedSince: '后来又改过，保留不动；要撤销它，请先撤销后来的修改',
  notCreated: '它的新增已经撤销，这处修改没有恢复；请先恢复新增',
};

/** An undo ready to be written, with what it must leave as it is. */
export interface UndoPlan {
  readonly draft: ChangeDraft;
  readonly ready: Ready;
  readonly kept: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** How the list of changes names an undo, an undo of an undo, and so on. */
function whyOfUndo(head: ChangeHead): string {
  const [, mark, what] = /^(撤销|恢复)：([\s\S]*)$/.exec(head.why) ?? [];
  if (head.source !== 'undo' || what === undefined) return `撤销：${head.why}`;
  return `${mark === '撤销' ? '恢复' : '撤销'}：${what}`;
}

async function steps(state: State, change: Change): Promise<{ patches: Patch[]; kept: Finding[] }> {
  const histories = await state.journal.histories(new Set(change.patches.map((patch) => patch.record)));
  const patches: Patch[] = [];
  const kept: Finding[] = [];
  const breathe = createBreather();
  for (const { type, record } of change.patches) {
    const row = state.set.row(type, record);
    const found = undoing(deedsOf(histories.get(record) ?? []), change.id);
    if (row === undefined || found.step === 'nothing') continue;
    if (found.step === 'write') patches.push({ type, record, base: row.rev, fields: found.fields });
    else {
      const text = `${describe(state.view, type, row)}：${OBSTACLES[found.why]}`;
      kept.push({ level: 'refuse', type, record, text });
    }
    await breathe();
  }
  return { patches, kept };
}

/** The patches that nobody objects to: those named by a refusal are left out, and the rest judged again, until nothing is refused. */
async function settle(
  state: State,
  draft: ChangeDraft,
  rev: string,
  kept: Finding[],
): Promise<Omit<UndoPlan, 'kept'>> {
  let { patches } = draft;
  for (;;) {
    const ready = await readDraft(state.set, { ...draft, patches }, rev, true);
    const found = await findingsOf(state, ready);
    const refused = found.filter((finding) => finding.level === 'refuse');
    const warnings = found.filter((finding) => finding.level === 'warn');
    if (refused.length === 0) return { draft: { ...draft, patches: ready.patches }, ready, warnings };
    const named = new Set(refused.flatMap((finding) => [finding.record, ...(finding.also ?? [])]));
    const left = patches.filter((patch) => !named.has(patch.record));
    kept.push(...refused);
    patches = left.length === patches.length ? [] : left;
  }
}

async function findingsOf(state: State, ready: Ready): Promise<readonly Finding[]> {
  const after = overlay(state.set, ready.rows);
  const found = await judge(state.set, after, ready.rows, state.today);
  return [...found, ...(await judgeFiles(state, viewOf(after, state.today), ready))];
}

/** Plans the undo of any change: what can be taken back is, what cannot is kept whole and listed. */
export async function planUndo(state: State, change: Change, by: string, rev: string): Promise<UndoPlan> {
  const { patches, kept } = await steps(state, change);
  const draft: ChangeDraft = {
    why: whyOfUndo(change),
    source: 'undo',
    by,
    scope: change.scope,
    undoes: change.id,
    patches,
  };
  const settled = await settle(state, draft, rev, kept);
  return { ...settled, kept };
}
