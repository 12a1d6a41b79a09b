import path from 'node:path';
import type { Page } from 'playwright';

/** Folder of the sample rosters, as their offices sent them. */
export const rosters = path.resolve(import.meta.dirname, '../fixtures/rosters');

const verdicts = ['new', 'changed', 'same', 'undecided', 'wrong'] as const;

/** The five counts of the import page. */
export type Counts = Readonly<Record<(typeof verdicts)[number], number>>;

/** Loads the invented community on the first page and waits until it is stored. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '载入示例数据' }).click();
  await page.getByTestId('office-name').waitFor();
}

/** Fills in the first page as the clerk of a community. */
export async function fillOffice(page: Page, community: string): Promise<void> {
  const answers = { 区: '云城区', 街道: '清河街道', 社区: community, 填表人: '李小梅', 负责人: '赵国强' };
  for (const [label, text] of Object.entries(answers)) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
  await page.getByRole('button', { name: '开始使用' }).click();
  await page.getByTestId('office-name').getByText(community).waitFor();
}

/** Opens a page of the left menu, unfolding its group. */
export async function openMenu(page: Page, name: string, group?: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: '主菜单' });
  if (group !== undefined) {
    const fold = menu.getByRole('button', { name: group });
    if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
  }
  await menu.getByRole('link', { name, exact: true }).click();
}

/** Opens a page of the settings. */
export async function openSettings(page: Page, name: string): Promise<void> {
  await openMenu(page, '设置');
  await page.getByRole('navigation', { name: '设置' }).getByRole('link', { name, exact: true }).click();
}

/** Chooses a file by a button that opens the file dialog. */
export async function chooseFile(page: Page, button: string, file: string): Promise<void> {
  const [asked] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await asked.setFiles(file);
}

/** Chooses a roster on the import page and waits for its preview. */
export async function previewRoster(page: Page, file: string): Promise<Counts> {
  await openMenu(page, '导入');
  // A preview left open, or the end of the last import, stands in the way of the next file.
  const choose = page.getByRole('button', { name: '选择文件' });
  const away = page.getByRole('button', { name: /^(再导入一个文件|取消)$/ });
  await choose.or(away).first().waitFor();
  if (await away.isVisible()) await away.click();
  await chooseFile(page, '选择文件', file);
  await page
    .getByTestId('plan-sentence')
    .filter({ hasText: /^(将|没有变化)/ })
    .waitFor();
  const counts = await Promise.all(
    verdicts.map(async (verdict) => {
      const text = await page.getByTestId(`count-${verdict}`).textContent();
      return [verdict, Number(/\d+/.exec(text ?? '')?.[0])] as const;
    }),
  );
  return Object.fromEntries(counts) as Counts;
}

/** Takes the previewed roster in. */
export async function confirmImport(page: Page): Promise<void> {
  await page.getByTestId('confirm-import').click();
  await page.getByTestId('import-done').getByText('已导入').waitFor();
}

/** Brings a roster in from the beginning. */
export async function importRoster(page: Page, name: string): Promise<void> {
  await previewRoster(page, path.join(rosters, name));
  await confirmImport(page);
}

/** Does what makes the program hand over a file, and keeps that file in the folder. */
export async function download(page: Page, folder: string, act: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  const place = path.join(folder, file.suggestedFilename());
  await file.saveAs(place);
  return place;
}

/** The four coverage tiles of 今日, as `实配/应配`. */
export async function tiles(page: Page): Promise<Readonly<Record<string, string>>> {
  await openMenu(page, '今日');
  await page.getByTestId('tile-buildingHead').waitFor();
  const texts = await page.getByRole('region', { name: '配备情况' }).getByRole('button').allInnerTexts();
  return Object.fromEntries(
    texts.map((text) => {
      const [name = '', ...figures] = text.split('\n');
      return [name, figures.join(' ')];
    }),
  );
}

/** The texts of one column of the table in view, top to bottom as drawn. */
export async function column(page: Page, key: string): Promise<readonly string[]> {
  const rows = await page.locator('[data-row]').evaluateAll(
    (found, wanted) =>
      found.map((row) => ({
        n: Number((row as HTMLElement).dataset['row']),
        text: row.querySelector(`[data-key="${wanted}"]`)?.textContent ?? '',
      })),
    key,
  );
  return rows.toSorted((a, b) => a.n - b.n).map(({ text }) => text);
}
