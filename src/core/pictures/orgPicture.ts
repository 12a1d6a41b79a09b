import { partyOrgType } from '../codes/party.ts';
import { labelOf } from '../kinds/choice.ts';
import type { Data } from '../record/data.ts';
import { box, line, squeezed, text, textWidth, twoLines } from './draw.ts';
import { orgForest, type OrgNode } from './orgTree.ts';
import { headHeight, headPart, headWidth, margin } from './pictureHead.ts';
import type { PictureItem, PictureModel, PicturePart } from './pictureModel.ts';

const width = 196;
const pad = 8;
const gap = { across: 16, down: 34, hang: 14 };
const indent = 22;
/** Room above an organisation for its line, and at the left of rows for the line that joins them. */
const trunk = 20;

/** A subtree laid out: its size, and its drawing once its place is known. */
interface Block {
  readonly width: number;
  readonly height: number;
  /** Where the line from above meets it, counted from its left edge. */
  readonly stem: number;
  draw(x: number, y: number): readonly PicturePart[];
}

function figures({ org, own, total, children }: OrgNode): string {
  if (children.length === 0)
    return org.orgType === 'group' && own.length === 0 ? '' : `党员 ${own.length} 名`;
  return `${isHanging(children) ? '党小组' : '下级'} ${children.length} 个，党员 ${total} 名`;
}

/** True when all below are groups, which hang under their branch. */
function isHanging(children: readonly OrgNode[]): boolean {
  return (
    children.length > 0 &&
    children.every(({ org, children: own }) => org.orgType === 'group' && own.length === 0)
  );
}

function leaderLine({ org, leaders }: OrgNode): { readonly words: string; readonly isKnown: boolean } {
  const role = org.orgType === 'group' ? '组长' : '书记';
  if (leaders.length > 0) return { words: `${role} ${leaders.join('、')}`, isKnown: true };
  return { words: `${role}未登记`, isKnown: false };
}

const nameLines = ({ org }: OrgNode): readonly string[] => twoLines(org.name, width - 2 * pad);

const boxHeight = (node: OrgNode): number => (figures(node) === '' ? 38 : 58) + nameLines(node).length * 20;

function orgPart(node: OrgNode, x: number, y: number, isLoose: boolean): PicturePart {
  const { org, own } = node;
  const height = boxHeight(node);
  const frame = { x, y, width, height };
  const room = width - 2 * pad;
  const said = figures(node);
  const foot = said === '' ? y + height + 20 : y + height;
  const isAbove = node.children.length > 0 && !isHanging(node.children);
  const { words, isKnown } = leaderLine(node);
  const kind = org.orgType === undefined ? '类别未填' : labelOf(partyOrgType, org.orgType);
  const label = [org.name, words, kind, said, isLoose ? '未挂接上级' : ''];
  return {
    items: [
      box(frame, isLoose ? 'missing' : isAbove ? 'head' : 'plain', 5),
      ...nameLines(node).map((one, i) => text(x + pad, y + 22 + i * 20, one, 'strong')),
      squeezed(words, isKnown ? 'ink' : 'muted', {
        x: x + pad,
        y: foot - 33,
        room: room - textWidth(kind) - 6,
      }),
      text(x + width - pad, foot - 33, kind, 'muted', { anchor: 'end' }),
      ...(said === '' ? [] : [squeezed(said, 'ink', { x: x + pad, y: foot - 11, room })]),
    ],
    spot: {
      ...frame,
      key: `partyOrg ${org.id}`,
      label: label.filter(Boolean).join('，'),
      behind: [{ type: 'partyOrg', id: org.id }, ...own.map(({ id }) => ({ type: 'partyMembership', id }))],
    },
  };
}

const leaf = (node: OrgNode): Block => ({
  width,
  height: boxHeight(node),
  stem: width / 2,
  draw: (x, y) => [orgPart(node, x, y, false)],
});

/** Groups under their branch: one below the other, joined by a line at the left. */
function hanging(node: OrgNode): Block {
  const heights = node.children.map((child) => gap.hang + boxHeight(child));
  return {
    width: width + indent,
    height: heights.reduce((sum, one) => sum + one, boxHeight(node)),
    stem: width / 2,
    draw(x, y) {
      const parts: PicturePart[] = [];
      const items: PictureItem[] = [];
      const foot = y + boxHeight(node);
      let top = foot;
      for (const child of node.children) {
        const middle = top + gap.hang + boxHeight(child) / 2;
        items.push(line([x + indent / 2, foot], [x + indent / 2, middle], [x + indent, middle]));
        parts.push(orgPart(child, x + indent, top + gap.hang, false));
        top += gap.hang + boxHeight(child);
      }
      return [{ items }, orgPart(node, x, y, false), ...parts];
    },
  };
}

/** Blocks one after the other in rows no wider than the room. */
function filled(blocks: readonly Block[], room: number): readonly (readonly Block[])[] {
  const rows: Block[][] = [];
  let width = Infinity;
  for (const block of blocks) {
    if (width + gap.across + block.width > room) {
      rows.push([block]);
      width = block.width;
    } else {
      rows.at(-1)?.push(block);
      width += gap.across + block.width;
    }
  }
  return rows;
}

/** Blocks in as few rows as the room allows, the rows about as long as each other. */
function rowsOf(blocks: readonly Block[], room: number): readonly (readonly Block[])[] {
  const rows = filled(blocks, room);
  const all = blocks.reduce((sum, block) => sum + block.width + gap.across, 0);
  for (let narrow = all / rows.length; narrow < room; narrow += width / 4) {
    const tried = filled(blocks, narrow);
    if (tried.length === rows.length) return tried;
  }
  return rows;
}

const widthOf = (row: readonly Block[]): number =>
  row.reduce((sum, { width }) => sum + width + gap.across, -gap.across);
const heightOf = (row: readonly Block[]): number => Math.max(0, ...row.map(({ height }) => height));

/** An organisation over its own below it, in as many rows as the room asks for; further rows hang on a line at the left. */
function spread(node: OrgNode, room: number): Block {
  const rows = rowsOf(
    node.children.map((child) => blockOf(child, room - trunk)),
    room - trunk,
  );
  const left = rows.length > 1 ? trunk : 0;
  const own = boxHeight(node);
  const across = Math.max(width, left + Math.max(...rows.map(widthOf)));
  const below = rows.reduce((sum, row) => sum + gap.down + heightOf(row), 0);
  return {
    width: across,
    height: own + below,
    stem: across / 2,
    draw(x, y) {
      const parts: PicturePart[] = [];
      const items: PictureItem[] = [];
      const stem = x + across / 2;
      let top = y + own;
      for (const row of rows) {
        const bus = top + gap.down / 2;
        const start = left > 0 ? x + left : x + (across - widthOf(row)) / 2;
        let at = start;
        const from = left > 0 ? x + 4 : stem;
        const stems = row.map((block) => {
          const meet = at + block.stem;
          parts.push(...block.draw(at, top + gap.down));
          items.push(line([meet, bus], [meet, top + gap.down]));
          at += block.width + gap.across;
          return meet;
        });
        items.push(line([Math.min(from, ...stems), bus], [Math.max(from, ...stems), bus]));
        if (top === y + own) items.push(line([stem, top], [stem, bus], [from, bus]));
        else items.push(line([x + 4, y + own + gap.down / 2], [x + 4, bus]));
        top += gap.down + heightOf(row);
      }
      return [{ items }, orgPart(node, x + (across - width) / 2, y, false), ...parts];
    },
  };
}

function blockOf(node: OrgNode, room: number): Block {
  if (node.children.length === 0) return leaf(node);
  return isHanging(node.children) ? hanging(node) : spread(node, room);
}

const looseLeaf = (node: OrgNode): Block => ({
  ...leaf(node),
  draw: (x, y) => [orgPart(node, x, y, true)],
});

/** Trees side by side as far as they fit, then those without superior. */
function layOut(
  roots: readonly OrgNode[],
  loose: readonly OrgNode[],
  room: number,
): { readonly width: number; readonly height: number; readonly parts: readonly PicturePart[] } {
  const parts: PicturePart[] = [];
  let y = headHeight + 8;
  let wide = 0;
  for (const row of rowsOf(
    roots.map((root) => blockOf(root, room)),
    room,
  )) {
    let x = margin;
    for (const block of row) {
      parts.push(...block.draw(x, y));
      x += block.width + gap.across;
    }
    wide = Math.max(wide, x - gap.across);
    y += heightOf(row) + gap.down;
  }
  if (loose.length > 0) {
    const words = `未挂接上级 ${loose.length} 个（请在党组织台账里填上“上级党组织”）`;
    parts.push({ items: [text(margin, y + 10, words, 'late')] });
    y += 24;
    for (const line of filled(loose.map(looseLeaf), room)) {
      for (const [i, block] of line.entries()) {
        parts.push(...block.draw(margin + i * (width + gap.across), y));
      }
      wide = Math.max(wide, margin + widthOf(line));
      y += heightOf(line) + gap.hang;
    }
  } else y -= gap.down;
  return { width: wide + margin, height: y + margin, parts };
}

/** Widths that are tried for a wide tree: from what a window shows at once to a very large office. */
const rooms = [1070, 1300, 1600, 2000, 2500, 3200, 4200];

/** The layout that is drawn largest on a sheet of A3 lying. */
function bestLayout(roots: readonly OrgNode[], loose: readonly OrgNode[]) {
  const tried = rooms.map((room) => layOut(roots, loose, room));
  const scale = ({ width, height }: { width: number; height: number }): number =>
    Math.min(1, 1512 / width, 1046 / height);
  return tried.reduce((best, one) => (scale(one) > scale(best) * 1.02 ? one : best));
}

function tableRows(node: OrgNode, parent: string): readonly (readonly string[])[] {
  const kind = node.org.orgType === undefined ? '' : labelOf(partyOrgType, node.org.orgType);
  const row = [
    node.org.name,
    kind,
    parent,
    node.leaders.join('、'),
    String(node.own.length),
    String(node.total),
  ];
  return [row, ...node.children.flatMap((child) => tableRows(child, node.org.name))];
}

/** 组织架构图: the Party organisations of our office and those above them, with secretary, members and what hangs on nothing. */
export function orgPicture(data: Data, office: string | undefined): PictureModel {
  const { roots, loose } = orgForest(data, office);
  const all = [...roots, ...loose];
  const count = (node: OrgNode): number => node.children.reduce((sum, child) => sum + count(child), 1);
  const name = data.get('office', office)?.name ?? '';
  const members = all.reduce((sum, { total }) => sum + total, 0);
  const caption = `党组织 ${all.reduce((sum, one) => sum + count(one), 0)} 个，党员 ${members} 名，只计在册的`;
  const layout = bestLayout(roots, loose);
  return {
    name: `${name}党组织架构图`,
    width: Math.max(layout.width, headWidth(data, caption)),
    height: layout.height,
    parts: [headPart(data, `${name}党组织架构图`, caption), ...layout.parts],
    table: {
      columns: ['党组织', '类别', '上级', '书记', '本级党员', '含下级党员'],
      rows: [
        ...roots.flatMap((root) => tableRows(root, '')),
        ...loose.flatMap((one) => tableRows(one, '未挂接上级')),
      ],
    },
  };
}
