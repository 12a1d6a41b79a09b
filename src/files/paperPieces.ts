import { emsOf, lettersOf } from '../core/papers/layout/letters.ts';
import { lineHeight, sheetOf, sizes, type Sheet } from '../core/papers/layout/measures.ts';
import { titleLines } from '../core/papers/layout/titleLines.ts';
import type { Colophon, PaperBlock, PaperModel } from '../core/papers/paperModel.ts';
import { cardPieces } from './cardPieces.ts';
import { line, OVER, plain, twips, type Block, type Setting } from './docxLine.ts';
import type { DocxCell, DocxContent, DocxParagraph, DocxPiece } from './docxPieces.ts';
import { PITCH } from './docxStyles.ts';
import { issuerLine, mark, number } from './redHead.ts';

type Kind = PaperBlock['kind'];

function title({ text }: Block<'title'>, { sheet }: Setting): DocxPiece[] {
  const lines = titleLines(plain(text), Math.floor(sheet.innerWidth / sizes.title));
  return [line('PaperTitle', lines.join('\n'), { left: -OVER, right: -OVER, keepNext: true })];
}

function heading({ text, level }: Block<'heading'>): DocxPiece[] {
  return [
    line(level === 1 ? 'PaperHeading1' : 'PaperHeading2', plain(text), { indented: true, keepNext: true }),
  ];
}

/** Each line of a text begins a paragraph of its own, as the secretary would have typed it. */
function paragraph({ runs, indent, align }: Block<'paragraph'>): DocxPiece[] {
  const lines: DocxParagraph['runs'][number][][] = [[]];
  for (const { text, face } of runs) {
    for (const [i, piece] of plain(text).split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (piece !== '')
        lines.at(-1)?.push({ text: piece, ...(face !== undefined && face !== 'body' && { face }) });
    }
  }
  const isFlush = indent === 'none' || (align !== undefined && align !== 'left');
  return lines.map((own) => ({
    ...line('Normal', '', {
      ...(!isFlush && { indented: true }),
      ...(align !== undefined && align !== 'left' && { align }),
    }),
    runs: own,
  }));
}

/** 出席：the label in 黑体; lines after the first begin after its colon (domain.md 1.4). */
function nameList({ label, text }: Block<'nameList'>): DocxPiece[] {
  const head = plain(/[：:]$/.test(label) ? label : `${label}：`);
  const hanging = Math.round(emsOf(lettersOf(head)) * PITCH);
  const left = 2 * PITCH + hanging;
  const runs = [{ text: head, face: 'heading' as const }, { text: plain(text) }];
  return [{ ...line('PaperLine', '', { align: 'left', left, hanging }), runs }];
}

/** Large type of notices and cards, each line one and a half times as high as its letters. */
function big(block: Block<'big'>): DocxPiece[] {
  const { text, size, face = 'heading', align = 'left', above = 0, indented, red } = block;
  return plain(text)
    .split('\n')
    .map((own, i): DocxParagraph => ({
      ...line('PaperLine', '', { align, line: twips(size * 1.5) }),
      ...(i === 0 && above > 0 && { before: twips(above) }),
      ...(indented && { firstLine: twips(2 * size) }),
      runs: own === '' ? [] : [{ text: own, face, size: Math.round(size * 2), ...(red && { red }) }],
    }));
}

const THIN = 4;

/** A bordered table over the width of the type area; its first row is repeated on each page. */
function table(
  { columns, rows, size = sizes.table, rowHeight }: Block<'table'>,
  { sheet }: Setting,
): DocxPiece[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const cell = (text: string, align: 'left' | 'center', face?: 'heading'): DocxCell =>
    plain(text)
      .split('\n')
      .map((own, i, all): DocxParagraph => ({
        ...line('PaperTable', '', {
          align,
          line: twips(size * 1.35),
          ...(i === 0 && { before: 60 }),
          ...(i === all.length - 1 && { after: 60 }),
        }),
        runs: own === '' ? [] : [{ text: own, size: size * 2, ...(face && { face }) }],
      }));
  return [
    {
      kind: 'table',
      columns: columns.map(({ width }) => twips((width / shares) * sheet.innerWidth)),
      header: columns.map(({ label }) => cell(label, 'center', 'heading')),
      rows: rows.map((row) => columns.map(({ align = 'left' }, i) => cell(row[i] ?? '', align))),
      ...(rowHeight === undefined ? {} : { rowHeight: twips(rowHeight) }),
      outer: { size: THIN },
      inner: { size: THIN },
    },
  ];
}

function space({ lines }: Block<'space'>): DocxPiece[] {
  return Array.from({ length: lines }, () => line('Normal', ''));
}

function cutLine(): DocxPiece[] {
  const half = twips(lineHeight / 2);
  return [line('PaperLine', '', { line: half, after: half, below: { size: 6, dashed: true } })];
}

const closed = (text: string, end: string): string => (text.endsWith(end) ? text : text + end);

/** 版记: lines of 0.35, 0.25 and 0.35 mm, 抄送 above the issuer with its date, all at the foot of the last page (domain.md 1.3). */
function colophonPieces({ copyTo, issuer, issuedOn }: Colophon, sheet: Sheet): DocxPiece[] {
  const character = twips(sizes.small);
  const own = { align: 'left', right: character } as const;
  const hanging = 3 * character;
  const copies = line('PaperColophon', `抄送：${closed(plain(copyTo ?? ''), '。')}`, {
    ...own,
    left: character + hanging,
    hanging,
  });
  const issued = line('PaperColophon', `${plain(issuer)}\t${closed(plain(issuedOn), '印发')}`, {
    ...own,
    left: character,
    rightStop: twips(sheet.innerWidth) - character,
  });
  return [
    {
      kind: 'table',
      columns: [twips(sheet.innerWidth)],
      rows: [...(copyTo ? [[[copies]]] : []), [[issued]]],
      outer: { size: 8 },
      inner: { size: 6 },
      openSides: true,
      atFoot: true,
    },
    // 版记 stands on the page of this small paragraph, and the last lines of the text stay with it.
    line('PaperLine', '', { line: 20 }),
  ];
}

/** The last two paragraphs of the text stay with 版记, so that it does not stand on a page alone. */
function keptTogether(pieces: readonly DocxPiece[]): DocxPiece[] {
  return pieces.map((piece, i) =>
    piece.kind === 'paragraph' && i >= pieces.length - 2 ? { ...piece, keepNext: true } : piece,
  );
}

type Maker<K extends Kind> = (block: Block<K>, setting: Setting) => DocxPiece[];

const makers: { readonly [K in Exclude<Kind, 'pageBreak' | 'nameCard'>]: Maker<K> } = {
  mark,
  number,
  issuerLine,
  title,
  heading,
  paragraph,
  nameList,
  big,
  table,
  space,
  cutLine,
};

/** Cards take pages of their own; two that follow each other share one. */
function cardsFrom(blocks: readonly PaperBlock[], at: number): readonly Block<'nameCard'>[] {
  const end = blocks.findIndex((block, i) => i >= at && block.kind !== 'nameCard');
  return blocks.slice(at, end < 0 ? undefined : end).filter((block) => block.kind === 'nameCard');
}

function piecesOf(blocks: readonly PaperBlock[], setting: Setting): DocxPiece[] {
  const pieces: DocxPiece[] = [];
  let breaks = false;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') {
      breaks = true;
      continue;
    }
    if (block.kind === 'nameCard') {
      if (blocks[i - 1]?.kind === 'nameCard') continue;
      const [first, ...rest] = cardPieces(cardsFrom(blocks, i));
      if (first !== undefined) pieces.push(i > 0 ? { ...first, pageBreakBefore: true } : first, ...rest);
      breaks = true;
      continue;
    }
    // Each maker takes the block under whose kind it stands.
    const make = makers[block.kind] as Maker<typeof block.kind>;
    const [first, ...rest] = make(block, setting);
    if (first === undefined) continue;
    pieces.push(breaks ? { ...first, pageBreakBefore: true } : first, ...rest);
    breaks = false;
  }
  return pieces;
}

/** A paper as pieces of a .docx, with the measures of domain.md 1. */
export function paperPieces(model: PaperModel): DocxContent {
  const { fileName, orientation, pageNumbers, blocks, colophon, framed } = model;
  const sheet = sheetOf(model);
  const pieces = piecesOf(blocks, { sheet, blocks });
  return {
    title: plain(fileName),
    orientation,
    ...(model.sheet !== undefined && { sheet: model.sheet }),
    ...(framed && { framed }),
    pageNumbers,
    pieces: colophon === undefined ? pieces : [...keptTogether(pieces), ...colophonPieces(colophon, sheet)],
  };
}
