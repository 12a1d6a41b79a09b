import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, visit, type Site, type Visit } from './driver.ts';
import {
  addDay,
  compose,
  decide,
  membersInOrder,
  progress,
  rows,
  saved,
  step,
  today,
} from './meetingSteps.ts';
import { download, fillOffice, openMenu } from './steps.ts';
import { readStored } from './storedData.ts';

const soon = { timeout: 20_000 };

describe('a decision from the notice to its end', () => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await fillOffice(seat.page, '峰山社区');
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('an office without meetings chooses those it holds, and names who belongs to them', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: /^开会/ }).click();
    await page.getByRole('button', { name: '选择本社区的会议' }).click();
    const setup = page.getByTestId('body-setup');
    await setup.getByRole('checkbox', { name: '社区联席会议' }).check();
    await setup.getByRole('button', { name: '选用这 1 个' }).click();
    await page.getByRole('button', { name: /^峰山社区近邻党建联盟联席会议/ }).click();
    await page.getByRole('button', { name: '成员 0 名' }).click();
    await page.getByRole('button', { name: '添加成员' }).click();
    const adding = page.getByTestId('add-members');
    for (const [i, [name, unit]] of [
      ['赵明', '青桐中学'],
      ['李强', '安心物业'],
      ['𬤇㛃', '供电公司'],
    ].entries()) {
      await adding
        .getByLabel('姓名')
        .nth(i)
        .fill(name ?? '');
      await adding
        .getByLabel('单位', { exact: true })
        .nth(i)
        .fill(unit ?? '');
    }
    await adding.getByRole('button', { name: '添加 3 名' }).click();
    await page.getByTestId('members').getByRole('button', { name: '李强上移' }).click();
    await expect.poll(() => membersInOrder(page), soon).toEqual(['李强', '赵明', '𬤇㛃']);
  });

  it('a meeting takes three clicks, its topics are handed in, put in order and stand on the notice', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: '新建会议' }).click();
    const plan = page.getByTestId('new-meeting');
    await plan.getByLabel('会议日期').fill(today);
    await plan.getByLabel('开始时间').fill('下午2点半');
    await plan.getByLabel('地点').fill('二楼会议室');
    await plan.getByRole('button', { name: '新建' }).click();
    const agenda = page.getByTestId('agenda');
    await agenda.getByLabel('议题1议题').fill('海棠家园充电车棚选址');
    await page.keyboard.press('Enter');
    await page.keyboard.type('安心物业');
    await saved(page);
    await agenda.getByLabel('议题2议题').fill('楼道堆物清理');
    await saved(page);
    await agenda.getByLabel('议题3议题').fill('另行研究的事');
    await saved(page);
    await agenda.getByRole('checkbox').nth(2).uncheck();
    await agenda.getByLabel('议题2议题').press('Alt+ArrowUp');
    await expect.poll(() => agenda.getByLabel('议题1议题').inputValue(), soon).toBe('楼道堆物清理');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      '楼道堆物清理',
    );
    await saved(page);
    const pages = page.getByTestId('paper-pages');
    await expect.poll(() => pages.textContent(), soon).toContain('1.楼道堆物清理');
    const notice = (await pages.textContent()) ?? '';
    expect(notice).toContain('2.海棠家园充电车棚选址');
    expect(notice).toContain('二楼会议室');
    expect(notice).not.toContain('另行研究的事');
    const word = await download(page, site.folder, () =>
      page.getByRole('button', { name: '存 Word' }).click(),
    );
    expect(path.basename(word)).toMatch(/通知\.docx$/);
  });

  it('everybody is ticked from the keyboard, and those who came are counted', async () => {
    const { page } = seat;
    await step(page, '签到');
    const list = page.getByTestId('sign-in-list');
    await list.getByRole('radio', { name: '出席' }).first().focus();
    for (const key of ['1', '3', '1']) await page.keyboard.press(key);
    await list.getByLabel('赵明的请假原因').fill('公务');
    await page.getByTestId('add-person').getByLabel('添加的人的姓名').fill('吴敏');
    await page.keyboard.press('Enter');
    await list.getByRole('radiogroup', { name: '吴敏的到会情况' }).getByText('出席').click();
    await saved(page);
    await page
      .getByTestId('tally')
      .getByText(/应到 3 人，实到 2 人（请假 1，缺席 0，未登记 0），列席 1 人/)
      .waitFor();
    expect(await page.getByLabel('会议状态').inputValue()).toBe('held');
    const stored = rows(await readStored(page), 'attendance');
    expect(stored.map(({ name, presence, leaveReason }) => [name, presence, leaveReason])).toEqual([
      ['李强', 'present', undefined],
      ['赵明', 'leave', '公务'],
      ['𬤇㛃', 'present', undefined],
      ['吴敏', 'present', undefined],
    ]);
  });

  it('the record is saved while it is typed; an input method is never interrupted', async () => {
    const { page, context } = seat;
    await step(page, '记录');
    const heard = page.getByTestId('heard');
    await heard.fill('会议听取了');
    await saved(page);
    await heard.press('End');
    const keys = await context.newCDPSession(page);
    const before = (await readStored(page)).heads.length;
    await compose(keys, ['w', 'wu', "wu'ye"], '物业', async () => {
      // Longer than the pause after which typed text is saved.
      await page.waitForTimeout(700);
      expect(await page.getByTestId('save-mark').textContent()).not.toContain('已保存');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('heard');
    });
    expect((await readStored(page)).heads.length).toBe(before);
    expect(await heard.inputValue()).toBe('会议听取了物业');
    await saved(page);
    const { heads, written } = await readStored(page);
    expect(written(heads.at(-1)?.id ?? '')).toEqual(['agendaItem.heard=会议听取了物业']);
    const page1 = page.getByTestId('paper-pages');
    await heard.fill('会议听取了物业的说明');
    await expect.poll(() => page1.textContent(), soon).toContain('情况说明：会议听取了物业的说明');
  });

  it('decisions take one line each and one change per pause; a day typed short gets its year', async () => {
    const { page } = seat;
    const lines = page.getByTestId('resolutions');
    await decide(page, 1, { 议定事项: '公示两个点位', 牵头单位: '安心物业', 责任人: '李强' });
    const due = addDay(today, 1);
    await lines.getByLabel('第1项完成时限').fill(`${Number(due.slice(5, 7))}.${Number(due.slice(8))}`);
    await saved(page);
    await decide(page, 2, { 议定事项: '清理楼道堆物', 牵头单位: '社区党委' });
    await lines.getByLabel('第2项完成时限').fill('尽快');
    await page.getByTestId('save-mark').getByText('看不懂是哪一天').waitFor();
    const stored = rows(await readStored(page), 'resolution');
    expect(stored.map(({ matter, leadUnit, dueDate }) => [matter, leadUnit, dueDate])).toEqual([
      ['公示两个点位', '安心物业', due],
      ['清理楼道堆物', '社区党委', undefined],
    ]);
    await lines.getByLabel('删除第2项').click();
    await expect.poll(() => lines.getByTestId('resolution').count(), soon).toBe(1);
    await page.getByTestId('undo-bar').getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => lines.getByTestId('resolution').count(), soon).toBe(2);
    await lines.getByLabel('第2项完成时限').fill(addDay(today, 30));
    await saved(page);
  });

  it('text that cannot be saved asks before the window closes, and is there when the page is opened again', async () => {
    const { page } = seat;
    const due = page.getByTestId('resolutions').getByLabel('第2项完成时限');
    await due.fill('下周吧');
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked, soon).toEqual(['beforeunload']);
    await step(page, '签到');
    await step(page, '记录');
    expect(await due.inputValue()).toBe('下周吧');
    await due.fill(addDay(today, 30));
    await saved(page);
  });

  it('the minutes are issued under the first number of the year, and stay as they were when the record goes on', async () => {
    const { page } = seat;
    await step(page, '纪要');
    const pages = page.getByTestId('paper-pages');
    await expect.poll(() => pages.textContent(), soon).toContain('公示两个点位');
    await page.getByRole('button', { name: '印发', exact: true }).click();
    await page.getByTestId('issue-dialog').getByRole('button', { name: '印发 第1期' }).click();
    await page.getByTestId('issued-mark').getByText('已印发 第1期').waitFor();
    const issued = await pages.textContent();
    await step(page, '记录');
    await page.getByTestId('opinions').fill('印发以后又补记的话');
    await saved(page);
    await step(page, '纪要');
    await page.getByTestId('moved-on').waitFor();
    expect(await pages.textContent()).toBe(issued);
  });

  it('one decision is closed, the other is carried into the next meeting and closed there', async () => {
    const { page } = seat;
    await step(page, '督办');
    await progress(page, '公示两个点位', '已办结', '两个点位公示期满，没有异议');
    await page.getByRole('link', { name: '‹ 会议' }).click();
    await page.getByTestId('meeting-rows').getByText('2 项，未办结 1 项').waitFor();
    await page.getByRole('button', { name: '新建会议' }).click();
    await page.getByTestId('new-meeting').getByRole('button', { name: '新建' }).click();
    const carried = page.getByTestId('carried-over');
    await carried.getByText('1 项，自动列入议程').waitFor();
    expect(await carried.textContent()).toContain('清理楼道堆物');
    expect(await carried.textContent()).not.toContain('公示两个点位');
    await expect
      .poll(() => page.getByTestId('paper-pages').textContent(), soon)
      .toContain('通报上次议定事项落实情况（未办结1项）');
    await step(page, '签到');
    await expect.poll(() => page.getByTestId('sign-in-list').getByRole('radiogroup').count(), soon).toBe(3);
    await step(page, '通知');
    await carried.getByRole('link', { name: '清理楼道堆物' }).click();
    await progress(page, '清理楼道堆物', '已销号', '已全部清理，验收合格');
    await page.goBack();
    await carried.getByText('没有').waitFor();
    await openMenu(page, '会议');
    await page.getByText('2 项，✓ 都已办结').waitFor();
    expect((await readStored(page)).faults).toEqual([]);
  });
});
