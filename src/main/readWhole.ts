import { open } from 'node:fs/promises';
import path from 'node:path';
import type { FileProblem, OpenedFile } from '../shared/ipc.ts';
import { tooBig } from '../shared/fileSentences.ts';
import { readProblem } from './fileProblem.ts';

/** Reads one file whole, or says in one sentence why not; the size is known before anything is read. */
export async function readWhole(place: string, maxBytes: number): Promise<OpenedFile | FileProblem> {
  const name = path.basename(place);
  try {
    const file = await open(place, 'r');
    try {
      const { size } = await file.stat();
      if (size > maxBytes) return { problem: tooBig(name, size, maxBytes) };
      return { name, bytes: new Uint8Array(await file.readFile()) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: readProblem(name, error) };
  }
}
