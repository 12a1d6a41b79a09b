import { useMemo, useState } from 'react';
import { ledgerPaperDef } from '../../../core/papers/ledger/ledgerPapers.ts';
import { wordingOf, type Wording } from '../../../core/papers/ledger/wording.ts';
import type { LedgerPaper } from '../../../core/papers/paperModel.ts';
import { creation, deletion, edit } from '../../../core/record/patches.ts';
import { ourOffice } from '../../session/ourOffice.ts';
import { useData, useSession } from '../../session/useSession.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { useWrite } from '../useWrite.ts';

/** The texts of a paper that the office words, as they stand on screen. */
export interface Wordings {
  readonly all: readonly Wording[];
  /** Words that differ from those stored, by part. */
  readonly typed: Readonly<Record<string, string>>;
  wordsOf(wording: Wording): string;
  /** True where the office words the text itself. */
  isOwn(wording: Wording): boolean;
  type(part: string, words: string): void;
  /** Stores what was typed; tells nothing where nothing was. */
  save(): Promise<void>;
  /** Back to the words that the program begins with; can be undone. */
  startOver(wording: Wording): Promise<void>;
  readonly refused: string | undefined;
}

/** Reads and stores the office's own words of a paper; what is typed is seen at once and stored when the text is left. */
export function useWordings(paper: LedgerPaper, about: readonly string[]): Wordings {
  const { label, wordings } = ledgerPaperDef(paper);
  const data = useData();
  const session = useSession();
  const write = useWrite();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<string>();
  const all = useMemo(() => wordings?.(data, about) ?? [], [wordings, data, about]);
  const stored = (part: string) => wordingOf(session.workspace.data, paper, part);
  useUnsaved(`wording ${paper}`, Object.keys(typed).length > 0);
  const patchesOf = ([part, words]: readonly [string, string]) => {
    const office = ourOffice(session.workspace.data)?.id;
    const row = stored(part);
    const first = all.find((one) => one.part === part)?.first;
    if (words.trim() === '' || words === first)
      return row === undefined ? [] : [deletion('paperWording', row)];
    if (row !== undefined) return edit('paperWording', row, { words }) ?? [];
    return office === undefined ? [] : [creation('paperWording', { office, paperKey: paper, part, words })];
  };
  const put = async (now: Readonly<Record<string, string>>): Promise<void> => {
    const patches = Object.entries(now).flatMap(patchesOf);
    const outcome =
      patches.length === 0 ? undefined : await write({ why: `改${label}的用语`, source: 'form', patches });
    if (outcome?.ok === false) return setRefused(outcome.text);
    setRefused(undefined);
    // What was typed while this was being stored stays.
    setTyped((later) =>
      Object.fromEntries(Object.entries(later).filter(([part, words]) => now[part] !== words)),
    );
  };
  return {
    all,
    typed,
    refused,
    wordsOf: ({ part, first }) => typed[part] ?? wordingOf(data, paper, part)?.words ?? first,
    isOwn: ({ part, first }) => (typed[part] ?? wordingOf(data, paper, part)?.words ?? first) !== first,
    type: (part, words) => setTyped((before) => ({ ...before, [part]: words })),
    save: () => put(typed),
    startOver: ({ part, first }) => put({ ...typed, [part]: first }),
  };
}
