import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { download, loadSample, openMenu } from './steps.ts';
import ExcelJS from 'exceljs';

describe('覆盖情况', () => {
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

  it('is reached from 今日 and says of each measure how many are covered of how many', async () => {
    const { page } = seat;
    await openMenu(page, '今日');
    await page.getByRole('link', { name: /^全部覆盖情况/ }).click();
    await page.getByTestId('measure-buildingHead').waitFor();
    const said = async (key: string) =>
      (await page.getByTestId(`measure-${key}`).innerText()).replace(/\s+/g, ' ');
    expect(await said('buildingHead')).toBe('楼长 楼栋 76/82 栋 92.7% 缺 6 栋');
    expect(await said('unitHead')).toBe('单元长 单元 119/130 个 91.5% 缺 11 个');
    expect(await said('branches')).toBe('小区党支部 小区 4/4 个 100.0% ✓ 全覆盖');
    await picture(page, '36-coverage');
  });

  it('counts compounds and firms against what is registered, and leads to the ledger of a gap', async () => {
    const { page } = seat;
    const figures = { propertyService: '3/4', brand: '3/4', propertyBranch: '2/3' };
    for (const [key, figure] of Object.entries(figures)) {
      expect(await page.getByTestId(`measure-${key}`).innerText()).toContain(figure);
    }
    await page.getByTestId('measure-propertyService').click();
    await page.getByTestId('gap-rows').getByText('柳岸新村').waitFor();
  });

  it('hands out the list of the uncovered as a sheet', async () => {
    const { page } = seat;
    await page.getByTestId('measure-unitHead').click();
    await expect.poll(() => page.getByTestId('gap-rows').getByRole('listitem').count()).toBe(11);
    const file = await download(page, site.folder, () =>
      page.getByRole('button', { name: '导出 .xlsx' }).click(),
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const [sheet] = book.worksheets;
    expect(sheet?.getCell('A1').text).toBe('柳岸社区单元长未覆盖名单');
    const numbers: unknown[] = [];
    sheet?.eachRow((row) => numbers.push(row.getCell(1).value));
    expect(numbers).toEqual(expect.arrayContaining([1, 11]));
    expect(numbers).not.toContain(12);
  });

  it('leads from a gap to the form at its place, and the filled gap is gone from list and figure', async () => {
    const { page } = seat;
    await page.getByTestId('measure-buildingHead').click();
    await expect.poll(() => page.getByTestId('gap-rows').getByRole('listitem').count()).toBe(6);
    const first = page.getByTestId('gap-rows').getByRole('listitem').first();
    const [compound = ''] = /柳岸新村|银杏小区|梧桐苑|海棠家园/.exec(await first.innerText()) ?? [];
    await first.getByRole('link', { name: /^填上 / }).click();
    const form = page.getByTestId('entry-form');
    await form.waitFor();
    await expect.poll(() => form.innerText()).toContain(compound);
    await form.getByRole('button', { name: '新增人员' }).click();
    await form.getByLabel('姓名', { exact: true }).fill('测试楼长');
    await form.getByRole('button', { name: /^保\s?存$/ }).click();
    await form.waitFor({ state: 'hidden' });
    await page.goto(`${site.address}#/coverage?of=buildingHead`);
    await expect.poll(() => page.getByTestId('measure-buildingHead').innerText()).toContain('77/82');
    expect(await page.getByTestId('gap-rows').getByRole('listitem').count()).toBe(5);
    await openMenu(page, '今日');
    await expect.poll(() => page.getByTestId('tile-buildingHead').innerText()).toContain('77');
  });

  it('is looked at as a picture whose bars open the list', async () => {
    const { page } = seat;
    await page.goto(`${site.address}#/coverage`);
    await page.getByRole('button', { name: '看图' }).click();
    await page.locator('.picture-svg').waitFor();
    await picture(page, '37-coverage-picture');
    await page.locator('[data-spot][aria-label*="网格一长三员"]').click();
    await page.getByRole('region', { name: '网格一长三员未覆盖名单' }).waitFor();
    expect(await page.getByTestId('gap-rows').getByRole('listitem').count()).toBe(2);
  });
});
