import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { writeLargeCommunity } from './largeCommunity.ts';

const soon = { timeout: 20_000 };

describe('a community of twelve compounds', () => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    site = await openSite();
    await writeLargeCommunity(site);
    seat = await visit(site);
    await seat.page.getByTestId('office-name').waitFor();
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('shows its buildings, stairwells and posts in ledgers as small ones do', async () => {
    const { page } = seat;
    for (const [ledger, words] of [
      ['building', '300 栋'],
      ['buildingUnit', '500 个'],
      ['grid', '26 个'],
      ['partnerUnit', '40 家'],
    ] as const) {
      await page.goto(`${site.address}#/ledger/${ledger}`);
      await expect.poll(() => page.getByTestId('table-foot').innerText(), soon).toContain(words);
    }
    await picture(page, '36-large-partners');
  });

  it('says how far it is covered', async () => {
    const { page } = seat;
    await page.goto(`${site.address}#/coverage`);
    const said = (key: string) => page.getByTestId(`measure-${key}`).innerText();
    await expect.poll(() => said('buildingHead'), soon).toContain('282/300');
    expect(await said('unitHead')).toContain('463/500');
    expect(await said('branches')).toContain('12/12');
    await picture(page, '38-large-coverage');
  });
});
