import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfPages } from '../readers/pdfPages.ts';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
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

/** Looks at the picture of a ledger. */
async function look(page: Page, ledger: string): Promise<void> {
  await page.goto(`${site.address}#/ledger/${ledger}?view=picture`);
  await page.locator('.picture-svg').waitFor();
}

/** Looks at the buildings of 海棠家园, whichever compound this PC looked at last. */
async function lookAtBuildings(page: Page): Promise<void> {
  await look(page, 'buildingHead');
  await page.getByRole('navigation', { name: '小区' }).getByRole('button', { name: '海棠家园' }).click();
  await page.getByRole('region', { name: '海棠家园楼栋图' }).waitFor();
}

const spot = (page: Page, start: string) => page.locator(`[data-spot][aria-label^="${start}"]`);

const vacancies = (page: Page) => page.locator('[data-spot^="building "][aria-label$="空缺"]');

/** Turns to the first compound with a building without 楼长; which one that is differs from day to day. */
async function toVacancy(page: Page): Promise<string> {
  const tabs = page.getByRole('navigation', { name: '小区' }).getByRole('button');
  for (const compound of await tabs.allInnerTexts()) {
    await tabs.getByText(compound, { exact: true }).click();
    await page.getByRole('region', { name: `${compound}楼栋图` }).waitFor();
    if ((await vacancies(page).count()) > 0) return compound;
  }
  throw new Error('every building has its 楼长');
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

/** Where a building stands, in units of the picture: the corner of its head. */
async function corner(page: Page, start: string): Promise<readonly number[]> {
  return spot(page, start)
    .locator('rect')
    .first()
    .evaluate((rect) => [Number(rect.getAttribute('x')), Number(rect.getAttribute('y'))]);
}

/** What the page would print, as pages of a PDF: their sizes in points and the words on them. */
async function printed(page: Page, name: string, act: () => Promise<void>) {
  // The dialog of the browser cannot be driven: what it would have been given is taken instead.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await act();
  await page.locator('.picture-sheets, .print-root, .sheet-pages').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
  const file = path.join(site.folder, name);
  await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  const pages = await pdfPages(file);
  return {
    sizes: pages.map(({ width, height }) => [Math.round(width), Math.round(height)]),
    words: pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '),
  };
}

describe('楼栋图', () => {
  it('is one switch away from the list, and counts as the tiles of 今日 do', async () => {
    const { page } = seat;
    await page.goto(`${site.address}#/ledger/buildingHead`);
    await page.getByRole('button', { name: '楼栋图' }).click();
    await page.locator('.picture-svg').waitFor();
    const counts: number[] = [];
    for (const compound of ['海棠家园', '柳岸新村', '梧桐苑', '银杏小区']) {
      await page.getByRole('navigation', { name: '小区' }).getByRole('button', { name: compound }).click();
      await page.getByRole('region', { name: `${compound}楼栋图` }).waitFor();
      counts.push(await vacancies(page).count());
      await picture(page, `30-buildings-${counts.length}`);
    }
    expect(counts.reduce((a, b) => a + b)).toBe(6);
    await page.getByRole('button', { name: '列表' }).click();
    await page.getByTestId('grid').waitFor();
  });

  it('is walked with the arrow keys, opens a place with Enter and comes back to it', async () => {
    const { page } = seat;
    await look(page, 'unitHead');
    await page.getByRole('button', { name: '柳岸新村' }).click();
    await page.getByRole('region', { name: '柳岸新村楼栋图' }).waitFor();
    await page.locator('[data-spot][tabindex="0"]').focus();
    expect(await focused(page)).toMatch(/^1号楼，楼长/);
    await page.keyboard.press('ArrowDown');
    const here = await focused(page);
    expect(here).toMatch(/^1号楼\d单元，.*单元长/);
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: /柳岸新村 1号楼 \d单元 · 单元长/ });
    await card.getByText(/^1990000\d{4}$/).waitFor();
    await picture(page, '31-place-card');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(here);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/^28号楼/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/^1号楼，楼长/);
  });

  it('keeps a building where it was dragged, in one change, after a reload too', async () => {
    const { page } = seat;
    await lookAtBuildings(page);
    const [first, third] = [await corner(page, '1号楼，'), await corner(page, '3号楼，')];
    const from = (await spot(page, '1号楼，').boundingBox())!;
    const to = (await spot(page, '3号楼，').boundingBox())!;
    await page.mouse.move(from.x + 50, from.y + 15);
    await page.mouse.down();
    await page.mouse.move(from.x + 90, from.y + 40, { steps: 4 });
    await page.mouse.move(to.x + 60, to.y + 30, { steps: 4 });
    await page.mouse.up();
    await page.getByText('已移动 1号楼').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.reload();
    await page.locator('.picture-svg').waitFor();
    expect(await corner(page, '1号楼，')).toEqual(third);
    expect(await corner(page, '3号楼，')).toEqual(first);
    const { heads, faults } = await readStored(page);
    expect(faults).toEqual([]);
    expect(heads.at(-1)?.why).toBe('楼栋图上移动 海棠家园 1号楼');
  });

  it('moves a building with Ctrl and an arrow, and Ctrl+Z takes it back', async () => {
    const { page } = seat;
    await lookAtBuildings(page);
    const before = await corner(page, '2号楼，');
    await spot(page, '2号楼，').focus();
    await page.keyboard.press('Control+ArrowDown');
    await page.getByText('已移动 2号楼').waitFor();
    expect((await corner(page, '2号楼，'))[1]).toBeGreaterThan(before[1] ?? 0);
    expect(await focused(page)).toMatch(/^2号楼，楼长/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => corner(page, '2号楼，')).toEqual(before);
    await page.getByRole('button', { name: '恢复自动排列' }).click();
    await page.getByRole('button', { name: '恢复自动排列' }).waitFor({ state: 'hidden' });
  });

  it('lets a vacant place be filled from its card', async () => {
    const { page } = seat;
    await look(page, 'buildingHead');
    const compound = await toVacancy(page);
    await vacancies(page).first().click();
    await page.getByRole('dialog').getByRole('link', { name: '填上楼长' }).click();
    await page.getByTestId('entry-form').waitFor();
    await expect.poll(() => page.getByTestId('entry-form').innerText()).toContain(compound);
  });

  it('can be read as a table', async () => {
    const { page } = seat;
    await lookAtBuildings(page);
    await page.getByText(/^文字版/).click();
    const table = page.getByRole('table', { name: '海棠家园楼栋图的文字版' });
    await expect.poll(() => table.getByRole('row').count(), { timeout: 20_000 }).toBe(1 + 14 + 20);
    await table.getByRole('row', { name: /^1号楼 楼长 / }).waitFor();
  });
});

describe('a picture', () => {
  it('is saved as a PNG of the size that is told', async () => {
    const { page } = seat;
    await look(page, 'partnerUnit');
    const file = await download(page, site.folder, () =>
      page.getByRole('button', { name: '存成图片' }).click(),
    );
    expect(path.basename(file)).toMatch(/^柳岸社区近邻党建联盟图-\d{4}-\d\d-\d\d\.png$/);
    const bytes = await readFile(file);
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const said = await page.getByText(/像素/).innerText();
    expect(said).toContain(`${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)} 像素`);
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(2000);
    // A picture that was not drawn compresses to next to nothing.
    expect(bytes.length).toBeGreaterThan(50_000);
  });

  it('is printed on the sheet that is chosen, all compounds one sheet each', async () => {
    const { page } = seat;
    await lookAtBuildings(page);
    const all = await printed(page, 'all.pdf', () =>
      page.getByRole('button', { name: '打印全部小区' }).click(),
    );
    expect(all.sizes).toEqual(Array.from({ length: 4 }, () => [842, 595]));
    expect(all.words).toContain('海棠家园楼栋图');
    expect(all.words).toContain('银杏小区楼栋图');
    await look(page, 'partyOrg');
    await page.getByRole('combobox', { name: '打印用纸' }).click();
    await page.getByTitle('A3 横放').click();
    const org = await printed(page, 'org.pdf', () =>
      page.getByRole('button', { name: '打印', exact: true }).click(),
    );
    expect(org.sizes).toEqual([[1191, 842]]);
    expect(org.words).toContain('党员240名');
  });

  it('opens the rows behind a bar, as many as the bar says', async () => {
    const { page } = seat;
    await look(page, 'partyMember');
    await picture(page, '33-structure');
    const bar = page.locator('[data-spot^="年龄 81岁及以上"]');
    const count = Number(/，(\d+) 名/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await bar.click();
    const panel = page.getByRole('dialog', { name: /^年龄，81岁及以上/ });
    await expect.poll(() => panel.getByRole('listitem').count()).toBe(count);
    await page.keyboard.press('Escape');
    await look(page, 'partyOrg');
    await picture(page, '34-organisations');
    await look(page, 'partnerUnit');
    await picture(page, '35-alliance');
  });
});
