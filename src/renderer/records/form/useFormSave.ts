import { useState } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { Outcome } from '../../../data/workspace.ts';
import { useCheckedWrite } from '../useCheckedWrite.ts';
import { placed } from './placing.ts';
import type { FormProblem, FormResult, Lookalikes } from './save.ts';

/** What stands in the way of saving a form. */
export interface Standing {
  readonly problems: readonly FormProblem[];
  readonly lookalikes: readonly Lookalikes[];
  readonly refused?: string;
  /** Counts the attempts to save that failed, so that each leads to the first place to be put right. */
  readonly failed: number;
}

/** What is to be written, and whether another row follows. */
interface Attempt {
  readonly result: FormResult;
  readonly again: boolean;
}

const nothing: Standing = { problems: [], lookalikes: [], failed: 0 };

/** Saving an entry form: refusals and warnings are said before anything is written, each beside its field; warnings that were accepted stay with the change. */
export function useFormSave(
  ledger: AnyLedger,
  on: {
    readonly saved: (root: string, again: boolean) => void;
    readonly unchanged: () => void;
  },
) {
  const checked = useCheckedWrite();
  const [standing, setStanding] = useState(nothing);
  const [attempt, setAttempt] = useState<Attempt>();
  const fail = (what: Omit<Standing, 'failed'>): void =>
    setStanding((now) => ({ ...what, failed: now.failed + 1 }));
  const settle = (outcome: Outcome | undefined, { result, again }: Attempt): void => {
    if (outcome === undefined) return;
    if (outcome.ok || outcome.unchanged === true) {
      setStanding(nothing);
      return on.saved(result.root, again);
    }
    const refusals = outcome.findings.filter(({ level }) => level === 'refuse');
    const { beside, rest } = placed(ledger, result.places, refusals);
    const isPlaced = beside.length > 0 && rest.length === 0;
    fail({ problems: beside, lookalikes: [], ...(isPlaced ? {} : { refused: outcome.text }) });
  };
  const save = async (result: FormResult, again: boolean): Promise<void> => {
    if (checked.isBusy) return;
    const { problems, lookalikes, why, patches, into } = result;
    if (problems.length > 0 || lookalikes.length > 0) return fail({ problems, lookalikes });
    setStanding(nothing);
    if (patches.length === 0) return on.unchanged();
    setAttempt({ result, again });
    settle(await checked.write({ why, source: 'form', patches, into }), { result, again });
  };
  const accept = async (): Promise<void> => {
    if (attempt !== undefined) settle(await checked.accept(), attempt);
  };
  const { doubt } = checked;
  const doubted = doubt === undefined || attempt === undefined ? undefined : attempt.result.places;
  return {
    ...standing,
    /** What the rules warn of, beside its fields. */
    notes: doubt === undefined || doubted === undefined ? [] : placed(ledger, doubted, doubt.findings).beside,
    warned: doubt?.texts,
    saving: checked.isBusy,
    save,
    accept,
    back: checked.back,
    setStanding,
  };
}

/** What stands in the way once fields of the record at `via` were changed (all, when it is another record): what was said of them and of the whole is out of date. */
export function afterEntry(
  { problems, lookalikes, failed }: Standing,
  via: string,
  names: ReadonlySet<string> | undefined,
): Standing {
  const isOld = (name: string): boolean => name === '' || names?.has(name) !== false;
  return {
    problems: problems.filter((one) => one.via !== via || !isOld(one.name)),
    lookalikes: lookalikes.filter((one) => one.via !== via),
    failed,
  };
}
