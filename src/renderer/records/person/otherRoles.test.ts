import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../core/record/dataView.ts';
import { recordDef, recordNames } from '../../../core/records/registry.ts';
import { row } from '../../../core/rules/testing/rows.ts';
import { otherRoles, personLinks } from './otherRoles.ts';

describe('what a person is here', () => {
  const data = dataOf(
    {
      person: [row('p1', { name: '张三' }), row('p2', { name: '张三' }, { mergedInto: 'p1' })],
      meetingBody: [row('b1', { name: '社区联席会议', office: 'o1' })],
      bodyMember: [row('m1', { body: 'b1', person: 'p1', capacity: 'member', startDate: '2025-03' })],
      volunteerTeam: [row('t1', { name: '银发先锋队', leader: 'p2' })],
      volunteerMember: [row('v1', { team: 't1', person: 'p2', endDate: '2025-01-01' })],
      attendance: [row('a1', { meeting: 'x', name: '张三', person: 'p1' })],
    },
    '2026-09-30',
  );

  it('comes from every record type that links to a person, also by a card that was merged in', () => {
    const found = otherRoles(data, 'p1').map(({ label, lines }) => [label, lines.map(({ title }) => title)]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['会议成员 人员', ['社区联席会议 · 成员']],
        ['志愿队员', ['银发先锋队']],
      ]),
    );
    expect(found.some(([label]) => String(label).startsWith('志愿服务队'))).toBe(true);
  });

  it('says when it is over, and leads to the record', () => {
    const lines = otherRoles(data, 'p1').flatMap((group) => group.lines);
    const member = lines.find(({ id }) => id === 'v1');
    expect([member?.isOver, member?.to]).toEqual([true, '/ledger/volunteerMember?find=v1']);
    expect(lines.find(({ id }) => id === 'm1')).toMatchObject({
      dates: '加入时间 2025-03',
      to: '/meetings?body=b1',
    });
  });

  it('never holds complaints, visits, hardship, credit or other matters of work', () => {
    const telling = /走访|问题|吹哨|心愿|困难|信用|积分|随手拍|调解|投诉|信访/;
    const shown = recordNames.filter((type) => personLinks(type).length > 0);
    expect(shown.filter((type) => telling.test(recordDef(type).label))).toEqual([]);
    expect(otherRoles(data, 'p1').flatMap(({ lines }) => lines.map(({ id }) => id))).not.toContain('a1');
  });
});
