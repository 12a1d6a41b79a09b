import { memo, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Stored } from '../../../../core/record/types.ts';
import { useData } from '../../../session/useSession.ts';
import { ResolutionCard } from './ResolutionCard.tsx';
import { SupervisionFilters } from './SupervisionFilters.tsx';
import { SupervisionList } from './SupervisionList.tsx';
import {
  filtered,
  linesOf,
  supervisionRows,
  type SupervisionFilter,
  type SupervisionRow,
} from './supervisionRows.ts';
import './supervision.css';

const everything: SupervisionFilter = { text: '', unit: undefined, state: 'all', overdueOnly: false };

/** Resolutions by lead unit on the left, the chosen one with its progress on the right. */
export function SupervisionBoard(props: {
  /** Of one meeting; of all meetings when absent. */
  readonly resolutions?: readonly Stored<'resolution'>[];
  readonly first?: Partial<SupervisionFilter>;
  readonly chosen: string | undefined;
  readonly onChoose: (resolution: string | undefined) => void;
  readonly onRemind: (unit: string) => void;
  /** Stands at the right of the filters. */
  readonly children?: ReactNode;
}) {
  const { resolutions, chosen, onChoose } = props;
  const data = useData();
  const [filter, setFilter] = useState<SupervisionFilter>({ ...everything, ...props.first });
  const rows = useMemo(() => supervisionRows(data, resolutions), [data, resolutions]);
  const units = useMemo(() => [...new Set(rows.map(({ unit }) => unit))], [rows]);
  const shown = useMemo(() => filtered(rows, filter), [rows, filter]);
  const lines = useMemo(() => linesOf(shown), [shown]);
  const row = rows.find((one) => one.resolution.id === chosen) ?? shown[0];
  // While somebody types into the filter the list goes first, the card of its first item follows.
  const carded = useDeferredValue(row);
  const overdue = shown.filter(({ standing }) => standing.isOverdue).length;
  return (
    <div className="supervision">
      <div className="supervision-bar">
        <SupervisionFilters filter={filter} units={units} onFilter={setFilter} />
        <span className="muted nowrap" role="status" data-testid="supervision-count">
          {shown.length} 项{overdue > 0 && `，逾期 ${overdue} 项`}
        </span>
        <span className="supervision-acts">{props.children}</span>
      </div>
      <div className="supervision-split">
        <SupervisionList
          lines={lines}
          chosen={row?.resolution.id}
          onChoose={onChoose}
          onRemind={props.onRemind}
          none={`没有符合条件的议定事项。${filter.state === 'open' ? '未办结的都办完了，或换一个状态看看。' : ''}`}
        />
        {carded !== undefined && <Card row={carded} />}
      </div>
    </div>
  );
}

const Card = memo(({ row }: { readonly row: SupervisionRow }) => (
  <ResolutionCard key={row.resolution.id} row={row} />
));
