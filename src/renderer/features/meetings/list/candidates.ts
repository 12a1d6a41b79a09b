import { labelOf } from '../../../../core/kinds/choice.ts';
import { partyPost } from '../../../../core/codes/party.ts';
import type { Data } from '../../../../core/record/data.ts';
import type { Stored, Values } from '../../../../core/record/types.ts';
import { isHeld } from '../../../../core/rules/concurrentPosts.ts';
import { isCurrentMember } from '../../../../core/rules/membershipStatus.ts';

/** Somebody who can be made a member of a body with one tick. */
export interface Candidate {
  readonly key: string;
  /** 青桐中学 赵明 党支部书记、校长. */
  readonly text: string;
  readonly values: Pick<Values<'bodyMember'>, 'person' | 'partnerUnit'>;
}

/** Candidates of one kind: 兼职委员, 党组织, 成员单位. */
export interface CandidateGroup {
  readonly label: string;
  readonly candidates: readonly Candidate[];
}

type Member = Stored<'bodyMember'>;

function commissioners(data: Data): readonly Candidate[] {
  return data
    .all('post')
    .filter((post) => post.kind === 'partTimeCommissioner' && isHeld(post, data.today))
    .flatMap((post) => {
      const person = data.get('person', post.person);
      const unit = data.get('partnerUnit', post.partnerUnit);
      if (person === undefined) return [];
      const values = { person: person.id, ...(unit === undefined ? {} : { partnerUnit: unit.id }) };
      return [{ key: person.id, text: words(unit?.name, person.name, post.jobTitle), values }];
    });
}

/** Those with a post inside the committee or a branch: 书记, 副书记, 委员. */
function partyPosts(data: Data): readonly Candidate[] {
  return data.all('partyMembership').flatMap((one) => {
    const post = one.partyPost;
    if (post === undefined || post === 'none' || post === 'groupLeader') return [];
    const person = data.get('person', one.person);
    if (person === undefined || !isCurrentMember(one, data)) return [];
    const branch = data.get('partyOrg', one.branch)?.name;
    return [
      {
        key: person.id,
        text: words(branch, person.name, labelOf(partyPost, post)),
        values: { person: person.id },
      },
    ];
  });
}

function units(data: Data): readonly Candidate[] {
  return data.all('partnerUnit').map((unit) => ({
    key: unit.id,
    text: unit.name,
    values: { partnerUnit: unit.id },
  }));
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Who can be ticked onto a body's list: those not on it already. */
export function candidatesFor(data: Data, members: readonly Member[]): readonly CandidateGroup[] {
  const people = new Set(members.map(({ person }) => data.get('person', person)?.id));
  const taken = new Set(members.map(({ partnerUnit }) => data.get('partnerUnit', partnerUnit)?.id));
  const free = ({ values }: Candidate): boolean =>
    values.person === undefined ? !taken.has(values.partnerUnit) : !people.has(values.person);
  return [
    { label: '兼职委员', candidates: commissioners(data).filter(free) },
    { label: '党组织', candidates: partyPosts(data).filter(free) },
    { label: '成员单位', candidates: units(data).filter(free) },
  ];
}
