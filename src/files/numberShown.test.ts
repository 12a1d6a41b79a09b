import { describe, expect, it } from 'vitest';
import { numberFormat, numberShown } from './numberShown.ts';

const shown = (value: number, code: string | number, from1904 = false) =>
  numberShown(
    value,
    typeof code === 'number' ? numberFormat(code, undefined) : numberFormat(164, code),
    from1904,
  );

describe('a number cell', () => {
  it.each([
    ['yyyy-mm-dd', 37803, '2003-07-01'],
    ['yyyy"年"m"月"d"日";@', 37803, '2003-07-01'],
    ['[$-804]yyyy"年"m"月"d"日"', 37803, '2003-07-01'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 37803, '2003-07-01'],
    ['yyyy年m月', 37803, '2003-07'],
    ['yyyy.mm', 37817, '2003-07-15'],
    ['yyyy', 37622, '2003'],
    ['yyyy/m/d h:mm', 37803.5, '2003-07-01 12:00'],
    ['h:mm', 0.375, '09:00'],
    ['m"月"d"日"', 37803, '2003-07-01'],
  ])('formatted %s shows the day it means', (code, value, day) => {
    expect(shown(value, code)).toBe(day);
  });

  it('knows the built-in date formats of Chinese Excel and WPS', () => {
    expect(shown(37803, 14)).toBe('2003-07-01');
    expect(shown(37803, 31)).toBe('2003-07-01');
    expect(shown(37803, 57)).toBe('2003-07');
    expect(shown(37803, 58)).toBe('2003-07-01');
  });

  it('counts from 1904 where the workbook does', () => {
    expect(shown(36341, 'yyyy-mm-dd', true)).toBe('2003-07-01');
  });

  it('keeps the zeros that the office sees', () => {
    expect(shown(2003.1, '0.00')).toBe('2003.10');
    expect(shown(631, '0000')).toBe('0631');
    expect(shown(2003, '0.00')).toBe(2003);
    expect(shown(2003.17, '0.0')).toBe(2003.17);
  });

  it('is a plain number under number formats with letters, colours and units', () => {
    for (const code of [
      'General',
      'G/通用格式',
      '0.00E+00',
      '[Red]#,##0',
      '0"户"',
      '#,##0_ ;[Red]\\-#,##0\\ ',
      '0%',
    ]) {
      expect(shown(12, code)).toBe(12);
    }
  });

  it('of more than 15 digits stays a number, so that the damage shows', () => {
    expect(shown(990000196602110000, '0')).toBe(990000196602110000);
  });

  it('loses the noise of binary fractions', () => {
    expect(shown(2003.7000000000003, 'General')).toBe(2003.7);
  });
});
