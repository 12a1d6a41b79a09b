import { EyeInvisibleOutlined, EyeOutlined, ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Checkbox } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { deletion } from '../../../core/record/patches.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { currencies } from '../../../core/rules/current.ts';
import { useData } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { cardColumn } from '../cards.ts';
import { EntryForm } from '../form/EntryForm.tsx';
import { fullTitle } from '../fullTitle.ts';
import { useWrite } from '../useWrite.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { Column } from './columns.ts';
import { ExportButton } from './ExportButton.tsx';
import { footText } from './footWords.ts';
import { Grid, type GridHandle } from './Grid.tsx';
import { actionsOf, type RowAction } from './rowActions.tsx';
import { RowDialogs } from './RowDialogs.tsx';
import { RowMenu, type MenuPlace } from './RowMenu.tsx';
import { SearchInput } from './SearchInput.tsx';
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
  const { view, query, setQuery, onSort, onFilter, setCurrentOnly, clearFilters } = useView();
  const [reveal, setReveal] = useState(false);
  const [adding, setAdding] = useState(props.adding);
  const [menu, setMenu] = useState<MenuPlace>();
  const [open, setOpen] = useState<Open>();
  const arranged = useMemo(() => arrange(ledger, all, data, view), [ledger, all, data, view]);
  const rows = useSearch(ledger, data, arranged, query);
  const card = useMemo(() => cardColumn(ledger), [ledger]);
  const writer = useCellWriter(ledger, data);
  const remove = useRemove(ledger);
  const textsOf = useCallback(
    (column: Column) => rowsOf(ledger, data).map((row) => column.text(data, row)),
    [ledger, data],
  );
  useEffect(() => {
    if (find !== undefined) grid.current?.goTo(find);
    // Only when another record is asked for, not each time the rows change.
    // oxlint-disable-next-line react/exhaustive-deps -- see the line above
  }, [find]);
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
  const currency = currencies[ledger.root];
  if (rowsOf(ledger, data).length === 0)
    return <Empty ledger={ledger} onAdd={() => setAdding('')} form={form} />;
  return (
    <div className="record-table">
      <div className="table-bar">
        <SearchInput
          className="table-search"
          label={`在${ledger.label}里查找`}
          placeholder="姓名、拼音、首字母、电话…"
          onQuery={setQuery}
          onDown={() => grid.current?.focus()}
        />
        {currency !== undefined && (
          <Checkbox checked={view.currentOnly} onChange={(event) => setCurrentOnly(event.target.checked)}>
            {currency.only}
          </Checkbox>
        )}
        {view.filters.size > 0 && <Button onClick={clearFilters}>清除全部筛选（{view.filters.size}）</Button>}
        <span className="table-gap" />
        {shown.some((column) => column.sealed) && (
          <Button
            icon={reveal ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
            aria-pressed={reveal}
            onClick={() => setReveal(!reveal)}
          >
            {reveal ? '遮盖号码' : '显示号码'}
          </Button>
        )}
        <ColumnChoice all={all} shown={shown} choose={choose} />
        <ExportButton ledger={ledger} data={data} rows={rows} columns={shown} />
        <Button icon={<ImportOutlined aria-hidden />} onClick={() => void navigate('/import')}>
          导入
        </Button>
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding('')}>
          新增
        </Button>
      </div>
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
        onOpen={openRow}
        onMenu={(row, column, at) => setMenu({ row, column, ...at })}
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
          onCopyCell={() => void navigator.clipboard.writeText(writer.text(menu.row, menu.column))}
          onCopyRow={() => void navigator.clipboard.writeText(rowText(shown, menu.row, writer.text))}
          onClose={() => setMenu(undefined)}
        />
      )}
      {open !== undefined && <RowDialogs ledger={ledger} {...open} onClose={() => setOpen(undefined)} />}
      {form}
    </div>
  );
}

/** A copied row carries no sealed value: it goes to chats and other tables. */
function rowText(
  columns: readonly Column[],
  row: AnyStored,
  text: (row: AnyStored, column: Column) => string,
): string {
  return columns
    .filter((column) => !column.sealed)
    .map((column) => text(row, column))
    .join('\t');
}

function useRemove(ledger: AnyLedger): (row: AnyStored) => void {
  const data = useData();
  const write = useWrite();
  const { modal } = App.useApp();
  return (row) => {
    const title = fullTitle(data, ledger.root, row);
    const patches = [deletion(ledger.root, row as never)];
    void write({ why: `删除 ${title}`, source: 'form', patches, said: `已删除 ${title}` }).then((outcome) => {
      if (!outcome.ok) modal.error({ title: `没有删除 ${title}`, content: outcome.text, okText: '知道了' });
    });
  };
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
