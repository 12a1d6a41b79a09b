import { CloseOutlined } from '@ant-design/icons';
import { App, Button, Input, Radio } from 'antd';
import { useMemo, useState } from 'react';
import type { SheetModel } from '../../../core/reports/sheetModel.ts';
import { useSession } from '../../session/useSession.ts';
import { PrintSheets } from '../../sheets/PrintSheets.tsx';
import { SheetPages } from '../../sheets/SheetPages.tsx';
import { DialogMessages } from '../../ui/DialogMessages.tsx';
import { useDialog } from '../../ui/SidePanel.tsx';
import '../../ui/fullWindow.css';
import './print.css';

type Page = SheetModel['page'];

/** From so many columns on a list is laid across the paper (domain.md 11.1). */
const ACROSS = 7;

const papers = ['A4', 'A3'].map((value) => ({ value, label: value }));
const ways = [
  { value: 'portrait', label: '竖' },
  { value: 'landscape', label: '横' },
];

/** A sheet over the screen in pages as they will be printed, with paper, direction and title to choose. */
export function PrintWindow(props: {
  readonly sheet: SheetModel;
  /** Told once it was printed. */
  readonly onPrinted: () => void;
  readonly onClose: () => void;
}) {
  const { sheet, onClose } = props;
  const dialog = useDialog(true);
  const [title, setTitle] = useState(sheet.title);
  const [page, setPage] = useState<Page>(() => ({
    paper: 'A4',
    orientation: sheet.columns.length > ACROSS ? 'landscape' : 'portrait',
  }));
  const model = useMemo(() => ({ ...sheet, title, page }), [sheet, title, page]);
  return (
    <dialog
      ref={dialog}
      className="full-window print-window"
      aria-label="打印"
      onClose={onClose}
      data-testid="print-window"
    >
      <header>
        <label className="print-title">
          标题
          <Input
            value={title}
            aria-label="标题"
            maxLength={60}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <Radio.Group
          optionType="button"
          aria-label="纸张"
          value={page.paper}
          options={papers}
          onChange={(event) => setPage({ ...page, paper: event.target.value as Page['paper'] })}
        />
        <Radio.Group
          optionType="button"
          aria-label="纸的方向"
          value={page.orientation}
          options={ways}
          onChange={(event) => setPage({ ...page, orientation: event.target.value as Page['orientation'] })}
        />
        <DialogMessages dialog={dialog}>
          <PrintActs model={model} onPrinted={props.onPrinted} />
        </DialogMessages>
        <Button type="text" aria-label="关闭" icon={<CloseOutlined aria-hidden />} onClick={onClose} />
      </header>
      <SheetPages model={model} />
    </dialog>
  );
}

function PrintActs(props: { readonly model: SheetModel; readonly onPrinted: () => void }) {
  const { model } = props;
  const { bridge } = useSession();
  const { message } = App.useApp();
  const [doing, setDoing] = useState<'print' | 'pdf'>();
  const print = async (): Promise<string | undefined> => {
    const { paper, orientation } = model.page;
    return (await bridge.print({ size: paper, landscape: orientation === 'landscape' }))?.problem;
  };
  const pdf = async (): Promise<string | undefined> => {
    const made = await bridge.pdf?.();
    if (made === undefined || !('bytes' in made)) return made?.problem;
    const suggestedName = `${model.name}.pdf`;
    const saved = await bridge.saveFile({ suggestedName, bytes: made.bytes, what: model.title });
    if (saved.saved) void message.success(`已存到 ${saved.place}`);
    return saved.saved ? undefined : saved.reason;
  };
  return (
    <span className="print-acts">
      {doing === undefined ? (
        <>
          {bridge.pdf !== undefined && <Button onClick={() => setDoing('pdf')}>存 PDF</Button>}
          <Button type="primary" title={bridge.pdfAdvice} onClick={() => setDoing('print')}>
            打印
          </Button>
        </>
      ) : (
        <PrintSheets
          model={model}
          act={doing === 'print' ? print : pdf}
          onDone={(wrong) => {
            setDoing(undefined);
            if (wrong !== undefined) void message.error(wrong);
            else if (doing === 'print') props.onPrinted();
          }}
        />
      )}
    </span>
  );
}
