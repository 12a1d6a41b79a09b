import type { KeyboardEvent } from 'react';
import type { Stored } from '../../../../core/record/types.ts';
import { attendancePresence } from '../../../../core/codes/meeting.ts';
import type { Presence } from './presence.ts';

const byKey = new Map<string, Presence | undefined>([
  ...attendancePresence.entries.map(([code], i) => [String(i + 1), code] as const),
  ['Delete', undefined],
  ['Backspace', undefined],
]);

/** Keys on the ticks of a list: 1 to 4 tick and go on to the next row, Delete clears, up and down change the row. */
export function rowKeys(
  rows: readonly Stored<'attendance'>[],
  tick: (one: Stored<'attendance'>, presence: Presence | undefined) => void,
) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.findIndex(({ id }) => id === target.dataset['row']);
    const one = rows[at];
    if (one === undefined) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const isTick = byKey.has(event.key);
    if (step === 0 && !isTick) return;
    event.preventDefault();
    if (isTick) tick(one, byKey.get(event.key));
    const next = rows[at + (step === 0 && event.key.length === 1 ? 1 : step)];
    if (next !== undefined) focusRow(currentTarget, next.id);
  };
}

function focusRow(list: HTMLElement, id: string): void {
  const radios = [...list.querySelectorAll<HTMLInputElement>(`input[type=radio][data-row="${id}"]`)];
  (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
}
