import { FilterFilled, FilterOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input } from 'antd';
import { useMemo, useState } from 'react';
import { LatePopover } from '../../ui/LatePopover.tsx';
import type { Column } from './columns.ts';
import type { Filter } from './view.ts';

/** A list longer than this is not ticked through; it is narrowed by a text instead. */
const MOST_TICKS = 24;

/** The funnel of one column: a list to tick where there are few different texts, else a text that must be contained; blanks in both. */
export function ColumnFilter(props: {
  readonly column: Column;
  readonly filter: Filter | undefined;
  /** The texts in this column of all rows; asked only when opened. */
  readonly texts: () => readonly string[];
  readonly onFilter: (filter: Filter | undefined) => void;
}) {
  const { column, filter, texts, onFilter } = props;
  const [open, setOpen] = useState(false);
  const on = filter !== undefined;
  return (
    <LatePopover
      open={open}
      onOpenChange={setOpen}
      content={
        <FilterBody
          column={column}
          filter={filter}
          texts={texts}
          onFilter={onFilter}
          onDone={() => setOpen(false)}
        />
      }
    >
      <button
        type="button"
        className={on ? 'grid-funnel on' : 'grid-funnel'}
        aria-label={on ? `${column.label}已筛选，点开修改` : `筛选${column.label}`}
      >
        {on ? <FilterFilled aria-hidden /> : <FilterOutlined aria-hidden />}
      </button>
    </LatePopover>
  );
}

interface BodyProps {
  readonly column: Column;
  readonly filter: Filter | undefined;
  readonly texts: () => readonly string[];
  readonly onFilter: (filter: Filter | undefined) => void;
  readonly onDone: () => void;
}

function FilterBody({ column, filter, texts, onFilter, onDone }: BodyProps) {
  const counts = useMemo(() => countsOf(column, texts()), [column, texts]);
  return (
    <div className="filter-body" role="dialog" aria-label={`筛选${column.label}`}>
      {counts.length <= MOST_TICKS ? (
        <Ticks counts={counts} filter={filter} onFilter={onFilter} />
      ) : (
        <Contains filter={filter} onFilter={onFilter} onDone={onDone} />
      )}
      <div className="filter-foot">
        <Button
          size="small"
          disabled={filter === undefined}
          onClick={() => {
            onFilter(undefined);
            onDone();
          }}
        >
          清除筛选
        </Button>
        <Button size="small" type="primary" onClick={onDone}>
          完成
        </Button>
      </div>
    </div>
  );
}

type Count = readonly [text: string, count: number];

function countsOf(column: Column, texts: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const choice of column.choices ?? []) counts.set(choice, 0);
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const used = [...counts].filter(([, count]) => count > 0);
  // Few enough to tick: in the order of their codes, or as the column sorts; blanks last.
  if (column.choices === undefined && used.length <= MOST_TICKS) {
    used.sort(([a], [b]) => a.localeCompare(b, 'zh-CN', { numeric: true }));
  }
  return [...used.filter(([text]) => text !== ''), ...used.filter(([text]) => text === '')];
}

function Ticks(props: {
  readonly counts: readonly Count[];
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
}) {
  const { counts, filter, onFilter } = props;
  const all = counts.map(([text]) => text);
  const ticked = filter !== undefined && 'ticked' in filter ? filter.ticked : new Set(all);
  const set = (next: ReadonlySet<string>): void =>
    onFilter(all.every((text) => next.has(text)) ? undefined : { ticked: next });
  return (
    <div className="filter-list">
      <Checkbox
        checked={all.every((text) => ticked.has(text))}
        indeterminate={ticked.size > 0 && !all.every((text) => ticked.has(text))}
        onChange={(event) => set(new Set(event.target.checked ? all : []))}
      >
        全选
      </Checkbox>
      {counts.map(([text, count]) => (
        <Checkbox
          key={text}
          checked={ticked.has(text)}
          onChange={(event) => {
            const next = new Set(ticked);
            if (event.target.checked) next.add(text);
            else next.delete(text);
            set(next);
          }}
        >
          {text === '' ? '（空白）' : text} <span className="muted">{count}</span>
        </Checkbox>
      ))}
    </div>
  );
}

function Contains(props: {
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
  readonly onDone: () => void;
}) {
  const { filter, onFilter, onDone } = props;
  const [text, setText] = useState(filter !== undefined && 'contains' in filter ? filter.contains : '');
  const narrow = (value: string): void =>
    onFilter(value.trim() === '' ? undefined : { contains: value.trim() });
  return (
    <div className="filter-list">
      <Input
        autoFocus
        value={text}
        aria-label="包含的文字"
        placeholder="包含…"
        allowClear
        onChange={(event) => {
          setText(event.target.value);
          // While an input method composes, the text is not yet what is meant.
          if (!(event.nativeEvent as InputEvent).isComposing) narrow(event.target.value);
        }}
        onCompositionEnd={(event) => narrow(event.currentTarget.value)}
        onPressEnter={onDone}
      />
      <Checkbox
        checked={filter !== undefined && 'blank' in filter}
        onChange={(event) => onFilter(event.target.checked ? { blank: true } : undefined)}
      >
        只看空白的
      </Checkbox>
    </div>
  );
}
