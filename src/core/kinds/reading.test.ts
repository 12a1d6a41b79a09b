import { describe, expect, test } from 'vitest';
import type { AnyKind, Raw } from '../record/kind.ts';
import { partnerNature } from '../codes/party.ts';
import { education, ethnicity } from '../codes/people.ts';
import { choice } from './choice.ts';
import { date } from './date.ts';
import { displayId, idNumber } from './idNumber.ts';
import { count } from './number.ts';
import { phone } from './phone.ts';
import { placeNo } from './placeNo.ts';
import { nameText, text } from './text.ts';
import { yesNo } from './yesNo.ts';

/** What a kind makes of a cell: the value, `?` behind it for a warning, `!` for an error, nothing for a blank. */
function readAs(kind: AnyKind, raw: Raw): string {
  const reading = kind.read(raw);
  if (!reading.ok) return '!';
  const value = reading.value === undefined ? '' : kind.show(reading.value);
  return reading.warning === undefined ? value : `${value}?`;
}

const CASES: readonly [string, AnyKind, readonly (readonly [Raw, string])[]][] = [
  [
    'date',
    date('日期').kind,
    [
      ['2003-07-01', '2003-07-01'],
      ['2003.7', '2003-07'],
      [2003.7, '2003-07'],
      [20030701, '2003-07-01'],
      [200307, '2003-07'],
      ['2003年7月1日', '2003-07-01'],
      ['2003年7月', '2003-07'],
      ['2003', '2003'],
      ['２００３．７．１', '2003-07-01'],
      ['2003/7/1 00:00:00', '2003-07-01'],
      ['二〇〇三年七月一日', '2003-07-01'],
      ['二〇〇三年十二月', '2003-12'],
      [37803, '2003-07-01?'],
      [1966.1, '1966-01?'],
      ['1960.02.30', '!'],
      ['2003.13', '!'],
      ['20031301', '!'],
      ['1003-07', '!'],
      ['见档案', '!'],
      ['—', ''],
      ['无', ''],
      [null, ''],
    ],
  ],
  [
    'idNumber',
    idNumber('身份证号').kind,
    [
      ['11010519491231002X', '11010519491231002X'],
      ['11010519491231002x', '11010519491231002X'],
      ["'440524188001010014", '440524188001010014'],
      ['110105 19491231 002X', '11010519491231002X'],
      ['４４０５２４１８８００１０１００１４', '440524188001010014'],
      ['610113540307002', '610113540307002?'],
      ['110105194912310021', '!'],
      ['1101051949123100', '!'],
      [110105194912310020, '!'],
      ['1.10105E+17', '!'],
      ['110105********002X', '?'],
      ['', ''],
    ],
  ],
  [
    'phone',
    phone('电话').kind,
    [
      ['19900001743', '19900001743'],
      [19900001743, '19900001743'],
      ['１９９０００01140', '19900001140'],
      ['199-0000-1743', '19900001743'],
      ['+86 19900001743', '19900001743'],
      ['0631-8451234', '06318451234'],
      ['19900001743（微信同号）', '19900001743'],
      ['19900001743/19900001744', '19900001743、19900001744'],
      ['1990000174', '!'],
      ['见名册', '!'],
      ['暂无', ''],
    ],
  ],
  [
    'placeNo',
    placeNo('楼号').kind,
    [
      ['3号楼', '3'],
      ['3#', '3'],
      ['第3栋', '3'],
      ['三号楼', '3'],
      ['十二', '12'],
      ['12-1', '12-1'],
      ['12－1号楼', '12-1'],
      ['A3', 'A3'],
      ['a座', 'A'],
      ['03', '3'],
      [7, '7'],
      ['2单元', '2'],
      [1.5, '!'],
      ['2026-12-01', '!'],
    ],
  ],
  [
    'number',
    count('户数').kind,
    [
      [12, '12'],
      ['12户', '12'],
      ['1,204', '1204'],
      ['约12', '!'],
      [-1, '!'],
      [1.5, '!'],
    ],
  ],
  [
    'yesNo',
    yesNo('流动党员').kind,
    [
      ['是', '是'],
      ['√', '是'],
      ['否', '否'],
      ['是，上海市', '是?'],
      ['也许', '!'],
      ['无', ''],
    ],
  ],
  [
    'choice',
    choice('学历', education).kind,
    [
      ['大专', '大学专科'],
      ['硕士研究生', '研究生'],
      ['见档案', '!'],
      ['本 科', '大学本科'],
    ],
  ],
  [
    'choice of peoples',
    choice('民族', ethnicity).kind,
    [
      ['汉', '汉族'],
      ['毛难族', '毛南族'],
      ['01', '汉族'],
    ],
  ],
  [
    'choice of natures',
    choice('性质', partnerNature).kind,
    [
      ['国有企业', '国企'],
      ['物业', '企业'],
    ],
  ],
  [
    'name',
    nameText('姓名').kind,
    [
      ['钟　震', '钟震'],
      [' 严天䶮 ', '严天䶮'],
      ['买买提·吐尔逊', '买买提·吐尔逊'],
    ],
  ],
  [
    'text',
    text('职务').kind,
    [
      ['党支部\n书记', '党支部 书记'],
      ['—', ''],
    ],
  ],
] as const;

describe.each(CASES)('%s', (_, kind, cells) => {
  test.each(cells.map(([raw, wanted]) => [JSON.stringify(raw), raw, wanted] as const))(
    '%s',
    (_shown, raw, wanted) => {
      expect(readAs(kind, raw)).toBe(wanted);
    },
  );
});

test('kinds know when a value says nothing new, and when two can be the same', () => {
  const day = date('日期').kind;
  expect(day.adds('1966-02-11', '1966-02')).toBe(false);
  expect(day.adds('1966-02', '1966-02-11')).toBe(true);
  expect(day.agrees?.('1966', '1966-02')).toBe(true);
  expect(day.agrees?.('1966-03', '1966-02')).toBe(false);
  const number = phone('电话').kind;
  expect(number.adds('19900000001、19900000002', '19900000002')).toBe(false);
  expect(number.adds('19900000001', '19900000002')).toBe(true);
});

test('several buildings in one cell are told apart, a building number with a dash is one', () => {
  const split = (raw: string) => placeNo('楼号').kind.split?.(raw);
  expect(split('1号楼、2号楼')).toEqual(['1号楼', '2号楼']);
  expect(split('5至7号楼')).toEqual(['5', '6', '7']);
  expect(split('1号楼-3号楼')).toEqual(['1', '2', '3']);
  expect(split('1#—2#')).toEqual(['1', '2']);
  expect(split('1-3号楼')).toEqual(['1-3号楼']);
  expect(split('12-1')).toEqual(['12-1']);
});

test('an identity number can be shown in full, masked, by its last four characters, or not at all', () => {
  const number = '11010519491231002X';
  expect((['full', 'masked', 'lastFour', 'omitted'] as const).map((how) => displayId(number, how))).toEqual([
    number,
    '110105********002X',
    '002X',
    '',
  ]);
});
