import { useEffect, useMemo, useState } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { loadPinyin } from '../pinyin.ts';
import { SearchIndex } from './searchIndex.ts';
import { rowsOf } from './view.ts';

/** Keys are made in pieces so short that no keystroke waits for them, in ms. */
const PIECE = 12;

const indexes = new WeakMap<AnyLedger, SearchIndex>();

function indexOf(ledger: AnyLedger): SearchIndex {
  let index = indexes.get(ledger);
  if (index === undefined) {
    index = new SearchIndex(ledger);
    indexes.set(ledger, index);
  }
  return index;
}

/** The rows that the quick search leaves; pinyin keys are made ahead while the window is idle. */
export function useSearch(
  ledger: AnyLedger,
  data: AnyData,
  rows: readonly AnyStored[],
  query: string,
): readonly AnyStored[] {
  const index = indexOf(ledger);
  const [warmed, setWarmed] = useState(0);
  useEffect(
    () => warm(index, data, rowsOf(ledger, data), () => setWarmed((n) => n + 1)),
    [index, ledger, data],
  );
  // Found again when the keys have been made: what was typed before may meet more rows now.
  return useMemo(
    () => (warmed < 0 ? rows : index.search(data, rows, query)),
    [index, data, rows, query, warmed],
  );
}

/** Makes all keys of the rows in idle pieces, then calls back; the answer stops it. */
function warm(index: SearchIndex, data: AnyData, rows: readonly AnyStored[], onDone: () => void): () => void {
  let stopped = false;
  let at = 0;
  const piece = (): void => {
    if (stopped) return;
    at = index.warm(data, rows, at, performance.now() + PIECE);
    if (at < rows.length) setTimeout(piece, 0);
    else onDone();
  };
  void loadPinyin().then(() => setTimeout(piece, 0));
  return () => {
    stopped = true;
  };
}
