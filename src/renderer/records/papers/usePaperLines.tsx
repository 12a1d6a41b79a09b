import { useState, type ReactNode } from 'react';
import { ledgerPaperDef } from '../../../core/papers/ledger/ledgerPapers.ts';
import { papersOf, type PaperOfRows } from '../../../core/papers/ledger/papersOf.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { useData } from '../../session/useSession.ts';
import { LedgerPaperWindow } from './LedgerPaperWindow.tsx';

/** The papers of rows as lines of a right-click menu, and the window that is open. */
export function usePaperLines(type: RecordName): {
  readonly lines: (rows: readonly AnyStored[]) => { key: string; label: string; act: () => void }[];
  readonly drawn: ReactNode;
} {
  const data = useData();
  const [open, setOpen] = useState<PaperOfRows>();
  return {
    lines: (rows) =>
      papersOf(type, rows, data).map((one) => ({
        key: `paper ${one.paper}`,
        label: `打印${ledgerPaperDef(one.paper).label}…`,
        act: () => setOpen(one),
      })),
    drawn: open !== undefined && <LedgerPaperWindow {...open} onClose={() => setOpen(undefined)} />,
  };
}
