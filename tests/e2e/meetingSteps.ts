import type { CDPSession, Page } from 'playwright';
import type { StoredData } from './storedData.ts';

/** The day on the office PC of the journeys. */
export const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The live records of a type, as they lie in the store. */
export function rows(stored: StoredData, type: string): readonly Readonly<Record<string, unknown>>[] {
  return (stored.records.get(type) ?? []).filter(({ deleted }) => deleted === false);
}

/** Goes to a step of the meeting in view. */
export async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '会议步骤' }).getByRole('link', { name }).click();
}

/** Waits until the page itself says that everything typed is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.getByTestId('save-mark').getByText('已保存').waitFor();
}

/** Pinyin on its way to a hanzi, as an input method sends it, then the hanzi. */
export async function compose(
  keys: CDPSession,
  pinyin: readonly string[],
  hanzi: string,
  between: () => Promise<void>,
) {
  for (const text of pinyin) {
    const at = { selectionStart: text.length, selectionEnd: text.length };
    await keys.send('Input.imeSetComposition', { text, ...at });
    await between();
  }
  await keys.send('Input.insertText', { text: hanzi });
}

/** The free names on the list of members, in order. */
export async function membersInOrder(page: Page): Promise<readonly string[]> {
  const names = page.getByTestId('members').locator('tbody tr td:nth-child(3) textarea');
  return names.evaluateAll((inputs) => inputs.map((input) => (input as HTMLTextAreaElement).value));
}

/** Writes a decision down on its line. */
export async function decide(
  page: Page,
  number: number,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await page.getByTestId('resolutions').getByLabel(`第${number}项${label}`).fill(text);
  }
  await saved(page);
}

/** Enters the progress of a decision under 督办. */
export async function progress(page: Page, matter: string, state: string, text: string): Promise<void> {
  await page.getByTestId('supervision-item').filter({ hasText: matter }).click();
  const entry = page.getByTestId('progress-entry');
  await entry.getByLabel('办理状态').click();
  await page.getByTitle(state).last().click();
  await entry.getByLabel('进展情况').fill(text);
  await entry.getByRole('button', { name: '登记' }).click();
  await page.getByTestId('resolution-state').getByText(state).waitFor();
}

/** The day `n` days later, ISO text. */
export function addDay(day: string, n: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}
