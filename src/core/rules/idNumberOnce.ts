import type { Finding } from '../record/finding.ts';
import type { Stored } from '../record/types.ts';
import { rowsOf } from './rowsOf.ts';
import type { Rule } from './rule.ts';

type Person = Stored<'person'>;

/** One index per state of the people, which is one array. */
const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Person[]>>();

function byIdNumber(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const known = indexes.get(people);
  if (known !== undefined) return known;
  const index = new Map<string, Person[]>();
  for (const person of people) {
    if (person.idNumber === undefined) continue;
    const same = index.get(person.idNumber);
    if (same === undefined) index.set(person.idNumber, [person]);
    else same.push(person);
  }
  indexes.set(people, index);
  return index;
}

/** An identity number names one person. */
export const idNumberOnce: Rule = {
  name: 'idNumberOnce',
  sentence: '一个公民身份号码只属于一个人。',
  check(data, touched) {
    const index = byIdNumber(data.all('person'));
    return rowsOf(data, 'person', touched).flatMap((person): Finding[] => {
      const same = person.idNumber === undefined ? [] : (index.get(person.idNumber) ?? []);
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
