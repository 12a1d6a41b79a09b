import type { Data } from '../../record/data.ts';
import type { Steps } from '../../rules/steps.ts';
import type { PaperModel } from '../paperModel.ts';

/** How a paper from ledgers is wanted; each composer takes what it knows. */
export interface LedgerAsk {
  /** Private mobiles on a notice; only when the office switches them on for this print. */
  readonly withMobiles?: boolean;
  /** A notice across on A3 instead of upright on A4. */
  readonly isLarge?: boolean;
  /** 楼长公示 in one list for each compound instead of a page for each building. */
  readonly byCompound?: boolean;
  /** What a list of telephones is for, and who gets it: printed on its cover. */
  readonly purpose?: string;
  readonly recipient?: string;
  /** The day below a letter; that of printing where not given. */
  readonly datedOn?: string;
  /** Words that are being typed, by part: they stand for those that are stored. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Writes one paper for the records given, in their order, one looked at in each step; undefined when none of them is there. */
export type LedgerCompose = (
  data: Data,
  about: readonly string[],
  ask: LedgerAsk,
) => Steps<PaperModel | undefined>;
