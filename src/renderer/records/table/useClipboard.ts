import { useRef, type ClipboardEvent } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { RangeActs } from '../batch/rangeActs.ts';
import { heightOf, widthOfArea } from '../selection/area.ts';
import type { Chosen } from '../selection/chosen.ts';
import { copyRange } from '../selection/copyRange.ts';
import type { Selecting } from '../selection/useSelection.ts';
import type { CellEditing } from './CellEditing.ts';
import type { PlacedColumn } from './layout.ts';

/** What the clipboard needs of a grid. */
interface ClipboardParts {
  readonly data: AnyData;
  readonly rows: readonly AnyStored[];
  readonly placed: readonly PlacedColumn[];
  readonly reveal: boolean;
  readonly editing: CellEditing;
  readonly selecting: Selecting;
  readonly chosen: Chosen;
  readonly work: RangeActs;
}

/** Copying and pasting in a grid; within a cell being edited both stay what they are in any text. */
export function useClipboard(parts: ClipboardParts) {
  const { data, rows, placed, reveal, editing, selecting, chosen, work } = parts;
  const wholeRows = useRef(false);
  const onCopy = (event: ClipboardEvent): void => {
    if (editing.isEditing) return;
    event.preventDefault();
    const columns = placed.map(({ column }) => column);
    const what = wholeRows.current ? { ...chosen, columns } : chosen;
    editing.say(copyRange(what, data, reveal, event.clipboardData));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing.isEditing) return;
    event.preventDefault();
    const clip = {
      text: event.clipboardData.getData('text/plain'),
      html: event.clipboardData.getData('text/html'),
    };
    const [area, more] = selecting.areas;
    if (area === undefined || clip.text === '') return;
    if (more !== undefined) return editing.say('选中的行不连在一起，不能粘贴，请只选一块');
    const target = {
      rows: rows.slice(area.top),
      columns: placed.slice(area.left).map(({ column }) => column),
      height: heightOf(area),
      width: widthOfArea(area),
    };
    void work.paste(clip, target).then((answer) => editing.answer(answer));
  };
  /** Through the browser's own copying, which asks for no permission. */
  const copy = (isRows: boolean): void => {
    editing.focus();
    wholeRows.current = isRows;
    document.execCommand('copy');
    wholeRows.current = false;
  };
  return { onCopy, onPaste, copy };
}
