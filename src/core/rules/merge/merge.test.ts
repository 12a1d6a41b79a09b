import { describe, expect, it } from 'vitest';
import { dataOf } from '../../record/dataView.ts';
import { row } from '../testing/rows.ts';
import { differences, mergeCards } from './mergeCards.ts';
import { clashesOf } from './clashes.ts';
import { likenessesOf, samePeople } from './samePeople.ts';

const zhang = row('p1', { name: '张三', birthDate: '1966-02', mobile: '19900000001', workUnit: '教师' });
const twin = row('p2', { name: '张三', birthDate: '1966-02-11', education: '21', workUnit: '退休' });

describe('two cards of one person', () => {
  it('differ field by field; the fuller value is proposed, in doubt that of the card kept', () => {
    const found = differences('person', zhang, twin);
    expect(found.map(({ name, fromGone, isOneSided }) => [name, fromGone, isOneSided])).toEqual([
      ['birthDate', true, false],
      ['education', true, true],
      ['mobile', false, true],
      ['workUnit', false, false],
    ]);
  });

  it('become one by an alias and the chosen values, and doubles by aliases of their own that leave no fact behind', () => {
    const kept = row('h1', { kind: 'buildingHead', person: 'p1', building: 'b3' });
    const double = row('h2', {
      kind: 'buildingHead',
      person: 'p2',
      building: 'b3',
      startDate: '2024',
      endDate: '2025',
    });
    const doubles = [{ type: 'post', stays: kept, others: [double] }] as const;
    const patches = mergeCards('person', zhang, twin, new Set(['birthDate']), doubles);
    expect(patches.map(({ type, record, fields }) => [type, record, fields])).toEqual([
      ['person', 'p2', { mergedInto: [null, 'p1'] }],
      ['person', 'p1', { birthDate: ['1966-02', '1966-02-11'] }],
      ['post', 'h2', { mergedInto: [null, 'h1'] }],
      ['post', 'h1', { startDate: [null, '2024'] }],
    ]);
  });

  it('are found by name with birth, phone or identity number, and not when what is known tells them apart', () => {
    const of = (...people: object[]) =>
      samePeople(
        dataOf(
          { person: people.map((values, i) => row(`p${i}`, { name: '张三', ...values })) },
          '2026-09-30',
        ),
      ).map(({ because }) => because);
    expect(of({ birthDate: '1966' }, { birthDate: '1966-02' })).toEqual([['出生年月相同']]);
    expect(of({ mobile: '19900000001' }, { mobile: '19900000001' })).toEqual([['电话相同']]);
    expect(of({ mobile: '19900000001' }, { name: '张四', mobile: '19900000001' })).toEqual([]);
    expect(of({ birthDate: '1966' }, { birthDate: '1967' })).toEqual([]);
    expect(of({}, {})).toEqual([]);
    expect(of({ gender: '1', birthDate: '1966' }, { gender: '2', birthDate: '1966' })).toEqual([]);
    const ids = ['99000019660211001X', '990000196602110036'];
    expect(of({ idNumber: ids[0], birthDate: '1966' }, { idNumber: ids[1], birthDate: '1966' })).toEqual([]);
    expect(of({ idNumber: ids[0] }, { idNumber: ids[0] })).toEqual([['身份号码相同']]);
  });

  it('are found from one of them as well', () => {
    const data = dataOf({ person: [zhang, twin, row('p3', { name: '李四' })] }, '2026-09-30');
    expect(likenessesOf(data.get('person', 'p2')!, data).map(({ other }) => other.id)).toEqual(['p1']);
  });
});

describe('what stands against each other after a merge', () => {
  const data = dataOf(
    { post: ['h1', 'h2', 'h3', 'h4', 'h5'].map((id) => row(id, { kind: 'liaison', person: 'p1' })) },
    '2026-09-30',
  );
  const finding = (record: string, also: readonly string[], level: 'refuse' | 'warn' = 'refuse') =>
    ({ type: 'post', level, record, also, text: `${record}重复` }) as const;

  it('is told once for all records that belong together', () => {
    const { clashes, others } = clashesOf(
      [finding('h1', ['h2']), finding('h2', ['h1']), finding('h3', ['h4'], 'warn'), finding('h5', ['h2'])],
      data,
    );
    expect(clashes.map(({ rows, isRefused }) => [rows.map(({ id }) => id), isRefused])).toEqual([
      [['h1', 'h2', 'h5'], true],
      [['h3', 'h4'], false],
    ]);
    expect(others).toEqual([]);
  });

  it('is left to be read where it names no two records of one type', () => {
    const { clashes, others } = clashesOf([finding('h1', []), finding('h1', ['m1'], 'warn')], data);
    expect([clashes.length, others.length]).toEqual([0, 2]);
  });
});
