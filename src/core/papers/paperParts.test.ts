import { describe, expect, it } from 'vitest';
import type { View } from '../record/dataView.ts';
import type { AnyStored } from '../record/types.ts';
import { row } from '../rules/testing/rows.ts';
import { composePaper, stalePieces, type ComposedPaper } from './composePaper.ts';
import { meetingDesk } from './testing/meetingDesk.ts';
import { paperText } from './testing/paperText.ts';

const topics = [row('t1', { meeting: 'm', order: 1, title: '充电车棚选址', opinions: '先公示、后施工' })];
const resolution = (id: string, order: number, values: object): AnyStored =>
  row(id, { meeting: 'm', agendaItem: 't1', order, ...values });
const first = resolution('r1', 1, { matter: '提出两个点位', leadUnit: '物业', dueDate: '2026-09-25' });
const second = resolution('r2', 2, { matter: '张贴公示' });
const third = resolution('r3', 3, { matter: '汇总意见' });

function desk(edits: readonly AnyStored[], resolutions: readonly AnyStored[] = [first, second, third]): View {
  return meetingDesk({ agendaItem: topics, resolution: resolutions, paperEdit: edits });
}

function minutes(data: View): ComposedPaper {
  const paper = composePaper('minutes', data, { meeting: 'm', layout: 'B' });
  if (paper === undefined) throw new Error('no minutes');
  return paper;
}

const edit = (part: string, values: object): AnyStored =>
  row(`e-${part}`, { meeting: 'm', paperKind: 'minutes', part, ...values });

const composedOf = (part: string): string =>
  minutes(desk([])).parts.find((one) => one.part === part)?.composed ?? '';

describe('edits of a paper', () => {
  it('replace the words of their piece and leave its number to the program', () => {
    const composed = composedOf('resolution:r1');
    const paper = minutes(desk([edit('resolution:r1', { composed, text: '物业先拿出两个点位。' })]));
    expect(paperText(paper.model)).toContain('　　1.物业先拿出两个点位。\n　　2.张贴公示。');
    expect(paper.parts.find(({ part }) => part === 'resolution:r1')?.isStale).toBe(false);
    expect(stalePieces(paper)).toEqual([]);
  });

  it('with nothing in them leave the piece out, and the numbers close up', () => {
    const paper = minutes(desk([edit('resolution:r2', { composed: composedOf('resolution:r2') })]));
    expect(paperText(paper.model)).toContain('9月25日前完成。\n　　2.汇总意见。');
    expect(paper.parts.find(({ part }) => part === 'resolution:r2')?.text).toBe('');
  });

  it('of several lines become several paragraphs under one number', () => {
    const paper = minutes(desk([edit('resolution:r1', { composed: '', text: '第一行。\n第二行。' })]));
    expect(paperText(paper.model)).toContain('　　1.第一行。\n　　第二行。\n　　2.张贴公示。');
  });

  it('survive a correction of the data, and both texts are told where they no longer agree', () => {
    const composed = composedOf('resolution:r1');
    const later = resolution('r1', 1, { matter: '提出两个点位', leadUnit: '物业', dueDate: '2026-09-30' });
    const words = '9月25日前物业提出两个点位。';
    const paper = minutes(desk([edit('resolution:r1', { composed, text: words })], [later, second, third]));
    expect(paperText(paper.model)).toContain(`1.${words}`);
    expect(stalePieces(paper)).toMatchObject([
      {
        part: 'resolution:r1',
        text: words,
        composed: '提出两个点位，由物业牵头，9月30日前完成。',
        edit: { composed },
      },
    ]);
  });

  it('are listed when the data no longer have their piece', () => {
    const paper = minutes(desk([edit('resolution:gone', { composed: '旧的一项', text: '改过的一项' })]));
    expect(paper.lost.map(({ text }) => text)).toEqual(['改过的一项']);
    expect(paperText(paper.model)).not.toContain('改过的一项');
  });

  it('belong to their paper alone', () => {
    const data = desk([edit('title', { composed: '', text: '改过的标题' })]);
    expect(paperText(composePaper('notice', data, { meeting: 'm' })!.model)).not.toContain('改过的标题');
    expect(paperText(minutes(data).model)).toContain('改过的标题');
  });

  it('reach titles, headings and name lists, a further line of a heading being a paragraph', () => {
    const attendance = [row('a', { meeting: 'm', name: '张建国', capacity: 'member', presence: 'present' })];
    const edits = [
      edit('topic:t1', { composed: '', text: '关于车棚\n先说明背景。' }),
      edit('list:present', { composed: '', text: '社区党委 张建国' }),
    ];
    const data = meetingDesk({ agendaItem: topics, resolution: [first], paperEdit: edits, attendance });
    const text = paperText(minutes(data).model);
    expect(text).toContain('　　关于车棚\n　　先说明背景。\n　　会议认为');
    expect(text).toContain('出席：社区党委 张建国');
  });
});

it('every piece of the minutes has a key of its own that stays when others come and go', () => {
  const all = minutes(desk([])).parts.map(({ part }) => part);
  expect(new Set(all).size).toBe(all.length);
  const fewer = minutes(desk([], [first, third])).parts.map(({ part }) => part);
  expect(all.filter((part) => !fewer.includes(part))).toEqual(['resolution:r2']);
});
