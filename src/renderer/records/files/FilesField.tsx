import { PaperClipOutlined } from '@ant-design/icons';
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { largestFile, type KeptFile } from '../../../core/kinds/files.ts';
import { useSession } from '../../session/useSession.ts';
import { FileContent } from './FileContent.tsx';
import { keepAs } from './keepAs.ts';
import { keptBytes } from './keptFile.ts';
import './files.css';

const kinds = ['jpg', 'jpeg', 'png', 'pdf', 'docx', 'doc', 'xlsx', 'xls', 'wps', 'et'];

/** Files of a record: added, looked at, saved out again, taken away; their bytes are kept before the record names them. */
export function FilesField(props: {
  readonly id: string;
  readonly label: string;
  readonly files: readonly KeptFile[];
  readonly invalid: boolean;
  readonly onFiles: (files: readonly KeptFile[]) => void;
}) {
  const { id, label, files, invalid, onFiles } = props;
  const { bridge, workspace } = useSession();
  const { message } = App.useApp();
  const [isBusy, setBusy] = useState(false);
  const [opened, setOpened] = useState<KeptFile>();
  const add = async (): Promise<void> => {
    const chosen = await bridge.openFile({ title: `添加${label}`, extensions: kinds, maxBytes: largestFile });
    if (chosen === undefined) return;
    if ('problem' in chosen) return void message.error(chosen.problem, 8);
    setBusy(true);
    const kept = await workspace.keepFile(chosen.name, chosen.bytes);
    setBusy(false);
    if (!kept.ok) return void message.error(kept.text, 8);
    if (files.some(({ sha256 }) => sha256 === kept.file.sha256))
      return void message.info(`「${kept.file.name}」已经在这里了，没有再加一份`);
    onFiles([...files, kept.file]);
  };
  const saveOut = async (file: KeptFile): Promise<void> => {
    const saved = await keepAs(bridge, file.name, () => keptBytes(workspace, file), '文件');
    if (saved.problem !== undefined) void message.error(saved.problem, 8);
    else if (saved.place !== undefined) void message.success(`已存到：${saved.place}`, 6);
  };
  return (
    <div className="files-field">
      {files.length > 0 && (
        <ul aria-label={label}>
          {files.map((file) => (
            <li key={file.sha256}>
              <span title={file.name}>
                {file.name} <small className="muted">{sizeText(file.size)}</small>
              </span>
              <Button size="small" aria-label={`看 ${file.name}`} onClick={() => setOpened(file)}>
                看
              </Button>
              <Button size="small" aria-label={`存出来 ${file.name}`} onClick={() => void saveOut(file)}>
                存出来
              </Button>
              <Button
                size="small"
                aria-label={`移去 ${file.name}`}
                onClick={() => onFiles(files.filter(({ sha256 }) => sha256 !== file.sha256))}
              >
                移去
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button
        id={id}
        aria-label={`添加文件：${label}`}
        icon={<PaperClipOutlined aria-hidden />}
        danger={invalid}
        loading={isBusy}
        onClick={() => void add()}
      >
        添加文件
      </Button>
      {opened !== undefined && (
        <Modal
          open
          title={opened.name}
          width={760}
          style={{ top: 32 }}
          footer={null}
          onCancel={() => setOpened(undefined)}
          styles={{ body: { maxHeight: 'calc(100vh - 150px)', overflowY: 'auto' } }}
        >
          <FileContent file={opened} />
        </Modal>
      )}
    </div>
  );
}

function sizeText(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${Math.max(1, Math.round(kilobytes))} KB`
    : `${(kilobytes / 1024).toFixed(1)} MB`;
}
