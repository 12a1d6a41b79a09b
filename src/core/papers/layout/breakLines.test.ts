import { describe, expect, it } from 'vitest';
import { breakLines } from './breakLines.ts';
import { emsOf, lettersOf } from './letters.ts';

const lines = (text: string, room: number, wholeNames = false): string[] =>
  breakLines(lettersOf(text), () => room, { wholeNames }).map(({ letters }) =>
    letters.map((letter) => letter.text).join(''),
  );

describe('a line of Chinese text', () => {
  it('holds as many characters as it has room for, two digits in the room of one', () => {
    expect(lines('一二三四五六七八九十', 4)).toEqual(['一二三四', '五六七八', '九十']);
    expect(lines('12345678一二三四', 4)).toEqual(['12345678', '一二三四']);
  });

  it('draws a comma or full stop in at its end, but no second mark', () => {
    expect(lines('一二三四，五六七八。', 4)).toEqual(['一二三四，', '五六七八。']);
    expect(lines('一二三四。”五六', 4)).toEqual(['一二三', '四。”五', '六']);
  });

  it('never begins with a closing mark and never ends with an opening one', () => {
    const texts = [
      '会议要求“各单位、各支部（含小区支部）按照《工作方案》抓好落实”，并于月底前报告。'.repeat(4),
      '（甲）（乙）（丙）《丁》“戊”〔己〕【庚】：辛；壬？癸！'.repeat(4),
    ];
    for (const text of texts) {
      for (let room = 5; room <= 28; room++) {
        const found = lines(text, room);
        expect(found.join('')).toBe(text);
        for (const line of found) {
          expect(line).not.toMatch(/^[，。、；：！？）〕】》”]/u);
          expect(line).not.toMatch(/[（〔【《“]$/u);
        }
      }
    }
  });

  it('keeps the year of a document, days, numbers with their word, dashes and Latin words whole', () => {
    const whole = ['〔2026〕', '25日', '第12期', '14:30', '——', '……', '35户', '19900001234', 'jinlin'];
    for (const word of whole) {
      for (let before = 0; before < 28; before++) {
        const text = `${'字'.repeat(before)}${word}${'字'.repeat(28)}`;
        expect(lines(text, 28).some((line) => line.includes(word))).toBe(true);
      }
    }
  });

  it('keeps a date whole where that leaves no gap, and else cuts it after its month', () => {
    expect(lines(`${'字'.repeat(25)}9月25日前`, 28)).toEqual(['字'.repeat(25), '9月25日前']);
    expect(lines(`${'字'.repeat(24)}%11月25日前`, 28)).toEqual([`${'字'.repeat(24)}%11月`, '25日前']);
  });

  it('cuts a word only where nothing else helps, and loses nothing', () => {
    const address = `https://example.com/${'a'.repeat(200)}`;
    const found = lines(`见${address}。`, 28);
    expect(found.join('')).toBe(`见${address}。`);
    expect(found[0]?.startsWith('见https')).toBe(true);
    expect(lines('）））））））', 3).join('')).toBe('）））））））');
    expect(lines('字', 0.2)).toEqual(['字']);
  });

  it('counts rare hanzi and letters with marks on them as one character each', () => {
    const text = '𬤇㛃𠮷葛󠄀é';
    expect(lettersOf(text).map((letter) => letter.text)).toEqual(['𬤇', '㛃', '𠮷', '葛󠄀', 'é']);
    expect(emsOf(lettersOf('𬤇㛃𠮷'))).toBe(3);
    expect(lines('𬤇'.repeat(5), 4)).toEqual(['𬤇'.repeat(4), '𬤇']);
  });

  it('lets blanks take no room at its end and begins no line with one', () => {
    expect(lines('一二三四　五六', 4)).toEqual(['一二三四', '五六']);
    expect(lines('　　一二', 4)).toEqual(['　　一二']);
  });

  it('keeps names whole in a list of names', () => {
    expect(lines('张建国、王秀英、欧阳修文、孙磊', 6, true)).toEqual([
      '张建国、',
      '王秀英、',
      '欧阳修文、',
      '孙磊',
    ]);
    expect(lines('张建国、王秀英、欧阳修文、孙磊', 6)).toEqual(['张建国、王秀', '英、欧阳修文、', '孙磊']);
  });

  it('leaves out what no font can draw', () => {
    expect(lines('甲\u0000乙\u000B丙\uFFFE\uD800丁', 8)).toEqual(['甲乙丙丁']);
  });

  it('is one empty line for no text', () => {
    expect(lines('', 28)).toEqual(['']);
  });
});
