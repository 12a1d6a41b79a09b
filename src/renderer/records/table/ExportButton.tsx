import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { IdDisplay } from '../../../core/kinds/idNumber.ts';
import { noteFullIds } from '../../session/noteFullIds.ts';
import { useSession } from '../../session/useSession.ts';
import { IdQuestion } from '../print/IdQuestion.tsx';
import { shownSheet, type Shown } from '../print/shownSheet.ts';
import { exportLedger } from './exportLedger.ts';

/** 导出: the rows and columns shown become an .xlsx; where identity numbers are among them, it is asked first how they go out. */
export function ExportButton(props: { readonly shown: () => Shown; readonly isSealed: boolean }) {
  const session = useSession();
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async (idDisplay: IdDisplay, purpose: string): Promise<void> => {
    setAsking(false);
    setBusy(true);
    try {
      const shown = props.shown();
      const { ledger, rows, data } = shown;
      if (rows.length === 0) return void message.info('现在没有显示任何行，没有可以导出的内容。');
      if (idDisplay === 'full') {
        const refused = await noteFullIds(session, `导出${ledger.label}台账 ${rows.length} 行`, purpose);
        if (refused !== undefined) return void message.error(refused);
      }
      const said = await exportLedger(shownSheet(shown, idDisplay), data.today, session.bridge);
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
          if (props.isSealed) setAsking(true);
          else void run('masked', '');
        }}
      >
        导出
      </Button>
      {asking && (
        <IdQuestion
          act="导出"
          onYes={(display, purpose) => void run(display, purpose)}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}
