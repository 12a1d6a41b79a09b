import { describe, expect, it } from 'vitest';
import { dataOf } from '../record/dataView.ts';
import type { AnyStored, RecordName } from '../record/types.ts';
import { coverage } from '../rules/coverage.ts';
import { finish } from '../rules/steps.ts';
import { largeOffice, sampleOffice } from '../pictures/testing/pictureOffice.ts';
import { coverageMeasureSteps, type Measure } from './coverageMeasures.ts';
import { coverageSheet } from './coverageSheet.ts';

type Rows = readonly (readonly [string, Readonly<Record<string, unknown>>])[];

function data(tables: Partial<Record<RecordName, Rows>>) {
  const stored = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map(([id, fields]) => ({ id, rev: 'r', deleted: false, mergedInto: null, ...fields })),
  ]);
  return dataOf(Object.fromEntries(stored) as Record<RecordName, readonly AnyStored[]>, '2026-09-30');
}

const OURS = { office: 'o' };
const base: Partial<Record<RecordName, Rows>> = {
  office: [['o', { name: '香水社区', level: 'community' }]],
  compound: [
    ['c1', { name: '东方名苑', ...OURS }],
    ['c2', { name: '滨海花园', ...OURS }],
  ],
};

function measure(key: string, tables: Partial<Record<RecordName, Rows>> = {}): Measure {
  const found = finish(coverageMeasureSteps(data({ ...base, ...tables }), 'o')).find(
    (one) => one.key === key,
  );
  if (found === undefined) throw new Error(key);
  return found;
}

const where = ({ gaps }: Measure): string[] => gaps.map((gap) => gap.where);

it.each([
  ['the sample', sampleOffice()],
  ['a large community', largeOffice()],
] as const)('the measures of %s say the same as the tiles of 今日', (_name, office) => {
  const own = office.all('settings')[0]?.office;
  const measures = finish(coverageMeasureSteps(office, own));
  const tiles = coverage(office, own);
  for (const key of ['buildingHead', 'unitHead'] as const) {
    const [one, tile] = [measures.find((it) => it.key === key), tiles.find((it) => it.key === key)];
    expect([one?.due, one?.covered, one?.gaps.length]).toEqual([tile?.due, tile?.filled, tile?.gaps.length]);
  }
  const posts = measures.find(({ key }) => key === 'gridPosts');
  expect(posts?.gaps.length).toBe(tiles.find(({ key }) => key === 'gridPosts')?.gaps.length);
  for (const { due, covered, gaps } of measures) {
    expect(new Set(gaps.map(({ place }) => place)).size).toBe(due - covered);
  }
});

describe('a grid', () => {
  it('is covered only with all four posts, and each vacant post is a gap of its own', () => {
    const post = ['gridLeader', 'gridWorker'].map(
      (kind) => [kind, { kind, person: 'p', grid: 'g' }] as const,
    );
    const one = measure('gridPosts', {
      grid: [['g', { name: '第一网格', ...OURS }]],
      person: [['p', { name: '张三' }]],
      post,
    });
    expect(one).toMatchObject({ due: 1, covered: 0 });
    expect(one.gaps.map(({ lacks, ledger }) => [lacks, ledger])).toEqual([
      ['网格协管员', 'gridAssistant'],
      ['社会治理协理员', 'governanceAide'],
    ]);
  });
});

describe('小区党支部', () => {
  const joint = ['z', { name: '滨海联合党支部', orgType: 'jointBranch', ...OURS }] as const;

  it('counts every compound that a joint branch names', () => {
    expect(where(measure('branches', { partyOrg: [joint] }))).toEqual(['滨海花园', '东方名苑']);
    const branchCompound: Rows = [
      ['j1', { partyOrg: 'z', compound: 'c1' }],
      ['j2', { partyOrg: 'z', compound: 'c2' }],
    ];
    expect(measure('branches', { partyOrg: [joint], branchCompound })).toMatchObject({
      due: 2,
      covered: 2,
      gaps: [],
    });
    const tile = coverage(data({ ...base, partyOrg: [joint], branchCompound }), 'o').find(
      ({ key }) => key === 'branches',
    );
    expect(tile).toMatchObject({ due: 2, filled: 2 });
  });

  it('does not take 街道党工委 for a branch', () => {
    const partyOrg: Rows = [['w', { name: '东方名苑街道党工委', orgType: 'workingCommittee', ...OURS }]];
    expect(measure('branches', { partyOrg }).covered).toBe(0);
  });
});

describe('物业服务', () => {
  const company: Rows = [['f', { name: '安心物业', ...OURS }]];

  it('is unknown, not none, while the office keeps no such ledger', () => {
    expect(measure('propertyService').isKept).toBe(false);
    expect(measure('brand').isKept).toBe(false);
    expect(measure('platform').isKept).toBe(false);
    const ledgerUse: Rows = [['u', { ledger: 'brand', isInUse: true, ...OURS }]];
    expect(measure('brand', { ledgerUse })).toMatchObject({ isKept: true, due: 2, covered: 0 });
  });

  it('ends with the contract', () => {
    const propertyProject: Rows = [
      ['p1', { propertyCompany: 'f', compound: 'c1', contractEnd: '2026-09-29' }],
      ['p2', { propertyCompany: 'f', compound: 'c2', contractStart: '2025-01' }],
    ];
    const one = measure('propertyService', { propertyCompany: company, propertyProject });
    expect(one).toMatchObject({ due: 2, covered: 1, isKept: true });
    expect(where(one)).toEqual(['东方名苑']);
  });

  it('leads from a firm without branch to the firm itself', () => {
    const one = measure('propertyBranch', {
      propertyCompany: [...company, ['g', { name: '永嘉物业', ...OURS, partyOrg: 'z' }]],
      partyOrg: [['z', { name: '永嘉党支部', ...OURS }]],
    });
    expect(one).toMatchObject({ due: 2, covered: 1 });
    expect(one.gaps[0]).toMatchObject({
      place: 'f',
      ledger: 'propertyCompany',
      isNewRow: false,
      isOwnRow: true,
    });
  });
});

it('a platform that was closed no longer covers its compound', () => {
  const body = (id: string, compound: string, endDate?: string) =>
    [id, { name: id, compound, bodyKind: 'councilHall', frequency: 'asNeeded', endDate, ...OURS }] as const;
  const one = measure('platform', { meetingBody: [body('a', 'c1', '2026-01-31'), body('b', 'c2')] });
  expect(where(one)).toEqual(['东方名苑']);
});

it('the list to hand out has a line per gap and says the figures of the measure', () => {
  const office = data(base);
  const one = measure('branches');
  const sheet = coverageSheet(office, one);
  expect(sheet.rows.map(({ cells }) => [cells['index'], cells['where'], cells['lacks']])).toEqual([
    [1, '滨海花园', '小区党支部'],
    [2, '东方名苑', '小区党支部'],
  ]);
  expect(sheet.notes).toEqual(['应覆盖小区 2 个，已覆盖 0 个，未覆盖 2 个。']);
});
