/** Why the data could not be opened: damaged or gone, or of a newer program. */
export type OpenTrouble = 'broken' | 'newer';

const SENTENCES: Readonly<Record<OpenTrouble, (what: string) => string>> = {
  broken: (what) =>
    `数据打不开：${what}。程序没有改动任何内容，也没有另起新账；请从最近的备份恢复，恢复前的数据会留着。`,
  newer: () =>
    '数据是由更新版本的程序保存的，这个版本打不开；数据没有变化。请安装新版本，或在装有新版本的电脑上使用。',
};

/** The data were not opened and nothing was written; the message is the sentence for the secretary, `reason` tells the interface what to offer. */
export class CannotOpen extends Error {
  readonly reason: OpenTrouble;

  constructor(reason: OpenTrouble, what: string, cause: unknown) {
    super(SENTENCES[reason](what), { cause });
    this.name = 'CannotOpen';
    this.reason = reason;
  }
}
