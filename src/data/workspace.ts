import type { Change, ChangeDraft, ChangeHead } from '../core/record/change.ts';
import type { AnyData, Data } from '../core/record/data.ts';
import type { RecordName } from '../core/record/types.ts';

/** A finding of the gate, a check or a rule, in the office's words; names the record it speaks of. */
export interface Finding {
  readonly level: 'refuse' | 'warn';
  readonly text: string;
  readonly type: RecordName;
  readonly record: string;
  readonly field?: string;
}

/** What became of a draft: written durably, or refused with nothing written. */
export type Outcome =
  | {
      readonly ok: true;
      readonly change: ChangeHead;
      readonly warnings: readonly Finding[];
      readonly kept: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly text: string };

/** The office's data while the program runs: the working set in memory, kept fresh by the only writer. */
export interface Workspace {
  /** Live records; its answers change after each commit, see `version`. */
  readonly data: Data & AnyData;
  /** Grows with every commit; interfaces redraw when it does. */
  readonly version: number;
  subscribe(listener: () => void): () => void;
  /** The only writer: gate, checks, rules, then records and journal in one durable transaction. `onProgress` gets 0..1. */
  commit(draft: ChangeDraft, onProgress?: (done: number) => void): Promise<Outcome>;
  /** Undoes any change, as a change; `kept` lists what could not be undone and why. */
  undo(changeId: string, by: string): Promise<Outcome>;
  /** Newest first; heads only. */
  changes(limit: number): Promise<readonly ChangeHead[]>;
  change(id: string): Promise<Change | undefined>;
  /** Changes that touched a record, newest first. */
  historyOf(type: RecordName, record: string): Promise<readonly Change[]>;
  /** True while the change's effect is in force (not undone). */
  isInForce(changeId: string): boolean;
  /** Settings of this PC, outside the journal. */
  readonly device: DeviceSettings;
  close(): Promise<void>;
}

/** Values of this PC (text size, backup places, last backup): neither journaled nor exchanged. */
export interface DeviceSettings {
  get(key: string): unknown;
  set(key: string, value: unknown): Promise<void>;
}
