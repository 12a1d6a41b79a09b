import { describe, expect, it } from 'vitest';
import { firstView, type View } from '../table/view.ts';
import { moved, plainLayout, readLayout, stepped } from './columnLayout.ts';
import { differs, readViews, savedView, viewOf, withView } from './savedView.ts';

const view: View = {
  currentOnly: false,
  filters: new Map([['person.gender', { how: 'ticked', texts: ['女'] }]]),
  sort: [
    { key: 'branch.name', down: false },
    { key: 'person.name', down: true },
  ],
};

describe('the layout of columns', () => {
  it('moves a column before another one, to the end, and a step to either side', () => {
    expect(moved(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', undefined)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 'b', 'b')).toEqual(['a', 'b', 'c']);
    expect(stepped(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(stepped(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });

  it('is read as it was kept, also as earlier versions kept it, and never fails', () => {
    expect(readLayout(['a', 'b'])).toEqual({ order: ['a', 'b'], widths: {} });
    const layout = { order: ['b'], widths: { b: 14 }, frozen: 2 };
    expect(readLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
    expect(readLayout({ order: [1], widths: { a: 'x', b: 9 }, frozen: '2' })).toEqual({ widths: { b: 9 } });
    expect(readLayout(null)).toEqual(plainLayout);
  });
});

describe('a kept view', () => {
  const kept = savedView('女党员', view, ' 张 ', { order: ['person.name'], widths: {} });

  it('comes back with filters, order, search and columns', () => {
    const [back] = readViews(JSON.parse(JSON.stringify([kept])));
    expect(back).toEqual(kept);
    expect(back && viewOf(back)).toEqual(view);
    expect(back?.query).toBe('张');
  });

  it('differs once something of it is changed, but not by the columns', () => {
    expect(differs(kept, view, '张')).toBe(false);
    expect(differs(kept, { ...view, filters: new Map() }, '张')).toBe(true);
    expect(differs(kept, { ...view, sort: view.sort.toReversed() }, '张')).toBe(true);
    expect(differs(kept, view, '李')).toBe(true);
    expect(differs(kept, { ...view, currentOnly: true }, '张')).toBe(true);
  });

  it('takes the place of the one with its name', () => {
    const other = savedView('全部', firstView, '', plainLayout);
    const anew = { ...kept, query: '' };
    expect(withView([kept, other], anew)).toEqual([anew, other]);
    expect(withView([other], kept)).toEqual([other, kept]);
  });

  it('is left out when it cannot be understood', () => {
    expect(readViews([{ name: '' }, 'x', null, { name: '可用', sort: [{}], filters: { a: {} } }])).toEqual([
      { name: '可用', layout: plainLayout, sort: [], filters: {}, query: '', currentOnly: true },
    ]);
    expect(readViews(undefined)).toEqual([]);
  });
});
