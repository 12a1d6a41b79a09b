import { App, Button } from 'antd';
import { useCallback, useState } from 'react';
import { paperDate } from '../../../core/kinds/day.ts';
import type { SheetModel, WorkbookModel } from '../../../core/reports/sheetModel.ts';
import { exportedMonthKey } from '../../session/deviceKeys.ts';
import { noteFullIds } from '../../session/noteFullIds.ts';
import { useSession } from '../../session/useSession.ts';
import { noteSheets } from './noteSheets.ts';
import { PrintSheet } from '../../sheets/PrintSheet.tsx';
import { SaveWords } from '../../sheets/SaveWords.tsx';
import { saveWorkbook, type SaveState } from '../../sheets/saveWorkbook.ts';
import { copySheet } from '../../sheets/sheetCopy.ts';

/** The foot of the reports: save the whole workbook, print or copy the sheet in view, and where it was saved. */
export function ReportFoot(props: {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly month: string;
  /** False while the sheets are made anew: what is still in view must not leave the PC. */
  readonly isCurrent: boolean;
  /** What whole identity numbers are for, while they are shown. */
  readonly fullIdsFor: string | undefined;
}) {
  const { workbook, sheet, month, isCurrent } = props;
  const { message } = App.useApp();
  const session = useSession();
  const [state, setState] = useState<SaveState>({ is: 'idle' });
  const [printing, setPrinting] = useState<SheetModel>();
  /** False when whole identity numbers would go out unrecorded. */
  const mayGo = async (act: string, sheets: readonly SheetModel[]): Promise<boolean> => {
    if (props.fullIdsFor === undefined || !sheets.some(holdsIds)) return true;
    const refused = await noteFullIds(session, `${act}${paperDate(month)}报表`, props.fullIdsFor);
    if (refused !== undefined) void message.error(refused);
    return refused === undefined;
  };
  const save = async () => {
    if (!(await mayGo('导出', workbook.sheets))) return;
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
  const copy = async () => {
    if (!(await mayGo('复制', [sheet]))) return;
    if (copySheet(sheet)) void message.success(`「${sheet.name}」已复制，到 WPS 或 Excel 里粘贴即可`);
    else void message.error('没有复制成。软件里的内容都还在；请改用“导出”。');
  };
  const print = async () => setPrinting((await mayGo('打印', [sheet])) ? sheet : undefined);
  const printed = useCallback(
    (wrong?: string) => {
      setPrinting(undefined);
      if (wrong !== undefined) void message.error(wrong);
      else void noteSheets(session, [sheet]);
    },
    [message, session, sheet],
  );
  return (
    <footer className="report-foot">
      <Button type="primary" disabled={state.is === 'writing' || !isCurrent} onClick={() => void save()}>
        导出 .xlsx
      </Button>
      <Button data-print disabled={!isCurrent} onClick={() => void print()}>
        打印
      </Button>
      <Button disabled={!isCurrent} onClick={() => void copy()}>
        复制
      </Button>
      <SaveWords state={state} fileName={workbook.fileName} />
      {printing !== undefined && <PrintSheet model={printing} bridge={session.bridge} onDone={printed} />}
    </footer>
  );
}

function holdsIds(sheet: SheetModel): boolean {
  return sheet.columns.some(({ key }) => key === 'idNumber');
}
