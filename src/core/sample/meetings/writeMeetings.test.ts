import { describe, expect, it } from 'vitest';
import { addDays } from '../../kinds/day.ts';
import { thawPaper } from '../../papers/frozenPaper.ts';
import { createWorkingSet, viewOf } from '../../record/dataView.ts';
import { applied } from '../../record/patches.ts';
import { attendanceFor, membersOf } from '../../rules/meetings/bodyMembers.ts';
import { carriedOver } from '../../rules/meetings/carriedOver.ts';
import { issueTroubles } from '../../rules/meetings/issueTroubles.ts';
import { meetingsDue } from '../../rules/meetings/meetingsDue.ts';
import { numberFor } from '../../rules/meetings/paperNumber.ts';
import { standingOf } from '../../rules/meetings/standing.ts';
import { attendanceOf, tallyOf } from '../../rules/meetings/tally.ts';
import { checkRules } from '../../rules/registry.ts';
import { sampleCommunity } from '../sampleCommunity.ts';

function load(today: string) {
  const set = createWorkingSet();
  for (const patch of sampleCommunity({ seed: 7, today }).patches) {
    set.put(patch.type, [applied(set.row(patch.type, patch.record), patch, 'r')]);
  }
  const data = viewOf(set, () => today);
  const body = data.all('meetingBody').find(({ bodyKind }) => bodyKind === 'communityJoint');
  if (body === undefined) throw new Error('the sample has a joint meeting');
  const [earlier, recent, next, ...more] = data.linking('meeting', 'body', body.id);
  if (earlier === undefined || recent === undefined || next === undefined || more.length > 0) {
    throw new Error('the joint meeting met twice and is prepared once');
  }
  const standings = (meeting: string) =>
    data.linking('resolution', 'meeting', meeting).map((one) => standingOf(one, data));
  return { data, body, earlier, recent, next, standings };
}

/** First and last days of quarters, and days between. */
const days = [
  '2026-01-01',
  '2026-03-31',
  '2026-05-05',
  '2026-07-01',
  '2026-09-30',
  '2026-11-24',
  '2028-02-29',
];

describe.each(days)('the meetings of the sample on %s', (today) => {
  const { data, body, earlier, recent, next, standings } = load(today);

  it('break no rule', () => {
    expect(checkRules(data)).toEqual([]);
  });

  it('are two held ones of the quarters before and one being prepared for the present one', () => {
    expect([earlier, recent, next].map(({ stage }) => stage)).toEqual(['held', 'held', 'preparing']);
    expect(earlier.date < recent.date && recent.date < today && today <= next.date).toBe(true);
    const now = meetingsDue(data).find((one) => one.body.id === body.id);
    expect(now?.missing).toEqual([]);
    expect(now?.preparing?.id).toBe(next.id);
  });

  it('have every decision led by somebody, with a person and a day', () => {
    for (const meeting of [earlier, recent]) {
      expect(issueTroubles(data, meeting)).toEqual([]);
      const own = data.linking('resolution', 'meeting', meeting.id);
      expect(own.length).toBeGreaterThanOrEqual(5);
      for (const { leadUnit, personName, dueDate = '' } of own) {
        expect([typeof leadUnit, typeof personName]).toEqual(['string', 'string']);
        expect(dueDate > meeting.date).toBe(true);
      }
    }
  });

  it('leave one decision overdue, others closed in time, and one under way', () => {
    expect(standings(earlier.id).filter(({ isOverdue }) => isOverdue)).toHaveLength(1);
    expect(standings(earlier.id).filter(({ isOpen }) => isOpen)).toHaveLength(1);
    expect(standings(earlier.id).filter(({ isLate }) => isLate)).toEqual([]);
    expect(standings(recent.id).filter(({ isOpen }) => !isOpen).length).toBeGreaterThan(0);
    expect(standings(recent.id).filter(({ isOpen }) => isOpen).length).toBeGreaterThan(0);
    expect(carriedOver(data, recent)).toHaveLength(standingsOn(recent.date));
    expect(carriedOver(data, next).length).toBeGreaterThanOrEqual(2);
  });

  function standingsOn(day: string): number {
    const own = data.linking('resolution', 'meeting', earlier.id);
    return own.filter((one) => standingOf(one, data, day).isOpen).length;
  }

  it('are attended by those who belong to the body, some on leave, one by a deputy', () => {
    const expected = membersOf(data, body.id, next.date).map(({ name, unit, duty }) => [name, unit, duty]);
    expect(expected).toHaveLength(21);
    for (const meeting of [earlier, recent, next]) {
      const members = attendanceOf(data, meeting.id).filter(({ capacity }) => capacity === 'member');
      expect(members.map(({ name, unitName, duty }) => [name, unitName, duty])).toEqual(expected);
      expect(attendanceFor(data, meeting)).toEqual([]);
    }
    const tally = tallyOf(data, recent.id);
    expect([tally.due, tally.came, tally.leave, tally.observers]).toEqual([21, 19, 2, 2]);
    expect(tallyOf(data, next.id).unmarked).toBe(21);
  });

  it('have minutes issued of the first one, which can be read back word for word; the second is next', () => {
    const [paper, ...more] = data.all('issuedPaper');
    expect(more).toEqual([]);
    const thawed = thawPaper(paper?.content ?? '');
    const text = thawed.ok ? JSON.stringify(thawed.model.blocks) : '';
    expect(text).toContain(`第${paper?.number}期`);
    for (const { personName } of data.linking('resolution', 'meeting', earlier.id)) {
      expect(text).toContain(personName ?? '?');
    }
    const number = numberFor(data, recent, recent.date);
    const isSameYear = earlier.date.slice(0, 4) === recent.date.slice(0, 4);
    expect(number.number).toBe(isSameYear ? (paper?.number ?? 0) + 1 : 1);
  });

  it('grow into projects and issues that know where they come from', () => {
    const from = (type: 'project' | 'issue') => data.all(type).flatMap((one) => one.fromResolution ?? []);
    const meetingOf = (id: string | undefined) => data.get('resolution', id)?.meeting;
    expect(from('project').map(meetingOf)).toEqual([recent.id]);
    expect(from('issue').map(meetingOf)).toEqual([earlier.id]);
  });

  it('stand beside a council hall that missed its month and terms that end within two weeks', () => {
    const missing = meetingsDue(data).flatMap(({ missingText }) => missingText ?? []);
    expect(missing).toEqual([expect.stringMatching(/^银杏小区红色议事厅 \d{4}年\d{1,2}月还没有召开$/)]);
    const soon = (day: string | undefined): boolean =>
      day !== undefined && day >= today && day <= addDays(today, 14);
    expect(data.all('post').filter(({ termEnd }) => soon(termEnd))).toHaveLength(1);
    expect(data.all('partyOrg').filter(({ termEnd }) => soon(termEnd))).toHaveLength(1);
  });

  it('report nothing that has not happened yet, and nothing on a weekend', () => {
    const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
    for (const { date } of data.all('resolutionProgress')) {
      expect(date <= today).toBe(true);
      expect([0, 6]).not.toContain(weekday(date));
    }
    for (const { date, stage } of data.all('meeting')) {
      if (stage === 'held') expect([0, 6]).not.toContain(weekday(date));
    }
  });
});
