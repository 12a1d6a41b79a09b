import { existsSync } from 'node:fs';
import path from 'node:path';
import { writtenWrong } from '../../shared/fileSentences.ts';
import type { Handlers, Saved } from '../../shared/ipc.ts';
import type { Desk } from '../desk.ts';
import { askFile, askTarget } from '../dialogs.ts';
import { writeProblem } from '../fileProblem.ts';
import { readWhole } from '../readWhole.ts';
import { WrittenWrong, writeSafely } from '../writeSafely.ts';

/** Opening and saving single files that the user chooses in a system dialog. */
export function fileCalls(desk: Desk): Pick<Handlers, 'openFile' | 'saveFile'> {
  return {
    async openFile({ title, extensions, maxBytes }) {
      const place = await askFile(desk, title, extensions);
      return place === undefined ? undefined : readWhole(place, maxBytes);
    },
    async saveFile({ suggestedName, bytes, what }) {
      const chosen = await askTarget(desk, what, suggestedName);
      if (chosen === undefined) return { saved: false };
      const target = withExtension(chosen, path.extname(suggestedName));
      // The dialog asked about the name as typed; a name completed here was not asked about.
      if (target !== chosen && existsSync(target)) {
        return {
          saved: false,
          reason: `「${path.basename(target)}」已经有了，没有覆盖。请换一个文件名再存。`,
        };
      }
      const saved = await writeTo(target, bytes);
      if (saved.saved) desk.rememberPlace(target);
      return saved;
    },
  };
}

/** Writes and tells in one sentence what became of it. */
export async function writeTo(target: string, bytes: Uint8Array): Promise<Saved> {
  const name = path.basename(target);
  try {
    await writeSafely(target, bytes);
    return { saved: true, place: target };
  } catch (error) {
    return {
      saved: false,
      reason: error instanceof WrittenWrong ? writtenWrong(name) : writeProblem(name, error),
    };
  }
}

function withExtension(chosen: string, extension: string): string {
  return path.extname(chosen) === '' ? chosen + extension : chosen;
}
