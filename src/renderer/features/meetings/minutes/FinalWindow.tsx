import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import { composePaper } from '../../../../core/papers/composePaper.ts';
import { thawPaper } from '../../../../core/papers/frozenPaper.ts';
import { layoutPaper } from '../../../../core/papers/layout/layoutPaper.ts';
import { paperInForce } from '../../../../core/rules/meetings/paperNumber.ts';
import { FileContent } from '../../../records/files/FileContent.tsx';
import { PaperPages } from '../../../papers/PaperPages.tsx';
import { useData } from '../../../session/useSession.ts';
import { useDialog } from '../../../ui/SidePanel.tsx';
import '../../../ui/fullWindow.css';
import '../papers/paperWindow.css';
import type { MeetingFacts } from '../useMeeting.ts';
import type { Final } from './finals.ts';

/** The final as it came back on the right, ours on the left. */
export function FinalWindow(props: {
  readonly facts: MeetingFacts;
  readonly final: Final;
  readonly onClose: () => void;
}) {
  const { facts, final, onClose } = props;
  const data = useData();
  const dialog = useDialog(true);
  const ours = useMemo(() => {
    const issued = paperInForce(data, facts.meeting.id);
    const thawed = issued === undefined ? undefined : thawPaper(issued.content);
    const model =
      thawed?.ok === true
        ? thawed.model
        : composePaper('minutes', data, { meeting: facts.meeting.id })?.model;
    return model === undefined ? [] : layoutPaper(model);
  }, [data, facts.meeting.id]);
  return (
    <dialog
      ref={dialog}
      className="full-window paper-window final-window"
      aria-label="定稿与本软件的文本"
      onClose={onClose}
      data-testid="final-window"
    >
      <header>
        <h2>{final.file.name}</h2>
        <span className="paper-window-acts">
          <Button type="text" aria-label="关闭" icon={<CloseOutlined aria-hidden />} onClick={onClose} />
        </span>
      </header>
      <div className="final-pair">
        <section aria-label="本软件的文本" tabIndex={0}>
          <h3>本软件的文本</h3>
          <PaperPages pages={ours} />
        </section>
        <section aria-label="回收的定稿" tabIndex={0} data-testid="final-text">
          <h3>回收的定稿</h3>
          <FileContent file={final.file} />
        </section>
      </div>
    </dialog>
  );
}
