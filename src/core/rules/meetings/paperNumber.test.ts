import { describe, expect, it } from 'vitest';
import { dataOf, type View } from '../../record/dataView.ts';
import type { AnyStored, Stored } from '../../record/types.ts';
import { checkRules } from '../registry.ts';
import { row } from '../testing/rows.ts';
import {
  mayNumber,
  newestPaper,
  nextNumber,
  numberFor,
  numberText,
  paperInForce,
  takeNumbering,
  versionsOf,
} from './paperNumber.ts';

const paper = (id: string, meeting: string, number: number, more: object = {}): AnyStored =>
  row(id, {
    meeting,
    body: 'b',
    paperKind: 'minutes',
    year: 2026,
    number,
    issuedOn: '2026-09-12',
    content: '{}',
    ...more,
  });

const reopened = { reopenedOn: '2026-09-20', reopenReason: '写错了时限' };

function view(...issuedPaper: readonly AnyStored[]): View {
  const body = { name: '青禾社区联席会议', office: 'o', bodyKind: 'communityJoint', frequency: 'quarterly' };
  return dataOf(
    {
      meetingBody: [row('b', body), row('c', { ...body, name: '别的会议', numberStyle: 'yearBracket' })],
      meeting: ['m1', 'm2', 'm3'].map((id, i) =>
        row(id, { body: 'b', stage: 'held', date: `2026-0${i + 1}-10` }),
      ),
      issuedPaper,
    },
    '2026-12-01',
  );
}

const meeting = (data: View, id: string) => data.get('meeting', id) as Stored<'meeting'>;
const refused = (data: View, ...ids: string[]) =>
  checkRules(data, new Map([['issuedPaper', new Set(ids)]])).map(({ text }) => text);

describe('the number of minutes', () => {
  it('counts within body, kind and year, from 1', () => {
    const data = view(
      paper('p1', 'm1', 1),
      paper('p2', 'm2', 7),
      paper('p3', 'm3', 9, { body: 'c' }),
      paper('p4', 'm3', 4, { paperKind: 'reminderLetter' }),
      paper('p5', 'm3', 12, { year: 2025 }),
    );
    expect(nextNumber(data, 'b', 2026)).toBe(8);
    expect(nextNumber(data, 'b', 2027)).toBe(1);
    expect(nextNumber(data, 'b', 2026, 'reminderLetter')).toBe(5);
  });

  it('stays with a meeting whose paper was opened again, even into the next year', () => {
    const data = view(paper('p1', 'm1', 1), paper('p2', 'm2', 2, reopened));
    expect(numberFor(data, meeting(data, 'm2'), '2027-01-05')).toEqual({ year: 2026, number: 2 });
    expect(numberFor(data, meeting(data, 'm3'), '2026-12-05')).toEqual({ year: 2026, number: 3 });
    expect(numberFor(data, meeting(data, 'm3'), '2027-01-05')).toEqual({ year: 2027, number: 1 });
    expect(paperInForce(data, 'm2')).toBeUndefined();
  });

  it('keeps every version of a paper, the last one in force', () => {
    const data = view(paper('p1', 'm1', 1, reopened), paper('p2', 'm1', 1));
    expect(versionsOf(data, 'm1').map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(paperInForce(data, 'm1')?.id).toBe('p2');
    expect(newestPaper(data, 'b')?.id).toBe('p2');
    expect(refused(data, 'p1', 'p2')).toEqual([]);
  });

  it('is written as the body does', () => {
    expect(numberText('issue', 2026, 3)).toBe('第3期');
    expect(numberText(undefined, 2026, 3)).toBe('第3期');
    expect(numberText('yearBracket', 2026, 3)).toBe('〔2026〕3号');
  });

  it('is given by one device: the first that issues takes it, handing over is a change of the body', () => {
    const data = view();
    const body = data.get('meetingBody', 'b') as Stored<'meetingBody'>;
    expect(mayNumber(body, 'pc1')).toBe(true);
    expect(takeNumbering(body, 'pc1')?.fields).toEqual({ numberingDevice: [null, 'pc1'] });
    const taken = { ...body, numberingDevice: 'pc1' };
    expect([mayNumber(taken, 'pc1'), mayNumber(taken, 'pc2')]).toEqual([true, false]);
    expect(takeNumbering(taken, 'pc1')).toBeUndefined();
    expect(takeNumbering(taken, 'pc2')?.fields).toEqual({ numberingDevice: ['pc1', 'pc2'] });
  });
});

describe('papers in force', () => {
  it('have numbers of their own', () => {
    const data = view(paper('p1', 'm1', 3), paper('p2', 'm2', 3));
    const text = '青禾社区联席会议的会议纪要2026年第3期已经印发过，编号不能重复；请用下一个编号。';
    expect(refused(data, 'p2')).toEqual([text]);
    expect(checkRules(data).map((one) => [one.level, one.record, one.field])).toEqual([
      ['refuse', 'p2', 'number'],
    ]);
    const bracket = view(paper('p1', 'm1', 3, { body: 'c' }), paper('p2', 'm2', 3, { body: 'c' }));
    expect(refused(bracket, 'p2')[0]).toContain('会议纪要〔2026〕3号已经印发过');
  });

  it('may share a number across bodies, years and kinds', () => {
    const data = view(
      paper('p1', 'm1', 3),
      paper('p2', 'm2', 3, { year: 2025 }),
      paper('p3', 'm2', 3, { body: 'c' }),
      paper('p4', 'm2', 3, { paperKind: 'notice' }),
    );
    expect(checkRules(data)).toEqual([]);
  });

  it('are one for a meeting', () => {
    const data = view(paper('p1', 'm1', 3), paper('p2', 'm1', 4));
    expect(refused(data, 'p2')).toEqual([
      '这次会议已经印发会议纪要2026年第3期；要改，请先重新打开它，再用原来的编号印发。',
    ]);
  });
});

describe('opening a paper again', () => {
  it('is for the newest of its series', () => {
    expect(refused(view(paper('p1', 'm1', 1), paper('p2', 'm2', 2, reopened)), 'p2')).toEqual([]);
    const older = view(paper('p1', 'm1', 1, reopened), paper('p2', 'm2', 2));
    expect(refused(older, 'p1')).toEqual([
      '后面已经印发会议纪要2026年第2期，会议纪要2026年第1期不能再打开；要更正，请在下一次会议的纪要里说明。',
    ]);
    const lastYear = view(paper('p1', 'm1', 9, { ...reopened, year: 2025 }), paper('p2', 'm2', 1));
    expect(refused(lastYear, 'p1')).toHaveLength(1);
  });

  it('is looked at when it happens, not when the next paper is issued meanwhile', () => {
    const data = view(paper('p1', 'm1', 1, reopened), paper('p2', 'm2', 2));
    expect(refused(data, 'p2')).toEqual([]);
    expect(checkRules(data)).toEqual([]);
  });
});
