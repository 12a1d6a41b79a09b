import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { loadSample } from './steps.ts';

const soon = { timeout: 20_000 };

describe('acts of single ledgers', () => {
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

  it('生成户室 says beforehand how many doors come, makes them in one change and takes them back', async () => {
    const { page } = seat;
    await page.goto(`${site.address}#/ledger/household`);
    await page.getByRole('button', { name: '生成户室…' }).click();
    const dialog = page.getByTestId('generate-doors');
    await dialog.getByText('没有写楼层', { exact: false }).first().waitFor();
    await picture(page, '31-generate-doors-empty');
    const all = dialog.getByRole('checkbox', { name: '楼栋', exact: true });
    await all.click();
    await dialog.getByRole('checkbox').nth(1).click();
    const units = Number(await dialog.getByRole('row').nth(1).getByRole('cell').nth(1).innerText());
    await dialog.getByLabel('楼层数').fill('11');
    await dialog.getByLabel('每层户数').fill('2');
    await dialog.getByLabel('每层户数').press('Tab');
    const count = units * 22;
    await expect.poll(() => dialog.getByRole('status').innerText(), soon).toContain(`将生成 ${count} 户`);
    await picture(page, '31-generate-doors');
    await page.getByRole('button', { name: `生成 ${count} 户` }).click();
    const foot = page.getByTestId('table-foot');
    await expect.poll(() => foot.innerText(), soon).toContain(`${count} 户`);
    await picture(page, '31-households');
    await page.getByRole('button', { name: '生成户室…' }).click();
    expect(await page.getByTestId('generate-doors').getByRole('row').nth(1).innerText()).toContain('已齐');
    await page
      .getByRole('button', { name: '取 消' })
      .or(page.getByRole('button', { name: '取消' }))
      .first()
      .click();
    await page.keyboard.press('Control+z');
    await page.getByText('还没有户室').waitFor();
  });
});
