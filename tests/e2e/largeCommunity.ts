import { visit, type Site } from './driver.ts';
import { pageScript } from './pageScript.ts';

/** Puts the large community of 12 compounds into the fresh store of a site, before the program is opened on it. */
export async function writeLargeCommunity(site: Site): Promise<void> {
  const { page, close } = await visit(site, { path: '__jinlin' });
  await page.evaluate(await pageScript('largeWriter.ts'));
  await page.evaluate(async () => {
    const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
    await (globalThis as unknown as { writeLarge: (today: string) => Promise<void> }).writeLarge(today);
  });
  await close();
}
