import { describe, expect, it } from 'vitest';
import type { View } from '../../record/dataView.ts';
import { dataOf } from '../../record/dataView.ts';
import type { AnyStored } from '../../record/types.ts';
import { finish } from '../../rules/steps.ts';
import { row, type Rows } from '../../rules/testing/rows.ts';
import { layoutPaper } from '../layout/layoutPaper.ts';
import type { PageText } from '../pageModel.ts';
import type { LedgerPaper, PaperModel } from '../paperModel.ts';
import type { LedgerAsk } from './ledgerAsk.ts';
import { ledgerPaperDef, ledgerPapers } from './ledgerPapers.ts';
import { papersOf } from './papersOf.ts';

const today = '2026-09-30';
const idNumber = '990000196602110015';

const person = (id: string, name: string, mobile: string) => row(id, { name, mobile, idNumber });
const held = (id: string, kind: string, more: object) => row(id, { kind, startDate: '2024-03-01', ...more });

const rows: Rows = {
  office: [row('o', { name: '青禾社区', level: 'community' })],
  settings: [row('s', { office: 'o', reportingUnit: '青禾社区党委', contactPhone: '0631-8450000' })],
  compound: [row('c', { name: '东方名苑', office: 'o' })],
  grid: [row('g', { name: '第一网格', office: 'o', extent: '东至学府路，西至香水河' })],
  building: ['12', '2', '1'].map((no) => row(`b${no}`, { compound: 'c', no, grid: 'g' })),
  buildingUnit: ['10', '2', '1'].map((no) => row(`u${no}`, { building: 'b2', no })),
  person: [
    person('p1', '张三', '19900000001'),
    person('p2', '李四', '19900000002'),
    person('p3', '王五', '19900000003'),
    person('p4', '赵六', '19900000004'),
    person('p5', '孙七', '19900000005'),
  ],
  partnerUnit: [row('w', { name: '青禾中学', office: 'o' })],
  partyMembership: [row('m4', { person: 'p4', memberCategory: 'full' })],
  membershipEvent: [row('e4', { membership: 'm4', eventType: 'death', date: '2026-05-01' })],
  post: [
    held('h12', 'buildingHead', { person: 'p1', building: 'b12', termEnd: '2027-02-28' }),
    held('h2', 'buildingHead', { person: 'p2', building: 'b2' }),
    held('u2h', 'unitHead', { person: 'p3', buildingUnit: 'u2' }),
    // One who died before his post was ended, and one who has left.
    held('h1', 'buildingHead', { person: 'p4', building: 'b1' }),
    held('old', 'buildingHead', { person: 'p5', building: 'b2', endDate: '2025-12-31' }),
    held('gl', 'gridLeader', { person: 'p1', grid: 'g' }),
    held('pc', 'partTimeCommissioner', { person: 'p3', partnerUnit: 'w', termEnd: '2027' }),
  ],
};

const view = (more: Rows = {}): View => dataOf({ ...rows, ...more }, today);

function made(paper: LedgerPaper, ask: LedgerAsk = {}, about?: readonly string[], data = view()): PaperModel {
  const def = ledgerPaperDef(paper);
  const model = finish(def.compose(data, about ?? def.all(data), ask));
  if (model === undefined) throw new Error(`no ${paper}`);
  return model;
}

/** The lines of each page, read from top to bottom and left to right. */
function pagesOf(model: PaperModel): readonly string[] {
  return layoutPaper(model).map(({ items }) =>
    items
      .filter((item): item is PageText => item.kind === 'text')
      .map(({ text }) => text)
      .join('|'),
  );
}

const words = (model: PaperModel): string => pagesOf(model).join('\n');

describe('notices for the wall', () => {
  it('show names and the telephone of the office, and no mobile of anybody', () => {
    for (const paper of ['gridNotice', 'headNotice'] as const) {
      expect(words(made(paper))).toContain('0631-8450000');
      expect(words(made(paper))).not.toMatch(/1990000/);
      expect(words(made(paper, { byCompound: true }))).not.toMatch(/1990000/);
      expect(words(made(paper, { withMobiles: true }))).toContain('19900000001');
    }
  });

  it('leave the number blank where the office has named only a mobile, and prefer that of the grid', () => {
    const settings = [row('s', { office: 'o', contactPhone: '19900000009' })];
    expect(words(made('gridNotice', {}, undefined, view({ settings })))).not.toMatch(/1990000/);
    const grid = [row('g', { name: '第一网格', office: 'o', officePhone: '0631-8451111' })];
    expect(words(made('headNotice', {}, undefined, view({ grid })))).toContain('0631-8451111');
  });

  it('take one page for each grid or building, in type of 20 points and more, in the order of house numbers', () => {
    const pages = pagesOf(made('headNotice'));
    expect(pages.map((page) => /东方名苑(\d+)号楼/.exec(page)?.[1])).toEqual(['1', '2', '12']);
    const units = [...(pages[1] ?? '').matchAll(/(\d+)单元单元长/g)].map(([, no]) => no);
    expect(units).toEqual(['1', '2', '10']);
    for (const isLarge of [false, true]) {
      const items = layoutPaper(made('gridNotice', { isLarge })).flatMap((page) => page.items);
      const names = items.filter((item): item is PageText => item.kind === 'text' && item.text === '张三');
      expect(names.map(({ size }) => size >= 20)).toEqual([true]);
    }
  });

  it('fill A3 across when asked to', () => {
    const [page] = layoutPaper(made('gridNotice', { isLarge: true }));
    expect([page?.width, page?.height].map((size) => Math.round(size ?? 0))).toEqual([1191, 842]);
  });

  it('stay on one page with very long names and many units', () => {
    const buildingUnit = Array.from({ length: 14 }, (_, i) =>
      row(`n${i}`, { building: 'b2', no: `${i + 1}` }),
    );
    const compound = [row('c', { name: '青禾街道香水河畔东方名苑国际花园二期安置小区', office: 'o' })];
    const data = view({ buildingUnit, compound });
    expect(pagesOf(made('headNotice', {}, ['b2'], data))).toHaveLength(1);
  });
});

describe('letters of appointment', () => {
  it('are one page for each post, to the living who hold it, with the term that the post names', () => {
    const pages = pagesOf(made('appointmentLetter'));
    expect(pages).toHaveLength(4);
    const [second = '', third = '', fourth = '', first = ''] = pages.map((page) => page.replaceAll('|', ''));
    expect(first).toContain('王五同志');
    expect(first).toContain('青禾社区兼职委员。聘期自2024年3月1日至2027年。');
    expect(second).toContain('东方名苑2号楼楼长。聘期自2024年3月1日起。');
    expect(third).toContain('东方名苑2号楼2单元单元长');
    expect(fourth).toContain('东方名苑12号楼楼长。聘期自2024年3月1日至2027年2月28日。');
    expect(pages.join('')).not.toMatch(/赵六|孙七/);
  });

  it('are in the words of the office once it has worded them, and in those being typed before', () => {
    const own = row('w1', {
      office: 'o',
      paperKey: 'appointmentLetter',
      part: 'buildingHead',
      words: '请「姓名」当「岗位」「年纪」',
    });
    const data = view({ paperWording: [own] });
    expect(words(made('appointmentLetter', {}, ['h12'], data))).toContain(
      '请张三当东方名苑12号楼楼长「年纪」',
    );
    const typed = { words: { buildingHead: '特聘「姓名」' }, datedOn: '2026-10-01' };
    expect(words(made('appointmentLetter', typed, ['h12'], data))).toContain(
      '特聘张三|青禾社区党委|2026年10月1日',
    );
  });
});

describe('the contact book', () => {
  it('says on its cover what it is for, lists by house number, and holds no identity numbers and nobody who is gone', () => {
    const pages = pagesOf(made('contactBook', { purpose: '汛期值班', recipient: '网格员' }));
    expect(pages[0]).toContain('仅限工作使用|用途：汛期值班|发给：网格员');
    const book = pages.slice(1).join('');
    expect(book).not.toMatch(/赵六|孙七|99000019/);
    expect([...book.matchAll(/\|(\d+号楼[^|]*)\|/g)].map(([, place]) => place)).toEqual([
      '2号楼',
      '2号楼2单元',
      '12号楼',
    ]);
    expect(book).toContain('19900000001');
  });
});

describe('the profile of the community', () => {
  it('fills its numbers, and says of what is not kept that it is not registered, never 0', () => {
    const text = words(made('communityProfile')).replaceAll('|', '');
    expect(text).toContain('居民小区1个、楼栋3栋、单元3个');
    expect(text).toContain('居民（未登记）户');
    expect(text).toContain('问题（未登记）件');
    expect(text).toContain('在任楼长3名，其中党员（未登记）名');
    expect(text).not.toMatch(/[^\d.]0[个栋名户件]/);
    const [wording] = ledgerPaperDef('communityProfile').wordings?.(view(), ['o']) ?? [];
    const missing = wording?.places.find(({ place }) => place === '户数');
    expect(missing?.why).toContain('户数');
  });

  it('follows the data', () => {
    const more = view({ building: [...(rows.building ?? []), row('b9', { compound: 'c', no: '9' })] });
    expect(words(made('communityProfile', {}, undefined, more))).toContain('楼栋4栋');
  });
});

describe('what rows can become', () => {
  const as = (type: 'post' | 'compound' | 'issue', ids: readonly string[]) => {
    const data = view();
    const found = ids.map((id) => data.get(type, id) as unknown as AnyStored);
    return Object.fromEntries(papersOf(type, found, data).map(({ paper, about }) => [paper, about]));
  };

  it('is told by their type, each record once, in their order', () => {
    expect(as('post', ['h12', 'u2h', 'h2'])).toEqual({
      appointmentLetter: ['h12', 'u2h', 'h2'],
      headNotice: ['b12', 'b2'],
      nameCards: ['p1', 'p3', 'p2'],
      contactBook: ['c'],
    });
    expect(as('post', ['gl'])).toEqual({ gridNotice: ['g'], nameCards: ['p1'] });
    expect(as('compound', ['c'])['gridNotice']).toEqual(['g']);
    expect(as('issue', [])).toEqual({});
  });

  it('is nothing when none of the records is there any more', () => {
    for (const paper of ledgerPapers.filter((one) => one !== 'communityProfile')) {
      expect(finish(ledgerPaperDef(paper).compose(view(), ['gone'], {}))).toBeUndefined();
    }
  });
});
