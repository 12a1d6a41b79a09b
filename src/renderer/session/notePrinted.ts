import type { PrintedKey } from '../../core/codes/printed.ts';
import { printedDigest, printedNote } from '../../core/printed/outdated.ts';
import type { Patch } from '../../core/record/change.ts';
import { creation, edit } from '../../core/record/patches.ts';
import type { Session } from './session.ts';

/** The patch that says that a paper holds as things are now; undefined where that is noted already. */
export function printedPatch({ workspace }: Session, key: PrintedKey, about: string): Patch | undefined {
  const { data } = workspace;
  const values = { printedOn: data.today, digest: printedDigest(key, about, data) };
  const note = printedNote(key, about, data);
  return note === undefined
    ? creation('printedPaper', { paperKey: key, about, ...values })
    : edit('printedPaper', note, values);
}

/**
 * Notes that papers of one kind were printed or saved to be printed, one for each record they are about. What they read may
 * change afterwards: then they are named as out of date. Goes after the act; a note that cannot be written keeps nobody from printing.
 */
export async function notePrinted(
  session: Session,
  key: PrintedKey,
  about: readonly string[],
  title: string,
): Promise<void> {
  const patches = about.flatMap((one) => printedPatch(session, key, one) ?? []);
  if (patches.length === 0) return;
  await session.commit({ why: `打印 ${title}`, source: 'printing', quiet: true, patches });
}
