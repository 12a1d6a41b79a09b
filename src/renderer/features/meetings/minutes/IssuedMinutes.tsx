import { useMemo, type ReactNode } from 'react';
import type { Stored } from '../../../../core/record/types.ts';
import { isInForce, numberText } from '../../../../core/rules/meetings/paperNumber.ts';
import { useData, useSession } from '../../../session/useSession.ts';
import { PaperActions } from '../../../records/papers/PaperActions.tsx';
import type { MeetingFacts } from '../useMeeting.ts';
import { FinalButton } from './FinalButton.tsx';
import { FinalList } from './FinalList.tsx';
import { keptBytes } from '../../../records/files/keptFile.ts';
import { hasMovedOn, IssuedPages, usePaperOf } from './IssuedPane.tsx';

/** The minutes as issued: read-only, printed word for word for ever; versions and finals on the left. */
export function IssuedMinutes(props: {
  readonly facts: MeetingFacts;
  readonly version: Stored<'issuedPaper'>;
  readonly switches: ReactNode;
  readonly versions: ReactNode;
  readonly children?: ReactNode;
}) {
  const { facts, version } = props;
  const data = useData();
  const { workspace } = useSession();
  const word = version.word?.[0];
  const thawed = usePaperOf(version);
  const model = thawed?.ok === true ? thawed.model : undefined;
  const isOld = useMemo(
    () => model !== undefined && isInForce(version) && hasMovedOn(data, version, model),
    [data, version, model],
  );
  const shown = numberText(facts.body.numberStyle, version.year, version.number);
  return (
    <div className="minutes" data-testid="issued-paper">
      <div className="minutes-bar">
        {props.switches}
        <strong className={isInForce(version) ? 'sign-good' : 'muted'} data-testid="issued-mark">
          {isInForce(version) ? `✓ 已印发 ${shown}` : `${shown}（已重新打开的旧文本）`}
        </strong>
        {props.children}
        <span className="minutes-acts">
          {model !== undefined && (
            <PaperActions
              current={() => Promise.resolve(model)}
              withPdf
              makeWord={word === undefined ? undefined : () => keptBytes(workspace, word)}
            />
          )}
          <FinalButton facts={facts} />
        </span>
      </div>
      <div className="minutes-split">
        <div className="minutes-side">
          <p>
            {version.issuedOn} 印发，{shown}
            {version.issuedBy !== undefined && `，经办人 ${version.issuedBy}`}。这份文本不能再改。
          </p>
          {isOld && (
            <p className="sign-late" data-testid="moved-on">
              ⚠ 按现在的会议数据写出来，会与印发的不同；印发的文本不变。
            </p>
          )}
          {props.versions}
          <FinalList facts={facts} />
        </div>
        <div className="minutes-pages" tabIndex={0} aria-label="印发的会议纪要">
          {thawed !== undefined && <IssuedPages thawed={thawed} />}
        </div>
      </div>
    </div>
  );
}
