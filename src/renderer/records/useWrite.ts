import { App } from 'antd';
import { useCallback } from 'react';
import type { Outcome } from '../../data/workspace.ts';
import type { Draft } from '../session/session.ts';
import { useSession } from '../session/useSession.ts';

/** Writes a draft; what the rules only warn of is shown after it was saved, unless it was accepted before. A refusal is the caller's to show beside its cause. */
export function useWrite(): (draft: Draft, onProgress?: (done: number) => void) => Promise<Outcome> {
  const session = useSession();
  const { message } = App.useApp();
  return useCallback(
    async (draft, onProgress) => {
      const outcome = await session.commit(draft, onProgress);
      if (outcome.ok) {
        const texts = [...new Set(outcome.warnings.map((warning) => warning.text))].filter(
          (text) => draft.accepted?.includes(text) !== true,
        );
        const more = texts.length > 3 ? `等 ${texts.length} 处` : '';
        if (texts.length > 0)
          void message.warning(`已保存。请核对：${texts.slice(0, 3).join('；')}${more}`, 8);
      }
      return outcome;
    },
    [session, message],
  );
}
