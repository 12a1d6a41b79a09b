import { describe, expect, it } from 'vitest';
import type { AnyStored } from '../../record/types.ts';
import { row, type Rows } from '../../rules/testing/rows.ts';
import { composeMinutes, composePaper } from '../composePaper.ts';
import type { PaperAsk } from '../paperAsk.ts';
import { meetingDesk } from '../testing/meetingDesk.ts';
import { paperText } from '../testing/paperText.ts';

function textOf(rows: Rows = {}, ask: Omit<PaperAsk, 'meeting'> = {}, meeting: object = {}): string {
  const model = composeMinutes(meetingDesk(rows, '2026-09-12', meeting), 'm', ask);
  return model === undefined ? '' : paperText(model);
}

const topic = (id: string, values: object): AnyStored => row(id, { meeting: 'm', ...values });
const decided = (values: object): Rows => ({
  resolution: [row('r', { meeting: 'm', ...values })],
});
const person = (id: string, name: string, values: object): AnyStored =>
  row(id, { meeting: 'm', name, capacity: 'member', presence: 'present', ...values });

describe('the opening sentence', () => {
  it('says when, who, where and which meeting', () => {
    expect(textOf()).toContain(
      '2026年9月10日下午，社区党委书记陈立新在党群服务中心主持召开柳岸社区2026年第三季度联席会议。现将会议情况纪要如下：',
    );
  });

  it('does not give the duty of the convenor to another chair', () => {
    expect(textOf({}, {}, { chairName: '何秀芳' })).toContain('下午，何秀芳在党群服务中心主持召开');
  });

  it.each([
    ['传达学习了街道党工委会议精神。', '传达学习了街道党工委会议精神，'],
    ['街道党工委会议精神', '传达学习了街道党工委会议精神，'],
    ['学习上级文件', '传达学习了上级文件，'],
  ])('names “%s” first', (conveyed, words) => {
    const rows = { agendaItem: [topic('t', { title: '关于楼道照明的议题' })] };
    expect(textOf(rows, {}, { conveyed })).toContain(`联席会议，${words}研究了楼道照明议题。`);
  });

  it('gives a long text a section of its own, before the topics, whole', () => {
    const conveyed = '街道党工委会议的部署。要做好三件事。\n一是更新名册。';
    const text = textOf({ agendaItem: [topic('t', { title: '楼道照明' })] }, {}, { conveyed });
    expect(text).toContain('传达学习了街道党工委会议的部署，研究了楼道照明议题');
    expect(text).toContain(
      '一、传达学习有关精神\n　　会议传达学习了街道党工委会议的部署。要做好三件事。\n　　一是更新名册。\n　　二、关于楼道照明',
    );
  });
});

describe('a decision', () => {
  it.each([
    [
      {
        matter: '公示七天',
        leadUnit: '物业',
        personName: '李强',
        jointUnits: '业委会',
        dueDate: '2026-09-25',
      },
      '公示七天，由物业牵头（责任人：李强），业委会配合，9月25日前完成。',
    ],
    [{ matter: '公示七天。', dueDate: '2027-01-15' }, '公示七天，2027年1月15日前完成。'],
    [{ matter: '公示七天', personName: '李强' }, '公示七天，责任人：李强。'],
    [{ matter: '公示七天' }, '公示七天。'],
    [{ matter: '先公示；再施工', leadUnit: '物业' }, '先公示；再施工。由物业牵头。'],
    [
      { matter: '由物业9月25日前公示七天', leadUnit: '物业', dueDate: '2026-09-25' },
      '由物业9月25日前公示七天。',
    ],
    [
      { matter: '同意选址方案', votesFor: 7, votesAgainst: 0, votesAbstained: 1 },
      '同意选址方案。表决结果：同意7票，反对0票，弃权1票。',
    ],
    [
      { matter: '同意选址方案', leadUnit: '物业', votesFor: 7 },
      '同意选址方案，由物业牵头。表决结果：同意7票。',
    ],
  ])('%o', (values, words) => {
    expect(textOf(decided(values))).toContain(`会议议定：${words}\n`);
  });

  it('adds no vague word where lead unit and date are missing', () => {
    expect(textOf(decided({ matter: '清理楼道' }))).not.toMatch(/尽快|抓紧|有关单位|相关/);
  });
});

describe('what was heard', () => {
  it.each([
    [{ heard: '楼道灯损坏情况' }, '会议听取了物业李强关于楼道灯损坏情况的汇报。'],
    [{ heard: '关于楼道灯损坏情况的说明' }, '会议听取了物业李强关于楼道灯损坏情况的说明。'],
    [{ heard: '共有14个单元，损坏58盏' }, '会议听取了物业李强的情况说明。共有14个单元，损坏58盏。'],
    [{ heard: '会议听取了两家单位的意见' }, '会议听取了两家单位的意见。'],
    [{}, '会议听取了物业李强的情况说明。'],
  ])('%o', (values, words) => {
    const rows = {
      agendaItem: [topic('t', { title: '照明', reporterUnit: '物业', reporterName: '李强', ...values })],
    };
    expect(textOf(rows)).toContain(`　　${words}\n`);
  });

  it('keeps opinions that bring their own verb as they are', () => {
    const rows = { agendaItem: [topic('t', { title: '照明', opinions: '会议指出，要先查清底数' })] };
    expect(textOf(rows)).toContain('　　会议指出，要先查清底数。\n');
  });
});

describe('the lists behind the body', () => {
  const rows: Rows = {
    attendance: [
      person('a1', '张建国', { unitName: '社区党委', order: 1 }),
      person('a2', '赵明', { unitName: '区税务局', duty: '兼职委员', order: 2 }),
      person('a3', '王秀英', { unitName: '社区党委', presence: 'late', order: 3 }),
      person('a4', '孙磊', { unitName: '中学', deputyName: '林小雨', order: 4 }),
      person('a5', '周涛', { unitName: '供电公司', presence: 'leave', leaveReason: '公务', order: 5 }),
      person('a6', '董国庆', { unitName: '业委会', presence: 'absent', order: 6 }),
      person('a7', '吴敏', { unitName: '社会工作部', capacity: 'observer', order: 7 }),
      person('a8', '欧阳文博', { capacity: 'guest', order: 8 }),
      row('a9', { meeting: 'm', name: '未登记', capacity: 'member' }),
    ],
  };

  it('name who was there, on leave, absent, observing and invited, in this order', () => {
    expect(textOf(rows)).toContain(
      [
        '　　出席：社区党委 张建国、王秀英，区税务局 赵明（兼职委员），中学 孙磊（由林小雨代）',
        '　　请假：供电公司 周涛（公务）',
        '　　缺席：业委会 董国庆',
        '　　列席：社会工作部 吴敏',
        '　　特邀：欧阳文博',
      ].join('\n'),
    );
  });

  it('agree with 应到 and 实到', () => {
    expect(textOf(rows, { layout: 'A' })).toContain('会议应到7人，实到4人。');
    expect(textOf(rows, { layout: 'B' })).toContain('到会：应到7人，实到4人');
  });

  it('are left out where nobody is on them', () => {
    expect(textOf({ attendance: [person('a', '张建国', {})] })).not.toMatch(/请假|缺席|列席|特邀/);
  });
});

describe('earlier decisions', () => {
  const before: Rows = {
    meeting: [
      row('old', { body: 'b', stage: 'held', date: '2026-06-11' }),
      row('m', { body: 'b', stage: 'held', date: '2026-09-10' }),
    ],
    resolution: [
      row('x', { meeting: 'old', matter: '增设公示栏', leadUnit: '社区党委', dueDate: '2026-07-10' }),
      row('y', { meeting: 'old', matter: '修订停车办法。', leadUnit: '业委会', dueDate: '2026-08-31' }),
    ],
    resolutionProgress: [
      row('p1', { resolution: 'x', date: '2026-07-06', state: 'done', text: '装好6处' }),
      row('p2', {
        resolution: 'y',
        date: '2026-08-12',
        state: 'inProgress',
        percent: 60,
        text: '已公示\n收到意见3条',
      }),
      row('p3', { resolution: 'y', date: '2026-09-11', state: 'done', text: '已办结' }),
    ],
  };

  it('stand as they stood on the day of the meeting, not as they stand now', () => {
    expect(textOf(before)).toContain(
      [
        '　　上次议定事项落实情况',
        '　　共2项，办结1项，正在办理1项；其中超过时限1项。',
        '　　1.修订停车办法（6月11日会议议定，业委会牵头，时限8月31日）：办理中，完成60%，已超过时限，已公示收到意见3条。',
      ].join('\n'),
    );
  });
});

describe('the two layouts', () => {
  it('carry number and date when issued, blanks while a draft', () => {
    const issued = textOf({}, { layout: 'A', number: 3, issuedOn: '2026-09-12' });
    expect(issued).toContain('（第3期）');
    expect(issued).toContain('2026年9月12日印发');
    const draft = textOf({}, { layout: 'A' });
    expect(draft).toContain('（第　期）');
    expect(draft).toContain('年　　月　　日印发');
  });

  it('are red and closed by 版记, or plain with the block of information', () => {
    const kinds = (layout: 'A' | 'B'): readonly string[] =>
      composeMinutes(meetingDesk(), 'm', { layout })!.blocks.map(({ kind }) => kind);
    expect(kinds('A').slice(0, 3)).toEqual(['mark', 'number', 'issuerLine']);
    expect(kinds('B')[0]).toBe('title');
    expect(kinds('B')).not.toContain('mark');
    expect(composeMinutes(meetingDesk(), 'm', { layout: 'B' })!.colophon).toBeUndefined();
  });

  it('come from the body where none is asked for', () => {
    expect(composeMinutes(meetingDesk(), 'm')!.blocks[0]!.kind).toBe('title');
  });

  it('are nothing for a meeting that is not there', () => {
    expect(composePaper('minutes', meetingDesk(), { meeting: 'none' })).toBeUndefined();
  });
});
