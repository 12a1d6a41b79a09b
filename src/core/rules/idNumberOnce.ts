import type { Finding } from '../record/finding.ts';
import type { Stored } from '../record/types.ts';
import { rowsOf } from './rowsOf.ts';
import type { Rule } from './rule.ts';

type Person = Stored<'person'>;

/** Those who share a number with others; one index per state of the people, which is one array. */
const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Person[]>>();

const NOBODY: readonly Person[] = [];

function sharing(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const known = indexes.get(people);
  if (known !== undefined) return known;
  const first = new Map<string, Person>();
  const shared = new Map<string, Person[]>();
  for (const person of people) {
    const { idNumber } = person;
    if (idNumber === undefined) continue;
    const before = first.get(idNumber);
    if (before === undefined) first.set(idNumber, person);
    else shared.set(idNumber, [...(shared.get(idNumber) ?? [before]), person]);
  }
  indexes.set(people, shared);
  return shared;
}

/** An identity number names one person. */
export const idNumberOnce: Rule = {
  name: 'idNumberOnce',
  sentence: '一个公民身份号码只属于一个人。',
  check(data, touched) {
    const shared = sharing(data.all('person'));
    if (shared.size === 0) return [];
    return rowsOf(data, 'person', touched).flatMap((person): Finding[] => {
      const same = (person.idNumber === undefined ? undefined : shared.get(person.idNumber)) ?? NOBODY;
      const others = same.filter((one) => one.id !== person.id);
      if (others.length === 0 || (touched === undefined && same[0]?.id === person.id)) return [];
      return [
        {
          level: 'refuse',
          type: 'person',
          record: person.id,
          field: 'idNumber',
          also: others.map((one) => one.id),
          text: `${same.map((one) => one.name).join('和')}的公民身份号码相同，请核对；是同一个人的，请用原来那张卡片。`,
        },
      ];
    });
  },
};
