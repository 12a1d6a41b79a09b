import { finish, type Steps } from '../../rules/steps.ts';
import type { PageItem, PageModel } from '../pageModel.ts';
import type { PaperBlock, PaperModel } from '../paperModel.ts';
import { newPage, type Box, type Flow } from './box.ts';
import { bigBoxes } from './bigBoxes.ts';
import { paginateWithColophon } from './colophon.ts';
import { frameRules } from './frameRules.ts';
import { issuerLineBoxes, markBoxes, numberBoxes, titleBoxes } from './headBoxes.ts';
import { sheetOf, type Sheet } from './measures.ts';
import { nameCardPages } from './nameCards.ts';
import { pageNumber } from './pageNumber.ts';
import { paginate } from './paginate.ts';
import { tableBoxes } from './tableBoxes.ts';
import { cutLineBoxes, headingBoxes, nameListBoxes, paragraphBoxes, spaceBoxes } from './textBoxes.ts';

type Kind = PaperBlock['kind'];
type Block<K extends Kind> = Extract<PaperBlock, { kind: K }>;
type Flowing = Exclude<Kind, 'nameCard'>;

const boxMakers: { readonly [K in Flowing]: (block: Block<K>, sheet: Sheet) => Flow } = {
  mark: markBoxes,
  number: numberBoxes,
  issuerLine: issuerLineBoxes,
  title: titleBoxes,
  heading: headingBoxes,
  paragraph: paragraphBoxes,
  nameList: nameListBoxes,
  big: bigBoxes,
  table: tableBoxes,
  space: spaceBoxes,
  cutLine: (_, sheet) => cutLineBoxes(sheet),
  pageBreak: () => [newPage],
};

function flowOf(block: Block<Flowing>, sheet: Sheet): Flow {
  // Each maker takes the block under whose kind it stands.
  const make = boxMakers[block.kind] as (block: Block<Flowing>, sheet: Sheet) => Flow;
  return make(block, sheet);
}

/** Cards take whole pages of their own between the blocks that flow. */
type Stretch = { readonly cards: Block<'nameCard'>[] } | { readonly blocks: Block<Flowing>[] };

function stretchesOf(blocks: readonly PaperBlock[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (block.kind === 'nameCard') {
      if (last !== undefined && 'cards' in last) last.cards.push(block);
      else stretches.push({ cards: [block] });
    } else if (last !== undefined && 'blocks' in last) last.blocks.push(block);
    else stretches.push({ blocks: [block] });
  }
  return stretches;
}

const fitsLine = (box: Flow[number]): box is Box => box !== newPage;

function pagesOf(
  stretch: Stretch,
  model: PaperModel,
  sheet: Sheet,
  isLater: boolean,
): readonly (readonly PageItem[])[] {
  if ('cards' in stretch) return nameCardPages(stretch.cards);
  const flow = stretch.blocks.flatMap((block) => flowOf(block, sheet));
  if (!flow.some(fitsLine) && model.colophon === undefined) return [];
  const pages =
    model.colophon === undefined
      ? paginate(flow, sheet.innerHeight, sheet.top, undefined, isLater)
      : paginateWithColophon(flow, sheet.innerHeight, sheet, model.colophon);
  return pages.map(({ items }) => items);
}

/** Blocks up to each page break; a paper with 版记 stays whole, because its foot looks at what stands before it. */
function piecesOf({ blocks, colophon }: PaperModel): readonly (readonly PaperBlock[])[] {
  if (colophon !== undefined) return [blocks];
  const pieces: PaperBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'pageBreak') pieces.push([]);
    else pieces.at(-1)?.push(block);
  }
  return pieces;
}

/** The pages of `layoutPaper` in steps, one for what stands between two page breaks. */
export function* layoutPaperSteps(model: PaperModel): Steps<readonly PageModel[]> {
  const sheet = sheetOf(model);
  const pages: (readonly PageItem[])[] = [];
  for (const [at, piece] of piecesOf(model).entries()) {
    const stretches = stretchesOf(piece);
    pages.push(...stretches.flatMap((one, i) => pagesOf(one, model, sheet, at > 0 && i === 0)));
    yield;
  }
  return (pages.length > 0 ? pages : [[]]).map((items, i) => ({
    width: sheet.width,
    height: sheet.height,
    number: i + 1,
    items: [
      ...(model.framed === true ? frameRules(sheet) : []),
      ...items,
      ...(model.pageNumbers ? pageNumber(i + 1, sheet) : []),
    ],
  }));
}

/**
 * Parts a paper into pages, every line at its place (GB/T 9704-2012; domain.md 1.1-1.4): the same pages on screen, in the
 * PDF and on paper, whatever fonts a PC has. A paper without blocks is one empty page.
 */
export function layoutPaper(model: PaperModel): readonly PageModel[] {
  return finish(layoutPaperSteps(model));
}
