import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreen, ownHome, startDesktop, type Launch } from './desktop.ts';

/** Points in a millimetre. */
const MM = 72 / 25.4;

/** What a program of another maker (poppler) reads of a PDF. */
function read(program: 'pdfinfo' | 'pdftotext', ...args: string[]): string {
  const done = spawnSync(program, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program} could not read the PDF: ${done.stderr}`);
  return done.stdout;
}

/** Size of the pages in millimetres and their text with the place of each word, in millimetres from the upper left. */
function pagesOf(file: string): {
  pages: number;
  size: number[];
  words: { text: string; x: number; y: number }[];
} {
  const info = read('pdfinfo', file);
  const [, width = '', height = ''] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info) ?? [];
  const words = [
    ...read('pdftotext', '-bbox', file, '-').matchAll(
      /<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>(.*)<\/word>/g,
    ),
  ];
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: [width, height].map((points) => Math.round(Number(points) / MM)),
    words: words.map(([, x, y, text = '']) => ({ text, x: Number(x) / MM, y: Number(y) / MM })),
  };
}

describe('paper of the desktop edition', () => {
  let app: ElectronApplication;
  let page: Page;
  let launch: Launch & { remove: () => Promise<void> };
  let screen: Awaited<ReturnType<typeof openScreen>>;

  beforeAll(async () => {
    screen = await openScreen();
    launch = { ...(await ownHome()), display: screen.display };
    ({ app, page } = await startDesktop(launch));
    await page.getByRole('button', { name: '载入示例数据' }).waitFor();
    await page.evaluate(layOut);
  });

  afterAll(async () => {
    await app?.close();
    screen?.close();
    await launch?.remove();
  });

  /** Makes the PDF as the page would and reads it. */
  async function pdf(name: string): Promise<ReturnType<typeof pagesOf>> {
    const bytes = await page.evaluate(async () => {
      const made = await window.jinlin?.pdf(undefined);
      return made && 'bytes' in made ? [...made.bytes] : undefined;
    });
    const file = path.join(launch.home, name);
    writeFileSync(file, Uint8Array.from(bytes ?? []));
    return pagesOf(file);
  }

  /** The options with which the dialog of the system was asked for. */
  const asked = () => app.evaluate(() => (globalThis as { asked?: unknown }).asked);

  it('as a PDF has the size that the page names, each text at its place, and nothing of the screen', async () => {
    const { pages, size, words } = await pdf('纪要.pdf');
    expect([pages, ...size]).toEqual([2, 210, 297]);
    expect(words.map(({ text }) => text)).toEqual(['社区联席会议纪要', '第二页']);
    for (const { x, y } of words) {
      expect(Math.abs(x - 28)).toBeLessThan(0.5);
      // The box of a word begins where its font does, somewhat above the glyphs.
      expect(Math.abs(y - 37)).toBeLessThan(5);
    }
  });

  it('stays as large when the window is shown larger', async () => {
    const zoom = (factor: number) =>
      app.evaluate(
        ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
        factor,
      );
    const before = await pdf('前.pdf');
    await zoom(1.5);
    const larger = await pdf('大.pdf');
    await zoom(1);
    expect(larger).toEqual(before);
  });

  it('goes to the dialog of the system at its true size', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      Object.assign(contents ?? {}, {
        print: (options: object, done: (isPrinted: boolean, why: string) => void) => {
          Object.assign(globalThis, { asked: options });
          done(false, process.env['JINLIN_TEST_PRINT'] ?? 'Print job canceled');
        },
      });
    });
    const print = (size: 'A3' | 'A4', landscape: boolean) =>
      page.evaluate((paper) => window.jinlin?.print(paper), { size, landscape });
    expect(await print('A4', false)).toBeUndefined();
    expect(await asked()).toEqual({
      silent: false,
      printBackground: true,
      scaleFactor: 100,
      pageSize: 'A4',
      landscape: false,
    });
    await app.evaluate(
      () => void (process.env['JINLIN_TEST_PRINT'] = 'No printers available on the network'),
    );
    expect(await print('A3', true)).toEqual({
      problem: expect.stringMatching(/^没有打印。.*存成 PDF/) as unknown,
    });
    expect(await asked()).toMatchObject({ pageSize: 'A3', landscape: true });
  });

  it('is the sheet of a report alone, on the paper that the report names', async () => {
    await page.reload();
    await page.getByRole('button', { name: '载入示例数据' }).click();
    await page.getByTestId('tile-buildingHead').waitFor();
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '报表' }).click();
    // What would go to the printer is kept as a PDF at the moment when the dialog would open.
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      Object.assign(contents ?? {}, {
        print: (options: object, done: (isPrinted: boolean, why: string) => void) => {
          Object.assign(globalThis, { asked: options });
          const keep = async (): Promise<void> => {
            const sheet = (await contents?.printToPDF({ preferCSSPageSize: true })) ?? [];
            Object.assign(globalThis, { sheet: [...sheet] });
            done(true, '');
          };
          void keep();
        },
      });
    });
    await page.getByRole('button', { name: '打印', exact: true }).click();
    const sheet = () => app.evaluate(() => (globalThis as { sheet?: number[] }).sheet);
    await expect.poll(sheet, { timeout: 60_000 }).toBeDefined();
    const file = path.join(launch.home, '报表.pdf');
    writeFileSync(file, Uint8Array.from((await sheet()) ?? []));
    const { size, words } = pagesOf(file);
    const { pageSize, landscape } = (await asked()) as { pageSize: 'A3' | 'A4'; landscape: boolean };
    const upright = { A4: [210, 297], A3: [297, 420] }[pageSize];
    expect(size).toEqual(landscape ? upright.toReversed() : upright);
    const text = words.map((word) => word.text).join('');
    expect(text).toContain('序号');
    expect(text).not.toContain('主菜单');
    expect(text).not.toContain('导出');
    await page.locator('.print-root').waitFor({ state: 'detached' });
  });
});

/** Runs in the page: two A4 pages beside the program, shown on print only. */
function layOut(): void {
  const style = document.createElement('style');
  style.nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  style.textContent = `
    @page { size: A4; margin: 0 }
    .test-paper { display: none }
    @media print {
      #root { display: none }
      .test-paper { display: block; box-sizing: border-box; width: 210mm; height: 297mm; padding: 37mm 26mm 35mm 28mm;
        break-after: page; font-size: 16pt; line-height: 28.95pt; background: #eee }
      .test-paper:last-child { break-after: auto }
    }`;
  document.head.append(style);
  for (const text of ['社区联席会议纪要', '第二页']) {
    const sheet = document.createElement('div');
    sheet.className = 'test-paper';
    sheet.textContent = text;
    document.body.append(sheet);
  }
}
