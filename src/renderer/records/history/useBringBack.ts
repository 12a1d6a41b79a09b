import type { Change } from '../../../core/record/change.ts';
import type { AnyData } from '../../../core/record/data.ts';
import { edit } from '../../../core/record/patches.ts';
import { deedsOf, valuesBefore } from '../../../core/record/undo.ts';
import { fullTitle } from '../fullTitle.ts';
import { moment } from '../../session/moment.ts';
import { useData, useWorkspace } from '../../session/useSession.ts';
import { useWrite } from '../useWrite.ts';
import type { Subject } from './historyLines.ts';

/** 恢复到这一次之前: one record gets the values that it had before a change, as a change of its own; resolves with the sentence that says why not. */
export function useBringBack(): (subject: Subject, change: Change) => Promise<string | undefined> {
  const data: AnyData = useData();
  const workspace = useWorkspace();
  const write = useWrite();
  return async ({ type, id }, change) => {
    const row = data.get(type, id);
    if (row === undefined) return '这条记录已经删除，请先在回收站里恢复它。';
    const history = deedsOf((await workspace.historyOf(type, id)).toReversed());
    const values = valuesBefore(history, change.id);
    if (values === undefined) return '这一次以前还没有这条记录。';
    // The values were in the record once, under the names of its fields.
    const patch = edit(type, row as never, values as never);
    if (patch === undefined) return '现在的内容和这一次之前一样，不用恢复。';
    const title = fullTitle(data, type, row);
    const outcome = await write({
      why: `恢复 ${title} 到 ${moment(change.at)} 改动之前`,
      source: 'form',
      patches: [patch],
    });
    return outcome.ok ? undefined : outcome.text;
  };
}
