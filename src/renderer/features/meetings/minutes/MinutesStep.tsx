import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import type { PaperKind } from '../../../../core/papers/paperModel.ts';
import { isInForce, versionsOf } from '../../../../core/rules/meetings/paperNumber.ts';
import { useData } from '../../../session/useSession.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import { DraftPaper } from './DraftPaper.tsx';
import { IssuedMinutes } from './IssuedMinutes.tsx';
import { Versions } from './IssuedPane.tsx';
import './minutes.css';

const papers: readonly { readonly kind: PaperKind; readonly label: string }[] = [
  { kind: 'minutes', label: '会议纪要' },
  { kind: 'meetingRecord', label: '会议记录' },
];

/** 纪要: the minutes of a meeting, worded, issued and taken back as the final; the record as the other paper beside. */
export function MinutesStep({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting, body } = facts;
  const data = useData();
  const [asked, setAsked] = useSearchParams();
  const kind: PaperKind = asked.get('paper') === 'record' ? 'meetingRecord' : 'minutes';
  const versions = versionsOf(data, meeting.id);
  const inForce = versions.findLast(isInForce);
  const wanted = versions.find(({ id }) => id === asked.get('version'));
  const version = kind === 'minutes' ? (wanted ?? inForce) : undefined;
  const set = (name: string, value: string | undefined): void => {
    const next = new URLSearchParams(asked);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setAsked(next, { replace: true });
  };
  const switches = (
    <div className="minutes-switch" role="group" aria-label="看哪份文书">
      {papers.map((one) => (
        <button
          key={one.kind}
          type="button"
          aria-pressed={one.kind === kind}
          onClick={() => set('paper', one.kind === 'minutes' ? undefined : 'record')}
        >
          {one.label}
        </button>
      ))}
    </div>
  );
  const versionList = versions.length > 0 && kind === 'minutes' && (
    <Versions body={body} versions={versions} shown={version?.id} onShow={(id) => set('version', id)} />
  );
  if (version !== undefined) {
    return (
      <IssuedMinutes facts={facts} version={version} switches={switches} versions={versionList}>
        {inForce === undefined && <Button onClick={() => set('version', undefined)}>回到草稿</Button>}
      </IssuedMinutes>
    );
  }
  const layout = asked.get('layout') === 'A' ? 'A' : asked.get('layout') === 'B' ? 'B' : (body.layout ?? 'B');
  return (
    <DraftPaper
      key={kind}
      facts={facts}
      kind={kind}
      layout={layout}
      switches={switches}
      versions={versionList}
      onLayout={(next) => set('layout', next)}
    />
  );
}
