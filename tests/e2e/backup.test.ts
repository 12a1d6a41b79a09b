import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { chooseFile, download, fillOffice, importRoster, openSettings } from './steps.ts';
import { readStored } from './storedData.ts';

/** Live records per kind; records and journal must agree. */
async function counts(page: Page): Promise<Readonly<Record<string, number>>> {
  const stored = await readStored(page);
  expect(stored.faults).toEqual([]);
  return Object.fromEntries(
    [...stored.records].map(([type, rows]) => [type, rows.filter(({ deleted }) => deleted !== true).length]),
  );
}

/** The occasions of the automatic backups, newest first. */
async function occasions(page: Page): Promise<readonly string[]> {
  await openSettings(page, '备份与恢复');
  const list = page.getByTestId('backup-list');
  await list.or(page.getByText('还没有自动备份')).waitFor();
  return (await list.isVisible()) ? list.locator('tbody tr td:nth-child(2)').allInnerTexts() : [];
}

describe('backup and restore', () => {
  let site: Site;
  let seat: Visit;
  let file = '';
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await fillOffice(seat.page, '香水社区');
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('is made by itself once a day and before an import', async () => {
    const { page } = seat;
    await page.reload();
    await expect.poll(() => occasions(page), { timeout: 45_000, interval: 1000 }).toEqual(['每日']);
    await page.reload();
    await page.getByTestId('office-name').waitFor();
    // The backup of the day begins some seconds after the start, if at all.
    await wait(6000);
    expect(await occasions(page)).toEqual(['每日']);
    await importRoster(page, '成员单位及兼职委员-01.xlsx');
    expect(await occasions(page)).toEqual([expect.stringMatching(/^导入/), '每日']);
    await picture(page, '20-backup');
  });

  it('goes into one file', async () => {
    const { page } = seat;
    file = await download(page, site.folder, () =>
      page.getByRole('button', { name: '立即备份到文件' }).click(),
    );
    await page.getByTestId('backup-saved').waitFor();
    expect(path.basename(file)).toMatch(/^近邻党建工作台备份-\d{8}-\d{6}-共\d+条-.+\.jinlin$/);
    await page.getByText(/^备份 今天/).waitFor();
  });

  it('is refused when it was cut short or is something else, and nothing changes', async () => {
    const { page } = seat;
    const before = await counts(page);
    const bytes = readFileSync(file);
    const wrong = {
      '剪断的.jinlin': bytes.subarray(0, bytes.length / 2),
      '别的.jinlin': Buffer.from('别的文件'),
    };
    for (const [name, content] of Object.entries(wrong)) {
      writeFileSync(path.join(site.folder, name), content);
      await chooseFile(page, '选择备份文件', path.join(site.folder, name));
      const dialog = page.getByRole('dialog', { name: '恢复这份备份吗？' });
      const said = await dialog.getByRole('alert').innerText();
      expect(said).toContain(name);
      expect(said).toMatch(name.startsWith('剪断') ? /不完整或已损坏，没有恢复/ : /不是本程序的备份/);
      expect(await dialog.getByRole('button', { name: '恢复', exact: true }).isDisabled()).toBe(true);
      if (name.startsWith('剪断')) await picture(page, '21-backup-cut-short');
      await dialog.getByRole('button', { name: '取消' }).click();
    }
    expect(await counts(page)).toEqual(before);
  });

  it('comes back with its counts shown before, and the restore can be undone', async () => {
    const { page } = seat;
    const atBackup = await counts(page);
    await importRoster(page, '党员花名册-01.xlsx');
    const later = await counts(page);
    expect(later['person']).toBeGreaterThan(atBackup['person'] ?? 0);
    await openSettings(page, '备份与恢复');
    await chooseFile(page, '选择备份文件', file);
    const dialog = page.getByRole('dialog', { name: '恢复这份备份吗？' });
    const people = dialog.getByTestId('restore-counts').getByRole('row').filter({ hasText: /^人员/ });
    await people.waitFor();
    const fewer = (later['person'] ?? 0) - (atBackup['person'] ?? 0);
    expect(await people.getByRole('cell').allInnerTexts()).toEqual([
      '人员',
      expect.stringMatching(new RegExp(`^${later['person']} `)),
      expect.stringMatching(new RegExp(`^${atBackup['person']} `)),
      `少 ${fewer}`,
    ]);
    await picture(page, '22-restore');
    await dialog.getByRole('button', { name: '恢复', exact: true }).click();
    await page.getByTestId('undo-bar').getByText('已恢复备份').waitFor();
    expect(await counts(page)).toEqual(atBackup);
    await picture(page, '23-restored');
    await openSettings(page, '备份与恢复');
    await page.getByRole('main').getByRole('button', { name: '撤销恢复' }).click();
    await expect.poll(() => counts(page), { timeout: 30_000 }).toEqual(later);
  });

  it('begins a new computer from the file', async () => {
    const other = await visit(site, { profile: path.join(site.folder, 'other') });
    const { page } = other;
    await page.getByRole('heading', { name: '从备份恢复' }).waitFor();
    await chooseFile(page, '选择备份文件', file);
    await page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true }).click();
    await page.getByTestId('office-name').getByText('香水社区').waitFor();
    expect((await counts(page))['partnerUnit']).toBe(7);
    expect(other.problems).toEqual([]);
    await other.close();
  });
});
