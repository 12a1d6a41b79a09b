import type { AnyData, Data } from '../record/data.ts';
import type { AnyStored, RecordName, Stored } from '../record/types.ts';
import { isHeld } from './concurrentPosts.ts';
import { isCurrentMember } from './membershipStatus.ts';

/** For a record type whose records are closed, not deleted: the words of the switch and the test. */
export interface Currency {
  /** Words of the switch that hides what is over: 只看现任. */
  readonly only: string;
  holds(row: AnyStored, data: AnyData): boolean;
}

function currency<N extends RecordName>(
  only: string,
  holds: (row: Stored<N>, data: Data) => boolean,
): Currency {
  return { only, holds: (row, data) => holds(row as unknown as Stored<N>, data as unknown as Data) };
}

/** Record types of which the office mostly wants to see what is current. */
export const currencies: Readonly<Partial<Record<RecordName, Currency>>> = {
  post: currency<'post'>('只看现任', (post, data) => isHeld(post, data.today)),
  partyMembership: currency<'partyMembership'>('只看在册', (membership, data) =>
    isCurrentMember(membership, data),
  ),
};
