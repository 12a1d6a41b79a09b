import type { Page } from 'playwright';
import type { Site } from './driver.ts';
import { pageScript } from './pageScript.ts';

/** Puts the large community of 12 compounds into a fresh store and opens the program on it. */
export async function loadLargeCommunity(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}__jinlin`);
  await page.evaluate(await pageScript('largeWriter.ts'));
  await page.evaluate(async () => {
    const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
    await (globalThis as unknown as { writeLarge: (today: string) => Promise<void> }).writeLarge(today);
  });
  await page.goto(site.address);
  await page.getByTestId('office-name').waitFor();
}
