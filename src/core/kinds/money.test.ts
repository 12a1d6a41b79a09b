import { describe, expect, test } from 'vitest';
import type { Raw } from '../record/kind.ts';
import { hours } from './hours.ts';
import { money } from './money.ts';

describe('money', () => {
  const { kind } = money('批复金额');
  const fenOf = (raw: Raw): number | string | undefined => {
    const reading = kind.read(raw);
    return reading.ok ? reading.value : reading.problem;
  };

  test.each([
    ['12000', 1_200_000],
    ['12,000.00', 1_200_000],
    ['１２，０００．５元', 1_200_050],
    ['1.2万元', 1_200_000],
    ['1.2345万', 1_234_500],
    ['0.5亿', 5_000_000_000],
    ['3千元', 300_000],
    ['￥320.05', 32_005],
    ['人民币5000元整', 500_000],
    [12000.1, 1_200_010],
    [0.1 + 0.2, 30],
    [0, 0],
    ['无', undefined],
    [null, undefined],
  ] as const)('reads %s to the fen', (raw, fen) => {
    expect(fenOf(raw)).toBe(fen);
  });

  test.each(['约1万', '1.234', '1.2345678万元', '-5', '面议', '1,20', '99999999999999'])(
    'refuses %s with a sentence',
    (raw) => {
      expect(kind.read(raw)).toMatchObject({ ok: false });
    },
  );

  test('warns of a bare small number, which may be meant in 万元, and of no other', () => {
    expect(kind.read('5')).toMatchObject({
      ok: true,
      value: 500,
      warning: '按 5.00 元读入；表里若以万元为单位，请改正',
    });
    expect(kind.read('5元')).toEqual({ ok: true, value: 500 });
    expect(kind.read('0')).toEqual({ ok: true, value: 0 });
    expect(kind.read('5000')).toEqual({ ok: true, value: 500_000 });
  });

  test('shows yuan with thousands apart and two decimals, and writes true numbers', () => {
    expect([1_200_000, 5, 123_456_789, 0].map((fen) => kind.show(fen))).toEqual([
      '12,000.00',
      '0.05',
      '1,234,567.89',
      '0.00',
    ]);
    expect(kind.toCell(1_200_050)).toEqual({ value: 12000.5, format: 'money' });
  });

  test('reads back what it shows', () => {
    for (const fen of [10_000, 1_200_050, 123_456_789, 1e12]) {
      expect(kind.read(kind.show(fen))).toEqual({ ok: true, value: fen });
    }
  });

  test('keeps whole fen, not negative', () => {
    expect([1.5, -1, '12', 2e12].map((value) => kind.fault(value) === undefined)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('hours of service', () => {
  const { kind } = hours('服务时长');

  test.each([
    ['1.5', 1.5],
    ['2小时', 2],
    ['1.5h', 1.5],
    ['90分钟', 1.5],
    ['半小时', 0.5],
    ['2个半小时', 2.5],
    [3, 3],
    ['—', undefined],
  ] as const)('%s', (raw, wanted) => {
    expect(kind.read(raw)).toEqual({ ok: true, value: wanted });
  });

  test('come in halves and nothing finer', () => {
    for (const raw of ['1.2', '20分钟', '-1', '一上午']) expect(kind.read(raw)).toMatchObject({ ok: false });
    expect(kind.show(1.5)).toBe('1.5');
  });
});
