import { Alert, Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { composePaper } from '../../../../core/papers/composePaper.ts';
import { freezePaper, thawPaper } from '../../../../core/papers/frozenPaper.ts';
import { layoutPaper } from '../../../../core/papers/layout/layoutPaper.ts';
import type { PaperModel } from '../../../../core/papers/paperModel.ts';
import type { Data } from '../../../../core/record/data.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { isInForce, newestPaper, numberText } from '../../../../core/rules/meetings/paperNumber.ts';
import { FontNote } from '../../../papers/FontNote.tsx';
import { PaperPages } from '../../../papers/PaperPages.tsx';
import { useWrite } from '../../../records/useWrite.ts';
import { useData } from '../../../session/useSession.ts';
import { AskDialog } from '../../../ui/AskDialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { reopening } from './issue.ts';

/** An issued version as it is shown and printed: its own words, never those of the data. */
export function usePaperOf(version: Stored<'issuedPaper'> | undefined) {
  const content = version?.content;
  return useMemo(() => (content === undefined ? undefined : thawPaper(content)), [content]);
}

/** The pages of an issued version, or the sentence why they cannot be shown. */
export function IssuedPages(props: { readonly thawed: ReturnType<typeof thawPaper> }) {
  const { thawed } = props;
  const pages = useMemo(() => (thawed.ok ? layoutPaper(thawed.model) : []), [thawed]);
  if (!thawed.ok) return <EmptyState title="这一版打不开" about={thawed.trouble} />;
  return (
    <>
      <FontNote pages={pages} />
      <PaperPages pages={pages} />
    </>
  );
}

/** True when the data would be written otherwise today than when the version was issued. */
export function hasMovedOn(data: Data, version: Stored<'issuedPaper'>, model: PaperModel): boolean {
  const { meeting, layout, year, number, issuedOn } = version;
  const now = composePaper('minutes', data, {
    meeting,
    year,
    number,
    issuedOn,
    ...(layout === undefined ? {} : { layout }),
  })?.model;
  return now !== undefined && freezePaper(now) !== freezePaper(model);
}

/** Every version of a meeting's minutes with its number, day and fate; the newest of its series can be opened again. */
export function Versions(props: {
  readonly body: Stored<'meetingBody'>;
  readonly versions: readonly Stored<'issuedPaper'>[];
  readonly shown: string | undefined;
  readonly onShow: (version: string) => void;
}) {
  const { body, versions, shown, onShow } = props;
  const data = useData();
  const [asked, setAsked] = useState<Stored<'issuedPaper'>>();
  const newest = newestPaper(data, body.id);
  return (
    <section className="versions" aria-label="印发过的文本" data-testid="versions">
      <h3>印发过的文本</h3>
      <ol>
        {versions.map((version) => (
          <li key={version.id} aria-current={version.id === shown ? 'true' : undefined}>
            <button type="button" onClick={() => onShow(version.id)}>
              <b>{numberText(body.numberStyle, version.year, version.number)}</b> {version.issuedOn} 印发
              {version.issuedBy !== undefined && <span className="muted"> {version.issuedBy}</span>}
            </button>
            {!isInForce(version) && (
              <p className="muted">
                {version.reopenedOn} 重新打开：{version.reopenReason}
              </p>
            )}
            {isInForce(version) && version.id === newest?.id && (
              <Button size="small" onClick={() => setAsked(version)}>
                重新打开
              </Button>
            )}
            {isInForce(version) && version.id !== newest?.id && (
              <p className="muted">
                后面已经印发了新的一期，这一份不能再打开；要更正，请在下一次会议的纪要里说明。
              </p>
            )}
          </li>
        ))}
      </ol>
      {asked !== undefined && <Reopen version={asked} body={body} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

function Reopen(props: {
  readonly version: Stored<'issuedPaper'>;
  readonly body: Stored<'meetingBody'>;
  readonly onClose: () => void;
}) {
  const { version, body, onClose } = props;
  const { today } = useData();
  const write = useWrite();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string>();
  const shown = numberText(body.numberStyle, version.year, version.number);
  const reopen = async (): Promise<void> => {
    const outcome = await write({
      why: `重新打开${body.name}纪要 ${shown}`,
      said: `已重新打开 ${shown}`,
      source: 'form',
      patches: reopening(version, today, reason.trim()),
    });
    if (outcome.ok) onClose();
    else setWrong(outcome.text);
  };
  return (
    <AskDialog
      open
      title={`重新打开 ${shown}`}
      yes="重新打开"
      canYes={reason.trim() !== ''}
      onYes={() => void reopen()}
      onNo={onClose}
      testId="reopen-dialog"
    >
      <p>重新打开以后可以修改，再印发时还用原来的编号。印发过的文本仍然保存，随时可以看和打印。</p>
      <Input.TextArea
        rows={3}
        aria-label="重新打开的原因"
        placeholder="写明原因，如 完成时限写错"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {wrong !== undefined && <Alert type="error" showIcon title={wrong} />}
    </AskDialog>
  );
}
