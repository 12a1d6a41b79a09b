import { Link } from 'react-router';
import type { RoleGroup } from './otherRoles.ts';

/** What a person is here beside 党籍 and 任职, each line opening its record. */
export function RoleGroups({ groups }: { readonly groups: readonly RoleGroup[] }) {
  return groups.map(({ label, lines }) => (
    <section key={label} className="card-part" data-testid="card-other">
      <h2>{label}</h2>
      <ul className="card-roles">
        {lines.map(({ id, title, dates, to, isOver }) => (
          <li key={id} className={isOver ? 'over' : ''}>
            <span className="card-role">
              {to === undefined ? <span>{title}</span> : <Link to={to}>{title}</Link>}
            </span>
            <span className="card-dates">
              {isOver && '已结束 '}
              {dates}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
