import type { PaperModel } from '../../core/papers/paperModel.ts';
import { writeDocx } from '../../files/writeDocx.ts';

self.addEventListener('message', (event: MessageEvent<PaperModel>) => void answer(event.data));

async function answer(model: PaperModel): Promise<void> {
  try {
    const bytes = await writeDocx(model);
    self.postMessage({ answer: bytes }, { transfer: [bytes.buffer] });
  } catch {
    const trouble = 'Word 文件没有做成。会议内容都还在；请再点一次“存 Word”，还不行就重新打开本程序。';
    self.postMessage({ trouble }, { transfer: [] });
  }
}
