import { CheckCircleOutlined, CloseOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { announce, currentNotice, dismiss, onNotice, type Notice } from './notices.ts';
import { useDesk } from './workspaceContext.ts';
import './undoBar.css';

/** How long a bar without anything to look at stays, in ms. */
const STAYS = 12_000;

/** The bar at the foot of the window: what was just saved, with 撤销; mounted once by the app, below WorkspaceContext. */
export function UndoBar() {
  const notice = useSyncExternalStore(onNotice, currentNotice);
  useEffect(() => {
    if (notice === undefined || notice.level === 'refused' || notice.details.length > 0) return;
    const timer = setTimeout(dismiss, STAYS);
    return () => clearTimeout(timer);
  }, [notice]);
  return notice === undefined ? null : <Bar key={notice.n} notice={notice} />;
}

function Bar({ notice }: { notice: Notice }) {
  const { workspace, by } = useDesk();
  const [busy, setBusy] = useState(false);
  const undo = async (change: string): Promise<void> => {
    setBusy(true);
    announce('撤销', await workspace.undo(change, by));
  };
  const done = notice.level === 'done';
  return (
    <div className={`undoBar ${notice.level}`} role={done ? 'status' : 'alert'} data-testid="undoBar">
      {done ? <CheckCircleOutlined aria-hidden /> : <WarningOutlined aria-hidden />}
      <span className="undoBarText">
        {notice.text}
        {notice.details.length > 0 && (
          <ul>
            {[...new Set(notice.details)].slice(0, 6).map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </span>
      {notice.change !== undefined && (
        <Button size="small" loading={busy} data-testid="undo" onClick={() => void undo(notice.change ?? '')}>
          撤销
        </Button>
      )}
      <Button type="text" size="small" aria-label="收起" icon={<CloseOutlined />} onClick={dismiss} />
    </div>
  );
}
