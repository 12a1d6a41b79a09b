import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { fillOffice, importRoster, openSettings } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };

/** The names of ledgers under a group of the menu. */
async function menu(page: Page, group: string): Promise<readonly string[]> {
  const side = page.getByRole('navigation', { name: '主菜单' });
  const fold = side.getByRole('button', { name: group });
  if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
  return side.locator('li li').allInnerTexts();
}

describe('the ledgers in use', () => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await fillOffice(seat.page, '香水社区');
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('are ten at first; the menu has eight entries, each group ends in 更多台账…', async () => {
    const { page } = seat;
    const groups = ['党组织', '楼栋网格', '共建与问题'];
    const shown: string[] = [];
    for (const group of groups) {
      shown.push(...(await menu(page, group)));
      await page.getByRole('link', { name: '更多台账…' }).waitFor();
    }
    expect(shown).toHaveLength(10);
    const entries = page.getByRole('navigation', { name: '主菜单' }).locator('> ul > li');
    expect(await entries.count()).toBe(8);
  });

  it('are switched on in the settings, appear in the menu, and go again with 撤销', async () => {
    const { page } = seat;
    await page.getByRole('link', { name: '更多台账…' }).click();
    const line = page.getByTestId('ledger-gridLeader');
    expect(await line.innerText()).toContain('还没有内容');
    await line.getByRole('switch', { name: '启用台账 网格长' }).click();
    await page.getByTestId('undo-bar').getByText('已启用台账“网格长”').waitFor();
    expect(await menu(page, '楼栋网格')).toContain('网格长');
    await picture(page, '30-ledgers-in-use');
    await page.getByTestId('undo-bar').getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => menu(page, '楼栋网格'), soon).not.toContain('网格长');
  });

  it('a ledger not in use is found by the search and works; a row written there switches it on', async () => {
    const { page } = seat;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('小区');
    await page.getByRole('option', { name: /^小区.*没有启用/ }).click();
    await page.getByRole('heading', { name: '小区', level: 1 }).waitFor();
    await page.getByRole('main').getByRole('button', { name: '新增' }).first().click();
    const form = page.getByTestId('entry-form');
    await form.getByLabel('小区', { exact: true }).first().fill('凤凰台');
    await page.keyboard.press('Control+s');
    await page.getByTestId('undo-bar').getByText('并启用台账“小区”').waitFor();
    expect(await menu(page, '楼栋网格')).toContain('小区');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('fht');
    await page.getByRole('option', { name: /凤凰台/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('an import switches on what it writes into, in the same change, and one undo takes both back', async () => {
    const { page } = seat;
    await openSettings(page, '台账');
    await page.getByTestId('ledger-buildingHead').getByRole('switch').click();
    await page.getByTestId('undo-bar').getByText('已停用台账“楼长”').waitFor();
    await expect.poll(() => menu(page, '楼栋网格'), soon).not.toContain('楼长');
    await importRoster(page, '楼长单元长花名册-01.xlsx');
    await page.getByTestId('undo-bar').getByText('并启用台账“楼长”').waitFor();
    expect(await menu(page, '楼栋网格')).toContain('楼长');
    await page.getByTestId('undo-bar').getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => menu(page, '楼栋网格'), soon).not.toContain('楼长');
    expect((await readStored(page)).faults).toEqual([]);
  });
});
