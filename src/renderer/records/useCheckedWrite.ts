import { useState } from 'react';
import type { Finding } from '../../core/record/finding.ts';
import type { Outcome } from '../../data/workspace.ts';
import type { Draft } from '../session/session.ts';
import { useSession } from '../session/useSession.ts';
import { useWrite } from './useWrite.ts';

/** What the rules warn of before a draft is written: the sentences to be looked at. */
export interface Doubt {
  readonly draft: Draft;
  readonly texts: readonly string[];
  readonly findings: readonly Finding[];
}

/** Writing that asks first: what the rules warn of is said while nothing is written yet, and stays with the change once it was accepted. */
export interface CheckedWrite {
  /** Writes the draft, or raises a doubt (undefined) and writes nothing. */
  readonly write: (draft: Draft) => Promise<Outcome | undefined>;
  /** 仍然保存: writes what was doubted; undefined when nothing was. */
  readonly accept: () => Promise<Outcome | undefined>;
  /** 返回修改. */
  readonly back: () => void;
  readonly doubt: Doubt | undefined;
  readonly isBusy: boolean;
}

/** Writes drafts after a look at what the rules warn of; refusals are the caller's to show beside their cause. */
export function useCheckedWrite(): CheckedWrite {
  const session = useSession();
  const commit = useWrite();
  const [doubt, setDoubt] = useState<Doubt>();
  const [isBusy, setBusy] = useState(false);
  // What comes of it and the end of the work are drawn together, so that the buttons of a doubt can take the focus.
  const busily = async <T>(act: () => Promise<readonly [T, Doubt | undefined]>): Promise<T> => {
    setBusy(true);
    let raised: Doubt | undefined;
    try {
      const [outcome, doubted] = await act();
      raised = doubted;
      return outcome;
    } finally {
      setBusy(false);
      setDoubt(raised);
    }
  };
  return {
    doubt,
    isBusy,
    back: () => setDoubt(undefined),
    write: (draft) =>
      busily<Outcome | undefined>(async () => {
        const findings = await session.review(draft);
        // What is refused is said by the refusal itself; its warnings come up once it can be written at all.
        const isRefused = findings.some(({ level }) => level === 'refuse');
        if (isRefused || findings.length === 0) return [await commit(draft), undefined];
        return [undefined, { draft, texts: [...new Set(findings.map(({ text }) => text))], findings }];
      }),
    accept: () =>
      busily<Outcome | undefined>(async () => {
        if (doubt === undefined) return [undefined, undefined];
        return [await commit({ ...doubt.draft, accepted: doubt.texts }), undefined];
      }),
  };
}
