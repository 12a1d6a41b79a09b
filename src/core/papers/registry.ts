import type { Data } from '../record/data.ts';
import { draftMinutes } from './minutes/composeMinutes.ts';
import type { PaperAsk } from './paperAsk.ts';
import type { PaperDraft } from './paperDraft.ts';
import type { PaperKind } from './paperModel.ts';

/** A paper the program can write: its name and how it is composed; undefined when what it is asked about is not there. */
export interface PaperDef {
  readonly label: string;
  compose(data: Data, ask: PaperAsk): PaperDraft | undefined;
}

/** Every paper by its code; screens and command line know papers only through this table. */
export const papers: Readonly<Partial<Record<PaperKind, PaperDef>>> = {
  minutes: { label: '会议纪要', compose: draftMinutes },
};
