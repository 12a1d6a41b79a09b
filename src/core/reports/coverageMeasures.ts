import { postKind } from '../codes/office.ts';
import { labelOf } from '../kinds/choice.ts';
import { covers } from '../kinds/day.ts';
import { compareText } from '../kinds/wording.ts';
import { isInUse } from '../ledgers/inUse.ts';
import type { Data } from '../record/data.ts';
import type { RecordName, Stored } from '../record/types.ts';
import {
  branchesIn,
  branchFinder,
  currentHolders,
  gridPosts,
  officesWithin,
  staffingOf,
  type Gap,
  type Holders,
  type Scope,
} from '../rules/coverage.ts';
import { servingAt } from '../rules/serving.ts';
import type { Steps } from '../rules/steps.ts';
import { buildingsOf, compoundsIn } from './headPlaces.ts';

/** A place that is not covered: where it is and what it lacks, apart, for a list that is handed out. */
export interface Uncovered extends Gap {
  /** 东方名苑 3号楼. */
  readonly where: string;
  /** 楼长. */
  readonly lacks: string;
}

/** How far something reaches: of so many places, how many have it, and which do not. */
export interface Measure {
  readonly key: string;
  /** What is meant to be everywhere: 楼长, 小区党支部. */
  readonly label: string;
  /** What is counted, with its measure word: 楼栋, 栋. */
  readonly place: string;
  readonly measure: string;
  readonly due: number;
  readonly covered: number;
  /** False while the office keeps no such ledger: then nothing is known, which is not the same as none. */
  readonly isKept: boolean;
  /** How it is counted, one sentence. */
  readonly about: string;
  readonly gaps: readonly Uncovered[];
}

interface Look {
  readonly data: Data;
  readonly scope: Scope;
  readonly holders: Holders;
  readonly compounds: readonly Stored<'compound'>[];
}

type Parts = Pick<Measure, 'key' | 'label' | 'place' | 'measure' | 'about'>;

function uncovered(
  at: { readonly type: RecordName; readonly place: string; readonly where: string },
  lacks: string,
  ledger: string,
): Uncovered {
  return { ...at, lacks, ledger, title: `${at.where} · ${lacks}`, isNewRow: true };
}

/** Counts places: each gives what it lacks, nothing where it is covered, undefined where nothing is due. */
function count<P>(
  parts: Parts,
  places: readonly P[],
  lackOf: (place: P) => readonly Uncovered[] | undefined,
  isKept = true,
): Measure {
  const due = places.flatMap((place) => {
    const lack = lackOf(place);
    return lack === undefined ? [] : [lack];
  });
  const covered = due.filter((lack) => lack.length === 0).length;
  return { ...parts, due: due.length, covered, isKept, gaps: due.flat() };
}

function* heads({ data, holders, compounds }: Look): Steps<readonly Measure[]> {
  const at = (kind: 'buildingHead' | 'unitHead', place: string): readonly Stored<'post'>[] =>
    holders.get(kind)?.get(place) ?? [];
  const lack = (
    kind: 'buildingHead' | 'unitHead',
    where: { readonly type: RecordName; readonly place: string; readonly where: string },
    due: number | undefined,
  ): readonly Uncovered[] | undefined => {
    const staffing = staffingOf(at(kind, where.place), due, data);
    if (staffing.due === 0) return undefined;
    return staffing.missing > 0 ? [uncovered(where, labelOf(postKind, kind), kind)] : [];
  };
  const buildings = compounds.flatMap((compound) =>
    buildingsOf(data, compound.id).map((building) => ({
      building,
      where: `${compound.name} ${building.no}号楼`,
    })),
  );
  yield;
  const units = buildings.flatMap(({ building, where }) =>
    [...data.linking('buildingUnit', 'building', building.id)]
      .sort((a, b) => compareText(a.no, b.no))
      .map((unit) => ({ unit, where: `${where} ${unit.no}单元` })),
  );
  yield;
  return [
    count(
      {
        key: 'buildingHead',
        label: '楼长',
        place: '楼栋',
        measure: '栋',
        about: '应配楼长的楼栋里，配齐了的。',
      },
      buildings,
      ({ building, where }) =>
        lack('buildingHead', { type: 'building', place: building.id, where }, building.headsDue),
    ),
    count(
      {
        key: 'unitHead',
        label: '单元长',
        place: '单元',
        measure: '个',
        about: '应配单元长的单元里，配齐了的。',
      },
      units,
      ({ unit, where }) => lack('unitHead', { type: 'buildingUnit', place: unit.id, where }, unit.headsDue),
    ),
  ];
}

function grids({ data, scope, holders }: Look): Measure {
  const own = data.all('grid').filter(({ office }) => !scope || scope.has(office));
  return count(
    {
      key: 'gridPosts',
      label: '网格一长三员',
      place: '网格',
      measure: '个',
      about: '网格长、网格员、网格协管员、社会治理协理员四个岗位都有人的网格。',
    },
    [...own].sort((a, b) => compareText(a.name, b.name)),
    (grid) =>
      gridPosts
        .filter((kind) => (holders.get(kind)?.get(grid.id) ?? []).length === 0)
        .map((kind) =>
          uncovered({ type: 'grid', place: grid.id, where: grid.name }, labelOf(postKind, kind), kind),
        ),
  );
}

/** A measure of compounds: those that have it, and the ledger in which a row at the compound fills the gap. */
function ofCompounds(
  { compounds }: Look,
  parts: Pick<Measure, 'key' | 'label' | 'about'>,
  fill: { readonly ledger: string; readonly has: (compound: Stored<'compound'>) => boolean },
  isKept = true,
): Measure {
  return count(
    { ...parts, place: '小区', measure: '个' },
    compounds,
    (compound) =>
      fill.has(compound)
        ? []
        : [
            uncovered(
              { type: 'compound', place: compound.id, where: compound.name },
              parts.label,
              fill.ledger,
            ),
          ],
    isKept,
  );
}

/** True when a ledger has rows, or the office says that it works with it. */
function keeps(data: Data, type: 'propertyProject' | 'propertyCompany' | 'brand'): boolean {
  return data.all(type).length > 0 || isInUse(data, type);
}

function compoundMeasures(look: Look): readonly Measure[] {
  const { data, scope } = look;
  const branches = branchesIn(data, scope);
  const isHere = branchFinder(data);
  const idOf = (compound: string | undefined): string | undefined => data.get('compound', compound)?.id;
  const bodies = data.all('meetingBody').filter(({ endDate }) => covers(data.today, undefined, endDate));
  const withBody = new Set(bodies.map(({ compound }) => idOf(compound)));
  const withBrand = new Set(data.all('brand').map(({ compound }) => idOf(compound)));
  return [
    ofCompounds(
      look,
      { key: 'branches', label: '小区党支部', about: '有党支部的小区；连片建的支部，覆盖的小区都算。' },
      { ledger: 'partyOrg', has: (compound) => branches.some((org) => isHere(org, compound)) },
    ),
    ofCompounds(
      look,
      { key: 'propertyService', label: '物业服务', about: '有在合同期内的物业服务项目的小区。' },
      { ledger: 'propertyProject', has: (compound) => servingAt(compound.id, data).length > 0 },
      keeps(data, 'propertyProject'),
    ),
    ofCompounds(
      look,
      {
        key: 'platform',
        label: '议事平台',
        about: '有自己的议事会议（小区联盟会议、红色议事厅、恳谈会等）的小区。',
      },
      { ledger: 'meetingBody', has: ({ id }) => withBody.has(id) },
      bodies.some(({ compound }) => compound !== undefined),
    ),
    ofCompounds(
      look,
      { key: 'brand', label: '党建品牌', about: '登记了“一小区一品牌”的小区。' },
      { ledger: 'brand', has: ({ id }) => withBrand.has(id) },
      keeps(data, 'brand'),
    ),
  ];
}

function firms({ data, scope }: Look): Measure {
  const own = data.all('propertyCompany').filter(({ office }) => !scope || scope.has(office));
  return count(
    {
      key: 'propertyBranch',
      label: '物业企业党支部',
      place: '物业企业',
      measure: '家',
      about: '登记了党支部的物业企业。',
    },
    [...own].sort((a, b) => compareText(a.name, b.name)),
    (firm) => {
      if (data.get('partyOrg', firm.partyOrg) !== undefined) return [];
      const at = { type: 'propertyCompany', place: firm.id, where: firm.name } as const;
      return [{ ...uncovered(at, '党支部', 'propertyCompany'), isNewRow: false, isOwnRow: true }];
    },
    keeps(data, 'propertyCompany'),
  );
}

/** 覆盖情况 of an office and all below it as of `data.today`, in steps; numerator, denominator and every gap of each measure. */
export function* coverageMeasureSteps(data: Data, office?: string): Steps<readonly Measure[]> {
  const scope = officesWithin(data, office);
  const look: Look = { data, scope, holders: currentHolders(data), compounds: compoundsIn(data, scope) };
  yield;
  const staffed = yield* heads(look);
  yield;
  const posts = grids(look);
  yield;
  return [...staffed, posts, ...compoundMeasures(look), firms(look)];
}
