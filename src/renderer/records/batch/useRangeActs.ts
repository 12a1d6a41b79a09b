import { useCallback, useMemo } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { Steps } from '../../../core/rules/steps.ts';
import type { Draft } from '../../session/session.ts';
import { useSession } from '../../session/useSession.ts';
import { usePaste } from '../paste/usePaste.ts';
import type { Chosen } from '../selection/chosen.ts';
import { warningsOf, type Answer } from '../doubt.ts';
import { useWrite } from '../useWrite.ts';
import type { RangeActs } from './rangeActs.ts';
import { clearing, filling, type RangeEdits } from './rangeEdits.ts';
import { takeSteps } from './takeSteps.ts';

/** What is done with several cells of a ledger's table at once, each as one change. */
export function useRangeActs(ledger: AnyLedger, settled: () => Promise<unknown>) {
  const session = useSession();
  const write = useWrite();
  const pasting = usePaste(ledger, settled);
  const act = useCallback(
    async (
      chosen: Chosen,
      edits: (ledger: AnyLedger, data: AnyData, chosen: Chosen) => Steps<RangeEdits>,
      words: (changed: number) => string,
    ): Promise<Answer> => {
      const nothing = fixedOnly(chosen);
      if (nothing !== undefined) return nothing;
      await settled();
      const data: AnyData = session.workspace.data;
      // The rows as they are by now: what was typed a moment ago is written.
      const rows = chosen.rows.flatMap((row) => data.get(ledger.root, row.id) ?? []);
      const found = await takeSteps(edits(ledger, data, { ...chosen, rows }));
      const [refused] = found?.refused ?? [];
      if (refused !== undefined) return `${refused.text}，没有改动`;
      if (found === undefined || found.patches.length === 0) return undefined;
      const why = `${words(found.changed)}（${ledger.label}）`;
      const draft: Draft = { why, source: 'form', patches: found.patches, into: [ledger.name] };
      const save = async (accepted: readonly string[]): Promise<Answer> => {
        const outcome = await write({ ...draft, accepted });
        return outcome.ok || outcome.unchanged === true ? undefined : outcome.text;
      };
      const texts = await warningsOf(session, draft);
      return texts.length === 0 ? save([]) : { texts, accept: () => save(texts) };
    },
    [ledger, session, write, settled],
  );
  const { paste } = pasting;
  const work: RangeActs = useMemo(
    () => ({
      clear: (chosen) => act(chosen, clearing, (changed) => `清空 ${changed} 格`),
      fillDown: (chosen) => act(chosen, filling, (changed) => `向下填充 ${changed} 格`),
      paste,
    }),
    [act, paste],
  );
  return { work, pasting };
}

/** The sentence for a selection in which nothing can be typed. */
function fixedOnly({ columns }: Chosen): string | undefined {
  const [first] = columns;
  const isFixed = columns.every(({ edit }) => edit.how === 'not');
  return isFixed && first?.edit.how === 'not' ? first.edit.because : undefined;
}
