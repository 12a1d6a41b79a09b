import type { AnyStored } from '../../../core/record/types.ts';
import type { Chosen } from '../selection/chosen.ts';
import type { Answer } from '../doubt.ts';
import type { Column } from '../table/columns.ts';

/** What was on the clipboard. */
export interface Clip {
  readonly text: string;
  /** The same as a web page, where the other program gave one. */
  readonly html: string;
}

/** Where a block is pasted: the rows from the first one on, the columns from the first one on, and how many cells were selected. */
export interface PasteTarget {
  readonly rows: readonly AnyStored[];
  readonly columns: readonly Column[];
  readonly height: number;
  readonly width: number;
}

/** What can be done with several cells at once; each says where it was refused or is to be looked at, and then nothing was written. */
export interface RangeActs {
  readonly clear: (chosen: Chosen) => Promise<Answer>;
  readonly fillDown: (chosen: Chosen) => Promise<Answer>;
  readonly paste: (clip: Clip, target: PasteTarget) => Promise<Answer>;
}
