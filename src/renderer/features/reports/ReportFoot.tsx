import { App, Button } from 'antd';
import { useState } from 'react';
import type { SheetModel, WorkbookModel } from '../../../core/reports/sheetModel.ts';
import { exportedMonthKey } from '../../session/deviceKeys.ts';
import { useSession } from '../../session/useSession.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { SaveWords } from './SaveWords.tsx';
import { saveWorkbook, type SaveState } from './saveWorkbook.ts';
import { copySheet } from './sheetCopy.ts';

/** The foot of the reports: save the whole workbook, print or copy the sheet in view, and where it was saved. */
export function ReportFoot(props: {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly month: string;
  /** False while the sheets are made anew: what is still in view must not leave the PC. */
  readonly isCurrent: boolean;
}) {
  const { workbook, sheet, month, isCurrent } = props;
  const { message } = App.useApp();
  const session = useSession();
  const [state, setState] = useState<SaveState>({ is: 'idle' });
  const [isPrinting, setPrinting] = useState(false);
  const save = async () => {
    const stop = new AbortController();
    setState({ is: 'writing', stop });
    const end = await saveWorkbook(session.bridge, workbook, stop.signal);
    setState(end);
    const last = session.workspace.device.get(exportedMonthKey);
    // A running month will be asked for again once it is over.
    const isOver = month < session.workspace.data.today.slice(0, 7);
    if (end.is === 'saved' && isOver && (typeof last !== 'string' || last < month)) {
      await session.setDevice(exportedMonthKey, month);
    }
  };
  const copy = () => {
    if (copySheet(sheet)) void message.success(`「${sheet.name}」已复制，到 WPS 或 Excel 里粘贴即可`);
    else void message.error('没有复制成。软件里的内容都还在；请改用“导出”。');
  };
  return (
    <footer className="report-foot">
      <Button type="primary" disabled={state.is === 'writing' || !isCurrent} onClick={() => void save()}>
        导出 .xlsx
      </Button>
      <Button disabled={!isCurrent} onClick={() => setPrinting(true)}>
        打印
      </Button>
      <Button disabled={!isCurrent} onClick={copy}>
        复制
      </Button>
      <SaveWords state={state} fileName={workbook.fileName} />
      {isPrinting && <PrintSheet model={sheet} onDone={() => setPrinting(false)} />}
    </footer>
  );
}
