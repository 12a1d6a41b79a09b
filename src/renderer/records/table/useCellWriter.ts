import { useMemo, useRef } from 'react';
import type { Patch } from '../../../core/record/change.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { edit } from '../../../core/record/patches.ts';
import type { Draft } from '../../session/session.ts';
import { useSession } from '../../session/useSession.ts';
import { warningsOf, type Answer } from '../doubt.ts';
import { useWrite } from '../useWrite.ts';
import { editCell, pickInCell } from './cellEdit.ts';
import type { CellWriter } from './cellEditingState.ts';
import { optionsOf } from './cellOptions.ts';

/** How the cells of a ledger are read and written, one after the other. */
export function useCellWriter(ledger: AnyLedger, data: AnyData): CellWriter {
  const write = useWrite();
  const session = useSession();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const own = useRef(new Set<string>());
  return useMemo(() => {
    const { workspace } = session;
    const turn = async (patch: Patch, why: string, accepted?: readonly string[]): Promise<Answer> => {
      const now = afterOwn(patch, workspace.data, own.current);
      if (now === undefined) return undefined;
      const draft: Draft = { why, source: 'form', patches: [now], into: [ledger.name] };
      const texts = accepted ?? (await warningsOf(session, draft));
      if (accepted === undefined && texts.length > 0) return { texts, accept: () => send(patch, why, texts) };
      const outcome = await write({ ...draft, accepted: texts });
      if (outcome.ok) own.current.add(outcome.change.id);
      return outcome.ok || outcome.unchanged === true ? undefined : outcome.text;
    };
    const send = (patch: Patch, why: string, accepted?: readonly string[]): Promise<Answer> => {
      const result = queue.current.then(() => turn(patch, why, accepted));
      queue.current = result.catch(() => undefined);
      return result;
    };
    return {
      text: (row, column) => column.text(data, row),
      now: (row) => data.get(ledger.root, row.id),
      options: (column) => optionsOf(column, data),
      read: (row, column, text) => editCell(ledger, column, data, row, text),
      pick: (row, column, id) => pickInCell(ledger, column, data, row, id),
      write: ({ patch, why }) => (patch === undefined ? Promise.resolve(undefined) : send(patch, why)),
      settled: () => queue.current,
    };
  }, [ledger, data, write, session]);
}

/**
 * The patch as it stands on what this table itself has written meanwhile: who types the next cell of a person before the
 * last one is saved has seen the record as it will be. Undefined when nothing is left to change.
 */
export function afterOwn(patch: Patch, data: AnyData, own: ReadonlySet<string>): Patch | undefined {
  const row = data.get(patch.type, patch.record);
  if (row === undefined || row.id !== patch.record || row.rev === patch.base || !own.has(row.rev))
    return patch;
  const after = Object.fromEntries(Object.entries(patch.fields).map(([name, [, value]]) => [name, value]));
  return edit(patch.type, row as never, after as never);
}
