import type { Stored } from '../record/types.ts';
import type { Rule } from './rule.ts';

/** A ledger is switched on or off in one place. */
export const ledgerUseOnce: Rule = {
  name: 'ledgerUseOnce',
  sentence: '每本台账是否启用只记一处。',
  check(data, touched) {
    if (touched !== undefined && !touched.has('ledgerUse')) return [];
    const first = new Map<string, Stored<'ledgerUse'>>();
    return data.all('ledgerUse').flatMap((row) => {
      const known = first.get(row.ledger);
      if (known === undefined) {
        first.set(row.ledger, row);
        return [];
      }
      return [
        {
          level: 'refuse' as const,
          type: 'ledgerUse' as const,
          record: row.id,
          also: [known.id],
          text: '这本台账是否启用已经记过一处，没有重复写入；请到“设置 → 台账”里看。',
        },
      ];
    });
  },
};
