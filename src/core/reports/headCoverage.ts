import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { concurrentPosts } from '../rules/concurrentPosts.ts';
import { isPartyHolder, staffingOf, type Staffing } from '../rules/coverage.ts';
import { headPlaces, type CompoundPlace } from './headPlaces.ts';
import { reportFrame, type ReportAsk } from './reportAsk.ts';
import type { SheetColumn, SheetModel, SheetRow, Source, TotalCell } from './sheetModel.ts';
import { numberColumn, source, textColumn } from './sheetParts.ts';

const FIGURES = ['Due', 'Filled', 'Party', 'Missing'] as const;

function groupColumns(prefix: string, group: string): SheetColumn[] {
  return [
    numberColumn(`${prefix}Due`, '应配', 8, group),
    numberColumn(`${prefix}Filled`, '实配', 8, group),
    numberColumn(`${prefix}Party`, '其中党员', 10, group),
    { key: `${prefix}Share`, label: '党员占比', group, width: 10, align: 'center', format: 'percent' },
    numberColumn(`${prefix}Missing`, '空缺', 8, group),
  ];
}

/** Columns in the order of domain.md 11.3. */
const COLUMNS: readonly SheetColumn[] = [
  textColumn('compound', '小区', 20),
  numberColumn('buildings', '楼栋', 8),
  numberColumn('units', '单元', 8),
  ...groupColumns('head', '楼长'),
  ...groupColumns('unit', '单元长'),
  numberColumn('concurrent', '兼任人数', 10),
];

interface StaffedPlace {
  readonly staffing: Staffing;
  readonly posts: readonly Stored<'post'>[];
  readonly place: readonly Source[];
}

/** The five figures of one group of columns, with the places and posts behind them. */
function groupFigures(prefix: string, places: readonly StaffedPlace[], data: Data): SheetRow {
  const sum = (pick: (staffing: Staffing) => number): number =>
    places.reduce((total, { staffing }) => total + pick(staffing), 0);
  const filled = sum((one) => one.filled);
  const party = sum((one) => one.party);
  const posts = places.flatMap((one) => one.posts);
  const behind = (some: readonly Stored<'post'>[]): Source[] => some.flatMap(({ id }) => source('post', id));
  const isParty = (post: Stored<'post'>): boolean => isPartyHolder(post, data);
  return {
    cells: {
      [`${prefix}Due`]: sum((one) => one.due),
      [`${prefix}Filled`]: filled,
      [`${prefix}Party`]: party,
      [`${prefix}Share`]: filled === 0 ? '—' : party / filled,
      [`${prefix}Missing`]: sum((one) => one.missing),
    },
    sources: {
      [`${prefix}Due`]: places.flatMap(({ place }) => place),
      [`${prefix}Filled`]: behind(posts),
      [`${prefix}Party`]: behind(posts.filter(isParty)),
      [`${prefix}Missing`]: places
        .filter(({ staffing }) => staffing.missing > 0)
        .flatMap(({ place }) => place),
    },
  };
}

/** 兼任人数: people with a post here who hold another kind of post as well; each counted once, in the first compound. */
function concurrentPeople(posts: readonly Stored<'post'>[], counted: Set<string>, data: Data): Source[] {
  const found: Source[] = [];
  for (const post of posts) {
    const person = data.get('person', post.person)?.id;
    if (person === undefined || counted.has(person) || concurrentPosts(post, data) === undefined) continue;
    counted.add(person);
    found.push(...source('person', person));
  }
  return found;
}

function compoundRow({ compound, buildings }: CompoundPlace, counted: Set<string>, data: Data): SheetRow {
  const heads = buildings.map(({ building, heads }) => ({
    staffing: staffingOf(heads, building.headsDue, data),
    posts: heads,
    place: source('building', building.id),
  }));
  const units = buildings
    .flatMap((one) => one.units)
    .map(({ unit, heads }) => ({
      staffing: staffingOf(heads, unit.headsDue, data),
      posts: heads,
      place: source('buildingUnit', unit.id),
    }));
  const people = concurrentPeople(
    [...heads, ...units].flatMap(({ posts }) => posts),
    counted,
    data,
  );
  const head = groupFigures('head', heads, data);
  const unit = groupFigures('unit', units, data);
  return {
    cells: {
      compound: compound.name,
      buildings: heads.length,
      units: units.length,
      ...head.cells,
      ...unit.cells,
      concurrent: people.length,
    },
    sources: {
      compound: source('compound', compound.id),
      buildings: heads.flatMap(({ place }) => place),
      units: units.flatMap(({ place }) => place),
      ...head.sources,
      ...unit.sources,
      concurrent: people,
    },
  };
}

function totalsOf(rows: readonly SheetRow[]): Record<string, TotalCell> {
  const sum = (key: string): TotalCell & { readonly kind: 'sum' } => ({
    kind: 'sum',
    result: rows.reduce((total, { cells }) => total + Number(cells[key] ?? 0), 0),
    sources: rows.flatMap(({ sources }) => sources?.[key] ?? []),
  });
  const keys = ['head', 'unit'].flatMap((prefix) => FIGURES.map((figure) => `${prefix}${figure}`));
  const totals: Record<string, TotalCell> = {};
  for (const key of ['buildings', 'units', ...keys, 'concurrent']) totals[key] = sum(key);
  for (const prefix of ['head', 'unit']) {
    const [of, over] = [`${prefix}Party`, `${prefix}Filled`];
    const filled = sum(over).result;
    totals[`${prefix}Share`] = {
      kind: 'ratio',
      of,
      over,
      result: filled === 0 ? null : sum(of).result / filled,
    };
  }
  return totals;
}

/** 楼长、单元长配备情况统计表 as of the last day of the month, one row per compound and a total row (domain.md 11.3). */
export function headCoverage(given: Data, ask: ReportAsk): SheetModel {
  const frame = reportFrame(given, ask);
  const counted = new Set<string>();
  const rows = headPlaces(frame).map((place) => compoundRow(place, counted, frame.data));
  return {
    name: '配备情况统计表',
    title: `${frame.name}楼长、单元长配备情况统计表`,
    caption: frame.caption,
    columns: COLUMNS,
    rows,
    totals: { label: '合计', cells: totalsOf(rows) },
    signatures: frame.signatures,
    notes: [
      '兼任按岗位计：一人任几个岗位，在几处各计一次；“兼任人数”按人计。',
      '应配为各楼栋、单元应配人数之和，实配为现有人任职的楼栋、单元数；“其中党员”含预备党员。',
    ],
    page: frame.page,
  };
}
