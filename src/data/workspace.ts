import type { Change, ChangeDraft, ChangeHead } from '../core/record/change.ts';
import type { KeptFile } from '../core/kinds/files.ts';
import type { View } from '../core/record/dataView.ts';
import type { Finding } from '../core/record/finding.ts';
import type { AnyStored, RecordName } from '../core/record/types.ts';

/** What became of a draft: written durably, or refused with nothing written. */
export type Outcome =
  | {
      readonly ok: true;
      readonly change: ChangeHead;
      readonly warnings: readonly Finding[];
      readonly kept: readonly Finding[];
    }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      readonly text: string;
      /** True when the draft changes nothing: there is nothing to write and nothing is wrong. */
      readonly unchanged?: true;
    };

/** What became of a file to be kept: how records name it, or the sentence that says why it was not taken. */
export type Kept =
  { readonly ok: true; readonly file: KeptFile } | { readonly ok: false; readonly text: string };

/** A record that left the lists, deleted or merged into another, with the change that last touched it. */
export interface Gone {
  readonly type: RecordName;
  readonly row: AnyStored;
  readonly change: ChangeHead | undefined;
}

/** The office's data while the program runs: the working set in memory, kept fresh by the only writer. */
export interface Workspace {
  /** Live records; its answers change after each commit, see `version`. */
  readonly data: View;
  /** True while nothing was ever written: a first start, or data that are gone. */
  readonly empty: boolean;
  /** This PC as the journal names it; another one after every restore, so that two copies of the data never number alike. */
  readonly deviceId: string;
  /** Grows with every commit; interfaces redraw when it does. */
  readonly version: number;
  subscribe(listener: () => void): () => void;
  /** What `commit` would say to a draft, without writing: for a form that shows warnings before 保存. */
  review(draft: ChangeDraft): Promise<readonly Finding[]>;
  /** The only writer: gate, checks, rules, then records and journal in one durable transaction. `onProgress` gets 0..1. */
  commit(draft: ChangeDraft, onProgress?: (done: number) => void): Promise<Outcome>;
  /** Undoes any change, as a change; `kept` lists what could not be undone and why. */
  undo(changeId: string, by: string): Promise<Outcome>;
  /**
   * Keeps the bytes of a file durably, once, whatever its name; a record may then name it in a field of kind `files`.
   * Empty files and those over 20 MB are refused. Without a commit that names it, it goes again after a day.
   */
  keepFile(name: string, bytes: Uint8Array): Promise<Kept>;
  /** The bytes of a kept file, checked against their SHA-256; undefined when they are not there or damaged. */
  fileBytes(sha256: string): Promise<Uint8Array | undefined>;
  /** Newest first; heads only. */
  changes(limit: number): Promise<readonly ChangeHead[]>;
  change(id: string): Promise<Change | undefined>;
  /** Changes that touched a record, newest first, each with its patch on that record alone. */
  historyOf(type: RecordName, record: string): Promise<readonly Change[]>;
  /** Every record that left the lists, the last first; nothing is ever removed. A draft of `restoring` patches brings deleted ones back. */
  gone(): readonly Gone[];
  /** A record in any state, also deleted or merged away, under its own id. */
  stored(type: RecordName, id: string): AnyStored | undefined;
  /** True while something of the change's effect is in force, so that its undo would do something. */
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
