import type { Outcome } from '../../data/workspace.ts';

/** What the bar at the foot of the window says about the last change. */
export interface Notice {
  readonly n: number;
  readonly level: 'done' | 'refused';
  readonly text: string;
  /** Sentences to look at: accepted warnings, or why nothing was written. */
  readonly details: readonly string[];
  /** The change that 撤销 takes back. */
  readonly change?: string;
}

let current: Notice | undefined;
let count = 0;
const listeners = new Set<() => void>();

function put(notice: Omit<Notice, 'n'> | undefined): void {
  current = notice === undefined ? undefined : { ...notice, n: ++count };
  for (const listener of listeners) listener();
}

/** Shows what became of a change; the bar replaces the one before. */
export function announce(why: string, outcome: Outcome): void {
  if (outcome.ok) {
    const details = [...outcome.warnings, ...outcome.kept].map((finding) => finding.text);
    put({ level: 'done', text: `已保存：${why}`, details, change: outcome.change.id });
  } else {
    const details = outcome.findings.map((finding) => finding.text).filter((text) => text !== outcome.text);
    put({ level: 'refused', text: `没有保存：${outcome.text}`, details });
  }
}

/** Shows a sentence without a change behind it, such as where a file was saved. */
export function tell(text: string, level: Notice['level'] = 'done'): void {
  put({ level, text, details: [] });
}

/** Takes the bar away. */
export function dismiss(): void {
  put(undefined);
}

/** The notice shown now. */
export function currentNotice(): Notice | undefined {
  return current;
}

/** Calls back whenever the notice changes. */
export function onNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
