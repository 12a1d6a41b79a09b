import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openSite, picture, visit } from './driver.ts';
import { rows, step } from './meetingSteps.ts';
import { loadSample, openMenu } from './steps.ts';
import { readStored } from './storedData.ts';

const minute = 60_000;

describe('the pictures of a meeting', () => {
  it('show list and steps of the sample community', async () => {
    const site = await openSite();
    const { page, problems, close } = await visit(site);
    await loadSample(page);
    await page
      .getByTestId('due-list')
      .getByText(/红色议事厅.*还没有召开/)
      .click();
    await page.getByTestId('new-meeting').getByRole('button', { name: '取消' }).click();
    await openMenu(page, '会议');
    await page.getByRole('navigation', { name: '会议主体' }).getByRole('button').nth(1).click();
    await page.getByTestId('meeting-rows').waitFor();
    await picture(page, '40-meetings');
    const links = page.getByTestId('meeting-rows').locator('td:nth-child(2) a');
    await links.nth(0).click();
    await page.getByTestId('paper-pages').getByText('参会人员').waitFor();
    await picture(page, '41-meeting-notice');
    await page.getByRole('link', { name: '‹ 会议' }).click();
    await links.nth(1).click();
    const shown: readonly (readonly [string, Locator, string])[] = [
      ['签到', page.getByTestId('sign-in-list'), '42-meeting-sign-in'],
      ['记录', page.getByTestId('resolutions'), '43-meeting-record'],
      ['纪要', page.getByTestId('paper-pages'), '44-meeting-minutes'],
      ['督办', page.getByTestId('resolution-card'), '45-meeting-supervision'],
    ];
    for (const [name, part, file] of shown) {
      await step(page, name);
      await part.waitFor();
      await picture(page, file);
    }
    expect(problems).toEqual([]);
    await close();
    await site.close();
  });
});

describe('a power cut while the record is typed', () => {
  it(
    'loses nothing that was called saved',
    async () => {
      const site = await openSite();
      const profile = path.join(site.folder, 'record');
      let due = '';
      let address = '';
      for (let round = 0; round < 4; round++) {
        const heard: string[] = [];
        const { page, kill } = await visit(site, {
          profile,
          path: '__jinlin',
          prepare: (context) => hearSaved(context, heard),
        });
        const found = await readStored(page);
        expect(found.faults).toEqual([]);
        if (round > 0) {
          const texts = rows(found, 'agendaItem').map(({ heard: said }) => String(said));
          const text = texts.find((said) => said.startsWith('第0轮')) ?? '';
          expect(due.length).toBeGreaterThan(0);
          expect(text.slice(0, due.length)).toBe(due);
        }
        await page.goto(address === '' ? site.address : address);
        if (round === 0) {
          await loadSample(page);
          await openMenu(page, '会议');
          await page.getByRole('navigation', { name: '会议主体' }).getByRole('button').nth(1).click();
          await page.getByTestId('meeting-rows').locator('td:nth-child(2) a').first().click();
          await step(page, '记录');
          address = page.url();
        }
        const box = page.getByTestId('heard');
        await box.click();
        await box.press('Control+End');
        void typeOn(page, round);
        await expect.poll(() => heard.length, { timeout: minute }).toBeGreaterThan(round % 2);
        await wait(Math.random() * 900);
        await kill();
        due = heard.at(-1) ?? '';
      }
      await site.close();
    },
    8 * minute,
  );
});

/** Types on and on with short rests, until the browser is gone. */
async function typeOn(page: Page, round: number): Promise<void> {
  try {
    for (let i = 0; i < 200; i++) {
      await page.keyboard.type(`第${round}轮第${i}句。`, { delay: 15 });
      if (i % 3 === 2) await page.waitForTimeout(1200);
    }
  } catch {
    // The cut came first.
  }
}

/** Hears the text of the field whenever the page calls it saved, whatever happens to the browser afterwards. */
async function hearSaved(context: BrowserContext, heard: string[]): Promise<void> {
  await context.exposeBinding('heardSaved', (_source, text: string) => void heard.push(text));
  await context.addInitScript(() => {
    const tell = (window as unknown as { heardSaved: (text: string) => Promise<void> }).heardSaved;
    let last = '';
    new MutationObserver(() => {
      const mark = document.querySelector('[data-testid="save-mark"]')?.textContent ?? '';
      const box = document.querySelector<HTMLTextAreaElement>('[data-testid="heard"]');
      if (!mark.includes('已保存') || box === null || box.value === last || box.value === '') return;
      last = box.value;
      void tell(last);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}
