import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';

type Person = Stored<'person'>;

/** Two cards that may be one person, with what they have in common beside the name. */
export interface SamePerson {
  readonly one: Person;
  readonly other: Person;
  /** 身份号码相同, 出生年月相同, 电话相同. */
  readonly because: readonly string[];
}

/** The birth dates can be one day, known more or less exactly. */
function bornAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Why two cards of one name may be one person; empty when nothing else agrees, or when what is known says that they are two. */
function reasons(a: Person, b: Person): readonly string[] {
  const because: string[] = [];
  if (a.idNumber !== undefined && b.idNumber !== undefined) {
    return a.idNumber === b.idNumber ? ['身份号码相同'] : [];
  }
  if (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender) return [];
  if (a.birthDate !== undefined && b.birthDate !== undefined) {
    if (bornAlike(a.birthDate, b.birthDate)) because.push('出生年月相同');
  }
  if (a.mobile !== undefined && a.mobile === b.mobile) because.push('电话相同');
  return because;
}

/** Pairs of cards that may be one person: the same name with the same birth, phone or identity number; each pair once, older card first. */
export function samePeople(data: Data): readonly SamePerson[] {
  const byName = new Map<string, Person[]>();
  for (const person of data.all('person')) {
    const known = byName.get(person.name);
    if (known === undefined) byName.set(person.name, [person]);
    else known.push(person);
  }
  return [...byName.values()].flatMap((people) =>
    people.flatMap((one, place) => people.slice(place + 1).flatMap((other) => paired(one, other))),
  );
}

function paired(one: Person, other: Person): readonly SamePerson[] {
  const because = reasons(one, other);
  return because.length === 0 ? [] : [{ one, other, because }];
}

/** The cards that may be the same person as this one. */
export function likenessesOf(person: Person, data: Data): readonly SamePerson[] {
  return data
    .all('person')
    .filter((other) => other.id !== person.id && other.name === person.name)
    .flatMap((other) => paired(person, other));
}
