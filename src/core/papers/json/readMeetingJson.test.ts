import { describe, expect, it } from 'vitest';
import noneAbsent from '../../../../tests/fixtures/minutes/1-none-absent.json' with { type: 'json' };
import { composeMinutes } from '../composePaper.ts';
import { paperText } from '../testing/paperText.ts';
import { readMeetingJson } from './readMeetingJson.ts';

const body = { name: '柳岸社区联席会议' };
const meeting = { date: '2026-09-10' };

function troublesOf(value: unknown): readonly string[] {
  const read = readMeetingJson(value, '2026-09-12');
  return read.ok ? [] : read.troubles;
}

function textOf(value: unknown): string {
  const read = readMeetingJson(value, '2026-09-12');
  if (!read.ok) throw new Error(read.troubles.join('\n'));
  return paperText(composeMinutes(read.data, read.ask.meeting, read.ask)!);
}

describe('a meeting given as JSON', () => {
  it('may use the Chinese names of all that it says', () => {
    const chinese = {
      会议主体: { 会议名称: '柳岸社区联席会议', 召开频次: '季度' },
      会议: { 会议日期: '2026年9月10日', 开始时间: '下午2:30' },
      参会人员: [{ 姓名: '张建国', 单位: '社区党委' }],
      议题: [{ 议题: '照明', 议定事项: [{ 议定事项: '换灯', 配合单位: ['物业', '业委会'] }] }],
      纪要: { 编号: 3, 印发日期: '2026-09-12' },
    };
    const english = {
      body: { ...body, frequency: 'quarterly' },
      meeting: { ...meeting, startTime: '14:30' },
      attendance: [{ name: '张建国', unitName: '社区党委' }],
      topics: [{ title: '照明', resolutions: [{ matter: '换灯', jointUnits: '物业、业委会' }] }],
      minutes: { number: 3, issuedOn: '2026-09-12' },
    };
    expect(textOf(chinese)).toBe(textOf(english));
    expect(textOf(english)).toContain('物业、业委会配合');
  });

  it('takes who is listed as present, and who gives a reason as on leave', () => {
    const attendance = [{ name: '张建国' }, { name: '周涛', leaveReason: '公务' }];
    expect(textOf({ body, meeting, attendance })).toContain('出席：张建国\n　　请假：周涛（公务）');
  });

  it('keeps a topic of 20,000 characters and rare hanzi whole', () => {
    const title = `𬤇㛃${'长'.repeat(19_990)}`;
    expect(textOf({ body, meeting, topics: [{ title }] })).toContain(title);
  });

  it('may be a file of several meetings before it', () => {
    expect(textOf(noneAbsent)).toContain('共2项，已全部办结。');
  });
});

describe('what is wrong in the file is told with its place, in Chinese, all at once', () => {
  it.each([
    ['a list instead of a group', [], '整个文件应当是写在 { } 里的一组内容，现在是列表'],
    ['nothing in it', {}, '缺少“会议主体”（body），请补上'],
    [
      'an unknown part',
      { body, meeting, topic: [] },
      '不认识“topic”这一部分，请改成或删去；可以写的有：会议主体（body）',
    ],
    [
      'a part of another shape',
      { body, meeting, topics: {} },
      '议题：应当是写在 [ ] 里的列表，现在是一组内容',
    ],
    [
      'a text for a group',
      { body, meeting, topics: ['照明'] },
      '议题第1项：应当是写在 { } 里的一组内容，现在是文字',
    ],
    [
      'an unknown name',
      { body, meeting, topics: [{ titel: '照明', title: '照明' }] },
      '议题第1项：不认识“titel”这一项，请改成或删去；可以写的有：议题（title）',
    ],
    [
      'a missing field',
      { body, meeting, topics: [{ title: '照明', resolutions: [{}] }] },
      '议题第1项 › 议定事项第1项：缺少议定事项（matter），请补上',
    ],
    [
      'a day that is none',
      { body, meeting: { date: '2026-09-31' } },
      '会议 › 会议日期：“2026-09-31”不是真实存在的日期',
    ],
    [
      'a choice that is none',
      { body, meeting, attendance: [{ name: '张建国', presence: '来了' }] },
      '参会人员第1项 › 到会情况：“来了”不在可选范围内，可以写：出席、迟到、请假、缺席',
    ],
    [
      'a group for a text',
      { body, meeting: { ...meeting, place: {} } },
      '会议 › 地点：应当是文字或数字，现在是一组内容；请改成文字',
    ],
    [
      'one thing twice',
      { body, meeting: { ...meeting, 地点: '二楼', place: '三楼' } },
      '会议：“place”写了两次（另一处用了别的叫法），请只留一处',
    ],
    [
      'an end before its beginning',
      { body, meeting: { ...meeting, startTime: '14:30', endTime: '9:00' } },
      '会议：结束时间不晚于开始时间',
    ],
    [
      'a deputy of somebody on leave',
      { body, meeting, attendance: [{ name: '周涛', presence: '请假', deputyName: '李敏' }] },
      '参会人员第1项：有人代会就算出席；请把到会情况改为出席，或去掉代会人',
    ],
    [
      'an unfinished earlier entry',
      {
        body,
        meeting,
        earlier: [
          {
            date: '2026-06-11',
            resolutions: [{ matter: '换灯', progress: [{ date: '2026-07-01', state: '已办结' }] }],
          },
        ],
      },
      '以前的会议第1项 › 议定事项第1项 › 进展第1项：办结、销号要写明结果',
    ],
    [
      'a fraction of votes',
      { body, meeting, resolutions: [{ matter: '换灯', votesFor: 1.5 }] },
      '其他议定事项第1项 › 同意：“1.5”应当是不小于 0 的整数',
    ],
    [
      'a line too long',
      { body: { ...body, issuer: '长'.repeat(201) }, meeting },
      '会议主体 › 发文单位：文字超过 200 个字',
    ],
    [
      'a number that is none',
      { body, meeting, minutes: { number: '三' } },
      '纪要 › 编号：“三”应当是不小于 0 的整数',
    ],
  ])('%s', (_name, value, sentence) => {
    expect(troublesOf(value).some((text) => text.startsWith(sentence))).toBe(true);
  });

  it('does not ask again for what was given and could not be read', () => {
    expect(troublesOf({ body, meeting: { date: '后天' } })).toHaveLength(1);
  });

  it('a person both present and on leave', () => {
    const attendance = [{ name: '周涛' }, { name: '周涛', presence: '请假' }];
    expect(troublesOf({ body, meeting, attendance }).join()).toMatch(
      /参会人员第\d项：周涛.*只能有一种到会情况/,
    );
  });

  it('a meeting called earlier that is not', () => {
    expect(troublesOf({ body, meeting, earlier: [{ date: '2026-06-11' }, meeting] })).toEqual([
      '以前的会议第2项 › 会议日期：2026年9月10日不早于这次会议的2026年9月10日，请改正日期或删去这一次会议',
    ]);
  });

  it('several things are told together', () => {
    const value = { body: {}, meeting: { date: 'x' }, attendance: [{}] };
    expect(troublesOf(value)).toHaveLength(3);
  });
});
