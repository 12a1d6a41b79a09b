import { Button, Progress } from 'antd';
import './ui.css';

/** Work that takes over a second: what is being done, how far it is, and a way to stop it. */
export function LongJob(props: {
  readonly text: string;
  /** 0..1; undefined while it cannot be told. */
  readonly done?: number | undefined;
  readonly onCancel?: (() => void) | undefined;
}) {
  return (
    <div className="long-job" role="status" data-testid="long-job">
      <span>{props.text}</span>
      <Progress
        percent={props.done === undefined ? 100 : Math.round(props.done * 100)}
        status={props.done === undefined ? 'active' : 'normal'}
        showInfo={props.done !== undefined}
        aria-label={props.text}
      />
      {props.onCancel !== undefined && <Button onClick={props.onCancel}>取消</Button>}
    </div>
  );
}
