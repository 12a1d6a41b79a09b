import { describe, expect, it } from 'vitest';
import type { Patch } from '../../../core/record/change.ts';
import { PatchGather } from './PatchGather.ts';

const patch = (record: string, name: string, after: unknown): Patch => ({
  type: 'person',
  record,
  base: 'r1',
  fields: { [name]: [null, after] },
});

describe('patches of many cells', () => {
  it('become one for each record', () => {
    const gather = new PatchGather();
    expect(gather.add(patch('a', 'name', '张三'))).toBe(true);
    expect(gather.add(patch('b', 'name', '李四'))).toBe(true);
    expect(gather.add(patch('a', 'mobile', '19900001111'))).toBe(true);
    expect(gather.patches().map(({ record, fields }) => [record, Object.keys(fields)])).toEqual([
      ['a', ['name', 'mobile']],
      ['b', ['name']],
    ]);
  });

  it('may say the same twice, but not two things of one field', () => {
    const gather = new PatchGather();
    gather.add(patch('a', 'mobile', '19900001111'));
    expect(gather.add(patch('a', 'mobile', '19900001111'))).toBe(true);
    expect(gather.add(patch('a', 'mobile', '19900002222'))).toBe(false);
    expect(gather.patches()[0]?.fields).toEqual({ mobile: [null, '19900001111'] });
  });
});
