import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { chooseFile, confirmImport, fillOffice, openMenu, previewRoster, rosters } from './steps.ts';
import { readStored } from './storedData.ts';

/** The beginning of a workbook with a password: an OLE container that holds an encrypted package. */
function lockedBytes(): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1024);
  return bytes;
}

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Sheet1'));
  return Buffer.from(await book.xlsx.writeBuffer());
}

const bad: readonly (readonly [name: string, said: RegExp, bytes: () => Buffer | Promise<Buffer>])[] = [
  ['情况说明.xlsx', /不是表格文件，没有读入.*请选 \.xlsx/, () => Buffer.from('这是一份说明。')],
  ['加密的花名册.xlsx', /设了打开密码，没有读入.*取消密码/, lockedBytes],
  ['空的.xlsx', /是空文件.*没有读入/, () => Buffer.alloc(0)],
  ['没有内容.xlsx', /工作表里没有内容，没有读入/, () => workbook(() => undefined)],
  [
    '剪断的花名册.xlsx',
    /没有读入/,
    () => readFileSync(path.join(rosters, '党员花名册-01.xlsx')).subarray(0, 4000),
  ],
  ['老格式.xls', /\.xlsx/, () => Buffer.from('姓名,电话\n')],
];

describe('a file that is no roster', () => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await fillOffice(seat.page, '香水社区');
    await openMenu(seat.page, '导入');
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    const stored = await readStored(seat.page);
    expect([stored.heads.length, ...stored.faults]).toEqual([1]);
    await seat.close();
    await site.close();
  });

  it.each(bad)(
    '%s: one sentence names the file and the remedy, nothing is written',
    async (name, said, make) => {
      const { page } = seat;
      const file = path.join(site.folder, name);
      writeFileSync(file, await make());
      await chooseFile(page, '选择文件', file);
      const alert = page.getByTestId('drop-area').getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(said);
      if (name.startsWith('加密')) await picture(page, '24-locked-file');
    },
  );

  it('of more than 100 MB is not even read', async () => {
    const { page } = seat;
    const file = path.join(site.folder, '带照片的花名册.xlsx');
    writeFileSync(file, '');
    truncateSync(file, 130_000_000);
    await chooseFile(page, '选择文件', file);
    const alert = page.getByTestId('drop-area').getByRole('alert').filter({ hasText: '带照片的花名册.xlsx' });
    expect(await alert.innerText()).toMatch(/有 124 MB，超过了 95 MB，没有读入/);
  });

  it('without a header says so and offers to show where it is; nothing can be confirmed', async () => {
    const { page } = seat;
    const file = path.join(site.folder, '值班安排.xlsx');
    const prose = await workbook((sheet) => {
      for (const text of ['关于国庆值班的安排', '请各位按时到岗。', '有事提前说。']) sheet.addRow([text]);
    });
    writeFileSync(file, prose);
    await chooseFile(page, '选择文件', file);
    await page.getByText('这张工作表没有找到表头').waitFor();
    expect(await page.getByTestId('confirm-import').isDisabled()).toBe(true);
    await picture(page, '25-no-header');
    await page.getByRole('button', { name: '取消' }).click();
  });

  it('of another office is taken only after a word of warning', async () => {
    const { page } = seat;
    await chooseFile(page, '选择文件', path.join(rosters, '党员花名册-02.xlsx'));
    await page.getByText('这份表写的是“峰山社区', { exact: false }).waitFor();
    await picture(page, '28-another-office');
    await page.getByRole('button', { name: '取消' }).click();
  });
});

describe('two people of one name', () => {
  it('are never made one without asking', async () => {
    const site = await openSite();
    const { page, problems, close } = await visit(site);
    await fillOffice(page, '香水社区');
    const members = await workbook((sheet) => {
      sheet.addRow(['香水社区党员花名册']);
      sheet.addRow(['序号', '姓名', '性别', '出生年月', '所在党支部', '入党时间', '联系电话']);
      sheet.addRow([1, '张伟', '男', '1961-03', '第一党支部', '1985-07-01', '19900002001']);
    });
    const heads = await workbook((sheet) => {
      sheet.addRow(['香水社区楼长花名册']);
      sheet.addRow(['小区', '楼号', '楼长姓名', '联系电话']);
      sheet.addRow(['东方名苑', '1', '张伟', '19900002002']);
      sheet.addRow(['东方名苑', '2', '李娜', '19900002003']);
    });
    const [first, second] = [path.join(site.folder, '党员.xlsx'), path.join(site.folder, '楼长.xlsx')];
    writeFileSync(first, members);
    writeFileSync(second, heads);
    await previewRoster(page, first);
    await confirmImport(page);
    const counts = await previewRoster(page, second);
    expect(counts).toMatchObject({ new: 1, undecided: 1 });
    await page.getByTestId('count-undecided').click();
    const choices = page.getByTestId('plan-list').getByRole('radio');
    expect(await choices.count()).toBeGreaterThanOrEqual(2);
    await picture(page, '29-same-name');
    await confirmImport(page);
    const stored = await readStored(page);
    expect(stored.faults).toEqual([]);
    const people = (stored.records.get('person') ?? []).map(({ name }) => name);
    expect(people).toEqual(expect.arrayContaining(['张伟', '李娜']));
    expect(people).toHaveLength(2);
    expect(stored.records.get('post')).toHaveLength(1);
    expect(problems).toEqual([]);
    await close();
    await site.close();
  });
});
