import { templateTags } from '../../core/papers/templateTags.ts';
import { FileTrouble } from '../../files/fileTrouble.ts';
import { checkTemplate, fillTemplate } from '../../files/fillTemplate.ts';
import { writeDocx } from '../../files/writeDocx.ts';
import type { DocxAsk } from './docxWords.ts';

type Jobs = { readonly [J in DocxAsk['job']]: (ask: Extract<DocxAsk, { job: J }>) => Promise<unknown> };

const jobs: Jobs = {
  write: ({ model }) => writeDocx(model),
  check: ({ name, bytes }) => checkTemplate(name, bytes, templateTags),
  fill: ({ name, bytes, values }) => fillTemplate(name, bytes, values),
};

self.addEventListener('message', (event: MessageEvent<DocxAsk>) => void answer(event.data));

async function answer(ask: DocxAsk): Promise<void> {
  try {
    // Each job takes the question under whose name it stands.
    const made = await (jobs[ask.job] as (ask: DocxAsk) => Promise<unknown>)(ask);
    self.postMessage({ answer: made }, { transfer: made instanceof Uint8Array ? [made.buffer] : [] });
  } catch (error) {
    const trouble =
      error instanceof FileTrouble
        ? error.message
        : 'Word 文件没有做成。会议内容都还在；请再点一次“存 Word”，还不行就重新打开本程序。';
    self.postMessage({ trouble }, { transfer: [] });
  }
}
