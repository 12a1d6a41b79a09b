import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { column, loadSample, openMenu, openSettings } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };

/** Opens the first row's menu of the table in view and chooses an act. */
async function rowAct(page: Page, row: number, act: RegExp): Promise<void> {
  await page
    .locator(`[data-row="${row}"] [data-key="person.name"]`)
    .click({ button: 'right', position: { x: 60, y: 12 } });
  await page.getByRole('menuitem', { name: act }).click();
}

/** Types a new value into a cell, as in WPS. */
async function typeInto(page: Page, row: number, key: string, text: string): Promise<void> {
  await page.locator(`[data-row="${row}"] [data-key="${key}"]`).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await column(page, key))[row], soon).toBe(text);
}

async function heads(page: Page): Promise<void> {
  await openMenu(page, '今日');
  await openMenu(page, '楼长', '楼栋网格');
  await page.locator('[data-row="0"]').waitFor();
}

describe('what was done is seen, taken back and done again', () => {
  let site: Site;
  let seat: Visit;
  const bar = () => seat.page.getByTestId('undo-bar');
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

  it('Ctrl+Z takes five edits back, each named, and Ctrl+Y does them again', async () => {
    const { page } = seat;
    await heads(page);
    const before = await column(page, 'person.mobile');
    const numbers = [1, 2, 3, 4, 5].map((n) => `1990000910${n}`);
    for (const [row, number] of numbers.entries()) await typeInto(page, row, 'person.mobile', number);
    for (let n = 4; n >= 0; n--) {
      await page.keyboard.press('Control+z');
      await bar()
        .getByText(n === 0 ? /^已撤销：/ : `还可撤销 ${n} 步`)
        .waitFor();
    }
    await expect.poll(() => column(page, 'person.mobile'), soon).toEqual(before);
    await picture(page, '80-undo-bar');
    await page.keyboard.press('Control+y');
    await bar().getByText('还可恢复 4 步').waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await bar().getByText('还可恢复 3 步').waitFor();
    expect((await column(page, 'person.mobile')).slice(0, 3)).toEqual([...numbers.slice(0, 2), before[2]]);
  });

  it('the list in the top bar names the last changes, any of which is taken back', async () => {
    const { page } = seat;
    await page.getByRole('banner').getByRole('button', { name: /^撤销/ }).click();
    const list = page.getByTestId('undo-list');
    await list.getByRole('listitem').first().waitFor();
    expect(await list.getByRole('listitem').count()).toBe(2);
    await picture(page, '80-undo-list');
    await list.getByRole('listitem').last().getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => list.getByRole('listitem').count(), soon).toBe(1);
    await page.keyboard.press('Escape');
  });

  it('the history of a row tells what was and is, and brings back what was before several edits', async () => {
    const { page } = seat;
    await heads(page);
    await page
      .getByRole('link', { name: (await column(page, 'person.name'))[0] ?? '' })
      .first()
      .click();
    const card = page.getByTestId('person-card');
    await card.waitFor();
    const change = async (number: string): Promise<void> => {
      await card.getByRole('button', { name: '改电话' }).click();
      await card.getByLabel('新的联系电话').fill(number);
      await page.keyboard.press('Enter');
      await bar().getByText(number).waitFor();
    };
    await change('19900009201');
    await change('19900009202');
    await picture(page, '80-person-card');
    await card.getByRole('button', { name: '变动记录' }).click();
    const history = page.getByTestId('history-panel');
    await history.getByText('联系电话：19900009201 → 19900009202').waitFor();
    await picture(page, '80-history');
    const newest = history.getByRole('listitem').filter({ hasText: '改电话' }).first();
    await newest
      .getByRole('button', { name: /^(恢复到这一次之前|只撤销这一次)$/ })
      .first()
      .click();
    await history.getByText('已撤销').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => card.getByTestId('card-phone').innerText(), soon).toBe('19900009201');
  });

  it('two cards become one with all that both are, and one undo parts them again', async () => {
    const { page } = seat;
    await heads(page);
    const [one = '', , other = ''] = await column(page, 'person.name');
    await page.getByRole('link', { name: one }).first().click();
    const card = page.getByTestId('person-card');
    const posts = () => card.getByTestId('card-post').count();
    await card.waitFor();
    const before = await posts();
    await card.getByRole('button', { name: '合并' }).click();
    const dialog = page.getByTestId('merge');
    await picture(page, '80-merge-other');
    await dialog.getByRole('combobox', { name: '另一张卡片' }).fill(other);
    await page.locator('.ant-select-item-option').filter({ hasText: other }).first().click();
    await dialog.getByRole('columnheader', { name: '保留的卡片' }).waitFor();
    await picture(page, '80-merge');
    await dialog.getByRole('button', { name: '确认合并' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(posts, soon).toBeGreaterThan(before);
    expect((await readStored(page)).faults).toEqual([]);
    await bar().getByRole('button', { name: '撤销' }).click();
    await expect.poll(posts, soon).toBe(before);
  });

  it('a deleted post comes back from the bin with its links', async () => {
    const { page } = seat;
    await heads(page);
    const names = await column(page, 'person.name');
    await rowAct(page, 0, /^录错了，删除/);
    await bar()
      .getByText(/^已删除/)
      .waitFor();
    await openSettings(page, '回收站');
    const bin = page.getByTestId('recycle');
    await bin.getByRole('row').nth(1).waitFor();
    await picture(page, '80-bin');
    await bin.getByRole('row').nth(1).getByRole('button').first().click();
    await page.getByTestId('bin-preview').getByText('任职人').waitFor();
    await picture(page, '80-bin-preview');
    await page.getByTestId('bin-preview').getByRole('button', { name: '恢复', exact: true }).click();
    await bar()
      .getByText(/^已恢复/)
      .waitFor();
    await page.getByText('回收站是空的').waitFor();
    await heads(page);
    await expect.poll(() => column(page, 'person.name'), soon).toEqual(names);
  });

  it('a record that others link to is not deleted, and each of them is named', async () => {
    const { page } = seat;
    await openMenu(page, '今日');
    await page.goto(`${site.address}#/ledger/compound`);
    await page.getByTestId('grid').waitFor();
    await page.locator('[data-row="0"]').waitFor();
    await page
      .locator('[data-row="0"] [data-key="name"]')
      .click({ button: 'right', position: { x: 60, y: 12 } });
    await page.getByRole('menuitem', { name: /删除/ }).click();
    const linked = page.getByTestId('linked-records');
    await linked.getByRole('link').first().waitFor();
    await picture(page, '80-linked');
    await linked.getByRole('link').first().click();
    await linked.waitFor({ state: 'hidden' });
  });

  it('after 换人 the printed list that names the post is out of date, until it is settled', async () => {
    const { page } = seat;
    await openMenu(page, '报表');
    const list = page.getByRole('navigation', { name: '报表目录' });
    await list.getByText('楼长单元长花名册').click();
    await page.getByRole('region', { name: '楼长单元长花名册预览' }).waitFor();
    // There is no printer here: the window only says that it is done.
    await page.evaluate(() => {
      window.print = () => setTimeout(() => window.dispatchEvent(new Event('afterprint')), 50);
    });
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect.poll(async () => (await readStored(page)).records.get('printedPaper')?.length, soon).toBe(1);
    await heads(page);
    await rowAct(page, 1, /^换人/);
    const dialog = page.getByRole('dialog', { name: /^换人/ });
    const names = await column(page, 'person.name');
    await dialog.getByRole('combobox', { name: '选择新任' }).fill(names[3] ?? '');
    await page
      .locator('.ant-select-item-option')
      .filter({ hasText: names[3] ?? '' })
      .first()
      .click();
    await dialog.getByRole('button', { name: '确认换人' }).click();
    const panel = page.getByTestId('outdated');
    await panel.getByText('楼长单元长花名册').waitFor();
    await picture(page, '80-outdated');
    await panel.getByRole('button', { name: '以后再说' }).click();
    await openMenu(page, '今日');
    await page.getByText('1 份打印过的名册、公示要重新打印').click();
    await page.getByTestId('printed-list').waitFor();
    await picture(page, '80-printed');
    await page.getByRole('button', { name: /^已处理/ }).click();
    await page.getByText('打印过的都还对得上').waitFor();
  });
});
