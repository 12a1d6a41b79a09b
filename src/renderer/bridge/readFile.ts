import { tooBig, unreadable } from '../../shared/fileSentences.ts';
import type { FileProblem, OpenedFile } from '../../shared/ipc.ts';

/** Reads a file that the user chose or dropped on the page; one sentence when it cannot be read. */
export async function readFile(file: File, maxBytes: number): Promise<OpenedFile | FileProblem> {
  if (file.size > maxBytes) return { problem: tooBig(file.name, file.size, maxBytes) };
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    const locked = error instanceof DOMException && error.name === 'NotReadableError';
    return { problem: locked ? changedOrLocked(file.name) : unreadable(file.name) };
  }
}

function changedOrLocked(name: string): string {
  return `「${name}」打不开，可能正被别的程序（如 WPS、Excel）占用，或刚刚被改动、移走。请关闭那个程序后重新选择。`;
}
