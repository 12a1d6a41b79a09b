import type { CDPSession, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { column, loadSample, openMenu } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };

/** Pinyin on its way to a hanzi, as an input method sends it. */
async function compose(
  keys: CDPSession,
  steps: readonly string[],
  between: () => Promise<void>,
): Promise<void> {
  for (const text of steps) {
    await keys.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await between();
  }
}

/** Opens what a form seldom asks for; it stays open for the ledger until the program is closed. */
async function openMore(form: Locator): Promise<void> {
  const more = form.getByRole('button', { name: /^更多：/ });
  if (await more.isVisible()) await more.click();
}

describe('a sitting at the program', () => {
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

  const heads = async (page: Page): Promise<void> => {
    await openMenu(page, '楼长', '楼栋网格');
    await page.getByTestId('grid').waitFor();
    await page.locator('[data-row="0"]').waitFor();
  };

  it('composing Chinese in the search of a ledger is not interrupted', async () => {
    const { page, context } = seat;
    await heads(page);
    const all = await column(page, 'person.name');
    const name = all.find((text) => text !== '') ?? '';
    const search = page.getByTestId('table-search');
    await search.click();
    const keys = await context.newCDPSession(page);
    await compose(keys, ['z', 'zh', "zh'a", 'zhang'], async () => {
      // Long enough for a search that should not have begun to show what it found.
      await page.waitForTimeout(400);
      expect(await column(page, 'person.name')).toEqual(all);
    });
    expect(await search.inputValue()).toBe('zhang');
    await keys.send('Input.insertText', { text: name.slice(0, 1) });
    expect(await search.inputValue()).toBe(name.slice(0, 1));
    await expect
      .poll(
        async () => (await column(page, 'person.name')).every((text) => text.includes(name.slice(0, 1))),
        soon,
      )
      .toBe(true);
    await keys.send('Input.insertText', { text: name.slice(1) });
    await expect.poll(async () => new Set(await column(page, 'person.name')), soon).toEqual(new Set([name]));
    await search.fill('');
  });

  it('composing Chinese in a cell keeps every key of the input method', async () => {
    const { page, context } = seat;
    await heads(page);
    await page.getByRole('gridcell').nth(3).click();
    const before = await column(page, 'person.name');
    await page.locator('[data-row="0"] [data-key="person.name"]').click({ position: { x: 60, y: 18 } });
    const keys = await context.newCDPSession(page);
    const field = page.getByTestId('cell-field');
    await compose(keys, ['l', 'li', 'li x'], async () => {
      expect(await field.getAttribute('data-idle')).toBe('false');
    });
    // Enter chooses a candidate: the key belongs to the input method and must not leave the cell.
    await keys.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      windowsVirtualKeyCode: 229,
    });
    await keys.send('Input.insertText', { text: '李昕' });
    expect(await field.inputValue()).toBe('李昕');
    expect(await field.getAttribute('data-idle')).toBe('false');
    await page.keyboard.press('Escape');
    expect(await column(page, 'person.name')).toEqual(before);
  });

  it('a form says what to look at before it writes, and writes at once where there is nothing', async () => {
    const { page } = seat;
    await heads(page);
    const rows = async () => (await readStored(page)).records.get('post')?.length;
    const before = await rows();
    const names = await column(page, 'person.name');
    const at = names.findIndex((name) => name !== '');
    const other = names.find((name) => name !== '' && name !== names[at]) ?? '';
    const cell = async (key: string) => (await column(page, key))[at];
    const place = `${await cell('building.compound.name')} ${await cell('building.no')}号楼`;
    await page.getByRole('button', { name: '新增', exact: true }).click();
    const form = page.getByTestId('entry-form');
    const pick = async (what: string, name: string) => {
      await form.getByRole('combobox', { name: `选择${what}` }).fill(name);
      await page
        .getByTitle(new RegExp(`^${name}`))
        .first()
        .click();
    };
    await pick('楼栋', place);
    await pick('任职人', other);
    await form.getByTestId('form-save').click();
    const warned = form.getByTestId('form-warned');
    await warned.getByText(/同时有两名现任楼长/).waitFor();
    expect(await rows()).toBe(before);
    await warned.getByRole('button', { name: '返回修改' }).click();
    await warned.waitFor({ state: 'hidden' });
    await openMore(form);
    await form.getByLabel(/备注/).fill('和前任一起工作');
    await form.getByTestId('form-save').click();
    await warned.getByRole('button', { name: '仍然保存' }).click();
    await form.waitFor({ state: 'hidden' });
    const { heads: changes } = await readStored(page);
    expect(changes.at(-1)?.accepted).toEqual([expect.stringContaining('同时有两名现任楼长')]);
    expect(await page.getByText('请核对').count()).toBe(0);
    await page.getByTestId('undo-bar').getByRole('button', { name: '撤销' }).click();

    await page.getByRole('button', { name: '新增', exact: true }).click();
    await pick('楼栋', place);
    await pick('任职人', other);
    await openMore(form);
    await form.getByLabel('离任时间').fill('2020.12.31');
    await form.getByTestId('form-save').click();
    await form.waitFor({ state: 'hidden' });
    expect((await readStored(page)).heads.at(-1)?.accepted).toBeUndefined();
  });

  it('a form with text that is not saved asks before it closes, and so does the window', async () => {
    const { page } = seat;
    await heads(page);
    await page.getByRole('button', { name: '新增', exact: true }).click();
    const form = page.getByTestId('entry-form');
    await openMore(form);
    await form.getByLabel(/备注/).fill('还没有写完');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked, soon).toEqual(['beforeunload']);
    expect(await form.getByLabel(/备注/).inputValue()).toBe('还没有写完');
    await form.getByRole('button', { name: '取消' }).click();
    const question = page.getByRole('dialog', { name: /填的内容还没有保存/ });
    await picture(page, '26-unsaved');
    await question.getByRole('button', { name: '继续填写' }).click();
    expect(await form.getByLabel(/备注/).inputValue()).toBe('还没有写完');
    await form.getByRole('button', { name: '取消' }).click();
    await question.getByRole('button', { name: '不保存，关闭' }).click();
    await form.waitFor({ state: 'hidden' });
  });

  it('a second tab says that the data are open in another window, until that one is closed', async () => {
    const { page, context } = seat;
    const second = await context.newPage();
    await second.goto(site.address);
    await second.getByText('已在另一窗口打开').waitFor();
    await picture(second, '27-second-tab');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed(), soon).toBe(true);
    await second.getByRole('button', { name: '重新打开' }).click();
    await second.getByTestId('tile-buildingHead').waitFor();
  });
});
