import { Link } from 'react-router';
import type { DueEntry } from './dueLine.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';

/** The names behind one line of 今日. */
export function EntryPanel(props: {
  readonly title: string | undefined;
  readonly entries: readonly DueEntry[] | undefined;
  readonly onClose: () => void;
}) {
  return (
    <SidePanel
      open={props.title !== undefined}
      onClose={props.onClose}
      title={props.title}
      testId="entry-drawer"
    >
      <ul className="name-list">
        {props.entries?.map((entry) => (
          <li key={entry.to + entry.title}>
            <span>{entry.title}</span>
            <Link to={entry.to}>打开</Link>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}
