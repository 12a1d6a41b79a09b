import type { PaperModel } from '../../../core/papers/paperModel.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { writeDocxJob } from '../../jobs/docxJobs.ts';
import type { Made } from '../files/keepAs.ts';

const unsaved = '没有存成。软件里的内容都还在；请换一个文件夹再存一次。';

/** The Word file of a paper in the program's own layout. */
export function plainWord(model: PaperModel): Promise<Made> {
  return writeDocxJob(model);
}

/** The pages as a PDF, while they are what the window shows on print. */
export async function printedPdf(bridge: Bridge): Promise<Made> {
  const made = await bridge.pdf?.();
  if (made === undefined) return { problem: unsaved };
  return 'bytes' in made ? made.bytes : made;
}
