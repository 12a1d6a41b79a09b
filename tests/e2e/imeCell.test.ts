import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, visit, type Site, type Visit } from './driver.ts';
import { cellOf, clickCell, openLedger } from './gridSteps.ts';
import { openInputMethod, type InputMethod } from './ime.ts';
import { loadSample } from './steps.ts';

const soon = { timeout: 20_000 };
const name = 'person.name';

describe('composing Chinese in a cell', () => {
  let site: Site;
  let seat: Visit;
  let page: Page;
  let ime: InputMethod;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    page = seat.page;
    await loadSample(page);
    await openLedger(page, 'buildingHead');
    ime = await openInputMethod(page);
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  const field = () => page.getByTestId('cell-field');
  const isOpen = async () => (await field().getAttribute('data-idle')) === 'false';
  const shown = (row: number, key = name) => cellOf(page, row, key).innerText();

  it.each(['Enter', 'Tab', 'Escape'] as const)('keeps %s to the input method', async (key) => {
    const before = await shown(3);
    await clickCell(page, 3, name);
    await ime.compose(['z', 'zh', 'zhang w']);
    await ime.takeKey(key);
    expect(await isOpen()).toBe(true);
    expect(await field().inputValue()).toBe('zhang w');
    await ime.commit('张伟');
    expect(await field().inputValue()).toBe('张伟');
    expect(await shown(3)).toBe(before);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await shown(3)).toBe(before);
  });

  it('goes on while the table is scrolled away and back', async () => {
    await clickCell(page, 3, name);
    await ime.compose(['w', 'wa', 'wang']);
    const grid = page.getByTestId('grid');
    await grid.evaluate((box) => box.scrollTo({ top: 1200, left: 80 }));
    await page.locator('[data-row="40"]').waitFor();
    expect(await field().inputValue()).toBe('wang');
    await ime.compose(['wang f']);
    await grid.evaluate((box) => box.scrollTo({ top: 0, left: 0 }));
    await ime.commit('王芳');
    expect(await field().inputValue()).toBe('王芳');
    await page.keyboard.press('Escape');
  });

  it('goes on while a change comes from elsewhere, and what was typed is saved in the right row', async () => {
    const before = await shown(5);
    await clickCell(page, 4, 'startDate');
    await page.keyboard.type('2026-02-03');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(4, 'startDate'), soon).toBe('2026-02-03');
    await clickCell(page, 5, name);
    await ime.compose(['l', 'li', 'li n']);
    // The undo of the bar redraws the whole table under the cell.
    await page
      .getByTestId('undo-bar')
      .getByRole('button', { name: '撤销' })
      .evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => shown(4, 'startDate'), soon).not.toBe('2026-02-03');
    expect(await field().inputValue()).toBe('li n');
    await ime.commit('李娜');
    expect(await field().inputValue()).toBe('李娜');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(5), soon).toBe('李娜');
    await page.getByTestId('undo-bar').getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => shown(5), soon).toBe(before);
  });

  it('narrows a list only when the hanzi stand', async () => {
    await clickCell(page, 3, 'person.gender');
    await ime.compose(['n', 'nv']);
    const options = () => page.getByRole('option').allInnerTexts();
    const all = await options();
    expect(all).toEqual(expect.arrayContaining(['男', '女']));
    await ime.takeKey('Enter');
    expect(await options()).toEqual(all);
    await ime.commit('女');
    await expect.poll(options, soon).toEqual(['女']);
    await page.keyboard.press('Escape');
  });

  it('is not ended by a click beside it', async () => {
    await clickCell(page, 3, name);
    await ime.compose(['z', 'zhou']);
    await clickCell(page, 6, 'person.mobile');
    expect(await field().inputValue()).toBe('zhou');
    await ime.commit('周');
    expect(await field().inputValue()).toBe('周');
    await page.keyboard.press('Escape');
  });
});
