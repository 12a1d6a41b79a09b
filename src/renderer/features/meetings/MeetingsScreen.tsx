import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { EntryForm } from '../../records/form/EntryForm.tsx';
import { useData } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { BodyPane } from './list/BodyPane.tsx';
import { BodySetup } from './list/BodySetup.tsx';
import { meetingsByYear, standingOfBody } from './list/bodyStanding.ts';
import { bodyLedger } from './list/bodyLedger.ts';
import { MeetingRows } from './list/MeetingRows.tsx';
import { MeetingsSwitch } from './MeetingsSwitch.tsx';
import './meetings.css';

/** 会议: the bodies with what is due and what is missing on the left, the meetings of the chosen one on the right. */
export function MeetingsScreen() {
  const data = useData();
  const [asked, setAsked] = useSearchParams();
  const [dialog, setDialog] = useState<'setup' | 'new' | undefined>(asked.has('new') ? 'new' : undefined);
  const bodies = data.all('meetingBody');
  const chosen = data.get('meetingBody', asked.get('body') ?? undefined);
  const choose = (id: string | undefined) =>
    setAsked(id === undefined ? {} : { body: id }, { replace: true });
  return (
    <div className="meetings">
      <PageHeader title="会议">
        <MeetingsSwitch />
        {bodies.length > 0 && (
          <>
            <Button onClick={() => setDialog('setup')}>选用常见会议</Button>
            <Button onClick={() => setDialog('new')}>新增会议主体</Button>
          </>
        )}
      </PageHeader>
      {bodies.length === 0 ? (
        <EmptyState
          title="还没有登记要开哪些会"
          about="先勾选本社区按期召开的会议，如联席会议、恳谈日。以后到期会在“今日”提醒，通知、签到表、记录、纪要、督办都从这里出。"
        >
          <Button type="primary" onClick={() => setDialog('setup')}>
            选择本社区的会议
          </Button>
        </EmptyState>
      ) : (
        <div className="meetings-split">
          <nav className="choice-list" aria-label="会议主体">
            <BodyLine name="全部会议" isHere={chosen === undefined} onChoose={() => choose(undefined)} />
            {bodies.map((body) => (
              <BodyLine
                key={body.id}
                name={body.name}
                standing={standingOfBody(data, body)}
                isHere={body.id === chosen?.id}
                onChoose={() => choose(body.id)}
              />
            ))}
          </nav>
          {chosen === undefined ? <AllMeetings /> : <BodyPane key={chosen.id} body={chosen} />}
        </div>
      )}
      {dialog === 'setup' && <BodySetup onClose={() => setDialog(undefined)} />}
      {dialog === 'new' && (
        <EntryForm
          ledger={bodyLedger}
          place={asked.get('new') ?? undefined}
          onClose={() => setDialog(undefined)}
          onSaved={(id) => choose(id)}
        />
      )}
    </div>
  );
}

function BodyLine(props: {
  readonly name: string;
  readonly standing?: ReturnType<typeof standingOfBody>;
  readonly isHere: boolean;
  readonly onChoose: () => void;
}) {
  const { standing } = props;
  return (
    <button type="button" aria-current={props.isHere ? 'page' : undefined} onClick={props.onChoose}>
      <span>{props.name}</span>
      {standing !== undefined && (
        <small>
          {standing.rhythm} <span className={`sign-${standing.look}`}>{standing.sign}</span>
        </small>
      )}
    </button>
  );
}

function AllMeetings() {
  const data = useData();
  const years = useMemo(() => meetingsByYear(data, undefined), [data]);
  return (
    <section className="body-pane" aria-label="全部会议">
      {years.length === 0 ? (
        <p className="muted">还没有开过会。点左边的一个会议，再点“新建会议”。</p>
      ) : (
        <MeetingRows years={years} withBody />
      )}
    </section>
  );
}
