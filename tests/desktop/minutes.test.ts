import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocxText } from '../../src/files/readDocxText.ts';
import { openScreen, ownHome, startDesktop, type Launch } from './desktop.ts';

/** What a program of another maker (poppler) reads of a PDF. */
function read(program: 'pdfinfo' | 'pdftotext', ...args: string[]): string {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout;
}

describe('the minutes in the desktop window', () => {
  let app: ElectronApplication;
  let page: Page;
  let launch: Launch & { remove: () => Promise<void> };
  let screen: Awaited<ReturnType<typeof openScreen>>;
  const problems: string[] = [];

  beforeAll(async () => {
    screen = await openScreen();
    launch = { ...(await ownHome()), display: screen.display };
    ({ app, page } = await startDesktop(launch));
    page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
    page.on('pageerror', (error) => void problems.push(String(error)));
    await page.getByRole('button', { name: '载入示例数据' }).click();
    await page.getByTestId('tile-buildingHead').waitFor();
    await page
      .getByRole('navigation', { name: '主菜单' })
      .getByRole('link', { name: '会议', exact: true })
      .click();
    await page.getByRole('navigation', { name: '会议主体' }).getByRole('button').nth(1).click();
    await page.getByTestId('meeting-rows').getByRole('link', { name: '第三季度' }).first().click();
    await page.getByRole('navigation', { name: '会议步骤' }).getByRole('link', { name: '纪要' }).click();
    await page.getByTestId('draft-paper').waitFor();
  });

  afterAll(async () => {
    expect(problems).toEqual([]);
    await app?.close();
    screen?.close();
    await launch?.remove();
  });

  /** What the next dialog answers in place of the user. */
  async function answer(dialog: 'JINLIN_TEST_OPEN' | 'JINLIN_TEST_SAVE', place: string): Promise<void> {
    await app.evaluate((_electron, [name, value]) => void (process.env[name] = value), [
      dialog,
      place,
    ] as const);
  }

  /** Saves by a button and says where it lies. */
  async function saved(button: string, name: string): Promise<string> {
    const place = path.join(launch.home, name);
    await answer('JINLIN_TEST_SAVE', place);
    await page.getByRole('button', { name: button }).click();
    await page.getByText(`已存到：${place}`).waitFor();
    expect(existsSync(place)).toBe(true);
    return place;
  }

  it('are issued, and the PDF has the pages and the words of the preview', async () => {
    await page.getByRole('button', { name: '红头版式' }).click();
    await page.getByRole('button', { name: '印发', exact: true }).click();
    await page.getByTestId('issue-dialog').getByRole('button', { name: '印发 第3期' }).click();
    await page.getByTestId('issued-mark').getByText('已印发 第3期').waitFor();
    const file = await saved('存 PDF', '纪要.pdf');
    const sheets = page.getByTestId('paper-pages').getByRole('region');
    expect(Number(/Pages:\s+(\d+)/.exec(read('pdfinfo', file))?.[1])).toBe(await sheets.count());
    const words = read('pdftotext', file, '-').replace(/\s+/g, '');
    for (const wanted of ['联席会议纪要', '（第3期）', '抄送：', '印发', '—1—', '—2—']) {
      expect(words).toContain(wanted);
    }
  });

  it('go out as Word and come back as the final through the dialogs of the system', async () => {
    const file = await saved('存 Word', '纪要.docx');
    expect((await readDocxText('纪要.docx', readFileSync(file))).join('')).toContain('第3期');
    await answer('JINLIN_TEST_OPEN', file);
    await page.getByRole('button', { name: '回收定稿' }).click();
    const finals = page.getByTestId('finals');
    await finals.getByText('纪要.docx').waitFor();
    const back = await saved('存出来', '取回.docx');
    expect(readFileSync(back).equals(readFileSync(file))).toBe(true);
  });
});
