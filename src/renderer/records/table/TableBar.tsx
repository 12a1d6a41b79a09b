import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { memo } from 'react';
import { useNavigate } from 'react-router';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { currencies } from '../../../core/rules/current.ts';
import { PapersButton } from '../papers/PapersButton.tsx';
import { PrintButton } from '../print/PrintButton.tsx';
import { RevealButton } from '../print/RevealButton.tsx';
import type { Shown } from '../print/shownSheet.ts';
import { SavedViewMenu } from '../views/SavedViewMenu.tsx';
import type { TableView } from '../views/useTableView.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { Column } from './columns.ts';
import { ExportButton } from './ExportButton.tsx';
import { SearchInput } from './SearchInput.tsx';

/** Search, switches and buttons above a table; not drawn again while rows are searched. */
export const TableBar = memo(function TableBar(props: {
  readonly ledger: AnyLedger;
  /** What is shown now; asked only when it is exported or printed. */
  readonly shownNow: () => Shown;
  readonly all: readonly Column[];
  readonly shown: readonly Column[];
  readonly look: TableView;
  readonly reveal: boolean;
  readonly onReveal: (reveal: boolean) => void;
  readonly onDown: () => void;
  readonly onAdd: () => void;
}) {
  const { ledger, shownNow, all, shown, look, reveal } = props;
  const { view, change } = look;
  const navigate = useNavigate();
  const currency = currencies[ledger.root];
  const isSealed = shown.some((column) => column.sealed);
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
      {isSealed && <RevealButton ledger={ledger.label} reveal={reveal} onReveal={props.onReveal} />}
      <ColumnChoice all={all} shown={shown} layout={look.layout} onLayout={look.setLayout} />
      <ExportButton shown={shownNow} isSealed={isSealed} />
      <PrintButton shown={shownNow} isSealed={isSealed} />
      <PapersButton
        type={ledger.root}
        rows={() => shownNow().rows}
        title="公示牌、聘书、桌签、通讯录，给现在显示的各行；只给几行，先选中它们"
      />
      <Button icon={<ImportOutlined aria-hidden />} onClick={() => void navigate('/import')}>
        导入
      </Button>
      <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={props.onAdd}>
        新增
      </Button>
    </div>
  );
});
