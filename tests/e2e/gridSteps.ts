import type { Locator, Page } from 'playwright';

/** Opens a ledger by its address and waits for its table. */
export async function openLedger(page: Page, name: string): Promise<void> {
  await page.evaluate((to) => location.assign(`#/ledger/${to}`), name);
  await page.getByTestId('grid').and(page.getByRole('grid')).waitFor();
  await page.locator('[data-row="0"]').waitFor();
}

/** A cell of the table in view. */
export function cellOf(page: Page, row: number, key: string): Locator {
  return page.locator(`[data-row="${row}"] [data-key="${key}"]`);
}

/** Clicks a cell beside its text, so that a link in it does not open. */
export async function clickCell(
  page: Page,
  row: number,
  key: string,
  modifiers: ('Shift' | 'Control')[] = [],
): Promise<void> {
  const cell = cellOf(page, row, key);
  const box = await cell.boundingBox();
  await cell.click({ position: { x: (box?.width ?? 20) - 6, y: 8 }, modifiers });
}

/** Pastes as WPS and Excel fill the clipboard: a text, and the same as a web page. */
export async function pasteInto(page: Page, text: string, html = ''): Promise<void> {
  await page.getByTestId('cell-field').evaluate(
    (field, clip) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', clip.text);
      if (clip.html !== '') clipboardData.setData('text/html', clip.html);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { text, html },
  );
}

/** What Ctrl+C would put on the clipboard now. */
export async function copied(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  const heard = page.evaluate(
    () =>
      new Promise<{ text: string; html: string }>((resolve) => {
        document.addEventListener(
          'copy',
          ({ clipboardData: data }) =>
            resolve({ text: data?.getData('text/plain') ?? '', html: data?.getData('text/html') ?? '' }),
          { once: true },
        );
      }),
  );
  await page.keyboard.press('Control+c');
  return heard;
}

/** Rows that the table says it has, from its foot. */
export async function rowsSaid(page: Page): Promise<number> {
  const text = await page.getByTestId('table-foot').innerText();
  return Number(/共 (\d+)/.exec(text)?.[1]);
}

/** The labels of the columns, left to right, as drawn while the table is scrolled sideways. */
export function labels(page: Page): Promise<readonly string[]> {
  return page.getByTestId('grid').evaluate(async (grid) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const [seen, before] = [new Map<number, string>(), grid.scrollLeft];
    for (let left = 0; left < grid.scrollWidth; left += grid.clientWidth / 2) {
      grid.scrollLeft = left;
      await frame();
      await frame();
      for (const head of grid.querySelectorAll('[data-head]'))
        seen.set(Number(head.ariaColIndex), head.querySelector('.grid-label')?.textContent ?? '');
    }
    grid.scrollLeft = before;
    await frame();
    await frame();
    return [...seen].sort(([a], [b]) => a - b).map(([, label]) => label);
  });
}
