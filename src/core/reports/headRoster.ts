import { postKind } from '../codes/office.ts';
import { gender, politicalStatus } from '../codes/people.ts';
import { labelOf } from '../kinds/choice.ts';
import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { concurrentPosts } from '../rules/concurrentPosts.ts';
import { politicalStatusOf } from '../rules/politicalStatus.ts';
import { headPlaces, type BuildingPlace, type UnitPlace } from './headPlaces.ts';
import { reportFrame, type ReportAsk } from './reportAsk.ts';
import type { SheetColumn, SheetModel, SheetRow, Source } from './sheetModel.ts';
import { dotted, dottedMonth, joinTexts, numberColumn, source, textColumn } from './sheetParts.ts';

type Cells = Record<string, string | number | null>;

const VACANT = '空缺';
const HEAD_KEYS = ['Name', 'Gender', 'Birth', 'Status', 'Mobile', 'Start'] as const;

function headColumns(prefix: string, group: string): SheetColumn[] {
  return [
    textColumn(`${prefix}Name`, '姓名', 8, { group }),
    textColumn(`${prefix}Gender`, '性别', 5, { group }),
    textColumn(`${prefix}Birth`, '出生年月', 9, { group }),
    textColumn(`${prefix}Status`, '政治面貌', 9, { group }),
    textColumn(`${prefix}Mobile`, '电话', 12, { group }),
    textColumn(`${prefix}Start`, '任职时间', 11, { group }),
  ];
}

/** Columns in the order of domain.md 11.3; 民族, 学历, 住址 are off by default; 包联社区工作者 stays blank for the pen. */
const COLUMNS: readonly SheetColumn[] = [
  numberColumn('index', '序号', 5),
  textColumn('compound', '小区', 10),
  textColumn('grid', '网格', 9),
  textColumn('buildingNo', '楼号', 6),
  numberColumn('unitCount', '单元数', 6),
  numberColumn('households', '户数', 6),
  ...headColumns('head', '楼长'),
  textColumn('unitNo', '单元', 6),
  ...headColumns('unit', '单元长'),
  textColumn('concurrent', '兼任', 15),
  textColumn('worker', '包联社区工作者', 9),
  textColumn('note', '备注', 9),
];

/** What a building's rows share; merged over them. */
const BUILDING_KEYS = ['buildingNo', 'unitCount', ...HEAD_KEYS.map((key) => `head${key}`)];

/** The cells of those who hold a post, one line each; 空缺 where one is due and nobody holds it. */
function headCells(
  prefix: string,
  posts: readonly Stored<'post'>[],
  due: number | undefined,
  data: Data,
): Cells {
  const people = posts.map((post) => ({ post, person: data.get('person', post.person) }));
  const lines = (pick: (one: (typeof people)[number]) => string | null | undefined): string | null =>
    people.some((one) => pick(one)) ? people.map((one) => pick(one) ?? '').join('\n') : null;
  return {
    [`${prefix}Name`]: posts.length > 0 ? lines(({ person }) => person?.name) : due === 0 ? null : VACANT,
    [`${prefix}Gender`]: lines(({ person }) => person?.gender && labelOf(gender, person.gender)),
    [`${prefix}Birth`]: lines(({ person }) => dottedMonth(person?.birthDate)),
    [`${prefix}Status`]: lines(({ person }) => {
      const status = person && politicalStatusOf(person, data);
      return status && labelOf(politicalStatus, status);
    }),
    [`${prefix}Mobile`]: lines(({ person }) => person?.mobile),
    [`${prefix}Start`]: lines(({ post }) => dotted(post.startDate)),
  };
}

/** 兼任 of the holders of a row: 单元长兼网格员; who holds both posts of the row is said once. */
function concurrentText(
  heads: readonly Stored<'post'>[],
  unitHeads: readonly Stored<'post'>[],
  data: Data,
): string | null {
  const both = new Set(heads.map(({ person }) => person));
  const said = [...heads, ...unitHeads.filter(({ person }) => !both.has(person))];
  const names = heads.length > 1 || unitHeads.length > 1;
  return joinTexts(
    said.map((post) => {
      const others = concurrentPosts(post, data);
      const who = names ? (data.get('person', post.person)?.name ?? '') : '';
      return others === undefined ? undefined : `${who}${labelOf(postKind, post.kind)}兼${others}`;
    }),
  );
}

function postSources(
  prefix: string,
  posts: readonly Stored<'post'>[],
  place: readonly Source[],
): Record<string, readonly Source[]> {
  const people = posts.flatMap((post) => source('person', post.person));
  return {
    [`${prefix}Name`]: people.length > 0 ? people : place,
    [`${prefix}Mobile`]: people,
    [`${prefix}Start`]: posts.flatMap((post) => source('post', post.id)),
  };
}

interface RowPlace {
  readonly compound: Stored<'compound'>;
  readonly place: BuildingPlace;
  readonly unit: UnitPlace | undefined;
  readonly isFirst: boolean;
}

function placeRow({ compound, place, unit, isFirst }: RowPlace, data: Data): SheetRow {
  const { building, heads, units } = place;
  const grid = data.get('grid', building.grid);
  const posts = isFirst ? heads : [];
  const ofBuilding = source('building', building.id);
  return {
    cells: {
      compound: compound.name,
      grid: grid?.name ?? null,
      buildingNo: building.no,
      unitCount: units.length,
      households: unit?.unit.householdCount ?? null,
      ...headCells('head', heads, building.headsDue, data),
      unitNo: unit?.unit.no ?? null,
      ...(unit ? headCells('unit', unit.heads, unit.unit.headsDue, data) : {}),
      concurrent: concurrentText(posts, unit?.heads ?? [], data),
      worker: null,
      note: joinTexts([...posts, ...(unit?.heads ?? [])].map((post) => post.note)),
    },
    sources: {
      compound: source('compound', compound.id),
      buildingNo: ofBuilding,
      unitCount: units.flatMap((one) => source('buildingUnit', one.unit.id)),
      ...(grid ? { grid: source('grid', grid.id) } : {}),
      ...postSources('head', heads, ofBuilding),
      ...(unit ? postSources('unit', unit.heads, source('buildingUnit', unit.unit.id)) : {}),
      ...(unit ? { unitNo: source('buildingUnit', unit.unit.id) } : {}),
    },
    ...(isFirst ? {} : { joined: BUILDING_KEYS }),
  };
}

/** Numbers the rows and merges 小区 and 网格 with the row above where they are the same. */
function numbered(rows: readonly SheetRow[]): SheetRow[] {
  return rows.map((row, i) => {
    const above = rows[i - 1]?.cells;
    const same: string[] = [];
    if (above && above['compound'] === row.cells['compound']) {
      same.push('compound');
      if (row.cells['grid'] !== null && above['grid'] === row.cells['grid']) same.push('grid');
    }
    const joined = [...same, ...(row.joined ?? [])];
    return { ...row, cells: { index: i + 1, ...row.cells }, ...(joined.length === 0 ? {} : { joined }) };
  });
}

/** 楼长单元长花名册 as of the last day of the month: one row per buildingUnit, one per building without units, vacancies shown. */
export function headRoster(given: Data, ask: ReportAsk): SheetModel {
  const frame = reportFrame(given, ask);
  const rows = headPlaces(frame).flatMap(({ compound, buildings }) =>
    buildings.flatMap((place) =>
      (place.units.length === 0 ? [undefined] : place.units).map((unit, i) =>
        placeRow({ compound, place, unit, isFirst: i === 0 }, frame.data),
      ),
    ),
  );
  return {
    name: '楼长单元长花名册',
    title: `${frame.name}楼长、单元长花名册`,
    caption: frame.caption,
    columns: COLUMNS,
    rows: numbered(rows),
    signatures: frame.signatures,
    notes: [`截至${paperDate(frame.day)}；户数按单元填写；“${VACANT}”指应配未配。`],
    page: frame.page,
  };
}
