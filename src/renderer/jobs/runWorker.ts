/** What a worker says: how far it is, its answer, or the sentence that says why there is none. */
export type WorkerWord<A> =
  { readonly progress: number } | { readonly answer: A } | { readonly trouble: string };

/** How the one who waits follows a job and stops it. */
export interface Follow {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** A worker could not do its job; the message is the sentence for the secretary. */
export class JobTrouble extends Error {
  constructor(text: string, cause?: unknown) {
    super(text, { cause });
    this.name = 'JobTrouble';
  }
}

/** Starts a worker for one job and ends it afterwards; stopping the job ends the worker at once. */
export function runWorker<A>(
  start: () => Worker,
  ask: unknown,
  follow: Follow = {},
  transfer: Transferable[] = [],
): Promise<A> {
  const worker = start();
  const { promise, resolve, reject } = withResolvers<A>();
  const { signal, onProgress } = follow;
  const stop = () => reject(new DOMException('stopped', 'AbortError'));
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  worker.addEventListener('message', (event: MessageEvent<WorkerWord<A>>) => {
    const word = event.data;
    if ('progress' in word) onProgress?.(word.progress);
    else if ('answer' in word) resolve(word.answer);
    else reject(new JobTrouble(word.trouble));
  });
  worker.addEventListener('error', (event) => reject(new JobTrouble(unfinished, event.error)));
  worker.postMessage(ask, transfer);
  return promise.finally(() => {
    signal?.removeEventListener('abort', stop);
    worker.terminate();
  });
}

const unfinished = '这一步没有做完，可能是内存不够。软件里的内容都还在；请关掉一些别的程序后再试一次。';

function withResolvers<A>() {
  let resolve!: (value: A) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<A>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
