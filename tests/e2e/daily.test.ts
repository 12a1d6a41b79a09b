import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { column, fillOffice, importRoster, openMenu, tiles } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };

/** Rows that the table says it has, from its foot. */
async function rowsSaid(page: Page): Promise<number> {
  const text = await page.getByTestId('table-foot').innerText();
  return Number(/共 (\d+)/.exec(text)?.[1]);
}

/** What the search of a ledger finds, by name. */
async function found(page: Page, query: string): Promise<readonly string[]> {
  await page.getByTestId('table-search').fill(query);
  return column(page, 'person.name');
}

describe('the daily work', () => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await fillOffice(seat.page, '香水社区');
    for (const name of ['党员花名册', '楼长单元长花名册', '成员单位及兼职委员']) {
      await importRoster(seat.page, `${name}-01.xlsx`);
    }
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('今日 counts what the rosters hold and names every gap, from which the form opens', async () => {
    const { page } = seat;
    const shown = await tiles(page);
    expect(shown['楼长']).toMatch(/^25 ?\/28 缺 3/);
    expect(shown['单元长']).toMatch(/^52 ?\/58 缺 6/);
    await page.getByRole('region', { name: '配备情况' }).getByRole('button', { name: /^楼长/ }).click();
    const panel = page.getByRole('dialog', { name: '楼长：应配 28，实配 25，缺 3' });
    expect(await panel.getByRole('listitem').count()).toBe(3);
    const [first = ''] = await panel.getByRole('listitem').locator('span').allInnerTexts();
    await panel.getByRole('link', { name: '填上' }).first().click();
    const form = page.getByTestId('entry-form');
    await form.getByText(first).first().waitFor();
    await form.getByRole('button', { name: '取消' }).click();
    await form.waitFor({ state: 'hidden' });
  });

  it('a ledger is sorted and filtered by its header, and says how many it shows', async () => {
    const { page } = seat;
    await openMenu(page, '党员', '党组织');
    await page.getByTestId('grid').waitFor();
    await page.locator('[data-row="0"]').waitFor();
    await expect.poll(() => rowsSaid(page), soon).toBe(37);
    await picture(page, '10-ledger');
    const born = page.getByRole('columnheader', { name: /出生/ }).getByRole('button').first();
    const days = async () => (await column(page, 'person.birthDate')).filter((day) => day !== '');
    for (const order of ['ascending', 'descending'] as const) {
      await born.click();
      await page.locator(`[role=columnheader][aria-sort=${order}]`).waitFor();
      await expect
        .poll(async () => {
          const shown = await days();
          const sorted = shown.toSorted((a, b) => (a < b ? -1 : 1));
          return shown.join() === (order === 'ascending' ? sorted : sorted.toReversed()).join();
        }, soon)
        .toBe(true);
      expect((await days()).length).toBeGreaterThan(10);
    }
    await born.click();
    await page.getByRole('button', { name: '筛选性别' }).click();
    const filter = page.getByRole('dialog', { name: '筛选性别' });
    await filter.getByRole('checkbox', { name: '全选' }).uncheck();
    await filter.getByRole('checkbox', { name: /^女/ }).check();
    const women = Number(/\d+/.exec(await filter.getByText(/^女/).innerText())?.[0]);
    await picture(page, '11-filter');
    await filter.getByRole('button', { name: '完成' }).click();
    await expect.poll(() => rowsSaid(page), soon).toBe(women);
    expect(new Set(await column(page, 'person.gender'))).toEqual(new Set(['女']));
    await page.getByRole('button', { name: /^清除全部筛选/ }).click();
    await expect.poll(() => rowsSaid(page), soon).toBe(37);
  });

  it.each([
    ['秦岩国', ['秦岩国']],
    ['岩国', ['秦岩国']],
    ['qinyanguo', ['秦岩国']],
    ['QinYan', ['秦岩国', '覃雁光']],
    ['qyg', ['秦岩国', '覃雁光']],
  ])('a ledger is searched by %s', async (query, names) => {
    const { page } = seat;
    await openMenu(page, '单元长', '楼栋网格');
    await expect.poll(() => found(page, query), soon).toEqual(names);
    await expect.poll(async () => (await found(page, '')).length, soon).toBeGreaterThan(10);
  });

  it('the card of a person holds every role; a phone corrected there is seen in each ledger', async () => {
    const { page } = seat;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('qyg');
    await page.getByRole('option', { name: /秦岩国/ }).waitFor();
    await picture(page, '12-search');
    await page.keyboard.press('Enter');
    const card = page.getByTestId('person-card');
    await card.getByRole('heading', { name: '秦岩国' }).waitFor();
    expect(await card.getByTestId('card-membership').innerText()).toContain('学府家园党支部');
    expect(await card.getByTestId('card-post').allInnerTexts()).toEqual([
      expect.stringMatching(/单元长[\s\S]*东方名苑 2号楼 3单元/),
    ]);
    await card.getByRole('button', { name: '改电话' }).click();
    await card.getByLabel('新的联系电话').fill('1390000123');
    await card.getByRole('button', { name: '保存' }).click();
    await card.getByRole('alert').getByText('不是完整的电话号码').waitFor();
    await card.getByLabel('新的联系电话').fill('19900009234');
    await page.keyboard.press('Enter');
    await page.getByTestId('undo-bar').getByText('19900009234').waitFor();
    await picture(page, '13-person-card');
    for (const [ledger, group] of [
      ['党员', '党组织'],
      ['单元长', '楼栋网格'],
    ] as const) {
      await openMenu(page, ledger, group);
      await expect.poll(() => found(page, '秦岩国'), soon).toEqual(['秦岩国']);
      expect(await column(page, 'person.mobile')).toEqual(['19900009234']);
    }
  });

  it('换人 ends the old post the day before and begins the new one; undo and Ctrl+Z take it back', async () => {
    const { page } = seat;
    await openMenu(page, '单元长', '楼栋网格');
    await expect.poll(() => found(page, '秦岩国'), soon).toEqual(['秦岩国']);
    await page.getByRole('link', { name: '秦岩国' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: '换人…' }).click();
    const dialog = page.getByRole('dialog', { name: /^换人：东方名苑 2号楼 3单元 单元长/ });
    await dialog.getByRole('combobox', { name: '选择新任' }).fill('ldt');
    await page.getByTitle(/^吕德天/).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('新任从哪一天起任职').fill('2026.11.2');
    await dialog.getByText('秦岩国的任职到 2026-11-01 为止').waitFor();
    const known = dialog.getByTestId('known-person');
    expect((await known.innerText()).split('\n')).toEqual(
      expect.arrayContaining(['姓名', '吕德天', '联系电话', '19900001744', '政治面貌', '中共党员']),
    );
    expect(await dialog.getByLabel('联系电话').count()).toBe(0);
    await picture(page, '14-handover');
    await dialog.getByRole('button', { name: '确认换人' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => found(page, '吕德天'), soon).toEqual(['吕德天']);
    await expect.poll(() => found(page, '秦岩国'), soon).toEqual([]);
    await page.getByRole('checkbox', { name: /^只看/ }).uncheck();
    await expect.poll(() => found(page, '秦岩国'), soon).toEqual(['秦岩国']);
    await page.getByTestId('undo-bar').getByRole('button', { name: '撤销' }).click();
    await page.getByRole('checkbox', { name: /^只看/ }).check();
    await expect.poll(() => found(page, '秦岩国'), soon).toEqual(['秦岩国']);
    await expect.poll(() => found(page, '吕德天'), soon).toEqual([]);
    await page.getByTestId('undo-bar').getByRole('button', { name: '恢复' }).click();
    await expect.poll(() => found(page, '吕德天'), soon).toEqual(['吕德天']);
    await page.getByTestId('grid').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => found(page, '秦岩国'), soon).toEqual(['秦岩国']);
    expect((await readStored(page)).faults).toEqual([]);
  });

  it('变动记录 names every change, and undoes an old one', async () => {
    const { page } = seat;
    await openMenu(page, '设置');
    await page.getByRole('link', { name: '变动记录' }).click();
    const row = page.getByTestId('changes').getByRole('row').filter({ hasText: '改电话 秦岩国' });
    await picture(page, '15-changes');
    await row.getByRole('button', { name: '撤销' }).click();
    await row.getByText('已撤销').waitFor();
    await openMenu(page, '党员', '党组织');
    await expect.poll(() => found(page, '秦岩国'), soon).toEqual(['秦岩国']);
    expect(await column(page, 'person.mobile')).not.toEqual(['19900009234']);
    expect((await readStored(page)).faults).toEqual([]);
  });
});
