import type { Stored } from '../record/types.ts';
import type { DraftBlock, PaperDraft } from './paperDraft.ts';
import { linesOf } from './words/sentences.ts';

/** A piece of a paper whose words the office may change. */
export interface PaperPart {
  readonly part: string;
  /** What the program writes from the data as they are now, without its number. */
  readonly composed: string;
  /** What stands on the paper; empty when the office left the piece out. */
  readonly text: string;
  readonly edit?: Stored<'paperEdit'> | undefined;
  /** True when the data say something else than when the office changed the words: `edit.composed` against `composed`. */
  readonly isStale: boolean;
}

/** The outcome of edits: the paper, its pieces in order, and edits whose piece the data no longer have. */
export interface EditedPaper {
  readonly draft: PaperDraft;
  readonly parts: readonly PaperPart[];
  readonly lost: readonly Stored<'paperEdit'>[];
}

/** The piece a block belongs to; undefined for what the office cannot change. */
function partOf(block: DraftBlock): string | undefined {
  return 'part' in block ? block.part : undefined;
}

function textOf(block: DraftBlock): string {
  if (block.kind === 'paragraph') return block.runs.map((run) => run.text).join('');
  return 'text' in block ? block.text : '';
}

/** The pieces of a draft as composed; blocks in a row with one part are lines of one piece. */
function partsOf(draft: PaperDraft): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const block of draft.blocks) {
    const part = partOf(block);
    if (part === undefined) continue;
    const before = parts.get(part);
    parts.set(part, before === undefined ? textOf(block) : `${before}\n${textOf(block)}`);
  }
  return parts;
}

/** The block in other words: each line a paragraph, further lines under a heading become paragraphs. */
function reworded(block: DraftBlock, text: string): readonly DraftBlock[] {
  const [first, ...rest] = linesOf(text);
  if (first === undefined) return [];
  const further = rest.map((line): DraftBlock => {
    const part = partOf(block);
    return { kind: 'paragraph', runs: [{ text: line }], ...(part === undefined ? {} : { part }) };
  });
  if (block.kind === 'paragraph') return [{ ...block, runs: [{ text: first }] }, ...further];
  if (block.kind === 'heading') return [{ ...block, text: first }, ...further];
  return 'text' in block ? [{ ...block, text: [first, ...rest].join('') }] : [block];
}

function rewordedBlocks(draft: PaperDraft, texts: ReadonlyMap<string, string>): readonly DraftBlock[] {
  const done = new Set<string>();
  return draft.blocks.flatMap((block) => {
    const part = partOf(block);
    const text = part === undefined ? undefined : texts.get(part);
    if (part === undefined || text === undefined) return [block];
    if (done.has(part)) return [];
    done.add(part);
    return reworded(block, text);
  });
}

/** The draft in the office's own words; of two edits of one piece the later one holds. */
export function applyEdits(draft: PaperDraft, edits: readonly Stored<'paperEdit'>[]): EditedPaper {
  const composed = partsOf(draft);
  const byPart = new Map(edits.map((edit) => [edit.part, edit]));
  const parts = [...composed].map(([part, words]): PaperPart => {
    const edit = byPart.get(part);
    if (edit === undefined) return { part, composed: words, text: words, isStale: false };
    return { part, composed: words, text: edit.text ?? '', edit, isStale: (edit.composed ?? '') !== words };
  });
  const texts = new Map(parts.flatMap(({ part, text, edit }) => (edit === undefined ? [] : [[part, text]])));
  return {
    draft: { ...draft, blocks: rewordedBlocks(draft, texts) },
    parts,
    lost: [...byPart.values()].filter(({ part }) => !composed.has(part)),
  };
}
