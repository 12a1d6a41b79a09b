import type { PaperModel } from '../../core/papers/paperModel.ts';
import { runWorker } from './runWorker.ts';

/** Makes the .docx of a paper beside the window, so that it stays quick. */
export function writeDocxJob(model: PaperModel): Promise<Uint8Array> {
  return runWorker<Uint8Array>(
    () => new Worker(new URL('../workers/writeDocx.worker.ts', import.meta.url), { type: 'module' }),
    model,
  );
}
