/** One thing behind a line of 今日: its name and the page that has it. */
export interface DueEntry {
  readonly title: string;
  readonly to: string;
}

/** One line of 今日; opens its page, or the names behind it when there are several. */
export interface DueLine {
  readonly key: string;
  /** 逾期 is amber, 到期 comes within its time, 待补 is a gap in the data. */
  readonly sign: '逾期' | '到期' | '待办' | '待补';
  readonly text: string;
  readonly entries: readonly DueEntry[];
}
