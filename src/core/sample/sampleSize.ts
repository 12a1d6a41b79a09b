import type { PartnerPlan } from './partnerPlan.ts';
import { morePartners } from './morePartners.ts';

/** A compound as it is to be built. */
export interface CompoundPlan {
  readonly name: string;
  readonly address: string;
  readonly nos: readonly string[];
  readonly units: number;
  /** How many buildings each grid takes, in order. */
  readonly grids: readonly number[];
  /** Storeys and doors per storey, as built at that time. */
  readonly builds: readonly (readonly [floors: number, doors: number])[];
}

const upTo = (last: number): string[] => Array.from({ length: last }, (_, i) => String(i + 1));

const FOUR: readonly CompoundPlan[] = [
  {
    name: '柳岸新村',
    address: '青桐街道柳岸路12号',
    nos: upTo(28),
    units: 46,
    grids: [10, 9, 9],
    builds: [
      [5, 3],
      [6, 3],
      [5, 4],
      [6, 4],
    ],
  },
  {
    name: '银杏小区',
    address: '青桐街道银杏街35号',
    nos: upTo(22),
    units: 36,
    grids: [11, 11],
    builds: [
      [6, 3],
      [6, 4],
    ],
  },
  {
    name: '梧桐苑',
    address: '青桐街道梧桐路68号',
    nos: upTo(17).toSpliced(12, 0, '12-1'),
    units: 28,
    grids: [9, 9],
    builds: [
      [6, 4],
      [7, 4],
    ],
  },
  {
    name: '海棠家园',
    address: '青桐街道海棠路6号',
    nos: upTo(14),
    units: 20,
    grids: [7, 7],
    builds: [
      [11, 3],
      [18, 2],
    ],
  },
];

/** Names and streets of eight further compounds of one size. */
const FURTHER: readonly (readonly [name: string, street: string])[] = [
  ['杏花村小区', '杏花路'],
  ['紫藤园', '紫藤街'],
  ['丁香公寓', '丁香路'],
  ['青松里', '青松街'],
  ['桂香苑', '桂香路'],
  ['玉兰花园', '玉兰街'],
  ['枫林小区', '枫林路'],
  ['荷塘人家', '荷塘街'],
];

const TWELVE: readonly CompoundPlan[] = [
  ...FOUR,
  ...FURTHER.map(([name, street], i): CompoundPlan => {
    const isWide = i === FURTHER.length - 1;
    return {
      name,
      address: `青桐街道${street}${(i + 1) * 7}号`,
      nos: upTo(isWide ? 29 : 27),
      units: isWide ? 48 : 46,
      grids: isWide ? [10, 10, 9] : [14, 13],
      builds: [
        [6, 3],
        [6, 4],
        [11, 2],
      ],
    };
  }),
];

/** How places are staffed: vacant, of them left by somebody, and taken over by another. */
export type Seats = readonly [vacant: number, left: number, takenOver: number];

/** How large an invented community is. */
export interface SampleSize {
  readonly compounds: readonly CompoundPlan[];
  /** How many times the members of a community of four compounds, those of compounds and the retired. */
  readonly members: number;
  readonly retired: number;
  /** How many members each branch of a compound has; the last one takes the rest. */
  readonly branchSizes: readonly number[];
  /** 楼栋党小组 of each compound's branch. */
  readonly groups: number;
  readonly partners: readonly PartnerPlan[];
  /** The secretary and those who lead the grids. */
  readonly workers: number;
  readonly buildingSeats: Seats;
  /** People who head two buildings each. */
  readonly doubles: number;
  readonly unitSeats: Seats;
  /** How many people may bear one given name. */
  readonly namesakes: number;
}

/** 示例数据: four compounds, nine grids, 240 members in five branches. */
export const sampleSize: SampleSize = {
  compounds: FOUR,
  members: 1,
  retired: 1,
  branchSizes: [49, 49, 48, 47],
  groups: 0,
  partners: [],
  workers: 10,
  buildingSeats: [6, 2, 7],
  doubles: 6,
  unitSeats: [11, 2, 5],
  namesakes: 4,
};

/** A large community: twelve compounds, 26 grids, 300 buildings, 500 buildingUnits, about 900 members in 13 branches. */
export const largeSize: SampleSize = {
  compounds: TWELVE,
  members: 4.4,
  retired: 1,
  branchSizes: Array.from({ length: 12 }, (_, i) => (i === 11 ? 100 : 71)),
  groups: 2,
  partners: morePartners,
  workers: 27,
  buildingSeats: [18, 5, 21],
  doubles: 18,
  unitSeats: [37, 6, 16],
  namesakes: 16,
};
