import { Button } from 'antd';
import { useId, type ReactNode } from 'react';
import { useDialog } from './SidePanel.tsx';
import './panel.css';

/** A question in the middle of the screen, only where undo cannot help; the buttons say what they do. */
export function AskDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly yes: string;
  readonly no?: string;
  readonly canYes?: boolean;
  readonly isBusy?: boolean;
  readonly isWide?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly testId?: string;
}) {
  const name = useId();
  const dialog = useDialog(props.open);
  return (
    <dialog
      ref={dialog}
      className={props.isWide === true ? 'ask-dialog ask-wide' : 'ask-dialog'}
      aria-labelledby={name}
      data-testid={props.testId}
      onClose={props.onNo}
      onCancel={(event) => {
        // Work under way is not left by Esc: its end has to be seen.
        if (props.isBusy === true) event.preventDefault();
      }}
    >
      {props.open && (
        <div className="panel-inside">
          <h2 id={name}>{props.title}</h2>
          <div className="panel-body">{props.children}</div>
          <footer>
            <Button onClick={props.onNo} disabled={props.isBusy === true}>
              {props.no ?? '取消'}
            </Button>
            <Button
              type="primary"
              onClick={props.onYes}
              disabled={props.canYes === false}
              loading={props.isBusy === true}
            >
              {props.yes}
            </Button>
          </footer>
        </div>
      )}
    </dialog>
  );
}
