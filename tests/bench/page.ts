import { benchCommit, type CommitTimes } from './commit.ts';
import { benchPreview, type PreviewTimes } from './preview.ts';
import { benchSupervision, type SupervisionTimes } from './supervision.ts';
import type { XlsxTimes } from './xlsx.ts';

/** What the measuring script calls inside the page. */
export interface Bench {
  commit(): Promise<CommitTimes>;
  xlsx(): Promise<XlsxTimes>;
  preview(): Promise<PreviewTimes>;
  supervision(): Promise<SupervisionTimes>;
}

function inWorker(): Promise<XlsxTimes> {
  const worker = new Worker(new URL('./xlsxWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<XlsxTimes>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<XlsxTimes>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage('start', { transfer: [] });
  }).finally(() => worker.terminate());
}

const bench: Bench = {
  commit: () => benchCommit(),
  xlsx: inWorker,
  preview: () => benchPreview(),
  supervision: () => benchSupervision(),
};
Object.assign(globalThis, { bench });
