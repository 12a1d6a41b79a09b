import { describe, expect, it } from 'vitest';
import { paperKind } from '../codes/meeting.ts';
import { row, type Rows } from '../rules/testing/rows.ts';
import { composePaper } from './composePaper.ts';
import { freezePaper } from './frozenPaper.ts';
import { layoutPaper } from './layout/layoutPaper.ts';
import type { PaperKind, PaperModel } from './paperModel.ts';
import { meetingDesk } from './testing/meetingDesk.ts';
import { paperText } from './testing/paperText.ts';

const SURNAMES = '赵钱孙李周吴郑王冯陈';
const name = (i: number): string =>
  i % 40 === 0 ? '𬤇' : i % 40 === 1 ? '阿卜杜热西提麦麦提依明江' : `${SURNAMES[i % 10]}㛃${i}`;
const LONG = Array.from({ length: 4000 }, (_, i) => `第${i % 10}句话`).join('，');

const attendance = Array.from({ length: 200 }, (_, i) =>
  row(`a${i}`, {
    meeting: 'm',
    order: i,
    name: name(i),
    unitName: `单位${i % 30}`,
    capacity: i < 180 ? 'member' : 'observer',
    presence: i % 9 === 0 ? 'leave' : 'present',
  }),
);
const resolution = Array.from({ length: 60 }, (_, i) =>
  row(`r${i}`, {
    meeting: 'm',
    agendaItem: `t${i % 6}`,
    order: i,
    matter: `议定事项${i}的内容`,
    leadUnit: `单位${i % 12}`,
    dueDate: '2026-09-30',
  }),
);
const agendaItem = Array.from({ length: 6 }, (_, i) =>
  row(`t${i}`, {
    meeting: 'm',
    order: i,
    ...(i === 0 ? { title: LONG, heard: LONG, opinions: LONG } : { title: `议题${i}` }),
  }),
);
const posts: Rows = {
  partnerUnit: [row('u', { name: '单位1', office: 'o' })],
  person: [row('w', { name: '𬤇' })],
  post: [row('q', { kind: 'partTimeCommissioner', person: 'w', partnerUnit: 'u' })],
};
const desk = meetingDesk({ attendance, resolution, agendaItem, ...posts });

const kinds = paperKind.entries.map(([kind]) => kind);
const paper = (kind: PaperKind): PaperModel =>
  composePaper(kind, desk, { meeting: 'm', leadUnit: '单位1' })!.model;

/** The text of a paper without line ends and spaces, as its words follow each other. */
const words = (text: string): string => text.replace(/\s/g, '');

describe('200 people, 60 decisions and topics of 20,000 characters', () => {
  it.each(['minutes', 'meetingRecord'] as const)('%s keep every word', (kind) => {
    const text = words(paperText(paper(kind)));
    expect(LONG.length).toBeGreaterThan(15_000);
    expect(text.split(LONG).length - 1).toBe(3);
    for (const { name: who } of attendance as unknown as readonly { readonly name: string }[]) {
      expect(text).toContain(who);
    }
    for (let i = 0; i < 60; i++) expect(text).toContain(`议定事项${i}的内容`);
  });

  it('sign-in sheet and name cards have a place for each of them', () => {
    const rows = paper('signInSheet').blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.filter((cells) => cells[2] !== '')).toHaveLength(200);
    expect(paper('nameCards').blocks).toHaveLength(200);
  });

  it('a notice and an agenda name a long topic whole', () => {
    expect(words(paperText(paper('notice')))).toContain(LONG);
    expect(words(paperText(paper('agenda')))).toContain(LONG);
  });

  it.each(kinds)('%s is laid out with every character on some page and fits what is kept of it', (kind) => {
    const model = paper(kind);
    const drawn = layoutPaper(model)
      .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])))
      .join('');
    const count = (text: string): number => [...text].filter((char) => char === '㛃' || char === '𬤇').length;
    const wanted = count(JSON.stringify(model.blocks)) * (kind === 'nameCards' ? 2 : 1);
    expect(count(drawn)).toBe(wanted);
    expect(freezePaper(model).length).toBeLessThan(2_000_000);
  });
});
