import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import './ui.css';

/** What was just done, with the button that takes it back; stays until the next act or until closed. */
export function UndoBar(props: {
  readonly text: string;
  /** Absent where nothing can be taken back. */
  readonly action?: string | undefined;
  readonly busy: boolean;
  readonly onAction: () => void;
  readonly onClose: () => void;
  /** What else the act brings with it. */
  readonly children?: ReactNode;
}) {
  return (
    <div className="undo-bar" role="status" data-testid="undo-bar">
      <span className="undo-sign" aria-hidden="true">
        ✓
      </span>
      <span className="undo-text" title={props.text}>
        {props.text}
      </span>
      {props.children}
      {props.action !== undefined && (
        <Button size="small" loading={props.busy} onClick={props.onAction}>
          {props.action}
        </Button>
      )}
      <Button
        size="small"
        type="text"
        aria-label="关闭提示"
        icon={<CloseOutlined aria-hidden />}
        onClick={props.onClose}
      />
    </div>
  );
}
