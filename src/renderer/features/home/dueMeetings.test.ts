import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../core/record/dataView.ts';
import { meetingLines, resolutionLines } from './dueMeetings.ts';

type Fields = Readonly<Record<string, unknown>>;

function data(tables: Readonly<Record<string, readonly Fields[]>>, today: string) {
  const stored = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map((fields) => ({ rev: 'r', deleted: false, mergedInto: null, ...fields })),
  ]);
  return dataOf(Object.fromEntries(stored) as never, today);
}

const body = (id: string, more: Fields = {}) => ({
  id,
  name: `第${id}社区联席会议`,
  office: 'o',
  bodyKind: 'communityJoint',
  frequency: 'quarterly',
  since: '2026-07-01',
  ...more,
});
const meeting = (id: string, of: string, date: string, stage = 'preparing') => ({
  id,
  body: of,
  date,
  stage,
});

const lines = (tables: Parameters<typeof data>[0], today: string) =>
  meetingLines(data(tables, today)).map(({ sign, text, entries }) => [
    sign,
    text,
    entries.map(({ to }) => to),
  ]);

describe('今日 speaks of meetings', () => {
  it('names the missing one on the first day after its period, and opens it prepared', () => {
    const tables = { meetingBody: [body('一')] };
    expect(lines(tables, '2026-10-01')).toEqual([
      ['逾期', '第一社区联席会议 2026年第三季度还没有召开', ['/meetings?body=一&make=2026-07-01']],
    ]);
    expect(lines(tables, '2026-09-15')).toEqual([]);
    expect(lines(tables, '2026-09-16')).toEqual([
      ['到期', '第一社区联席会议 2026年第三季度要在9月30日前召开', ['/meetings?body=一&make=now']],
    ]);
  });

  it('opens the notice of one to be held, the list on its day, and asks for it when the day has passed', () => {
    const tables = { meetingBody: [body('一')], meeting: [meeting('m', '一', '2026-09-10')] };
    expect(lines(tables, '2026-08-26')).toEqual([]);
    expect(lines(tables, '2026-08-27')).toEqual([
      ['待办', '第一社区联席会议 2026年第三季度定于9月10日召开，正在筹备', ['/meetings/m/notice']],
    ]);
    expect(lines(tables, '2026-09-10').flat()).toContainEqual(['/meetings/m/signin']);
    expect(lines(tables, '2026-09-11')).toEqual([
      ['逾期', '第一社区联席会议 2026年9月10日的会议还没有登记签到和记录', ['/meetings/m/signin']],
    ]);
  });

  it('says nothing once it was held, and counts many in one line', () => {
    const held = { meetingBody: [body('一')], meeting: [meeting('m', '一', '2026-09-10', 'held')] };
    expect(lines(held, '2026-09-28')).toEqual([]);
    const many = { meetingBody: ['一', '二', '三'].map((id) => body(id)) };
    expect(lines(many, '2026-10-01').map(([, text]) => text)).toEqual(['3 个会议上一期还没有召开']);
  });
});

describe('今日 speaks of decisions', () => {
  const resolution = (id: string, dueDate?: string) => ({
    id,
    meeting: 'm',
    matter: `第${id}项`,
    leadUnit: '物业',
    ...(dueDate === undefined ? {} : { dueDate }),
  });
  const said = (rows: readonly Fields[], progress: readonly Fields[] = []) =>
    resolutionLines(data({ resolution: rows, resolutionProgress: progress }, '2026-09-10')).map(
      ({ sign, text }) => `${sign} ${text}`,
    );

  it('after their time limit and shortly before it, until they are closed', () => {
    expect(said([resolution('一', '2026-09-08'), resolution('二', '2026-09-24')])).toEqual([
      '逾期 议定事项“第一项”物业逾期 2 天',
      '到期 议定事项“第二项”物业2026-09-24 到期',
    ]);
    expect(said([resolution('一', '2026-09-25'), resolution('二')])).toEqual([]);
    const done = { id: 'p', resolution: '一', date: '2026-09-09', state: 'done', text: '已装好' };
    expect(said([resolution('一', '2026-09-08')], [done])).toEqual([]);
  });

  it('counts many', () => {
    expect(said(['一', '二', '三'].map((id) => resolution(id, '2026-09-01')))).toEqual([
      '逾期 3 项议定事项已过完成时限',
    ]);
  });
});
