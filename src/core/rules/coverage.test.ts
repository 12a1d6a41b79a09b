import { describe, expect, it } from 'vitest';
import { dataOf } from '../record/dataView.ts';
import type { AnyStored, RecordName } from '../record/types.ts';
import { coverage, type Tile } from './coverage.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Hand-written records: id first, then its fields. */
function data(
  tables: Partial<Record<RecordName, readonly (readonly [string, Fields])[]>>,
  today = '2026-09-30',
) {
  const stored = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map(
      ([id, fields]) =>
        ({ id, rev: 'r', deleted: false, mergedInto: null, ...fields }) as unknown as AnyStored,
    ),
  ]);
  return dataOf(Object.fromEntries(stored) as never, today);
}

const OURS = { office: 'o' };
const base = {
  office: [['o', { name: '香水社区', level: 'community' }]],
  compound: [['c', { name: '东方名苑', ...OURS }]],
  building: [
    ['b10', { compound: 'c', no: '10' }],
    ['b2', { compound: 'c', no: '2' }],
    ['b3', { compound: 'c', no: '3', headsDue: 0 }],
  ],
  person: [
    ['p1', { name: '张三', politicalStatus: '01' }],
    ['p2', { name: '李四', politicalStatus: '13' }],
  ],
} as const;

function tileOf(key: Tile['key'], tables: Parameters<typeof data>[0], today?: string): Tile {
  const found = coverage(data({ ...base, ...tables }, today), 'o').find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
}

const titles = (one: Tile): string[] => one.gaps.map(({ title }) => title);
const head = (id: string, person: string, building: string, rest: Fields = {}) =>
  [id, { kind: 'buildingHead', person, building, ...rest }] as const;

describe('the tile 楼长', () => {
  it('counts one due per building, none where none is due, and names the gaps in house order', () => {
    const tile = tileOf('buildingHead', {});
    expect(tile).toMatchObject({ due: 2, filled: 0, partyMembers: 0 });
    expect(titles(tile)).toEqual(['东方名苑 2号楼', '东方名苑 10号楼']);
  });

  it('counts a post on the day only while it is held', () => {
    const post = [head('t', 'p1', 'b2', { startDate: '2024-01', endDate: '2026-09-29' })];
    expect(tileOf('buildingHead', { post }, '2026-09-29').filled).toBe(1);
    expect(tileOf('buildingHead', { post }, '2026-09-30').filled).toBe(0);
  });

  it('counts one person with two buildings in both, and 正 and 副 of one building once', () => {
    const post = [
      head('t1', 'p1', 'b2'),
      head('t2', 'p1', 'b10'),
      head('t3', 'p2', 'b10', { rank: 'deputy' }),
    ];
    expect(tileOf('buildingHead', { post })).toMatchObject({ due: 2, filled: 2, partyMembers: 2, gaps: [] });
  });

  it('counts two where two are due', () => {
    const building = [['b', { compound: 'c', no: '1', headsDue: 2 }]] as const;
    const tile = tileOf('buildingHead', { building, post: [head('t', 'p2', 'b')] });
    expect(tile).toMatchObject({ due: 2, filled: 1, partyMembers: 0 });
    expect(titles(tile)).toEqual(['东方名苑 1号楼']);
  });

  it('leaves out the places of other offices', () => {
    const compound = [['c', { name: '别处', office: 'other' }]] as const;
    expect(tileOf('buildingHead', { compound }).due).toBe(0);
  });
});

describe('the tile 网格一长三员', () => {
  it('counts four posts per grid and names the post that is vacant', () => {
    const grid = [['g', { name: '第一网格', ...OURS }]] as const;
    const post = (['gridLeader', 'gridWorker', 'gridAssistant'] as const).map(
      (kind) => [kind, { kind, person: 'p1', grid: 'g' }] as const,
    );
    const tile = tileOf('gridPosts', { grid, post });
    expect(tile).toMatchObject({ due: 4, filled: 3, partyMembers: 3 });
    expect(titles(tile)).toEqual(['第一网格 · 社会治理协理员']);
  });
});

describe('the tile 支部', () => {
  const branch = (rest: Fields = {}) =>
    [['z', { name: '东方名苑党支部', orgType: 'branch', ...OURS, ...rest }]] as const;
  const member = (partyPost: string) => [['m', { person: 'p1', branch: 'z', partyPost }]] as const;

  it('misses a branch for a compound that has none', () => {
    expect(titles(tileOf('branches', {}))).toEqual(['东方名苑 · 还没有党支部']);
  });

  it('takes the branch by its link or by the name it shares with the compound', () => {
    expect(tileOf('branches', { partyOrg: branch() })).toMatchObject({ due: 1, filled: 1 });
    expect(tileOf('branches', { partyOrg: branch({ name: '第一党支部', compound: 'c' }) })).toMatchObject({
      due: 1,
      filled: 1,
    });
    expect(tileOf('branches', { partyOrg: branch({ name: '机关退休党支部' }) })).toMatchObject({
      due: 2,
      filled: 1,
    });
  });

  it('misses a 书记 only where 党内职务 are kept', () => {
    const kept = tileOf('branches', { partyOrg: branch(), partyMembership: member('organisation') });
    expect(titles(kept)).toEqual(['东方名苑 · 缺书记']);
    expect(tileOf('branches', { partyOrg: branch(), partyMembership: member('secretary') }).gaps).toEqual([]);
    expect(tileOf('branches', { partyOrg: branch(), partyMembership: member('none') }).gaps).toEqual([]);
  });

  it('does not take 党委 and 党小组 for branches', () => {
    const partyOrg = [
      ['d', { name: '香水社区党委', orgType: 'committee', ...OURS }],
      ['e', { name: '中共香水社区委员会', ...OURS }],
      ['f', { name: '东方名苑第一党小组', orgType: 'group', ...OURS }],
    ] as const;
    expect(tileOf('branches', { partyOrg })).toMatchObject({ due: 1, filled: 0 });
  });
});

/** How many records coverage is handed while it counts so many buildings, each with a head and a member. */
function recordsRead(count: number): number {
  const many = <T>(make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
  const office = data({
    ...base,
    building: many((i) => [`b${i}`, { compound: 'c', no: String(i) }] as const),
    person: many((i) => [`p${i}`, { name: `人${i}` }] as const),
    post: many((i) => head(`t${i}`, `p${i}`, `b${i}`)),
    partyMembership: many((i) => [`m${i}`, { person: `p${i}`, partyPost: 'none' }] as const),
  });
  let read = 0;
  const counted = new Proxy(office, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]): unknown => {
        const found: unknown = Reflect.apply(value, target, args);
        read += Array.isArray(found) ? found.length : 1;
        return found;
      };
    },
  });
  coverage(counted, 'o');
  return read;
}

it('coverage looks at each record a few times, however many there are', () => {
  const [some, twice] = [recordsRead(1000), recordsRead(2000)];
  expect(some).toBeGreaterThan(1000);
  expect(twice / some).toBeLessThan(2.2);
});
