import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { IdDisplay } from '../../../core/kinds/idNumber.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { noteFullIds } from '../../session/noteFullIds.ts';
import { useSession } from '../../session/useSession.ts';
import { exportLedger, type LedgerExport } from './exportLedger.ts';
import '../inputs/inputs.css';

const displays: readonly { readonly value: IdDisplay; readonly label: string }[] = [
  { value: 'masked', label: '遮盖中间（371081********0015）' },
  { value: 'lastFour', label: '只留后四位' },
  { value: 'omitted', label: '不带这一列' },
  { value: 'full', label: '完整号码（只在上级要求时用，文件请妥善保管）' },
];

/** 导出: the rows and columns shown become an .xlsx; where identity numbers are among them, it is asked first how they go out. */
export function ExportButton(
  props: Omit<LedgerExport, 'idDisplay' | 'rows'> & { readonly rows: () => readonly AnyStored[] },
) {
  const { columns } = props;
  const session = useSession();
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [display, setDisplay] = useState<IdDisplay>('masked');
  const [purpose, setPurpose] = useState('');
  const run = async (idDisplay: IdDisplay): Promise<void> => {
    setAsking(false);
    setBusy(true);
    try {
      const rows = props.rows();
      if (rows.length === 0) return void message.info('现在没有显示任何行，没有可以导出的内容。');
      if (idDisplay === 'full') {
        const refused = await noteFullIds(
          session,
          `导出${props.ledger.label}台账 ${rows.length} 行`,
          purpose.trim(),
        );
        if (refused !== undefined) return void message.error(refused);
      }
      const said = await exportLedger({ ...props, rows, idDisplay }, session.bridge);
      if (said !== undefined) void message.open({ type: said.ok ? 'success' : 'error', content: said.text });
    } catch (error) {
      void message.error(
        error instanceof Error ? error.message : '没有导出，软件里的内容都还在，请再试一次。',
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        icon={<DownloadOutlined aria-hidden />}
        loading={busy}
        title="把现在显示的行和列存成 Excel 表格"
        onClick={() => {
          setPurpose('');
          if (columns.some((column) => column.sealed)) setAsking(true);
          else void run('masked');
        }}
      >
        导出
      </Button>
      {asking && (
        <Modal
          open
          title="表里有公民身份号码，怎样导出？"
          okText="导出"
          okButtonProps={{ disabled: display === 'full' && purpose.trim() === '' }}
          cancelText="取消"
          onOk={() => void run(display)}
          onCancel={() => setAsking(false)}
        >
          <Radio.Group
            className="stacked"
            value={display}
            onChange={(event) => setDisplay(event.target.value as IdDisplay)}
            options={displays.map(({ value, label }) => ({ value, label }))}
          />
          {display === 'full' && (
            <label className="export-purpose">
              用途（会记在“设置 → 变动记录”里）
              <Input
                aria-label="用途"
                placeholder="如：区委组织部要求核对"
                maxLength={100}
                value={purpose}
                onChange={(event) => setPurpose(event.target.value)}
              />
            </label>
          )}
        </Modal>
      )}
    </>
  );
}
