import { EyeInvisibleOutlined, EyeOutlined, ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { memo } from 'react';
import { useNavigate } from 'react-router';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { currencies } from '../../../core/rules/current.ts';
import { useData } from '../../session/useSession.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { Column } from './columns.ts';
import { ExportButton } from './ExportButton.tsx';
import { SearchInput } from './SearchInput.tsx';
import type { View } from './view.ts';

/** Search, switches and buttons above a table; not drawn again while rows are searched. */
export const TableBar = memo(function TableBar(props: {
  readonly ledger: AnyLedger;
  /** The rows shown now; asked only when they are exported. */
  readonly rows: () => readonly AnyStored[];
  readonly all: readonly Column[];
  readonly shown: readonly Column[];
  readonly choose: (keys: readonly string[] | undefined) => void;
  readonly view: View;
  readonly reveal: boolean;
  readonly onReveal: (reveal: boolean) => void;
  readonly onQuery: (query: string) => void;
  readonly onDown: () => void;
  readonly onCurrentOnly: (only: boolean) => void;
  readonly onClearFilters: () => void;
  readonly onAdd: () => void;
}) {
  const { ledger, rows, all, shown, choose, view, reveal } = props;
  const data = useData();
  const navigate = useNavigate();
  const currency = currencies[ledger.root];
  return (
    <div className="table-bar">
      <SearchInput
        className="table-search"
        label={`在${ledger.label}里查找`}
        placeholder="姓名、拼音、首字母、电话…"
        onQuery={props.onQuery}
        onDown={props.onDown}
      />
      {currency !== undefined && (
        <Checkbox checked={view.currentOnly} onChange={(event) => props.onCurrentOnly(event.target.checked)}>
          {currency.only}
        </Checkbox>
      )}
      {view.filters.size > 0 && (
        <Button onClick={props.onClearFilters}>清除全部筛选（{view.filters.size}）</Button>
      )}
      <span className="table-gap" />
      {shown.some((column) => column.sealed) && (
        <Button
          icon={reveal ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
          aria-pressed={reveal}
          onClick={() => props.onReveal(!reveal)}
        >
          {reveal ? '遮盖号码' : '显示号码'}
        </Button>
      )}
      <ColumnChoice all={all} shown={shown} choose={choose} />
      <ExportButton ledger={ledger} data={data} rows={rows} columns={shown} />
      <Button icon={<ImportOutlined aria-hidden />} onClick={() => void navigate('/import')}>
        导入
      </Button>
      <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={props.onAdd}>
        新增
      </Button>
    </div>
  );
});
