import { describe, expect, it } from 'vitest';
import { row, type Rows } from '../rules/testing/rows.ts';
import { composeMinutes } from './composePaper.ts';
import { templateTags, type TemplateTag } from './templateTags.ts';
import { templateValues, type TemplateValues } from './templateValues.ts';
import { meetingDesk } from './testing/meetingDesk.ts';

const ROWS: Rows = {
  agendaItem: [
    row('t', {
      meeting: 'm',
      order: 1,
      title: '充电车棚选址',
      reporterName: '李强',
      heard: '情况一。\n情况二。',
    }),
    row('u', { meeting: 'm', order: 2, title: '操场开放' }),
  ],
  resolution: [
    row('r', {
      meeting: 'm',
      agendaItem: 't',
      order: 1,
      matter: '公示七天',
      leadUnit: '物业',
      personName: '李强',
      dueDate: '2026-09-25',
    }),
    row('s', { meeting: 'm', order: 2, matter: '更新名册', votesFor: 16, votesAgainst: 0 }),
  ],
  attendance: [
    row('a', { meeting: 'm', name: '何秀芳', unitName: '柳岸小学', capacity: 'member', presence: 'present' }),
    row('b', { meeting: 'm', name: '周涛', capacity: 'member', presence: 'leave', leaveReason: '公务' }),
  ],
};

/** Every tag has a value of its kind, and no value is without a tag, at every depth. */
function differences(tags: readonly TemplateTag[], values: TemplateValues, path = ''): string[] {
  const names = new Set(tags.map(({ name }) => name));
  const extra = Object.keys(values).filter((name) => !names.has(name));
  return [
    ...extra.map((name) => `${path}${name} has no tag`),
    ...tags.flatMap(({ name, tags: inner }) => {
      const value = values[name];
      if (inner === undefined) return typeof value === 'string' ? [] : [`${path}${name} is no text`];
      if (!Array.isArray(value)) return [`${path}${name} is no rows`];
      return (value as readonly TemplateValues[]).flatMap((one) =>
        differences(inner, one, `${path}${name}.`),
      );
    }),
  ];
}

const values = (ask: Parameters<typeof templateValues>[2] = {}, rows = ROWS): TemplateValues =>
  templateValues(meetingDesk(rows), 'm', ask) ?? {};

describe('values for the tags of a template', () => {
  it('are there for exactly the tags of the list, also for an empty meeting', () => {
    expect(differences(templateTags, values())).toEqual([]);
    expect(differences(templateTags, values({}, {}))).toEqual([]);
    const names = templateTags.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('come from the meeting', () => {
    expect(values()).toMatchObject({
      会议名称: '柳岸社区2026年第三季度联席会议',
      会议主体: '柳岸社区联席会议',
      时间: '2026年9月10日（星期四）下午2:30',
      主持人: '陈立新',
      应到: '2',
      实到: '1',
      出席: '柳岸小学 何秀芳',
      请假: '周涛（公务）',
      缺席: '',
      议题: [
        {
          中文序号: '一',
          标题: '充电车棚选址',
          汇报人: '李强',
          情况: '情况一。\n情况二。',
          议定事项: [{ 事项: '公示七天' }],
        },
        { 中文序号: '二', 标题: '操场开放', 议定: '', 议定事项: [] },
      ],
      议定事项: [
        {
          序号: '1',
          事项: '公示七天',
          牵头单位: '物业',
          完成时限: '2026年9月25日',
          办理状态: '未启动',
          所属议题: '充电车棚选址',
        },
        { 序号: '2', 事项: '更新名册', 表决: '同意16票，反对0票', 所属议题: '' },
      ],
      参会人员: [
        { 姓名: '何秀芳', 单位: '柳岸小学', 到会: '出席' },
        { 姓名: '周涛', 到会: '请假', 说明: '公务' },
      ],
    });
  });

  it('leave room for number and date on a draft, and give them on an issued paper', () => {
    expect(values()).toMatchObject({ 期号: '第　期', 编号: '', 印发日期: '　　　　年　　月　　日' });
    expect(values({ number: 3, year: 2026, issuedOn: '2026-09-12' })).toMatchObject({
      期号: '第3期',
      编号: '3',
      印发日期: '2026年9月12日',
    });
  });

  it('carry the text as it stands on the paper, numbered and in the office’s own words', () => {
    const edit = row('e', {
      meeting: 'm',
      paperKind: 'minutes',
      part: 'resolution:r',
      composed: '',
      text: '公示十天。',
    });
    const text = values({}, { ...ROWS, paperEdit: [edit] })['正文'];
    expect(text).toMatch(/^2026年9月10日下午，/);
    expect(text).toContain('\n一、关于充电车棚选址\n');
    expect(text).toContain('公示十天。');
    expect(text).not.toContain('公示七天');
    expect(text).not.toContain('何秀芳');
  });

  it('take the words of the paper as issued, whatever the data say now', () => {
    const issued = composeMinutes(meetingDesk(ROWS), 'm');
    const later = meetingDesk({ ...ROWS, attendance: [] });
    expect(templateValues(later, 'm', {}, issued)).toMatchObject({ 出席: '柳岸小学 何秀芳' });
  });

  it('are none for a meeting that is not there', () => {
    expect(templateValues(meetingDesk(), 'gone')).toBeUndefined();
  });
});
