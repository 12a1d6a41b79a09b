import { Button } from 'antd';
import type { CSSProperties } from 'react';
import type { Raised } from '../doubt.ts';
import './cellField.css';

/** How many sentences stand beside a cell; the rest are counted. */
const SAID = 3;

/** The sentence beside the active cell: what is wrong, or what is to be looked at before it is written. */
export function CellSaid(props: {
  readonly problem: string | undefined;
  readonly doubt: Raised | undefined;
  readonly className: string;
  readonly style: CSSProperties;
  readonly onAccept: () => void;
  readonly onBack: () => void;
}) {
  const { problem, doubt, className, style } = props;
  if (problem === undefined && doubt === undefined) return null;
  return (
    <div className={className} style={style}>
      {doubt === undefined ? (
        <div className="cell-problem" id="cell-problem" role="alert" data-testid="cell-problem">
          {problem}
        </div>
      ) : (
        <div className="cell-problem cell-doubt" data-testid="cell-doubt">
          <div id="cell-problem" role="alert">
            <strong>还没有保存，请先核对</strong>
            {doubt.texts.slice(0, SAID).map((text) => (
              <p key={text}>{text}</p>
            ))}
            {doubt.texts.length > SAID && <p>还有 {doubt.texts.length - SAID} 处要核对</p>}
          </div>
          {/* The keyboard stays in the cell: Enter and Esc do what the buttons do. */}
          <div className="cell-doubt-acts" onMouseDown={(event) => event.preventDefault()}>
            <Button size="small" type="primary" tabIndex={-1} onClick={props.onAccept}>
              仍然保存（回车）
            </Button>
            <Button size="small" tabIndex={-1} onClick={props.onBack}>
              改回（Esc）
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
