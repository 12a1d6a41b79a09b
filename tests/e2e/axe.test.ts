import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessible.ts';
import { openSite, visit, type Site, type Visit } from './driver.ts';
import { rows } from './meetingSteps.ts';
import { fillOffice, loadSample, openMenu, previewRoster, rosters } from './steps.ts';
import { readStored } from './storedData.ts';

/** Ids that addresses need. */
interface Ids {
  readonly person: string;
  /** A meeting that was held and has decisions. */
  readonly meeting: string;
}

/** A page, as it is opened, and what must be seen before it is judged. */
interface Look {
  readonly name: string;
  readonly to: (ids: Ids) => string;
  readonly seen: (page: Page) => Promise<void>;
}

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name }).first().waitFor();
const atStep = (name: string) => (page: Page) =>
  page.getByRole('navigation', { name: '会议步骤' }).getByRole('link', { name }).waitFor();
const look = (name: string, to: string | ((ids: Ids) => string), seen: Look['seen']): Look => ({
  name,
  to: typeof to === 'string' ? () => to : to,
  seen,
});

/** Every route of the program with the pages it leads to; a new route needs its line here. */
const looks: Readonly<Record<string, readonly Look[]>> = {
  '/': [look('今日', '/', (page) => page.getByTestId('tile-buildingHead').waitFor())],
  'ledger/:name': ['buildingHead', 'partyMember', 'grid', 'partnerUnit', 'issue'].map((name) =>
    look(`台账 ${name}`, `/ledger/${name}`, (page) => page.getByTestId('table-foot').waitFor()),
  ),
  'person/:id': [
    look(
      '人员卡',
      ({ person }) => `/person/${person}`,
      (page) => page.getByTestId('person-card').waitFor(),
    ),
  ],
  printed: [look('要重新打印的', '/printed', heading('要重新打印的'))],
  papers: [look('打印材料', '/papers', (page) => page.getByTestId('paper-list').waitFor())],
  'same-people': [look('可能是同一人', '/same-people', heading('可能是同一人'))],
  coverage: [look('覆盖情况', '/coverage', heading('覆盖情况'))],
  import: [look('导入', '/import', heading('导入'))],
  meetings: [
    look('会议', '/meetings', (page) => page.getByRole('navigation', { name: '会议和督办' }).waitFor()),
  ],
  'meetings/:id/:step': [
    ['notice', '通知'],
    ['signin', '签到'],
    ['record', '记录'],
    ['minutes', '纪要'],
    ['supervision', '督办'],
  ].map(([step = '', name = '']) =>
    look(`会议 ${name}`, ({ meeting }) => `/meetings/${meeting}/${step}`, atStep(name)),
  ),
  supervision: [look('督办', '/supervision', (page) => page.getByRole('grid').first().waitFor())],
  reports: [look('报表', '/reports', (page) => page.getByRole('button', { name: '导出 .xlsx' }).waitFor())],
  settings: [look('本单位', '/settings', (page) => page.getByLabel('填报单位').waitFor())],
  'settings/ledgers': [
    look('台账设置', '/settings/ledgers', (page) => page.getByRole('switch').first().waitFor()),
  ],
  'settings/backup': [look('备份与恢复', '/settings/backup', heading(/备份/))],
  'settings/changes': [
    look('变动记录', '/settings/changes', (page) => page.getByTestId('changes').waitFor()),
  ],
  'settings/recycle': [look('回收站', '/settings/recycle', heading(/./))],
  'settings/display': [look('字号', '/settings/display', heading('字号'))],
  'settings/about': [look('关于', '/settings/about', (page) => page.getByText('版本形式').waitFor())],
};

/** Dialogs, drawers and lists that open over a page. */
const openings: readonly {
  readonly name: string;
  readonly at: (ids: Ids) => string;
  readonly open: (page: Page) => Promise<void>;
}[] = [
  {
    name: '查找的结果',
    at: () => '/',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('lou');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: '快捷键',
    at: () => '/',
    open: async (page) => {
      await page.keyboard.press('F1');
      await page.getByTestId('keys-sheet').getByText('Ctrl+K').waitFor();
    },
  },
  {
    name: '撤销的清单',
    at: () => '/',
    open: async (page) => {
      await page.getByRole('banner').getByRole('button', { name: /^撤销/ }).click();
      await page.getByTestId('undo-list').waitFor();
    },
  },
  {
    name: '缺口的清单',
    at: () => '/',
    open: async (page) => {
      await page.getByTestId('tile-buildingHead').click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: '填报人',
    at: () => '/',
    open: async (page) => {
      await page.getByTestId('recorder').click();
      await page.getByLabel('填报人姓名').waitFor();
    },
  },
  {
    name: '清除示例数据',
    at: () => '/',
    open: async (page) => {
      await page.getByTestId('sample-mark').click();
      await page.getByRole('dialog', { name: '清除示例数据' }).waitFor();
    },
  },
  ...['buildingHead', 'partyMember', 'issue'].map((name) => ({
    name: `填写 ${name}`,
    at: () => `/ledger/${name}?new`,
    open: async (page: Page) => {
      await page.getByTestId('entry-form').getByRole('button', { name: /保存/ }).first().waitFor();
    },
  })),
  {
    name: '列的筛选',
    at: () => '/ledger/partyMember',
    open: async (page) => {
      await page.getByRole('button', { name: '筛选性别' }).click();
      await page.getByRole('dialog', { name: '筛选性别' }).waitFor();
    },
  },
  {
    name: '行的菜单',
    at: () => '/ledger/buildingHead',
    open: async (page) => {
      await page.locator('[data-row] a').first().click({ button: 'right' });
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: '换人',
    at: () => '/ledger/buildingHead',
    open: async (page) => {
      await page.locator('[data-row] a').first().click({ button: 'right' });
      await page.getByRole('menuitem', { name: '换人…' }).click();
      await page.getByRole('dialog', { name: /^换人/ }).waitFor();
    },
  },
];

/** The routes as the program registers them. */
function registered(): readonly string[] {
  const file = path.resolve(import.meta.dirname, '../../src/renderer/app/routes.tsx');
  const [before = '', within = ''] = readFileSync(file, 'utf8').split(
    /children: \[\s*\{ index: true, element: <OurOffice/,
  );
  const paths = (text: string) => [...text.matchAll(/path: '([^']+)'/g)].map(([, found = '']) => found);
  // Pages of the settings stand under their own name, whatever comes after them again by itself.
  const [settings = '', after = ''] = within.split(/\n\s{10}\],/);
  const own = [...paths(before), ...paths(after)].filter((found) => found !== '*');
  return [...own, ...paths(settings).map((found) => `settings/${found}`)].toSorted();
}

describe('no page breaks WCAG 2 A or AA', () => {
  let site: Site;
  let seat: Visit;
  let ids: Ids;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  const open = async (address: string): Promise<void> => {
    // A fresh load: nothing of the page before lies over this one.
    await seat.page.goto('about:blank');
    await seat.page.goto(`${site.address}#${address}`);
    await seat.page.getByTestId('office-name').waitFor();
  };

  it('every route has its line in the list', () => {
    expect(Object.keys(looks).toSorted()).toEqual(registered());
  });

  it('the first page, before anything is there', async () => {
    await seat.page.getByRole('button', { name: '载入示例数据' }).waitFor();
    expect(await violations(seat.page)).toEqual([]);
    await loadSample(seat.page);
    const stored = await readStored(seat.page);
    const held = rows(stored, 'resolution')[0];
    ids = { person: String(rows(stored, 'person')[0]?.['id']), meeting: String(held?.['meeting']) };
  });

  it.each(Object.values(looks).flat())('$name', async ({ to, seen }) => {
    await open(to(ids));
    await seen(seat.page);
    expect(await violations(seat.page)).toEqual([]);
  });

  it.each(openings)('what opens: $name', async ({ at, open: act }) => {
    await open(at(ids));
    await act(seat.page);
    expect(await violations(seat.page)).toEqual([]);
  });

  it('the review of an import', async () => {
    await open('/');
    await previewRoster(seat.page, path.join(rosters, '楼长单元长花名册-01.xlsx'));
    expect(await violations(seat.page)).toEqual([]);
  });
});

describe('no empty page breaks WCAG 2 A or AA', () => {
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

  it.each(['今日', '会议', '导入', '报表', '设置'])('%s', async (name) => {
    await openMenu(seat.page, name);
    await seat.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await violations(seat.page)).toEqual([]);
  });
});
