import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { AnyData } from '../../../core/record/data.ts';
import { currencies } from '../../../core/rules/current.ts';
import { useData } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { cardColumn } from '../cards.ts';
import { EntryForm } from '../form/EntryForm.tsx';
import { useRangeActs } from '../batch/useRangeActs.ts';
import { PastePanel } from '../paste/PastePanel.tsx';
import type { Chosen } from '../selection/chosen.ts';
import { SelectionActs } from '../selection/SelectionActs.tsx';
import type { Shown } from '../print/shownSheet.ts';
import { FilterTags } from '../views/FilterTags.tsx';
import { useHeaderActs } from '../views/useHeaderActs.ts';
import { useTableView } from '../views/useTableView.ts';
import { Grid, type GridHandle } from './Grid.tsx';
import { TableBar } from './TableBar.tsx';
import { TableFoot } from './TableFoot.tsx';
import { useArranged } from './useArranged.ts';
import { useCellWriter } from './useCellWriter.ts';
import { useRowMenu } from './useRowMenu.tsx';
import { useColumns } from './useColumns.ts';
import { useSearch } from './useSearch.ts';
import { rowsOf } from './view.ts';

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
  const { look, query } = useTableView(ledger, find !== undefined, findsCurrent(ledger, data, find));
  const { view, change, layout } = look;
  const { all, shown } = useColumns(ledger, layout);
  const header = useHeaderActs(ledger, all, shown, data, look);
  const [reveal, setReveal] = useState(false);
  const [adding, setAdding] = useState(props.adding);
  const [chosen, setChosen] = useState<Chosen>();
  const arranged = useArranged(ledger, all, data, view);
  const rows = useSearch(ledger, data, arranged, query);
  const shownNow = useNow({ ledger, data, rows, columns: shown, all, view, query });
  const focusGrid = useCallback(() => grid.current?.focus(), []);
  const add = useCallback(() => setAdding(''), []);
  const card = useMemo(() => cardColumn(ledger), [ledger]);
  const writer = useCellWriter(ledger, data);
  const { work, pasting } = useRangeActs(ledger, writer.settled);
  const showAsked = useCallback(() => {
    if (find !== undefined) grid.current?.goTo(find);
  }, [find]);
  const cardOf = (row: AnyStored) => {
    const address = card?.address(data, row);
    return address === undefined ? undefined : () => void navigate(address);
  };
  const fill = (cells: Chosen): void =>
    void work.fillDown(cells).then((sentence) => grid.current?.say(sentence));
  const menu = useRowMenu({ ledger, grid, chosen, cardOf, onFill: fill });
  const openRow = (row: AnyStored): void => (cardOf(row) ?? (() => menu.openDialog(row, 'edit')))();
  const form = adding !== undefined && (
    <EntryForm
      ledger={ledger}
      place={adding === '' ? undefined : adding}
      onClose={() => setAdding(undefined)}
    />
  );
  if (rowsOf(ledger, data).length === 0)
    return (
      <>
        <Empty ledger={ledger} onAdd={() => setAdding('')} />
        {form}
      </>
    );
  // The form stands where it stands beside an empty ledger: the first row that is saved does not begin it anew.
  return (
    <>
      <div className="record-table">
        <TableBar
          ledger={ledger}
          shownNow={shownNow}
          all={all}
          shown={shown}
          look={look}
          reveal={reveal}
          onReveal={setReveal}
          onDown={focusGrid}
          onAdd={add}
        />
        <FilterTags
          columns={all}
          filters={view.filters}
          onRemove={(key) => header.onFilter(key, undefined)}
          onClear={() => change((now) => ({ ...now, filters: new Map() }))}
        />
        <Grid
          ref={grid}
          label={`${ledger.label}台账`}
          data={data}
          rows={rows}
          columns={shown}
          layout={layout}
          header={header}
          reveal={reveal}
          card={card}
          writer={writer}
          onReady={showAsked}
          onOpen={openRow}
          onMenu={menu.open}
          work={work}
          onChosen={setChosen}
          onEscape={() => document.querySelector<HTMLInputElement>('[data-find]')?.focus()}
        />
        <TableFoot
          ledger={ledger}
          data={data}
          rows={rows}
          total={rowsOf(ledger, data).length}
          columns={shown}
          chosen={chosen}
        >
          {chosen !== undefined && (
            <SelectionActs
              type={ledger.root}
              chosen={chosen}
              onBatch={() => menu.openBatch(chosen.rows, chosen.columns[0]?.key)}
              onFill={() => fill(chosen)}
              onDelete={() => menu.remove(chosen.rows)}
            />
          )}
        </TableFoot>
        {menu.drawn}
        <PastePanel
          state={pasting.state}
          onConfirm={() => void pasting.confirm()}
          onCancel={pasting.cancel}
        />
      </div>
      {form}
    </>
  );
}

/** Tells what a table shows at the moment of asking; the same function all the time, so that nothing is drawn again for it. */
function useNow(shown: Shown): () => Shown {
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  return useCallback(() => latest.current, []);
}

/** False when the record asked for is over, so that it would be hidden. */
function findsCurrent(ledger: AnyLedger, data: AnyData, find: string | undefined): boolean {
  const row = data.get(ledger.root, find);
  return row === undefined || currencies[ledger.root]?.holds(row, data) !== false;
}

function Empty(props: { readonly ledger: AnyLedger; readonly onAdd: () => void }) {
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
    </EmptyState>
  );
}
