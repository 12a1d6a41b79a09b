import type { Patch } from '../../../core/record/change.ts';

/** One place of a pasted block that is not taken, and why. */
export interface PasteTrouble {
  /** 第 3 行 出生日期, counted in the block. */
  readonly where: string;
  /** What stands there; blank for sealed values. */
  readonly shown: string;
  readonly text: string;
}

/** What pasting a block would do; nothing is written yet. */
export interface PastePlan {
  readonly patches: readonly Patch[];
  /** A block with a header of its own counts rows, any other counts cells. */
  readonly measure: '格' | '行';
  /** Cells or rows that get another content, and among them cells that are emptied. */
  readonly changed: number;
  readonly emptied: number;
  readonly same: number;
  /** New rows. */
  readonly added: number;
  /** Posts that change hands. */
  readonly handed: number;
  readonly troubles: readonly PasteTrouble[];
  /** Sentences about what is easily overlooked. */
  readonly notes: readonly string[];
}

/** More changed cells than this are looked at before they are written. */
const UNSEEN = 20;

/** True for a paste that is shown before it is written. */
export function needsLook(plan: PastePlan): boolean {
  const { changed, emptied, added, handed, troubles, notes } = plan;
  return changed > UNSEEN || emptied + added + handed + troubles.length + notes.length > 0;
}

/** What was pasted, for the bar and the journal: 修改 12 格，新增 3 行. */
export function pastedWords(plan: PastePlan): string {
  const parts = [
    [plan.changed, `修改 ${plan.changed} ${plan.measure}`],
    [plan.added, `新增 ${plan.added} 行`],
    [plan.handed, `换人 ${plan.handed} 处`],
  ] as const;
  return parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join('，');
}
