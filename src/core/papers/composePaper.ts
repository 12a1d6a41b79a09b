import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import type { PaperAsk } from './paperAsk.ts';
import { numbered } from './paperDraft.ts';
import type { PaperKind, PaperModel } from './paperModel.ts';
import { applyEdits, type PaperPart } from './paperParts.ts';
import { paperDef } from './registry.ts';

/** A paper from the data in the office's own words, with what the screen needs to edit it. */
export interface ComposedPaper {
  readonly model: PaperModel;
  /** The pieces whose words may be changed, in order; stale ones carry both texts. */
  readonly parts: readonly PaperPart[];
  /** Edits of pieces that the data no longer have; their words are on no paper. */
  readonly lost: readonly Stored<'paperEdit'>[];
}

/** Writes a paper of any kind from the data and applies the office's edits of it; undefined when what it is asked about is not there. */
export function composePaper(kind: PaperKind, data: Data, ask: PaperAsk): ComposedPaper | undefined {
  const draft = paperDef(kind).compose(data, ask);
  if (draft === undefined) return undefined;
  const edits =
    ask.meeting === undefined
      ? []
      : data.linking('paperEdit', 'meeting', ask.meeting).filter((edit) => edit.paperKind === kind);
  const edited = applyEdits(draft, edits);
  return { model: numbered(edited.draft), parts: edited.parts, lost: edited.lost };
}

/** The pieces that the office worded itself and of which the data now say something else, for the screen to show both texts. */
export function stalePieces({ parts }: ComposedPaper): readonly PaperPart[] {
  return parts.filter(({ isStale }) => isStale);
}

/** Minutes of a meeting in a layout, with the edits applied; undefined when the meeting is not there. */
export function composeMinutes(
  data: Data,
  meeting: string,
  ask: Omit<PaperAsk, 'meeting'> = {},
): PaperModel | undefined {
  return composePaper('minutes', data, { ...ask, meeting })?.model;
}
