import type { Stored } from '../record/types.ts';

/** What a paper is asked for; each composer takes what it needs and says in a sentence what is missing. */
export interface PaperAsk {
  /** The meeting the paper belongs to. */
  readonly meeting?: string;
  /** Layout of minutes; the body's own when absent. */
  readonly layout?: NonNullable<Stored<'meetingBody'>['layout']>;
  /** Number and year of an issued paper; a draft has none. */
  readonly number?: number;
  readonly year?: number;
  readonly issuedOn?: string;
  /** Show telephone numbers on lists; left blank to be filled in by hand when absent. */
  readonly withPhones?: boolean;
  /** The body whose resolutions a table shows; all bodies when absent. */
  readonly body?: string;
  /** The lead unit a letter goes to. */
  readonly leadUnit?: string;
  /** The day until which a letter asks for an answer; blank to be filled in by hand when absent. */
  readonly replyBy?: string;
  /** The person of a yearly sheet; all commissioners in one table when absent. */
  readonly person?: string;
}
