import { ErrorPanel, ReloadButton } from '../ui/ErrorPanel.tsx';

/** Shown by a second tab: the data belong to one window at a time. */
export function OtherWindow() {
  return (
    <div className="whole-page">
      <ErrorPanel
        title="已在另一窗口打开"
        meaning="同一份内容只能在一个窗口里填写，免得两边互相覆盖。内容都好好的。"
        remedy="请回到已经打开的那个窗口。如果已经关掉了它，请点“重新打开”。"
      >
        <ReloadButton />
      </ErrorPanel>
    </div>
  );
}
