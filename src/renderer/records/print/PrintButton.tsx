import { PrinterOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { IdDisplay } from '../../../core/kinds/idNumber.ts';
import type { SheetModel } from '../../../core/reports/sheetModel.ts';
import { noteFullIds } from '../../session/noteFullIds.ts';
import { useSession } from '../../session/useSession.ts';
import { noteTable } from './noteTable.ts';
import { IdQuestion } from './IdQuestion.tsx';
import { PrintWindow } from './PrintWindow.tsx';
import { shownSheet, type Shown } from './shownSheet.ts';

/** 打印: the rows and columns shown in pages to look at and print; identity numbers are asked for as with 导出. */
export function PrintButton(props: { readonly shown: () => Shown; readonly isSealed: boolean }) {
  const session = useSession();
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const [sheet, setSheet] = useState<SheetModel>();
  const [printing, setPrinting] = useState<Shown>();
  const open = async (idDisplay: IdDisplay, purpose: string): Promise<void> => {
    setAsking(false);
    const shown = props.shown();
    const { ledger, rows } = shown;
    if (rows.length === 0) return void message.info('现在没有显示任何行，没有可以打印的内容。');
    if (idDisplay === 'full') {
      const refused = await noteFullIds(session, `打印${ledger.label}台账 ${rows.length} 行`, purpose);
      if (refused !== undefined) return void message.error(refused);
    }
    setSheet(shownSheet(shown, idDisplay));
    setPrinting(shown);
  };
  return (
    <>
      <Button
        icon={<PrinterOutlined aria-hidden />}
        title="先看一看，再打印现在显示的行和列（Ctrl+P）"
        onClick={() => {
          if (props.isSealed) setAsking(true);
          else void open('masked', '');
        }}
      >
        打印
      </Button>
      {asking && (
        <IdQuestion
          act="打印"
          onYes={(display, purpose) => void open(display, purpose)}
          onNo={() => setAsking(false)}
        />
      )}
      {sheet !== undefined && (
        <PrintWindow
          sheet={sheet}
          onPrinted={() => {
            if (printing !== undefined) void noteTable(session, printing);
          }}
          onClose={() => setSheet(undefined)}
        />
      )}
    </>
  );
}
