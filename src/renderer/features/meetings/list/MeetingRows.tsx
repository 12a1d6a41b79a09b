import { Fragment } from 'react';
import { Link } from 'react-router';
import { labelOf } from '../../../../core/kinds/choice.ts';
import { meetingStage } from '../../../../core/codes/meeting.ts';
import { stepAddress } from '../steps.ts';
import type { MeetingLine, YearOfMeetings } from './bodyStanding.ts';

/** The meetings by year: when, which one, where it stands, who came, what is still open. */
export function MeetingRows(props: {
  readonly years: readonly YearOfMeetings[];
  readonly withBody: boolean;
}) {
  return (
    <table className="plain-table meeting-rows" data-testid="meeting-rows">
      <thead>
        <tr>
          <th>日期</th>
          <th>会议</th>
          <th>状态</th>
          <th className="number">议题</th>
          <th className="number">实到/应到</th>
          <th>议定事项</th>
        </tr>
      </thead>
      <tbody>
        {props.years.map(({ year, lines }) => (
          <Fragment key={year}>
            <tr>
              <th colSpan={6} className="meeting-year" scope="rowgroup">
                {year}年 <span className="muted">共 {lines.length} 次</span>
              </th>
            </tr>
            {lines.map((line) => (
              <Row key={line.meeting.id} line={line} withBody={props.withBody} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Row({ line, withBody }: { readonly line: MeetingLine; readonly withBody: boolean }) {
  const { meeting, open, overdue, resolutions } = line;
  const first = meeting.stage === 'held' ? (resolutions === 0 ? 'record' : 'minutes') : 'notice';
  return (
    <tr className={meeting.stage === 'cancelled' ? 'is-cancelled' : ''}>
      <td className="nowrap">{meeting.date}</td>
      <td>
        <Link to={stepAddress(meeting.id, first)}>
          {withBody ? `${line.bodyName} ${line.name}` : line.name}
        </Link>
      </td>
      <td className="nowrap">{labelOf(meetingStage, meeting.stage)}</td>
      <td className="number">{line.topics}</td>
      <td className="number nowrap">
        {meeting.stage === 'held' ? `${line.came}/${line.due}` : `—/${line.due}`}
      </td>
      <td className="nowrap">
        {resolutions === 0 ? (
          <span className="muted">—</span>
        ) : (
          <Link to={stepAddress(meeting.id, 'supervision')}>
            {resolutions} 项
            {open === 0 ? <span className="sign-good">，✓ 都已办结</span> : `，未办结 ${open} 项`}
            {overdue > 0 && <span className="sign-late">，⚠ 逾期 {overdue} 项</span>}
          </Link>
        )}
      </td>
    </tr>
  );
}
