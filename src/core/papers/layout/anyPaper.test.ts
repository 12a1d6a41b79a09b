import { expect, it } from 'vitest';
import type { PageModel, PageText } from '../pageModel.ts';
import type { PaperBlock, PaperModel } from '../paperModel.ts';
import { layoutPaper } from './layoutPaper.ts';
import { sheets } from './measures.ts';

/** Repeatable numbers below `limit`. */
function dice(seed: number): (limit: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % limit;
  };
}

const pieces = [
  '会议议定：',
  '张建国、',
  '𬤇㛃',
  '2026年9月25日',
  '（〔2026〕5号）',
  'Wi-Fi',
  '。”',
  '“',
  '……',
  '——',
  ' ',
  '　',
  'a'.repeat(40),
  '，',
  '1990000',
  '％',
];

function someText(roll: (limit: number) => number, most: number): string {
  return Array.from({ length: roll(most) }, () => pieces[roll(pieces.length)]).join('');
}

const makers: readonly ((roll: (limit: number) => number) => PaperBlock)[] = [
  (roll) => ({
    kind: 'paragraph',
    runs: [{ text: someText(roll, 60) }, { text: someText(roll, 9), face: 'kai' }],
  }),
  (roll) => ({ kind: 'paragraph', runs: [{ text: someText(roll, 9) }], align: 'right', indent: 'none' }),
  (roll) => ({ kind: 'heading', level: 1, text: someText(roll, 12) }),
  (roll) => ({ kind: 'nameList', label: '出席', text: someText(roll, 60) }),
  (roll) => ({ kind: 'title', text: someText(roll, 8) }),
  (roll) => ({ kind: 'space', lines: roll(4) }),
  () => ({ kind: 'cutLine' }),
  (roll) => ({
    kind: 'table',
    columns: [
      { label: '序号', width: 1 },
      { label: '事项', width: 1 + roll(6), align: 'center' },
    ],
    rows: Array.from({ length: roll(30) }, (_, i) => [String(i), someText(roll, i === 7 ? 900 : 20)]),
  }),
];

function somePaper(seed: number): PaperModel {
  const roll = dice(seed);
  const blocks = Array.from({ length: 4 + roll(16) }, () => makers[roll(makers.length)]?.(roll));
  return {
    kind: 'minutes',
    fileName: '纪要',
    orientation: roll(4) === 0 ? 'landscape' : 'portrait',
    pageNumbers: false,
    blocks: blocks.filter((block) => block !== undefined),
    ...(roll(2) === 0 && {
      colophon: { copyTo: someText(roll, 20), issuer: '中共香水社区委员会', issuedOn: '9月12日' },
    }),
  };
}

const bare = (text: string): string => text.replaceAll(/\s/gu, '');
const letters = (text: string): string => [...bare(text)].sort().join('');

function wordsOf({ blocks, colophon }: PaperModel, tableHeads: number): string {
  const said = blocks.map((block) => {
    if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
    if (block.kind === 'nameList') return `${block.label}：${block.text}`;
    if (block.kind === 'table') return block.rows.flat().join('');
    return 'text' in block ? block.text : '';
  });
  const copy = colophon?.copyTo
    ? `抄送：${colophon.copyTo}${colophon.copyTo.endsWith('。') ? '' : '。'}`
    : '';
  const foot = colophon ? `${copy}${colophon.issuer}${colophon.issuedOn}印发` : '';
  return said.join('') + foot + '序号事项'.repeat(tableHeads);
}

const textsOf = (pages: readonly PageModel[]): PageText[] =>
  pages.flatMap(({ items }) => items.filter((item): item is PageText => item.kind === 'text'));

it.each(Array.from({ length: 60 }, (_, i) => i + 1))(
  'loses nothing and leaves the type area nowhere in paper %i',
  (seed) => {
    const model = somePaper(seed);
    const pages = layoutPaper(model);
    const texts = textsOf(pages);
    const heads = texts.filter(({ text, face }) => text === '序号' && face === 'heading').length;
    expect(letters(texts.map(({ text }) => text).join(''))).toBe(letters(wordsOf(model, heads)));
    const { left, top, innerWidth, innerHeight } = sheets[model.orientation];
    for (const { text, x, y, width, size } of texts) {
      expect(x, text).toBeGreaterThan(left - 0.1);
      expect(x + width, text).toBeLessThan(left + innerWidth + 1);
      expect(y - size * 0.86, text).toBeGreaterThan(top - 0.1);
      expect(y, text).toBeLessThan(top + innerHeight);
    }
    for (const { items } of pages) expect(items.length).toBeGreaterThan(0);
  },
);
