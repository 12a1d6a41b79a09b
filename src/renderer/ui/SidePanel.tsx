import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { DialogMessages } from './DialogMessages.tsx';
import { returnFocus } from './returnFocus.ts';
import './panel.css';

/**
 * A panel at the right edge over the screen; Esc or a click beside it closes it. The browser's own dialog: it keeps the
 * focus inside and, unlike the library's drawer, makes no style element that the page policy would refuse.
 */
export function SidePanel(props: {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly testId?: string;
}) {
  const { open, onClose } = props;
  const name = useId();
  const dialog = useDialog(open);
  return (
    <dialog
      ref={dialog}
      className="side-panel"
      aria-labelledby={name}
      data-testid={props.testId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <DialogMessages dialog={dialog}>
          <div className="panel-inside">
            <header>
              <h2 id={name}>{props.title}</h2>
              <Button type="text" aria-label="关闭" icon={<CloseOutlined aria-hidden />} onClick={onClose} />
            </header>
            <div className="panel-body">{props.children}</div>
            {props.foot !== undefined && <footer>{props.foot}</footer>}
          </div>
        </DialogMessages>
      )}
    </dialog>
  );
}

/** Opens and closes the browser's dialog with the state of its owner; the focus goes back to where it was. */
export function useDialog(open: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useRef<Element>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) {
      before.current = document.activeElement;
      element.showModal();
    } else {
      element.close();
      returnFocus(before.current);
    }
  }, [open]);
  // A dialog that goes away together with its owner is never closed, so the browser returns nothing.
  useEffect(() => () => returnFocus(before.current), []);
  return dialog;
}
