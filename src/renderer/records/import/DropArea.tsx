import { FileExcelOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState, type DragEvent } from 'react';
import { readFile } from '../../bridge/readFile.ts';
import { useSession } from '../../session/useSession.ts';
import type { OpenedFile } from '../../../shared/ipc.ts';

/** Larger files are no rosters: pictures or whole archives. */
const LARGEST = 100_000_000;

const extensions = ['xlsx', 'xls', 'csv', 'et'];

/** Where rosters come in: dropped here, or chosen from the disk. */
export function DropArea(props: {
  readonly trouble: string | undefined;
  readonly onFiles: (files: readonly OpenedFile[]) => void;
  readonly onTrouble: (text: string) => void;
}) {
  const { trouble, onFiles, onTrouble } = props;
  const { bridge } = useSession();
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const dropped = await Promise.all([...event.dataTransfer.files].map((file) => readFile(file, LARGEST)));
    const wrong = dropped.flatMap((one) => ('problem' in one ? [one.problem] : []));
    const files = dropped.flatMap((one) => ('problem' in one ? [] : [one]));
    if (files.length > 0) onFiles(files);
    else if (wrong.length > 0) onTrouble(wrong.join('\n'));
    else onTrouble('拖进来的不是文件。请从文件夹里把表格文件拖到这里，或点“选择文件”。');
  };
  const choose = async (): Promise<void> => {
    const file = await bridge.openFile({ title: '选择要导入的花名册', extensions, maxBytes: LARGEST });
    if (file === undefined) return;
    if ('problem' in file) onTrouble(file.problem);
    else onFiles([file]);
  };
  return (
    <div
      className={over ? 'drop-area over' : 'drop-area'}
      data-testid="drop-area"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <FileExcelOutlined aria-hidden className="drop-sign" />
      <h2>把表格拖到这里</h2>
      <p>
        党员花名册、楼长单元长花名册、成员单位及兼职委员……原来是什么样就拖什么样，不用改成模板。
        <br />
        先看清楚会改什么，点“确认导入”之前什么都不会写入。
      </p>
      <Button type="primary" size="large" data-testid="choose-file" onClick={() => void choose()}>
        选择文件
      </Button>
      {trouble !== undefined && (
        <Alert
          className="drop-trouble"
          type="error"
          showIcon
          title="没有导入"
          description={trouble}
          role="alert"
        />
      )}
    </div>
  );
}
