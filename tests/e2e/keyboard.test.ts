import { pinyin } from 'pinyin-pro';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrowTo, goBySearch, tabTo } from './byKeyboard.ts';
import { openSite, visit, type Site, type Visit } from './driver.ts';
import { rows } from './meetingSteps.ts';
import { column, download } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };

describe('a day at the program without a mouse', () => {
  let site: Site;
  let seat: Visit;
  /** A 单元长 of the sample, whose people differ from day to day, and how the name is typed. */
  let name = '';
  let typed = '';
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('the sample is loaded from the first page, and the first stop of the program skips its menu', async () => {
    const { page } = seat;
    await tabTo(page, page.getByRole('button', { name: '载入示例数据' }));
    await page.keyboard.press('Enter');
    await page.getByTestId('office-name').waitFor();
    await page.getByTestId('tile-buildingHead').waitFor();
    await page.reload();
    const tile = page.getByTestId('tile-buildingHead');
    await tile.waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('button', { name: '跳到本页内容' });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await tabTo(page, tile)).toBeLessThan(20);
  });

  it('a person is found by pinyin, and the focus then stands in the page', async () => {
    const { page } = seat;
    const stored = await readStored(page);
    const heads = rows(stored, 'post').filter(
      ({ kind, endDate }) => kind === 'unitHead' && endDate === undefined,
    );
    const names = heads.map(({ person }) => rows(stored, 'person').find(({ id }) => id === person)?.['name']);
    name = String(names.find((one) => String(one).length === 3));
    typed = pinyin(name, { toneType: 'none', type: 'array', mode: 'surname', surname: 'head', v: true }).join(
      '',
    );
    await goBySearch(page, typed, new RegExp(name));
    await page.getByTestId('person-card').getByRole('heading', { name }).waitFor();
    const phone = page.getByTestId('person-card').getByRole('button', { name: '改电话' });
    expect(await tabTo(page, phone)).toBeLessThan(12);
  });

  it('a cell of a ledger is found and edited, and taken back by Ctrl+Z', async () => {
    const { page } = seat;
    await goBySearch(page, '单元长', /^单元长\s*台账/);
    await page.getByTestId('table-foot').waitFor();
    await page.keyboard.press('Control+f');
    await page.keyboard.type(typed);
    await expect.poll(() => column(page, 'person.name'), soon).toContain(name);
    await page.keyboard.press('ArrowDown');
    await arrowTo(page, /联系电话/);
    const before = await column(page, 'person.mobile');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('19900009876');
    await page.keyboard.press('Enter');
    await page
      .getByTestId('undo-bar')
      .getByText('19900009876')
      .or(page.getByText('已保存'))
      .first()
      .waitFor();
    await expect.poll(() => column(page, 'person.mobile'), soon).toContain('19900009876');
    await page.keyboard.press('Control+z');
    await expect.poll(() => column(page, 'person.mobile'), soon).toEqual(before);
  });

  it('a row is added by the form and saved by Ctrl+S; the focus is not lost when the form closes', async () => {
    const { page } = seat;
    await goBySearch(page, '需求', /^需求\s*台账/);
    await page.getByTestId('table-foot').waitFor();
    await tabTo(page, page.getByRole('main').getByRole('button', { name: '新增' }));
    await page.keyboard.press('Enter');
    const form = page.getByTestId('entry-form');
    await tabTo(page, form.getByLabel('需求名称').first());
    await page.keyboard.type('楼道扶手加装');
    await page.keyboard.press('Control+s');
    await form.waitFor({ state: 'hidden' });
    await expect.poll(() => column(page, 'name'), soon).toContain('楼道扶手加装');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('a column is filtered and what is left is exported', async () => {
    const { page } = seat;
    await goBySearch(page, '党员', /^党员\s*台账/);
    await page.getByTestId('table-foot').waitFor();
    await tabTo(page, page.getByRole('button', { name: '筛选性别' }));
    await page.keyboard.press('Enter');
    const filter = page.getByRole('dialog', { name: '筛选性别' });
    await tabTo(page, filter.getByRole('checkbox', { name: '全选' }));
    await page.keyboard.press('Space');
    await tabTo(page, filter.getByRole('checkbox', { name: /^女/ }));
    await page.keyboard.press('Space');
    await tabTo(page, filter.getByRole('button', { name: '完成' }));
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => new Set(await column(page, 'person.gender')), soon)
      .toEqual(new Set(['女']));
    await tabTo(page, page.getByRole('main').getByRole('button', { name: '导出' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const asked = page.getByRole('dialog', { name: '表里有公民身份号码，怎样导出？' });
    await tabTo(page, asked.getByRole('button', { name: '导出' }));
    const file = await download(page, site.folder, () => page.keyboard.press('Enter'));
    expect(file).toMatch(/党员.*\.xlsx$/);
  });

  it('the report is opened and left for 今日; the keys are shown by F1 and left by Esc', async () => {
    const { page } = seat;
    await goBySearch(page, 'baobiao', /^报表/);
    const back = page.getByRole('button', { name: '导出 .xlsx' });
    await back.waitFor();
    // A sheet has hundreds of figures to stop at; one key leads past them.
    await page.keyboard.press('F6');
    await tabTo(page, back);
    await page.keyboard.press('F1');
    await page.getByTestId('keys-sheet').getByText('Ctrl+K').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('keys-sheet').getByText('Ctrl+K').waitFor({ state: 'hidden' });
    expect(await back.evaluate((element) => element === document.activeElement)).toBe(true);
    await goBySearch(page, '今日', /^今日/);
    await page.getByTestId('tile-buildingHead').waitFor();
    expect((await readStored(page)).faults).toEqual([]);
  });

  it('Tab goes round a whole screen and back to its beginning: nothing holds it', async () => {
    const { page } = seat;
    const skip = page.getByRole('button', { name: '跳到本页内容' });
    await goBySearch(page, '关于', /^关于/);
    await page.getByText('版本形式').waitFor();
    expect(await tabTo(page, skip)).toBeGreaterThan(0);
    expect(await tabTo(page, skip, 'Shift+Tab')).toBe(0);
    await page.keyboard.press('Tab');
    expect(await tabTo(page, skip)).toBeGreaterThan(10);
  });

  it('a table, in which Tab goes from cell to cell, is left by F6 and by Esc', async () => {
    const { page } = seat;
    await goBySearch(page, '楼长', /^楼长\s*台账/);
    await page.getByTestId('table-foot').waitFor();
    const cell = page.getByTestId('cell-field');
    const has = (target: Locator) => target.evaluate((element) => element === document.activeElement);
    await page.keyboard.press('Control+f');
    await page.keyboard.press('ArrowDown');
    expect(await has(cell)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await has(cell)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await has(page.getByTestId('table-search'))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F6');
    expect(await has(cell)).toBe(false);
    const places = new Set<string>();
    for (let i = 0; i < 6; i++) {
      const place = await page.evaluate(() => {
        const { activeElement: here, body } = document;
        return here === body ? 'nowhere' : (here?.closest('header, nav, main')?.tagName ?? 'bar');
      });
      places.add(place);
      await page.keyboard.press('F6');
    }
    expect([...places]).toEqual(expect.arrayContaining(['HEADER', 'NAV', 'MAIN']));
    expect(places).not.toContain('nowhere');
  });
});
