import type { AnyStored, LinkName, RecordName, Stored } from './types.ts';

/** What pure functions (rules, reports, coverage, import planning) read: the live records, in memory. */
export interface Data {
  /** The day on which the question is asked, ISO text; reports set it to their cut-off day. */
  readonly today: string;
  /** Every live record of a type (neither deleted nor merged away), in order of creation. */
  all<N extends RecordName>(type: N): readonly Stored<N>[];
  /** The record behind an id, following merges; undefined when unknown or deleted. */
  get<N extends RecordName>(type: N, id: string | undefined): Stored<N> | undefined;
  /** The live records of `type` whose link `field` leads to `id`. */
  linking<N extends RecordName>(type: N, field: LinkName<N>, id: string): readonly Stored<N>[];
}

/** The same, as generic code sees it, for names known only at run time. */
export interface AnyData {
  readonly today: string;
  all(type: RecordName): readonly AnyStored[];
  get(type: RecordName, id: string | undefined): AnyStored | undefined;
}
