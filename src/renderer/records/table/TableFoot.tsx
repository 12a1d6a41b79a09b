import { useCallback, type ReactNode } from 'react';
import type { View } from '../../../core/record/dataView.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { useSteps } from '../../session/useSteps.ts';
import type { Chosen } from '../selection/chosen.ts';
import type { Column } from './columns.ts';
import { chosenSteps, sumSteps } from './footSums.ts';
import { footText } from './footWords.ts';

const none: Chosen = { rows: [], columns: [], isRows: false };

/** Counts and sums of what is shown, and of what is selected. */
export function TableFoot(props: {
  readonly ledger: AnyLedger;
  readonly data: View;
  readonly rows: readonly AnyStored[];
  /** How many rows the ledger has in all. */
  readonly total: number;
  readonly columns: readonly Column[];
  readonly chosen: Chosen | undefined;
  /** What can be done with several selected rows. */
  readonly children: ReactNode;
}) {
  const { ledger, data, rows, total, columns, chosen = none } = props;
  const { value: sums } = useSteps(useCallback(() => sumSteps(columns, rows, data), [columns, rows, data]));
  const { value: said, isCurrent } = useSteps(
    useCallback(() => chosenSteps(chosen.columns, chosen.rows, data), [chosen, data]),
  );
  return (
    <div className="table-foot" role="status" data-testid="table-foot">
      <span>
        {footText(ledger.root, rows, data)}
        {rows.length < total && <span className="muted">（另有 {total - rows.length} 行没有显示）</span>}
      </span>
      {sums !== undefined && sums.length > 0 && (
        <span>{sums.map(({ column, text }) => `${column.label}合计 ${text}`).join('，')}</span>
      )}
      {rows.length === 0 && <span>没有符合条件的行，可以清除查找文字或筛选。</span>}
      {chosen.rows.length > 0 && isCurrent && (
        <span className="table-chosen" data-testid="chosen-foot">
          {said}
        </span>
      )}
      {chosen.rows.length < 2 && (
        <span className="muted table-help">双击或 F2 修改，右击看这一行能做什么</span>
      )}
      {chosen.rows.length > 1 && props.children}
    </div>
  );
}
