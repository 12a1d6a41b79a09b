import { Button, Space } from 'antd';
import type { ReactNode } from 'react';
import './ui.css';

/** What went wrong, what it means for the data, what to do now; with the buttons that do it. */
export function ErrorPanel(props: {
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
  readonly detail?: string | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <section className="error-panel" role="alert">
      <h1>
        <span aria-hidden="true">⚠ </span>
        {props.title}
      </h1>
      <p>{props.meaning}</p>
      <p>{props.remedy}</p>
      {props.children !== undefined && <Space>{props.children}</Space>}
      {props.detail !== undefined && (
        <details>
          <summary>给技术人员看的说明</summary>
          <pre>{props.detail}</pre>
        </details>
      )}
    </section>
  );
}

/** The button of a panel from which one can only start again. */
export function ReloadButton() {
  return (
    <Button type="primary" onClick={() => window.location.reload()}>
      重新打开
    </Button>
  );
}
