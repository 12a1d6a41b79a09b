import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { deletion } from '../../../core/record/patches.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { AnyData } from '../../../core/record/data.ts';
import { currencies } from '../../../core/rules/current.ts';
import { useData } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { cardColumn } from '../cards.ts';
import { EntryForm } from '../form/EntryForm.tsx';
import { fullTitle } from '../fullTitle.ts';
import { useWrite } from '../useWrite.ts';
import type { Column } from './columns.ts';
import { footText } from './footWords.ts';
import { Grid, type GridHandle } from './Grid.tsx';
import { actionsOf, type RowAction } from './rowActions.tsx';
import { shownText } from './layout.ts';
import { RowDialogs } from './RowDialogs.tsx';
import { RowMenu, type MenuPlace } from './RowMenu.tsx';
import { TableBar } from './TableBar.tsx';
import { useCellWriter } from './useCellWriter.ts';
import { useColumns } from './useColumns.ts';
import { useSearch } from './useSearch.ts';
import { useView } from './useView.ts';
import { arrange, rowsOf } from './view.ts';

type Open = { readonly dialog: Exclude<RowAction['dialog'], 'delete'>; readonly row: AnyStored };

/** The whole table of a ledger: search, switches, grid, foot, and what its rows can do. */
export function RecordTable(props: {
  readonly ledger: AnyLedger;
  /** Opens the entry form at once: '' for an empty one, else the id of the place. */
  readonly adding?: string | undefined;
  /** Record to show first. */
  readonly find?: string | undefined;
}) {
  const { ledger, find } = props;
  const data = useData();
  const navigate = useNavigate();
  const grid = useRef<GridHandle>(null);
  const { all, shown, choose } = useColumns(ledger);
  const { view, query, setQuery, onSort, onFilter, setCurrentOnly, clearFilters } = useView(
    findsCurrent(ledger, data, find),
  );
  const [reveal, setReveal] = useState(false);
  const [adding, setAdding] = useState(props.adding);
  const [menu, setMenu] = useState<MenuPlace>();
  const [open, setOpen] = useState<Open>();
  const arranged = useMemo(() => arrange(ledger, all, data, view), [ledger, all, data, view]);
  const rows = useSearch(ledger, data, arranged, query);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  }, [rows]);
  const rowsNow = useCallback(() => latest.current, []);
  const focusGrid = useCallback(() => grid.current?.focus(), []);
  const add = useCallback(() => setAdding(''), []);
  const card = useMemo(() => cardColumn(ledger), [ledger]);
  const writer = useCellWriter(ledger, data);
  const remove = useRemove(ledger);
  const textsOf = useCallback(
    (column: Column) => rowsOf(ledger, data).map((row) => column.text(data, row)),
    [ledger, data],
  );
  const showAsked = useCallback(() => {
    if (find !== undefined) grid.current?.goTo(find);
  }, [find]);
  /** What is copied is what is seen: a sealed value goes out only while the numbers are shown. */
  const copy = (row: AnyStored, cells: readonly Column[]): void => {
    const texts = cells.map((column) => shownText(column, column.text(data, row), reveal));
    void navigator.clipboard.writeText(texts.join('\t'));
  };
  const openRow = (row: AnyStored): void => {
    const address = card?.address(data, row);
    if (address === undefined) setOpen({ dialog: 'edit', row });
    else void navigate(address);
  };
  const form = adding !== undefined && (
    <EntryForm
      ledger={ledger}
      place={adding === '' ? undefined : adding}
      onClose={() => setAdding(undefined)}
    />
  );
  if (rowsOf(ledger, data).length === 0)
    return <Empty ledger={ledger} onAdd={() => setAdding('')} form={form} />;
  return (
    <div className="record-table">
      <TableBar
        ledger={ledger}
        rows={rowsNow}
        all={all}
        shown={shown}
        choose={choose}
        view={view}
        reveal={reveal}
        onReveal={setReveal}
        onQuery={setQuery}
        onDown={focusGrid}
        onCurrentOnly={setCurrentOnly}
        onClearFilters={clearFilters}
        onAdd={add}
      />
      <Grid
        ref={grid}
        label={`${ledger.label}台账`}
        data={data}
        rows={rows}
        columns={shown}
        view={view}
        reveal={reveal}
        card={card}
        writer={writer}
        onSort={onSort}
        onFilter={onFilter}
        textsOf={textsOf}
        onReady={showAsked}
        onOpen={openRow}
        onMenu={(row, column, at) => setMenu({ row, column, ...at })}
        onCopy={(row, column) => copy(row, [column])}
        onEscape={() => document.querySelector<HTMLInputElement>('[data-find]')?.focus()}
      />
      <div className="table-foot" role="status" data-testid="table-foot">
        {footText(ledger.root, rows, data)}
        {rows.length === 0 && <span>没有符合条件的行，可以清除查找文字或筛选。</span>}
        <span className="muted table-help">双击或 F2 修改，右击看这一行能做什么</span>
      </div>
      {menu !== undefined && (
        <RowMenu
          key={`${menu.x} ${menu.y}`}
          at={menu}
          actions={actionsOf(ledger.root, menu.row)}
          onOpen={card?.address(data, menu.row) === undefined ? undefined : () => openRow(menu.row)}
          onAction={({ dialog }) =>
            dialog === 'delete' ? remove(menu.row) : setOpen({ dialog, row: menu.row })
          }
          onCopyCell={() => copy(menu.row, [menu.column])}
          onCopyRow={() => copy(menu.row, shown)}
          onClose={() => setMenu(undefined)}
        />
      )}
      {open !== undefined && <RowDialogs ledger={ledger} {...open} onClose={() => setOpen(undefined)} />}
      {form}
    </div>
  );
}

/** False when the record asked for is over, so that it would be hidden. */
function findsCurrent(ledger: AnyLedger, data: AnyData, find: string | undefined): boolean {
  const row = data.get(ledger.root, find);
  return row === undefined || currencies[ledger.root]?.holds(row, data) !== false;
}

function useRemove(ledger: AnyLedger): (row: AnyStored) => void {
  const data = useData();
  const write = useWrite();
  const { modal } = App.useApp();
  const remove = async (row: AnyStored): Promise<void> => {
    const title = fullTitle(data, ledger.root, row);
    const patches = [deletion(ledger.root, row as never)];
    const outcome = await write({ why: `删除 ${title}`, source: 'form', patches, said: `已删除 ${title}` });
    if (!outcome.ok) modal.error({ title: `没有删除 ${title}`, content: outcome.text, okText: '知道了' });
  };
  return (row) => void remove(row);
}

function Empty(props: {
  readonly ledger: AnyLedger;
  readonly onAdd: () => void;
  readonly form: React.ReactNode;
}) {
  const navigate = useNavigate();
  return (
    <EmptyState title={`还没有${props.ledger.label}`} about={props.ledger.about}>
      <div className="empty-buttons">
        <Button type="primary" icon={<ImportOutlined aria-hidden />} onClick={() => void navigate('/import')}>
          导入花名册
        </Button>
        <Button icon={<PlusOutlined aria-hidden />} onClick={props.onAdd}>
          新增
        </Button>
      </div>
      {props.form}
    </EmptyState>
  );
}
