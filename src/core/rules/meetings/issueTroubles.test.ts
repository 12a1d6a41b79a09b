import { describe, expect, it } from 'vitest';
import { dataOf } from '../../record/dataView.ts';
import type { Stored } from '../../record/types.ts';
import { row, type Rows } from '../testing/rows.ts';
import { issueTroubles } from './issueTroubles.ts';

const complete: Rows = {
  meetingBody: [
    row('b', { name: '联席会议', office: 'o', bodyKind: 'communityJoint', frequency: 'quarterly' }),
  ],
  meeting: [
    row('m', {
      body: 'b',
      stage: 'held',
      date: '2026-09-10',
      startTime: '14:30',
      place: '会议室',
      chairName: '张建国',
      recorderName: '李红',
    }),
  ],
  agendaItem: [row('i', { meeting: 'm', title: '车棚选址' })],
  attendance: [
    row('a1', { meeting: 'm', name: '张建国', capacity: 'member', presence: 'present' }),
    row('a2', { meeting: 'm', name: '周涛', capacity: 'member', presence: 'leave', leaveReason: '公务' }),
  ],
  resolution: [
    row('r', {
      meeting: 'm',
      agendaItem: 'i',
      matter: '公示点位',
      leadUnit: '物业',
      dueDate: '2026-09-25',
    }),
  ],
};

function troubles(more: Rows = {}, today = '2026-09-12') {
  const data = dataOf({ ...complete, ...more }, today);
  return issueTroubles(data, data.get('meeting', 'm') as Stored<'meeting'>);
}
const texts = (more: Rows = {}, today?: string) => troubles(more, today).map(({ text }) => text);

describe('before minutes are issued', () => {
  it('nothing is said of a meeting that has everything', () => {
    expect(texts()).toEqual([]);
  });

  it('resolutions without lead unit or time limit are listed by their number, with the field to fill', () => {
    const resolution = [
      row('r2', { meeting: 'm', matter: '尽快修好路灯', leadUnit: '物业', order: 2 }),
      row('r1', { meeting: 'm', matter: '清理楼道', dueDate: '2026-09-30', order: 1 }),
      row('r3', { meeting: 'm', matter: '尽快公示', leadUnit: '物业', dueDate: '2026-09-20', order: 3 }),
      row('r4', { meeting: 'm', matter: '补办手续', leadUnit: '物业', dueDate: '2026-09-01', order: 4 }),
      row('r5', { meeting: 'm', matter: '巡查', leadUnit: '物业', order: 5 }),
    ];
    expect(troubles({ resolution }).map(({ text, record, field }) => [text, record, field])).toEqual([
      ['议定事项1没有牵头单位', 'r1', 'leadUnit'],
      ['议定事项2写了“尽快”，没有写完成时限', 'r2', 'dueDate'],
      ['议定事项4的完成时限2026年9月1日早于会议日期', 'r4', 'dueDate'],
      ['议定事项5没有完成时限', 'r5', 'dueDate'],
    ]);
  });

  it('an attendance that says nothing is named, up to three; more are counted', () => {
    const attendance = (count: number) => ({
      attendance: Array.from({ length: count }, (_, i) =>
        row(`a${i}`, { meeting: 'm', name: `居民${i}`, capacity: 'member' }),
      ),
    });
    expect(texts(attendance(2))).toEqual([
      '还没有一名成员勾为出席',
      '居民0没有勾到会情况',
      '居民1没有勾到会情况',
    ]);
    expect(texts(attendance(200))).toEqual(['还没有一名成员勾为出席', '200名参会人员没有勾到会情况']);
    expect(texts({ attendance: [] })).toEqual(['没有参会人员']);
  });

  it('a leave without a reason is named', () => {
    const attendance = [
      row('a1', { meeting: 'm', name: '张建国', capacity: 'member', presence: 'present' }),
      row('a2', { meeting: 'm', name: '周涛', capacity: 'member', presence: 'leave' }),
    ];
    expect(texts({ attendance })).toEqual(['周涛请假，没有写原因']);
  });

  it('missing topics and decisions are said; a topic that was put off is none', () => {
    const agendaItem = [row('i', { meeting: 'm', title: '车棚选址', accepted: false })];
    expect(texts({ agendaItem, resolution: [] })).toEqual(['没有议题', '没有议定事项']);
  });

  it('a meeting that lies ahead, was cancelled or lacks its hour, place and people says so', () => {
    expect(texts({}, '2026-09-09')).toEqual(['会议日期是2026年9月10日，还没有到']);
    const meeting = [row('m', { body: 'b', stage: 'cancelled', date: '2026-09-10' })];
    expect(texts({ meeting })).toEqual([
      '这次会议标为已取消',
      '没有写开始时间',
      '没有写地点',
      '没有写主持人',
      '没有写记录人',
    ]);
  });

  it('a quorum is looked at only where the office wants one', () => {
    const meetingBody = [row('b', { ...complete.meetingBody?.[0], quorumPercent: 60 })];
    expect(texts({ meetingBody })).toEqual(['应到2人，实到1人，不到要求的60%']);
  });
});
