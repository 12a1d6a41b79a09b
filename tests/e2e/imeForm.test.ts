import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, visit, type Site, type Visit } from './driver.ts';
import { openInputMethod, type InputMethod } from './ime.ts';
import { loadSample } from './steps.ts';

const soon = { timeout: 20_000 };
const letters = ['c', 'ce', 'ce s', 'ce shi'];
const keys = ['Enter', 'Tab', 'Escape'] as const;

const formOf = (page: Page) => page.getByTestId('entry-form');

/** A change from elsewhere while somebody types: the last one is taken back, or brought back. */
async function refresh(page: Page): Promise<void> {
  const said = await page.getByTestId('undo-bar').innerText();
  await page.evaluate(() => {
    const bar = document.querySelector('[data-testid="undo-bar"]');
    const acts = [...(bar?.querySelectorAll('button') ?? [])];
    acts.find((one) => one.textContent === '撤销' || one.textContent === '恢复')?.click();
  });
  await expect.poll(() => page.getByTestId('undo-bar').innerText(), soon).not.toBe(said);
}

describe('an input method composing in the entry form', () => {
  let site: Site;
  let seat: Visit;
  let ime: InputMethod;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    const { page } = seat;
    await loadSample(page);
    ime = await openInputMethod(page);
    await page.evaluate(() => {
      location.hash = '#/ledger/need?new';
    });
    await formOf(page).getByLabel('需求名称').fill('先填一条');
    await formOf(page).getByTestId('form-save').click();
    await formOf(page).waitFor({ state: 'hidden' });
    await page.evaluate(() => {
      location.hash = '#/ledger/buildingHead?new';
    });
    await formOf(page).getByRole('button', { name: '新增人员' }).click();
    await formOf(page)
      .getByRole('button', { name: /^更多：/ })
      .click();
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it.each(keys)(
    'in a text: %s stays with the input method, and a refresh does not disturb it',
    async (key) => {
      const { page } = seat;
      const name = formOf(page).getByLabel('姓名');
      await name.fill('');
      await name.focus();
      await ime.compose(letters);
      await ime.takeKey(key);
      await refresh(page);
      expect(await name.inputValue()).toBe('ce shi');
      expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
      await ime.commit('测试');
      expect(await name.inputValue()).toBe('测试');
      expect(await formOf(page).isVisible()).toBe(true);
    },
  );

  it.each(keys)('in the search of a link: %s neither picks nor closes, hanzi are looked for', async (key) => {
    const { page } = seat;
    const picker = formOf(page).getByRole('combobox', { name: '选择楼栋' });
    await picker.focus();
    await ime.compose(['l', 'liu', 'liu an']);
    await ime.takeKey(key);
    await refresh(page);
    expect(await picker.inputValue()).toBe('liu an');
    expect(await picker.evaluate((field) => field === document.activeElement)).toBe(true);
    await ime.commit('柳岸');
    expect(await picker.inputValue()).toBe('柳岸');
    await expect.poll(() => page.getByTitle(/^柳岸新村 /).count(), soon).toBeGreaterThan(3);
    await picker.fill('');
  });

  it.each(keys)('in the search of a choice: %s neither chooses nor closes', async (key) => {
    const { page } = seat;
    const choice = formOf(page).getByRole('combobox', { name: '政治面貌' });
    await choice.focus();
    await ime.compose(['q', 'qun', 'qun zhong']);
    await ime.takeKey(key);
    await refresh(page);
    expect(await choice.inputValue()).toBe('qun zhong');
    await ime.commit('群众');
    expect(await choice.inputValue()).toBe('群众');
    await page.keyboard.press('Escape');
    expect(await formOf(page).isVisible()).toBe(true);
    await choice.fill('');
  });

  it('in a long text of several lines', async () => {
    const { page } = seat;
    await page.evaluate(() => {
      location.hash = '#/ledger/issue?new';
    });
    const text = formOf(page).getByLabel('问题内容');
    await text.focus();
    await ime.compose(letters);
    await ime.takeKey('Enter');
    await refresh(page);
    await ime.commit('测试');
    expect(await text.inputValue()).toBe('测试');
  });
});
