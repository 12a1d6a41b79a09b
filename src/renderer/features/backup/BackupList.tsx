import type { Chosen } from './chosen.ts';
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import type { BackupFile } from '../../../shared/ipc.ts';
import { moment } from '../../session/moment.ts';
import type { Attempt, BackupKeeper } from '../../session/backupKeeper.ts';
import { LateSkeleton } from '../../ui/LateSkeleton.tsx';
import { occasionOf } from '../../session/backupNames.ts';

/** The automatic backups, newest first, each with the way back. */
export function BackupList(props: {
  readonly keeper: BackupKeeper;
  /** Changes when there may be a new one. */
  readonly since?: unknown;
  readonly onChosen: (chosen: Chosen) => void;
}) {
  const { keeper } = props;
  const { message } = App.useApp();
  const [files, setFiles] = useState<Attempt<readonly BackupFile[]>>();
  useEffect(() => {
    let current = true;
    void keeper.list().then((found) => current && setFiles(found));
    return () => {
      current = false;
    };
  }, [keeper]);
  const choose = async (name: string) => {
    const read = await keeper.read(name);
    if (read.ok) props.onChosen({ name, bytes: read.value });
    else void message.error(read.text);
  };
  if (files === undefined) return <LateSkeleton rows={3} />;
  if (!files.ok) return <p className="backup-wrong">⚠ {files.text}</p>;
  if (files.value.length === 0) return <p className="muted">还没有自动备份。</p>;
  return (
    <table className="plain-table" data-testid="backup-list">
      <thead>
        <tr>
          <th>时间</th>
          <th>何时备的</th>
          <th className="number">内容</th>
          <th className="number">大小</th>
          <th aria-label="恢复" />
        </tr>
      </thead>
      <tbody>
        {files.value.map((file) => (
          <tr key={file.name} title={file.name}>
            <td className="nowrap">{moment(new Date(file.modified).toISOString())}</td>
            <td>{occasionOf(file.name)?.occasion ?? file.name}</td>
            <td className="number nowrap">{rowsText(file.name)}</td>
            <td className="number nowrap">{sizeText(file.size)}</td>
            <td>
              <Button size="small" onClick={() => void choose(file.name)}>
                恢复
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsText(name: string): string {
  const rows = occasionOf(name)?.rows;
  return rows === undefined ? '' : `${rows} 条`;
}

function sizeText(size: number): string {
  return size < 1024 * 1024 ? `${Math.ceil(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}
