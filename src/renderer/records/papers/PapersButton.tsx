import { FileTextOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { ledgerPaperDef } from '../../../core/papers/ledger/ledgerPapers.ts';
import { hasPapers, papersOf, type PaperOfRows } from '../../../core/papers/ledger/papersOf.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { useData } from '../../session/useSession.ts';
import { LedgerPaperWindow } from './LedgerPaperWindow.tsx';

/** 打印材料 of rows: the papers that they can become, each opened for all of them; nothing for rows that become none. */
export function PapersButton(props: {
  readonly type: RecordName;
  /** Asked when the menu is opened. */
  readonly rows: () => readonly AnyStored[];
  readonly size?: 'small';
  readonly title?: string;
}) {
  const { type, rows, size, title } = props;
  const data = useData();
  const [offered, setOffered] = useState<readonly PaperOfRows[]>();
  const [open, setOpen] = useState<PaperOfRows>();
  if (!hasPapers(type)) return null;
  return (
    <>
      <Dropdown
        trigger={['click']}
        autoFocus
        onOpenChange={(isOpen) => setOffered(isOpen ? papersOf(type, rows(), data) : undefined)}
        menu={{
          items: paperItems(offered ?? []),
          onClick: ({ key }) => setOpen(offered?.find(({ paper }) => paper === key)),
        }}
      >
        <Button {...(size && { size })} {...(title && { title })} icon={<FileTextOutlined aria-hidden />}>
          打印材料
        </Button>
      </Dropdown>
      {open !== undefined && <LedgerPaperWindow {...open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** The lines of the menu, each with how many records it is for. */
function paperItems(offered: readonly PaperOfRows[]): { key: string; label: string; disabled?: boolean }[] {
  if (offered.length === 0) return [{ key: 'none', label: '这些行没有可以印的材料', disabled: true }];
  return offered.map(({ paper, about }) => ({
    key: paper,
    label: `${ledgerPaperDef(paper).label}…${about.length > 1 ? `（${about.length}）` : ''}`,
  }));
}
