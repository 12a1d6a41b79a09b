import { Component, type ReactNode } from 'react';
import { ErrorPanel, ReloadButton } from './ErrorPanel.tsx';

interface State {
  readonly error: Error | undefined;
}

/** Catches what a screen throws while drawing: the data are never touched by that, and the panel says so. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <ErrorPanel
        title="这一页没有打开"
        meaning="已经保存的内容都在，没有丢失，也没有改动。"
        remedy="请点“重新打开”。如果还是这样，请从左边换一页继续工作，并把下面的说明告诉技术人员。"
        detail={error.stack ?? error.message}
      >
        <ReloadButton />
      </ErrorPanel>
    );
  }
}
