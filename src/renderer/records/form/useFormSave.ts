import { useState } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useWrite } from '../useWrite.ts';
import type { FormProblem, FormResult, Lookalikes } from './save.ts';

/** What saving would write, and the warnings to be looked at first. */
export interface Warned {
  readonly texts: readonly string[];
  readonly result: FormResult;
  readonly again: boolean;
}

/** What stands in the way of saving a form. */
interface Standing {
  readonly problems: readonly FormProblem[];
  readonly lookalikes: readonly Lookalikes[];
  readonly refused?: string;
  readonly warned?: Warned;
}

const nothing: Standing = { problems: [], lookalikes: [] };

/** Saving an entry form: refusals and warnings are said before anything is written; warnings that were accepted stay with the change. */
export function useFormSave(on: {
  readonly saved: (root: string, again: boolean) => void;
  readonly unchanged: () => void;
}) {
  const session = useSession();
  const write = useWrite();
  const [standing, setStanding] = useState(nothing);
  const [saving, setSaving] = useState(false);
  const commit = async ({ texts, result, again }: Warned): Promise<void> => {
    setSaving(true);
    const { why, patches, root, into } = result;
    const outcome = await write({ why, source: 'form', patches, accepted: texts, into });
    setSaving(false);
    if (!outcome.ok && outcome.unchanged !== true) return setStanding({ ...nothing, refused: outcome.text });
    setStanding(nothing);
    on.saved(root, again);
  };
  const save = async (result: FormResult, again: boolean): Promise<void> => {
    if (saving) return;
    const { problems, lookalikes, why, patches } = result;
    setStanding({ problems, lookalikes });
    if (problems.length > 0 || lookalikes.length > 0) return;
    if (patches.length === 0) return on.unchanged();
    setSaving(true);
    const findings = await session.review({ why, source: 'form', patches });
    setSaving(false);
    // What is refused is said by the refusal itself; its warnings come up once it can be saved at all.
    const isRefused = findings.some(({ level }) => level === 'refuse');
    const texts = isRefused ? [] : [...new Set(findings.map(({ text }) => text))];
    const warned: Warned = { texts, result, again };
    if (texts.length > 0) setStanding({ ...nothing, warned });
    else await commit(warned);
  };
  return { ...standing, saving, save, commit, setStanding };
}

/** What stands in the way once the record at `via` was changed: what was said of it, of its lookalikes and of the whole is out of date. */
export function afterEntry({ problems, lookalikes }: Standing, via: string): Standing {
  return {
    problems: problems.filter((problem) => problem.via !== via),
    lookalikes: lookalikes.filter((one) => one.via !== via),
  };
}
