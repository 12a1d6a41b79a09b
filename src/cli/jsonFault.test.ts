import { describe, expect, it } from 'vitest';
import { jsonFault } from './jsonFault.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1,}', '{"a": 1,'],
    ['{"a" 1}', '{"a" '],
    ['{"a": x}', '{"a": '],
    ["{'a': 1}", '{'],
    ['{"a": “文字”}', '{"a": '],
    ['[1 2]', '[1 '],
    ['{"a": [1, 2}', '{"a": [1, 2'],
    ['{"a": 1', '{"a": 1'],
    ['{} {}', '{} '],
    ['{"a": "没有写完', '{"a": '],
    ['', ''],
  ])('%s', (text, right) => {
    expect(jsonFault(text)).toBe(right.length);
    expect(() => JSON.parse(text) as unknown).toThrow();
  });

  it('finds nothing wrong with what is right', () => {
    const text = JSON.stringify({ a: [1, -2.5e3, true, null, { b: [] }, {}], '“c”': '\n"𬤇' }, null, 2);
    expect(jsonFault(text)).toBe(text.length);
  });
});
