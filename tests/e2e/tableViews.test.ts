import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openpyxl } from '../readers/outsideReaders.ts';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { labels } from './gridSteps.ts';
import { column, download, loadSample, openMenu } from './steps.ts';

const soon = { timeout: 20_000 };

/** Rows that the table says it shows. */
async function rowsSaid(page: Page): Promise<number> {
  return Number(/共 (\d+)/.exec(await page.getByTestId('table-foot').innerText())?.[1]);
}

/** What a program of another maker reads of a PDF. */
function poppler(program: 'pdfinfo' | 'pdftotext', ...args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8' });
}

const head = (page: Page, key: string) => page.locator(`[data-head="${key}"]`);

/** All rows of some columns as drawn while the table is scrolled from top to bottom. */
async function wholeColumn(page: Page, key: string): Promise<readonly string[]> {
  const grid = page.getByTestId('grid');
  const seen = new Map<number, string>();
  const step = await grid.evaluate((box) => box.clientHeight - 80);
  const height = await grid.evaluate((box) => box.scrollHeight);
  for (let top = 0; top < height; top += step) {
    await grid.evaluate((box, to) => void (box.scrollTop = to), top);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const rows = await page.locator('[data-row]').evaluateAll(
      (found, wanted) =>
        found.map((row) => ({
          n: Number((row as HTMLElement).dataset['row']),
          text: row.querySelector(`[data-key="${wanted}"]`)?.textContent ?? '',
        })),
      key,
    );
    for (const { n, text } of rows) seen.set(n, text);
  }
  await grid.evaluate((box) => void (box.scrollTop = 0));
  return [...seen].toSorted(([a], [b]) => a - b).map(([, text]) => text);
}

describe('around the table', () => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await loadSample(seat.page);
    await openMenu(seat.page, '党员', '党组织');
    await seat.page.getByTestId('grid').waitFor();
    await seat.page.locator('[data-row="0"]').waitFor();
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('sorts by a second column among the equals of the first', async () => {
    const { page } = seat;
    await head(page, 'branch.name').locator('.grid-sort').click();
    await head(page, 'person.birthDate')
      .locator('.grid-sort')
      .click({ modifiers: ['Shift'] });
    await expect.poll(() => head(page, 'branch.name').innerText(), soon).toContain('1');
    expect(await head(page, 'person.birthDate').innerText()).toContain('2');
    expect(await head(page, 'branch.name').getAttribute('aria-sort')).toBe('ascending');
    const [branches, days] = [
      await wholeColumn(page, 'branch.name'),
      await wholeColumn(page, 'person.birthDate'),
    ];
    const order = new Intl.Collator('zh-CN', { numeric: true });
    expect(branches.length).toBeGreaterThan(200);
    expect(branches).toEqual(branches.toSorted(order.compare));
    for (const branch of new Set(branches)) {
      const own = days.filter((_, i) => branches[i] === branch);
      expect(own).toEqual(own.toSorted());
    }
  });

  it('filters by a range of dates and by ticks, each shown as a tag', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: '筛选出生年月' }).click();
    const born = page.getByRole('dialog', { name: '筛选出生年月' });
    await born.getByLabel('从', { exact: true }).fill('1950');
    await born.getByLabel('到', { exact: true }).fill('1975-06');
    await born.getByLabel('到', { exact: true }).press('Enter');
    await page.getByText('出生年月：1950 到 1975-06').waitFor();
    const days = await wholeColumn(page, 'person.birthDate');
    expect(days.length).toBeGreaterThan(50);
    expect(days.every((day) => day >= '1950' && day < '1975-07')).toBe(true);
    await page.getByRole('button', { name: '筛选所在党支部' }).click();
    const ticks = page.getByRole('dialog', { name: '筛选所在党支部' });
    await ticks.getByRole('checkbox', { name: '全选' }).uncheck();
    await ticks.getByRole('checkbox').nth(1).check();
    await ticks.getByRole('checkbox').nth(2).check();
    const wanted = (
      await ticks.getByRole('checkbox').nth(1).locator('xpath=ancestor::label').innerText()
    ).split(/\s/)[0];
    await picture(page, '67-table-filter');
    await ticks.getByRole('button', { name: '完成' }).click();
    await expect.poll(() => rowsSaid(page), soon).toBeLessThan(days.length);
    const branches = new Set(await wholeColumn(page, 'branch.name'));
    expect(branches.size).toBe(2);
    expect([...branches]).toContain(wanted);
    expect(await page.getByRole('group', { name: '正在用的筛选' }).locator('.filter-tag').count()).toBe(2);
  });

  it('says which date it cannot understand and keeps the rows', async () => {
    const { page } = seat;
    const before = await rowsSaid(page);
    await page.getByRole('button', { name: '筛选入党时间' }).click();
    const joined = page.getByRole('dialog', { name: '筛选入党时间' });
    await joined.getByLabel('从', { exact: true }).fill('去年');
    await joined.getByLabel('到', { exact: true }).focus();
    await joined.getByRole('alert').getByText('看不懂').waitFor();
    expect(await rowsSaid(page)).toBe(before);
    await joined.getByRole('button', { name: '完成' }).click();
  });

  it('moves a column by dragging, widens another one, and keeps both', async () => {
    const { page } = seat;
    await page.getByTestId('grid').evaluate((box) => void (box.scrollLeft = 0));
    const before = await labels(page);
    const drag = async (from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.getByTestId('grid-guide').waitFor();
      await page.mouse.up();
    };
    const box = async (key: string) => (await head(page, key).boundingBox())!;
    const [gender, born] = [await box('person.gender'), await box('person.birthDate')];
    await drag({ x: gender.x + 14, y: gender.y + 15 }, { x: born.x + born.width - 8, y: born.y + 15 });
    await expect
      .poll(async () => (await labels(page)).indexOf('性别'), soon)
      .toBe(before.indexOf('出生年月'));
    const ethnic = await box('person.ethnicity');
    const edge = { x: ethnic.x + ethnic.width - 2, y: ethnic.y + 15 };
    await drag(edge, { x: edge.x + 60, y: edge.y });
    await expect
      .poll(async () => Math.round((await box('person.ethnicity')).width - ethnic.width), soon)
      .toBe(60);
    const order = await labels(page);
    await page.getByRole('button', { name: '列', exact: true }).click();
    const list = page.getByRole('dialog', { name: '列' });
    await list.getByRole('button', { name: '民族往后移' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await labels(page))[2], soon).toBe('民族');
    expect((await labels(page)).toSorted()).toEqual(order.toSorted());
  });

  it('keeps a view under a name and gives it back after the program was closed', async () => {
    const { page } = seat;
    const [rows, order] = [await rowsSaid(page), await labels(page)];
    const width = (await head(page, 'person.ethnicity').boundingBox())?.width;
    await page.getByRole('button', { name: /^视图/ }).click();
    await page.getByRole('button', { name: '存为新视图…' }).click();
    await page.getByTestId('view-name').getByLabel('视图名称').last().fill('中年党员');
    await page
      .getByTestId('view-name')
      .getByRole('button', { name: /保\s?存/ })
      .click();
    await page.getByRole('button', { name: '视图：中年党员' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '视图：中年党员' }).waitFor();
    await expect.poll(() => rowsSaid(page), soon).toBe(rows);
    expect(await page.locator('.filter-tag').count()).toBe(2);
    expect(await head(page, 'person.birthDate').innerText()).toContain('2');
    expect(await labels(page)).toEqual(order);
    expect((await head(page, 'person.ethnicity').boundingBox())?.width).toBe(width);
    await picture(page, '67-table-view');
    await page.getByRole('button', { name: /^视图/ }).click();
    await page.getByRole('button', { name: '平常的样子' }).click();
    await expect.poll(() => rowsSaid(page), soon).toBe(240);
    expect(await page.locator('.filter-tag').count()).toBe(0);
    await page.getByRole('button', { name: /^视图/ }).click();
    await page.getByRole('button', { name: '中年党员', exact: true }).click();
    await expect.poll(() => rowsSaid(page), soon).toBe(rows);
    await page.getByRole('button', { name: /^去掉筛选：出生年月/ }).click();
    await page.getByRole('button', { name: /^视图：中年党员.*改动过/ }).click();
    await page.getByRole('button', { name: '更新“中年党员”' }).click();
    await page.getByRole('button', { name: '视图：中年党员', exact: true }).waitFor();
  });

  it('exports exactly what is shown, and another program reads it so', async () => {
    const { page } = seat;
    const shown = await labels(page);
    const names = await wholeColumn(page, 'person.name');
    const days = await wholeColumn(page, 'person.birthDate');
    await page.getByRole('button', { name: '导出' }).click();
    const way = page.getByRole('dialog', { name: '表里有公民身份号码，怎样导出？' });
    const file = await download(page, site.folder, () =>
      way.getByRole('button', { name: /^导\s?出$/ }).click(),
    );
    const [sheet] = await openpyxl(file);
    const cells = (sheet?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
    const at = cells.findIndex((row) => row.includes('序号'));
    const heads = cells[at] ?? [];
    expect(heads).toEqual(['序号', ...shown]);
    const body = cells.slice(at + 1, at + 1 + names.length);
    expect(body.map((row) => row[heads.indexOf('姓名')])).toEqual(names);
    expect(body.map((row) => row[heads.indexOf('出生年月')])).toEqual(days);
    const notes = cells
      .slice(at + 1 + names.length)
      .flat()
      .join(' ');
    expect(notes).toContain('所在党支部：');
    expect(notes).toContain('按所在党支部升序、出生年月升序排列');
  });

  it('prints exactly what is shown, in pages that are looked at first', async () => {
    const { page } = seat;
    const names = await wholeColumn(page, 'person.name');
    await page.getByRole('button', { name: '打印', exact: true }).click();
    const question = page.getByRole('dialog', { name: '表里有公民身份号码，怎样打印？' });
    await question.getByRole('radio', { name: '不带这一列' }).check();
    await question.getByRole('button', { name: /^打\s?印$/ }).click();
    const sheet = page.getByTestId('print-window');
    await sheet.getByTestId('sheet-page').first().waitFor();
    await picture(page, '68-table-print');
    await sheet.getByText('竖', { exact: true }).click();
    await sheet.getByLabel('标题').fill('中年党员名单');
    const first = sheet.getByTestId('sheet-page').first();
    await first.getByText('中年党员名单').waitFor();
    const said = await first.locator('.sheet-page-number').innerText();
    const pages = Number(/共 (\d+) 页/.exec(said)?.[1]);
    await page.evaluate(() => {
      // The pages stand until the dialog of the browser is closed: here until the test lets go.
      window.print = () => undefined;
    });
    await sheet.getByRole('button', { name: /^打\s?印$/ }).click();
    await expect.poll(() => page.locator('.print-root .sheet-page').count(), soon).toBe(pages);
    const file = path.join(site.folder, '打印.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const info = poppler('pdfinfo', file);
    expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBe(pages);
    expect(info).toMatch(/Page size:\s+59\d(\.\d+)? x 84\d/);
    const text = poppler('pdftotext', '-layout', file, '-');
    for (let n = 1; n <= pages; n++) expect(text.replaceAll(/\s/g, '')).toContain(`第${n}页共${pages}页`);
    expect(text.split('\f').filter((one) => one.includes('姓名')).length).toBe(pages);
    expect(text).not.toMatch(/\d{6}\*{8}|\d{17}/);
    expect(text).not.toContain('主菜单');
    const printed = text
      .split('\n')
      .flatMap((line) => names.find((name) => new RegExp(`^\\s*\\d+\\s+${name}\\s`).test(line)) ?? []);
    expect(printed).toEqual(names);
    await page.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
    await page.locator('.print-root').waitFor({ state: 'detached' });
    await sheet.getByRole('button', { name: '关闭' }).click();
  });

  it('counts and adds at its foot what can be added, for all rows and for a selection', async () => {
    const { page } = seat;
    await page.goto(`${site.address}#/ledger/building`);
    await page.getByTestId('grid').waitFor();
    await page.locator('[data-row="0"]').waitFor();
    const foot = page.getByTestId('table-foot');
    await expect.poll(() => foot.innerText(), soon).toMatch(/单元数合计 \d+/);
    expect(await foot.innerText()).not.toContain('楼号合计');
    const units = (await wholeColumn(page, 'unitCount')).map(Number);
    expect(await foot.innerText()).toContain(`单元数合计 ${units.reduce((sum, n) => sum + n, 0)}`);
    const cell = (row: number, key: string) => page.locator(`[data-row="${row}"] [data-key="${key}"]`);
    await cell(0, 'unitCount').click();
    await cell(2, 'unitCount').click({ modifiers: ['Shift'] });
    const three = units.slice(0, 3).reduce((sum, n) => sum + n, 0);
    await expect
      .poll(() => page.getByTestId('chosen-foot').innerText(), soon)
      .toBe(`选中 3 行 3 格，计数 3，单元数求和 ${three}`);
    await picture(page, '69-table-foot');
  });

  it('a column that follows from others looks different and says why nobody types in it', async () => {
    const { page } = seat;
    const derived = head(page, 'unitCount');
    await derived.getByLabel('自动得出').waitFor();
    expect(await derived.locator('.grid-sort').getAttribute('title')).toContain('由单元台账数出');
    await page.locator('[data-row="1"] [data-key="unitCount"]').click();
    await page.keyboard.type('3');
    await page.getByTestId('cell-problem').getByText('由单元台账数出').waitFor();
    await page.keyboard.press('Escape');
    expect((await column(page, 'unitCount'))[1]).toMatch(/^\d+$/);
  });
});
