import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { cellOf, clickCell, copied, openLedger, pasteInto, rowsSaid } from './gridSteps.ts';
import { loadSample } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };
const gender = 'person.gender';
const mobile = 'person.mobile';

describe('working in a table as in a spreadsheet', () => {
  let site: Site;
  let seat: Visit;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    page = seat.page;
    await loadSample(page);
    await openLedger(page, 'buildingHead');
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  const texts = (key: string, rows: readonly number[]) =>
    Promise.all(rows.map((row) => cellOf(page, row, key).innerText()));
  const changes = async () => (await readStored(page)).heads.length;
  const undo = async () => {
    await page.getByTestId('cell-field').focus();
    await page.keyboard.press('Control+z');
  };
  const problem = () => page.getByTestId('cell-problem').innerText();

  it('copies what is selected as it is seen, row by row, and as a table', async () => {
    await clickCell(page, 1, gender);
    await clickCell(page, 3, mobile, ['Shift']);
    await page.getByTestId('selection').first().waitFor();
    const { text, html } = await copied(page);
    const keys = [gender, 'person.birthDate', 'person.politicalStatus', mobile];
    const columns = await Promise.all(keys.map((key) => texts(key, [1, 2, 3])));
    const rows = [0, 1, 2].map((i) => columns.map((column) => column[i]).join('\t'));
    expect(text).toBe(rows.join('\r\n'));
    expect(html.match(/<td/g)).toHaveLength(12);
  });

  it('moves, selects and leaves by keys alone', async () => {
    await clickCell(page, 0, gender);
    const label = () => page.getByTestId('cell-field').getAttribute('aria-label');
    const at = async () =>
      /第 (\d+) 行 (\S+?)：/
        .exec((await label()) ?? '')
        ?.slice(1)
        .join(' ');
    for (const [key, place] of [
      ['Enter', '2 性别'],
      ['Shift+Enter', '1 性别'],
      ['Tab', '1 出生年月'],
      ['Tab', '1 政治面貌'],
      ['Enter', '2 性别'],
      ['Control+End', `${await rowsSaid(page)} 兼任`],
      ['Control+Home', '1 小区'],
      ['ArrowRight', '1 楼号'],
      ['Control+ArrowDown', `${await rowsSaid(page)} 楼号`],
      ['Control+ArrowUp', '1 楼号'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await at()).toBe(place);
    }
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await page.locator('[role=gridcell][aria-selected=true]').count()).toBe(4);
    await page.getByText('已选中 2 行、楼号至姓名，共 4 格').waitFor({ state: 'attached' });
    await page.keyboard.press('Shift+Space');
    expect(await page.locator('[role=row][aria-selected=true]').count()).toBe(2);
    await page.keyboard.press('Control+a');
    await page.getByText(`已选中 ${await rowsSaid(page)} 行`).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('selection').count()).toBe(1);
  });

  it('fills the content of the first row down, as one change that one undo takes back', async () => {
    const rows = [0, 1, 2, 3, 4];
    const before = await texts('person.politicalStatus', rows);
    const count = await changes();
    await clickCell(page, 0, 'person.politicalStatus');
    await clickCell(page, 4, 'person.politicalStatus', ['Shift']);
    await page.keyboard.press('Control+d');
    await expect.poll(() => texts('person.politicalStatus', rows), soon).toEqual(rows.map(() => before[0]));
    await expect.poll(changes, soon).toBe(count + 1);
    await undo();
    await expect.poll(() => texts('person.politicalStatus', rows), soon).toEqual(before);
  });

  it('empties what is selected, but nothing that must not be blank', async () => {
    const before = await texts('startDate', [0, 1, 2]);
    await clickCell(page, 0, 'startDate');
    await clickCell(page, 2, 'startDate', ['Shift']);
    await page.keyboard.press('Delete');
    await expect.poll(() => texts('startDate', [0, 1, 2]), soon).toEqual(['', '', '']);
    await undo();
    await expect.poll(() => texts('startDate', [0, 1, 2]), soon).toEqual(before);
    const names = await texts('person.name', [0, 1]);
    await clickCell(page, 0, 'person.name');
    await clickCell(page, 1, 'person.name', ['Shift']);
    await page.keyboard.press('Delete');
    await expect.poll(problem, soon).toMatch(/姓名不能空着，没有改动/);
    expect(await texts('person.name', [0, 1])).toEqual(names);
  });

  it('writes a small clean block at once', async () => {
    const before = await texts(mobile, [0, 1]);
    await clickCell(page, 0, mobile);
    await pasteInto(page, '19900007771\r\n19900007772\r\n');
    await expect.poll(() => texts(mobile, [0, 1]), soon).toEqual(['19900007771', '19900007772']);
    await page.getByTestId('undo-bar').getByText('已粘贴：修改 2 格').waitFor();
    expect(await page.getByTestId('paste-panel').getByTestId('paste-changed').count()).toBe(0);
    await undo();
    await expect.poll(() => texts(mobile, [0, 1]), soon).toEqual(before);
  });

  it('takes 200 rows with some wrong ones after a look, and one undo takes all of them back', async () => {
    const count = await rowsSaid(page);
    const written = await changes();
    const lines = Array.from({ length: 200 }, (_, i) => {
      const phone = i % 40 === 7 ? '12345' : `1990001${String(i).padStart(4, '0')}`;
      const name = `${'赵钱孙李周吴郑王冯陈'[i % 10]}试${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'[Math.floor(i / 10)]}`;
      return ['云锦苑', `${i + 1}`, name, phone].join('\t');
    });
    await clickCell(page, 0, mobile);
    await pasteInto(page, ['小区\t楼号\t姓名\t联系电话', ...lines].join('\r\n'));
    const panel = page.getByTestId('paste-panel');
    await panel.getByTestId('paste-wrong').getByText('5').waitFor();
    expect(await panel.getByTestId('paste-new').innerText()).toMatch(/200/);
    expect(await panel.getByTestId('paste-troubles').innerText()).toMatch(/联系电话[\s\S]*12345/);
    await picture(page, '16-paste');
    await panel.getByRole('button', { name: '只贴没有问题的' }).click();
    await expect.poll(() => rowsSaid(page), soon).toBe(count + 200);
    await expect.poll(changes, soon).toBe(written + 1);
    await undo();
    await expect.poll(() => rowsSaid(page), soon).toBe(count);
    expect((await readStored(page)).faults).toEqual([]);
  });

  it.each([
    ['wider than the table', Array.from({ length: 30 }, () => 'a').join('\t'), '', /有 30 列.*没有写入/],
    ['of 20,000 rows', '19900001111\r\n'.repeat(20_000), '', /20000 行.*导入/],
    [
      'with merged cells',
      'a\tb',
      '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      /合并的单元格.*没有写入/,
    ],
  ])('refuses a block %s as a whole, with one sentence', async (_what, text, html, sentence) => {
    const count = await changes();
    await clickCell(page, 0, mobile);
    await pasteInto(page, text, html);
    await expect.poll(problem, soon).toMatch(sentence);
    expect(await changes()).toBe(count);
  });

  it('refuses a block over a column that follows from others, and takes formulas for mistakes', async () => {
    await clickCell(page, 0, 'startDate');
    await pasteInto(page, '2026-01-01\t楼长');
    await expect.poll(problem, soon).toMatch(/“兼任”这一列不能粘贴/);
    await clickCell(page, 0, mobile);
    await pasteInto(page, '=SUM(A1:A3)');
    const panel = page.getByTestId('paste-panel');
    await panel.getByTestId('paste-troubles').getByText('这是公式').waitFor();
    await panel.getByRole('button', { name: '关闭', exact: true }).last().click();
    await panel.getByTestId('paste-troubles').waitFor({ state: 'hidden' });
  });

  it('a paste within a cell being edited stays text', async () => {
    await clickCell(page, 0, mobile);
    await page.keyboard.press('F2');
    await pasteInto(page, '甲\t乙');
    expect(await page.getByTestId('paste-panel').getByTestId('paste-changed').count()).toBe(0);
    expect(await page.getByTestId('cell-field').getAttribute('data-idle')).toBe('false');
    await page.keyboard.press('Escape');
  });

  it('gives several rows one value, and says before how many change', async () => {
    const rows = [0, 2, 4];
    const before = await texts('startDate', rows);
    const count = await changes();
    const number = (row: number) => page.locator(`[data-row="${row}"] [role=rowheader]`);
    await number(0).click();
    await number(2).click({ modifiers: ['Control'] });
    await number(4).click({ modifiers: ['Control'] });
    await page.getByTestId('selection-acts').getByRole('button', { name: '批量修改…' }).click();
    const dialog = page.getByTestId('batch-dialog');
    await dialog.getByRole('combobox', { name: '改哪一列' }).click();
    await page.keyboard.type('任职时间');
    await page.keyboard.press('Enter');
    await dialog.getByRole('textbox', { name: '任职时间' }).fill('2026.5.1');
    await dialog.getByTestId('batch-preview').getByText('将修改 3 行').waitFor();
    await dialog.getByRole('button', { name: '修改 3 行' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => texts('startDate', rows), soon).toEqual(rows.map(() => '2026-05-01'));
    expect(await changes()).toBe(count + 1);
    await undo();
    await expect.poll(() => texts('startDate', rows), soon).toEqual(before);
  });

  it('deletes the selected rows as one change', async () => {
    const count = await rowsSaid(page);
    await page.locator('[data-row="0"] [role=rowheader]').click();
    await page.locator('[data-row="2"] [role=rowheader]').click({ modifiers: ['Shift'] });
    await page.getByTestId('selection-acts').getByRole('button', { name: '删除 3 行' }).click();
    await expect.poll(() => rowsSaid(page), soon).toBe(count - 3);
    await undo();
    await expect.poll(() => rowsSaid(page), soon).toBe(count);
  });

  it('chooses from the list of a cell by typing, by arrows, and opens it with Alt and the arrow', async () => {
    // A sex that the identity number does not say would be asked about first.
    const status = 'person.politicalStatus';
    const [before = ''] = await texts(status, [0]);
    const other = before === '民盟' ? '民建' : '民盟';
    await clickCell(page, 0, status);
    await page.keyboard.type(other === '民建' ? 'minjian' : 'minmeng');
    await page
      .getByRole('option', { name: other, exact: true })
      .and(page.locator('[aria-selected=true]'))
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => texts(status, [0]), soon).toEqual([other]);
    await undo();
    await expect.poll(() => texts(status, [0]), soon).toEqual([before]);
    await clickCell(page, 0, status);
    await page.keyboard.press('Alt+ArrowDown');
    await page
      .getByRole('option', { name: before, exact: true })
      .and(page.locator('[aria-selected=true]'))
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('cell-options').count()).toBe(0);
  });
});
