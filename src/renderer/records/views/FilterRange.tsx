import { Button, Input } from 'antd';
import { useState } from 'react';
import { date } from '../../../core/kinds/date.ts';
import { count } from '../../../core/kinds/number.ts';
import type { AnyKind } from '../../../core/record/kind.ts';
import type { Column, Face } from '../table/columns.ts';
import { BlankChoice } from './BlankChoice.tsx';
import { periods, type Filter, type Period } from './filter.ts';

const dates = date('日期').kind;
const numbers = count('数').kind;
const stretches: readonly Period[] = ['month', 'quarter', 'year'];

/** From and to, of numbers or of dates at any precision; either may be missing. */
export function FilterRange(props: {
  readonly column: Column;
  readonly face: Face;
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
  readonly onDone: () => void;
}) {
  const { column, face, filter, onFilter, onDone } = props;
  const isDays = face === 'days';
  const kind: AnyKind = isDays ? dates : (column.kind ?? numbers);
  const known = filter !== undefined && 'from' in filter ? filter.from : undefined;
  const knownTo = filter !== undefined && 'to' in filter ? filter.to : undefined;
  const [from, setFrom] = useState(known === undefined ? '' : kind.show(known));
  const [to, setTo] = useState(knownTo === undefined ? '' : kind.show(knownTo));
  const [problem, setProblem] = useState<string>();
  const take = (first: string, last: string): void => {
    const [low, high] = [kind.read(first), kind.read(last)];
    setProblem(low.ok ? (high.ok ? undefined : high.problem) : low.problem);
    if (!low.ok || !high.ok) return;
    if (low.value === undefined && high.value === undefined) onFilter(undefined);
    else onFilter(rangeOf(isDays, low.value, high.value));
  };
  const box = (label: string, text: string, set: (text: string) => void, whole: (text: string) => void) => (
    <label className="filter-end">
      {label}
      <Input
        value={text}
        aria-label={label}
        placeholder={isDays ? '如 2020 或 2020-03-01' : ''}
        onChange={(event) => set(event.target.value)}
        onBlur={() => whole(text)}
        onPressEnter={(event) => {
          if (event.nativeEvent.isComposing) return;
          // The focus goes back to the funnel at once: the same key must not press it.
          event.preventDefault();
          whole(text);
          onDone();
        }}
      />
    </label>
  );
  const leave = (next: Filter | undefined): void => {
    setFrom('');
    setTo('');
    setProblem(undefined);
    onFilter(next);
  };
  return (
    <div className="filter-list">
      {isDays && (
        <div className="filter-periods">
          {stretches.map((period) => (
            <Button
              key={period}
              size="small"
              aria-pressed={filter?.how === 'period' && filter.period === period}
              type={filter?.how === 'period' && filter.period === period ? 'primary' : 'default'}
              onClick={() => leave({ how: 'period', period })}
            >
              {periods[period]}
            </Button>
          ))}
        </div>
      )}
      {box('从', from, setFrom, (text) => take(text, to))}
      {box('到', to, setTo, (text) => take(from, text))}
      {problem !== undefined && (
        <span role="alert" className="filter-problem">
          {problem}
        </span>
      )}
      {isDays && <span className="muted">只写到年或月的，整年整月都在范围内才算。</span>}
      <BlankChoice filter={filter} onFilter={leave} />
    </div>
  );
}

function rangeOf(isDays: boolean, from: unknown, to: unknown): Filter {
  if (isDays) {
    return {
      how: 'days',
      ...(typeof from === 'string' ? { from } : {}),
      ...(typeof to === 'string' ? { to } : {}),
    };
  }
  return {
    how: 'numbers',
    ...(typeof from === 'number' ? { from } : {}),
    ...(typeof to === 'number' ? { to } : {}),
  };
}
