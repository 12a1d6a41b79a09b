import { postKind } from '../../codes/office.ts';
import { labelOf } from '../../kinds/choice.ts';
import { compareText } from '../../kinds/wording.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { gridPosts } from '../../rules/coverage.ts';
import type { Steps } from '../../rules/steps.ts';
import { fileNameOf } from '../fileName.ts';
import type { PaperBlock, PaperModel } from '../paperModel.ts';
import { fitted, onPages } from './fitted.ts';
import { heldBy, mobilesOf, namesOf } from './heldBy.ts';
import type { LedgerAsk } from './ledgerAsk.ts';
import { buildingWords, headline, noticeFoot, noticeLook, noticeTable } from './noticeFoot.ts';
import { officePhone } from './officePhone.ts';

/** Points of the smallest words at scale 1, for A4 and A3. */
const sizes = { usual: 25, large: 36 } as const;

function rowsOf(grid: Stored<'grid'>, data: Data): readonly (readonly string[])[] {
  const sponsors = heldBy('gridSponsorLeader', grid.id, data);
  const rows = gridPosts.map((kind) => {
    const holders = heldBy(kind, grid.id, data);
    return [labelOf(postKind, kind), holders.length === 0 ? '暂缺' : namesOf(holders), mobilesOf(holders)];
  });
  return sponsors.length === 0
    ? rows
    : [[labelOf(postKind, 'gridSponsorLeader'), namesOf(sponsors), mobilesOf(sponsors)], ...rows];
}

/** 四至 as the office words it, else the buildings that belong to the grid. */
function extentOf(grid: Stored<'grid'>, data: Data): string {
  const own = data.linking('building', 'grid', grid.id).toSorted((a, b) => compareText(a.no, b.no));
  return grid.extent ?? buildingWords(data, own);
}

function page(grid: Stored<'grid'>, data: Data, ask: LedgerAsk): readonly PaperBlock[] {
  const rows = rowsOf(grid, data);
  const extent = extentOf(grid, data);
  const branch = data.get('partyOrg', grid.partyOrg)?.name;
  const phone = officePhone(data, grid);
  const office = data.get('office', grid.office)?.name ?? '';
  return fitted({ kind: 'gridNotice', ...noticeLook(ask) }, (scale) => {
    const size = (ask.isLarge === true ? sizes.large : sizes.usual) * scale;
    return [
      headline(`${office}网格公示牌`, size * 1.2, 'song', ask),
      headline(grid.name, size * 1.9, 'title', ask),
      ...(extent === ''
        ? []
        : [{ kind: 'big', text: `网格范围：${extent}`, size, face: 'body', above: size * 0.4 } as const]),
      ...(branch === undefined
        ? []
        : [{ kind: 'big', text: `网格党组织：${branch}`, size, face: 'body' } as const]),
      ...noticeTable(rows, ask, size),
      ...noticeFoot(data, { phone, office: grid.office, size }),
    ];
  });
}

/** 网格公示牌: a page for each grid with 四至, 包联领导, 一长三员 and the telephone of the office (domain.md 3.2). */
export function* gridNotice(
  data: Data,
  about: readonly string[],
  ask: LedgerAsk,
): Steps<PaperModel | undefined> {
  const grids = about
    .flatMap((id) => data.get('grid', id) ?? [])
    .toSorted((a, b) => compareText(a.name, b.name));
  const pages: (readonly PaperBlock[])[] = [];
  for (const grid of grids) {
    pages.push(page(grid, data, ask));
    yield;
  }
  const [first] = grids;
  if (first === undefined) return undefined;
  return {
    kind: 'gridNotice',
    fileName: fileNameOf('网格公示牌', grids.length === 1 ? first.name : `${grids.length}个网格`),
    ...noticeLook(ask),
    blocks: onPages(pages),
  };
}
