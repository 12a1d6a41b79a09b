import type { Outcome } from '../../data/workspace.ts';
import type { Session } from './session.ts';

type Say = (text: string) => void;

/** What is said of a step: why it was not done, or what of it had to stay. The undo bar says the rest. */
export function wordsOf(outcome: Outcome): string | undefined {
  if (!outcome.ok) return outcome.text;
  const [first] = outcome.kept;
  if (first === undefined) return undefined;
  const more = outcome.kept.length > 1 ? `（共 ${outcome.kept.length} 处）` : '';
  return `有内容没有撤销：${first.text}${more}`;
}

/** Ctrl+Z outside a text being typed: one step back, named in the undo bar. */
export async function stepBack(session: Session, say: Say): Promise<void> {
  const outcome = await session.undoLast();
  const words =
    outcome === undefined ? '没有可以撤销的改动；更早的改动在“设置 → 变动记录”里撤销' : wordsOf(outcome);
  if (words !== undefined) say(words);
}

/** Ctrl+Y and Ctrl+Shift+Z: the step taken back last is done again. */
export async function stepForward(session: Session, say: Say): Promise<void> {
  const outcome = await session.redoLast();
  const words = outcome === undefined ? '没有可以恢复的步骤：恢复的是刚刚撤销的改动' : wordsOf(outcome);
  if (words !== undefined) say(words);
}
