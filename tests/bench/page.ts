import { benchCommit, type CommitTimes } from './commit.ts';
import type { DocxTimes } from './docx.ts';
import { benchPreview, type PreviewTimes } from './preview.ts';
import { benchSupervision, type SupervisionTimes } from './supervision.ts';
import type { XlsxTimes } from './xlsx.ts';

/** What the measuring script calls inside the page. */
export interface Bench {
  commit(): Promise<CommitTimes>;
  xlsx(): Promise<XlsxTimes>;
  docx(): Promise<DocxTimes>;
  preview(): Promise<PreviewTimes>;
  supervision(): Promise<SupervisionTimes>;
}

function answerOf<T>(worker: Worker): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage('start', { transfer: [] });
  }).finally(() => worker.terminate());
}

const bench: Bench = {
  commit: () => benchCommit(),
  xlsx: () =>
    answerOf<XlsxTimes>(new Worker(new URL('./xlsxWorker.ts', import.meta.url), { type: 'module' })),
  docx: () =>
    answerOf<DocxTimes>(new Worker(new URL('./docxWorker.ts', import.meta.url), { type: 'module' })),
  preview: () => benchPreview(),
  supervision: () => benchSupervision(),
};
Object.assign(globalThis, { bench });
