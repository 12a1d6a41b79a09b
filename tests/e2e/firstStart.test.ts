import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site } from './driver.ts';
import { fillOffice, loadSample, tiles } from './steps.ts';
import { readStored } from './storedData.ts';

describe('the first start', () => {
  let site: Site;
  beforeEach(async () => void (site = await openSite()));
  afterEach(() => site.close());

  it('asks who we are, says what is missing, and remembers the answers', async () => {
    const { page, problems, close } = await visit(site);
    await page.getByRole('heading', { name: '近邻党建工作台' }).waitFor();
    await picture(page, '01-first-start');
    await page.getByRole('button', { name: '开始使用' }).click();
    for (const label of ['区', '街道', '社区', '填表人'])
      await page.getByText(`请填写${label}`, { exact: true }).waitFor();
    expect((await readStored(page)).heads).toEqual([]);
    await page.getByLabel('联系电话').fill('139000');
    await page.getByLabel('负责人').click();
    await page.getByText('不是完整的电话号码').waitFor();
    await page.getByLabel('联系电话').fill('0631 5220000');
    await fillOffice(page, '香水社区');
    await page.getByText('花名册还是空的').waitFor();
    await picture(page, '02-empty-office');
    expect(await page.getByTestId('recorder').textContent()).toContain('李小梅');
    const stored = await readStored(page);
    expect(stored.faults).toEqual([]);
    expect(stored.heads.map(({ why, source }) => [why, source])).toEqual([['填写本单位：香水社区', 'setup']]);
    expect(stored.records.get('settings')).toMatchObject([
      { preparer: '李小梅', responsiblePerson: '赵国强', contactPhone: '06315220000' },
    ]);
    expect(stored.records.get('office')?.map(({ name, level }) => [name, level])).toEqual([
      ['云城区', 'district'],
      ['清河街道', 'subdistrict'],
      ['香水社区', 'community'],
    ]);
    await page.reload();
    expect(await page.getByTestId('office-name').textContent()).toBe('香水社区');
    expect(problems).toEqual([]);
    await close();
  });

  it('loads the sample community whole, and clears it again', async () => {
    const { page, problems, close } = await visit(site);
    await loadSample(page);
    const shown = await tiles(page);
    expect(Object.keys(shown)).toEqual(['楼长', '单元长', '网格一长三员', '支部']);
    expect(shown['楼长']).toMatch(/^76 ?\/82 缺 6 /);
    expect(shown['单元长']).toMatch(/^119 ?\/130 缺 11 /);
    expect(shown['网格一长三员']).toMatch(/^34 ?\/36 缺 2 /);
    expect(shown['支部']).toMatch(/^5 ?\/5 ✓ 已配齐/);
    await picture(page, '03-today');
    const names = { 楼长: 6, 单元长: 11, 网格一长三员: 2 };
    for (const [tile, gaps] of Object.entries(names)) {
      await page
        .getByRole('region', { name: '配备情况' })
        .getByRole('button', { name: new RegExp(`^${tile}`) })
        .click();
      const panel = page.getByRole('dialog', { name: new RegExp(`^${tile}：.*缺 ${gaps}$`) });
      const listed = await panel.getByRole('listitem').allInnerTexts();
      expect(listed).toHaveLength(gaps);
      for (const text of listed) expect(text).toMatch(/(号楼|单元|网格).*填上/s);
      if (tile === '楼长') await picture(page, '04-gaps');
      await panel.getByRole('button', { name: '关闭' }).click();
    }
    const stored = await readStored(page);
    expect(stored.faults).toEqual([]);
    const count = (type: string): number => stored.records.get(type)?.length ?? 0;
    expect([count('compound'), count('building'), count('buildingUnit'), count('grid')]).toEqual([
      4, 82, 130, 9,
    ]);
    await page.getByRole('button', { name: '示例数据 · 清除' }).click();
    const question = page.getByRole('dialog', { name: '清除示例数据' });
    await question.getByRole('button', { name: '清除', exact: true }).click();
    await page.getByRole('heading', { name: '填写本单位' }).waitFor();
    const cleared = await readStored(page);
    expect(cleared.faults).toEqual([]);
    const live = [...cleared.records.values()].flat().filter(({ deleted }) => deleted !== true);
    expect(live).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});
