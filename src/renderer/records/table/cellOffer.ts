import type { AnyStored } from '../../../core/record/types.ts';
import { optionsFor, type CellOption } from './cellOptions.ts';
import type { Column } from './columns.ts';

/** The list under a cell: what it offers, what of it the typed text meets, and which line Enter takes. */
export interface Offer {
  readonly all: readonly CellOption[];
  readonly shown: readonly CellOption[];
  readonly at: number;
  /** False until something is typed: then Enter keeps what stands in the cell. */
  readonly isTyped: boolean;
}

/** The whole list, with what stands in the cell ready to be kept, wherever it stands in a long one. */
export function offered(all: readonly CellOption[], present: string, isTyped: boolean): Offer {
  const shown = optionsFor(all, '');
  const at = shown.findIndex((option) => (option.id ?? option.label) === present);
  const beyond = at < 0 ? all.find((option) => option.id === present) : undefined;
  return {
    all,
    shown: beyond === undefined ? shown : [beyond, ...shown],
    at: Math.max(at, 0),
    isTyped,
  };
}

/** The list after typing: nothing is taken by Enter where nothing is typed any more. */
export function narrowed(offer: Offer, query: string): Offer {
  const shown = optionsFor(offer.all, query);
  return { ...offer, shown, at: query.trim() === '' ? -1 : 0, isTyped: true };
}

/** What stands in the cell: the id of the linked record, or the label itself. */
export function presentOf(row: AnyStored, column: Column, label: string): string {
  const { arrival, edit } = column;
  return edit.how === 'pick' && arrival !== undefined ? String(row[arrival.via]) : label;
}
