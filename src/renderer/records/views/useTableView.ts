import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { useDevice, useSession } from '../../session/useSession.ts';
import { firstView, type View } from '../table/view.ts';
import { readLayout, type ColumnLayout } from './columnLayout.ts';
import { differs, readViews, savedView, viewOf, withView, type SavedView } from './savedView.ts';

/** A text put into the search box from outside, new each time. */
export interface GivenQuery {
  readonly query: string;
}

/** How a table is looked at now, and the views kept for it on this PC; the same object while only the search goes on. */
export interface TableView {
  readonly view: View;
  readonly change: (next: (now: View) => View) => void;
  readonly setQuery: (query: string) => void;
  readonly given: GivenQuery;
  readonly layout: ColumnLayout;
  readonly setLayout: (layout: ColumnLayout) => void;
  readonly views: SavedViews;
}

/** The kept views of a table and what is done with them. */
export interface SavedViews {
  readonly all: readonly SavedView[];
  /** Name of the view in use; undefined for the ledger as it comes. */
  readonly inUse: string | undefined;
  /** Whether something stands otherwise than the view in use says. */
  readonly isChanged: boolean;
  readonly use: (name: string | undefined) => void;
  readonly save: (name: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (name: string) => void;
  /** Puts the views back as they were. */
  readonly restore: (views: readonly SavedView[]) => void;
}

/** The view of one table; it opens as it was last used on this PC, unless a record is to be shown in it. */
export function useTableView(
  ledger: AnyLedger,
  opensPlain: boolean,
  currentOnly: boolean,
): { readonly look: TableView; readonly query: string } {
  const session = useSession();
  const keys = keysOf(ledger);
  const stored = useDevice(keys.views);
  const all = useMemo(() => readViews(stored), [stored]);
  const [inUse, setInUse] = useState(() => {
    const last = session.workspace.device.get(keys.inUse);
    return opensPlain ? undefined : all.find(({ name }) => name === last)?.name;
  });
  const saved = all.find(({ name }) => name === inUse);
  const [view, setView] = useState<View>(() =>
    saved === undefined ? { ...firstView, currentOnly } : viewOf(saved),
  );
  const [query, setQuery] = useState(saved?.query ?? '');
  const [given, setGiven] = useState<GivenQuery>({ query });
  const plain = useDevice(keys.layout);
  const ownLayout = useMemo(() => readLayout(plain), [plain]);
  const lookBy = useCallback(
    (name: string | undefined) => {
      setInUse(name);
      void session.setDevice(keys.inUse, name ?? null);
    },
    [session, keys],
  );
  const layout = saved?.layout ?? ownLayout;
  const setLayout = useCallback(
    (next: ColumnLayout) =>
      void session.setDevice(
        saved === undefined ? keys.layout : keys.views,
        saved === undefined ? next : withView(all, { ...saved, layout: next }),
      ),
    [session, keys, all, saved],
  );
  const use = useCallback(
    (next: SavedView | undefined) => {
      lookBy(next?.name);
      setView(next === undefined ? firstView : viewOf(next));
      setQuery(next?.query ?? '');
      setGiven({ query: next?.query ?? '' });
    },
    [lookBy],
  );
  const isChanged = saved !== undefined && differs(saved, view, query);
  const sought = useRef(query);
  useEffect(() => {
    sought.current = query;
  }, [query]);
  const now = useCallback((name: string) => savedView(name, view, sought.current, layout), [view, layout]);
  const views = useSavedViews({ all, inUse, isChanged, now, use, lookBy, key: keys.views });
  const look = useMemo(
    () => ({ view, change: setView, setQuery, given, layout, setLayout, views }),
    [view, given, layout, setLayout, views],
  );
  return { look, query };
}

/** What can be done with the kept views; the same object while nothing of them changes. */
function useSavedViews(at: {
  readonly all: readonly SavedView[];
  readonly inUse: string | undefined;
  readonly isChanged: boolean;
  /** How the table is looked at now, under a name. */
  readonly now: (name: string) => SavedView;
  readonly use: (view: SavedView | undefined) => void;
  readonly lookBy: (name: string | undefined) => void;
  readonly key: string;
}): SavedViews {
  const session = useSession();
  const { all, inUse, isChanged, now, use, lookBy, key } = at;
  return useMemo(() => {
    const keep = (next: readonly SavedView[]): void => void session.setDevice(key, next);
    return {
      all,
      inUse,
      isChanged,
      use: (name) => use(all.find((one) => one.name === name)),
      save(name) {
        keep(withView(all, now(name)));
        lookBy(name);
      },
      rename(from, to) {
        keep(all.map((one) => (one.name === from ? { ...one, name: to } : one)));
        if (from === inUse) lookBy(to);
      },
      remove(name) {
        keep(all.filter((one) => one.name !== name));
        if (name === inUse) lookBy(undefined);
      },
      restore: keep,
    };
  }, [session, all, inUse, isChanged, now, use, lookBy, key]);
}

const known = new WeakMap<AnyLedger, { layout: string; views: string; inUse: string }>();

/** The settings of this PC in which a ledger's table is kept; one object per ledger, so that it changes nothing. */
function keysOf(ledger: AnyLedger): { layout: string; views: string; inUse: string } {
  let keys = known.get(ledger);
  if (keys === undefined) {
    const { name } = ledger;
    keys = { layout: `columns.${name}`, views: `views.${name}`, inUse: `viewInUse.${name}` };
    known.set(ledger, keys);
  }
  return keys;
}
