import { Popover, type PopoverProps } from 'antd';
import { cloneElement, useRef, useState, type ReactElement, type ReactNode, type Ref } from 'react';
import { returnFocus } from './returnFocus.ts';

/** What the button of a popover is given. */
interface Handle {
  readonly 'aria-expanded'?: boolean;
  readonly autoFocus?: boolean;
  readonly onClick?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

const first = 'input:not([disabled]), button:not([disabled]), [tabindex="0"]';

/**
 * A popover that costs nothing until its button is first clicked: a table has one for each column. The focus goes into
 * it and comes back to the button; Esc closes it.
 */
export function LatePopover(props: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly content: ReactNode;
  readonly placement?: PopoverProps['placement'];
  readonly children: ReactElement<Handle>;
}) {
  const { open, onOpenChange, content, children } = props;
  const [wasOpen, setWasOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  if (!wasOpen && !open) {
    const begin = (): void => {
      setWasOpen(true);
      onOpenChange(true);
    };
    return cloneElement(children, { 'aria-expanded': false, onClick: begin });
  }
  const moveFocus = (isOpen: boolean): void => {
    const box = inside.current;
    if (!isOpen) {
      // Told while what goes away may still have the focus.
      if (box?.contains(document.activeElement) === true) button.current?.focus({ preventScroll: true });
      returnFocus(button.current);
    } else if (box !== null && !box.contains(document.activeElement))
      box.querySelector<HTMLElement>(first)?.focus();
  };
  return (
    <Popover
      trigger="click"
      placement={props.placement ?? 'bottomRight'}
      open={open}
      onOpenChange={onOpenChange}
      afterOpenChange={moveFocus}
      destroyOnHidden
      content={
        <div
          ref={inside}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
            event.stopPropagation();
            onOpenChange(false);
          }}
        >
          {content}
        </div>
      }
    >
      {/* The button is a new one here: it takes over the focus of the one that was clicked. */}
      {cloneElement(children, { 'aria-expanded': open, autoFocus: true, ref: button })}
    </Popover>
  );
}
