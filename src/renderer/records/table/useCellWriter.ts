import { useMemo } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { useWrite } from '../useWrite.ts';
import { editCell, pickInCell } from './cellEdit.ts';
import type { CellWriter } from './CellEditing.ts';

/** How the cells of a ledger are read and written. */
export function useCellWriter(ledger: AnyLedger, data: AnyData): CellWriter {
  const write = useWrite();
  return useMemo(
    () => ({
      text: (row, column) => column.text(data, row),
      read: (row, column, text) => editCell(ledger, column, data, row, text),
      pick: (row, column, id) => pickInCell(ledger, column, data, row, id),
      write: async ({ patch, why }) => {
        if (patch === undefined) return undefined;
        const outcome = await write({ why, source: 'form', patches: [patch] });
        return outcome.ok || outcome.unchanged === true ? undefined : outcome.text;
      },
    }),
    [ledger, data, write],
  );
}
