import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { column, confirmImport, fillOffice, openMenu, previewRoster, rosters } from './steps.ts';
import { readStored } from './storedData.ts';

const files = ['党员花名册', '楼长单元长花名册', '成员单位及兼职委员'];

interface Truth {
  readonly sheets: readonly { readonly records: readonly { readonly damaged?: readonly unknown[] }[] }[];
}

/** How many records a roster holds, and in how many of them a cell is damaged. */
function truthOf(name: string): { readonly records: number; readonly damaged: number } {
  const truth = JSON.parse(readFileSync(path.join(rosters, `${name}.truth.json`), 'utf8')) as Truth;
  const records = truth.sheets.flatMap((sheet) => sheet.records);
  return {
    records: records.length,
    damaged: records.filter(({ damaged = [] }) => damaged.length > 0).length,
  };
}

/** Live records of the office's ledgers, as text that can be compared. */
async function snapshot(page: Page): Promise<{ readonly changes: number; readonly live: readonly string[] }> {
  const stored = await readStored(page);
  expect(stored.faults).toEqual([]);
  const live = [...stored.records].flatMap(([type, rows]) =>
    rows
      .filter(({ deleted }) => deleted !== true)
      .map(
        ({ rev: _rev, ...row }) =>
          `${type} ${JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`,
      ),
  );
  return { changes: stored.heads.length, live: live.toSorted() };
}

describe.each([
  ['01', '香水社区'],
  ['02', '峰山社区'],
])('the rosters of an office, as they are (%s)', (set, community) => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await fillOffice(seat.page, community);
  });
  afterAll(async () => {
    await seat.close();
    await site.close();
  });

  it.each(files)('%s: previewed, written only when confirmed, taken back whole', async (file) => {
    const { page, problems } = seat;
    const name = `${file}-${set}.xlsx`;
    const before = await snapshot(page);
    const counts = await previewRoster(page, path.join(rosters, name));
    const truth = truthOf(name);
    const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
    expect({ ...counts, all }).toMatchObject({ all: truth.records, wrong: truth.damaged, changed: 0 });
    expect(await snapshot(page)).toEqual(before);
    if (set === '01') await picture(page, `05-import-${files.indexOf(file) + 1}`);
    if (truth.damaged > 0) {
      await page.getByTestId('count-wrong').click();
      const wrong = page.getByTestId('plan-list');
      await wrong.getByText('这一格不导入').first().waitFor();
      if (set === '01') await picture(page, '06-import-wrong-cells');
    }
    await confirmImport(page);
    if (set === '01' && file === '党员花名册') await picture(page, '07-imported');
    const after = await snapshot(page);
    expect(after.changes).toBe(before.changes + 1);
    expect(after.live.length).toBeGreaterThan(before.live.length + truth.records / 2);

    await page.getByTestId('undo-import').click();
    await page.getByTestId('import-done').getByText('已撤销这次导入').waitFor();
    expect((await snapshot(page)).live).toEqual(before.live);
    await page.getByTestId('undo-bar').getByRole('button', { name: '恢复' }).click();
    await page.getByTestId('undo-bar').getByText('已恢复').waitFor();
    expect((await snapshot(page)).live).toEqual(after.live);
    expect(problems).toEqual([]);
  });

  it.each(files)('%s: a second time changes nothing', async (file) => {
    const { page, problems } = seat;
    const before = await snapshot(page);
    const counts = await previewRoster(page, path.join(rosters, `${file}-${set}.xlsx`));
    expect(counts).toMatchObject({ new: 0, changed: 0, undecided: 0 });
    expect(await page.getByTestId('plan-sentence').textContent()).toContain('没有变化');
    expect(await page.getByTestId('confirm-import').isDisabled()).toBe(true);
    expect(await snapshot(page)).toEqual(before);
    expect(problems).toEqual([]);
  });
});

describe('the roster of the next quarter', () => {
  let site: Site;
  let seat: Visit;
  const next = '楼长单元长花名册-四季度.xlsx';
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await fillOffice(seat.page, '香水社区');
    await previewRoster(seat.page, path.join(rosters, '楼长单元长花名册-01.xlsx'));
    await confirmImport(seat.page);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(rosters, '楼长单元长花名册-01.xlsx'));
    const sheet = book.worksheets[0]!;
    const at = (name: string) => {
      const found: ExcelJS.Cell[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => void (cell.value === name && found.push(cell))));
      return found[0]!;
    };
    // Another 楼长 of 东方名苑 2号楼, and the 单元长 of its second unit left out.
    const head = at('宋健信');
    head.value = '宋佳音';
    sheet.getCell(Number(head.row), Number(head.col) + 4).value = '19900009901';
    const left = at('雷晨武');
    for (let i = 0; i < 5; i++) {
      const cell = sheet.getCell(Number(left.row), Number(left.col) + i);
      if (cell.text !== '' && !/单元/.test(cell.text)) cell.value = null;
    }
    await book.xlsx.writeFile(path.join(site.folder, next));
  });
  afterAll(async () => {
    await seat.close();
    await site.close();
  });

  it('shows another holder as 换人, old to new, and lists who is not named without ending anybody', async () => {
    const { page, problems } = seat;
    const counts = await previewRoster(page, path.join(site.folder, next));
    expect(counts.changed).toBe(1);
    await page.getByTestId('count-changed').click();
    const list = page.getByTestId('plan-list');
    expect(await list.innerText()).toMatch(/换人 东方名苑 2号楼.*：宋健信 → 宋佳音/);
    await picture(page, '08-next-quarter');
    await page.getByRole('tab', { name: '名单里没有的人（1）' }).click();
    expect(await page.getByTestId('missing-list').getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('雷晨武'),
    ]);
    await picture(page, '09-missing');
    expect(await page.getByTestId('plan-sentence').textContent()).toContain('换人 1 处');
    await page.getByLabel('变动从哪一天算起').fill('2026-10-08');
    await confirmImport(page);
    await openMenu(page, '楼长', '楼栋网格');
    await page.getByTestId('table-search').fill('宋');
    await expect.poll(() => column(page, 'person.name')).toEqual(expect.arrayContaining(['宋佳音']));
    await expect.poll(() => column(page, 'person.name')).not.toContain('宋健信');
    const posts = (await readStored(page)).records.get('post') ?? [];
    const people = (await readStored(page)).records.get('person') ?? [];
    const postOf = (name: string) =>
      posts.filter((post) => post['person'] === people.find((one) => one['name'] === name)?.id);
    expect(postOf('宋健信')).toMatchObject([{ endDate: '2026-10-07' }]);
    expect(postOf('宋佳音')).toMatchObject([{ startDate: '2026-10-08' }]);
    expect(postOf('雷晨武').map((post) => post['endDate'] ?? '')).toEqual(['']);
    expect(problems).toEqual([]);
  });
});
