import { useCallback, useMemo, useRef, useState } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { View } from '../../../core/record/dataView.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { Steps } from '../../../core/rules/steps.ts';
import { ourScope } from '../../session/ourOffice.ts';
import { useSession } from '../../session/useSession.ts';
import type { Clip, PasteTarget } from '../batch/rangeActs.ts';
import { takeSteps } from '../batch/takeSteps.ts';
import { useWrite } from '../useWrite.ts';
import { fitted, tooLong, tooLongRoster, tooWide, trimmed } from './block.ts';
import { hasHeader, mergesOf } from './header.ts';
import { needsLook, pastedWords, type PastePlan } from './pastePlan.ts';
import { planPaste, planRoster, readOnlyColumn } from './planPaste.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import { parseTsv, type Block } from './tsv.ts';

/** Where a paste stands that is not written at once. */
export type PasteState =
  | { readonly at: 'reading'; readonly rows: number }
  | ({ readonly at: 'look'; readonly rows: number; readonly refused?: string } & Reviewed)
  | { readonly at: 'writing'; readonly rows: number; readonly done: number };

/** Reading shorter than this is over before anybody would read that it goes on. */
const SHORT = 500;

const mergedCells =
  '要粘贴的内容里有合并的单元格，分不清哪一行是什么，没有写入任何内容。请先取消合并，或存成文件用“导入”';
const unreadable =
  '第一行像是列名，但读不出下面的内容，没有写入任何内容。请不要带列名粘贴，或存成文件用“导入”';
const nothingNew = '粘贴的内容和表格里的一样，没有改动';

/** Pasting blocks into a ledger's table: small clean ones at once, all others after a look. */
export function usePaste(ledger: AnyLedger, settled: () => Promise<unknown>) {
  const session = useSession();
  const write = useWrite();
  const [state, setState] = useState<PasteState>();
  const stopper = useRef<AbortController>(undefined);
  const commit = useCallback(
    async (plan: PastePlan, warnings: readonly string[], onProgress?: (done: number) => void) => {
      const words = pastedWords(plan);
      const { patches } = plan;
      const draft = {
        why: `粘贴到${ledger.label}：${words}`,
        source: 'form',
        said: `已粘贴：${words}`,
        into: [ledger.name],
      } as const;
      return write({ ...draft, patches, accepted: warnings }, onProgress);
    },
    [ledger, write],
  );
  const paste = useCallback(
    async (clip: Clip, target: PasteTarget): Promise<string | undefined> => {
      const long = tooLong(clip.text);
      if (long !== undefined) return long;
      const block = trimmed(parseTsv(clip.text));
      const stop = new AbortController();
      stopper.current = stop;
      if (block.length > SHORT) setState({ at: 'reading', rows: block.length });
      await settled();
      const steps = understood(ledger, session.workspace.data, block, clip.html, target);
      const outcome = await takeSteps(steps, stop.signal);
      if (outcome === undefined || typeof outcome === 'string') {
        setState(undefined);
        return outcome;
      }
      if (!needsLook(outcome)) {
        setState(undefined);
        if (outcome.patches.length === 0) return nothingNew;
        const written = await commit(outcome, []);
        return written.ok || written.unchanged === true ? undefined : written.text;
      }
      const seen = await reviewed(session, ledger.root, outcome);
      if (stop.signal.aborted) return undefined;
      setState({ at: 'look', rows: block.length, ...seen });
      return undefined;
    },
    [ledger, session, settled, commit],
  );
  const cancel = useCallback(() => {
    stopper.current?.abort();
    setState(undefined);
  }, []);
  const confirm = useCallback(async () => {
    if (state?.at !== 'look') return;
    const { plan, warnings, rows } = state;
    const outcome = await commit(plan, warnings, (done) => setState({ at: 'writing', rows, done }));
    if (outcome.ok || outcome.unchanged === true) setState(undefined);
    else setState({ ...state, refused: outcome.text });
  }, [state, commit]);
  return useMemo(() => ({ paste, state, cancel, confirm }), [paste, state, cancel, confirm]);
}

/** What a clipboard means for a table: a plan, or the sentence why nothing of it is pasted. */
function* understood(
  ledger: AnyLedger,
  data: View,
  block: Block,
  html: string,
  target: PasteTarget,
): Steps<PastePlan | string> {
  const office = ourScope(data) ?? '';
  const merges = mergesOf(html);
  if (hasHeader(ledger, block)) {
    const long = tooLongRoster(block);
    if (long !== undefined) return long;
    const plan = yield* planRoster({ ledger, data, office, block }, merges);
    return plan ?? unreadable;
  }
  if (merges.length > 0) return mergedCells;
  const labels = target.columns.map(({ label }) => label);
  const wide = tooWide(block, labels);
  if (wide !== undefined) return wide;
  const fit = fitted(block, target.height, target.width);
  const columns = target.columns.slice(0, fit[0]?.length ?? 0);
  // The rows as they are by now: what was typed a moment ago is written.
  const records: AnyData = data;
  const rows = target.rows.slice(0, fit.length).flatMap((row) => records.get(ledger.root, row.id) ?? []);
  const task = { ledger, data, office, rows, columns, block: fit };
  return (yield* readOnlyColumn(task)) ?? (yield* planPaste(task));
}
