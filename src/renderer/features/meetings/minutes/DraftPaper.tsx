import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { composePaper } from '../../../../core/papers/composePaper.ts';
import type { PaperKind, PaperModel } from '../../../../core/papers/paperModel.ts';
import { paperDef } from '../../../../core/papers/registry.ts';
import type { Patch } from '../../../../core/record/change.ts';
import { FontNote } from '../../../papers/FontNote.tsx';
import { PaperPages } from '../../../papers/PaperPages.tsx';
import { useWrite } from '../../../records/useWrite.ts';
import { useSession } from '../../../session/useSession.ts';
import { PaperActions } from '../../../records/papers/PaperActions.tsx';
import { useLivePaper } from '../papers/usePaper.ts';
import { useSaving } from '../saving/useSaving.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import { FinalButton } from './FinalButton.tsx';
import { FinalList } from './FinalList.tsx';
import type { Layout } from './issue.ts';
import { IssueDialog } from './IssueDialog.tsx';
import { PartList } from './PartList.tsx';
import { Signers } from './Signers.tsx';
import { filled, templateOf } from './template.ts';
import { TemplateLine } from './TemplateLine.tsx';

const layouts: readonly { readonly layout: Layout; readonly label: string }[] = [
  { layout: 'B', label: '普通版式' },
  { layout: 'A', label: '红头版式' },
];

/** A paper of the meeting as a draft: its pieces to be worded on the left, the page that follows on the right. */
export function DraftPaper(props: {
  readonly facts: MeetingFacts;
  readonly kind: PaperKind;
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
  readonly switches: ReactNode;
  readonly versions: ReactNode;
}) {
  const { facts, kind, layout, onLayout } = props;
  const { meeting } = facts;
  const session = useSession();
  const queue = useSaving();
  const write = useWrite();
  const ask = useMemo(() => ({ meeting: meeting.id, layout }), [meeting.id, layout]);
  const laid = useLivePaper(kind, ask);
  const [chosen, setChosen] = useState<string>();
  const [isIssuing, setIssuing] = useState(false);
  const pages = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    const line = pages.current?.querySelector(`[data-part="${CSS.escape(chosen)}"]`);
    line?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  const stale = laid?.paper.parts.flatMap(({ part, isStale }) => (isStale ? [part] : [])).join('\n') ?? '';
  const marked = useMemo(() => new Set(stale === '' ? [] : stale.split('\n')), [stale]);
  const current = async () => {
    await queue.flush();
    return composePaper(kind, session.workspace.data, ask)?.model;
  };
  const template = kind === 'minutes' ? templateOf(facts.body) : undefined;
  const makeWord =
    template === undefined
      ? undefined
      : (model: PaperModel) => filled(session.workspace, template, ask, model);
  const change = async (why: string, patches: readonly Patch[]): Promise<void> => {
    if (patches.length > 0) await write({ why, said: why, source: 'form', patches });
  };
  if (laid === undefined) return null;
  return (
    <div className="minutes" data-testid="draft-paper">
      <div className="minutes-bar">
        {props.switches}
        {kind === 'minutes' && (
          <div className="minutes-switch" role="group" aria-label="纪要版式">
            {layouts.map((one) => (
              <button
                key={one.layout}
                type="button"
                aria-pressed={one.layout === layout}
                onClick={() => onLayout(one.layout)}
              >
                {one.label}
              </button>
            ))}
          </div>
        )}
        <span className="minutes-acts">
          <PaperActions current={current} withPdf makeWord={makeWord} />
          {kind === 'minutes' && (
            <>
              <FinalButton facts={facts} />
              <Button type="primary" onClick={() => void queue.flush().then(() => setIssuing(true))}>
                印发
              </Button>
            </>
          )}
        </span>
      </div>
      <div className="minutes-split">
        <div className="minutes-side">
          {kind === 'minutes' && (
            <>
              <TemplateLine facts={facts} />
              <Signers meeting={meeting} />
            </>
          )}
          <PartList
            meeting={meeting}
            kind={kind}
            parts={laid.paper.parts}
            lost={laid.paper.lost}
            chosen={chosen}
            onChoose={setChosen}
            onWrite={change}
          />
          {props.versions}
          {kind === 'minutes' && <FinalList facts={facts} />}
        </div>
        <div className="minutes-pages" ref={pages} tabIndex={0} aria-label={`${paperDef(kind).label}预览`}>
          <FontNote pages={laid.pages} />
          <PaperPages pages={laid.pages} chosen={chosen} marked={marked} onPart={setChosen} />
        </div>
      </div>
      {isIssuing && (
        <IssueDialog facts={facts} layout={layout} paper={laid.paper} onClose={() => setIssuing(false)} />
      )}
    </div>
  );
}
