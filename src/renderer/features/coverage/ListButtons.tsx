import { App, Button } from 'antd';
import { useCallback, useState } from 'react';
import type { SheetModel } from '../../../core/reports/sheetModel.ts';
import { useSession } from '../../session/useSession.ts';
import { PrintSheet } from '../../sheets/PrintSheet.tsx';
import { SaveWords } from '../../sheets/SaveWords.tsx';
import { saveWorkbook, type SaveState } from '../../sheets/saveWorkbook.ts';
import { copySheet } from '../../sheets/sheetCopy.ts';

/** Prints, saves or copies the list that is handed out to those who fill the gaps. */
export function ListButtons({ sheet }: { readonly sheet: SheetModel }) {
  const session = useSession();
  const { message } = App.useApp();
  const [state, setState] = useState<SaveState>({ is: 'idle' });
  const [isPrinting, setPrinting] = useState(false);
  const fileName = `${sheet.title}-${session.workspace.data.today}.xlsx`;
  const printed = useCallback(
    (wrong?: string) => {
      setPrinting(false);
      if (wrong !== undefined) void message.error(wrong);
    },
    [message],
  );
  const save = async (): Promise<void> => {
    const stop = new AbortController();
    setState({ is: 'writing', stop });
    setState(await saveWorkbook(session.bridge, { fileName, sheets: [sheet] }, stop.signal));
  };
  const copy = (): void => {
    if (copySheet(sheet)) void message.success('名单已复制，到 WPS 或 Excel 里粘贴即可');
    else void message.error('没有复制成。软件里的内容都还在；请改用“导出”。');
  };
  return (
    <div className="gap-buttons">
      <Button type="primary" onClick={() => setPrinting(true)}>
        打印名单
      </Button>
      <Button disabled={state.is === 'writing'} onClick={() => void save()}>
        导出 .xlsx
      </Button>
      <Button onClick={copy}>复制</Button>
      {state.is !== 'idle' && <SaveWords state={state} fileName={fileName} />}
      {isPrinting && <PrintSheet model={sheet} bridge={session.bridge} onDone={printed} />}
    </div>
  );
}
