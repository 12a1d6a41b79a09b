import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { chooseFile, fillOffice, openMenu, rosters } from './steps.ts';
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
});
