import { Alert, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paperDate } from '../../../../core/kinds/day.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { meeting as meetingRecord } from '../../../../core/records/meeting.ts';
import { membersOf } from '../../../../core/rules/meetings/bodyMembers.ts';
import type { MeetingPeriod } from '../../../../core/rules/meetings/meetingPeriod.ts';
import { DayInput } from '../../../records/form/DayInput.tsx';
import { useWrite } from '../../../records/useWrite.ts';
import { useData } from '../../../session/useSession.ts';
import { AskDialog } from '../../../ui/AskDialog.tsx';
import { makesUp, newMeeting, usualPlan } from '../newMeeting.ts';
import { stepAddress } from '../steps.ts';

const { startTime: hour, place: site } = meetingRecord.fields;

/** 新建会议: day, hour and place, filled in already; the rest comes from the body and its last meeting. */
export function NewMeetingDialog(props: {
  readonly body: Stored<'meetingBody'>;
  readonly period: MeetingPeriod | undefined;
  readonly onClose: () => void;
}) {
  const { body, period, onClose } = props;
  const data = useData();
  const write = useWrite();
  const navigate = useNavigate();
  const [usual] = useState(() => usualPlan(data, body, period));
  const [date, setDate] = useState<string | undefined>(usual.date);
  const [startText, setStart] = useState(usual.startTime ?? '');
  const [placeText, setPlace] = useState(usual.place ?? '');
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const start = hour.kind.read(startText);
  const place = site.kind.read(placeText);
  const members = membersOf(data, body.id, date ?? data.today).length;
  const plan =
    date === undefined || !start.ok || !place.ok
      ? undefined
      : { date, startTime: start.value, place: place.value, period };
  const make = async () => {
    if (plan === undefined || busy) return;
    setBusy(true);
    const { id, patches } = newMeeting(data, body, plan);
    const outcome = await write({ why: `新建会议 ${body.name} ${plan.date}`, source: 'form', patches });
    setBusy(false);
    if (outcome.ok) void navigate(stepAddress(id, plan.date < data.today ? 'signin' : 'notice'));
    else setRefused(outcome.text);
  };
  return (
    <AskDialog
      open
      title={`新建会议：${body.name}`}
      yes="新建"
      canYes={plan !== undefined}
      isBusy={busy}
      onYes={() => void make()}
      onNo={onClose}
      testId="new-meeting"
    >
      <form
        className="meeting-plan"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {refused !== undefined && <Alert type="error" showIcon title={refused} />}
        <label htmlFor="plan-day">会议日期</label>
        <div>
          <DayInput id="plan-day" label="会议日期" day={date} onDay={setDate} />
        </div>
        <label htmlFor="plan-hour">开始时间</label>
        <div>
          <Input
            id="plan-hour"
            value={startText}
            status={start.ok ? '' : 'error'}
            placeholder="如 14:30"
            autoComplete="off"
            onChange={(event) => setStart(event.target.value)}
          />
          {!start.ok && <p className="form-wrong">{start.problem}</p>}
        </div>
        <label htmlFor="plan-place">地点</label>
        <Input
          id="plan-place"
          value={placeText}
          autoComplete="off"
          onChange={(event) => setPlace(event.target.value)}
        />
        <p className="muted plan-note">
          {plan !== undefined && makesUp(plan) && period !== undefined && `算作补开${period.label}的会议。`}
          {plan !== undefined && plan.date < data.today && `${paperDate(plan.date)}已经过去，按已召开登记。`}
          主持人、记录人照上次会议，
          {members > 0 ? `成员 ${members} 名列入签到表` : '还没有登记成员，签到时可以添加'}
          ，都可以再改。
        </p>
        <button type="submit" hidden />
      </form>
    </AskDialog>
  );
}
