import { App } from 'antd';
import { useEffect } from 'react';
import type { Session } from '../session/session.ts';

/**
 * Keys that mean the same on every screen. A screen that takes a key itself prevents the default first; text being
 * typed keeps its own Ctrl+Z, and a key belonging to an input method is never looked at.
 */
export function useAppKeys(session: Session): void {
  const { message } = App.useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && isTyping(event.target)) return;
      const act = actions[key];
      if (act === undefined) return;
      event.preventDefault();
      act(session, (text) => void message.info(text));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session, message]);
}

const actions: Readonly<Record<string, (session: Session, say: (text: string) => void) => void>> = {
  k: () => focusOn('.top-search input'),
  f: () => focusOn('[data-find]') || focusOn('.top-search input'),
  s: (session, say) =>
    say(
      session.hasUnsaved
        ? '这一页还有没保存的内容，请点本页的“保存”'
        : '内容都已保存：每做一步就存好一步，不用另外再存',
    ),
  z: (session, say) => void undoLast(session, say),
};

async function undoLast(session: Session, say: (text: string) => void): Promise<void> {
  const outcome = await session.undoLast();
  if (outcome === undefined) say('这次打开后还没有可以撤销的改动；更早的改动在“设置 → 变动记录”里撤销');
  else if (!outcome.ok) say(outcome.text);
}

function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLInputElement>(selector);
  found?.focus();
  found?.select?.();
  return found !== null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // The table keeps a text area focused at all times; while it is idle it holds no text of the user.
  if (target.dataset['idle'] === 'true') return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
