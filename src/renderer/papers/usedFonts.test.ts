import { expect, it } from 'vitest';
import type { PageModel, PageText } from '../../core/papers/pageModel.ts';
import { fontSentence, fontsThere, fontUses } from './usedFonts.ts';

/** A PC with some fonts: each has a width of its own, an absent one measures as the fallback behind it. */
function pc(fonts: readonly string[]) {
  const widths = new Map<string, number>([
    ['monospace', 10],
    ['serif', 11],
    ['sans-serif', 12],
  ]);
  for (const [i, font] of fonts.entries()) widths.set(`"${font}"`, i === 0 ? 10 : 20 + i);
  return (family: string): number => {
    const found = family.split(', ').find((name) => widths.has(name));
    return widths.get(found ?? '') ?? 0;
  };
}

const text = (face: PageText['face']): PageText => ({
  kind: 'text',
  text: '字',
  x: 0,
  y: 0,
  width: 16,
  size: 16,
  face,
});
const page = (...faces: PageText['face'][]): PageModel => ({
  width: 595,
  height: 842,
  number: 1,
  items: faces.map((face) => text(face)),
});

it('finds a font that is as wide as one of the fallbacks, as 宋体 is where it is that fallback', () => {
  const there = fontsThere(pc(['SimSun', 'FangSong']));
  expect(['SimSun', 'FangSong', 'KaiTi'].map((font) => there(font))).toEqual([true, true, false]);
});

it('names the font that really stands for a missing one, and takes another name of it as the same', () => {
  const uses = fontUses(fontsThere(pc(['SimSun', 'FangSong', '华文中宋', 'SimHei', 'KaiTi'])));
  const said = Object.fromEntries(uses.map(({ face, used, isWanted }) => [face, [used, isWanted]]));
  expect(said).toEqual({
    title: ['华文中宋', false],
    body: ['FangSong', true],
    heading: ['SimHei', true],
    kai: ['KaiTi', true],
    song: ['SimSun', true],
  });
  expect(fontSentence(uses, [page('body', 'title')])).toBe(
    '这台电脑没有装方正小标宋简体，用华文中宋代替。分页和字数不变。',
  );
});

it('tells faces for which one font stands together', () => {
  const uses = fontUses(fontsThere(pc(['SimHei', '华文中宋'])));
  const standIns = uses.map((use) => ({ ...use, used: use.isWanted ? use.used : '华文中宋' }));
  expect(fontSentence(standIns, [page('body', 'title', 'heading')])).toBe(
    '这台电脑没有装方正小标宋简体、仿宋_GB2312，用华文中宋代替。分页和字数不变。',
  );
});

it('says nothing of faces that the pages do not use', () => {
  const uses = fontUses(fontsThere(pc(['SimSun', 'FangSong'])));
  expect(fontSentence(uses, [page('body', 'song')])).toBeUndefined();
  expect(fontSentence(uses, [page('kai')])).toContain('系统自带的字体');
});
