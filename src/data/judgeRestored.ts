import { describe } from '../core/record/describe.ts';
import type { Finding } from '../core/record/finding.ts';
import { isRestoring } from '../core/record/patches.ts';
import { deedsOf, isCreated } from '../core/record/undo.ts';
import type { Ready } from './readDraft.ts';
import type { State } from './state.ts';

/** What stands against bringing records back: one whose creation was undone has nothing to come back to, only the undo of that undo does. */
export async function judgeRestored(state: State, ready: Ready): Promise<readonly Finding[]> {
  const back = ready.patches.filter(isRestoring);
  if (back.length === 0) return [];
  const histories = await state.journal.histories(new Set(back.map(({ record }) => record)));
  return back.flatMap(({ type, record }): Finding[] => {
    if (isCreated(deedsOf(histories.get(record) ?? []))) return [];
    const named = describe(state.view, type, state.set.row(type, record) ?? {});
    return [
      {
        level: 'refuse',
        type,
        record,
        text: `${named}的新增已经撤销，不能单独恢复；请恢复整次新增`,
      },
    ];
  });
}
