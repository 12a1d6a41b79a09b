import { Dropdown } from 'antd';
import type { AnyStored } from '../../../core/record/types.ts';
import type { Column } from './columns.ts';
import type { RowAction } from './rowActions.tsx';

/** Where the right-click menu is open and for which cell. */
export interface MenuPlace {
  readonly row: AnyStored;
  readonly column: Column;
  readonly x: number;
  readonly y: number;
}

/** The menu of one row at the pointer. */
export function RowMenu(props: {
  readonly at: MenuPlace;
  readonly actions: readonly RowAction[];
  readonly onOpen: (() => void) | undefined;
  readonly onAction: (action: RowAction) => void;
  readonly onCopyCell: () => void;
  readonly onCopyRow: () => void;
  readonly onClose: () => void;
}) {
  const { at, actions, onOpen, onClose } = props;
  const acts = new Map<string, () => void>(
    actions.map((action) => [action.dialog, () => props.onAction(action)]),
  );
  acts.set('copyCell', props.onCopyCell).set('copyRow', props.onCopyRow);
  if (onOpen !== undefined) acts.set('open', onOpen);
  return (
    <Dropdown
      open
      trigger={['click']}
      autoFocus
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      menu={{
        items: [
          ...(onOpen === undefined ? [] : [{ key: 'open', label: '打开人员卡' }]),
          ...actions.map(({ dialog, label, danger }) => ({ key: dialog, label, danger: danger === true })),
          { type: 'divider' as const },
          { key: 'copyCell', label: `复制这一格（${at.column.label}）` },
          { key: 'copyRow', label: '复制这一行' },
        ],
        onClick: ({ key }) => {
          acts.get(key)?.();
          onClose();
        },
      }}
    >
      <span className="menu-anchor" style={{ left: at.x, top: at.y }} />
    </Dropdown>
  );
}
