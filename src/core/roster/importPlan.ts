import type { Patch } from '../record/change.ts';
import type { CellProblem } from './sheetReading.ts';

/** What importing a file would do, shown before anything is written. */
export interface ImportPlan {
  readonly file: string;
  /** The day on which changes take effect: 填报日期 of the form or a chosen day. */
  readonly day: string;
  readonly items: readonly PlanItem[];
  /** Current holders and members of the same ledgers and places that the roster does not name; listed, never ended. */
  readonly missing: readonly MissingRow[];
  /** What 确认导入 writes with the decisions taken: at most one patch per record; empty when nothing changes. */
  readonly patches: readonly Patch[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** 新增, 修改, 相同, 待定, 有误. */
export type Verdict = 'new' | 'changed' | 'same' | 'undecided' | 'wrong';

/** One record of the roster and what becomes of it. */
export interface PlanItem {
  /** `sheet!row!ledger`, stable while decisions change. */
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly ledger: string;
  readonly verdict: Verdict;
  /** How the row is named: 张三 · 东方名苑 3号楼. */
  readonly title: string;
  readonly differences: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** 换人: another holder of an occupied post. */
  readonly handover?: { readonly place: string; readonly from: string; readonly to: string };
  /** Possible answers for an undecided item, the proposed one first. */
  readonly choices?: readonly { readonly key: string; readonly label: string }[];
  readonly problems: readonly CellProblem[];
  /** Why it is undecided or wrong, one sentence. */
  readonly reason?: string;
}

/** Someone stored as current whom the roster does not name. */
export interface MissingRow {
  readonly ledger: string;
  readonly record: string;
  readonly title: string;
}

/** The user's decisions: items left out, answers to undecided items, the day. */
export interface Decisions {
  readonly day?: string;
  readonly leftOut: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, string>;
}
