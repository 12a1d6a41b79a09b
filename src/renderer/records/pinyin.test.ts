import { beforeAll, describe, expect, it } from 'vitest';
import { loadPinyin, meetsKey, pinyinKey } from './pinyin.ts';

const found = (name: string, query: string): boolean => meetsKey(pinyinKey(name), query);

describe('a name is found by pinyin', () => {
  beforeAll(() => loadPinyin());

  it('in full, by its beginning, by initials and by both mixed', () => {
    for (const query of ['zhangsanfeng', 'zhangs', 'zsf', 'zs', 'zhangsf', 'zsfeng', 'sanfeng', 'feng']) {
      expect([query, found('张三丰', query)]).toEqual([query, true]);
    }
    expect(found('张三丰', 'angsan')).toBe(false);
    expect(found('张三丰', 'lisi')).toBe(false);
  });

  it('under the reading that a character has as a surname', () => {
    const surnames: Record<string, string> = {
      单志强: 'shan',
      仇英: 'qiu',
      解珍: 'xie',
      查良: 'zha',
      区大同: 'ou',
      盖叫天: 'ge',
      曾国华: 'zeng',
      乐毅: 'yue',
      朴正: 'piao',
      缪斯: 'miao',
      尉迟恭: 'yuchi',
      吕布: 'lv',
    };
    for (const [name, query] of Object.entries(surnames))
      expect([name, found(name, query)]).toEqual([name, true]);
    expect(found('吕布', 'lubu')).toBe(true);
  });

  it('under every reading of the other characters', () => {
    expect(found('张长乐', 'zhangchangle')).toBe(true);
    expect(found('张长乐', 'zhangzhangyue')).toBe(true);
    expect(found('李行', 'lihang')).toBe(true);
    expect(found('李行', 'lixing')).toBe(true);
  });

  it('keeps digits and letters of a place', () => {
    expect(found('东方名苑3号楼', 'dfmy3')).toBe(true);
    expect(found('A3', 'a3')).toBe(true);
  });
});
