import { describe, expect, it } from 'vitest';
import { countWord, hanNumber } from './hanNumber.ts';
import { nameGroups } from './nameGroups.ts';
import { clockSpan, dayAndWeekday, dayWithin, halfDay, monthDay } from './paperDays.ts';
import { closeSentence, isSeveralSentences, linesOf, openClause } from './sentences.ts';

describe('days and hours on paper', () => {
  it('carry no zero padding and name the day of the week', () => {
    expect(monthDay('2026-09-05')).toBe('9月5日');
    expect(dayAndWeekday('2026-09-10')).toBe('2026年9月10日（星期四）');
  });

  it('name the year only where it is another one', () => {
    expect(dayWithin('2026-12-31', '2026')).toBe('12月31日');
    expect(dayWithin('2027-01-05', '2026')).toBe('2027年1月5日');
  });

  it.each([
    ['08:00', '上午'],
    ['11:59', '上午'],
    ['12:00', '下午'],
    ['18:00', '晚上'],
  ])('%s is %s', (time, half) => {
    expect(halfDay(time)).toBe(half);
  });

  it('speak of a span once where it stays in one half of the day', () => {
    expect(clockSpan('14:30', '16:20')).toBe('下午2:30—4:20');
    expect(clockSpan('10:30', '13:00')).toBe('上午10:30—下午1:00');
    expect(clockSpan('12:05', undefined)).toBe('下午12:05');
    expect(clockSpan(undefined, '16:20')).toBe('');
  });
});

describe('Chinese numbers', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1005, '一千零五'],
  ])('%d is %s', (n, words) => {
    expect(hanNumber(n)).toBe(words);
  });

  it('stand before a measure word as they are spoken', () => {
    expect([1, 2, 3, 10, 11].map(countWord)).toEqual(['一', '两', '三', '十', '11']);
  });
});

describe('lists of names', () => {
  it('gather the names of a unit where its first name stands', () => {
    const people = [
      { unit: '社区党委', name: '张建国' },
      { unit: '区税务局', name: '赵明', notes: ['兼职委员'] },
      { unit: '社区党委', name: '王秀英', notes: [undefined, ''] },
    ];
    expect(nameGroups(people)).toBe('社区党委 张建国、王秀英，区税务局 赵明（兼职委员）');
  });

  it('keep every character of rare, single and twelve-character names', () => {
    const long = '阿卜杜热西提麦麦提依明';
    expect(nameGroups([{ name: '𬤇' }, { name: '李㛃' }, { name: long }])).toBe(`𬤇、李㛃、${long}`);
  });
});

describe('sentences', () => {
  it.each([
    ['已订货', '已订货。'],
    ['已订货，', '已订货。'],
    ['已订货。', '已订货。'],
    ['他说“已订货。”', '他说“已订货。”'],
    ['行不行？', '行不行？'],
    ['', ''],
  ])('“%s” ends once', (text, closed) => {
    expect(closeSentence(text)).toBe(closed);
  });

  it('are opened again to be continued', () => {
    expect(openClause('公示七天。')).toBe('公示七天');
    expect(isSeveralSentences('先公示；再施工')).toBe(true);
    expect(isSeveralSentences('先公示，再施工。')).toBe(false);
  });

  it('keep the lines that were typed', () => {
    expect(linesOf(' 一\r\n\n二 ')).toEqual(['一', '二']);
  });
});
