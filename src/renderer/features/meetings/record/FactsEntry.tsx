import { Link } from 'react-router';
import { tallyOf } from '../../../../core/rules/meetings/tally.ts';
import { useData } from '../../../session/useSession.ts';
import { stepAddress } from '../steps.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import { Labelled } from '../Labelled.tsx';

/** 会议情况: when, where, who led and wrote, and what was conveyed first. */
export function FactsEntry({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting, body } = facts;
  const data = useData();
  const tally = tallyOf(data, meeting.id);
  const field = (name: keyof typeof meeting & string, label: string, more: object = {}) => (
    <Labelled
      label={label}
      place={{ type: 'meeting', record: meeting.id, field: name }}
      stored={meeting[name]}
      {...more}
    />
  );
  return (
    <section aria-labelledby="entry-name">
      <h2 id="entry-name">会议情况</h2>
      <div className="entry-grid">
        {field('date', '会议日期', { placeholder: '如 2026-09-10' })}
        {field('startTime', '开始时间', { placeholder: '如 14:30' })}
        {field('endTime', '结束时间', { placeholder: '如 16:00' })}
        {field('place', '地点')}
        {field('chairName', '主持人', { placeholder: body.chairName ?? '', list: 'usual-people' })}
        {field('chairDuty', '主持人职务', { placeholder: body.chairDuty ?? '如 社区党委书记' })}
        {field('recorderName', '记录人', { placeholder: body.recorderName ?? '', list: 'usual-people' })}
        {field('reviewerName', '审核人', { list: 'usual-people' })}
        {field('signerName', '签发人', { list: 'usual-people' })}
      </div>
      <p>
        应到 {tally.due} 人，实到 {tally.came} 人
        {tally.unmarked > 0 && <span className="sign-late">，⚠ 未登记 {tally.unmarked} 人</span>}。
        <Link to={stepAddress(meeting.id, 'signin')}>去签到</Link>
      </p>
      {field('conveyed', '传达学习', { lines: 3, hint: '传达了什么精神；没有就不填', testId: 'conveyed' })}
      {field('note', '备注', { lines: 2 })}
    </section>
  );
}
