import {
  FilterFilled,
  FilterOutlined,
  SortAscendingOutlined,
  SortDescendingOutlined,
} from '@ant-design/icons';
import { Button, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { LatePopover } from '../../ui/LatePopover.tsx';
import { modesFor, type FilterMode, type FilterPart } from '../views/filterModes.ts';
import { FilterRange } from '../views/FilterRange.tsx';
import { FilterText } from '../views/FilterText.tsx';
import { FilterTicks } from '../views/FilterTicks.tsx';
import type { Filter } from '../views/filter.ts';
import type { Column } from './columns.ts';
import type { View } from './view.ts';

/** A cell of a column as filters see it. */
export interface Entry {
  readonly text: string;
  readonly value: unknown;
}

/** What is done from the menu of a column. */
export interface FilterActs {
  readonly onOrder: (key: string, down: boolean, also: boolean) => void;
  readonly onFilter: (key: string, filter: Filter | undefined) => void;
  readonly onHide: (key: string) => void;
  /** The cells that all other filters leave; asked only when the menu is opened. */
  readonly entriesOf: (column: Column) => readonly Entry[];
}

interface Props {
  readonly column: Column;
  readonly view: View;
  readonly acts: FilterActs;
}

/** The funnel of one column: its order, and what it is narrowed to. */
export function ColumnFilter(props: Props) {
  const { column, view } = props;
  const [open, setOpen] = useState(false);
  const on = view.filters.has(column.key);
  return (
    <LatePopover
      open={open}
      onOpenChange={setOpen}
      content={<FilterBody {...props} onDone={() => setOpen(false)} />}
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

const parts: Readonly<Record<FilterMode, FilterPart>> = {
  ticks: FilterTicks,
  text: FilterText,
  range: FilterRange,
};

const modeLabels: Readonly<Record<FilterMode, string>> = { ticks: '勾选', text: '按文字', range: '按范围' };

function FilterBody({ column, view, acts, onDone }: Props & { readonly onDone: () => void }) {
  const { entriesOf } = acts;
  // Counted once, when it is opened: what is ticked meanwhile changes nothing here.
  const [entries] = useState(() => entriesOf(column));
  const filter = view.filters.get(column.key);
  const { counts, face, modes } = useMemo(() => modesFor(column, entries), [column, entries]);
  const [mode, setMode] = useState<FilterMode>(
    () => modes.find((one) => fits[one](filter)) ?? modes[0] ?? 'text',
  );
  const Part = parts[mode];
  const onFilter = (next: Filter | undefined): void => acts.onFilter(column.key, next);
  return (
    <div className="filter-body" role="dialog" aria-label={`筛选${column.label}`}>
      <OrderButtons column={column} view={view} acts={acts} onDone={onDone} />
      {column.follows !== undefined && <p className="filter-why muted">{column.follows}。</p>}
      {modes.length > 1 && (
        <Radio.Group
          className="filter-modes"
          size="small"
          optionType="button"
          aria-label="怎样筛选"
          value={mode}
          options={modes.map((value) => ({ value, label: modeLabels[value] }))}
          onChange={(event) => setMode(event.target.value as FilterMode)}
        />
      )}
      <Part
        key={mode}
        column={column}
        face={face}
        counts={counts}
        filter={filter}
        onFilter={onFilter}
        onDone={onDone}
      />
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
        <Button
          size="small"
          onClick={() => {
            onDone();
            acts.onHide(column.key);
          }}
        >
          隐藏这一列
        </Button>
        <Button size="small" type="primary" onClick={onDone}>
          完成
        </Button>
      </div>
    </div>
  );
}

const ranges: ReadonlySet<string> = new Set(['numbers', 'days', 'period']);

/** Whether a filter was made in a mode. */
const fits: Readonly<Record<FilterMode, (filter: Filter | undefined) => boolean>> = {
  ticks: (filter) => filter?.how === 'ticked',
  range: (filter) => filter !== undefined && ranges.has(filter.how),
  text: (filter) => filter !== undefined && filter.how !== 'ticked' && !ranges.has(filter.how),
};

function OrderButtons({ column, view, acts, onDone }: Props & { readonly onDone: () => void }) {
  const others = view.sort.some(({ key }) => key !== column.key);
  const now = view.sort.find(({ key }) => key === column.key);
  const button = (down: boolean, also: boolean) => (
    <Button
      size="small"
      icon={down ? <SortDescendingOutlined aria-hidden /> : <SortAscendingOutlined aria-hidden />}
      aria-pressed={now?.down === down && (also || !others)}
      onClick={() => {
        acts.onOrder(column.key, down, also);
        onDone();
      }}
    >
      {`${also ? '再按它' : ''}${down ? '降序' : '升序'}`}
    </Button>
  );
  return (
    <div className="filter-order">
      {button(false, false)}
      {button(true, false)}
      {others && button(false, true)}
      {others && button(true, true)}
    </div>
  );
}
