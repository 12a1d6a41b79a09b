import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocxText } from '../../src/files/readDocxText.ts';
import { p, tinyDocx } from '../../src/files/testing/tinyDocx.ts';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { chooseFile, download, loadSample, openMenu, openSettings } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };

async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '会议步骤' }).getByRole('link', { name }).click();
}

async function saved(page: Page): Promise<void> {
  await page.getByTestId('save-mark').getByText('已保存').waitFor();
}

/** Opens a step of a meeting of the joint body: the newest first. */
async function openMeeting(page: Page, words: string, name: string): Promise<void> {
  await openMenu(page, '会议');
  await page.getByRole('navigation', { name: '会议主体' }).getByRole('button').nth(1).click();
  await page.getByTestId('meeting-rows').getByRole('link', { name: words }).first().click();
  await step(page, name);
}

/** The words on the pages in view, without the gaps of lines. */
async function paper(page: Page): Promise<string> {
  return ((await page.getByTestId('paper-pages').textContent()) ?? '').replace(/\s+/g, '');
}

/** Opens a piece of the paper by a click on its words. */
async function word(page: Page, words: string, text: string): Promise<void> {
  await page.getByTestId('paper-pages').locator('[data-part]').filter({ hasText: words }).first().click();
  await page.getByTestId('part-editor').locator('textarea').fill(text);
  await saved(page);
  await page.getByRole('button', { name: '写好了' }).click();
}

async function textOf(file: string): Promise<string> {
  return (await readDocxText(path.basename(file), readFileSync(file))).join('\n');
}

describe('the minutes of a meeting', () => {
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

  it('a sentence in the office’s own words survives a correction of the data; both texts are named', async () => {
    const { page } = seat;
    await openMeeting(page, '第三季度', '纪要');
    await word(page, '编制6部电梯大修方案', '由安心物业拿出6部电梯大修方案，九月底前公示。');
    expect(await paper(page)).toContain('1.由安心物业拿出6部电梯大修方案，九月底前公示。');
    await step(page, '记录');
    await page.getByTestId('resolutions').getByLabel('第1项责任人').fill('王大川');
    await saved(page);
    await step(page, '纪要');
    const stale = page.getByTestId('stale-parts');
    await stale.getByText('有 1 处改过的文字').waitFor();
    expect(await stale.textContent()).toContain('由安心物业拿出6部电梯大修方案');
    expect(await stale.textContent()).toContain('王大川');
    expect(await paper(page)).toContain('由安心物业拿出6部电梯大修方案');
    await picture(page, '50-minutes-stale');
    await stale.getByRole('button', { name: '保留我的' }).click();
    await expect.poll(() => stale.count(), soon).toBe(0);
    expect(await paper(page)).toContain('由安心物业拿出6部电梯大修方案');
  });

  it('a piece is left out and brought back; words typed back to what they were are no edit', async () => {
    const { page } = seat;
    const pages = page.getByTestId('paper-pages');
    await pages.locator('[data-part]').filter({ hasText: '二、关于' }).first().click();
    await page.getByRole('button', { name: '去掉这一段' }).click();
    await expect.poll(() => paper(page), soon).not.toMatch(/二、关于楼道/);
    await page
      .getByRole('listitem')
      .filter({ hasText: '已去掉' })
      .getByRole('button', { name: '恢复' })
      .click();
    await expect.poll(() => paper(page), soon).toMatch(/二、关于楼道/);
    await pages.locator('[data-part="opening"]').first().click();
    const box = page.getByTestId('part-editor').locator('textarea');
    const composed = await box.inputValue();
    await box.fill(`${composed}改`);
    await saved(page);
    await box.fill(composed);
    await page.getByRole('button', { name: '写好了' }).click();
    await expect
      .poll(async () => {
        const rows = (await readStored(page)).records.get('paperEdit') ?? [];
        return rows.filter((row) => row['deleted'] === false).map((row) => row['text']);
      }, soon)
      .toEqual(['由安心物业拿出6部电梯大修方案，九月底前公示。']);
  });

  it('layout A has the red mark, the record is the other paper beside it', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: '红头版式' }).click();
    await expect.poll(() => paper(page), soon).toContain('（第期）');
    expect(await paper(page)).toContain('抄送：');
    await picture(page, '51-minutes-red');
    await page.getByRole('button', { name: '会议记录' }).click();
    await expect.poll(() => paper(page), soon).toContain('会议记录');
    await page.getByRole('button', { name: '会议纪要' }).click();
    await page.getByRole('button', { name: '普通版式' }).click();
    await expect.poll(() => paper(page), soon).not.toContain('抄送：');
  });

  it('is issued with the next number of its series, and prints the same words whatever the data say later', async () => {
    const { page } = seat;
    await step(page, '签到');
    await page.getByTestId('sign-in-list').getByRole('radio', { name: '请假' }).first().check();
    await saved(page);
    await step(page, '纪要');
    await page.getByRole('button', { name: '印发', exact: true }).click();
    const dialog = page.getByTestId('issue-dialog');
    await dialog.getByText(/请假，没有写原因/).waitFor();
    expect(await dialog.getByLabel('编号').inputValue()).toBe('3');
    await picture(page, '52-minutes-issue');
    await dialog.getByLabel('编号').fill('2');
    await dialog.getByRole('button', { name: '印发 第2期' }).click();
    await dialog.getByText(/已经印发过，编号不能重复/).waitFor();
    await dialog.getByLabel('编号').fill('3');
    await dialog.getByLabel('印发日期').fill('2026-09-20');
    await dialog.getByRole('button', { name: '印发 第3期' }).click();
    await page.getByTestId('issued-mark').getByText('已印发 第3期').waitFor();
    const words = await paper(page);
    expect(words).toContain('（第3期）');
    expect(words).toContain('2026年9月20日');
    expect(words).toContain('由安心物业拿出6部电梯大修方案');
    await picture(page, '53-minutes-issued');
    await step(page, '记录');
    await page.getByTestId('resolutions').getByLabel('第2项牵头单位').fill('别的单位');
    await saved(page);
    await step(page, '纪要');
    await page.getByTestId('moved-on').waitFor();
    expect(await paper(page)).toBe(words);
    await page.reload();
    await page.getByTestId('issued-mark').waitFor();
    expect(await paper(page)).toBe(words);
    const file = await download(page, site.folder, () =>
      page.getByRole('button', { name: '存 Word' }).click(),
    );
    const text = await textOf(file);
    expect(text).toContain('第3期');
    expect(text).toContain('由安心物业拿出6部电梯大修方案');
    expect(text).not.toContain('别的单位');
  });

  it('only the newest is opened again, with a reason; its number stays, its old words too', async () => {
    const { page } = seat;
    await openMeeting(page, '第二季度', '纪要');
    const versions = page.getByTestId('versions');
    await versions.getByText('这一份不能再打开').waitFor();
    expect(await versions.getByRole('button', { name: '重新打开' }).count()).toBe(0);
    await openMeeting(page, '第三季度', '纪要');
    await versions.getByRole('button', { name: '重新打开' }).click();
    const reopen = page.getByTestId('reopen-dialog');
    expect(await reopen.getByRole('button', { name: '重新打开' }).isDisabled()).toBe(true);
    await reopen.getByLabel('重新打开的原因').fill('牵头单位写错');
    await reopen.getByRole('button', { name: '重新打开' }).click();
    await page.getByTestId('draft-paper').waitFor();
    expect(await paper(page)).toContain('由别的单位牵头');
    await page.getByRole('button', { name: '印发', exact: true }).click();
    const dialog = page.getByTestId('issue-dialog');
    expect(await dialog.getByLabel('编号').isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: '印发 第3期' }).click();
    await page.getByTestId('issued-mark').getByText('已印发 第3期').waitFor();
    expect(await paper(page)).toContain('由别的单位牵头');
    await versions.getByRole('button', { name: /2026-09-20 印发/ }).click();
    await page.getByTestId('issued-mark').getByText('已重新打开的旧文本').waitFor();
    expect(await paper(page)).not.toContain('别的单位');
    await versions.getByText('牵头单位写错').waitFor();
    expect((await readStored(page)).faults).toEqual([]);
  });

  it('a returned final of another meeting is pointed out, the right one is kept byte for byte', async () => {
    const { page } = seat;
    const fileOf = async (words: string): Promise<string> => {
      await openMeeting(page, words, '纪要');
      return download(page, site.folder, () => page.getByRole('button', { name: '存 Word' }).click());
    };
    const other = await fileOf('第二季度');
    const own = await fileOf('第三季度');
    await chooseFile(page, '回收定稿', other);
    const doubt = page.getByTestId('final-doubt');
    await doubt.getByText(/好像不是/).waitFor();
    await picture(page, '54-final-doubt');
    await chooseFile(page, '换一个文件', own);
    const finals = page.getByTestId('finals');
    await finals.getByText(path.basename(own)).waitFor();
    expect(await finals.getByRole('listitem').count()).toBe(1);
    await finals.getByRole('button', { name: '看' }).click();
    await page.getByTestId('final-text').getByText('由安心物业拿出6部电梯大修方案').waitFor();
    await picture(page, '55-final-beside');
    await page.keyboard.press('Escape');
    const back = await download(page, site.folder, () =>
      finals.getByRole('button', { name: '存出来' }).click(),
    );
    expect(readFileSync(back).equals(readFileSync(own))).toBe(true);
    const scan = path.join(site.folder, '签字件.pdf');
    writeFileSync(scan, '%PDF-1.4 signed');
    await chooseFile(page, '回收定稿', scan);
    await finals.getByText('签字件.pdf').waitFor();
    const wrong = path.join(site.folder, '不是文档.docx');
    writeFileSync(wrong, 'plain words');
    await chooseFile(page, '回收定稿', wrong);
    await page.getByText(/「不是文档.docx」不是 .docx 文件/).waitFor();
    expect(await finals.getByRole('listitem').count()).toBe(2);
  });

  it('a template with a broken tag is named before anything is printed; a good one makes the Word file', async () => {
    const { page } = seat;
    const templates = {
      '坏模板.docx': p('{会议名称') + p('{#议定事项}{事项}'),
      '生标签.docx': p('{会议名}') + p('{正文}'),
      '本单位.docx': p('本单位专用格式') + p('{会议名称}') + p('{正文}'),
    };
    for (const [name, body] of Object.entries(templates)) {
      writeFileSync(path.join(site.folder, name), await tinyDocx(body));
    }
    await openMenu(page, '会议');
    await page
      .getByRole('navigation', { name: '会议主体' })
      .getByRole('button', { name: /红色议事厅/ })
      .click();
    await page.getByTestId('meeting-rows').getByRole('link').first().click();
    await step(page, '纪要');
    await page.getByRole('button', { name: '本单位模板' }).click();
    const panel = page.getByTestId('template-panel');
    await picture(page, '56-template-tags');
    await chooseFile(page, '选择模板', path.join(site.folder, '坏模板.docx'));
    const faults = panel.getByTestId('template-faults');
    await faults.getByText(/少了右花括号/).waitFor();
    expect(await faults.getByRole('button', { name: '仍然使用' }).count()).toBe(0);
    await picture(page, '57-template-broken');
    await chooseFile(page, '选择模板', path.join(site.folder, '生标签.docx'));
    await faults.getByText(/程序里没有 \{会议名\} 这个标签/).waitFor();
    await panel.getByText('现在按本软件的版式出 Word').waitFor();
    await chooseFile(page, '选择模板', path.join(site.folder, '本单位.docx'));
    await panel.getByText('现在按「本单位.docx」出 Word').waitFor();
    await page.keyboard.press('Escape');
    const file = await download(page, site.folder, () =>
      page.getByRole('button', { name: '存 Word' }).click(),
    );
    const text = await textOf(file);
    expect(text).toContain('本单位专用格式');
    expect(text).toContain('晾晒架');
    expect(text).not.toContain('{');
  });

  it('a PC that does not number the series only drafts, until the numbering is handed over', async () => {
    const { page } = seat;
    await openSettings(page, '备份与恢复');
    const backup = await download(page, site.folder, () =>
      page.getByRole('button', { name: '立即备份到文件' }).click(),
    );
    await page.getByTestId('backup-saved').waitFor();
    await chooseFile(page, '选择备份文件', backup);
    // The data after a restore count as another PC: two copies must never number alike.
    await page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true }).click();
    await page.getByTestId('undo-bar').getByText('已恢复备份').waitFor();
    await openMeeting(page, '第四季度', '纪要');
    await page.getByRole('button', { name: '印发', exact: true }).click();
    const take = page.getByTestId('take-over');
    await take.getByText(/上一份是 .* 印发的第3期/).waitFor();
    await picture(page, '58-take-over');
    await take.getByRole('button', { name: '改由这台电脑编号' }).click();
    await page.getByTestId('issue-dialog').waitFor();
    expect(await page.getByTestId('issue-dialog').getByLabel('编号').inputValue()).toBe('4');
    await page.getByRole('button', { name: '先不印发' }).click();
  });
});
