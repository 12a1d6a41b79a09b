import { Button } from 'antd';
import { Link } from 'react-router';
import { labelOf } from '../../../core/kinds/choice.ts';
import { printedKey } from '../../../core/codes/printed.ts';
import { paperFacts } from '../../../core/printed/paperFacts.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { Stored } from '../../../core/record/types.ts';
import { fullTitle } from '../../records/fullTitle.ts';
import { useWrite } from '../../records/useWrite.ts';
import { printedPatch } from '../../session/notePrinted.ts';
import { useData, useSession } from '../../session/useSession.ts';
import { printAddress } from './printAddress.ts';
import './printed.css';

type Note = Stored<'printedPaper'>;

/** How a printed paper is named: 通讯录 东方名苑, 聘书 3号楼 楼长 张三. */
function printedTitle(data: AnyData, { paperKey, about }: Note): string {
  const type = paperFacts[paperKey].about;
  const row = data.get(type, about);
  const where = row === undefined || type === 'office' ? '' : ` ${fullTitle(data, type, row)}`;
  return `${labelOf(printedKey, paperKey)}${where}`;
}

/** Printed papers that are out of date: each is printed anew on its page, or said to be settled. */
export function PrintedList(props: {
  readonly notes: readonly Note[];
  /** Before a link leads away. */
  readonly onLeave?: () => void;
}) {
  const { notes, onLeave } = props;
  const data = useData();
  const session = useSession();
  const write = useWrite();
  const settle = async (settled: readonly Note[]): Promise<void> => {
    const [first] = settled;
    if (first === undefined) return;
    const patches = settled.flatMap((note) => printedPatch(session, note.paperKey, note.about) ?? []);
    const words = settled.length === 1 ? printedTitle(data, first) : `${settled.length} 份打印件`;
    await write({ why: `${words} 已换新或不用重印`, source: 'form', patches });
  };
  return (
    <>
      <ul className="printed-list" data-testid="printed-list">
        {notes.map((note) => (
          <li key={note.id}>
            <span>
              {printedTitle(data, note)}
              <span className="muted nowrap"> {note.printedOn} 打印</span>
            </span>
            <span className="nowrap">
              <Link to={printAddress[note.paperKey](note.about)} onClick={onLeave}>
                去重印
              </Link>
              <Button
                size="small"
                aria-label={`已处理 ${printedTitle(data, note)}`}
                onClick={() => void settle([note])}
              >
                已处理
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {notes.length > 1 && (
        <Button size="small" onClick={() => void settle(notes)}>
          全部标为已处理
        </Button>
      )}
    </>
  );
}
