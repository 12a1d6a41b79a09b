import { App, Button } from 'antd';
import { useCallback, useState } from 'react';
import { composePaper } from '../../../../core/papers/composePaper.ts';
import { layoutPaper } from '../../../../core/papers/layout/layoutPaper.ts';
import type { PageModel } from '../../../../core/papers/pageModel.ts';
import type { PaperAsk } from '../../../../core/papers/paperAsk.ts';
import type { PaperKind, PaperModel } from '../../../../core/papers/paperModel.ts';
import { PrintPages } from '../../../papers/PrintPages.tsx';
import { useSession } from '../../../session/useSession.ts';
import { useSaving } from '../saving/useSaving.ts';
import { savePaper } from './savePaper.ts';

/** 存 Word and 打印 of a paper, from what is stored at the moment: what is being typed is saved first. */
export function PaperButtons(props: {
  readonly kind: PaperKind;
  readonly ask: PaperAsk;
  /** The words on the buttons name the paper: 打印签到表. */
  readonly name?: string;
}) {
  const { kind, ask, name = '' } = props;
  const { message } = App.useApp();
  const session = useSession();
  const queue = useSaving();
  const [busy, setBusy] = useState(false);
  const [pages, setPages] = useState<readonly PageModel[]>();
  const current = async (): Promise<PaperModel | undefined> => {
    await queue.flush();
    return composePaper(kind, session.workspace.data, ask)?.model;
  };
  const save = async () => {
    setBusy(true);
    const model = await current();
    const saved = model === undefined ? undefined : await savePaper(session.bridge, model);
    setBusy(false);
    if (saved?.saved === true) void message.success(`已存：${model?.fileName ?? ''}.docx（${saved.place}）`);
    else if (saved?.reason !== undefined) void message.error(saved.reason, 8);
  };
  const print = async () => {
    const model = await current();
    if (model !== undefined) setPages(layoutPaper(model));
  };
  const done = useCallback(
    (error?: unknown) => {
      setPages(undefined);
      if (error !== undefined)
        void message.error('没有打印成。软件里的内容都还在；请再点一次“打印”，或“存 Word”后用 WPS 打印。', 8);
    },
    [message],
  );
  return (
    <>
      <Button loading={busy} onClick={() => void save()}>
        存 Word
      </Button>
      <Button onClick={() => void print()}>打印{name}</Button>
      {pages !== undefined && <PrintPages pages={pages} onDone={done} />}
    </>
  );
}
