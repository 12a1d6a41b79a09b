import { RightOutlined } from '@ant-design/icons';
import type { DueLine } from './dueLine.ts';

const looks: Readonly<Record<DueLine['sign'], string>> = {
  逾期: 'late',
  到期: 'due',
  待办: 'due',
  待补: 'gap',
};

/** The lines of what is due; each opens what is behind it. */
export function DueList(props: {
  readonly lines: readonly DueLine[];
  readonly onOpen: (line: DueLine) => void;
}) {
  if (props.lines.length === 0) return <p className="home-empty">✓ 眼下没有到期的事。</p>;
  return (
    <ul className="due-list" data-testid="due-list">
      {props.lines.map((line) => (
        <li key={line.key}>
          <button type="button" onClick={() => props.onOpen(line)}>
            <span className={`due-sign due-${looks[line.sign]}`}>{line.sign}</span>
            <span className="due-text">{line.text}</span>
            <RightOutlined aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
