import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Bridge } from '../../bridge/bridge.ts';

/** Where the automatic backups lie, and the button that chooses another folder where there is one. */
export function BackupPlace(props: { readonly bridge: Bridge }) {
  const { bridge } = props;
  const { backups } = bridge;
  const { message } = App.useApp();
  const [place, setPlace] = useState('');
  useEffect(() => {
    let current = true;
    void backups.place().then((found) => current && setPlace(found));
    return () => {
      current = false;
    };
  }, [backups]);
  const choose = async () => {
    const chosen = await backups.choosePlace?.();
    if (chosen === undefined) return;
    if (typeof chosen === 'string') setPlace(chosen);
    else void message.error(chosen.problem);
  };
  return (
    <div className="backup-row">
      <span>存放在：{place}</span>
      {bridge.openPlace !== undefined && (
        <Button size="small" onClick={() => void bridge.openPlace?.(place)}>
          打开文件夹
        </Button>
      )}
      {backups.choosePlace !== undefined && (
        <Button size="small" onClick={() => void choose()}>
          换一个文件夹
        </Button>
      )}
    </div>
  );
}
