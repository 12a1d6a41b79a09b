import type { WorkbookModel } from '../../core/reports/sheetModel.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { JobTrouble } from '../jobs/runWorker.ts';
import { writeWorkbookJob } from '../jobs/writeWorkbookJob.ts';

/** How far saving a workbook is, and how it ended. */
export type SaveState =
  | { readonly is: 'idle' }
  | { readonly is: 'writing'; readonly stop: AbortController }
  | { readonly is: 'saved'; readonly place: string }
  | { readonly is: 'failed'; readonly text: string };

/** Makes the workbook and hands it to the user; a stopped or dismissed save ends as if it had not begun. */
export async function saveWorkbook(
  bridge: Bridge,
  workbook: WorkbookModel,
  signal: AbortSignal,
): Promise<SaveState> {
  try {
    const bytes = await writeWorkbookJob(workbook, { signal });
    const saved = await bridge.saveFile({ suggestedName: workbook.fileName, bytes, what: '报表' });
    if (saved.saved) return { is: 'saved', place: saved.place };
    return saved.reason === undefined ? { is: 'idle' } : { is: 'failed', text: saved.reason };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { is: 'idle' };
    const text = error instanceof JobTrouble ? error.message : unsaved;
    return { is: 'failed', text };
  }
}

const unsaved = '没有存成。软件里的内容都还在；请换一个文件夹再导出一次。';
