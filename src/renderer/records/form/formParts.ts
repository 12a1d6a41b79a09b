import type { AnyData } from '../../../core/record/data.ts';
import type { Draft, Entry } from './draft.ts';
import type { Beginning } from './lastEntry.ts';
import type { FormProblem, Lookalikes } from './save.ts';
import type { FormNode } from './shape.ts';

/** What all parts of an entry form share. */
export interface FormParts {
  readonly data: AnyData;
  readonly draft: Draft;
  readonly problems: readonly FormProblem[];
  readonly lookalikes: readonly Lookalikes[];
  /** What the rules warn of, to be looked at before it is saved. */
  readonly notes?: readonly FormProblem[];
  /** How the form began: what was taken over from the last row, and the places after which lists begin. */
  readonly begun?: Beginning | undefined;
  /** A row that is changed shows the fields of its linked records; for a new row those of a known record wait to be asked for. */
  readonly isChange?: boolean;
  readonly onEntry: (node: FormNode, entry: Entry) => void;
  /** A field was left: what is wrong with it is said now, not while it is typed. */
  readonly onLeave: (node: FormNode, name: string) => void;
}
