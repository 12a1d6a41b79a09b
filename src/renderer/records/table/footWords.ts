import type { Data } from '../../../core/record/data.ts';
import type { AnyStored, RecordName, Stored } from '../../../core/record/types.ts';
import { isCurrentMember } from '../../../core/rules/membershipStatus.ts';
import { recordDef } from '../../../core/records/registry.ts';

type Words = (rows: readonly AnyStored[], data: Data) => string;

/** What the foot says of some record types beside their number. */
const words: Readonly<Partial<Record<RecordName, Words>>> = {
  post(rows, data) {
    const people = new Set(rows.map((row) => data.get('person', (row as unknown as Stored<'post'>).person)));
    people.delete(undefined);
    const members = [...people].filter((person) => person !== undefined && isMember(person, data));
    return `${people.size} 人，其中党员 ${members.length} 人`;
  },
  partyMembership(rows) {
    const probationary = rows.filter((row) => row['memberCategory'] === 'probationary').length;
    return `其中预备党员 ${probationary} 人`;
  },
};

const memberStatus: readonly unknown[] = ['01', '02'];

/** A person counts as a member by a membership here, or by 政治面貌 where the membership lies elsewhere. */
function isMember(person: Stored<'person'>, data: Data): boolean {
  return (
    memberStatus.includes(person.politicalStatus) ||
    data.linking('partyMembership', 'person', person.id).some((one) => isCurrentMember(one, data))
  );
}

/** The sentence at the foot of a table: 共 76 条，72 人，其中党员 51 人. */
export function footText(root: RecordName, rows: readonly AnyStored[], data: Data): string {
  const more = words[root]?.(rows, data);
  return [`共 ${rows.length} ${recordDef(root).measure}`, ...(more === undefined ? [] : [more])].join('，');
}
