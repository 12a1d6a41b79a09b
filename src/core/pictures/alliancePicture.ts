import { partnerNature } from '../codes/party.ts';
import { compareText } from '../kinds/wording.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { currentHolders, officesWithin, type Holders } from '../rules/coverage.ts';
import { box, line, squeezed, text, twoLines } from './draw.ts';
import { headHeight, headPart, headWidth, margin } from './pictureHead.ts';
import type { PictureItem, PictureModel, PicturePart } from './pictureModel.ts';

/** Member units of one nature, as one sector around the community. */
interface Sector {
  readonly label: string;
  readonly units: readonly Member[];
}

interface Member {
  readonly unit: Stored<'partnerUnit'>;
  readonly posts: readonly Stored<'post'>[];
  /** Names of its current 兼职委员. */
  readonly commissioners: readonly string[];
}

const side = 392;
const hub = { width: 196, height: 132 };
const reach = 40;
const row = 28;
const sectorHead = 34;
const between = 18;

function membersOfAlliance(data: Data, office: string | undefined, holders: Holders): readonly Member[] {
  const scope = officesWithin(data, office);
  return data
    .all('partnerUnit')
    .filter((unit) => !scope || scope.has(unit.office))
    .sort((a, b) => compareText(a.name, b.name))
    .map((unit) => {
      const posts = holders.get('partTimeCommissioner')?.get(unit.id) ?? [];
      return {
        unit,
        posts,
        commissioners: posts.flatMap(({ person }) => data.get('person', person)?.name ?? []),
      };
    });
}

/** Natures in the order of the code set, those not written last. */
function sectorsOf(members: readonly Member[]): readonly Sector[] {
  const natures = [
    ...partnerNature.entries.map(([code, label]) => ({ code, label })),
    { code: undefined, label: '性质未填' },
  ];
  return natures
    .map(({ code, label }) => ({ label, units: members.filter(({ unit }) => unit.nature === code) }))
    .filter(({ units }) => units.length > 0);
}

const heightOf = ({ units }: Sector): number => sectorHead + units.length * row + 8;

/** Sectors to the left and to the right, so that both sides are about as high. */
function sidesOf(sectors: readonly Sector[]): readonly [left: readonly Sector[], right: readonly Sector[]] {
  const left: Sector[] = [];
  const right: Sector[] = [];
  const height = (list: readonly Sector[]): number =>
    list.reduce((sum, one) => sum + heightOf(one) + between, 0);
  for (const sector of [...sectors].sort((a, b) => b.units.length - a.units.length)) {
    (height(left) <= height(right) ? left : right).push(sector);
  }
  const order = (a: Sector, b: Sector): number => sectors.indexOf(a) - sectors.indexOf(b);
  return [left.sort(order), right.sort(order)];
}

function unitPart({ unit, posts, commissioners }: Member, x: number, y: number): PicturePart {
  const isHeld = commissioners.length > 0;
  const names = isHeld ? `兼职委员 ${commissioners.join('、')}` : '未聘兼职委员';
  return {
    items: [
      squeezed(unit.name, 'ink', { x: x + 28, y: y + 19, room: side - 28 - 162 }),
      squeezed(names, isHeld ? 'muted' : 'late', { x: x + side - 152, y: y + 19, room: 146 }),
    ],
    signs: [text(x + 14, y + 19, isHeld ? '●' : '○', isHeld ? 'good' : 'late', { anchor: 'middle' })],
    spot: {
      key: `partnerUnit ${unit.id}`,
      label: `${unit.name}，${names}`,
      behind: [{ type: 'partnerUnit', id: unit.id }, ...posts.map(({ id }) => ({ type: 'post', id }))],
      x: x + 2,
      y,
      width: side - 4,
      height: row,
    },
  };
}

function sectorParts(sector: Sector, x: number, y: number): readonly PicturePart[] {
  const { label, units } = sector;
  const held = units.filter(({ commissioners }) => commissioners.length > 0).length;
  const frame = { x, y, width: side, height: sectorHead };
  const ground: PictureItem[] = [
    box({ x, y, width: side, height: heightOf(sector) }, 'panel', 6),
    box(frame, 'head', 6),
    text(x + 12, y + 23, `${label} ${units.length} 家`, 'strong', { size: 16 }),
    text(x + side - 10, y + 23, `${held} 家有兼职委员`, 'muted', { anchor: 'end' }),
  ];
  const spot = {
    ...frame,
    key: `nature ${label}`,
    label: `${label} ${units.length} 家，${held} 家有兼职委员`,
    behind: units.map(({ unit }) => ({ type: 'partnerUnit', id: unit.id })),
  };
  return [{ items: ground, spot }, ...units.map((one, i) => unitPart(one, x, y + sectorHead + 4 + i * row))];
}

/** One side of the picture, its sectors in the middle of the height, and the lines that join them to the community. */
function sideParts(
  sectors: readonly Sector[],
  {
    x,
    top,
    height,
    joint,
  }: { readonly x: number; readonly top: number; readonly height: number; readonly joint: number },
): { readonly lines: readonly PictureItem[]; readonly parts: readonly PicturePart[] } {
  const own = sectors.reduce((sum, one) => sum + heightOf(one) + between, -between);
  const isLeft = joint > x;
  const near = isLeft ? x + side : x;
  const bend = (near + joint) / 2;
  let y = top + (height - own) / 2;
  const lines: PictureItem[] = [];
  const parts: PicturePart[] = [];
  for (const sector of sectors) {
    const middle = y + sectorHead / 2;
    const centre = top + height / 2;
    lines.push(line([near, middle], [bend, middle], [bend, centre], [joint, centre]));
    parts.push(...sectorParts(sector, x, y));
    y += heightOf(sector) + between;
  }
  return { lines, parts };
}

function hubPart(name: string, units: number, commissioners: number, x: number, y: number): PicturePart {
  const middle = x + hub.width / 2;
  const lines = [...twoLines(name, hub.width - 24, 17), '近邻党建联盟'];
  return {
    items: [
      box({ x, y, ...hub }, 'head', 12),
      ...lines.map((one, i) => text(middle, y + 34 + i * 24, one, 'strong', { anchor: 'middle', size: 17 })),
      text(middle, y + hub.height - 36, `成员单位 ${units} 家`, 'ink', { anchor: 'middle' }),
      text(middle, y + hub.height - 14, `兼职委员 ${commissioners} 名`, 'ink', { anchor: 'middle' }),
    ],
  };
}

/** 联盟图: the member units around the community, by nature, each with its 兼职委员. */
export function alliancePicture(data: Data, office: string | undefined): PictureModel {
  const members = membersOfAlliance(data, office, currentHolders(data));
  const sectors = sectorsOf(members);
  const [left, right] = sidesOf(sectors);
  const name = data.get('office', office)?.name ?? '本社区';
  const people = new Set(
    members.flatMap(({ posts }) => posts.map(({ person }) => data.get('person', person)?.id)),
  );
  const held = members.filter(({ commissioners }) => commissioners.length > 0).length;
  const caption = `成员单位 ${members.length} 家，兼职委员 ${people.size} 名；● 已聘 ${held} 家，○ 未聘 ${members.length - held} 家`;
  const total = (list: readonly Sector[]): number =>
    list.reduce((sum, one) => sum + heightOf(one) + between, -between);
  const height = Math.max(hub.height, total(left), total(right));
  const top = headHeight + 12;
  const hubX = margin + side + reach;
  const near = sideParts(left, { x: margin, top, height, joint: hubX });
  const far = sideParts(right, { x: hubX + hub.width + reach, top, height, joint: hubX + hub.width });
  const width = hubX + hub.width + reach + side + margin;
  return {
    name: `${name}近邻党建联盟图`,
    width: Math.max(width, headWidth(data, caption)),
    height: top + height + margin,
    parts: [
      headPart(data, `${name}近邻党建联盟图`, caption),
      { items: [...near.lines, ...far.lines] },
      hubPart(name, members.length, people.size, hubX, top + (height - hub.height) / 2),
      ...near.parts,
      ...far.parts,
    ],
    table: {
      columns: ['单位性质', '成员单位', '兼职委员'],
      rows: sectors.flatMap(({ label, units }) =>
        units.map(({ unit, commissioners }) => [label, unit.name, commissioners.join('、')]),
      ),
    },
  };
}
