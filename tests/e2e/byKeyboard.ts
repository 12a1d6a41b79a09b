import type { Locator, Page } from 'playwright';

/** So many stops lie between two places of a screen at most; more means that the keyboard does not get there. */
const FAR = 90;

/** Whether an element, or something in it, has the focus. */
async function isThere(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target.first().evaluate((element) => element.contains(document.activeElement));
}

/** Goes to an element with Tab alone, or with Shift+Tab; tells how many stops it took. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> {
  await target.first().waitFor();
  for (let stops = 0; stops <= FAR; stops++) {
    if (await isThere(target)) return stops;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

/** Opens a page, a ledger or a record with Ctrl+K, by what the clerk types. */
export async function goBySearch(page: Page, typed: string, answer: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: answer }).first().waitFor();
  const isChosen = page.locator('[role=option][aria-selected=true]').filter({ hasText: answer });
  for (let down = 0; (await isChosen.count()) === 0; down++) {
    if (down > FAR) throw new Error(`The arrows do not lead to ${String(answer)}.`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('listbox', { name: '查到的内容' }).waitFor({ state: 'hidden' });
}

/** Moves the active cell of the table in view to a column. */
export async function arrowTo(page: Page, column: RegExp): Promise<void> {
  const field = page.getByTestId('cell-field');
  for (let right = 0; right <= FAR; right++) {
    if (column.test((await field.getAttribute('aria-label')) ?? '')) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`The arrows do not lead to ${String(column)}.`);
}
