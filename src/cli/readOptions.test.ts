import { expect, it } from 'vitest';
import { monthOf, readOptions } from './readOptions.ts';

const takes = { usage: '用法：做事 --out 文件夹', needed: ['out'], optional: ['seed'] };

it('reads options by name', () => {
  expect([...readOptions(['--seed', '5', '--out', '/tmp/x'], takes)]).toEqual([
    ['seed', '5'],
    ['out', '/tmp/x'],
  ]);
});

it.each([
  [['--out'], '--out 后面缺少内容'],
  [['--out', '--seed'], '--out 后面缺少内容'],
  [['--seed', '5'], '缺少 --out'],
  [['out', '/tmp/x'], '看不懂“out”'],
  [['--where', '/tmp/x'], '看不懂“--where”'],
  [['--out', 'a', '--out', 'b'], '--out 写了两次'],
])('refuses %j and shows the usage', (args, why) => {
  expect(() => readOptions(args, takes)).toThrow(why);
  expect(() => readOptions(args, takes)).toThrow('用法');
});

it('knows months', () => {
  expect(monthOf('2026-09', '用法')).toBe('2026-09');
  expect(monthOf(undefined, '用法')).toBeUndefined();
  expect(() => monthOf('2026-13', '用法')).toThrow('不是月份');
});
