import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { LatePopover } from '../../ui/LatePopover.tsx';
import type { Column } from './columns.ts';

/** Which columns the table shows; kept on this PC. */
export function ColumnChoice(props: {
  readonly all: readonly Column[];
  readonly shown: readonly Column[];
  readonly choose: (keys: readonly string[] | undefined) => void;
}) {
  const { all, shown, choose } = props;
  const [open, setOpen] = useState(false);
  const keys = new Set(shown.map((column) => column.key));
  const toggle = (key: string, on: boolean): void =>
    choose(
      all.filter((column) => (column.key === key ? on : keys.has(column.key))).map((column) => column.key),
    );
  return (
    <LatePopover
      open={open}
      onOpenChange={setOpen}
      content={
        <div className="filter-body">
          <div className="filter-list">
            {all.map((column) => (
              <Checkbox
                key={column.key}
                checked={keys.has(column.key)}
                disabled={keys.size === 1 && keys.has(column.key)}
                onChange={(event) => toggle(column.key, event.target.checked)}
              >
                {column.label}
              </Checkbox>
            ))}
          </div>
          <div className="filter-foot">
            <Button size="small" onClick={() => choose(undefined)}>
              恢复原样
            </Button>
          </div>
        </div>
      }
    >
      <Button icon={<SettingOutlined aria-hidden />}>列</Button>
    </LatePopover>
  );
}
