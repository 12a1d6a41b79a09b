import { App } from 'antd';
import { useEffect } from 'react';
import type { Session } from '../session/session.ts';
import { stepBack, stepForward } from '../session/stepBack.ts';

/** What keys do that is not done by the page in view. */
interface Acts {
  readonly session: Session;
  readonly say: (text: string) => void;
  readonly showKeys: () => void;
}

/**
 * Keys that mean the same on every screen. A screen that takes a key itself prevents the default first; text being
 * typed keeps its own Ctrl+Z, and a key belonging to an input method is never looked at.
 */
export function useAppKeys(session: Session, showKeys: () => void): void {
  const { message } = App.useApp();
  useEffect(() => {
    const acts: Acts = { session, say: (text) => void message.info(text), showKeys };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      const act = actOf(event);
      if (act === undefined) return;
      event.preventDefault();
      act(acts);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session, message, showKeys]);
}

function actOf(event: KeyboardEvent): ((acts: Acts) => void) | undefined {
  const key = event.key.toLowerCase();
  if (event.altKey) return undefined;
  if (!event.ctrlKey && !event.metaKey) {
    if (key === 'f6') return () => goOn(event.shiftKey ? -1 : 1);
    const isAsked = key === 'f1' || (key === '?' && !isField(event.target));
    return isAsked ? ({ showKeys }) => showKeys() : undefined;
  }
  // Text being typed has its own steps back and forward.
  if ((key === 'z' || key === 'y') && isTyping(event.target)) return undefined;
  if (event.shiftKey) return key === 'z' ? withControl['y'] : undefined;
  return withControl[key];
}

const withControl: Readonly<Record<string, (acts: Acts) => void>> = {
  k: () => void (!isAsking() && focusOn('.top-search input')),
  f: () => void (focusOn('[data-find]') || (!isAsking() && focusOn('.top-search input'))),
  s: save,
  p: print,
  z: ({ session, say }) => void stepBack(session, say),
  y: ({ session, say }) => void stepForward(session, say),
};

/** What stands in front: the last dialog or drawer opened, else the page; what lies behind is out of reach. */
function inFront(): ParentNode {
  return (
    [...document.querySelectorAll('dialog[open], [role="dialog"][aria-modal="true"]')].at(-1) ?? document
  );
}

function isAsking(): boolean {
  return inFront() !== document;
}

function focusOn(selector: string): boolean {
  const found = inFront().querySelector<HTMLInputElement>(selector);
  found?.focus();
  found?.select?.();
  return found !== null;
}

/** The parts of the window in the order of Tab: a table or a long sheet is left with one key. */
const regions = '.top-bar, .side-menu, main, main footer, [data-testid="undo-bar"]';
const stop = 'a[href], button:not([disabled]), input:not([disabled]), [tabindex="0"]';

function goOn(by: 1 | -1): void {
  if (isAsking()) return;
  const all = [...document.querySelectorAll<HTMLElement>(regions)].filter(
    (one) => one.tabIndex === -1 || one.querySelector(stop) !== null,
  );
  const here = all.findLastIndex((one) => one.contains(document.activeElement));
  const next = all[(here + by + all.length) % all.length];
  const first =
    next?.querySelector<HTMLElement>('[aria-current="page"]') ?? next?.querySelector<HTMLElement>(stop);
  if (next?.tagName === 'MAIN') next.focus();
  else first?.focus();
}

function save({ session, say }: Acts): void {
  const form = inFront().querySelector<HTMLFormElement>(isAsking() ? 'form' : '#screen form');
  if (session.hasUnsaved && form !== null) return form.requestSubmit();
  say(
    session.hasUnsaved
      ? '这一页还有没保存的内容，请点本页的“保存”'
      : '内容都已保存：每做一步就存好一步，不用另外再存',
  );
}

/** Printing begins with the page's own button, so that what has to be asked before is asked; of several the last one. */
function print({ say }: Acts): void {
  const button = [...inFront().querySelectorAll<HTMLButtonElement>('[data-print]')].at(-1);
  if (button === undefined) say('这一页没有要打印的。要打印花名册、报表或会议文书，请先打开它');
  else if (button.disabled) say('现在还不能打印，请等这一页准备好');
  else button.click();
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

function isTyping(target: EventTarget | null): boolean {
  // The table keeps a text area focused at all times; while it is idle it holds no text of the user.
  if (target instanceof HTMLElement && target.dataset['idle'] === 'true') return false;
  return isField(target);
}
