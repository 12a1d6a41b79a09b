import type { View, WorkingSet } from '../core/record/dataView.ts';
import type { Codec } from './codec.ts';
import type { Journal } from './journal.ts';
import type { PageBook } from './pageBook.ts';
import type { Schema } from './schema.ts';
import type { Meta, Store } from './store.ts';

/** The table of heads of changes, stored in pages like the records. */
export const headTable = 'changes';

/** Everything an open workspace holds; changed only after a durable write. */
export interface State {
  readonly store: Store;
  readonly codec: Codec;
  readonly schema: Schema;
  readonly set: WorkingSet;
  readonly view: View;
  readonly journal: Journal;
  readonly books: ReadonlyMap<string, PageBook>;
  readonly now: () => Date;
  readonly today: () => string;
  meta: Meta | undefined;
}
