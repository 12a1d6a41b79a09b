import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isRealDay } from '../../../../core/kinds/day.ts';
import type { AnyStored, Stored } from '../../../../core/record/types.ts';
import { membersOf } from '../../../../core/rules/meetings/bodyMembers.ts';
import { meetingPeriod, type MeetingPeriod } from '../../../../core/rules/meetings/meetingPeriod.ts';
import { bodyDue } from '../../../../core/rules/meetings/meetingsDue.ts';
import { EntryForm } from '../../../records/form/EntryForm.tsx';
import { useData } from '../../../session/useSession.ts';
import { meetingsByYear } from './bodyStanding.ts';
import { bodyLedger } from './bodyLedger.ts';
import { MeetingRows } from './MeetingRows.tsx';
import { MembersPane } from './MembersPane.tsx';
import { NewMeetingDialog } from './NewMeetingDialog.tsx';

/** One body: what is due and missing, 新建会议, its meetings by year or its members. */
export function BodyPane({ body }: { readonly body: Stored<'meetingBody'> }) {
  const data = useData();
  const [view, setView] = useState<'meetings' | 'members'>('meetings');
  const [asked] = useSearchParams();
  const [making, setMaking] = useState(() => askedFor(body, asked.get('make')));
  const [isEditing, setEditing] = useState(false);
  const years = useMemo(() => meetingsByYear(data, body.id), [data, body.id]);
  const due = bodyDue(data, body);
  const members = membersOf(data, body.id).length;
  return (
    <section className="body-pane" aria-labelledby="body-name">
      <header className="body-head">
        <h2 id="body-name">{body.name}</h2>
        <Button type="primary" onClick={() => setMaking({ period: undefined })}>
          新建会议
        </Button>
        <Button
          aria-pressed={view === 'members'}
          onClick={() => setView(view === 'members' ? 'meetings' : 'members')}
        >
          {view === 'members' ? '看会议' : `成员 ${members} 名`}
        </Button>
        <Button onClick={() => setEditing(true)}>修改</Button>
      </header>
      {due !== undefined && view === 'meetings' && (
        <ul className="body-due" data-testid="body-due">
          {due.missing.map((period) => (
            <li key={period.start}>
              <span className="sign-late">⚠ {period.label}还没有召开</span>
              <Button size="small" onClick={() => setMaking({ period })}>
                补登或补开
              </Button>
            </li>
          ))}
          {due.dueText !== undefined && (
            <li>
              <span className="sign-due">{due.dueText}</span>
            </li>
          )}
        </ul>
      )}
      {view === 'members' ? (
        <MembersPane body={body} />
      ) : years.length === 0 ? (
        <p className="muted body-empty">
          还没有开过会。
          {members === 0
            ? '先点“成员”，勾选参加会议的人；再点“新建会议”。'
            : '点“新建会议”，时间、地点、成员都会先填好。'}
        </p>
      ) : (
        <MeetingRows years={years} withBody={false} />
      )}
      {making !== undefined && (
        <NewMeetingDialog body={body} period={making.period} onClose={() => setMaking(undefined)} />
      )}
      {isEditing && (
        <EntryForm ledger={bodyLedger} row={body as unknown as AnyStored} onClose={() => setEditing(false)} />
      )}
    </section>
  );
}

interface Making {
  /** The ended period that the meeting is for; undefined for the usual next one. */
  readonly period: MeetingPeriod | undefined;
}

/** A line of 今日 opens the meeting that it names: `now`, or the first day of the period that has none. */
function askedFor(body: Stored<'meetingBody'>, make: string | null): Making | undefined {
  if (make === null) return undefined;
  return { period: isRealDay(make) ? meetingPeriod(body.frequency, make) : undefined };
}
