import { Input } from 'antd';
import { useState } from 'react';
import { isRealDay } from '../../../core/kinds/day.ts';
import { date } from '../../../core/kinds/date.ts';

const { kind } = date('日期');

/** A day, typed as offices write it (2026-03-01, 2026.3.1, 20260301); tells undefined while it is no whole day. */
export function DayInput(props: {
  readonly label: string;
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
  readonly id?: string;
}) {
  const [text, setText] = useState(props.day ?? '');
  const wrong = props.day === undefined && text !== '';
  return (
    <>
      <Input
        id={props.id}
        aria-label={props.label}
        value={text}
        status={wrong ? 'error' : ''}
        placeholder="如 2026-03-01"
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          const reading = kind.read(event.target.value);
          const value = reading.ok ? reading.value : undefined;
          props.onDay(value !== undefined && isRealDay(value) ? value : undefined);
        }}
      />
      {wrong && <p className="form-wrong">请写到日，如 2026-03-01</p>}
    </>
  );
}
