import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { composePaper } from '../../../../core/papers/composePaper.ts';
import { layoutPaper } from '../../../../core/papers/layout/layoutPaper.ts';
import type { PaperAsk } from '../../../../core/papers/paperAsk.ts';
import type { PaperKind } from '../../../../core/papers/paperModel.ts';
import { paperDef } from '../../../../core/papers/registry.ts';
import { FontNote } from '../../../papers/FontNote.tsx';
import { PaperPages } from '../../../papers/PaperPages.tsx';
import { useData } from '../../../session/useSession.ts';
import { DialogMessages } from '../../../ui/DialogMessages.tsx';
import { useDialog } from '../../../ui/SidePanel.tsx';
import { PaperActions } from '../../../records/papers/PaperActions.tsx';
import '../../../ui/fullWindow.css';
import './paperWindow.css';

/** A paper over the screen as it will look, with 存 Word, 打印 and 存 PDF; Esc closes it. */
export function PaperWindow(props: {
  readonly kind: PaperKind;
  readonly ask: PaperAsk;
  readonly onClose: () => void;
  /** Questions that change the paper, such as the day until which a letter asks for an answer. */
  readonly children?: ReactNode;
}) {
  const { kind, ask, onClose } = props;
  const data = useData();
  const dialog = useDialog(true);
  const model = useMemo(() => composePaper(kind, data, ask)?.model, [kind, data, ask]);
  const pages = useMemo(() => (model === undefined ? [] : layoutPaper(model)), [model]);
  const { label } = paperDef(kind);
  return (
    <dialog
      ref={dialog}
      className="full-window paper-window"
      aria-label={label}
      onClose={onClose}
      data-testid="paper-window"
    >
      <header>
        <h2>{label}</h2>
        {props.children}
        <span className="paper-window-acts">
          {model !== undefined && (
            <DialogMessages dialog={dialog}>
              <PaperActions current={() => Promise.resolve(model)} withPdf />
            </DialogMessages>
          )}
          <Button type="text" aria-label="关闭" icon={<CloseOutlined aria-hidden />} onClick={onClose} />
        </span>
      </header>
      {model === undefined ? (
        <p className="muted">这份文书现在没有内容可写：要用到的事项已经办结，或人员已不在。</p>
      ) : (
        <div
          className={`paper-window-pages paper-${model.orientation}`}
          tabIndex={0}
          aria-label={`${label}预览`}
        >
          <FontNote pages={pages} />
          <PaperPages pages={pages} />
        </div>
      )}
    </dialog>
  );
}
