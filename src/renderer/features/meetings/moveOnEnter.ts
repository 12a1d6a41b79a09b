import type { KeyboardEvent } from 'react';

/** Enter in a line goes on to the next field, as in a table of WPS; text areas keep Enter, except those of one line. */
export function moveOnEnter(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key, nativeEvent } = event;
  if (key !== 'Enter' || event.shiftKey || nativeEvent.isComposing || nativeEvent.keyCode === 229) return;
  const isLine =
    target instanceof HTMLInputElement || (target instanceof HTMLTextAreaElement && target.rows === 1);
  if (!isLine) return;
  event.preventDefault();
  const fields = [...currentTarget.querySelectorAll<HTMLElement>('input, textarea')];
  fields[fields.indexOf(target) + 1]?.focus();
}
