import type { Data } from '../../record/data.ts';
import type { Finding } from '../../record/finding.ts';
import type { Stored } from '../../record/types.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule } from '../rule.ts';

/** The agreements that one renews, the nearest first; ends at the first that came up before. */
function renewed(agreement: Stored<'agreement'>, data: Data): readonly Stored<'agreement'>[] {
  const chain: Stored<'agreement'>[] = [];
  for (
    let one = data.get('agreement', agreement.renews);
    one !== undefined && !chain.includes(one);
    one = data.get('agreement', one.renews)
  ) {
    chain.push(one);
  }
  return chain;
}

/** An agreement renews an earlier one, never, by whatever way round, itself. */
export const agreementCycle: Rule = {
  name: 'agreementCycle',
  sentence: '续签的协议一份接一份往前数，不能绕回自己。',
  check: (data, touched) =>
    rowsOf(data, 'agreement', touched).flatMap((agreement): readonly Finding[] => {
      const chain = renewed(agreement, data);
      if (!chain.some(({ id }) => id === agreement.id)) return [];
      return [
        {
          level: 'refuse',
          type: 'agreement',
          record: agreement.id,
          field: 'renews',
          also: chain.filter(({ id }) => id !== agreement.id).map(({ id }) => id),
          text: `协议“${agreement.name}”续签来续签去又回到了自己；请把“续签自”改成更早的那一份，或清空。`,
        },
      ];
    }),
};
