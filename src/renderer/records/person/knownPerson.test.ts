import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ledgerNamed } from '../../../core/ledgers/registry.ts';
import { dataOf } from '../../../core/record/dataView.ts';
import { row } from '../../../core/rules/testing/rows.ts';
import type { Entry } from '../form/draft.ts';
import { shapeOf } from '../form/shape.ts';
import { KnownPerson, onlyAdding } from './KnownPerson.tsx';

const data = dataOf(
  {
    compound: [row('c1', { name: '东方名苑', office: 'o1' })],
    building: [row('b3', { compound: 'c1', no: '3' })],
    person: [
      row('p1', { name: '张三', gender: '1', birthDate: '1966-02', mobile: '19900000001' }),
      row('p2', { name: '李四', gender: '2' }),
    ],
    partyMembership: [row('m1', { person: 'p1', memberCategory: 'probationary' })],
    post: [row('h1', { kind: 'buildingHead', person: 'p2', building: 'b3' })],
  },
  '2026-09-30',
);
const node = shapeOf(ledgerNamed('unitHead')!).children.find(({ link }) => link === 'person')!;
const shown = (id: string, texts: Entry['texts'] = {}): string =>
  renderToStaticMarkup(createElement(KnownPerson, { data, node, id, texts })).replaceAll(/<[^>]+>/g, ' ');

describe('a successor already on record', () => {
  it('is told by name, phone and the 政治面貌 that a membership says, without a question left open', () => {
    expect(shown('p1').match(/\S+/g)).toEqual([
      '姓名',
      '张三',
      '联系电话',
      '19900000001',
      '政治面貌',
      '中共预备党员',
    ]);
  });

  it('shows the posts held and names what is not on record', () => {
    expect(shown('p2')).toMatch(/现任\s+东方名苑 3号楼楼长/);
    expect(shown('p2')).toMatch(/还没有登记：出生年月、政治面貌、联系电话。/);
    expect(shown('p2', { mobile: '19900000002' })).toMatch(
      /联系电话\s+19900000002[\s\S]*：出生年月、政治面貌。/,
    );
  });

  it('is not overwritten by what was typed before it turned out who it is', () => {
    const texts = { name: '张三', mobile: '19900000002', homeAddress: '东方名苑', birthDate: '昨天' };
    const taken = (id: string) => onlyAdding(data, node, { how: 'known', id, texts }).texts;
    expect(taken('p1')).toEqual({ homeAddress: '东方名苑' });
    expect(taken('p2')).toEqual({ mobile: '19900000002', homeAddress: '东方名苑' });
    const fresh: Entry = { how: 'new', texts };
    expect(onlyAdding(data, node, fresh)).toBe(fresh);
  });
});
