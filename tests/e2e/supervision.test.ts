import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocxText } from '../../src/files/readDocxText.ts';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { download, loadSample, openMenu } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };

const overdueMatter = /排水口/;

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('search').getByRole('combobox', { name: label }).click();
  await page.getByTitle(option, { exact: true }).last().click();
}

/** The lines of the list as drawn: units and matters. */
async function lines(page: Page): Promise<readonly string[]> {
  return page.getByRole('grid', { name: '议定事项' }).getByRole('row').allInnerTexts();
}

/** Presses Ctrl+P and tells what the page would put on paper. */
async function printed(page: Page): Promise<unknown> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    const shown = (selector: string) => {
      const found = document.querySelector(selector);
      return found === null ? '' : getComputedStyle(found).display;
    };
    window.print = () => {
      const sheets = document.querySelectorAll('.paper-sheet').length;
      Object.assign(window, {
        printed: { sheets, pages: shown('.paper-sheets'), program: shown('body > #root') },
      });
    };
  });
  await page.keyboard.press('Control+p');
  const found = await page.waitForFunction(() => (window as { printed?: unknown }).printed);
  await page.emulateMedia({ media: null });
  return found.jsonValue();
}

describe('督办 over all meetings', () => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await loadSample(seat.page);
    await openMenu(seat.page, '会议');
    await seat.page
      .getByRole('navigation', { name: '会议和督办' })
      .getByRole('link', { name: '督办' })
      .click();
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('lists what is open by lead unit, overdue marked by sign and word, and narrows it', async () => {
    const { page } = seat;
    const count = page.getByTestId('supervision-count');
    await count.getByText('2 项，逾期 1 项').waitFor();
    expect((await lines(page)).filter((text) => text.includes('督办函'))).toHaveLength(2);
    const late = page.getByTestId('supervision-item').filter({ hasText: overdueMatter });
    expect(await late.innerText()).toMatch(/⚠ 办理中 · 逾期 \d+ 天/);
    await picture(page, '60-supervision');
    await page.getByRole('checkbox', { name: '只看逾期' }).check();
    await count.getByText('1 项，逾期 1 项').waitFor();
    await page.getByRole('checkbox', { name: '只看逾期' }).uncheck();
    await choose(page, '办理状态', '全部状态');
    await count.getByText('12 项').waitFor();
    await page.getByLabel('查找议定事项').fill('电梯 安心');
    await count.getByText('2 项').waitFor();
    await page.getByLabel('查找议定事项').fill('没有这样的事');
    await page.getByText('没有符合条件的议定事项').waitFor();
    await page.getByLabel('查找议定事项').fill('');
    await choose(page, '牵头单位', '青桐中学');
    await count.getByText('1 项').waitFor();
    await choose(page, '牵头单位', '全部牵头单位');
    await choose(page, '办理状态', '未办结');
    await count.getByText('2 项，逾期 1 项').waitFor();
  });

  it('moves by the arrow keys from item to item across the heads of units', async () => {
    const { page } = seat;
    const card = page.getByTestId('resolution-card');
    await page.getByTestId('supervision-item').first().click();
    const first = await card.getByRole('heading').innerText();
    await page.getByRole('grid', { name: '议定事项' }).press('ArrowDown');
    await expect.poll(() => card.getByRole('heading').innerText(), soon).not.toBe(first);
    await page.getByRole('grid', { name: '议定事项' }).press('ArrowUp');
    await expect.poll(() => card.getByRole('heading').innerText(), soon).toBe(first);
  });

  it('the letter to a unit and the table of all come out as Word with what is open', async () => {
    const { page } = seat;
    const row = page.getByRole('row').filter({ hasText: '青桐街道办事处' });
    await row.getByRole('button', { name: '督办函' }).click();
    const paper = page.getByTestId('paper-window');
    await paper.getByLabel('反馈截止').fill('2026-12-31');
    await expect
      .poll(async () => (await paper.textContent())?.replace(/\s/g, ''), soon)
      .toContain('请于12月31日前书面反馈');
    await picture(page, '61-reminder-letter');
    const letter = await download(page, site.folder, () =>
      paper.getByRole('button', { name: '存 Word' }).click(),
    );
    expect((await readDocxText(path.basename(letter), readFileSync(letter))).join('\n')).toMatch(
      overdueMatter,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '督办表' }).click();
    await paper.getByText('议定事项督办表').first().waitFor();
    await picture(page, '62-supervision-table');
    expect(await printed(page)).toEqual({ sheets: 1, pages: 'block', program: 'none' });
    await page.keyboard.press('Escape');
    await expect.poll(() => paper.count(), soon).toBe(0);
  });

  it('a decision becomes a project with one click, and each leads to the other', async () => {
    const { page } = seat;
    await page.getByTestId('supervision-item').filter({ hasText: '电梯大修' }).click();
    await page.getByRole('button', { name: '转为项目' }).click();
    const form = page.getByTestId('entry-form');
    expect(await form.getByLabel('项目名称').inputValue()).toBe('完成6部电梯大修并通过检验');
    expect(await form.getByLabel('实施步骤').inputValue()).toBe('完成6部电梯大修并通过检验');
    await picture(page, '63-turn-into-project');
    await form.getByRole('button', { name: '保存', exact: true }).click();
    const link = page.getByRole('list', { name: '由此产生' }).getByRole('link');
    await link.getByText('完成6部电梯大修并通过检验').waitFor();
    await link.click();
    await page.getByRole('grid').first().waitFor();
    const { records } = await readStored(page);
    const made = records.get('project')?.find((row) => row['name'] === '完成6部电梯大修并通过检验');
    const from = records.get('resolution')?.find((row) => row.id === made?.['fromResolution']);
    expect(from?.['matter']).toBe('完成6部电梯大修并通过检验');
    await page.locator('[data-row]').filter({ hasText: '电梯大修' }).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: '修改' }).click();
    await form.getByRole('link', { name: /完成6部电梯大修/ }).click();
    await page
      .getByTestId('resolution-card')
      .getByRole('heading', { name: /电梯大修/ })
      .waitFor();
  });

  it('is closed only with a result and a day; then it leaves the open ones and is taken back by 撤销', async () => {
    const { page } = seat;
    const card = page.getByTestId('resolution-card');
    const entry = page.getByTestId('progress-entry');
    await entry.getByLabel('完成程度').fill('80%');
    await entry.getByLabel('进展情况').fill('已装好四部');
    await entry.getByLabel('进展情况').press('Enter');
    await card.getByText('完成 80%').waitFor();
    await entry.getByRole('combobox', { name: '办理状态' }).click();
    await page.getByTitle('延期', { exact: true }).last().click();
    await entry.getByRole('button', { name: '登记' }).click();
    await entry.getByRole('alert').getByText('延期要写明新的完成时限').waitFor();
    await entry.getByRole('combobox', { name: '办理状态' }).click();
    await page.getByTitle('已办结', { exact: true }).last().click();
    await entry.getByRole('button', { name: '登记' }).click();
    await entry.getByRole('alert').getByText('办结、销号要写明结果').waitFor();
    await entry.getByLabel('进展情况').fill('六部电梯全部通过检验');
    await entry.getByRole('button', { name: '登记' }).click();
    await page.getByTestId('resolution-state').getByText('✓ 已办结').waitFor();
    expect(await card.innerText()).toContain('六部电梯全部通过检验');
    await picture(page, '64-closed');
    await page.getByTestId('undo-bar').getByRole('button', { name: '撤销' }).click();
    await page.getByTestId('resolution-state').getByText('办理中').waitFor();
    expect((await readStored(page)).faults).toEqual([]);
  });

  it('rates are figures whose rows can be opened; the sheet of a commissioner is printed from there', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: '办结率和出席率' }).click();
    const closures = page.getByRole('region', { name: '办结率' });
    expect(await closures.getByRole('row').filter({ hasText: '全年' }).innerText()).toMatch(
      /^全年\s+12\s+10\s+83.3%/,
    );
    await picture(page, '65-rates');
    await closures.getByRole('button', { name: '全年逾期未办结 1' }).click();
    const behind = page.getByTestId('rates-behind');
    expect(await behind.getByRole('link').innerText()).toMatch(overdueMatter);
    await page.keyboard.press('Escape');
    const people = page.getByRole('region', { name: '出席率' });
    await people
      .getByRole('button', { name: /应参会 \d/ })
      .first()
      .click();
    expect(await behind.getByRole('link').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await people.getByRole('button', { name: '年度履职表' }).first().click();
    await page
      .getByTestId('paper-window')
      .getByText(/年度履职表/)
      .first()
      .waitFor();
    await picture(page, '66-commissioner-sheet');
    await page.keyboard.press('Escape');
  });
});
