import { EyeInvisibleOutlined, EyeOutlined, ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { memo } from 'react';
import { useNavigate } from 'react-router';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { currencies } from '../../../core/rules/current.ts';
import { useData } from '../../session/useSession.ts';
import { SavedViewMenu } from '../views/SavedViewMenu.tsx';
import type { TableView } from '../views/useTableView.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { Column } from './columns.ts';
import { ExportButton } from './ExportButton.tsx';
import { SearchInput } from './SearchInput.tsx';

/** Search, switches and buttons above a table; not drawn again while rows are searched. */
export const TableBar = memo(function TableBar(props: {
  readonly ledger: AnyLedger;
  /** The rows shown now; asked only when they are exported. */
  readonly rows: () => readonly AnyStored[];
  readonly all: readonly Column[];
  readonly shown: readonly Column[];
  readonly look: TableView;
  readonly reveal: boolean;
  readonly onReveal: (reveal: boolean) => void;
  readonly onDown: () => void;
  readonly onAdd: () => void;
}) {
  const { ledger, rows, all, shown, look, reveal } = props;
  const { view, change } = look;
  const data = useData();
  const navigate = useNavigate();
  const currency = currencies[ledger.root];
  return (
    <div className="table-bar">
      <SearchInput
        className="table-search"
        label={`在${ledger.label}里查找`}
        placeholder="姓名、拼音、首字母、电话…"
        onQuery={look.setQuery}
        given={look.given}
        onDown={props.onDown}
      />
      {currency !== undefined && (
        <Checkbox
          checked={view.currentOnly}
          onChange={({ target }) => change((now) => ({ ...now, currentOnly: target.checked }))}
        >
          {currency.only}
        </Checkbox>
      )}
      <SavedViewMenu views={look.views} />
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
      <ColumnChoice all={all} shown={shown} layout={look.layout} onLayout={look.setLayout} />
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
