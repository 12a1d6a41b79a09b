import { forceKind, gridEmployment } from '../codes/office.ts';
import { labelOf } from '../kinds/choice.ts';
import { compareText } from '../kinds/wording.ts';
import type { Data } from '../record/data.ts';
import type { DerivedColumn } from '../record/defineLedger.ts';
import type { Stored } from '../record/types.ts';
import { chatGroupsOf } from '../rules/chatGroupOnce.ts';
import { membersOf } from '../rules/partyOrgMembers.ts';
import { peopleAt, secretaryOf } from '../rules/peopleAt.ts';

type Grid = Stored<'grid'>;
type Column = DerivedColumn<'grid'>;

/** 东方名苑3、4、12-1号楼: the buildings of a grid, compound by compound, in the order of house numbers. */
function buildingsText(grid: Grid, data: Data): string | undefined {
  const houses = new Map<string, string[]>();
  for (const { compound, no } of data.linking('building', 'grid', grid.id)) {
    const name = data.get('compound', compound)?.name ?? '';
    houses.set(name, [...(houses.get(name) ?? []), no]);
  }
  const parts = [...houses].map(([name, numbers]) => `${name}${numbers.sort(compareText).join('、')}号楼`);
  return parts.length === 0 ? undefined : parts.join('；');
}

const fromPosts = '由现任的任职登记得出；换人请在这个岗位的台账里改';
const fromGroups = '由民情微信群台账得出，只看在用的群';

type TeamKind = 'gridLeader' | 'gridAssistant' | 'governanceAide';

/** The grid's people of one kind with their phones. */
function team(kind: TeamKind, label: string): Column {
  return {
    key: kind,
    label,
    width: 18,
    because: fromPosts,
    derive: (grid, data) => peopleAt(kind, grid.id, data),
  };
}

const places: readonly Column[] = [
  {
    key: 'buildings',
    label: '楼栋',
    width: 26,
    because: '由楼栋台账的所属网格得出',
    derive: buildingsText,
  },
  {
    key: 'buildingCount',
    label: '楼栋数',
    width: 8,
    because: '由楼栋台账的所属网格数出',
    derive: (grid, data) => data.linking('building', 'grid', grid.id).length || undefined,
  },
];

const branch: readonly Column[] = [
  {
    key: 'partyMembers',
    label: '支部党员',
    width: 10,
    because: '由网格支部的党员花名册数出',
    derive(grid, data) {
      const org = data.get('partyOrg', grid.partyOrg);
      return org === undefined ? undefined : membersOf(org, data).length;
    },
  },
  {
    key: 'secretary',
    label: '网格支部书记',
    width: 12,
    because: '由网格支部党员的党内职务得出',
    derive(grid, data) {
      const org = data.get('partyOrg', grid.partyOrg);
      return org === undefined ? undefined : secretaryOf(org, data);
    },
  },
];

const sponsor: Column = {
  key: 'gridSponsorLeader',
  label: '包联领导及职务',
  width: 22,
  because: fromPosts,
  derive: (grid, data) => peopleAt('gridSponsorLeader', grid.id, data, ({ jobTitle }) => jobTitle),
};

/** 张三（专职）19900001000. */
const workers: Column = {
  key: 'gridWorker',
  label: '网格员及电话',
  width: 24,
  because: fromPosts,
  derive: (grid, data) =>
    peopleAt('gridWorker', grid.id, data, ({ employment }, { mobile }) =>
      employment === undefined ? mobile : `（${labelOf(gridEmployment, employment)}）${mobile ?? ''}`,
    ),
};

/** 李四（区公安分局）19900001001. */
const forces: Column = {
  key: 'dispatchedForce',
  label: '下沉力量及电话',
  width: 28,
  because: fromPosts,
  derive: (grid, data) =>
    peopleAt('dispatchedForce', grid.id, data, ({ department, forceKind: force }, { mobile = '' }) => {
      const unit =
        data.get('department', department)?.name ??
        (force === undefined ? undefined : labelOf(forceKind, force));
      return unit === undefined ? mobile : `（${unit}）${mobile}`;
    }),
};

const groups: readonly Column[] = [
  {
    key: 'chatGroup',
    label: '网格微信群',
    width: 22,
    because: fromGroups,
    derive: (grid, data) =>
      chatGroupsOf(grid, data)
        .map(({ name }) => name)
        .join('、') || undefined,
  },
  {
    key: 'chatOwner',
    label: '微信群群主',
    width: 10,
    because: fromGroups,
    derive: (grid, data) =>
      chatGroupsOf(grid, data)
        .flatMap(({ ownerName }) => ownerName ?? [])
        .join('、') || undefined,
  },
  {
    key: 'chatMembers',
    label: '微信群人数',
    width: 10,
    because: fromGroups,
    derive: (grid, data) =>
      chatGroupsOf(grid, data).reduce((sum, { memberCount = 0 }) => sum + memberCount, 0) || undefined,
  },
];

/**
 * What the 一长三员 table says of a grid beside its own facts, in the order of domain.md 11.3. No label is a bare role word (网格长),
 * so that an exported table is read back as grids and not as people.
 */
export const gridColumns: readonly Column[] = [
  ...places,
  ...branch,
  sponsor,
  team('gridLeader', '网格长及电话'),
  workers,
  team('gridAssistant', '网格协管员及电话'),
  team('governanceAide', '社会治理协理员及电话'),
  forces,
  ...groups,
];
