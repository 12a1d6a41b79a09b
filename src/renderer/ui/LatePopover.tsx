import { Popover, type PopoverProps } from 'antd';
import { cloneElement, useState, type ReactElement } from 'react';

/** What the button of a popover is given. */
interface Handle {
  readonly 'aria-expanded'?: boolean;
  readonly autoFocus?: boolean;
  readonly onClick?: () => void;
}

/** A popover that costs nothing until its button is first clicked: a table has one for each column. */
export function LatePopover(props: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly content: PopoverProps['content'];
  readonly children: ReactElement<Handle>;
}) {
  const { open, onOpenChange, content, children } = props;
  const [wasOpen, setWasOpen] = useState(false);
  if (!wasOpen && !open) {
    const begin = (): void => {
      setWasOpen(true);
      onOpenChange(true);
    };
    return cloneElement(children, { 'aria-expanded': false, onClick: begin });
  }
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={onOpenChange}
      destroyOnHidden
      content={content}
    >
      {/* The button is a new one here: it takes over the focus of the one that was clicked. */}
      {cloneElement(children, { 'aria-expanded': open, autoFocus: true })}
    </Popover>
  );
}
