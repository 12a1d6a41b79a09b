import { describe, expect, test } from 'vitest';
import { importDraft } from './importDraft.ts';
import { planSteps } from './planImport.ts';
import { noDecisions } from './importPlan.ts';
import { readSheet } from './readSheet.ts';
import { openDesk, shortly } from './testing/importDesk.ts';

const [A, B, C, D] = ['19900000001', '19900000002', '19900000003', '19900000004'];
const ID = '11010519491231002X';
const heads = (...rows: (string | null)[][]) => [
  ['香水社区楼长花名册'],
  ['填报日期：2026年9月30日'],
  ['小区', '楼号', '楼长', '联系电话', '任职时间'],
  ...rows,
];
const members = (...rows: (string | null)[][]) => [
  ['香水社区党员花名册'],
  ['姓名', '身份证号', '出生年月', '联系电话', '入党时间', '所在党支部', '党籍状态'],
  ...rows,
];

describe('first and second import', () => {
  test('places, people, posts and memberships are made once, each by one patch', () => {
    const desk = openDesk();
    const plan = desk.take(
      heads(
        ['东方名苑', '1', '张德明', A, '2024-03'],
        ['东方名苑', '2', '李国建', B, null],
        ['东方名苑', '3', '空缺', null, null],
      ),
    );
    expect(plan.counts).toEqual({ new: 3, changed: 0, same: 0, undecided: 0, wrong: 0 });
    expect(plan.day).toBe('2026-09-30');
    expect(new Set(plan.patches.map(({ record }) => record)).size).toBe(plan.patches.length);
    expect(desk.rows('compound').map(({ name, office }) => [name, office])).toEqual([['东方名苑', 'office']]);
    expect(desk.rows('building')).toHaveLength(3);
    expect(desk.rows('post').map(({ startDate }) => startDate)).toEqual(['2024-03', undefined]);
  });

  test('the same file again changes nothing', () => {
    const desk = openDesk();
    const rows = members(
      ['张德明', ID, '1949-12', A, '1990-01', '一支部', '停止党籍'],
      ['李国建', null, null, null, '1991', '一支部', '正常'],
    );
    desk.take(rows);
    const again = desk.plan(rows);
    expect(shortly(again.items)).toEqual(['same 张德明 · 一支部', 'same 李国建 · 一支部']);
    expect(again.patches).toEqual([]);
    expect(again.missing).toEqual([]);
    expect(desk.rows('membershipEvent')).toHaveLength(2);
  });

  test('a list of bare names can be imported twice as well', () => {
    const desk = openDesk();
    const rows = heads(['东方名苑', '1', '张德明', null, null], ['东方名苑', '2', '李国建', null, null]);
    desk.take(rows);
    expect(desk.plan(rows).counts.same).toBe(2);
  });

  test('why tells counts and no values', () => {
    const desk = openDesk();
    const plan = desk.plan(members(['张德明', ID, null, A, '1990-01', '一支部', null]));
    const draft = importDraft(plan, '王书记', 'office');
    expect(draft.why).toBe('导入 花名册.xlsx：新增 党员 1');
    expect(draft.source).toBe('import');
  });
});

describe('the next roster', () => {
  test('another holder is a proposed 换人: the old post ends the day before, the new one begins', () => {
    const desk = openDesk();
    desk.take(heads(['东方名苑', '1', '张德明', A, '2024-03'], ['东方名苑', '2', '李国建', B, null]));
    const plan = desk.take(heads(['东方名苑', '1', '王文平', C, null], ['东方名苑', '2', '李国建', B, null]));
    expect(shortly(plan.items)).toEqual(['changed 王文平 · 东方名苑 1号楼', 'same 李国建 · 东方名苑 2号楼']);
    expect(plan.items[0]?.handover).toEqual({ place: '东方名苑 1号楼', from: '张德明', to: '王文平' });
    const posts = desk.rows('post').map(({ startDate, endDate }) => [startDate, endDate]);
    expect(posts).toEqual([
      ['2024-03', '2026-09-29'],
      [undefined, undefined],
      ['2026-09-30', undefined],
    ]);
    expect(plan.missing).toEqual([]);
  });

  test('the new post begins when the roster says so, if that is later than the old one', () => {
    const desk = openDesk();
    desk.take(heads(['东方名苑', '1', '张德明', A, '2024-03']));
    desk.take(heads(['东方名苑', '1', '王文平', C, '2026-07']));
    const posts = desk.rows('post').map(({ startDate, endDate }) => [startDate, endDate]);
    expect(posts).toEqual([
      ['2024-03', '2026-06-30'],
      ['2026-07', undefined],
    ]);
  });

  test('a handover before the old post began waits for another day', () => {
    const desk = openDesk();
    desk.take(heads(['东方名苑', '1', '张德明', A, '2026-11']));
    const plan = desk.plan(heads(['东方名苑', '1', '王文平', C, null]), { day: '2026-11-01' });
    expect(plan.items[0]).toMatchObject({ verdict: 'undecided', taken: false });
    expect(plan.patches.filter(({ type }) => type === 'post')).toEqual([]);
  });

  test('who is not named any more is listed and not ended, also where the post is vacant now', () => {
    const desk = openDesk();
    desk.take(
      heads(
        ['东方名苑', '1', '张德明', A, null],
        ['东方名苑', '2', '李国建', B, null],
        ['米山花园', '1', '周东秀', D, null],
      ),
    );
    const plan = desk.plan(heads(['东方名苑', '1', '空缺', null, null]));
    expect(plan.missing.map(({ title }) => title)).toEqual([
      '张德明 · 东方名苑 1号楼',
      '李国建 · 东方名苑 2号楼',
    ]);
    expect(plan.patches).toEqual([]);
  });

  test('members missing from their branch are listed', () => {
    const desk = openDesk();
    desk.take(
      members(
        ['张德明', ID, null, A, '1990', '一支部', null],
        ['李国建', null, '1960-02', B, '1991', '一支部', null],
        ['王文平', null, '1960-03', C, '1991', '二支部', null],
      ),
    );
    const plan = desk.plan(members(['张德明', ID, null, A, '1990', '一支部', null]));
    expect(plan.missing.map(({ title }) => title)).toEqual(['李国建 · 一支部']);
  });

  test('another phone is shown before and after; blank cells and coarser dates take nothing away', () => {
    const desk = openDesk();
    desk.take(members(['张德明', ID, '1949-12-31', A, '1990-01-05', '一支部', null]));
    const plan = desk.take(members(['张德明', ID, '1949-12', B, null, '一支部', null]));
    expect(plan.items[0]?.differences).toEqual([{ label: '联系电话', before: A, after: B }]);
    expect(desk.rows('person')[0]).toMatchObject({ mobile: B, birthDate: '1949-12-31', idNumber: ID });
    expect(desk.rows('partyMembership')[0]).toMatchObject({ joinDate: '1990-01-05' });
  });

  test('another branch moves the membership and is shown', () => {
    const desk = openDesk();
    desk.take(members(['张德明', ID, null, A, '1990', '一支部', null]));
    const plan = desk.take(members(['张德明', ID, null, A, '1990', '二支部', null]));
    expect(plan.items[0]?.differences).toEqual([{ label: '所在党支部', before: '一支部', after: '二支部' }]);
    expect(desk.rows('partyMembership')).toHaveLength(1);
  });
});

describe('who is who', () => {
  test('one person in several roles is one person, whatever is missing in each roster', () => {
    const desk = openDesk();
    desk.take(members(['张德明', ID, '1949-12-31', A, '1990-01', '一支部', null]));
    desk.take(heads(['东方名苑', '1', '张德明', A, null]));
    desk.take([
      ['单元长花名册'],
      ['小区', '楼号', '单元', '单元长', '出生年月', '政治面貌'],
      ['东方名苑', '1', '1', '张德明', '1949年12月', '党员'],
    ]);
    expect(desk.rows('person')).toHaveLength(1);
    expect(desk.rows('person')[0]).toMatchObject({ birthDate: '1949-12-31', politicalStatus: '01' });
    expect(desk.rows('post')).toHaveLength(2);
  });

  test('a bare name never merges silently; the answer decides', () => {
    const desk = openDesk();
    desk.take(heads(['东方名苑', '3', '张德明', A, null]));
    const rows = heads(['米山花园', '1', '张德明', B, null]);
    const [item] = desk.plan(rows).items;
    expect(item).toMatchObject({ verdict: 'undecided', taken: false });
    expect(item?.choices?.map(({ label }) => label)).toEqual(['是同一人：张德明（3号楼楼长）', '另外一人']);
    const [same, other] = item?.choices?.map(({ key }) => key) ?? [];
    const answer = (key = '') => ({ answers: new Map([[item?.key ?? '', key]]) });
    expect(desk.plan(rows, answer(same)).items[0]).toMatchObject({ verdict: 'new', taken: true });
    expect(
      desk.plan(rows, answer(same)).patches.filter(({ type, base }) => type === 'person' && base === null),
    ).toEqual([]);
    desk.take(rows, answer(other));
    expect(desk.rows('person').map(({ mobile }) => mobile)).toEqual([A, B]);
    expect(desk.plan(rows).counts.same).toBe(1);
  });

  test('two people of one name in one file are not merged, and can be answered row by row', () => {
    const desk = openDesk();
    const rows = heads(['东方名苑', '1', '张德明', null, null], ['东方名苑', '2', '张德明', null, null]);
    const plan = desk.plan(rows);
    expect(plan.items.map(({ verdict }) => verdict)).toEqual(['new', 'undecided']);
    const choice = plan.items[1]?.choices?.[0];
    expect(choice?.label).toContain('本名册第 4 行');
    desk.take(rows, { answers: new Map([[plan.items[1]?.key ?? '', choice?.key ?? '']]) });
    expect(desk.rows('person')).toHaveLength(1);
    expect(desk.rows('post')).toHaveLength(2);
  });

  test('the same name with another identity number is another person', () => {
    const desk = openDesk();
    desk.take(members(['张德明', ID, null, A, '1990', '一支部', null]));
    const plan = desk.plan(members(['张德明', '440524188001010014', null, B, '1991', '一支部', null]));
    expect(plan.items[0]).toMatchObject({ verdict: 'new', taken: true });
  });

  test('the same name and phone with another identity number is asked', () => {
    const desk = openDesk();
    desk.take(members(['张德明', ID, null, A, '1990', '一支部', null]));
    const plan = desk.plan(members(['张德明', '440524188001010014', null, A, '1991', '二支部', null]));
    expect(plan.items[0]).toMatchObject({ verdict: 'undecided', taken: false });
    expect(JSON.stringify(plan.items)).not.toContain(ID);
  });
});

describe('wrong and left out', () => {
  test('a row with a wrong cell is taken without it, once', () => {
    const desk = openDesk();
    const rows = members(['张德明', '110105194912310021', '1949.13', A, '1990-01', '一支部', null]);
    const plan = desk.take(rows);
    expect(plan.items[0]).toMatchObject({ verdict: 'wrong', effect: 'new', taken: true });
    expect(desk.rows('person')[0]).toMatchObject({ name: '张德明', mobile: A });
    expect(desk.rows('person')[0]).not.toHaveProperty('idNumber');
    expect(desk.plan(rows).patches).toEqual([]);
  });

  test('a row without building or name cannot be taken, and says why', () => {
    const desk = openDesk();
    const plan = desk.plan(heads(['东方名苑', null, '张德明', A, null]));
    expect(plan.items[0]).toMatchObject({
      verdict: 'wrong',
      taken: false,
      reason: '缺少楼号，请在名册里补上',
    });
    expect(plan.patches).toEqual([]);
    const nameless = desk.plan(members([null, ID, null, A, '1990', '一支部', null]));
    expect(nameless.items[0]).toMatchObject({ verdict: 'wrong', taken: false });
  });

  test('what is left out is not written', () => {
    const desk = openDesk();
    const rows = heads(['东方名苑', '1', '张德明', A, null], ['东方名苑', '2', '李国建', B, null]);
    const [first] = desk.plan(rows).items;
    const plan = desk.take(rows, { leftOut: new Set([first?.key ?? '']) });
    expect(plan.items.map(({ taken }) => taken)).toEqual([false, true]);
    expect(desk.rows('person').map(({ name }) => name)).toEqual(['李国建']);
  });

  test('two rows of one file that disagree about one person: the first stays, with a warning', () => {
    const desk = openDesk();
    const plan = desk.take(
      members(
        ['张德明', ID, null, A, '1990', '一支部', null],
        ['张德明', ID, null, B, '1990', '一支部', null],
      ),
    );
    expect(plan.items[1]?.problems.map(({ level }) => level)).toEqual(['warning']);
    expect(desk.rows('person').map(({ mobile }) => mobile)).toEqual([A]);
    expect(desk.rows('partyMembership')).toHaveLength(1);
  });

  test('党籍状态 becomes a baseline event once; later differences are only told', () => {
    const desk = openDesk();
    desk.take(members(['张德明', ID, null, A, '1990', '一支部', '停止党籍']));
    expect(desk.rows('membershipEvent')).toMatchObject([{ eventType: 'baseline', status: 'suspended' }]);
    const plan = desk.plan(members(['张德明', ID, null, A, '1990', '一支部', '正常']));
    expect(plan.patches).toEqual([]);
    expect(plan.items[0]?.problems[0]?.text).toContain('本程序里是“停止党籍”');
  });
});

test('planning can be done in steps', () => {
  const desk = openDesk();
  const rows = heads(...Array.from({ length: 600 }, (_, i) => ['东方名苑', String(i + 1), null, null, null]));
  const sheets = [readSheet({ name: 'S', rows, merges: [] })];
  const options = { office: 'office', today: '2026-10-08', mintId: () => 'x' };
  expect([...planSteps({ file: 'f', sheets }, desk.data, noDecisions, options)].length).toBeGreaterThan(2);
});
