import { App, Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type { PageModel } from '../../../../core/papers/pageModel.ts';
import type { PaperModel } from '../../../../core/papers/paperModel.ts';
import type { Bridge } from '../../../bridge/bridge.ts';
import { JobTrouble } from '../../../jobs/runWorker.ts';
import { writeDocxJob } from '../../../jobs/writeDocxJob.ts';
import { PrintPages } from '../../../papers/PrintPages.tsx';
import { useSession } from '../../../session/useSession.ts';
import { AskDialog } from '../../../ui/AskDialog.tsx';

/** Bytes of a paper, or the sentence why there are none. */
export type Made = Uint8Array | { readonly problem: string };

type Going = { readonly print: () => Promise<void> };

const unsaved = '没有存成。会议内容都还在；请换一个文件夹再存一次。';

/** 存 Word, 打印, 存 PDF of the paper in view; Ctrl+P prints it. */
export function PaperActions(props: {
  readonly model: PaperModel;
  readonly pages: readonly PageModel[];
  /** Makes the Word file another way, as from the office's own template. */
  readonly makeWord?: (() => Promise<Made>) | undefined;
  /** Further buttons, before these. */
  readonly children?: ReactNode;
}) {
  const { model, pages, makeWord } = props;
  const { bridge } = useSession();
  const { message } = App.useApp();
  const [going, setGoing] = useState<Going>();
  const [isWriting, setWriting] = useState(false);
  const [isAdvised, setAdvised] = useState(false);
  const say = (problem: string | undefined): void =>
    void (problem !== undefined && message.error(problem, 8));
  const keep = async (ending: string, make: () => Promise<Made>): Promise<void> => {
    const outcome = await keepAs(bridge, `${model.fileName}.${ending}`, make);
    if ('problem' in outcome) say(outcome.problem);
    else if (outcome.place !== undefined) void message.success(`已存到：${outcome.place}`, 6);
  };
  const word = async (): Promise<void> => {
    setWriting(true);
    await keep('docx', makeWord ?? (() => writeDocxJob(model)));
    setWriting(false);
  };
  const print = (): void => {
    const landscape = model.orientation === 'landscape';
    setGoing({ print: async () => say((await bridge.print({ size: 'A4', landscape }))?.problem) });
  };
  const savePdf = (): void => {
    if (bridge.pdf === undefined) return setAdvised(true);
    setGoing({
      print: () =>
        keep('pdf', async () => {
          const made = await bridge.pdf?.();
          if (made === undefined) return { problem: unsaved };
          return 'bytes' in made ? made.bytes : made;
        }),
    });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <>
      {props.children}
      <Button loading={isWriting} onClick={() => void word()}>
        存 Word
      </Button>
      <Button disabled={going !== undefined} onClick={print}>
        打印
      </Button>
      <Button disabled={going !== undefined} onClick={savePdf}>
        存 PDF
      </Button>
      {going !== undefined && (
        <PrintPages
          pages={pages}
          print={going.print}
          onDone={(error) => {
            setGoing(undefined);
            if (error !== undefined)
              say('没有打印成。会议内容都还在；请再点一次，还不行就先存 Word 再打印。');
          }}
        />
      )}
      <AskDialog
        open={isAdvised}
        title="存成 PDF"
        yes="打开打印窗口"
        onYes={() => {
          setAdvised(false);
          print();
        }}
        onNo={() => setAdvised(false)}
      >
        <p>{bridge.pdfAdvice}</p>
      </AskDialog>
    </>
  );
}

/** Makes a file and hands it to the user; a place when it was saved, nothing when they changed their mind. */
async function keepAs(
  bridge: Bridge,
  suggestedName: string,
  make: () => Promise<Made>,
): Promise<{ readonly problem: string } | { readonly place?: string }> {
  try {
    const bytes = await make();
    if ('problem' in bytes) return bytes;
    const saved = await bridge.saveFile({ suggestedName, bytes, what: '文件' });
    if (saved.saved) return { place: saved.place };
    return saved.reason === undefined ? {} : { problem: saved.reason };
  } catch (error) {
    return { problem: error instanceof JobTrouble ? error.message : unsaved };
  }
}
