import { span } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Finding } from '../../record/finding.ts';
import type { Stored } from '../../record/types.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule, Touched } from '../rule.ts';

type Member = Stored<'bodyMember'>;

/** True when both surely belonged to the body on one same day. */
function together(a: Member, b: Member): boolean {
  const begins = (one: Member): string => (one.startDate === undefined ? '' : span(one.startDate)[1]);
  const ends = (one: Member): string => (one.endDate === undefined ? '9999' : span(one.endDate)[0]);
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

/** Touched members, and those of touched people and bodies, which a merge brings together. */
function around(data: Data, touched: Touched | undefined): readonly Member[] {
  const members = new Map(rowsOf(data, 'bodyMember', touched).map((member) => [member.id, member]));
  for (const field of ['person', 'body'] as const) {
    for (const id of touched?.get(field === 'body' ? 'meetingBody' : field) ?? []) {
      for (const member of data.linking('bodyMember', field, id)) members.set(member.id, member);
    }
  }
  return [...members.values()];
}

/** Everybody belongs to a body once at a time, so that nobody is listed twice at its meetings. */
export const bodyMemberOnce: Rule = {
  name: 'bodyMemberOnce',
  sentence: '同一个会议的成员里，一个人只登记一次。',
  check: (data: Data, touched) =>
    around(data, touched).flatMap((member): readonly Finding[] => {
      const person = data.get('person', member.person);
      if (person === undefined) return [];
      const body = data.get('meetingBody', member.body);
      const others = data
        .linking('bodyMember', 'person', person.id)
        .filter((other) => other.id !== member.id && data.get('meetingBody', other.body)?.id === body?.id)
        .filter((other) => together(member, other))
        .filter(({ id }) => touched !== undefined || id < member.id);
      if (others.length === 0) return [];
      return [
        {
          level: 'refuse',
          type: 'bodyMember',
          record: member.id,
          field: 'person',
          also: others.map(({ id }) => id),
          text: `${person.name}已经是${body?.name ?? '这个会议'}的成员，不用再登记一次；身份变了的，请改原来那一行。`,
        },
      ];
    }),
};
