import { describe, expect, it } from 'vitest';
import { htmlTable, parseTsv, writeTsv } from './tsv.ts';

describe('what Excel and WPS put on the clipboard', () => {
  it('is cells parted by tabs and rows by line ends of any sort, without a row after the last', () => {
    expect(parseTsv('张三\t男\r\n李四\t女\r\n')).toEqual([
      ['张三', '男'],
      ['李四', '女'],
    ]);
    expect(parseTsv('a\nb\rc')).toEqual([['a'], ['b'], ['c']]);
    expect(parseTsv('a')).toEqual([['a']]);
  });

  it('keeps blank cells and blank rows within, and makes all rows equally long', () => {
    expect(parseTsv('a\t\tb\r\n\t\t\r\nc\r\n')).toEqual([
      ['a', '', 'b'],
      ['', '', ''],
      ['c', '', ''],
    ]);
    expect(parseTsv('a\t')).toEqual([['a', '']]);
  });

  it('has cells of several lines in quotes, their own quotes doubled', () => {
    expect(parseTsv('"第一行\r\n第二\t行"\t"说""好"""\r\nb\tc')).toEqual([
      ['第一行\n第二\t行', '说"好"'],
      ['b', 'c'],
    ]);
  });

  it('may begin a cell with a quote that closes nothing', () => {
    expect(parseTsv('"好"的\t"半\r\nc\td')).toEqual([
      ['"好"的', '"半'],
      ['c', 'd'],
    ]);
  });

  it('reads back what was written, whatever the texts', () => {
    const block = [
      ['一\n二', '"', 'a"b', ''],
      ['\t', '" "', '  ', '三'],
    ];
    expect(parseTsv(writeTsv(block))).toEqual(block);
  });

  it('is a table of texts for programs that take one', () => {
    expect(htmlTable([['a<b', '1\n2']])).toBe(
      `<table><tr><td style="mso-number-format:'\\@'">a&lt;b</td><td style="mso-number-format:'\\@'">1<br>2</td></tr></table>`,
    );
  });
});
