import { useEffect, useMemo, type RefObject } from 'react';
import type { AnyStored } from '../../../core/record/types.ts';
import { chosenOf, type Chosen } from '../selection/chosen.ts';
import { useSelection, type Selecting } from '../selection/useSelection.ts';
import type { PlacedColumn } from './layout.ts';

/** The selection of a grid, and what of it the screen around is told: nothing while it is a single cell. */
export function useGridSelection(
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly AnyStored[],
  placed: readonly PlacedColumn[],
  onChosen: (chosen: Chosen | undefined) => void,
): { readonly selecting: Selecting; readonly chosen: Chosen; readonly chosenMany: Chosen | undefined } {
  const selecting = useSelection(scroller, rows, placed);
  const { areas, isMany } = selecting;
  const columns = useMemo(() => placed.map(({ column }) => column), [placed]);
  const chosen = useMemo(() => chosenOf(areas, rows, columns), [areas, rows, columns]);
  const chosenMany = isMany ? chosen : undefined;
  useEffect(() => onChosen(chosenMany), [chosenMany, onChosen]);
  return { selecting, chosen, chosenMany };
}
