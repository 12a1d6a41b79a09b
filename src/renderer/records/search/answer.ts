/** One answer of the search in the top bar. */
export interface Answer {
  readonly key: string;
  readonly title: string;
  /** What else tells it apart. */
  readonly more: string;
  readonly to: string;
}

/** Answers of one kind, the best ones first. */
export interface AnswerGroup {
  /** 人员, 小区, 台账和页面. */
  readonly label: string;
  readonly answers: readonly Answer[];
  /** How many there are with those not listed. */
  readonly count: number;
}

/** A page that is not a ledger, as the search finds it. */
export interface NamedPage {
  readonly label: string;
  readonly to: string;
  /** Other words by which people look for it. */
  readonly also: string;
}
