import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfPages } from '../readers/pdfPages.ts';
import { pythonDocx } from '../readers/wordReaders.ts';
import { violations } from './accessible.ts';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { clickCell, openLedger } from './gridSteps.ts';
import { download, loadSample } from './steps.ts';
import { readStored } from './storedData.ts';

let site: Site;
let seat: Visit;
beforeAll(async () => {
  site = await openSite();
  seat = await visit(site);
  await loadSample(seat.page);
});
afterAll(async () => {
  expect(seat.problems).toEqual([]);
  await seat.close();
  await site.close();
});

/** Patience for what is written after the act itself. */
const soon = { timeout: 20_000 };

const paper = (page: Page) => page.getByTestId('ledger-paper');

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await paper(page).waitFor({ state: 'detached' });
}

/** What the window that is open prints, as pages of a PDF. */
async function printed(page: Page, name: string) {
  // The dialog of the browser cannot be driven: what it would have been given is taken instead.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await paper(page).getByRole('button', { name: '打印', exact: true }).click();
  await page.locator('.paper-sheets').waitFor({ state: 'attached' });
  await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
  const file = path.join(site.folder, name);
  await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.locator('.paper-sheets').waitFor({ state: 'detached' });
  const pages = await pdfPages(file);
  return {
    sizes: pages.map(({ width, height }) => [Math.round(width), Math.round(height)]),
    words: pages.map(({ lines }) => lines.map(({ text }) => text).join('')),
  };
}

const notes = async (page: Page): Promise<readonly unknown[]> =>
  (await readStored(page)).records.get('printedPaper')?.map((row) => row['paperKey']) ?? [];

describe('papers of selected rows', () => {
  it('are letters of appointment for the three 楼长 that are selected, a page each, and noted as printed', async () => {
    const { page } = seat;
    await openLedger(page, 'buildingHead');
    await clickCell(page, 0, 'person.name');
    await clickCell(page, 2, 'person.name', ['Shift']);
    const names = await page.locator('[data-key="person.name"]').allInnerTexts();
    await page.getByTestId('selection-acts').getByRole('button', { name: '打印材料' }).click();
    await page.getByRole('menuitem', { name: '聘书…（3）' }).click();
    await page.getByTestId('paper-count').getByText('共 3 页').waitFor();
    await picture(page, '45-letters');
    const { sizes, words } = await printed(page, 'letters.pdf');
    expect(sizes).toEqual([0, 1, 2].map(() => [842, 595]));
    for (const name of names.slice(0, 3)) {
      expect(words.filter((text) => text.includes(`${name.trim()}同志`))).not.toEqual([]);
    }
    await expect.poll(() => notes(page), soon).toEqual(Array(3).fill('appointmentLetter'));
    await close(page);
  });

  it('come from the right-click menu of a row, too, and from the card of a person', async () => {
    const { page } = seat;
    await openLedger(page, 'grid');
    await page.locator('[data-row="1"] [data-key="name"]').click({ button: 'right' });
    await page.getByRole('menuitem', { name: '打印网格公示牌…' }).click();
    await page.getByTestId('paper-count').getByText('共 1 页').waitFor();
    const known = new Set((await readStored(page)).records.get('person')?.map((row) => row['mobile']));
    const mobilesIn = (text: string): readonly string[] =>
      [...text.matchAll(/1\d{10}/g)].map(([number]) => number).filter((number) => known.has(number));
    const one = await printed(page, 'notice.pdf');
    expect(mobilesIn(one.words.join(''))).toEqual([]);
    await paper(page).getByText('A3 横').click();
    await paper(page).getByText('印上个人电话').click();
    await paper(page).getByText('请先征得本人同意').waitFor();
    await picture(page, '46-grid-notice');
    const large = await printed(page, 'notice-a3.pdf');
    expect(large.sizes).toEqual([[1191, 842]]);
    expect(mobilesIn(large.words.join(''))).not.toEqual([]);
    await close(page);
    await openLedger(page, 'buildingHead');
    await page.locator('[data-row="0"] [data-key="person.name"] a').click();
    await page.getByTestId('person-card').getByRole('button', { name: '打印材料' }).click();
    await page.getByRole('menuitem', { name: /^桌签/ }).click();
    await page.getByTestId('paper-count').getByText('共 1 页').waitFor();
    await close(page);
  });
});

describe('打印材料', () => {
  it('lists every paper, reached by search, without a breach of accessibility', async () => {
    const { page } = seat;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('聘书');
    await page.getByRole('option', { name: /打印材料/ }).click();
    await page.getByTestId('paper-list').waitFor();
    expect(await page.getByTestId('paper-list').locator('h2').allInnerTexts()).toEqual([
      '网格公示牌',
      '楼长公示',
      '聘书',
      '桌签',
      '通讯录',
      '社区概况',
    ]);
    await picture(page, '44-papers');
    expect(await violations(page)).toEqual([]);
    const book = page.getByTestId('paper-list').locator('li').filter({ hasText: '通讯录' }).last();
    await book.getByRole('button').click();
    await paper(page).getByLabel('用途').fill('汛期值班');
    await paper(page).getByText('用途：汛期值班').waitFor();
    expect(await violations(page)).toEqual([]);
    await close(page);
  });

  it('words 社区概况 as the office does, fills the numbers of the moment, and other programs read it', async () => {
    const { page } = seat;
    const open = async (): Promise<void> => {
      await page.evaluate(() => location.assign('#/papers?paper=communityProfile'));
      await paper(page).locator('.paper-page').waitFor();
    };
    await open();
    const words = paper(page).getByLabel('正文用语');
    await words.fill('我们社区共有网格「网格数」个，「不存在的数」。');
    await page.getByTestId('wording-unknown').getByText('不存在的数').waitFor();
    await picture(page, '47-profile');
    expect(await violations(page)).toEqual([]);
    await words.fill('我们社区共有网格「网格数」个，低保户「户数」户。');
    const before = Number(await paper(page).getByTitle('网格数').innerText());
    await close(page);
    await openLedger(page, 'grid');
    await page.getByRole('button', { name: '新增' }).click();
    await page.getByRole('dialog').getByLabel('网格', { exact: true }).fill('第九十九网格');
    await page.keyboard.press('Control+s');
    await page
      .getByTestId('table-foot')
      .getByText(`共 ${before + 1} 个`)
      .waitFor();
    await page.keyboard.press('Escape');
    await open();
    expect(await words.inputValue()).toContain('我们社区共有网格「网格数」个');
    const file = await download(page, site.folder, () =>
      paper(page).getByRole('button', { name: '存 Word' }).click(),
    );
    const text = (await pythonDocx(file)).paragraphs.map((one) => one.text).join('');
    expect(text).toContain(`我们社区共有网格${before + 1}个`);
    // The new grid has no number of households yet: the sum is not known.
    expect(text).toContain('低保户');
    await close(page);
  });
});
