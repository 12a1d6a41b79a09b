import { pagesHtml } from '../core/papers/svg/pagesHtml.ts';
import type { PageModel } from '../core/papers/pageModel.ts';
import { paperFonts } from '../core/papers/paperFonts.ts';
import type { PaperFace } from '../core/papers/paperModel.ts';
import { CommandTrouble } from './commandTrouble.ts';
import { openDevTools, type DevTools } from './devTools.ts';
import { findBrowser } from './findChromium.ts';

/** A browser kept open while several papers are printed. */
export interface PdfPrinter {
  /** The pages as PDF bytes, each page as `layoutPaper` made it. */
  print(pages: readonly PageModel[], title: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

const noBrowser =
  '没有生成 PDF：这台电脑上没有找到 Edge、Chrome 或 Chromium 浏览器。请安装其中一个，或者用 CHROME_PATH 写明浏览器的位置；Word 文件不受影响。';
const broken = (why: string): string =>
  `没有生成 PDF：浏览器没有完成打印（${why}）。请关掉一些程序再试一次；Word 文件不受影响。`;

/** The browser that prints: the one CHROME_PATH names, else an installed one; undefined when there is none. */
export function pdfBrowser(): string | undefined {
  try {
    return findBrowser();
  } catch {
    const named = process.env['CHROME_PATH'] ?? '';
    throw new CommandTrouble(
      `没有生成 PDF：CHROME_PATH 写的“${named}”不是可以运行的浏览器，请改正后再试；Word 文件不受影响。`,
    );
  }
}

/** A letter of every face of an office paper. */
const faces: PageModel = {
  width: 595.28,
  height: 841.89,
  number: 1,
  items: (Object.keys(paperFonts) as PaperFace[]).map((face, i) => {
    return { kind: 'text', text: '公文1', x: 50, y: 50 + 30 * i, width: 40, size: 16, face };
  }),
};

/** One empty page of the browser, ready to take papers one after the other. */
async function openPage(tools: DevTools): Promise<(html: string) => Promise<Uint8Array>> {
  const { targetId } = await tools.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await tools.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const { frameTree } = await tools.send('Page.getFrameTree', {}, session);
  const { frame } = frameTree as { readonly frame: { readonly id: string } };
  const print = async (html: string): Promise<Uint8Array> => {
    await tools.send('Page.setDocumentContent', { frameId: frame.id, html }, session);
    const { data } = await tools.send('Page.printToPDF', { preferCSSPageSize: true }, session);
    return Buffer.from(String(data), 'base64');
  };
  // Most of a first paper's time goes into finding and loading the large Chinese fonts: that belongs to the start.
  await print(pagesHtml([faces], ''));
  return print;
}

function asTrouble(error: unknown): CommandTrouble {
  return new CommandTrouble(broken(error instanceof Error ? error.message : String(error)));
}

/** Starts the browser that prints; a `CommandTrouble` with one sentence when there is none or it does not start. */
export async function openPdfPrinter(): Promise<PdfPrinter> {
  const browser = pdfBrowser();
  if (browser === undefined) throw new CommandTrouble(noBrowser);
  const tools = await openDevTools(browser);
  try {
    const print = await openPage(tools);
    return {
      print: (pages, title) =>
        print(pagesHtml(pages, title)).catch((error: unknown) => {
          throw asTrouble(error);
        }),
      close: () => tools.close(),
    };
  } catch (error) {
    await tools.close();
    throw asTrouble(error);
  }
}

/** One paper as PDF bytes. */
export async function printPdf(pages: readonly PageModel[], title: string): Promise<Uint8Array> {
  const printer = await openPdfPrinter();
  try {
    return await printer.print(pages, title);
  } finally {
    await printer.close();
  }
}
