import type { DerivedColumn } from '../record/defineLedger.ts';
import { visitsBy } from '../rules/leaderVisits.ts';

/** 走访次数 and 最近走访 of a leader in this year; blank while no visits are recorded. */
export const visitColumns: readonly DerivedColumn<'post'>[] = [
  {
    key: 'visitCount',
    label: '今年走访次数',
    width: 10,
    because: '由领导联系走访台账数出，只数今年的；没有登记时空着',
    derive: (post, data) => visitsBy(post, data).length || undefined,
  },
  {
    key: 'lastVisit',
    label: '最近走访',
    width: 12,
    because: '由领导联系走访台账得出',
    derive: (post, data) => visitsBy(post, data).at(-1)?.visitedOn,
  },
];
