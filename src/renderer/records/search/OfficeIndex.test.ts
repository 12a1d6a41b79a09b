import { beforeAll, describe, expect, it } from 'vitest';
import type { Patch } from '../../../core/record/change.ts';
import { createWorkingSet, viewOf } from '../../../core/record/dataView.ts';
import { newId } from '../../../core/record/ids.ts';
import { applied, creation } from '../../../core/record/patches.ts';
import { sampleCommunity, sampleSeed } from '../../../core/sample/sampleCommunity.ts';
import { loadPinyin } from '../pinyin.ts';
import { OfficeIndex } from './OfficeIndex.ts';

const set = createWorkingSet();

function put(patches: readonly Patch[]): void {
  for (const patch of patches) {
    set.put(patch.type, [applied(set.row(patch.type, patch.record), patch, 'r1')]);
  }
}

const view = viewOf(set, () => '2026-09-30');
/** The same answers behind a new identity, as screens get them after each change. */
const now = (): typeof view => Object.create(view) as typeof view;
const office = newId('office');
const compound = newId('compound');
const buildings = ['3', '13'].map((no) => ({ no, id: newId('building') }));
const units = buildings.map(({ id }) => ({ building: id, id: newId('buildingUnit') }));
const people = ['单雄信', '仇英', '解珍', '查良', '区大同', '盖叫天', '曾国华', '乐毅', '张建设', '张三'];
const index = new OfficeIndex();

/** Titles found, by the label of their group. */
function found(query: string, label?: string): readonly string[] {
  const groups = index.find(now(), query).filter((group) => label === undefined || group.label === label);
  return groups.flatMap(({ answers }) => answers.map(({ title }) => title));
}

beforeAll(async () => {
  await loadPinyin();
  put(sampleCommunity({ seed: sampleSeed, today: '2026-09-30' }).patches);
  put([
    creation('office', { name: '试验社区', level: 'community' }, office),
    creation('compound', { name: '梧桐里', office }, compound),
    ...buildings.map(({ no, id }) => creation('building', { compound, no }, id)),
    ...units.map(({ building, id }) => creation('buildingUnit', { building, no: '2' }, id)),
    ...people.map((name, i) => creation('person', { name, mobile: `1990000770${i}` })),
    creation('issue', {
      office,
      no: 'WT-2026-077',
      content: '梧桐里地下车库照明不亮',
      contactName: '皇甫端',
      contactPhone: '19900008888',
    }),
    creation('need', { office, no: 'XQ-2026-031', name: '老年人智能手机课堂' }),
    creation('project', { office, no: 'XM-2026-012', name: '梧桐里健身角' }),
  ]);
});

describe('the search of the whole office', () => {
  it.each([
    ['shanxiongxin', '单雄信'],
    ['qiuying', '仇英'],
    ['xiezhen', '解珍'],
    ['zhal', '查良'],
    ['oudatong', '区大同'],
    ['gjt', '盖叫天'],
    ['zengguohua', '曾国华'],
    ['yueyi', '乐毅'],
    ['leyi', '乐毅'],
    ['张js', '张建设'],
    ['建设', '张建设'],
    ['7708', '张建设'],
  ])('finds a person by %s', (query, name) => {
    expect(found(query, '人员')).toContain(name);
  });

  it('finds places by what offices write, and 3 is not 13', () => {
    expect(found('梧桐里3号楼', '楼栋')).toEqual(['梧桐里 3号楼']);
    expect(found('梧桐 3号楼2单元', '单元')).toEqual(['梧桐里 3号楼 2单元']);
    expect(found('梧桐里 3-2', '单元')).toEqual(['梧桐里 3号楼 2单元']);
    expect(found('wtl 13', '楼栋')).toEqual(['梧桐里 13号楼']);
  });

  it('finds needs, projects and issues by number and by title', () => {
    expect(found('XQ-2026-031')).toEqual(['老年人智能手机课堂']);
    expect(found('012 健身')).toEqual(['梧桐里健身角']);
    expect(found('xm-2026-012')).toEqual(['梧桐里健身角']);
    expect(found('jianshenjiao')).toEqual(['梧桐里健身角']);
    expect(found('车库照明')).toEqual(['梧桐里地下车库照明不亮']);
  });

  it('never finds who reported an issue', () => {
    expect(found('皇甫端')).toEqual([]);
    expect(found('huangfuduan')).toEqual([]);
    expect(found('19900008888')).toEqual([]);
  });

  it('lists the very name first, says how many there are and what somebody is here', () => {
    const [group] = index.find(now(), '张').filter(({ label }) => label === '人员');
    expect(group?.count).toBeGreaterThan(group?.answers.length ?? 0);
    expect(found('张三', '人员')[0]).toBe('张三');
    const heads = view.all('post').filter(({ kind, endDate }) => kind === 'buildingHead' && !endDate);
    const name = view.get('person', heads[0]?.person)?.name ?? '';
    const texts = index.find(now(), name).flatMap(({ answers }) => answers.map(({ more }) => more));
    expect(texts.join()).toMatch(/号楼 楼长/);
  });

  it('knows at once what was added, renamed and deleted', () => {
    expect(found('鲁智深')).toEqual([]);
    const id = newId('person');
    put([creation('person', { name: '鲁智深' }, id)]);
    expect(found('luzhishen')).toEqual(['鲁智深']);
    const fields = { name: ['梧桐里', '凤凰台'] as const };
    put([{ type: 'compound', record: compound, base: 'r1', fields }]);
    expect(found('凤凰台 13号楼', '楼栋')).toEqual(['凤凰台 13号楼']);
    expect(found('梧桐里 13号楼', '楼栋')).toEqual([]);
    put([{ type: 'person', record: id, base: 'r1', fields: { deleted: [false, true] } }]);
    expect(found('鲁智深')).toEqual([]);
  });

  it('makes its keys in pieces and comes to an end', () => {
    const fresh = new OfficeIndex();
    expect(fresh.warm(view, 0, 0)).toBe(0);
    expect(fresh.warm(view, 0, Number.POSITIVE_INFINITY)).toBeUndefined();
  });
});
