import { useCallback, useState } from 'react';
import { clicked, firstView, type Filter, type View } from './view.ts';

/** The view of one table and what changes it; other screens do not see it. */
export function useView(currentOnly: boolean) {
  const [view, setView] = useState<View>({ ...firstView, currentOnly });
  const [query, setQuery] = useState('');
  const onSort = useCallback(
    (key: string) => setView((now) => ({ ...now, sort: clicked(now.sort, key) })),
    [],
  );
  const onFilter = useCallback(
    (key: string, filter: Filter | undefined) =>
      setView((now) => {
        const filters = new Map(now.filters);
        if (filter === undefined) filters.delete(key);
        else filters.set(key, filter);
        return { ...now, filters };
      }),
    [],
  );
  const setCurrentOnly = useCallback(
    (currentOnly: boolean) => setView((now) => ({ ...now, currentOnly })),
    [],
  );
  const clearFilters = useCallback(() => setView((now) => ({ ...now, filters: new Map() })), []);
  return { view, query, setQuery, onSort, onFilter, setCurrentOnly, clearFilters };
}
