import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../../core/record/finding.ts';
import type { AnyStored, Stored } from '../../../core/record/types.ts';
import { clashesOf, type Clash } from '../../../core/rules/merge/clashes.ts';
import {
  differences,
  mergeCards,
  type Difference,
  type Double,
} from '../../../core/rules/merge/mergeCards.ts';
import type { Draft } from '../../session/session.ts';
import { useData, useSession } from '../../session/useSession.ts';
import { useWrite } from '../useWrite.ts';

type Person = Stored<'person'>;

/** A merge being prepared: what differs, what would be there twice, what was chosen, and what stands against it. */
export interface Merge {
  readonly differences: readonly Difference[];
  /** Fields whose value comes from the card that goes. */
  readonly fromGone: ReadonlySet<string>;
  choose(name: string, fromGone: boolean): void;
  readonly clashes: readonly Clash[];
  /** The record of a clash that stays; undefined where all stay as they are. */
  staying(clash: Clash): string | undefined;
  stay(clash: Clash, id: string | undefined): void;
  readonly troubles: readonly string[];
  readonly refused: string | undefined;
  readonly canSave: boolean;
  readonly isBusy: boolean;
  /** Resolves with true once it is saved. */
  save(): Promise<boolean>;
}

const ALL = '';
const nothing: readonly Finding[] = [];

/** Prepares the merge of two cards; undefined while the other one is not known. */
export function useMerge(kept: Person | undefined, gone: Person | undefined): Merge {
  const data = useData();
  const write = useWrite();
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [stays, setStays] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const found = useMemo(
    () => (kept && gone ? differences('person', any(kept), any(gone)) : []),
    [kept, gone],
  );
  const fromGone = useMemo(
    () => new Set(found.filter((one) => chosen.get(one.name) ?? one.fromGone).map(({ name }) => name)),
    [found, chosen],
  );
  const plain = useMemo(() => draftOf(kept, gone, fromGone, []), [kept, gone, fromGone]);
  const { findings } = useReview(plain);
  const { clashes } = useMemo(() => clashesOf(findings, data), [findings, data]);
  const staying = (clash: Clash): string | undefined => {
    const id: string | undefined = stays.get(keyOf(clash)) ?? clash.rows[0]?.id;
    return id === ALL ? undefined : id;
  };
  const doubles = clashes.flatMap((clash): readonly Double[] => {
    const id = staying(clash);
    const one = clash.rows.find((row) => row.id === id);
    return one === undefined
      ? []
      : [{ type: clash.type, stays: one, others: clash.rows.filter((row) => row !== one) }];
  });
  const key = doubles.map((double) => double.stays.id).join(' ');
  // The doubles follow from the clashes and the choices, which their key stands for.
  // oxlint-disable-next-line react/exhaustive-deps -- see the line above
  const draft = useMemo(() => draftOf(kept, gone, fromGone, doubles), [kept, gone, fromGone, key]);
  const whole = useReview(draft);
  const texts = (level: Finding['level']): readonly string[] => [
    ...new Set(whole.findings.filter((one) => one.level === level).map(({ text }) => text)),
  ];
  return {
    differences: found,
    fromGone,
    choose: (name, isFromGone) => setChosen(new Map(chosen).set(name, isFromGone)),
    clashes,
    staying,
    stay: (clash, id) => setStays(new Map(stays).set(keyOf(clash), id ?? ALL)),
    troubles: texts('warn'),
    refused: refused ?? texts('refuse')[0],
    canSave: draft !== undefined && whole.isCurrent && texts('refuse').length === 0,
    isBusy,
    async save() {
      if (draft === undefined) return false;
      setBusy(true);
      const outcome = await write({ ...draft, accepted: texts('warn') });
      setBusy(false);
      setRefused(outcome.ok ? undefined : outcome.text);
      return outcome.ok;
    },
  };
}

const any = (person: Person): AnyStored => person as unknown as AnyStored;

const keyOf = ({ type, rows }: Clash): string =>
  `${type} ${rows
    .map(({ id }) => id)
    .toSorted()
    .join(' ')}`;

function draftOf(
  kept: Person | undefined,
  gone: Person | undefined,
  fromGone: ReadonlySet<string>,
  doubles: readonly Double[],
): Draft | undefined {
  if (kept === undefined || gone === undefined) return undefined;
  const patches = mergeCards('person', any(kept), any(gone), fromGone, doubles);
  const names = kept.name === gone.name ? kept.name : `${gone.name} 到 ${kept.name}`;
  return { why: `合并 ${names} 的两张卡片`, said: `已合并 ${names} 的两张卡片`, source: 'form', patches };
}

/** What stands against a draft, asked anew when it is another one. */
function useReview(draft: Draft | undefined): {
  readonly findings: readonly Finding[];
  readonly isCurrent: boolean;
} {
  const session = useSession();
  const [said, setSaid] = useState<{ readonly of: Draft; readonly findings: readonly Finding[] }>();
  useEffect(() => {
    let isGone = false;
    const ask = async (asked: Draft): Promise<void> => {
      const findings = await session.review(asked);
      if (!isGone) setSaid({ of: asked, findings });
    };
    if (draft !== undefined) void ask(draft);
    return () => {
      isGone = true;
    };
  }, [session, draft]);
  return { findings: said?.findings ?? nothing, isCurrent: said !== undefined && said.of === draft };
}
