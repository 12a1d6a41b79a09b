import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, visit, type Site, type Visit } from './driver.ts';
import { cellOf, clickCell, openLedger } from './gridSteps.ts';
import { loadSample } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };
const full = 'fullMemberDate';
const mobile = 'person.mobile';
const early = '转正时间早于入党时间，请核对';

describe('what the rules warn of is said at the cell before anything is written', () => {
  let site: Site;
  let seat: Visit;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    page = seat.page;
    await loadSample(page);
    await openLedger(page, 'partyMember');
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  const text = (row: number, key: string) => cellOf(page, row, key).innerText();
  const heads = async () => (await readStored(page)).heads;
  const doubt = () => page.getByTestId('cell-doubt');
  const activeCell = () => page.getByTestId('cell-field').getAttribute('aria-label');
  const undo = () => page.keyboard.press('Control+z');
  const type = async (row: number, key: string, typed: string) => {
    await clickCell(page, row, key);
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  };

  it('a cell that was typed into shows the sentence, and Esc leaves what stood there', async () => {
    const [before, count] = [await text(0, full), (await heads()).length];
    await type(0, full, '1901-07-01');
    await doubt().getByText(early).waitFor();
    expect(await page.getByTestId('cell-field').inputValue()).toBe('1901-07-01');
    expect(await heads()).toHaveLength(count);
    await page.keyboard.press('Escape');
    await doubt().waitFor({ state: 'hidden' });
    expect(await text(0, full)).toBe(before);
    expect(await activeCell()).toMatch(/^第 1 行 转正时间/);
    expect(await heads()).toHaveLength(count);
  });

  it('Enter writes it all the same, the sentence stays with the change, and work goes on where it was', async () => {
    const before = await text(0, full);
    await type(0, full, '1901-07-01');
    await doubt().waitFor();
    await page.keyboard.type('9');
    expect(await page.getByTestId('cell-field').inputValue()).toBe('1901-07-01');
    await page.keyboard.press('Enter');
    await expect.poll(() => text(0, full), soon).toBe('1901-07-01');
    await doubt().waitFor({ state: 'hidden' });
    expect((await heads()).at(-1)?.accepted).toEqual([expect.stringContaining(early)]);
    expect(await page.getByText('已保存。请核对').count()).toBe(0);
    expect(await activeCell()).toMatch(/^第 2 行 转正时间/);
    await undo();
    await expect.poll(() => text(0, full), soon).toBe(before);
  });

  it('cells without a warning are written as they are typed, and nobody is asked', async () => {
    const before = [await text(1, mobile), await text(2, mobile)];
    await clickCell(page, 1, mobile);
    for (const phone of ['19900008881', '19900008882']) {
      await page.keyboard.type(phone);
      await page.keyboard.press('Enter');
    }
    await expect
      .poll(async () => [await text(1, mobile), await text(2, mobile)], soon)
      .toEqual(['19900008881', '19900008882']);
    expect(await doubt().count()).toBe(0);
    await undo();
    await undo();
    await expect.poll(async () => [await text(1, mobile), await text(2, mobile)], soon).toEqual(before);
  });

  it('a choice is doubted as typing is, and the button takes it back', async () => {
    const key = 'memberCategory';
    expect(await text(0, key)).toBe('正式党员');
    const count = (await heads()).length;
    await type(0, key, '预备');
    await doubt().getByText('预备党员不应有转正时间，请核对').waitFor();
    await doubt().getByRole('button', { name: '改回' }).click();
    await doubt().waitFor({ state: 'hidden' });
    expect(await text(0, key)).toBe('正式党员');
    expect(await heads()).toHaveLength(count);
  });

  it('filling down is looked at as one act', async () => {
    const before = [await text(0, full), await text(1, full), await text(2, full)];
    await type(0, full, '1901-07-01');
    await doubt().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => text(0, full), soon).toBe('1901-07-01');
    const count = (await heads()).length;
    await clickCell(page, 0, full);
    await clickCell(page, 2, full, ['Shift']);
    await page.keyboard.press('Control+d');
    await doubt().getByText(early).first().waitFor();
    expect(await heads()).toHaveLength(count);
    await doubt().getByRole('button', { name: '仍然保存' }).click();
    await expect.poll(() => text(2, full), soon).toBe('1901-07-01');
    expect(await heads()).toHaveLength(count + 1);
    await undo();
    await undo();
    await expect
      .poll(async () => [await text(0, full), await text(1, full), await text(2, full)], soon)
      .toEqual(before);
  });

  it('the same value for several rows is looked at in its dialog', async () => {
    const count = (await heads()).length;
    const number = (row: number) => page.locator(`[data-row="${row}"] [role=rowheader]`);
    await number(0).click();
    await number(2).click({ modifiers: ['Control'] });
    await page.getByTestId('selection-acts').getByRole('button', { name: '批量修改…' }).click();
    const dialog = page.getByTestId('batch-dialog');
    await dialog.getByRole('combobox', { name: '改哪一列' }).click();
    await page.keyboard.type('转正时间');
    await page.keyboard.press('Enter');
    await dialog.getByRole('textbox', { name: '转正时间' }).fill('1901-07-01');
    await dialog.getByRole('button', { name: '修改 2 行' }).click();
    const warned = dialog.getByTestId('form-warned');
    await warned.getByText(early).first().waitFor();
    expect(await heads()).toHaveLength(count);
    await warned.getByRole('button', { name: '仍然保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await heads()).at(-1)?.accepted).toEqual([early]);
    await page.getByTestId('cell-field').focus();
    await undo();
    await expect.poll(async () => (await heads()).length, soon).toBe(count + 2);
  });
});
