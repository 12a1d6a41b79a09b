import type { PaperModel } from '../../../../core/papers/paperModel.ts';
import type { Saved } from '../../../../shared/ipc.ts';
import type { Bridge } from '../../../bridge/bridge.ts';
import { JobTrouble } from '../../../jobs/runWorker.ts';
import { writeDocxJob } from '../../../jobs/writeDocxJob.ts';

const unsaved = '没有存成。软件里的内容都还在；请换一个文件夹再存一次。';

/** Makes the .docx of a paper and hands it to the user; never throws. */
export async function savePaper(bridge: Bridge, model: PaperModel): Promise<Saved> {
  try {
    const bytes = await writeDocxJob(model);
    return await bridge.saveFile({ suggestedName: `${model.fileName}.docx`, bytes, what: '文稿' });
  } catch (error) {
    return { saved: false, reason: error instanceof JobTrouble ? error.message : unsaved };
  }
}
