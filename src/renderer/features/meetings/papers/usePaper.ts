import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { composePaper, type ComposedPaper } from '../../../../core/papers/composePaper.ts';
import { layoutPaper } from '../../../../core/papers/layout/layoutPaper.ts';
import type { PageModel } from '../../../../core/papers/pageModel.ts';
import type { PaperAsk } from '../../../../core/papers/paperAsk.ts';
import type { PaperKind } from '../../../../core/papers/paperModel.ts';
import type { Data } from '../../../../core/record/data.ts';
import { useData } from '../../../session/useSession.ts';
import { useSaving, useTyped } from '../saving/useSaving.ts';
import { withPending } from '../saving/withPending.ts';

/** A paper as it stands, with its pages. */
export interface LaidPaper {
  readonly paper: ComposedPaper;
  readonly pages: readonly PageModel[];
}

/** Composes and lays out a paper; undefined when what it is asked about is not there. */
function laidPaper(kind: PaperKind, data: Data, ask: PaperAsk): LaidPaper | undefined {
  const paper = composePaper(kind, data, ask);
  return paper === undefined ? undefined : { paper, pages: layoutPaper(paper.model) };
}

/** The data with what is typed on this page and not stored yet; a new object after each change. */
function useTypedData(): Data {
  const data = useData();
  const queue = useSaving();
  const typed = useTyped();
  // oxlint-disable-next-line react/exhaustive-deps -- the queue itself changes with its version
  return useMemo(() => withPending(data, queue.rows()), [data, queue, typed]);
}

/** Longer than this a paper takes to be made anew, ms: it then waits for a rest of the keys. */
const quick = 30;
const rest = 250;

/** A paper that follows the typing: with each key while that is quick, else as soon as the keys rest. */
export function useLivePaper(kind: PaperKind, ask: PaperAsk): LaidPaper | undefined {
  const data = useTypedData();
  const [made, setMade] = useState(() => make(kind, data, ask));
  const cost = useRef(made.cost);
  const isOther = made.kind !== kind || made.ask !== ask;
  useEffect(() => {
    const timer = setTimeout(
      () => {
        const next = make(kind, data, ask);
        cost.current = next.cost;
        startTransition(() => setMade(next));
      },
      isOther || cost.current < quick ? 0 : rest,
    );
    return () => clearTimeout(timer);
  }, [kind, data, ask, isOther]);
  return made.laid;
}

function make(kind: PaperKind, data: Data, ask: PaperAsk) {
  const begin = performance.now();
  const laid = laidPaper(kind, data, ask);
  return { kind, ask, laid, cost: performance.now() - begin };
}
