import type { PaperBlock, PaperModel } from './paperModel.ts';
import { hanNumber } from './words/hanNumber.ts';

/** A block before it is numbered: `section` becomes 一、, `item` 1. within its section, so that leaving a piece out leaves no gap. */
export type DraftBlock = PaperBlock & { readonly ordinal?: 'section' | 'item' };

/** A paper as composed from the data, before edits and numbers. */
export interface PaperDraft extends Omit<PaperModel, 'blocks'> {
  readonly blocks: readonly DraftBlock[];
}

function prefixed(block: PaperBlock, prefix: string): PaperBlock {
  if (block.kind === 'heading') return { ...block, text: prefix + block.text };
  if (block.kind !== 'paragraph') return block;
  const [first = { text: '' }, ...rest] = block.runs;
  return { ...block, runs: [{ ...first, text: prefix + first.text }, ...rest] };
}

function* inOrder(blocks: readonly DraftBlock[]): Generator<PaperBlock> {
  const hasSections = blocks.filter(({ ordinal }) => ordinal === 'section').length > 1;
  let section = 0;
  let item = 0;
  for (const { ordinal, ...block } of blocks) {
    if (block.kind === 'heading') item = 0;
    if (ordinal === 'section' && hasSections) yield prefixed(block, `${hanNumber(++section)}、`);
    else if (ordinal === 'item') yield prefixed(block, `${++item}.`);
    else yield block;
  }
}

/** The paper with its sections and items numbered; a single section carries no number. */
export function numbered(draft: PaperDraft): PaperModel {
  return { ...draft, blocks: [...inOrder(draft.blocks)] };
}

/** A paragraph of body text. */
export function paragraph(text: string, part?: string): DraftBlock {
  return { kind: 'paragraph', runs: [{ text }], ...(part === undefined ? {} : { part }) };
}

/** A paragraph flush left, centred or flush right without indent. */
export function alignedLine(text: string, align: 'left' | 'center' | 'right', part?: string): DraftBlock {
  return {
    kind: 'paragraph',
    runs: [{ text }],
    indent: 'none',
    align,
    ...(part === undefined ? {} : { part }),
  };
}

/** A numbered item of body text. */
export function itemParagraph(text: string, part: string): DraftBlock {
  return { kind: 'paragraph', runs: [{ text }], part, ordinal: 'item' };
}

/** A heading 一、. */
export function sectionHeading(text: string, part: string): DraftBlock {
  return { kind: 'heading', level: 1, text, part, ordinal: 'section' };
}

/** Label and text on a hanging line. */
export function labelled(label: string, text: string, part: string): DraftBlock {
  return { kind: 'nameList', label, text, part };
}

/** Empty lines. */
export function space(lines: number): DraftBlock {
  return { kind: 'space', lines };
}
