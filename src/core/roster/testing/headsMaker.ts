import type { Raw } from '../../record/kind.ts';
import { writeHeader } from './headsHeader.ts';
import {
  buildings,
  columnsOf,
  styleOf,
  TITLES,
  type Building,
  type Column,
  type Style,
} from './headsStyle.ts';
import { expectRow, type RowTruth } from './headsTruth.ts';
import { SheetMaker, writeDate, type Chance, type MadePerson } from './sheetMaker.ts';

const START = '2024-03-01';

interface Office {
  readonly chance: Chance;
  readonly style: Style;
  readonly columns: readonly Column[];
  readonly precision: RowTruth['precision'];
  readonly writeNo: (no: string) => string;
}

interface Line {
  readonly building: Building;
  readonly unit: Building['units'][number];
  readonly isFirst: boolean;
  readonly isNewCompound: boolean;
  readonly isNewGrid: boolean;
  readonly count: number;
}

function personCell({ chance, style, precision }: Office, who: MadePerson | undefined, path: string): Raw {
  if (who === undefined) return path === 'person.name' ? style.vacant : null;
  const isSpaced = path === 'person.name' && who.name.length === 2 && chance.flip(0.3);
  const cells: Readonly<Record<string, () => Raw>> = {
    'person.name': () => (isSpaced ? [...who.name].join('　') : who.name),
    'person.gender': () => who.gender,
    'person.birthDate': () => writeDate(chance, who.birth, precision.birth),
    'person.politicalStatus': () => (who.politics === '中共党员' && chance.flip() ? '党员' : who.politics),
    startDate: () => writeDate(chance, START, precision.start),
  };
  return cells[path]?.() ?? chance.pick<Raw>([who.mobile, Number(who.mobile), ` ${who.mobile}`]);
}

function cell(office: Office, { of, path }: Column, line: Line): Raw {
  const { chance, style, writeNo } = office;
  const { building, unit, isFirst, isNewCompound, isNewGrid } = line;
  const isWritten = isFirst || style.repeats === 'written';
  if (of === 'head') return isWritten ? personCell(office, building.head, path) : null;
  if (of === 'deputy') return isWritten ? personCell(office, building.deputy, path) : null;
  if (of === 'unit') return personCell(office, unit.head, path);
  const hasCompound = (isFirst && isNewCompound) || style.repeats === 'written';
  const hasGrid = (isFirst && isNewGrid) || style.repeats === 'written';
  const cells: Readonly<Record<string, () => Raw>> = {
    compound: () => (hasCompound ? building.compound : null),
    grid: () => (hasGrid ? building.grid : null),
    building: () => (isWritten ? writeNo(building.no) : null),
    unit: () => chance.pick<Raw>([unit.no, `${unit.no}单元`, Number(unit.no)]),
    households: () => chance.pick<Raw>([Number(unit.households), unit.households, `${unit.households}户`]),
  };
  return cells[path]?.() ?? null;
}

function titleOf(chance: Chance, { hasHeads, hasUnits }: Style): string {
  if (hasHeads && hasUnits) return chance.pick(TITLES);
  return hasHeads ? '香水社区楼长花名册' : '单元长名册';
}

function writeTop(maker: SheetMaker, { chance, style, columns }: Office): void {
  const width = columns.length - 1;
  if (chance.flip(0.9)) {
    maker.add(titleOf(chance, style));
    maker.merge(1, 0, 1, width);
  }
  const gap = Array<Raw>(width - 1).fill(null);
  if (chance.flip()) maker.add('填报单位（盖章）：香水社区党委', ...gap, '填报日期：2026年9月30日');
  if (chance.flip(0.3)) maker.add();
}

function writeFoot(maker: SheetMaker, chance: Chance, count: number): void {
  if (chance.flip()) maker.add('合计', null, count);
  if (chance.flip(0.3)) maker.add();
  if (chance.flip()) maker.add('负责人：', null, null, '审核人：', null, '填表人：');
  if (chance.flip()) maker.add('注：1.本表统计截至填报日期；2.联系电话必填。');
}

/** Writes the rows of one building; returns how many people rows there are by then. */
function writeBuilding(
  maker: SheetMaker,
  office: Office,
  at: Pick<Line, 'building' | 'isNewCompound' | 'isNewGrid' | 'count'>,
): number {
  const { style, columns, precision } = office;
  const { building, isNewCompound, isNewGrid } = at;
  const top = maker.next;
  const units = style.hasUnits ? building.units : building.units.slice(0, 1);
  let { count } = at;
  for (const [u, unit] of units.entries()) {
    count += 1;
    const row = maker.next;
    const line: Line = { building, unit, isFirst: u === 0, isNewCompound, isNewGrid, count };
    maker.add(...columns.map((column, c) => (c === 0 ? count : cell(office, column, line))));
    const known = style.hasUnits ? unit : undefined;
    expectRow(maker, row, {
      style,
      columns,
      building,
      unit: known,
      isFirst: u === 0,
      precision,
      start: START,
    });
  }
  if (style.repeats !== 'merged') return count;
  for (const [c, { of, path }] of columns.entries()) {
    if (of === 'head' || of === 'deputy' || path === 'building') maker.merge(top, c, maker.next - 1, c);
  }
  return count;
}

/** A made-up roster of 楼长 and 单元长 in one of many layouts, with the truth about it. */
export function makeHeads(chance: Chance, only: Partial<Style> = {}): SheetMaker {
  const maker = new SheetMaker();
  const style = { ...styleOf(chance), ...only };
  const columns = columnsOf(chance, style);
  const suffix = chance.pick(['', '#', '号楼', '号', '栋']);
  const precision = {
    birth: chance.pick(['day', 'month'] as const),
    start: chance.pick(['day', 'month'] as const),
  };
  const office: Office = { chance, style, columns, precision, writeNo: (no) => `${no}${suffix}` };
  writeTop(maker, office);
  const header = writeHeader(chance, maker, style, columns);
  const headerRows = maker.rows.slice(header - 1);
  const all = buildings(chance, style.hasRows && !style.hasUnits && suffix !== '');
  let compoundTop = maker.next;
  let gridTop = maker.next;
  let count = 0;
  for (const [b, building] of all.entries()) {
    const isNewCompound = all[b - 1]?.compound !== building.compound;
    if (isNewCompound) compoundTop = maker.next;
    const isNewGrid = all[b - 1]?.grid !== building.grid;
    if (isNewGrid) gridTop = maker.next;
    count = writeBuilding(maker, office, { building, isNewCompound, isNewGrid, count });
    const next = all[b + 1];
    const gridColumn = columns.findIndex(({ path }) => path === 'grid');
    if (style.repeats === 'merged' && gridColumn > 0 && next?.grid !== building.grid)
      maker.merge(gridTop, gridColumn, maker.next - 1, gridColumn);
    if (next?.compound === building.compound) continue;
    const column = columns.findIndex(({ path }) => path === 'compound');
    if (style.repeats === 'merged') maker.merge(compoundTop, column, maker.next - 1, column);
    else if (chance.flip(0.3)) maker.add('小计', null, chance.below(100));
    if (next !== undefined && chance.flip(0.15)) maker.rows.push(...headerRows);
  }
  writeFoot(maker, chance, count);
  return maker;
}
