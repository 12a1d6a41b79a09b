import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, visit, type Site, type Visit } from './driver.ts';
import { column, fillOffice, importRoster, openMenu, rosters } from './steps.ts';
import { readStored } from './storedData.ts';

interface Truth {
  readonly sheets: readonly { readonly records: readonly { readonly ledger: string }[] }[];
}

/** How many records of a ledger a roster holds. */
function recordsIn(name: string, ledger: string): number {
  const truth = JSON.parse(readFileSync(path.join(rosters, `${name}.truth.json`), 'utf8')) as Truth;
  return truth.sheets.flatMap(({ records }) => records).filter((one) => one.ledger === ledger).length;
}

/** Live records of a type. */
async function stored(page: Page, type: string): Promise<number> {
  const { records, faults } = await readStored(page);
  expect(faults).toEqual([]);
  return (records.get(type) ?? []).filter(({ deleted }) => deleted !== true).length;
}

describe('the lists of co-building and those who report from elsewhere', () => {
  let site: Site;
  let seat: Visit;
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

  it('reporting members come in by their list and leave the count of our members as it is', async () => {
    const { page } = seat;
    await importRoster(page, '党员花名册-01.xlsx');
    await openMenu(page, '党员', '党组织');
    const foot = page.getByText(/^共 \d+ 人/);
    const before = await foot.innerText();
    await importRoster(page, '在职党员报到台账-01.xlsx');
    const reported = recordsIn('在职党员报到台账-01.xlsx', 'memberRegistration');
    expect(await stored(page, 'memberRegistration')).toBe(reported);
    await openMenu(page, '在职党员报到', '共建与问题');
    await page.getByText(`共 ${reported} 名`).waitFor();
    await openMenu(page, '党员', '党组织');
    expect(await foot.innerText()).toBe(before);
  });

  it('the three lists come in from one file, each into its own ledger', async () => {
    const { page } = seat;
    const name = '三张清单-01.xlsx';
    await importRoster(page, name);
    for (const ledger of ['need', 'resource', 'project']) {
      expect(await stored(page, ledger)).toBe(recordsIn(name, ledger));
    }
    await openMenu(page, '资源', '共建与问题');
    await page.getByText(`共 ${recordsIn(name, 'resource')} 项`).waitFor();
  });

  it('a wish is entered with its words alone, and is in the list', async () => {
    const { page } = seat;
    await page.goto(`${site.address}#/ledger/wish`);
    await page.getByRole('button', { name: '新增' }).first().click();
    await page.getByLabel('心愿内容').fill('一副老花镜');
    await page.keyboard.press('Control+s');
    await page.locator('[data-row]').first().waitFor();
    expect(await column(page, 'content')).toEqual(['一副老花镜']);
    expect(await stored(page, 'wish')).toBe(1);
  });
});
