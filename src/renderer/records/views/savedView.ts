import type { View } from '../table/view.ts';
import { readLayout, type ColumnLayout } from './columnLayout.ts';
import { readFilter, type Filter } from './filter.ts';
import type { SortKey } from './sorting.ts';

/** How a table was looked at, kept under a name on this PC. */
export interface SavedView {
  readonly name: string;
  readonly layout: ColumnLayout;
  readonly sort: readonly SortKey[];
  readonly filters: Readonly<Record<string, Filter>>;
  readonly query: string;
  readonly currentOnly: boolean;
}

/** The longest name of a view, in characters. */
export const LONGEST_NAME = 20;

/** The view with what is looked for, under a name. */
export function savedView(name: string, view: View, query: string, layout: ColumnLayout): SavedView {
  const { sort, filters, currentOnly } = view;
  return { name, layout, sort, filters: Object.fromEntries(filters), query: query.trim(), currentOnly };
}

/** What a kept view sets. */
export function viewOf({ sort, filters, currentOnly }: SavedView): View {
  return { sort, filters: new Map(Object.entries(filters)), currentOnly };
}

/** Whether a table is looked at otherwise than its kept view says; widths and order of columns are kept as they are changed. */
export function differs(saved: SavedView, view: View, query: string): boolean {
  const plain = ({ sort, filters, currentOnly, query: sought }: SavedView): string =>
    JSON.stringify([
      sort.map(({ key, down }) => [key, down]),
      Object.entries(filters).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      currentOnly,
      sought,
    ]);
  return plain(saved) !== plain(savedView(saved.name, view, query, saved.layout));
}

/** The views kept for a table; what cannot be understood is left out. */
export function readViews(stored: unknown): readonly SavedView[] {
  return Array.isArray(stored) ? stored.flatMap((one: unknown) => readView(one) ?? []) : [];
}

function readView(stored: unknown): SavedView | undefined {
  if (typeof stored !== 'object' || stored === null || !('name' in stored)) return undefined;
  const of = (key: string): unknown => (stored as Readonly<Record<string, unknown>>)[key]; // Checked to be an object.
  if (typeof stored.name !== 'string' || stored.name === '') return undefined;
  const [filters, sort, query] = [of('filters'), of('sort'), of('query')];
  return {
    name: stored.name,
    layout: readLayout(of('layout')),
    sort: Array.isArray(sort) ? sort.flatMap((one: unknown) => readSort(one) ?? []) : [],
    filters: Object.fromEntries(
      Object.entries(typeof filters === 'object' && filters !== null ? filters : {}).flatMap(([key, one]) => {
        const filter = readFilter(one);
        return filter === undefined ? [] : [[key, filter]];
      }),
    ),
    query: typeof query === 'string' ? query : '',
    currentOnly: of('currentOnly') !== false,
  };
}

function readSort(stored: unknown): SortKey | undefined {
  if (typeof stored !== 'object' || stored === null || !('key' in stored)) return undefined;
  if (typeof stored.key !== 'string') return undefined;
  return { key: stored.key, down: 'down' in stored && stored.down === true };
}

/** The views with one put in under its name, in the place of an earlier one of that name. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const at = views.findIndex(({ name }) => name === view.name);
  return at < 0 ? [...views, view] : views.with(at, view);
}
