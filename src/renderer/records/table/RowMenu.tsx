import { Dropdown } from 'antd';
import type { AnyStored } from '../../../core/record/types.ts';
import type { Column } from './columns.ts';

/** Where the right-click menu is open and for which cell. */
export interface MenuPlace {
  readonly row: AnyStored;
  readonly column: Column;
  readonly x: number;
  readonly y: number;
}

/** One line of the menu. */
export interface MenuLine {
  readonly key: string;
  readonly label: string;
  /** The key that does the same. */
  readonly keys?: string;
  readonly danger?: boolean;
  readonly act: () => void;
}

/** The menu at the pointer, in groups parted by lines. */
export function RowMenu(props: {
  readonly at: MenuPlace;
  readonly groups: readonly (readonly MenuLine[])[];
  readonly onClose: () => void;
}) {
  const { at, groups, onClose } = props;
  const lines = groups.flat();
  return (
    <Dropdown
      open
      trigger={['click']}
      autoFocus
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      menu={{
        items: groups
          .filter((group) => group.length > 0)
          .flatMap((group, i) => [
            ...(i === 0 ? [] : [{ type: 'divider' as const }]),
            ...group.map(({ key, label, keys, danger }) => ({
              key,
              label,
              danger: danger === true,
              ...(keys === undefined ? {} : { extra: keys }),
            })),
          ]),
        onClick: ({ key }) => {
          onClose();
          lines.find((line) => line.key === key)?.act();
        },
      }}
    >
      <span className="menu-anchor" style={{ left: at.x, top: at.y }} />
    </Dropdown>
  );
}
