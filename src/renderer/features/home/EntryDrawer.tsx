import { Drawer } from 'antd';
import { Link } from 'react-router';
import type { DueEntry } from './due.ts';

/** The names behind one line of 今日. */
export function EntryDrawer(props: {
  readonly title: string | undefined;
  readonly entries: readonly DueEntry[] | undefined;
  readonly onClose: () => void;
}) {
  return (
    <Drawer open={props.title !== undefined} onClose={props.onClose} size={460} title={props.title}>
      <ul className="name-list">
        {props.entries?.map((entry) => (
          <li key={entry.to + entry.title}>
            <span>{entry.title}</span>
            <Link to={entry.to}>打开</Link>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
