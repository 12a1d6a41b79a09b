import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../core/record/dataView.ts';
import { meetingPeriod } from '../../../core/rules/meetings/meetingPeriod.ts';
import { makesUp, newMeeting, usualPlan } from './newMeeting.ts';

type Fields = Readonly<Record<string, unknown>>;

function data(tables: Readonly<Record<string, readonly Fields[]>>, today: string) {
  const stored = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map((fields) => ({ rev: 'r', deleted: false, mergedInto: null, ...fields })),
  ]);
  return dataOf(Object.fromEntries(stored) as never, today);
}

const office = [{ id: 'o', name: '青禾社区', level: 'community' }];
const body = {
  id: 'b',
  name: '青禾社区联席会议',
  office: 'o',
  bodyKind: 'communityJoint',
  frequency: 'quarterly',
  since: '2026-01-01',
  chairName: '张三',
  chairDuty: '社区党委书记',
  place: '二楼会议室',
};
const before = {
  id: 'm1',
  body: 'b',
  stage: 'held',
  date: '2026-06-12',
  startTime: '14:30',
  place: '党群服务中心',
  chairName: '张三',
  recorderName: '李四',
};

function at(today: string, meetings: readonly Fields[] = [before], members: readonly Fields[] = []) {
  const view = data({ office, meetingBody: [body], meeting: meetings, bodyMember: members }, today);
  const found = view.get('meetingBody', 'b');
  if (found === undefined) throw new Error('no body');
  return { view, body: found };
}

describe('a new meeting', () => {
  it('is proposed on a working day a week ahead, at the hour and place of the last one', () => {
    const { view, body: found } = at('2026-09-05');
    // A week after 5 September 2026 is a Saturday.
    expect(usualPlan(view, found)).toEqual({
      date: '2026-09-14',
      startTime: '14:30',
      place: '党群服务中心',
      period: undefined,
    });
  });

  it('is proposed within its period as long as there is a working day left in it', () => {
    const { view, body: found } = at('2026-09-28');
    expect(usualPlan(view, found).date).toBe('2026-09-30');
  });

  it('for a period without one is proposed on its last working day, and makes up for it when held later', () => {
    const { view, body: found } = at('2026-10-10', []);
    const period = meetingPeriod('quarterly', '2026-05-01');
    if (period === undefined) throw new Error('no period');
    const plan = usualPlan(view, found, period);
    expect([plan.date, makesUp(plan)]).toEqual(['2026-06-30', false]);
    const later = { ...plan, date: '2026-10-15' };
    expect(makesUp(later)).toBe(true);
    const fields = (made: ReturnType<typeof newMeeting>) =>
      Object.fromEntries(
        Object.entries(made.patches[0]?.fields ?? {}).map(([name, [, after]]) => [name, after]),
      );
    expect(fields(newMeeting(view, found, later))).toMatchObject({
      stage: 'preparing',
      makesUpFor: '2026-04',
    });
    expect(fields(newMeeting(view, found, plan))).toMatchObject({ stage: 'held', place: '二楼会议室' });
    expect(fields(newMeeting(view, found, plan))).not.toHaveProperty('noticeDate');
  });

  it('takes chair and recorder from the last one and the members of the day onto its list', () => {
    const members = [
      { id: 'x', body: 'b', name: '赵明', unitName: '青桐中学', capacity: 'member', order: 2 },
      { id: 'y', body: 'b', name: '孙磊', unitName: '物业', capacity: 'member', order: 1 },
      {
        id: 'z',
        body: 'b',
        name: '周涛',
        unitName: '供电公司',
        capacity: 'member',
        order: 3,
        endDate: '2026-08-01',
      },
    ];
    const { view, body: found } = at('2026-09-05', [before], members);
    const { id, patches } = newMeeting(view, found, usualPlan(view, found));
    const [meeting, ...people] = patches;
    expect(meeting?.fields).toMatchObject({
      chairName: [null, '张三'],
      chairDuty: [null, '社区党委书记'],
      recorderName: [null, '李四'],
      noticeDate: [null, '2026-09-05'],
      replyBy: [null, '2026-09-12'],
    });
    expect(
      people.map(({ fields }) => [fields['name']?.[1], fields['order']?.[1], fields['meeting']?.[1]]),
    ).toEqual([
      ['孙磊', 1, id],
      ['赵明', 2, id],
    ]);
  });
});
