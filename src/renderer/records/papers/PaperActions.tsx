import { App, Button } from 'antd';
import { useCallback, useState } from 'react';
import { layoutPaper } from '../../../core/papers/layout/layoutPaper.ts';
import type { PageModel } from '../../../core/papers/pageModel.ts';
import type { PaperModel } from '../../../core/papers/paperModel.ts';
import { sheetSize } from '../../papers/sheetSize.ts';
import { PrintPages } from '../../papers/PrintPages.tsx';
import { useSession } from '../../session/useSession.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { keepAs, type KeptAs, type Made } from '../files/keepAs.ts';
import { plainWord, printedPdf } from './keepPaper.ts';

/** A paper on its way to the printer or into a PDF. */
interface Going {
  readonly pages: readonly PageModel[];
  readonly print: () => Promise<void>;
}

const notPrinted = '没有打印成。软件里的内容都还在；请再点一次“打印”，或“存 Word”后用 WPS 打印。';

/** 存 Word, 打印 and, where it is wanted, 存 PDF of a paper as it is at the moment; Ctrl+P prints it. */
export function PaperActions(props: {
  /** The paper as it stands; what is being typed is saved first. */
  readonly current: () => Promise<PaperModel | undefined>;
  /** The words on the button name the paper: 打印签到表. */
  readonly name?: string;
  readonly withPdf?: boolean;
  /** Makes the Word file another way, as from the office's own template. */
  readonly makeWord?: ((model: PaperModel) => Promise<Made>) | undefined;
  /** After the paper went to the printer or into a file to be printed. */
  readonly onOut?: () => void;
}) {
  const { current, name = '', makeWord = plainWord, onOut } = props;
  const { bridge } = useSession();
  const { message } = App.useApp();
  const [going, setGoing] = useState<Going>();
  const [isWriting, setWriting] = useState(false);
  const [isAdvised, setAdvised] = useState(false);
  const say = ({ place, problem }: KeptAs): void => {
    if (problem !== undefined) void message.error(problem, 8);
    else if (place !== undefined) void message.success(`已存到：${place}`, 6);
    if (place !== undefined) onOut?.();
  };
  const word = async (): Promise<void> => {
    setWriting(true);
    const model = await current();
    if (model !== undefined) say(await keepAs(bridge, `${model.fileName}.docx`, () => makeWord(model)));
    setWriting(false);
  };
  const print = async (): Promise<void> => {
    const model = await current();
    if (model === undefined) return;
    const pages = layoutPaper(model);
    setGoing({
      pages,
      print: async () => {
        const failed = await bridge.print(sheetSize(pages));
        if (failed === undefined) onOut?.();
        else say(failed);
      },
    });
  };
  const savePdf = async (): Promise<void> => {
    if (bridge.pdf === undefined) return setAdvised(true);
    const model = await current();
    if (model === undefined) return;
    setGoing({
      pages: layoutPaper(model),
      print: async () => say(await keepAs(bridge, `${model.fileName}.pdf`, () => printedPdf(bridge))),
    });
  };
  const done = useCallback(
    (error?: unknown) => {
      setGoing(undefined);
      if (error !== undefined) void message.error(notPrinted, 8);
    },
    [message],
  );
  return (
    <>
      <Button loading={isWriting} onClick={() => void word()}>
        存 Word
      </Button>
      <Button data-print disabled={going !== undefined} onClick={() => void print()}>
        打印{name}
      </Button>
      {props.withPdf === true && (
        <Button disabled={going !== undefined} onClick={() => void savePdf()}>
          存 PDF
        </Button>
      )}
      {going !== undefined && <PrintPages pages={going.pages} print={going.print} onDone={done} />}
      <AskDialog
        open={isAdvised}
        title="存成 PDF"
        yes="打开打印窗口"
        onYes={() => {
          setAdvised(false);
          void print();
        }}
        onNo={() => setAdvised(false)}
      >
        <p>{bridge.pdfAdvice}</p>
      </AskDialog>
    </>
  );
}
