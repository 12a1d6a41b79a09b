import { describe, expect, it } from 'vitest';
import { readEntry, type EntryTexts } from './readEntry.ts';

const blank: EntryTexts = { date: '2026-09-20', percent: '', text: '', newDueDate: '', toUnit: '' };

describe('a line of progress', () => {
  it('is read as it is typed, with a percent sign and a day in the office’s writing', () => {
    const texts = { ...blank, date: '2026.9.20', percent: '60%', text: '已订货' };
    expect(readEntry('r', 'inProgress', texts)).toEqual({
      ok: true,
      values: { resolution: 'r', state: 'inProgress', date: '2026-09-20', percent: 60, text: '已订货' },
    });
  });

  it('closes only with a day and a result', () => {
    expect(readEntry('r', 'done', blank)).toEqual({ ok: false, problem: '办结、销号要写明结果' });
    expect(readEntry('r', 'done', { ...blank, date: '', text: '已装好' })).toMatchObject({ ok: false });
    expect(readEntry('r', 'closed', { ...blank, text: '已装好' })).toMatchObject({ ok: true });
  });

  it('asks for the new time limit of an extension and the unit of a transfer, and leaves out what belongs to neither', () => {
    expect(readEntry('r', 'extended', blank)).toEqual({ ok: false, problem: '延期要写明新的完成时限' });
    expect(readEntry('r', 'transferred', blank)).toEqual({ ok: false, problem: '转办要写明转给哪个单位' });
    const typed = { ...blank, newDueDate: '2026-10-31', toUnit: '业委会', percent: '50', text: '已装好' };
    expect(readEntry('r', 'done', typed)).toEqual({
      ok: true,
      values: { resolution: 'r', state: 'done', date: '2026-09-20', text: '已装好' },
    });
    expect(readEntry('r', 'extended', { ...typed, percent: '130' })).toMatchObject({
      ok: false,
      problem: '完成程度最多是 100%',
    });
  });
});
