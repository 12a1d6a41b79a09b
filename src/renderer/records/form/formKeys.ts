import type { KeyboardEvent } from 'react';
import { isComposing } from '../inputs/isComposing.ts';

/** What keys do in an entry form. */
export interface FormActs {
  /** `again`: another row follows. */
  readonly save: (again: boolean) => void;
  readonly canAgain: boolean;
  readonly close: () => void;
}

const FORM = '.entry-drawer';
const FIELD = '[data-entry] :is(input, textarea):not([disabled], [type="file"])';

/**
 * Before the controls get a key: Enter goes to the next field and Shift+Enter back, as in the forms of WPS; in a text of
 * several lines Enter is a new line. In an open list Enter chooses and goes on; Tab chooses only what was typed for.
 */
export function onKeyBeforeControls(event: KeyboardEvent, acts: FormActs): void {
  const form = formOf(event.target);
  if (form === undefined || isComposing(event) || event.altKey) return;
  if (event.ctrlKey || event.metaKey) return onCommand(event, acts);
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  if (!target.matches(FIELD)) return;
  if (key === 'Delete' && clearTaken(target)) return taken(event);
  const step = event.shiftKey ? -1 : 1;
  if (key === 'Tab' && isOpenList(target)) {
    if (target.value === '') event.stopPropagation();
    else goOnAfterChoice(form, target, step);
  }
  if (key !== 'Enter' || (target instanceof HTMLTextAreaElement && !event.shiftKey)) return;
  if (isOpenList(target)) return goOnAfterChoice(form, target, step);
  taken(event);
  focusNext(form, target, step);
}

/** After the controls: Escape closes the form, unless a list or an input method had it. */
export function onKeyAfterControls(event: KeyboardEvent, acts: FormActs): void {
  if (event.key !== 'Escape' || isComposing(event) || formOf(event.target) === undefined) return;
  event.stopPropagation();
  acts.close();
}

/** Where typing begins: the first field of all, the first that is empty, what is wrong, or the first empty field of a record made in place. */
type Start = 'first' | 'empty' | 'wrong' | { readonly within: string };

/** Puts the cursor where typing begins, else into the first field of all. */
export function focusFirst(form: Element, start: Start = 'empty'): void {
  focusOn(startIn(form, start) ?? fieldsIn(form)[0]);
}

function startIn(form: Element, start: Start): HTMLElement | null | undefined {
  if (start === 'first') return undefined;
  if (start === 'wrong') {
    return form.querySelector<HTMLElement>(
      '[data-wrong="true"] :is(input, textarea, button), .form-same button',
    );
  }
  const part = start === 'empty' ? form : form.querySelector(`[data-new="${CSS.escape(start.within)}"]`);
  const fields = part === null ? [] : fieldsIn(part);
  return fields.find((field) => field.closest('[data-filled="true"]') === null);
}

function onCommand(event: KeyboardEvent, { save, canAgain }: FormActs): void {
  const isSave = event.key.toLowerCase() === 's' && !event.shiftKey;
  if (!isSave && event.key !== 'Enter') return;
  taken(event);
  // The field with the cursor is left first, so that what was typed in it counts.
  save(!isSave && canAgain);
}

function taken(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The form that an element lies in; windows opened from it have keys of their own. */
function formOf(target: EventTarget): Element | undefined {
  if (!(target instanceof Element) || target.closest('dialog') !== null) return undefined;
  return target.closest(FORM) ?? undefined;
}

function fieldsIn(form: Element): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(FIELD)].filter((field) => field.offsetParent !== null);
}

function focusNext(form: Element, from: HTMLElement, step: number): void {
  const fields = fieldsIn(form);
  const at = fields.indexOf(from);
  const next = fields[at + step];
  const isEnd = at >= 0 && step > 0 && next === undefined;
  focusOn(isEnd ? form.querySelector<HTMLElement>('[data-form-end]') : next);
}

function focusOn(field: HTMLElement | null | undefined): void {
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  field?.scrollIntoView({ block: 'nearest' });
}

function isOpenList(target: HTMLElement): boolean {
  return target.getAttribute('role') === 'combobox' && target.getAttribute('aria-expanded') === 'true';
}

/** The list takes the key and chooses; once it has, the cursor goes on, unless there was nothing to choose. */
function goOnAfterChoice(form: Element, from: HTMLElement, step: number): void {
  const list = document.getElementById(from.getAttribute('aria-controls') ?? '');
  if (list?.querySelector('[role="option"]') === null) return;
  window.setTimeout(() => {
    if (from.isConnected && document.activeElement === from) focusNext(form, from, step);
  });
}

function clearTaken(target: HTMLElement): boolean {
  const clear = target.closest('[data-taken="true"]')?.querySelector<HTMLElement>('[data-clear]');
  clear?.click();
  return clear !== undefined && clear !== null;
}
