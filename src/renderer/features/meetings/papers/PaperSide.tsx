import { DoubleLeftOutlined, DoubleRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import type { PaperAsk } from '../../../../core/papers/paperAsk.ts';
import type { PaperKind } from '../../../../core/papers/paperModel.ts';
import { FontNote } from '../../../papers/FontNote.tsx';
import { PaperPages } from '../../../papers/PaperPages.tsx';
import { useDevice, useSession } from '../../../session/useSession.ts';
import { PaperButtons } from './PaperButtons.tsx';
import { useLivePaper } from './usePaper.ts';
import './papers.css';

/** Device setting: true while the page beside the entry is put away. */
const awayKey = 'paperAway';

/** The paper as it will come out, live beside the entry at half width; can be put away, which the PC remembers. */
export function PaperSide(props: {
  readonly kind: PaperKind;
  readonly ask: PaperAsk;
  readonly title: ReactNode;
  /** Beginning of the names of the pieces that are being entered: the page shows them. */
  readonly follow?: string;
  /** A click on a line of the page goes to where it is entered. */
  readonly onPart?: (part: string) => void;
  /** More buttons at the foot. */
  readonly children?: ReactNode;
}) {
  const session = useSession();
  const isAway = useDevice(awayKey) === true;
  const turn = () => void session.setDevice(awayKey, !isAway);
  return (
    <aside className={isAway ? 'paper-side is-away' : 'paper-side'} aria-label="预览">
      <div className="paper-side-bar">
        {!isAway && props.title}
        <Button
          type="text"
          aria-expanded={!isAway}
          aria-label={isAway ? '打开预览' : '收起预览'}
          title={isAway ? '打开预览' : '收起预览'}
          icon={isAway ? <DoubleLeftOutlined aria-hidden /> : <DoubleRightOutlined aria-hidden />}
          onClick={turn}
        />
      </div>
      {!isAway && <LivePages {...props} />}
      <div className="paper-side-foot">
        <PaperButtons kind={props.kind} ask={props.ask} />
        {props.children}
      </div>
    </aside>
  );
}

function LivePages(props: {
  readonly kind: PaperKind;
  readonly ask: PaperAsk;
  readonly follow?: string;
  readonly onPart?: (part: string) => void;
}) {
  const { kind, ask, follow, onPart } = props;
  const laid = useLivePaper(kind, ask);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pages = box.current;
    const piece = follow === undefined ? null : pages?.querySelector(`[data-part^="${CSS.escape(follow)}"]`);
    if (pages == null || piece == null) return;
    pages.scrollTop += piece.getBoundingClientRect().top - pages.getBoundingClientRect().top - 60;
  }, [follow]);
  if (laid === undefined) return null;
  return (
    <div className="paper-side-pages" ref={box} tabIndex={0} role="group" aria-label="文书的样子">
      <PaperPages pages={laid.pages} {...(onPart === undefined ? {} : { onPart })} />
      <FontNote pages={laid.pages} />
    </div>
  );
}
