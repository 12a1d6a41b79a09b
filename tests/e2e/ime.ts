import type { CDPSession, Page } from 'playwright';

/** Code of every key that an input method has taken for itself. */
const TAKEN = 229;

/** An input method at work in whatever has the focus, as the browser hears it from the system. */
export interface InputMethod {
  /** Shows the letters typed so far, one state after the other: n, ni, ni h, ni hao. */
  compose(states: readonly string[]): Promise<void>;
  /** A key that the input method takes for itself while it composes, such as Enter for the letters as they are. */
  takeKey(key: 'Enter' | 'Tab' | 'Escape' | 'ArrowDown' | ' '): Promise<void>;
  /** The chosen hanzi take the place of the letters. */
  commit(hanzi: string): Promise<void>;
  /** Composes and commits in one go. */
  type(states: readonly string[], hanzi: string): Promise<void>;
}

/** Opens an input method on a page; CDP speaks for it, since no test machine has a real one. */
export async function openInputMethod(page: Page): Promise<InputMethod> {
  const keys: CDPSession = await page.context().newCDPSession(page);
  const process = (type: 'rawKeyDown' | 'keyUp', key: string, windowsVirtualKeyCode: number) =>
    keys.send('Input.dispatchKeyEvent', { type, key, windowsVirtualKeyCode });
  const compose = async (states: readonly string[]): Promise<void> => {
    for (const text of states) {
      await process('rawKeyDown', 'Process', TAKEN);
      await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  };
  const commit = async (hanzi: string): Promise<void> => {
    await process('rawKeyDown', 'Process', TAKEN);
    await keys.send('Input.insertText', { text: hanzi });
  };
  return {
    compose,
    commit,
    async takeKey(key) {
      // Some input methods name the key, others only say that it is theirs: both must be left to them.
      await process('rawKeyDown', key, TAKEN);
      await process('rawKeyDown', 'Process', TAKEN);
      await process('keyUp', key, TAKEN);
    },
    async type(states, hanzi) {
      await compose(states);
      await commit(hanzi);
    },
  };
}
