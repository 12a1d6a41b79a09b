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

/** A value that the roster gives otherwise than it is stored; sealed values are not shown. */
export interface Difference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** One record of the roster and what becomes of it. */
export interface PlanItem {
  /** `sheet!row!ledger`, stable while decisions change; a second record of one ledger in a row ends in `!2`. */
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly ledger: string;
  readonly verdict: Verdict;
  /** What is written for it; a wrong row may still be new without its bad cells. */
  readonly effect: 'new' | 'changed' | 'none';
  /** Part of what 确认导入 writes (or already there); false when left out, waiting for an answer, or lacking what it needs. */
  readonly taken: boolean;
  /** How the row is named: 张三 · 东方名苑 3号楼. */
  readonly title: string;
  readonly differences: readonly Difference[];
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

/** Decisions before the user has taken any. */
export const noDecisions: Decisions = { leftOut: new Set(), answers: new Map() };

/** What planning needs to know beside the file and the data. */
export interface PlanOptions {
  /** Id of our office, to which new places and units belong. */
  readonly office: string;
  /** The day of planning, ISO text. */
  readonly today: string;
  readonly mintId: () => string;
}
