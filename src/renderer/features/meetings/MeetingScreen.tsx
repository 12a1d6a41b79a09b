import { Button } from 'antd';
import type { ComponentType } from 'react';
import { Link, NavLink, useParams } from 'react-router';
import { paperDate } from '../../../core/kinds/day.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { MinutesStep } from './minutes/MinutesStep.tsx';
import { NoticeStep } from './notice/NoticeStep.tsx';
import { RecordStep } from './record/RecordStep.tsx';
import { SignInStep } from './signIn/SignInStep.tsx';
import { stepAddress, steps, type StepKey } from './steps.ts';
import { SupervisionStep } from './supervision/SupervisionStep.tsx';
import { SaveMark } from './saving/SaveMark.tsx';
import { SavingContext, useQueue } from './saving/useSaving.ts';
import { StageChoice } from './StageChoice.tsx';
import { useMeeting, type MeetingFacts } from './useMeeting.ts';
import './meetings.css';

const screens: Readonly<Record<StepKey, ComponentType<{ readonly facts: MeetingFacts }>>> = {
  notice: NoticeStep,
  signin: SignInStep,
  record: RecordStep,
  minutes: MinutesStep,
  supervision: SupervisionStep,
};

/** One meeting: its five steps across the top, the one in view below. */
export function MeetingScreen() {
  const { id, step } = useParams();
  const facts = useMeeting(id);
  const here = steps.find(({ key }) => key === step) ?? steps[0];
  if (facts === undefined) {
    return (
      <EmptyState title="没有找到这次会议" about="它可能已经删除。其他会议都在，没有改动。">
        <Link to="/meetings">
          <Button type="primary">回到会议</Button>
        </Link>
      </EmptyState>
    );
  }
  return <Meeting key={facts.meeting.id} facts={facts} step={here.key} />;
}

function Meeting({ facts, step }: { readonly facts: MeetingFacts; readonly step: StepKey }) {
  const { meeting, body } = facts;
  const queue = useQueue(`meeting ${meeting.id}`, `会议记录 ${body.name} ${meeting.date}`);
  const Step = screens[step];
  return (
    <SavingContext value={queue}>
      <div
        className="meeting"
        onKeyDown={(event) => {
          if (event.key !== 's' || !event.ctrlKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void queue.flush();
        }}
      >
        <header className="meeting-head">
          <Link to={`/meetings?body=${body.id}`} className="meeting-back" title="回到会议列表">
            ‹ 会议
          </Link>
          <h1 title={body.name}>{body.name}</h1>
          <span className="muted nowrap">{paperDate(meeting.date)}</span>
          <StageChoice meeting={meeting} />
          <SaveMark />
          <nav className="meeting-steps" aria-label="会议步骤">
            {steps.map(({ key, label }) => (
              <NavLink key={key} to={stepAddress(meeting.id, key)}>
                {label}
              </NavLink>
            ))}
          </nav>
        </header>
        <div className="meeting-body">
          <Step facts={facts} />
        </div>
      </div>
    </SavingContext>
  );
}
