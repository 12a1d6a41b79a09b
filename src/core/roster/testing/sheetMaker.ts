import { checkCharacter } from '../../kinds/idNumber.ts';
import type { Raw } from '../../record/kind.ts';
import type { MergedArea, RawSheet } from '../rawSheet.ts';

/** A stream of repeatable chance for made-up rosters. */
export interface Chance {
  below(n: number): number;
  flip(share?: number): boolean;
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** Chance that repeats for a seed. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761 + 12345) >>> 0;
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 3266489917) >>> 0;
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    flip: (share = 0.5) => next() < share,
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    shuffle: (list) => {
      const left = [...list];
      return list.map(() => left.splice(below(left.length), 1)[0] as (typeof left)[number]);
    },
  };
}

/** What a roster says, as a reader must find it: `row ledger path` to the canonical text. */
export type Truth = Map<string, string>;

/** A made-up sheet that is filled row by row. */
export class SheetMaker {
  readonly rows: Raw[][] = [];
  readonly merges: MergedArea[] = [];
  readonly truth: Truth = new Map();

  /** Number of the next sheet row, from 1. */
  get next(): number {
    return this.rows.length + 1;
  }

  add(...cells: Raw[]): void {
    this.rows.push(cells);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top: top - 1, left, bottom: bottom - 1, right });
  }

  expect(row: number, ledger: string, values: Readonly<Record<string, string | undefined>>): void {
    for (const [path, value] of Object.entries(values)) {
      if (value === undefined || value === '') continue;
      let key = `${row} ${ledger} ${path}`;
      while (this.truth.has(key)) key += "'";
      this.truth.set(key, value);
    }
  }

  sheet(name: string): RawSheet {
    return { name, rows: this.rows, merges: this.merges };
  }
}

/** An invented person with everything a roster may ask for. */
export interface MadePerson {
  readonly name: string;
  readonly gender: string;
  readonly birth: string;
  readonly idNumber: string;
  readonly mobile: string;
  readonly politics: string;
}

const SURNAMES = '赵 钱 孙 李 周 吴 郑 王 冯 陈 卫 蒋 沈 韩 杨 欧阳 东方'.split(' ');
const GIVEN = '德 明 志 文 国 建 华 平 安 东 秀 英 桂 芳 兰 玉 春 梅'.split(' ');
let phones = 0;

/** Invents a person; identity numbers use an area that does not exist. */
export function makePerson(chance: Chance): MadePerson {
  const year = 1940 + chance.below(60);
  const month = String(1 + chance.below(12)).padStart(2, '0');
  const day = String(1 + chance.below(28)).padStart(2, '0');
  const serial = String(chance.below(1000)).padStart(3, '0');
  const body = `990000${year}${month}${day}${serial}`;
  phones += 1;
  return {
    name: `${chance.pick(SURNAMES)}${chance.pick(GIVEN)}${chance.flip(0.7) ? chance.pick(GIVEN) : ''}`,
    gender: Number(serial) % 2 === 1 ? '男' : '女',
    birth: `${year}-${month}-${day}`,
    idNumber: `${body}${checkCharacter(body)}`,
    mobile: `1990000${String(phones % 10_000).padStart(4, '0')}`,
    politics: chance.pick(['中共党员', '群众', '共青团员']),
  };
}

/** A date as offices write it, to the day or only to the month. */
export function writeDate(chance: Chance, iso: string, precision: 'day' | 'month'): Raw {
  const [y = '', m = '', d = ''] = iso.split('-');
  const [month, day] = [String(Number(m)), String(Number(d))];
  if (precision === 'day') {
    return chance.pick<Raw>([
      iso,
      `${y}.${m}.${d}`,
      `${y}.${month}.${day}`,
      `${y}/${month}/${day}`,
      `${y}年${month}月${day}日`,
      `${y}${m}${d}`,
      Number(`${y}${m}${d}`),
      `${y}．${month}．${day}`,
    ]);
  }
  return chance.pick<Raw>([
    `${y}-${m}`,
    `${y}.${m}`,
    `${y}年${month}月`,
    `${y}/${m}`,
    Number(`${y}${m}`),
    ...(m === '10' ? [] : [Number(`${y}.${m}`)]),
  ]);
}
