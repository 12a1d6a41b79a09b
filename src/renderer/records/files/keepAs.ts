import type { Bridge } from '../../bridge/bridge.ts';
import { JobTrouble } from '../../jobs/runWorker.ts';

/** The bytes of a file, or the sentence why there are none. */
export type Made = Uint8Array | { readonly problem: string };

/** Where a file was put, why it was not, or neither when the user changed their mind. */
export interface KeptAs {
  readonly place?: string;
  readonly problem?: string;
}

const unsaved = '没有存成。软件里的内容都还在；请换一个文件夹再存一次。';

/** Makes a file and hands it to the user; never throws. */
export async function keepAs(
  bridge: Bridge,
  suggestedName: string,
  make: () => Promise<Made>,
  what = '文稿',
): Promise<KeptAs> {
  try {
    const bytes = await make();
    if ('problem' in bytes) return bytes;
    const saved = await bridge.saveFile({ suggestedName, bytes, what });
    if (saved.saved) return { place: saved.place };
    return saved.reason === undefined ? {} : { problem: saved.reason };
  } catch (error) {
    return { problem: error instanceof JobTrouble ? error.message : unsaved };
  }
}
