import type { AnyData } from '../../../core/record/data.ts';
import { restoring } from '../../../core/record/patches.ts';
import { deedsOf, farewellIn } from '../../../core/record/undo.ts';
import type { Gone } from '../../../data/workspace.ts';
import { fullTitle } from '../../records/fullTitle.ts';
import { useWrite } from '../../records/useWrite.ts';
import { wordsOf } from '../../session/stepBack.ts';
import { useSession } from '../../session/useSession.ts';
import { wayOf } from './lostWords.ts';
import type { Lost } from './restoreWith.ts';

/** 恢复: deleted records come back together in one change; what an undo or a merge took comes back by the undo of it. Resolves with the sentence that says why not. */
export function useRestore(
  every: AnyData,
): (gone: Gone, together: readonly Lost[]) => Promise<string | undefined> {
  const session = useSession();
  const write = useWrite();
  return async (gone, together) => {
    const title = fullTitle(every, gone.type, gone.row);
    if (wayOf(gone) !== 'deleted') {
      const changes = await session.workspace.historyOf(gone.type, gone.row.id);
      const farewell = farewellIn(deedsOf(changes.toReversed()));
      return farewell === undefined ? `${title}已经在用，不用恢复。` : wordsOf(await session.undo(farewell));
    }
    const more = together.length > 1 ? ` 等 ${together.length} 条` : '';
    const outcome = await write({
      why: `恢复 ${title}${more}`,
      said: `已恢复 ${title}${more}，原来的关联都在`,
      source: 'form',
      patches: together.map(({ type, row }) => restoring(type, row)),
    });
    return outcome.ok ? undefined : outcome.text;
  };
}
