import { outdatedSteps } from '../../../core/printed/outdated.ts';
import type { Data } from '../../../core/record/data.ts';
import { samePeople } from '../../../core/rules/merge/samePeople.ts';
import { classesToClear } from '../../../core/rules/classPupils.ts';
import type { Steps } from '../../../core/rules/steps.ts';
import { openPairs } from '../../session/openPairs.ts';
import type { DueLine } from './dueLine.ts';

/** Cards that may be one person twice: they count a member double; `apart` are the pairs told apart on this PC. */
export function doubleLines(data: Data, apart: unknown): readonly DueLine[] {
  const { length } = openPairs(samePeople(data), apart);
  if (length === 0) return [];
  const text = `${length} 对人员卡可能是同一人，请合并`;
  return [{ key: 'samePeople', sign: '待补', text, entries: [{ title: text, to: '/same-people' }] }];
}

/** Printed lists and notices that no longer say what holds, one looked at in each step. */
export function* printedLines(data: Data): Steps<readonly DueLine[]> {
  const { length } = yield* outdatedSteps(data);
  if (length === 0) return [];
  const text = `${length} 份打印过的名册、公示要重新打印`;
  return [{ key: 'printed', sign: '待办', text, entries: [{ title: text, to: '/printed' }] }];
}

/** Classes whose term is over: the names of the children and the phones of their guardians are kept for the term only. */
export function classLines(data: Data): readonly DueLine[] {
  const over = classesToClear(data);
  const [only] = over;
  if (only === undefined) return [];
  const what = over.length === 1 ? `“${only.name}”` : `${over.length} 个课堂`;
  const text = `${what}学期已结束，请清空学生名单`;
  const to = over.length === 1 ? `/ledger/communityClass?find=${only.id}` : '/ledger/communityClass';
  return [{ key: 'classes', sign: '待办', text, entries: [{ title: text, to }] }];
}
