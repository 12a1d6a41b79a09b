import { brokenText, lostText, makeBackup, readBackup, type BackupTools } from '../../data/backup.ts';
import { CannotOpen } from '../../data/cannotOpen.ts';
import { openDexieStore } from '../../data/dexieStore.ts';
import { restoreBackup, undoRestore } from '../../data/restore.ts';
import type { Store } from '../../data/store.ts';
import { packInTurn, unpackArchive } from '../../files/archive.ts';
import type { BackupAsk, BackupFound, MadeBackup } from './backupWords.ts';

const tools: BackupTools = {
  pack: packInTurn,
  unpack: (bytes, inPlace) => unpackArchive(bytes, { inPlace }),
  now: () => new Date(),
};

/** What a job came to: its answer, or the sentence that says why there is none. */
type End<A> = { readonly answer: A; readonly handOver?: Transferable } | { readonly trouble: string };

self.addEventListener('message', (event: MessageEvent<BackupAsk>) => void answer(event.data));

async function answer(ask: BackupAsk): Promise<void> {
  try {
    const end = await doJob(ask);
    if (!('answer' in end)) return self.postMessage(end, { transfer: [] });
    const { answer: found, handOver } = end;
    self.postMessage({ answer: found }, { transfer: handOver === undefined ? [] : [handOver] });
  } catch (error) {
    const trouble = error instanceof CannotOpen ? error.message : unexpected;
    self.postMessage({ trouble }, { transfer: [] });
  }
}

function doJob(ask: BackupAsk): Promise<End<unknown>> {
  if (ask.job === 'look') return look(ask.bytes, ask.name);
  return withStore<End<unknown>>((store) => {
    if (ask.job === 'make') return make(store);
    return ask.job === 'restore' ? restore(store, ask.bytes) : takeBack(store);
  });
}

async function withStore<A>(job: (store: Store) => Promise<A>): Promise<A> {
  const store = await openDexieStore();
  try {
    return await job(store);
  } finally {
    await store.close();
  }
}

async function make(store: Store): Promise<End<MadeBackup>> {
  const made = await makeBackup(store, tools);
  if (!made.ok) return { trouble: made.text };
  const rows = Object.values(made.manifest.counts).reduce((sum, count) => sum + count, 0);
  // Handed over, not copied: with attachments it is long.
  return {
    answer: { bytes: made.bytes, rows, warning: lostText(made.manifest) },
    handOver: made.bytes.buffer as ArrayBuffer,
  };
}

async function look(bytes: Uint8Array, name: string): Promise<End<BackupFound>> {
  const read = await readBackup(bytes, tools, name);
  if (!read.ok) return { trouble: read.text };
  const { made, counts } = read.manifest;
  return { answer: { made, counts, warning: brokenText(read.broken) } };
}

async function restore(store: Store, bytes: Uint8Array): Promise<End<true>> {
  const tell = (progress: number): void => self.postMessage({ progress }, { transfer: [] });
  const done = await restoreBackup(store, bytes, tools, tell);
  return done.ok ? { answer: true } : { trouble: done.text };
}

async function takeBack(store: Store): Promise<End<true>> {
  const done = await undoRestore(store, tools);
  return done.ok ? { answer: true } : { trouble: done.text };
}

const unexpected = '这一步没有做成，现有内容没有变化。请再试一次，还不行就重新打开本程序。';
