import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Stored } from '../../../../core/record/types.ts';
import { moveByKeys, MoveButtons } from '../MoveButtons.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { writtenOut } from './writtenOut.ts';

/** One decision on one line: matter, lead unit, joint units, person, time limit, votes where they were taken. */
export function ResolutionLine(props: {
  readonly id: string;
  /** What is stored of it; nothing yet for a new line, which begins with `seed`. */
  readonly row?: Stored<'resolution'>;
  readonly seed?: Readonly<Record<string, unknown>>;
  readonly number: number;
  readonly meetingDay: string;
  readonly isLast?: boolean;
  readonly onRemove: () => void;
  readonly onMove?: (step: -1 | 1) => void;
}) {
  const { id, row, seed, number, onMove } = props;
  const voted = [row?.votesFor, row?.votesAgainst, row?.votesAbstained].some((count) => count !== undefined);
  const [hasVotes, setVotes] = useState(voted);
  const what = `第${number}项`;
  const place = { isFirst: number === 1, isLast: props.isLast === true, onMove };
  const field = (name: keyof Stored<'resolution'> & string, label: string, more: object = {}) => (
    <span className={`line-${name}`}>
      <SavedText
        place={{ type: 'resolution', record: id, field: name, seed }}
        stored={row?.[name]}
        label={`${what}${label}`}
        placeholder={label}
        {...more}
      />
    </span>
  );
  return (
    <div
      className="resolution"
      data-testid={row === undefined ? 'new-resolution' : 'resolution'}
      onKeyDown={moveByKeys(place)}
    >
      <span className="line-number">{number}</span>
      {field('matter', '议定事项', {
        lines: 1,
        placeholder: row === undefined ? '写下议定的事，回车到下一格' : '议定事项',
      })}
      {field('leadUnit', '牵头单位', { list: 'usual-units' })}
      {field('jointUnits', '配合单位', { lines: 1 })}
      {field('personName', '责任人', { list: 'usual-people' })}
      {field('dueDate', '完成时限', {
        placeholder: '时限，如 9.25',
        meant: (text: string) => writtenOut(text, props.meetingDay),
      })}
      <span className="line-acts">
        <Button type="text" size="small" aria-expanded={hasVotes} onClick={() => setVotes(!hasVotes)}>
          表决
        </Button>
        {onMove !== undefined && <MoveButtons what={what} {...place} />}
        {(row !== undefined || seed !== undefined) && (
          <Button
            type="text"
            size="small"
            aria-label={`删除${what}`}
            title="删除"
            icon={<CloseOutlined aria-hidden />}
            onClick={props.onRemove}
          />
        )}
      </span>
      {hasVotes && (
        <span className="line-votes">
          表决：同意{field('votesFor', '同意')}反对{field('votesAgainst', '反对')}弃权
          {field('votesAbstained', '弃权')}
        </span>
      )}
    </div>
  );
}
