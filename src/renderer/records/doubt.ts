import type { Draft, Session } from '../session/session.ts';

/** What the rules warn of while nothing is written yet. */
export interface Raised {
  readonly texts: readonly string[];
  /** 仍然保存: writes all the same. */
  readonly accept: () => Promise<Answer>;
}

/** What comes of writing from the table: nothing to say, the sentence why it was refused, or what is to be looked at first. */
export type Answer = string | Raised | undefined;

/** What the rules warn of in a draft; nothing where it would be refused, which the refusal itself says. */
export async function warningsOf(session: Session, draft: Draft): Promise<readonly string[]> {
  const findings = await session.review(draft);
  const isRefused = findings.some(({ level }) => level === 'refuse');
  return isRefused ? [] : [...new Set(findings.map(({ text }) => text))];
}
