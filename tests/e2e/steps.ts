import type { Page } from 'playwright';

/** Loads the invented community on the first page and waits until it is stored. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '载入示例数据' }).click();
  await page.getByTestId('office-name').waitFor();
}

/** Opens a page of the left menu, unfolding its group. */
export async function openMenu(page: Page, name: string, group?: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: '主菜单' });
  if (group !== undefined) {
    const fold = menu.getByRole('button', { name: group });
    if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
  }
  await menu.getByRole('link', { name, exact: true }).click();
}
