import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { composePaper } from '../../../../core/papers/composePaper.ts';
import { thawPaper } from '../../../../core/papers/frozenPaper.ts';
import { layoutPaper } from '../../../../core/papers/layout/layoutPaper.ts';
import { paperInForce } from '../../../../core/rules/meetings/paperNumber.ts';
import { FileTrouble } from '../../../../files/fileTrouble.ts';
import { readDocxText } from '../../../../files/readDocxText.ts';
import { PaperPages } from '../../../papers/PaperPages.tsx';
import { useData, useSession } from '../../../session/useSession.ts';
import { useDialog } from '../../../ui/SidePanel.tsx';
import '../papers/paperWindow.css';
import type { MeetingFacts } from '../useMeeting.ts';
import { isWordFile, pictureType, type Final } from './finals.ts';

/** What of a final can be shown: its words, its picture, or a sentence. */
type Shown =
  | { readonly is: 'text'; readonly paragraphs: readonly string[] }
  | { readonly is: 'picture'; readonly url: string }
  | { readonly is: 'sentence'; readonly text: string };

const gone = '这份定稿的内容不在了或已损坏，请从备份里恢复。';
const unseen = 'PDF 不能在这里翻看，请“存出来”后用 WPS 打开。';

async function shownOf({ file }: Final, bytes: Uint8Array | undefined): Promise<Shown> {
  if (bytes === undefined) return { is: 'sentence', text: gone };
  const type = pictureType(file.name);
  if (type !== undefined) {
    return { is: 'picture', url: URL.createObjectURL(new Blob([bytes as BlobPart], { type })) };
  }
  if (!isWordFile(file.name)) return { is: 'sentence', text: unseen };
  try {
    return { is: 'text', paragraphs: await readDocxText(file.name, bytes) };
  } catch (error) {
    return { is: 'sentence', text: error instanceof FileTrouble ? error.message : gone };
  }
}

/** The final as it came back on the right, ours on the left. */
export function FinalWindow(props: {
  readonly facts: MeetingFacts;
  readonly final: Final;
  readonly onClose: () => void;
}) {
  const { facts, final, onClose } = props;
  const data = useData();
  const { workspace } = useSession();
  const dialog = useDialog(true);
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let url: string | undefined;
    let isOver = false;
    const look = async (): Promise<void> => {
      const found = await shownOf(final, await workspace.fileBytes(final.file.sha256));
      if (isOver) return;
      if (found.is === 'picture') url = found.url;
      setShown(found);
    };
    void look();
    return () => {
      isOver = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [workspace, final]);
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
      className="paper-window final-window"
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
          {shown?.is === 'text' && (
            <div className="final-text">
              {shown.paragraphs.map((text, i) => (
                <p key={i}>{text}</p>
              ))}
            </div>
          )}
          {shown?.is === 'picture' && <img src={shown.url} alt={final.file.name} />}
          {shown?.is === 'sentence' && <p>{shown.text}</p>}
        </section>
      </div>
    </dialog>
  );
}
