import { describe, expect, it } from 'vitest';
import { paperKind } from '../codes/meeting.ts';
import type { View } from '../record/dataView.ts';
import { row, type Rows } from '../rules/testing/rows.ts';
import { composePaper } from './composePaper.ts';
import type { PaperAsk } from './paperAsk.ts';
import type { PaperKind } from './paperModel.ts';
import { paperDef } from './registry.ts';
import { meetingDesk } from './testing/meetingDesk.ts';
import { paperText } from './testing/paperText.ts';

const rows: Rows = {
  partnerUnit: [row('u', { name: '青桐中学', office: 'o' })],
  person: [row('w', { name: '孙磊' })],
  post: [
    row('q', {
      kind: 'partTimeCommissioner',
      person: 'w',
      partnerUnit: 'u',
      jobTitle: '青桐中学校长',
      startDate: '2025-03-01',
    }),
  ],
  project: [
    row('j1', { name: '暑期托管', office: 'o', partnerUnit: 'u', signedOn: '2026-05-01', state: 'done' }),
    row('j2', { name: '去年的项目', office: 'o', partnerUnit: 'u', signedOn: '2025-05-01' }),
  ],
  meeting: [
    row('old', { body: 'b', stage: 'held', date: '2026-06-11' }),
    row('m', {
      body: 'b',
      stage: 'held',
      date: '2026-09-10',
      startTime: '14:30',
      noticeDate: '2026-09-03',
      replyBy: '2026-09-08',
    }),
    row('off', { body: 'b', stage: 'cancelled', date: '2026-07-01' }),
  ],
  agendaItem: [
    row('t2', { meeting: 'm', order: 2, title: '楼道照明', minutes: 20 }),
    row('t1', {
      meeting: 'm',
      order: 1,
      title: '充电车棚选址',
      minutes: 45,
      reporterName: '李强',
      background: '飞线充电时有发生',
    }),
    row('t3', { meeting: 'm', order: 3, title: '不上会的议题', accepted: false }),
  ],
  attendance: [
    row('a1', {
      meeting: 'm',
      order: 1,
      name: '孙磊',
      person: 'w',
      partnerUnit: 'u',
      duty: '校长',
      phone: '19900000002',
      capacity: 'member',
      presence: 'present',
      deputyName: '林小雨',
    }),
    row('a2', {
      meeting: 'm',
      order: 2,
      name: '吴敏',
      unitName: '社会工作部',
      capacity: 'observer',
      presence: 'late',
    }),
  ],
  resolution: [
    row('x', {
      meeting: 'old',
      matter: '修订停车办法',
      leadUnit: '业委会',
      personName: '董国庆',
      dueDate: '2026-08-31',
    }),
    row('y', { meeting: 'old', matter: '增设公示栏', leadUnit: '物业', dueDate: '2026-07-10' }),
    row('z', {
      meeting: 'm',
      agendaItem: 't1',
      matter: '公示七天',
      leadUnit: '物业',
      jointUnits: '业委会',
      dueDate: '2026-09-25',
      votesFor: 7,
    }),
    row('n', { meeting: 'm', matter: '没有牵头单位的事' }),
    row('o', { meeting: 'off', matter: '取消的会议的事', leadUnit: '物业' }),
  ],
  resolutionProgress: [
    row('p1', { resolution: 'y', date: '2026-07-06', state: 'done', text: '装好6处' }),
    row('p2', { resolution: 'y', date: '2026-07-09', state: 'closed', text: '复核无误' }),
    row('p3', {
      resolution: 'x',
      date: '2026-08-20',
      state: 'extended',
      text: '等待批复',
      newDueDate: '2026-09-05',
    }),
  ],
};
const data: View = meetingDesk(rows);

function text(kind: PaperKind, ask: PaperAsk = { meeting: 'm' }): string {
  const paper = composePaper(kind, data, ask);
  return paper === undefined ? '' : paperText(paper.model);
}

describe('every paper', () => {
  const asks: PaperAsk = { meeting: 'm', leadUnit: '物业' };

  it.each(paperKind.entries.map(([kind, label]) => [kind, label] as const))(
    '%s (%s) has a title, a usable file name and pieces with keys of their own',
    (kind, label) => {
      expect(paperDef(kind).label).toBe(label);
      const paper = composePaper(kind, data, asks)!;
      expect(paper.model.kind).toBe(kind);
      expect(paper.model.fileName).toMatch(/^[^\\/:*?"<>|\s]{2,120}$/);
      expect(paper.model.blocks.length).toBeGreaterThan(0);
      for (const block of paper.model.blocks) {
        if (block.kind !== 'table') continue;
        for (const cells of block.rows) expect(cells).toHaveLength(block.columns.length);
      }
    },
  );
});

describe('before the meeting', () => {
  it('the notice says when, where, what and who, and ends with a slip to cut off', () => {
    const notice = text('notice');
    expect(notice).toContain('关于召开柳岸社区2026年第三季度联席会议的通知');
    expect(notice).toContain('2026年9月10日（星期四）下午2:30。');
    expect(notice).toContain(
      '1.充电车棚选址。\n　　2.楼道照明。\n　　3.通报上次议定事项落实情况（未办结1项）。',
    );
    expect(notice).toContain('请各单位于9月8日前将参会回执报送');
    expect(notice).toContain('联系人：方晓燕，电话：19900000001。');
    expect(notice).toContain('2026年9月3日');
    expect(notice).not.toContain('不上会');
    const kinds = composePaper('notice', data, { meeting: 'm' })!.model.blocks.map(({ kind }) => kind);
    expect(kinds.indexOf('cutLine')).toBeLessThan(kinds.indexOf('table'));
  });

  it('the agenda counts the time on and carries in what is unfinished', () => {
    const agenda = text('agenda');
    expect(agenda).toContain('| 1 | 下午2:30 | 充电车棚选址 | 李强 | 45分钟 |');
    expect(agenda).toContain('| 2 | 下午3:15 | 楼道照明 |  | 20分钟 |');
    expect(agenda).toContain('修订停车办法（6月11日会议议定，业委会牵头，延期至9月5日）：延期');
  });

  it('the sign-in sheet leaves telephones blank unless the office wants them', () => {
    expect(text('signInSheet')).toContain('| 1 | 青桐中学 | 孙磊 | 校长 |  |  |');
    expect(text('signInSheet', { meeting: 'm', withPhones: true })).toContain('| 19900000002 |');
    expect(text('signInSheet')).toContain('| 2 | 社会工作部 | 吴敏 | 列席 |');
    expect(text('signInSheet')).toContain('应到1人');
  });

  it('a deputy known beforehand has the card', () => {
    expect(text('nameCards')).toBe('[ 林小雨　青桐中学 ]\n[ 吴敏　社会工作部 ]\n');
  });

  it('members of the body stand on notice, sheet and cards while the meeting has no list', () => {
    const members = [row('k', { body: 'b', name: '张建国', unitName: '社区党委', capacity: 'member' })];
    const empty = meetingDesk({ bodyMember: members });
    expect(paperText(composePaper('signInSheet', empty, { meeting: 'm' })!.model)).toContain('张建国');
    expect(paperText(composePaper('notice', empty, { meeting: 'm' })!.model)).toContain('社区党委 张建国');
  });
});

describe('after the meeting', () => {
  it('the record holds what was said as it was said, apart from the minutes', () => {
    const record = text('meetingRecord');
    expect(record).toContain('柳岸社区2026年第三季度联席会议记录');
    expect(record).toContain('背景：飞线充电时有发生');
    expect(record).toContain('迟到：社会工作部 吴敏（列席）');
    expect(record).toContain(
      '公示七天。（牵头单位：物业；配合单位：业委会；完成时限：2026年9月25日；表决：同意7票）',
    );
    expect(record).toContain('增设公示栏：已销号（2026年7月6日），复核无误。');
    expect(record).not.toContain('会议认为');
  });

  it('the list of decisions shows progress, day of closing and 销号', () => {
    expect(text('resolutionList', { meeting: 'old' })).toContain(
      '| 2 | 增设公示栏 | 物业 |  |  | 2026年7月10日 | 已销号，复核无误 | 2026年7月6日 | 2026年7月9日 |',
    );
  });

  it('督办表 lists what is open by lead unit and marks what is overdue with words', () => {
    const table = text('supervisionTable', {});
    expect(table).toContain('截至2026年9月12日，未办结3项，其中超过时限1项');
    expect(table).toContain('2026年9月5日（已延期，超时限7天） | 延期，等待批复 |  | 等待批复 |');
    expect(table.indexOf('公示七天')).toBeLessThan(table.indexOf('没有牵头单位的事'));
    expect(table).toContain('| 未定 |');
    expect(table).not.toContain('取消的会议');
    expect(text('supervisionTable', { body: 'none' })).toContain('未办结0项');
  });

  it('督办函 goes to one unit with its own items', () => {
    const letter = text('reminderLetter', { leadUnit: '业委会', replyBy: '2026-09-18' });
    expect(letter).toContain('业委会：\n');
    expect(letter).toContain('有1项尚未办结，其中超过时限1项');
    expect(letter).toContain('请于9月18日前书面反馈办理情况；超过时限的事项');
    expect(letter).not.toContain('公示七天');
    expect(text('reminderLetter', { leadUnit: '没有事项的单位' })).toBe('');
  });

  it("a commissioner's year counts attendance and projects, one by one or all together", () => {
    const sheet = text('commissionerSheet', { person: 'w', year: 2026 });
    expect(sheet).toContain('职务：校长');
    expect(sheet).toContain('应参会1次，实参会1次（其中代会1次），出席率100%');
    expect(sheet).toContain('认领1个，完成1个');
    expect(sheet).not.toContain('去年的项目');
    expect(text('commissionerSheet', {})).toContain('| 1 | 孙磊 | 青桐中学校长 | 1 | 1 | 1 | 1 |  |');
    expect(text('commissionerSheet', { year: 2024 })).toBe('');
  });

  it('shows a dash, never 0, while no meeting is recorded', () => {
    const { attendance: _attendance, ...others } = rows;
    const model = composePaper('commissionerSheet', meetingDesk(others), {})!.model;
    expect(paperText(model)).toContain('| 孙磊 | 青桐中学校长 | — | — | 1 | 1 |  |');
  });
});
