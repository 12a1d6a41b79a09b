import { useEffect, useMemo, useState } from 'react';
import type { View } from '../../../core/record/dataView.ts';
import { loadPinyin } from '../pinyin.ts';
import type { AnswerGroup, NamedPage } from './answer.ts';
import { findPages, inOrder } from './findPages.ts';
import { OfficeIndex } from './OfficeIndex.ts';

/** Keys are made in pieces so short that nothing waits for them, in ms. */
const PIECE = 10;

const index = new OfficeIndex();

/** What the whole office and its pages hold for a query; nothing for an empty one. */
export function useOfficeSearch(
  data: View,
  pages: readonly NamedPage[],
  query: string,
): readonly AnswerGroup[] {
  const ready = useWarm(data);
  return useMemo(() => {
    // Found again when keys have been made: what was typed before may meet more now.
    if (query.trim() === '' || ready < 0) return [];
    return inOrder(index.find(data, query), findPages(data, pages, query), query);
  }, [data, pages, query, ready]);
}

/** Makes the keys ahead in idle pieces; the number grows when they are made. */
function useWarm(data: View): number {
  const [rounds, setRounds] = useState(0);
  useEffect(() => {
    let stopped = false;
    let from: number | undefined = 0;
    const piece = (): void => {
      if (stopped || from === undefined) return;
      from = index.warm(data, from, performance.now() + PIECE);
      if (from === undefined) setRounds((n) => n + 1);
      else setTimeout(piece, 0);
    };
    // After the first screen is drawn: nobody searches in the first moment.
    const timer = setTimeout(() => void loadPinyin().then(piece), 800);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [data]);
  return rounds;
}
