import { App } from 'antd';
import type { ReactNode, RefObject } from 'react';

/** Lets messages of what stands in a dialog of the browser come up inside it: those of the page lie below it. */
export function DialogMessages(props: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly children: ReactNode;
}) {
  const { dialog, children } = props;
  return (
    <App component={false} message={{ getContainer: () => dialog.current ?? document.body }}>
      {children}
    </App>
  );
}
