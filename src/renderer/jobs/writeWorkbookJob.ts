import type { WorkbookModel } from '../../core/reports/sheetModel.ts';
import { runWorker, type Follow } from './runWorker.ts';

/** Makes the .xlsx of a workbook beside the window, so that it stays quick. */
export function writeWorkbookJob(model: WorkbookModel, follow?: Follow): Promise<Uint8Array> {
  return runWorker<Uint8Array>(
    () => new Worker(new URL('../workers/writeWorkbook.worker.ts', import.meta.url), { type: 'module' }),
    model,
    follow,
  );
}
