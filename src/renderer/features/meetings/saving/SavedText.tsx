import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { recordDef } from '../../../../core/records/registry.ts';
import type { Place } from './SaveQueue.ts';
import { useOnTheWay, useSaving } from './useSaving.ts';
import './saving.css';

/**
 * A field that is saved while it is typed. The text in it is its own as long as it has the focus: a save that lands
 * meanwhile, or an input method at work, never changes or remounts it.
 */
export function SavedText(props: {
  readonly place: Place;
  /** The stored value. */
  readonly stored: unknown;
  readonly label: string;
  readonly placeholder?: string;
  readonly id?: string;
  /** Several lines, at least so many. */
  readonly lines?: number;
  /** Id of a datalist with what is usually written here. */
  readonly list?: string;
  readonly disabled?: boolean;
  readonly testId?: string;
  /** Writes out what was typed short, such as a day without its year. */
  readonly meant?: (text: string) => string;
  /** Hears what was typed: a name that is known settles a link beside it. */
  readonly onText?: (text: string) => void;
}) {
  const { place, stored, label, meant, onText } = props;
  const queue = useSaving();
  const note = useId();
  const { text, wrong } = useOnTheWay(place);
  const [own, setOwn] = useState<string>();
  const isComposing = useRef(false);
  const kind = recordDef(place.type).fields[place.field]?.kind;
  const shown = own ?? text ?? (stored == null ? '' : (kind?.show(stored) ?? ''));
  const box = useFitted(shown);
  const take = (next: string): void => {
    queue.type(place, next, meant?.(next));
    onText?.(next);
  };
  const face = {
    ref: box,
    id: props.id,
    value: shown,
    'aria-label': label,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': wrong === undefined ? undefined : note,
    placeholder: props.placeholder,
    disabled: props.disabled,
    autoComplete: 'off',
    className: 'saved-text',
    'data-testid': props.testId,
    onCompositionStart: () => {
      isComposing.current = true;
      queue.compose(true);
    },
    onCompositionEnd: (event: { readonly currentTarget: { readonly value: string } }) => {
      isComposing.current = false;
      take(event.currentTarget.value);
      queue.compose(false);
    },
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setOwn(event.target.value);
      if (!isComposing.current) take(event.target.value);
    },
    onBlur: () => {
      setOwn(undefined);
      void queue.flush();
    },
  };
  return (
    <>
      {props.lines === undefined ? (
        <input {...face} ref={undefined} list={props.list} title={shown === '' ? undefined : shown} />
      ) : (
        <textarea
          {...face}
          rows={props.lines}
          data-lines={props.lines}
          onKeyDown={props.lines === 1 ? keepOneLine : undefined}
        />
      )}
      {wrong !== undefined && (
        <span id={note} className="saved-wrong">
          {wrong}
        </span>
      )}
    </>
  );
}

/** Text that wraps in its box and still is one line: Enter adds none. */
function keepOneLine(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) event.preventDefault();
}

const fitsItself = CSS.supports('field-sizing', 'content');

/** Keeps a text area as high as its text where the browser does not do so itself. */
function useFitted(text: string) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || fitsItself) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the height follows the text, which the element holds
  }, [text]);
  return box;
}
