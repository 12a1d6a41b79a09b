import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearAcknowledged } from './acknowledged.ts';
import { openSite, visit, type Site } from './driver.ts';
import { fillOffice, loadSample, openMenu, previewRoster, rosters } from './steps.ts';
import { readStored, type StoredData } from './storedData.ts';

const minute = 60_000;

describe('a power cut', () => {
  let site: Site;
  beforeAll(async () => void (site = await openSite()));
  afterAll(() => site.close());

  /** Opens a profile, reads what lies in it without the program, then works in the program until the cut. */
  async function sitting(
    profile: string,
    work: (page: Page, told: readonly string[], found: StoredData) => Promise<unknown>,
  ): Promise<{ readonly told: readonly string[]; readonly found: StoredData }> {
    const told: string[] = [];
    const { page, kill } = await visit(site, {
      profile: path.join(site.folder, profile),
      path: '__jinlin',
      prepare: (context) => hearAcknowledged(context, told),
    });
    try {
      const found = await readStored(page);
      expect(found.faults).toEqual([]);
      await page.goto(site.address);
      await work(page, told, found);
      return { told, found };
    } finally {
      await kill();
    }
  }

  it(
    'while cells are edited: every phone that was called saved is there, records and journal agree',
    async () => {
      let due = { told: 0, phones: [] as string[], n: 0 };
      for (let round = 0; round < 5; round++) {
        const phones = Array.from({ length: 60 }, (_, i) => `1390${round}${String(i).padStart(6, '0')}`);
        const { told, found } = await sitting('cells', async (page, heard) => {
          if (round === 0) return loadSample(page);
          await openMenu(page, '楼长', '楼栋网格');
          await page
            .getByRole('gridcell', { name: /^1\d{10}$/ })
            .first()
            .click();
          void type(page, phones);
          await expect.poll(() => heard.length, { timeout: minute }).toBeGreaterThan(round);
          return wait(Math.random() * 500);
        });
        const own = found.heads.slice(due.n);
        expect(own.length).toBeGreaterThanOrEqual(due.told);
        expect(own.map(({ id }) => found.written(id))).toEqual(
          due.phones.slice(0, own.length).map((phone) => [`person.mobile=${phone}`]),
        );
        const saved = told.filter((text) => text.startsWith('已保存')).length;
        due = round === 0 ? { told: 0, phones: [], n: 1 } : { told: saved, phones, n: found.heads.length };
        if (round > 0) expect(saved).toBeGreaterThan(0);
      }
    },
    10 * minute,
  );

  it(
    'while a whole community is written: all of it is there or nothing',
    async () => {
      for (const share of [0.3, 0.9]) {
        const profile = `sample ${share}`;
        const { told } = await sitting(profile, async (page) => {
          await page.getByRole('button', { name: '载入示例数据' }).click();
          await wait(share * 2000 * Math.random());
        });
        await sitting(profile, async (page, _told, found) => {
          expect([0, 1]).toContain(found.heads.length);
          if (told.length > 0) expect(found.heads.length).toBe(1);
          const start = page.getByRole('button', { name: '载入示例数据' });
          const home = page.getByTestId('tile-buildingHead');
          await (found.heads.length === 0 ? start : home).waitFor();
        });
      }
    },
    10 * minute,
  );

  it(
    'while rosters are imported: each is there whole or not at all',
    async () => {
      const files = ['党员花名册-02', '楼长单元长花名册-02', '成员单位及兼职委员-02', '党员花名册-01'];
      let told: readonly string[] = [];
      let before = 0;
      for (let round = 0; round < 6; round++) {
        const end = await sitting('import', async (page, _told, found) => {
          if (round === 0) return fillOffice(page, '峰山社区');
          const landed = found.heads.length - before;
          expect([0, 1]).toContain(landed);
          if (told.some((text) => text.startsWith('已导入'))) expect(landed).toBe(1);
          if (landed === 1 && round > 1) files.shift();
          before = found.heads.length;
          await page.getByTestId('office-name').waitFor();
          const [file = '成员单位及兼职委员-01'] = files;
          await previewRoster(page, path.join(rosters, `${file}.xlsx`));
          await page.getByTestId('confirm-import').click();
          // Every other time the cut is made to fall into the writing itself.
          const writing = page.getByText('正在导入').or(page.getByTestId('import-done')).first();
          if (round % 2 === 0) await writing.waitFor();
          return wait(Math.random() * (round % 2 === 0 ? 200 : 2500));
        });
        told = end.told;
        if (round === 0) before = 0;
      }
      await sitting('import', (page) => page.getByTestId('tile-buildingHead').waitFor());
    },
    10 * minute,
  );

  it('would be noticed if it left something half written', async () => {
    const { page, close } = await visit(site, { profile: path.join(site.folder, 'cells'), path: '__jinlin' });
    await page.evaluate(async () => {
      const name = (await indexedDB.databases()).map((one) => one.name ?? '').find((one) => one !== 'jinlin');
      await new Promise((resolve) => {
        indexedDB.open(name ?? '').addEventListener('success', (event) => {
          const database = (event.target as IDBOpenDBRequest).result;
          const cursor = database.transaction('pages', 'readwrite').objectStore('pages').openCursor();
          cursor.addEventListener('success', () => {
            cursor.result?.delete();
            database.close();
            resolve(undefined);
          });
        });
      });
    });
    expect((await readStored(page)).faults.length).toBeGreaterThan(0);
    await close();
  });
});

/** Types phones down the column; ends by itself when the browser is gone. */
async function type(page: Page, phones: readonly string[]): Promise<void> {
  try {
    for (const phone of phones) {
      await page.keyboard.type(phone);
      await page.keyboard.press('Enter');
    }
  } catch {
    // The cut came first.
  }
}
