import { describe, expect, it } from 'vitest';
import { row, type Rows } from '../rules/testing/rows.ts';
import { composeMinutes } from './composePaper.ts';
import { sameMeeting } from './sameMeeting.ts';
import { meetingDesk } from './testing/meetingDesk.ts';
import { paperText } from './testing/paperText.ts';

const person = (id: string, name: string, presence = 'present') =>
  row(id, { meeting: 'm', name, capacity: 'member', presence });
const PEOPLE: Rows = {
  attendance: [
    person('a', '方晓燕'),
    person('b', '何秀芳'),
    person('c', '𬤇远山'),
    person('d', '周涛', 'leave'),
  ],
};
const ISSUED: Rows = {
  ...PEOPLE,
  issuedPaper: [
    row('i', {
      meeting: 'm',
      body: 'b',
      paperKind: 'minutes',
      year: 2026,
      number: 3,
      issuedOn: '2026-09-12',
      content: '{}',
    }),
  ],
};

const own = (rows: Rows): string => {
  const model = composeMinutes(meetingDesk(rows), 'm', { number: 3, year: 2026, issuedOn: '2026-09-12' });
  return model === undefined ? '' : paperText(model);
};
const warnings = (text: string, rows: Rows = ISSUED): readonly string[] =>
  sameMeeting(meetingDesk(rows), 'm', text.split('\n'));

describe('a returned final', () => {
  it('is of the meeting when it says what the program wrote, whatever its blanks, widths and brackets', () => {
    const text = own(ISSUED);
    expect(text).toContain('𬤇远山');
    expect(warnings(text)).toEqual([]);
    const typed = text
      .replaceAll('何秀芳', '何 秀芳')
      .replaceAll('2026年9月10日', '２０２６年９月１０日')
      .replaceAll('第3期', '第三期');
    expect(typed).not.toBe(text);
    expect(warnings(typed)).toEqual([]);
  });

  it.each(['2026年9月10日', '二〇二六年九月十日', '2026-09-10', '2026.9.10', '9月10日'])(
    'may write the day as %s',
    (day) => {
      expect(warnings(`柳岸社区联席会议纪要（第3期）${day} 陈立新、方晓燕、何秀芳、𬤇远山`)).toEqual([]);
    },
  );

  it('names people who are not in it, but not those who did not come', () => {
    expect(warnings(own(ISSUED).replaceAll('何秀芳', '何秀方'))).toEqual([
      '定稿里没有找到这些到会人员：何秀芳；如果是有意这样写的，可以照样保存。',
    ]);
  });

  it('says that the number is not in it, and asks for none before one was given', () => {
    const text = own(ISSUED).replaceAll('第3期', '第4期');
    expect(warnings(text)).toEqual(['定稿里没有找到编号“第3期”，请核对编号有没有写错。']);
    expect(warnings(text, PEOPLE)).toEqual([]);
  });

  it('of another meeting is called so, with what is missing', () => {
    expect(warnings('东山街道大工委会议纪要\n2025年11月10日，王强主持召开会议。')).toEqual([
      '这份定稿好像不是“柳岸社区2026年第三季度联席会议”的：里面没有找到会议名称“柳岸社区联席会议”、会议日期2026年9月10日、4 名到会人员中的 4 名。请核对是不是选错了文件；确实是这次会议的，可以照样保存。',
      '定稿里没有找到编号“第3期”，请核对编号有没有写错。',
    ]);
  });

  it('of an earlier meeting of the same body is told by its day', () => {
    const text = own(ISSUED).replaceAll('9月10日', '6月18日');
    expect(warnings(text)[0]).toContain('没有找到会议日期2026年9月10日。');
  });

  it('does not take 11月10日 for 1月10日', () => {
    const data = meetingDesk(PEOPLE, '2026-01-12', { date: '2026-01-10' });
    const text = '柳岸社区联席会议纪要 2025年11月10日 陈立新、方晓燕、何秀芳、𬤇远山';
    expect(sameMeeting(data, 'm', [text])[0]).toContain('会议日期2026年1月10日');
  });

  it('without text cannot be compared, and says so', () => {
    expect(warnings(' \n\t')).toEqual([
      '定稿里没有文字，可能是扫描的图片，没法核对是不是这次会议的；请打开看一看再保存。',
    ]);
  });
});
