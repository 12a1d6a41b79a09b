import type { Block } from './tsv.ts';

/** At most so many rows are pasted at once; larger lists come in by 导入, which reads the file itself. */
export const MOST_ROWS = 5000;

/** A block with a header of its own is read as a whole, in one go that the window must not notice. */
const MOST_ROSTER_ROWS = 300;

/** The sentence for a block that is too long; counted before anything is read. */
export function tooLong(text: string): string | undefined {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < text.length - 1; at = text.indexOf('\n', at + 1)) lines++;
  if (lines <= MOST_ROWS) return undefined;
  return `要粘贴的内容有 ${lines} 行，一次最多粘贴 ${MOST_ROWS} 行，没有写入任何内容。这么多行请存成表格文件，用“导入”读入`;
}

/** The sentence for a block with a header that is too long to be read at once. */
export function tooLongRoster(block: Block): string | undefined {
  if (block.length <= MOST_ROSTER_ROWS) return undefined;
  return `带列名的内容有 ${block.length} 行，一次最多粘贴 ${MOST_ROSTER_ROWS} 行，没有写入任何内容。请存成表格文件，用“导入”读入`;
}

/** Drops columns at the right in which nothing stands: a selection in another program is often drawn too wide. */
export function trimmed(block: Block): Block {
  const width = block.reduce(
    (most, row) => Math.max(most, row.findLastIndex((text) => text.trim() !== '') + 1),
    0,
  );
  return width === block[0]?.length ? block : block.map((row) => row.slice(0, Math.max(width, 1)));
}

/** A single cell, row or column, or a block that goes into the selection without a rest, fills all of it; else the block stays as it is. */
export function fitted(block: Block, height: number, width: number): Block {
  const [own, across] = [block.length, block[0]?.length ?? 0];
  const fits = (selected: number, size: number): boolean => selected % size === 0;
  if (own === 0 || across === 0 || !fits(height, own) || !fits(width, across)) return block;
  if (height === own && width === across) return block;
  return Array.from({ length: height }, (_, i) => {
    const row = block[i % own] ?? [];
    return Array.from({ length: width }, (_, k) => row[k % across] ?? '');
  });
}

/** The sentence for a block that is wider than what is left of the table. */
export function tooWide(block: Block, labels: readonly string[]): string | undefined {
  const width = block[0]?.length ?? 0;
  if (width <= labels.length) return undefined;
  return `要粘贴的内容有 ${width} 列，从“${labels[0] ?? ''}”起只有 ${labels.length} 列，没有写入任何内容。请从更左边的一格开始粘贴，或先用“列”显示更多的列`;
}

/** What is wrong with a text before any column is asked: formulas and their errors are no content. */
export function formulaProblem(text: string): string | undefined {
  const plain = text.trim();
  if (/^[=＝]\s*[A-Za-z(（$+\-\d'"]/.test(plain))
    return '这是公式，不是内容。请在原来的表格里把它变成数值后再复制';
  if (/^#(REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL)[!?]?$/i.test(plain))
    return '这是公式出错的提示，不是内容。请在原来的表格里改好后再复制';
  return undefined;
}
