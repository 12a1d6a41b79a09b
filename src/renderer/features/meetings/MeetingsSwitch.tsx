import { NavLink } from 'react-router';
import './meetings.css';

/** The two halves of 会议: the meetings, and what they decided. */
export function MeetingsSwitch() {
  return (
    <nav className="meetings-switch" aria-label="会议和督办">
      <NavLink to="/meetings" end>
        会议
      </NavLink>
      <NavLink to="/supervision">督办</NavLink>
    </nav>
  );
}
