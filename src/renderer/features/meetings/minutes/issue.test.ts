import { describe, expect, it } from 'vitest';
import { thawPaper } from '../../../../core/papers/frozenPaper.ts';
import { applied } from '../../../../core/record/patches.ts';
import type { Patch } from '../../../../core/record/change.ts';
import { dataOf } from '../../../../core/record/dataView.ts';
import { issuing, reopening, takingOver, type IssueWish } from './issue.ts';

type Fields = Readonly<Record<string, unknown>>;

function desk(body: Fields = {}, meeting: Fields = {}) {
  const tables: Readonly<Record<string, readonly Fields[]>> = {
    office: [{ id: 'o', name: '青禾社区', level: 'community' }],
    meetingBody: [
      {
        id: 'b',
        name: '青禾社区近邻党建联盟联席会议',
        office: 'o',
        bodyKind: 'communityJoint',
        frequency: 'quarterly',
        issuer: '中共青禾社区委员会',
        ...body,
      },
    ],
    meeting: [{ id: 'm', body: 'b', stage: 'preparing', date: '2026-09-10', ...meeting }],
    resolution: [
      { id: 'r', meeting: 'm', matter: '提出两个点位', leadUnit: '安心物业', dueDate: '2026-09-25' },
    ],
    paperEdit: [
      {
        id: 'e',
        meeting: 'm',
        paperKind: 'minutes',
        part: 'resolution:r',
        composed: '旧',
        text: '会议议定：先公示。',
      },
    ],
  };
  const stored = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map((fields) => ({ rev: 'r', deleted: false, mergedInto: null, ...fields })),
  ]);
  const data = dataOf(Object.fromEntries(stored) as never, '2026-09-12');
  const [ourMeeting, ourBody] = [data.get('meeting', 'm'), data.get('meetingBody', 'b')];
  if (ourMeeting === undefined || ourBody === undefined) throw new Error('nothing to issue');
  return { data, meeting: ourMeeting, body: ourBody };
}

const wish: IssueWish = {
  layout: 'A',
  year: 2026,
  number: 3,
  issuedOn: '2026-09-12',
  by: '李小梅',
  device: 'this-pc',
};

function written(patches: readonly Patch[] | undefined, type: string): Fields | undefined {
  const patch = patches?.find((one) => one.type === type);
  return patch && Object.fromEntries(Object.entries(patch.fields).map(([name, [, after]]) => [name, after]));
}

describe('issuing minutes', () => {
  it('keeps the paper word for word, with its number, day and the office’s own words', () => {
    const { data, meeting, body } = desk();
    const paper = written(issuing(data, meeting, body, wish), 'issuedPaper');
    expect(paper).toMatchObject({
      meeting: 'm',
      body: 'b',
      layout: 'A',
      year: 2026,
      number: 3,
      issuedBy: '李小梅',
    });
    const thawed = thawPaper(String(paper?.['content']));
    const text = JSON.stringify(thawed.ok ? thawed.model : undefined);
    for (const words of ['（第3期）', '2026年9月12日印发', '会议议定：先公示。'])
      expect(text).toContain(words);
    expect(text).not.toContain('提出两个点位');
  });

  it('gives the numbering to this PC the first time, and calls the meeting held', () => {
    const first = desk();
    const patches = issuing(first.data, first.meeting, first.body, wish);
    expect(written(patches, 'meetingBody')).toEqual({ layout: 'A', numberingDevice: 'this-pc' });
    expect(written(patches, 'meeting')).toEqual({ stage: 'held' });
    const later = desk({ layout: 'A', numberingDevice: 'other-pc' }, { stage: 'held' });
    const types = issuing(later.data, later.meeting, later.body, wish)?.map(({ type }) => type);
    expect(types).toEqual(['issuedPaper']);
  });

  it('hands the numbering over in one change, and says nothing where this PC has it', () => {
    const { body } = desk({ numberingDevice: 'other-pc' });
    const [patch] = takingOver(body, 'this-pc');
    expect(patch?.fields).toEqual({ numberingDevice: ['other-pc', 'this-pc'] });
    expect(takingOver(body, 'other-pc')).toEqual([]);
  });

  it('is opened again with day and reason; nothing of the paper itself is touched', () => {
    const { data, meeting, body } = desk();
    const creation = issuing(data, meeting, body, wish)?.[0];
    if (creation === undefined) throw new Error('not issued');
    const paper = applied(undefined, creation, 'c1');
    const [patch] = reopening(paper as never, '2026-09-15', '时限写错');
    expect(patch?.fields).toEqual({ reopenedOn: [null, '2026-09-15'], reopenReason: [null, '时限写错'] });
  });
});
