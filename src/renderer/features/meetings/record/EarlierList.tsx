import { Link } from 'react-router';
import { resolutionState } from '../../../../core/codes/meeting.ts';
import { labelOf } from '../../../../core/kinds/choice.ts';
import { earlierReview } from '../../../../core/rules/meetings/carriedOver.ts';
import { useData } from '../../../session/useSession.ts';
import { stepAddress } from '../steps.ts';
import type { MeetingFacts } from '../useMeeting.ts';

/** What earlier meetings decided and how it stands on the day of this one: carried in by itself, kept up to date under 督办. */
export function EarlierList({ facts }: { readonly facts: MeetingFacts }) {
  const data = useData();
  const review = earlierReview(data, facts.meeting);
  return (
    <section aria-labelledby="entry-name">
      <h2 id="entry-name">上次议定事项落实情况</h2>
      <p className="muted">
        到开会那天共 {review.total} 项：办结 {review.done} 项，正在办理 {review.underWay} 项，未启动{' '}
        {review.notStarted} 项{review.overdue > 0 && `，其中逾期 ${review.overdue} 项`}
        。进展在“督办”里登记，这里和纪要里跟着变。
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th>议定于</th>
            <th>事项</th>
            <th>牵头单位</th>
            <th>时限</th>
            <th>进展</th>
          </tr>
        </thead>
        <tbody>
          {review.items.map(({ resolution, meeting, standing }) => (
            <tr key={resolution.id}>
              <td className="nowrap">{meeting.date}</td>
              <td>
                <Link to={stepAddress(meeting.id, 'supervision')}>{resolution.matter}</Link>
              </td>
              <td>{standing.leadUnit}</td>
              <td className="nowrap">{standing.dueDate}</td>
              <td className="nowrap">
                {standing.isOverdue ? (
                  <span className="sign-late">⚠ 逾期 {standing.daysOverdue} 天</span>
                ) : (
                  labelOf(resolutionState, standing.state)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
