import type { WorkbookModel } from '../../core/reports/sheetModel.ts';
import { writeWorkbook } from '../../files/writeWorkbook.ts';

self.addEventListener('message', (event: MessageEvent<WorkbookModel>) => void answer(event.data));

async function answer(model: WorkbookModel): Promise<void> {
  try {
    const bytes = await writeWorkbook(model);
    self.postMessage({ answer: bytes }, { transfer: [bytes.buffer] });
  } catch {
    const trouble = '表格文件没有做成。软件里的内容都还在；请再点一次“导出”，还不行就重新打开本程序。';
    self.postMessage({ trouble }, { transfer: [] });
  }
}
