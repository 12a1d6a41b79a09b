import ExcelJS from 'exceljs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { download, loadSample, openMenu, openSettings } from './steps.ts';

const sheets = ['党员花名册', '楼长单元长花名册', '配备情况统计表', '兼职委员名册', '联席会议及议定事项台账'];

/** The sheet in view as it stands on screen: title, rows drawn from the top, totals, signatures; empty cells aside. */
async function onScreen(page: Page) {
  const sheet = page.getByTestId('sheet');
  const rows = (part: string) =>
    sheet.locator(`${part} tr`).evaluateAll((found) =>
      found
        .map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent ?? ''))
        .map((texts) => texts.filter((text) => text !== ''))
        .filter((texts) => texts.length > 0),
    );
  return {
    title: await sheet.locator('.sheet-title').innerText(),
    head: await rows('thead'),
    body: await rows('tbody'),
    totals: await rows('tfoot'),
    signatures: (await sheet.locator('.sheet-signatures').innerText()).split('\n').filter(Boolean),
  };
}

/** The rows of a written sheet as their reader sees them; a merged cell speaks once, an empty one not at all. */
function onPaper(sheet: ExcelJS.Worksheet): readonly (readonly string[])[] {
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const texts: string[] = [];
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const value = cell.formula ? cell.result : cell.value;
      const text = typeof value === 'string' ? value : shownNumber(value, cell.numFmt);
      if (text !== '') texts.push(text);
    });
    rows.push(texts);
  });
  return rows.filter((texts) => texts.length > 0);
}

function shownNumber(value: unknown, format: string | undefined): string {
  if (typeof value !== 'number') return '';
  return /%/.test(format ?? '') ? `${(value * 100).toFixed(1)}%` : String(value);
}

describe('the district workbook', () => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await loadSample(seat.page);
    await openMenu(seat.page, '报表');
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('is previewed for the month chosen', async () => {
    const { page } = seat;
    await page.getByRole('combobox', { name: '月份' }).click();
    await page.getByTitle('2026年9月', { exact: true }).click();
    await page.getByText('数字截至 2026年9月底').waitFor();
    const list = page.getByRole('navigation', { name: '报表目录' });
    expect((await list.getByRole('button').allInnerTexts()).map((text) => text.split('\n')[0])).toEqual(
      sheets,
    );
    await picture(page, '16-report');
  });

  it('is looked at whole or closely, as this PC did last', async () => {
    const { page } = seat;
    const size = () =>
      page.getByTestId('sheet').evaluate((sheet) => Number.parseFloat(getComputedStyle(sheet).fontSize));
    expect(await size()).toBeGreaterThanOrEqual(14);
    await page.getByRole('button', { name: '看整页' }).click();
    await page.getByRole('button', { name: '看清楚' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '看清楚' }).waitFor();
    const box = page.getByRole('region', { name: '党员花名册预览' });
    expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThan(2);
    await page.getByRole('button', { name: '看清楚' }).click();
    await expect.poll(size, { timeout: 20_000 }).toBeGreaterThanOrEqual(14);
  });

  it('shows the rows behind a figure', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: /^配备情况统计表/ }).click();
    await page.getByRole('region', { name: '配备情况统计表预览' }).waitFor();
    await picture(page, '17-report-coverage');
    const figures = page.locator('tfoot').getByRole('button');
    // 楼栋, 单元, then 应配, 实配, 其中党员, 空缺 of 楼长 and of 单元长; who held a post in that month differs from day to day.
    const texts = (await figures.allInnerTexts()).map(Number);
    const [buildings = 0, units = 0, , heads = 0, , noHead = 0, , unitHeads = 0, , noUnitHead = 0] = texts;
    expect([buildings, units]).toEqual([82, 130]);
    expect([heads + noHead, unitHeads + noUnitHead]).toEqual([82, 130]);
    for (const [place, n] of [[5, noHead] as const, [9, noUnitHead] as const]) {
      expect(n).toBeGreaterThan(0);
      await figures.nth(place).click();
      const panel = page.getByRole('dialog', { name: new RegExp(`（${n} 条）$`) });
      await expect.poll(() => panel.getByRole('listitem').count()).toBe(n);
      if (place === 5) await picture(page, '18-report-figure');
      await panel.getByRole('button', { name: '关闭' }).click();
    }
  });

  it('masks identity numbers, and asks what for before it shows them whole', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: /^党员花名册/ }).click();
    await page
      .getByTestId('sheet')
      .getByText(/\d{6}\*{8}/)
      .first()
      .waitFor();
    expect(await page.getByTestId('sheet').innerText()).not.toMatch(/\d{17}/);
    await page.getByRole('combobox', { name: '身份证号显示方式' }).click();
    await page.getByTitle('完整号码').click();
    const question = page.getByRole('dialog', { name: '表里要放完整的身份证号吗？' });
    expect(await question.getByRole('button', { name: '显示完整号码' }).isDisabled()).toBe(true);
    await question.getByRole('button', { name: '取消' }).click();
    expect(await page.getByTestId('sheet').innerText()).not.toMatch(/\d{17}/);
  });

  it('is saved as one file that holds what the screen shows', async () => {
    const { page } = seat;
    const shown = new Map<string, Awaited<ReturnType<typeof onScreen>>>();
    for (const name of sheets) {
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await page.getByRole('region', { name: `${name}预览` }).waitFor();
      shown.set(name, await onScreen(page));
    }
    const file = await download(page, site.folder, () =>
      page.getByRole('button', { name: '导出 .xlsx' }).click(),
    );
    await page.getByTestId('saved-place').waitFor();
    await picture(page, '19-report-saved');
    expect(file).toMatch(/2026年9月.*\.xlsx$/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(sheets);
    for (const sheet of book.worksheets) {
      const { title, head, body, totals, signatures } = shown.get(sheet.name)!;
      const paper = onPaper(sheet);
      expect(paper[0]).toEqual([title]);
      expect(paper.slice(2, 2 + head.length)).toEqual(head);
      expect(body.length).toBeGreaterThan(3);
      expect(paper.slice(2 + head.length, 2 + head.length + body.length)).toEqual(body);
      if (totals.length > 0) expect(paper).toContainEqual(totals[0]);
      expect(paper.at(-1)?.join()).not.toMatch(/\d{17}/);
      for (const one of signatures) expect(paper.flat().join(' ')).toContain(one);
    }
    await openMenu(page, '今日');
    await page.getByTestId('tile-buildingHead').waitFor();
  });

  it('lets whole identity numbers out with a purpose only, which 变动记录 keeps', async () => {
    const { page } = seat;
    await openMenu(page, '报表');
    await page.getByRole('combobox', { name: '身份证号显示方式' }).click();
    await page.getByTitle('完整号码').click();
    const question = page.getByRole('dialog', { name: '表里要放完整的身份证号吗？' });
    await question.getByLabel('用途').fill('组织部核对');
    await question.getByRole('button', { name: '显示完整号码' }).click();
    await page
      .getByTestId('sheet')
      .getByText(/\d{17}/)
      .first()
      .waitFor();
    const report = await download(page, site.folder, () =>
      page.getByRole('button', { name: '导出 .xlsx' }).click(),
    );
    await openMenu(page, '党员', '党组织');
    await page.getByTestId('grid').waitFor();
    await page.getByRole('button', { name: '导出' }).click();
    const way = page.getByRole('dialog', { name: '表里有公民身份号码，怎样导出？' });
    await way.getByRole('radio', { name: /^完整号码/ }).check();
    expect(await way.getByRole('button', { name: /^导\s?出$/ }).isDisabled()).toBe(true);
    await way.getByLabel('用途').fill('街道核对');
    const ledger = await download(page, site.folder, () =>
      way.getByRole('button', { name: /^导\s?出$/ }).click(),
    );
    for (const file of [report, ledger]) {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(file);
      expect(onPaper(book.worksheets[0]!).flat().join(' ')).toMatch(/\d{17}/);
    }
    await openSettings(page, '变动记录');
    const rows = page.getByTestId('changes').getByRole('row').filter({ hasText: '完整身份证号' });
    await rows.first().waitFor();
    expect(await rows.locator('td:nth-child(2)').allInnerTexts()).toEqual([
      '导出党员台账 240 行（完整身份证号），用途：街道核对',
      expect.stringMatching(/^导出2026年\d+月报表（完整身份证号），用途：组织部核对$/),
      expect.stringMatching(/^显示2026年\d+月报表（完整身份证号），用途：组织部核对$/),
    ]);
    expect(await rows.getByRole('button').count()).toBe(0);
  });
});
