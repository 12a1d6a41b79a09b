import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { ledgerPaperDef, type LedgerPaperDef } from '../../../core/papers/ledger/ledgerPapers.ts';
import type { LedgerAsk } from '../../../core/papers/ledger/ledgerAsk.ts';
import { layoutPaperSteps } from '../../../core/papers/layout/layoutPaper.ts';
import type { PageModel } from '../../../core/papers/pageModel.ts';
import type { LedgerPaper, PaperModel } from '../../../core/papers/paperModel.ts';
import type { View } from '../../../core/record/dataView.ts';
import { finish, type Steps } from '../../../core/rules/steps.ts';
import { FontNote } from '../../papers/FontNote.tsx';
import { PaperPages } from '../../papers/PaperPages.tsx';
import { notePrinted } from '../../session/notePrinted.ts';
import { useData, useSession } from '../../session/useSession.ts';
import { useSteps } from '../../session/useSteps.ts';
import { DialogMessages } from '../../ui/DialogMessages.tsx';
import { LateSkeleton } from '../../ui/LateSkeleton.tsx';
import { useDialog } from '../../ui/SidePanel.tsx';
import { PaperActions } from './PaperActions.tsx';
import { PaperQuestions } from './PaperQuestions.tsx';
import { useWordings } from './useWordings.ts';
import { WordingEditor } from './WordingEditor.tsx';
import '../../ui/fullWindow.css';
import './ledgerPapers.css';

/** So many pages are shown; the rest is printed without being looked at one by one. */
const SHOWN = 24;
/** So many records go into one print, so that the window is never held up for long. */
const MOST = 400;

/** Papers from ledgers for some records over the screen, as they will be printed: what is asked about them, their words, one print for all. */
export function LedgerPaperWindow(props: {
  readonly paper: LedgerPaper;
  readonly about: readonly string[];
  readonly onClose: () => void;
}) {
  const { paper, about, onClose } = props;
  const def = useMemo(() => ledgerPaperDef(paper), [paper]);
  const data = useData();
  const session = useSession();
  const dialog = useDialog(true);
  const [asked, setAsked] = useState<LedgerAsk>({});
  const wordings = useWordings(paper, about);
  const ask = useMemo(() => ({ ...asked, words: wordings.typed }), [asked, wordings.typed]);
  const taken = useMemo(() => about.slice(0, MOST), [about]);
  const { value: laid } = useSteps(
    useCallback(() => inSlices(laidSteps(def, data, taken, ask)), [def, data, taken, ask]),
  );
  const { model, pages } = laid ?? {};
  const close = (): void => {
    void wordings.save();
    onClose();
  };
  const current = async () => {
    await wordings.save();
    return finish(def.compose(session.workspace.data, taken, asked));
  };
  const noteOut = (): void => {
    if (def.isNoted) void notePrinted(session, paper, taken, `${def.label} ${taken.length} 份`);
  };
  const isAcross = model?.orientation === 'landscape';
  return (
    <dialog
      ref={dialog}
      className="full-window paper-job"
      aria-label={def.label}
      onClose={close}
      data-testid="ledger-paper"
    >
      <DialogMessages dialog={dialog}>
        <header>
          <h2>{def.label}</h2>
          <span className="muted nowrap" role="status" data-testid="paper-count">
            {pages === undefined ? '' : `共 ${pages.length} 页`}
          </span>
          <PaperQuestions asks={def.asks} ask={asked} onAsk={setAsked} />
          <span className="paper-job-acts">
            <PaperActions current={current} withPdf onOut={noteOut} />
            <Button type="text" aria-label="关闭" icon={<CloseOutlined aria-hidden />} onClick={close} />
          </span>
        </header>
        <div className={wordings.all.length === 0 ? 'paper-job-body' : 'paper-job-body has-words'}>
          {wordings.all.length > 0 && <WordingEditor wordings={wordings} />}
          <div
            className={isAcross ? 'paper-job-pages is-across' : 'paper-job-pages'}
            tabIndex={0}
            role="group"
            aria-label={`${def.label}预览`}
          >
            {about.length > MOST && (
              <p>
                选了 {about.length} 份，一次最多印 {MOST} 份；下面是前 {MOST} 份，其余的请分批再选。
              </p>
            )}
            {pages === undefined ? <LateSkeleton /> : <Pages pages={pages} />}
          </div>
        </div>
      </DialogMessages>
    </dialog>
  );
}

interface Laid {
  readonly model: PaperModel | undefined;
  readonly pages: readonly PageModel[];
}

/** A slice of work in which the window may stand still, ms. */
const SLICE = 12;

/** Several steps at a time, so that a preview of many pages does not wait for a timer after each. */
function* inSlices<T>(steps: Steps<T>): Steps<T> {
  let begin = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begin < SLICE) continue;
    yield;
    begin = performance.now();
  }
}

/** Writes and parts the paper a piece at a time; without a model nothing of it is there any more. */
function* laidSteps(def: LedgerPaperDef, data: View, about: readonly string[], ask: LedgerAsk): Steps<Laid> {
  const model = yield* def.compose(data, about, ask);
  const pages = model === undefined ? [] : yield* layoutPaperSteps(model);
  return { model, pages };
}

function Pages({ pages }: { readonly pages: readonly PageModel[] }) {
  const shown = useMemo(() => pages.slice(0, SHOWN), [pages]);
  if (pages.length === 0) {
    return <p>没有可以印的内容：选中的岗位现在没有人，或者任职已经结束。请到台账里核对后再来。</p>;
  }
  return (
    <>
      <FontNote pages={shown} />
      <PaperPages pages={shown} />
      {pages.length > SHOWN && (
        <p>
          这里看到前 {SHOWN} 页；后面还有 {pages.length - SHOWN} 页，打印和存文件时都在内。
        </p>
      )}
    </>
  );
}
