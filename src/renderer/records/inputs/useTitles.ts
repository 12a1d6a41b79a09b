import { useEffect, useMemo, useState } from 'react';
import type { RecordName } from '../../../core/record/types.ts';
import { useData } from '../../session/useSession.ts';
import { loadPinyin } from '../pinyin.ts';
import { TitleIndex, type FindOptions, type Titled } from './titleIndex.ts';

/** At most so many answers are listed; more than that nobody reads. */
const SHOWN = 60;

/** How long the pinyin of names is made in one go, in milliseconds: keys typed meanwhile are not kept waiting. */
const SLICE = 12;

/** What a picker lists, and whether names are met by pinyin yet. */
interface Titles {
  readonly found: readonly Titled[];
  readonly isSpoken: boolean;
}

/** What a picker lists for a query; names are met by their pinyin once it was made, a slice at a time from the moment the picker is used. */
export function useTitles(
  type: RecordName,
  query: string,
  isUsed: boolean,
  { after, exclude }: FindOptions,
): Titles {
  const data = useData();
  const index = TitleIndex.of(type);
  const [spoken, setSpoken] = useState(0);
  useEffect(() => {
    if (!isUsed) return undefined;
    const leaving = new AbortController();
    const warm = async (): Promise<void> => {
      await loadPinyin();
      const { length } = data.all(type);
      for (let at = 0; at < length && !leaving.signal.aborted;) {
        at = index.warm(data, at, performance.now() + SLICE);
        await aTask();
      }
      if (!leaving.signal.aborted) setSpoken((before) => before + 1);
    };
    void warm();
    return () => leaving.abort();
  }, [data, index, type, isUsed]);
  const found = useMemo(
    () => index.find(data, query, SHOWN, { after, exclude }),
    // oxlint-disable-next-line react/exhaustive-deps -- A change of `spoken` says that more can be found than before.
    [index, data, query, after, exclude, spoken],
  );
  return { found, isSpoken: spoken > 0 };
}

/** Lets keys and mouse have their turn. */
function aTask(): Promise<void> {
  return new Promise((done) => {
    window.setTimeout(done);
  });
}
