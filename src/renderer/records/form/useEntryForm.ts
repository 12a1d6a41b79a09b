import { useState } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { sameValue } from '../../../core/record/patches.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { ourScope } from '../../session/ourOffice.ts';
import { useData, useSession } from '../../session/useSession.ts';
import { fullTitle } from '../fullTitle.ts';
import {
  draftOf,
  entryOf,
  isTouched,
  newDraft,
  withEntry,
  type Draft,
  type Entry,
  type Given,
} from './draft.ts';
import type { FormParts } from './formParts.ts';
import { fresh, takingOver, type Beginning } from './lastEntry.ts';
import { lastRow, noteLastRow } from './lastRow.ts';
import { readForm } from './save.ts';
import type { FormNode } from './shape.ts';
import { afterEntry, useFormSave, type Standing } from './useFormSave.ts';

/** What an entry form is opened with. */
interface Opened {
  readonly ledger: AnyLedger;
  readonly row?: AnyStored | undefined;
  readonly place?: string | undefined;
  readonly given?: Given | undefined;
  readonly onClose: () => void;
  readonly onSaved?: (record: string) => void;
}

/** The state of an entry form: what was entered since it began, what stands in the way, and saving. */
export function useEntryForm({ ledger, row, place, given, onClose, onSaved }: Opened) {
  const data = useData();
  const session = useSession();
  // The form begins once; records that change meanwhile are read when it is saved.
  const [begun, setBegun] = useState<Beginning>(() => {
    if (row !== undefined) return fresh(draftOf(ledger, data, row));
    const draft = newDraft(ledger, data, place, given);
    const last = given === undefined ? lastRow(session, ledger, data) : undefined;
    return last === undefined ? fresh(draft) : takingOver(ledger, data, draft, last);
  });
  const [draft, setDraft] = useState<Draft>(begun.draft);
  const [done, setDone] = useState<string>();
  const saving = useFormSave(ledger, {
    unchanged: onClose,
    saved: (root, again) => {
      onSaved?.(root);
      // Read anew: what was drawn last is the state before this row.
      const now = session.workspace.data;
      if (row === undefined) noteLastRow(session, ledger, root);
      const saved = lastRow(session, ledger, now);
      if (!again || saved === undefined) return onClose();
      const next = takingOver(ledger, now, newDraft(ledger, now), saved);
      setBegun(next);
      setDraft(next.draft);
      setDone(`✓ 已保存：${fullTitle(now, ledger.root, saved)}。请接着填下一条。`);
    },
  });
  const { problems, lookalikes, notes, setStanding } = saving;
  const check = (next: Draft) => readForm({ ledger, data, draft: next, scope: ourScope(data) });
  const parts: FormParts = {
    data,
    draft,
    problems,
    lookalikes,
    notes,
    begun,
    isChange: row !== undefined,
    onEntry: (node, entry) => {
      const before = entryOf(draft, node);
      setDraft(withEntry(draft, node, entry));
      setDone(undefined);
      if (saving.warned !== undefined) saving.back();
      setStanding((now) => afterEntry(now, node.via, changed(before, entry)));
    },
    onLeave: (node, name) => setStanding((now) => afterLeaving(now, check(draft), node, name)),
  };
  return {
    begun,
    parts,
    saving,
    done,
    isTouched: isTouched(draft, begun.draft, ledger),
    save: (again: boolean): void => void saving.save(check(draft), again),
  };
}

/** The fields that differ between two states of an entry; undefined when it speaks of another record. */
function changed(before: Entry, after: Entry): ReadonlySet<string> | undefined {
  if (before.how !== after.how || before.id !== after.id) return undefined;
  const names = Object.keys({ ...before.texts, ...after.texts, ...before.files, ...after.files });
  return new Set(
    names.filter(
      (name) =>
        before.texts[name] !== after.texts[name] || !sameValue(before.files?.[name], after.files?.[name]),
    ),
  );
}

/** What is wrong with the field just left replaces what was said of it before, and who looks like a record being made is named; other fields wait for their turn. */
function afterLeaving(
  before: Standing,
  now: Pick<Standing, 'problems' | 'lookalikes'>,
  node: FormNode,
  name: string,
): Standing {
  const mine = (one: { readonly via: string; readonly name: string }): boolean =>
    one.via === node.via && one.name === name;
  return {
    ...before,
    problems: [...before.problems.filter((one) => !mine(one)), ...now.problems.filter(mine)],
    lookalikes: [
      ...before.lookalikes.filter(({ via }) => via !== node.via),
      ...now.lookalikes.filter(({ via }) => via === node.via),
    ],
  };
}
