import { describe, expect, test } from 'vitest';
import { differences, readTruth } from './testing/compare.ts';
import { makeHeads } from './testing/headsMaker.ts';
import { makeGrids, makePartners } from './testing/listsMaker.ts';
import { makePair } from './testing/pairMaker.ts';
import { makeMembers } from './testing/membersMaker.ts';
import { chanceOf, type Chance, type SheetMaker } from './testing/sheetMaker.ts';

const SEEDS = Array.from({ length: 150 }, (_, i) => i);

const MAKERS: Readonly<Record<string, (chance: Chance) => SheetMaker>> = {
  楼长单元长: (chance) => makeHeads(chance),
  '楼长 and 单元长 side by side': makePair,
  成员单位及兼职委员: makePartners,
  网格一长三员: makeGrids,
};

describe('rosters in many layouts are read without loss and without invention', () => {
  for (const [name, make] of Object.entries(MAKERS)) {
    test(`${name}: nothing lost, nothing invented, no false error`, () => {
      for (const seed of SEEDS) {
        const maker = make(chanceOf(seed));
        const { read, errors } = readTruth(maker);
        expect({ seed, differences: differences(maker.truth, read), errors }).toEqual({
          seed,
          differences: [],
          errors: [],
        });
      }
    });
  }

  test('党员: nothing lost, and exactly the damaged cells are flagged', () => {
    for (const seed of SEEDS) {
      const { maker, damaged } = makeMembers(chanceOf(seed));
      const { read, errors } = readTruth(maker);
      const flagged = errors.map((error) => error.split(' ').slice(0, 2).join(' '));
      expect({ seed, differences: differences(maker.truth, read), flagged: flagged.sort() }).toEqual({
        seed,
        differences: [],
        flagged: damaged.sort(),
      });
    }
  });
});
