import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Stored } from '../../../../core/record/types.ts';
import { useData } from '../../../session/useSession.ts';
import { Labelled } from '../Labelled.tsx';
import { moveByKeys, MoveButtons } from '../MoveButtons.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { useChosen, useSaving } from '../saving/useSaving.ts';

/** One topic as handed in: what, by whom, who reports, how long, whether it is taken up; background and suggestion below when wanted. */
export function AgendaLine(props: {
  readonly id: string;
  readonly row?: Stored<'agendaItem'>;
  readonly seed?: Readonly<Record<string, unknown>>;
  readonly number: number;
  readonly isLast?: boolean;
  readonly onRemove: () => void;
  readonly onMove?: (step: -1 | 1) => void;
}) {
  const { id, row, seed, number, onMove } = props;
  const data = useData();
  const queue = useSaving();
  const [isOpen, setOpen] = useState(false);
  const at = (field: string) => ({ type: 'agendaItem', record: id, field, seed }) as const;
  const isTaken = useChosen(at('accepted'), row?.accepted) !== false;
  const what = `议题${number}`;
  const field = (name: keyof Stored<'agendaItem'> & string, label: string, more: object = {}) => (
    <span className={`topic-${name}`}>
      <SavedText
        place={at(name)}
        stored={row?.[name]}
        label={`${what}${label}`}
        placeholder={label}
        {...more}
      />
    </span>
  );
  /** A proposer who is a member unit by name is linked to it, so that its topics can be counted. */
  const settleUnit = (text: string): void => {
    const unit = data.all('partnerUnit').find(({ name }) => name === text.trim());
    if (unit?.id !== row?.proposerUnit) queue.choose(at('proposerUnit'), unit?.id);
  };
  const place = { isFirst: number === 1, isLast: props.isLast === true, onMove };
  return (
    <div
      className={isTaken ? 'agenda-line' : 'agenda-line is-left-out'}
      data-testid={row === undefined ? 'new-agenda-item' : 'agenda-item'}
      onKeyDown={moveByKeys(place)}
    >
      <span className="line-number">{number}</span>
      {field('title', '议题', row === undefined ? { placeholder: '写下议题，回车到下一格' } : {})}
      {field('proposerName', '提出单位或人', {
        list: 'usual-units',
        onText: settleUnit,
        stored: row?.proposerName ?? data.get('partnerUnit', row?.proposerUnit)?.name,
      })}
      {field('reporterName', '汇报人', { list: 'usual-people' })}
      {field('minutes', '分钟')}
      <label className="agenda-taken">
        <input
          type="checkbox"
          checked={isTaken}
          disabled={row === undefined}
          onChange={(event) => queue.choose(at('accepted'), event.target.checked)}
        />
        上会
      </label>
      <span className="line-acts">
        <Button
          type="text"
          size="small"
          aria-expanded={isOpen}
          aria-label={`${what}详情：背景和建议`}
          onClick={() => setOpen(!isOpen)}
        >
          详情
        </Button>
        <MoveButtons what={what} {...place} />
        <Button
          type="text"
          size="small"
          aria-label={`删除${what}`}
          title="删除"
          icon={<CloseOutlined aria-hidden />}
          onClick={props.onRemove}
        />
      </span>
      {isOpen && (
        <div className="agenda-more">
          <Labelled label="涉及单位" place={at('concerned')} stored={row?.concerned} list="usual-units" />
          <Labelled
            label="汇报单位"
            place={at('reporterUnit')}
            stored={row?.reporterUnit}
            list="usual-units"
          />
          <Labelled label="提出日期" place={at('proposedOn')} stored={row?.proposedOn} />
          <Labelled label="背景" place={at('background')} stored={row?.background} lines={2} />
          <Labelled label="建议" place={at('suggestion')} stored={row?.suggestion} lines={2} />
        </div>
      )}
    </div>
  );
}
