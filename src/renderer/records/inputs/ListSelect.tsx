import { Select, type SelectProps } from 'antd';
import { useRef, useState } from 'react';
import { isComposing } from './isComposing.ts';
import './inputs.css';

type Props = Omit<SelectProps<string | null>, 'open' | 'onOpenChange' | 'className' | 'defaultOpen'> & {
  readonly invalid?: boolean | undefined;
  readonly label: string;
  /** The text by which the list is narrowed; letters of an input method that still composes are none. */
  readonly onQuery?: (typed: string) => void;
};

/** A choice from a list that is narrowed by typing; the down key opens it, and an input method that composes is never interrupted. */
export function ListSelect({ invalid, label, onQuery, showSearch, ...rest }: Props) {
  const [isOpen, setOpen] = useState(false);
  const composing = useRef(false);
  const search = typeof showSearch === 'object' ? showSearch : {};
  return (
    <div
      className="whole-width"
      onKeyDownCapture={(event) => {
        if (isComposing(event)) return event.stopPropagation();
        if (isOpen || event.ctrlKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(true);
      }}
      // In the capture phase, so that the control's own handlers already find it said.
      onCompositionStartCapture={() => {
        composing.current = true;
      }}
      onCompositionEndCapture={() => {
        composing.current = false;
      }}
    >
      <Select<string | null>
        className="whole-width"
        allowClear
        aria-label={label}
        aria-invalid={invalid === true}
        status={invalid === true ? 'error' : ''}
        open={isOpen}
        onOpenChange={setOpen}
        // Nothing outside an open dialog is seen or clicked.
        getPopupContainer={(trigger: HTMLElement) => trigger.closest('dialog') ?? document.body}
        showSearch={{
          ...search,
          onSearch: (typed) => {
            if (!composing.current) onQuery?.(typed);
          },
        }}
        {...rest}
      />
    </div>
  );
}
