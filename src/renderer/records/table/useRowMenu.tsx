import { useState, type ReactNode, type RefObject } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { useData } from '../../session/useSession.ts';
import { BatchDialog } from '../batch/BatchDialog.tsx';
import { useDeleteRows } from '../batch/useDeleteRows.ts';
import { usePaperLines } from '../papers/usePaperLines.tsx';
import type { Chosen } from '../selection/chosen.ts';
import type { Column } from './columns.ts';
import type { GridHandle } from './Grid.tsx';
import { actionsOf, type RowDialog } from './rowActions.tsx';
import { RowDialogs } from './RowDialogs.tsx';
import { RowMenu, type MenuLine, type MenuPlace } from './RowMenu.tsx';

interface Menu {
  /** Opens the right-click menu of a cell. */
  readonly open: (row: AnyStored, column: Column, at: { x: number; y: number }) => void;
  readonly openDialog: (row: AnyStored, dialog: Exclude<RowDialog, 'delete'>) => void;
  /** 批量修改 of what is selected. */
  readonly openBatch: (rows: readonly AnyStored[], column?: string) => void;
  readonly remove: (rows: readonly AnyStored[]) => void;
  /** The menu and the dialogs that are open. */
  readonly drawn: ReactNode;
}

/** The right-click menu of a table, for a row or for all that are selected, and the dialogs that it opens. */
export function useRowMenu(parts: {
  readonly ledger: AnyLedger;
  readonly grid: RefObject<GridHandle | null>;
  /** What is selected when it is more than one cell. */
  readonly chosen: Chosen | undefined;
  /** Opens the card of a row; undefined where it has none. */
  readonly cardOf: (row: AnyStored) => (() => void) | undefined;
  readonly onFill: (chosen: Chosen) => void;
}): Menu {
  const { ledger, grid, chosen, cardOf, onFill } = parts;
  const data = useData();
  const remove = useDeleteRows(ledger);
  const papers = usePaperLines(ledger.root);
  const [menu, setMenu] = useState<MenuPlace>();
  const [dialog, setDialog] = useState<{ row: AnyStored; dialog: Exclude<RowDialog, 'delete'> }>();
  const [batch, setBatch] = useState<{ rows: readonly AnyStored[]; column?: string }>();
  const openBatch = (rows: readonly AnyStored[], column?: string): void =>
    setBatch(column === undefined ? { rows } : { rows, column });
  const ofRow = ({ row, column }: MenuPlace): MenuLine[][] => {
    const open = cardOf(row);
    return [
      [
        ...(open === undefined ? [] : [{ key: 'open', label: '打开人员卡', keys: 'Ctrl+Enter', act: open }]),
        ...actionsOf(ledger.root, row, data).map(({ dialog, label, danger }) => ({
          key: dialog,
          label,
          danger: danger === true,
          act: () => (dialog === 'delete' ? remove([row]) : setDialog({ row, dialog })),
        })),
      ],
      papers.lines([row]),
      [
        {
          key: 'copyCell',
          label: `复制这一格（${column.label}）`,
          keys: 'Ctrl+C',
          act: () => grid.current?.copy(false),
        },
        { key: 'copyRow', label: '复制这一行', act: () => grid.current?.copy(true) },
      ],
    ];
  };
  const ofMany = (many: Chosen, { column }: MenuPlace): MenuLine[][] => [
    [
      { key: 'batch', label: '批量修改…', act: () => openBatch(many.rows, column.key) },
      ...(many.isRows || many.rows.length < 2
        ? []
        : [{ key: 'fill', label: '向下填充', keys: 'Ctrl+D', act: () => onFill(many) }]),
    ],
    papers.lines(many.rows),
    [
      { key: 'copy', label: '复制选中的格子', keys: 'Ctrl+C', act: () => grid.current?.copy(false) },
      { key: 'copyRows', label: `复制选中的 ${many.rows.length} 行`, act: () => grid.current?.copy(true) },
    ],
    [
      {
        key: 'delete',
        label: `删除选中的 ${many.rows.length} 行`,
        danger: true,
        act: () => remove(many.rows),
      },
    ],
  ];
  const isMany = chosen !== undefined && chosen.rows.length > 1;
  const close = (): void => {
    setMenu(undefined);
    grid.current?.focus();
  };
  const drawn = (
    <>
      {papers.drawn}
      {menu !== undefined && (
        <RowMenu
          key={`${menu.x} ${menu.y}`}
          at={menu}
          groups={isMany ? ofMany(chosen, menu) : ofRow(menu)}
          onClose={close}
        />
      )}
      {dialog !== undefined && (
        <RowDialogs ledger={ledger} {...dialog} onClose={() => setDialog(undefined)} />
      )}
      {batch !== undefined && (
        <BatchDialog
          ledger={ledger}
          rows={batch.rows}
          column={batch.column}
          onClose={() => setBatch(undefined)}
        />
      )}
    </>
  );
  return {
    open: (row, column, at) => setMenu({ row, column, ...at }),
    openDialog: (row, dialog) => setDialog({ row, dialog }),
    openBatch,
    remove,
    drawn,
  };
}
