import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, visit, type Site, type Visit } from './driver.ts';
import { openInputMethod, type InputMethod } from './ime.ts';
import { column, loadSample, openMenu } from './steps.ts';

const soon = { timeout: 20_000 };

/** A change from elsewhere while somebody types: a setting that redraws everything. */
async function refresh(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('resize')));
  await page.setViewportSize({ width: 1260, height: 680 });
  await page.setViewportSize({ width: 1280, height: 680 });
}

describe('an input method in a search box', () => {
  let site: Site;
  let seat: Visit;
  let ime: InputMethod;
  /** A 单元长 of the sample, whose people differ from day to day. */
  let name = '';
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await loadSample(seat.page);
    ime = await openInputMethod(seat.page);
    await openMenu(seat.page, '单元长', '楼栋网格');
    await seat.page.locator('[data-row]').nth(5).waitFor();
    name = (await column(seat.page, 'person.name')).find((one) => one.length === 3) ?? '';
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it.each(['Enter', 'Tab', 'Escape', 'ArrowDown'] as const)(
    'of the whole office leaves %s to it, and searches only for the hanzi',
    async (key) => {
      const { page } = seat;
      const box = page.getByTestId('search-box');
      await page.keyboard.press('Control+k');
      const before = page.url();
      await ime.compose(['z', 'zh', 'zhang']);
      await ime.takeKey(key);
      await refresh(page);
      expect(await box.inputValue()).toBe('zhang');
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.getByRole('option').count()).toBe(0);
      await ime.commit(name);
      expect(await box.inputValue()).toBe(name);
      await page
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .waitFor();
      expect(page.url()).toBe(before);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await box.inputValue()).toBe('');
    },
  );

  it.each(['Enter', 'Tab', 'Escape', 'ArrowDown'] as const)(
    'of a ledger leaves %s to it, and keeps the rows until the hanzi are there',
    async (key) => {
      const { page } = seat;
      await openMenu(page, '单元长', '楼栋网格');
      const box = page.getByTestId('table-search');
      await expect.poll(async () => (await column(page, 'person.name')).length, soon).toBeGreaterThan(5);
      const before = await column(page, 'person.name');
      await page.keyboard.press('Control+f');
      await ime.compose(['z', 'zh', 'zhang']);
      await ime.takeKey(key);
      await refresh(page);
      expect(await box.inputValue()).toBe('zhang');
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      expect((await column(page, 'person.name')).slice(0, 3)).toEqual(before.slice(0, 3));
      await ime.commit(name);
      expect(await box.inputValue()).toBe(name);
      await expect
        .poll(async () => new Set(await column(page, 'person.name')), soon)
        .toEqual(new Set([name]));
      await page.keyboard.press('Escape');
      await expect.poll(() => box.inputValue(), soon).toBe('');
    },
  );
});
