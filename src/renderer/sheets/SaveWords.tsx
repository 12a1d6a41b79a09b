import { Button } from 'antd';
import { useSession } from '../session/useSession.ts';
import { LongJob } from '../ui/LongJob.tsx';
import type { SaveState } from './saveWorkbook.ts';
import './sheets.css';

/** What became of 导出: being made, saved where, or why not. */
export function SaveWords(props: { readonly state: SaveState; readonly fileName: string }) {
  const { bridge } = useSession();
  const { state } = props;
  if (state.is === 'writing') {
    return <LongJob text="正在做表格文件" onCancel={() => state.stop.abort()} />;
  }
  if (state.is === 'failed') {
    return (
      <span role="alert" className="foot-words foot-failed">
        ⚠ {state.text}
      </span>
    );
  }
  if (state.is === 'saved') {
    const { place } = state;
    return (
      <span role="status" className="foot-words" data-testid="saved-place">
        ✓ 已存到 {place}
        {bridge.openPlace !== undefined && (
          <Button type="link" onClick={() => void bridge.openPlace?.(place)}>
            打开所在文件夹
          </Button>
        )}
      </span>
    );
  }
  return <span className="foot-words muted">一个文件，含左边全部表：{props.fileName}</span>;
}
