import { describe, expect, test } from 'vitest';
import { choiceKind, type CodeSet } from '../kinds/choice.ts';
import * as coBuilding from './coBuilding.ts';
import * as meeting from './meeting.ts';
import * as office from './office.ts';
import * as party from './party.ts';
import * as people from './people.ts';
import * as system from './system.ts';
import * as work from './work.ts';

const sets = Object.entries({
  ...coBuilding,
  ...meeting,
  ...office,
  ...party,
  ...people,
  ...system,
  ...work,
}) as [string, CodeSet<string>][];

describe.each(sets)('the code set %s', (_, set) => {
  test('has values, labels and other wordings that mean one thing each', () => {
    const words = set.entries.flatMap(([value, label, aliases]) =>
      [...new Set([value, label, ...(aliases ?? [])])].map((word) => word.toLowerCase()),
    );
    expect(words.length).toBe(new Set(words).size);
  });

  test('reads each value, label and wording back', () => {
    const kind = choiceKind(set);
    for (const [value, label, aliases] of set.entries) {
      for (const word of [value, label, ...(aliases ?? [])]) {
        expect(kind.read(word)).toEqual({ ok: true, value });
      }
      expect(kind.show(value)).toBe(label);
    }
  });
});
