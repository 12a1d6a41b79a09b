import type { Data } from '../../../core/record/data.ts';
import type { AnyStored, RecordName, Stored } from '../../../core/record/types.ts';
import { isPartyHolder } from '../../../core/rules/coverage.ts';
import { recordDef } from '../../../core/records/registry.ts';

type Words = (rows: readonly AnyStored[], data: Data) => string;

/** What the foot says of some record types in place of their plain number. */
const words: Readonly<Partial<Record<RecordName, Words>>> = {
  post(rows, data) {
    const posts = rows as unknown as readonly Stored<'post'>[];
    const party = posts.filter((post) => isPartyHolder(post, data));
    const [people, members] = [peopleOf(posts), peopleOf(party)];
    // One person with several posts has several rows: the figures of the reports count posts, so both are said.
    if (people === rows.length) return `共 ${rows.length} 条，其中党员 ${members} 人`;
    return `共 ${rows.length} 条，其中党员 ${party.length} 条（共 ${people} 人，党员 ${members} 人）`;
  },
  partyMembership(rows) {
    const probationary = rows.filter((row) => row['memberCategory'] === 'probationary').length;
    return `共 ${rows.length} 人，其中预备党员 ${probationary} 人`;
  },
};

function peopleOf(posts: readonly Stored<'post'>[]): number {
  return new Set(posts.map((post) => post.person)).size;
}

/** The sentence at the foot of a table: 共 76 条，其中党员 51 人. */
export function footText(root: RecordName, rows: readonly AnyStored[], data: Data): string {
  return words[root]?.(rows, data) ?? `共 ${rows.length} ${recordDef(root).measure}`;
}
