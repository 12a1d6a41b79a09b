import type { PaperKind } from '../../../../core/papers/paperModel.ts';
import type { PaperPart } from '../../../../core/papers/paperParts.ts';
import type { Patch } from '../../../../core/record/change.ts';
import type { Data } from '../../../../core/record/data.ts';
import { creation, deletion, edit } from '../../../../core/record/patches.ts';
import type { Stored } from '../../../../core/record/types.ts';

/** The edits of one piece of a meeting's paper; more than one only when two PCs worded it at once. */
export function editsOf(
  data: Data,
  meeting: string,
  kind: PaperKind,
  part: string,
): readonly Stored<'paperEdit'>[] {
  return data
    .linking('paperEdit', 'meeting', meeting)
    .filter((one) => one.paperKind === kind && one.part === part);
}

/** The piece again as the program writes it from the data: 改成现在的, or an emptied piece brought back. */
export function takeComposed(edits: readonly Stored<'paperEdit'>[]): readonly Patch[] {
  return edits.map((one) => deletion('paperEdit', one));
}

/** The office's words stay although the data say something else: 保留我的. */
export function keepMine(part: PaperPart): readonly Patch[] {
  const patch = part.edit && edit('paperEdit', part.edit, { composed: part.composed });
  return patch === undefined ? [] : [patch];
}

/** The piece left out of the paper; it stays in the list, from where it is brought back. */
export function leaveOut(meeting: Stored<'meeting'>, kind: PaperKind, part: PaperPart): readonly Patch[] {
  if (part.edit !== undefined) {
    const patch = edit('paperEdit', part.edit, { text: undefined, composed: part.composed });
    return patch === undefined ? [] : [patch];
  }
  return [
    creation('paperEdit', { meeting: meeting.id, paperKind: kind, part: part.part, composed: part.composed }),
  ];
}

/** Edits that say just what the program says are no edits; they go once the piece is left. */
export function idleEdits(
  edits: readonly Stored<'paperEdit'>[],
  composed: string,
): readonly Stored<'paperEdit'>[] {
  return edits.filter(({ text }) => text !== undefined && text.trim() === composed.trim());
}
