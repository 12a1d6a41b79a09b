import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../core/record/dataView.ts';
import { finish } from '../../../core/rules/steps.ts';
import { dueSteps, lastMonth } from './due.ts';

type Fields = Readonly<Record<string, unknown>>;

function data(tables: Readonly<Record<string, readonly Fields[]>>, today = '2026-09-10') {
  const stored = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map((fields) => ({ rev: 'r', deleted: false, mergedInto: null, ...fields })),
  ]);
  return dataOf(Object.fromEntries(stored) as never, today);
}

const texts = (tables: Parameters<typeof data>[0], exported: unknown = '2026-08') =>
  finish(dueSteps(data(tables), exported)).map(({ sign, text }) => `${sign} ${text}`);

describe('今日 says what is due', () => {
  it('asks for the report of the last finished month until its workbook was saved', () => {
    expect(lastMonth('2027-01-05')).toBe('2026-12');
    expect(texts({}, '2026-07')).toEqual(['待办 2026年8月报表还没有导出']);
    expect(texts({}, null)).toHaveLength(1);
    expect(texts({}, '2026-08')).toEqual([]);
  });

  it('announces the end of probation two weeks ahead and keeps it until the member is confirmed', () => {
    const tables = (joinDate: string, memberCategory = 'probationary') => ({
      person: [{ id: 'p', name: '张三', mobile: '1' }],
      partyMembership: [{ id: 'm', person: 'p', joinDate, memberCategory }],
    });
    expect(texts(tables('2025-09-24'))).toEqual(['到期 张三预备期将满一年（2026-09-24），请讨论转正']);
    expect(texts(tables('2025-09-25'))).toEqual([]);
    expect(texts(tables('2025-08'))).toEqual(['逾期 张三预备期已满一年（2026-08），请讨论转正']);
    expect(texts(tables('2025-08', 'full'))).toEqual([]);
  });

  it('names one end of term and counts several, the overdue apart', () => {
    const org = (id: string, termEnd: string) => ({ id, name: `第${id}支部`, termEnd });
    expect(texts({ partyOrg: [org('一', '2026-10-01')] })).toEqual([
      '到期 第一支部 任期将在 60 天内届满（2026-10-01）',
    ]);
    expect(texts({ partyOrg: [org('一', '2026-01'), org('二', '2025-12-31')] })).toEqual([
      '逾期 2 个职务或组织任期已满',
    ]);
    expect(texts({ partyOrg: [org('一', '2026-11-10')] })).toEqual([]);
  });

  it('counts each person without a phone once', () => {
    const post = (id: string) => ({ id, kind: 'unitHead', person: 'p', buildingUnit: id });
    const tables = { person: [{ id: 'p', name: '张三' }], post: [post('a'), post('b')] };
    expect(texts(tables)).toEqual(['待补 1 名任职的人没有联系电话']);
  });

  it('leads to the class whose term is over while its list of children is still there', () => {
    const tables = (...classes: readonly { readonly id: string; readonly termEnd: string }[]) => ({
      communityClass: classes.map((one) => ({ name: `课堂${one.id}`, ...one })),
      classPupil: classes.map(({ id }) => ({ id: `p${id}`, communityClass: id, name: '小明' })),
    });
    const [line] = finish(dueSteps(data(tables({ id: '一', termEnd: '2026-07' })), '2026-08'));
    expect(line?.text).toBe('“课堂一”学期已结束，请清空学生名单');
    expect(line?.entries[0]?.to).toBe('/ledger/communityClass?find=一');
    expect(texts(tables({ id: '一', termEnd: '2026-07' }, { id: '二', termEnd: '2026-06-30' }))).toEqual([
      '待办 2 个课堂学期已结束，请清空学生名单',
    ]);
    expect(texts(tables({ id: '一', termEnd: '2026-09-10' }))).toEqual([]);
  });

  it('shows what is overdue before what is coming', () => {
    const org = (id: string, termEnd: string) => ({ id, name: `第${id}支部`, termEnd });
    const tables = { partyOrg: [org('一', '2026-10-01'), org('二', '2026-01')] };
    expect(texts(tables, '2026-07').map((text) => text.slice(0, 2))).toEqual(['逾期', '待办', '到期']);
  });

  it('never shows more than eight lines', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      id: `m${i}`,
      person: 'p',
      joinDate: '2025-09-12',
      memberCategory: 'probationary',
    }));
    expect(texts({ person: [{ id: 'p', name: '张三' }], partyMembership: many })).toHaveLength(8);
  });
});
