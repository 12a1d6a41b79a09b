import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { fillOffice } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };

/** A picture of one dot, the smallest that a browser shows. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const formOf = (page: Page) => page.getByTestId('entry-form');

/** Opens the empty form of a ledger, wherever the page stands. */
async function openForm(page: Page, ledger: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByTestId('tile-buildingHead').waitFor();
  await page.evaluate((name) => {
    location.hash = `#/ledger/${name}?new`;
  }, ledger);
  await formOf(page).waitFor();
}

/** What has the cursor, by its label. */
function cursor(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const label = at?.id === undefined ? null : document.querySelector(`label[for="${CSS.escape(at.id)}"]`);
    return at?.getAttribute('aria-label') ?? label?.textContent ?? at?.textContent ?? '';
  });
}

/** Types what is looked for in the picker that has the cursor, and goes on to make it by the last line of the list. */
async function make(page: Page, typed: string, thing: string): Promise<void> {
  await page.keyboard.type(typed);
  await page.getByTitle(`新增${thing}“${typed}”…`).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
}

async function names(page: Page, type: string, field: string): Promise<readonly unknown[]> {
  const { records } = await readStored(page);
  return (records.get(type) ?? []).filter((row) => row['deleted'] !== true).map((row) => row[field]);
}

describe('the entry form', () => {
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

  it('makes everything that a row links to in place, and one change of it', async () => {
    const { page } = seat;
    await openForm(page, 'unitHead');
    const form = formOf(page);
    await expect.poll(() => cursor(page), soon).toBe('选择单元');
    await make(page, '1', '单元');
    await expect.poll(() => cursor(page), soon).toBe('选择楼栋');
    await make(page, '3', '楼栋');
    await expect.poll(() => cursor(page), soon).toBe('选择小区');
    await make(page, '东方名苑', '小区');
    await form.getByLabel('户数').fill('18户');
    await form.getByRole('combobox', { name: '选择任职人' }).focus();
    await make(page, '王春', '人员');
    await expect.poll(() => cursor(page), soon).toBe('性别');
    await page.keyboard.type('nv');
    await page.keyboard.press('Enter');
    await form.getByLabel('任职时间').fill('2026.3.1');
    await picture(page, '70-form-in-place');
    await page.keyboard.press('Control+Enter');
    await form.getByText('已保存：王春 单元长', { exact: false }).waitFor();
    const { heads, records } = await readStored(page);
    expect(heads).toHaveLength(2);
    expect(records.get('person')).toMatchObject([{ name: '王春', gender: '2' }]);
    expect(records.get('buildingUnit')).toMatchObject([{ no: '1', householdCount: 18 }]);
  });

  it('five rows are entered by keyboard alone; where they lie and since when is taken over, who they are never', async () => {
    const { page } = seat;
    const form = formOf(page);
    for (const [i, name] of ['李夏', '张秋', '刘冬', '陈梅', '杨兰'].entries()) {
      await expect.poll(() => cursor(page), soon).toBe('选择单元');
      await make(page, String(i + 2), '单元');
      await expect.poll(() => cursor(page), soon).toBe('户数');
      const taken = form.getByRole('button', { name: /^清除沿用上一条的/ });
      expect(await taken.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
        '清除沿用上一条的楼栋',
        '清除沿用上一条的任职时间',
      ]);
      if (i === 0) await picture(page, '71-form-taken-over');
      await page.keyboard.type('20');
      await page.keyboard.press('Enter');
      await expect.poll(() => cursor(page), soon).toBe('选择任职人');
      await make(page, name, '人员');
      await expect.poll(() => cursor(page), soon).toBe('性别');
      expect(await form.getByLabel('出生年月').inputValue()).toBe('');
      await page.keyboard.press('Control+Enter');
      await form.getByText(`已保存：${name}`, { exact: false }).waitFor();
    }
    const { heads, records, faults } = await readStored(page);
    expect([heads.length, ...faults]).toEqual([7]);
    const posts = records.get('post') ?? [];
    expect(posts.map((row) => row['startDate'])).toEqual(Array.from({ length: 6 }, () => '2026-03-01'));
    expect([records.get('building')?.length, records.get('compound')?.length]).toEqual([1, 1]);
  });

  it('what was taken over goes by one key; Enter and Shift+Enter go on and back, Enter in a long text is a line', async () => {
    const { page } = seat;
    const form = formOf(page);
    const since = form.getByLabel('任职时间', { exact: true });
    await since.focus();
    await page.keyboard.press('Delete');
    expect(await since.inputValue()).toBe('');
    expect(await cursor(page)).toBe('任职时间');
    await page.keyboard.press('Shift+Enter');
    expect(await cursor(page)).toBe('选择任职人');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await cursor(page)).toBe('保存并新增');
    await page.keyboard.press('Escape');
    const question = page.getByRole('dialog', { name: /填的内容还没有保存/ });
    await question.getByRole('button', { name: '不保存，关闭' }).click();
    await form.waitFor({ state: 'hidden' });
    await openForm(page, 'issue');
    await form.getByLabel('问题内容').focus();
    await page.keyboard.type('楼道灯不亮');
    await page.keyboard.press('Enter');
    await page.keyboard.type('已三天');
    expect(await form.getByLabel('问题内容').inputValue()).toBe('楼道灯不亮\n已三天');
    await page.keyboard.press('Control+s');
    await form.waitFor({ state: 'hidden' });
    expect(await names(page, 'issue', 'content')).toEqual(['楼道灯不亮\n已三天']);
  });

  it('every sentence stands beside its field, and the cursor goes there', async () => {
    const { page } = seat;
    await openForm(page, 'project');
    const form = formOf(page);
    await form.getByLabel('开始时间').fill('2026.5.1');
    await form.getByLabel('结束时间').fill('2026.4.1');
    await page.keyboard.press('Control+s');
    await expect.poll(() => cursor(page), soon).toBe('项目名称');
    await page.keyboard.type('楼道亮灯');
    await page.keyboard.press('Control+s');
    await expect.poll(() => cursor(page), soon).toBe('结束时间');
    const cell = form.locator('.form-cell[data-wrong=true]');
    expect(await cell.innerText()).toContain('结束时间早于开始时间');
    await picture(page, '72-form-wrong');
    await page.keyboard.type('2026.6.1');
    await page.keyboard.press('Control+s');
    await form.waitFor({ state: 'hidden' });
  });

  it('somebody of the same name is named before a second card is made', async () => {
    const { page } = seat;
    await openForm(page, 'partyMember');
    const form = formOf(page);
    await form.getByRole('combobox', { name: /^选择/ }).first().focus();
    await page.keyboard.type('王春');
    await page.getByTitle('新增人员“王春”…').click();
    await expect.poll(() => cursor(page), soon).toBe('性别');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Enter');
    const same = form.getByTestId('lookalikes');
    await same.getByText('已经有名字相同的人员').waitFor();
    await same.getByRole('button', { name: /^是这一个：王春/ }).click();
    await same.waitFor({ state: 'hidden' });
    await form.getByLabel('性别').first().waitFor({ state: 'hidden' });
    expect(await form.locator('.form-facts').first().innerText()).toContain('性别 女');
    await page.keyboard.press('Control+s');
    await form.waitFor({ state: 'hidden' });
    expect((await names(page, 'person', 'name')).filter((name) => name === '王春')).toHaveLength(1);
  });

  it('a record deleted meanwhile is not made anew: the form says so beside it', async () => {
    const { page } = seat;
    await openForm(page, 'compound');
    const form = formOf(page);
    await form.getByLabel('小区', { exact: true }).fill('香水湾');
    await page.keyboard.press('Control+s');
    await form.waitFor({ state: 'hidden' });
    await openForm(page, 'issue');
    await form.getByLabel('问题内容').fill('电动车乱停');
    await form.getByRole('combobox', { name: '选择小区' }).fill('香水湾');
    await page.getByTitle('香水湾', { exact: true }).click();
    await page.evaluate(() => {
      const bar = document.querySelector('[data-testid="undo-bar"]');
      [...(bar?.querySelectorAll('button') ?? [])].find((one) => one.textContent === '撤销')?.click();
    });
    await expect.poll(() => names(page, 'compound', 'name'), soon).toEqual(['东方名苑']);
    await page.keyboard.press('Control+s');
    await form.getByText('选好的小区刚才已经被删除，请另选一个').waitFor();
    expect(await form.getByLabel('问题内容').inputValue()).toBe('电动车乱停');
    await form.getByRole('combobox', { name: '选择小区' }).fill('dfmy');
    await page.getByTitle('东方名苑', { exact: true }).click();
    await page.keyboard.press('Control+s');
    await form.waitFor({ state: 'hidden' });
  });

  it('files are added, looked at, taken away and kept with the record', async () => {
    const { page } = seat;
    const file = path.join(site.folder, '现场照片.png');
    writeFileSync(file, dot);
    await openForm(page, 'issue');
    const form = formOf(page);
    await form.getByLabel('问题内容').fill('下水道堵塞');
    await form.getByRole('button', { name: /^更多：/ }).click();
    const [asked] = await Promise.all([
      page.waitForEvent('filechooser'),
      form.getByRole('button', { name: '添加文件：照片' }).click(),
    ]);
    await asked.setFiles(file);
    const list = form.getByRole('list', { name: '照片' });
    await list.getByText('现场照片.png').waitFor();
    await list.getByRole('button', { name: '看 现场照片.png' }).click();
    const seen = page.getByRole('dialog', { name: '现场照片.png' });
    await seen.getByRole('img', { name: '现场照片.png' }).waitFor();
    await page.keyboard.press('Escape');
    await seen.waitFor({ state: 'hidden' });
    await picture(page, '73-form-files');
    await form.getByTestId('form-save').click();
    await form.waitFor({ state: 'hidden' });
    const { files, records } = await readStored(page);
    expect(files).toMatchObject([{ size: dot.length, waiting: null, isWhole: true }]);
    const kept = records.get('issue')?.find((row) => row['content'] === '下水道堵塞')?.['photos'];
    expect(kept).toMatchObject([{ name: '现场照片.png', size: dot.length }]);
    await page.locator('[data-row]').filter({ hasText: '下水道' }).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: '修改' }).click();
    await list.getByRole('button', { name: '移去 现场照片.png' }).click();
    await form.getByTestId('form-save').click();
    await form.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await names(page, 'issue', 'photos')).filter(Boolean), soon).toEqual([]);
    expect((await readStored(page)).faults).toEqual([]);
  });
});
