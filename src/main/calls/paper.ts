import type { Handlers } from '../../shared/ipc.ts';
import type { Desk } from '../desk.ts';

const notPrinted =
  '没有打印。请看打印机是否接好、开机、有纸，这台电脑是否装了打印机，再试一次；也可以先存成 PDF，到别的电脑上打印。';

const noPdf = 'PDF 没有做成，可能是内存不够。软件里的内容都还在；请关掉一些别的程序后再试一次。';

/** What the page lays out for print, on paper through the system dialog or as a PDF; sizes and margins are those of its own style. */
export function paperCalls(desk: Desk): Pick<Handlers, 'print' | 'pdf'> {
  return {
    print: ({ size, landscape }) =>
      new Promise((resolve) => {
        // The page says where its margins are, so that nothing shrinks to what the driver thinks of.
        const options = { silent: false, printBackground: true, scaleFactor: 100, pageSize: size, landscape };
        desk.window.webContents.print(options, (isPrinted, why) => {
          resolve(isPrinted || /cancel/i.test(why) ? undefined : { problem: notPrinted });
        });
      }),
    async pdf() {
      try {
        const margins = { top: 0, bottom: 0, left: 0, right: 0 };
        const options = { preferCSSPageSize: true, printBackground: true, margins };
        return { bytes: new Uint8Array(await desk.window.webContents.printToPDF(options)) };
      } catch {
        return { problem: noPdf };
      }
    },
  };
}
