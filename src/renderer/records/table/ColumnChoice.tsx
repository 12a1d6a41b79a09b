import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  MinusOutlined,
  PlusOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { LatePopover } from '../../ui/LatePopover.tsx';
import { plainLayout, stepped, type ColumnLayout } from '../views/columnLayout.ts';
import type { Column } from './columns.ts';

/** One press of 宽 or 窄, in characters of half a hanzi. */
const STEP = 2;
/** The narrowest width by keyboard. */
const NARROWEST = 4;
/** So many first columns can stay. */
const MOST_FROZEN = 6;

/** Which columns a table shows, in which order and width, and how many of them stay; kept on this PC. */
export function ColumnChoice(props: {
  readonly all: readonly Column[];
  readonly shown: readonly Column[];
  readonly layout: ColumnLayout;
  readonly onLayout: (layout: ColumnLayout) => void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <LatePopover open={open} onOpenChange={setOpen} content={<ColumnList {...props} />}>
      <Button icon={<SettingOutlined aria-hidden />}>列</Button>
    </LatePopover>
  );
}

function ColumnList(props: Parameters<typeof ColumnChoice>[0]) {
  const { all, shown, layout, onLayout } = props;
  const keys = shown.map(({ key }) => key);
  const hidden = all.filter(({ key }) => !keys.includes(key));
  const order = (next: readonly string[]): void => onLayout({ ...layout, order: next });
  const widen = (column: Column, by: number): void => {
    const width = Math.max((layout.widths[column.key] ?? column.width) + by, NARROWEST);
    onLayout({ ...layout, widths: { ...layout.widths, [column.key]: width } });
  };
  return (
    <div className="column-list" role="dialog" aria-label="列">
      <ul>
        {shown.map((column, i) => (
          <li key={column.key}>
            <Checkbox
              checked
              disabled={shown.length === 1}
              onChange={() => order(keys.filter((key) => key !== column.key))}
            >
              {column.label}
            </Checkbox>
            <ListButton
              label={`${column.label}往前移`}
              icon={<ArrowUpOutlined aria-hidden />}
              disabled={i === 0}
              onClick={() => order(stepped(keys, column.key, -1))}
            />
            <ListButton
              label={`${column.label}往后移`}
              icon={<ArrowDownOutlined aria-hidden />}
              disabled={i === shown.length - 1}
              onClick={() => order(stepped(keys, column.key, 1))}
            />
            <ListButton
              label={`${column.label}变窄`}
              icon={<MinusOutlined aria-hidden />}
              onClick={() => widen(column, -STEP)}
            />
            <ListButton
              label={`${column.label}变宽`}
              icon={<PlusOutlined aria-hidden />}
              onClick={() => widen(column, STEP)}
            />
          </li>
        ))}
        {hidden.length > 0 && <li className="column-hidden muted">没有显示的列</li>}
        {hidden.map((column) => (
          <li key={column.key}>
            <Checkbox checked={false} onChange={() => order([...keys, column.key])}>
              {column.label}
            </Checkbox>
          </li>
        ))}
      </ul>
      <div className="filter-foot">
        <label className="column-frozen">
          不动的列
          <Select
            size="small"
            aria-label="左右滚动时不动的列数"
            value={layout.frozen ?? -1}
            options={[
              { value: -1, label: '按平常' },
              ...Array.from({ length: Math.min(MOST_FROZEN, shown.length) + 1 }, (_, n) => ({
                value: n,
                label: n === 0 ? '没有' : `前 ${n} 列`,
              })),
            ]}
            onChange={(frozen) => {
              const { frozen: _before, ...rest } = layout;
              onLayout(frozen < 0 ? rest : { ...rest, frozen });
            }}
          />
        </label>
        <Button size="small" onClick={() => onLayout(plainLayout)}>
          恢复默认
        </Button>
      </div>
    </div>
  );
}

function ListButton(props: {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  const { label, icon, disabled = false, onClick } = props;
  return (
    <Button
      size="small"
      type="text"
      aria-label={label}
      title={label}
      icon={icon}
      disabled={disabled}
      onClick={onClick}
    />
  );
}
