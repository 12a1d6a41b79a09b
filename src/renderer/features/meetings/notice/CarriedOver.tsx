import { Link } from 'react-router';
import { resolutionState } from '../../../../core/codes/meeting.ts';
import { labelOf } from '../../../../core/kinds/choice.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { carriedOver } from '../../../../core/rules/meetings/carriedOver.ts';
import { useData } from '../../../session/useSession.ts';
import { stepAddress } from '../steps.ts';

/** The unfinished decisions of earlier meetings: on the agenda by themselves. */
export function CarriedOver({ meeting }: { readonly meeting: Stored<'meeting'> }) {
  const items = carriedOver(useData(), meeting);
  return (
    <section className="carried" aria-labelledby="carried-name" data-testid="carried-over">
      <h2 id="carried-name">
        上次未办结的事项
        <small className="muted">
          {items.length === 0 ? '没有' : `${items.length} 项，自动列入议程，不用另写`}
        </small>
      </h2>
      {items.length > 0 && (
        <ul>
          {items.map(({ resolution, meeting: from, standing }) => (
            <li key={resolution.id}>
              <Link to={stepAddress(from.id, 'supervision')}>{resolution.matter}</Link>
              <span className="muted">
                {[standing.leadUnit, standing.dueDate === undefined ? undefined : `${standing.dueDate} 前`]
                  .filter((text) => text !== undefined)
                  .join('，')}
              </span>
              {standing.isOverdue ? (
                <span className="sign-late">⚠ 到会时已逾期 {standing.daysOverdue} 天</span>
              ) : (
                <span>{labelOf(resolutionState, standing.state)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
