import type { BrowserContext } from 'playwright';

/**
 * Hears every text of the undo bar as it appears, whatever happens to the browser afterwards: what was heard, the
 * program had told its user.
 */
export async function hearAcknowledged(context: BrowserContext, heard: string[]): Promise<void> {
  await context.exposeBinding('heardInBar', (_source, text: string) => void heard.push(text));
  await context.addInitScript(() => {
    const tell = (window as unknown as { heardInBar: (text: string) => Promise<void> }).heardInBar;
    let last = '';
    const look = (): void => {
      const text = document.querySelector('[data-testid="undo-bar"] .undo-text')?.textContent ?? '';
      if (text !== last && text !== '') void tell(text);
      last = text;
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
}
