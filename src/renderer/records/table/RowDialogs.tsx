import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored, Stored } from '../../../core/record/types.ts';
import { useData } from '../../session/useSession.ts';
import { EntryForm } from '../form/EntryForm.tsx';
import { fullTitle } from '../fullTitle.ts';
import { HistoryDrawer } from '../history/History.tsx';
import { EndPostDialog } from '../person/EndPostDialog.tsx';
import { HandoverDialog } from '../person/HandoverDialog.tsx';
import { LeaveDialog, type Way } from '../person/LeaveDialog.tsx';
import type { RowDialog } from './rowActions.tsx';

interface DialogProps {
  readonly ledger: AnyLedger;
  readonly row: AnyStored;
  readonly onClose: () => void;
}

type Drawn = Exclude<RowDialog, 'delete'>;

const dialogs = {
  edit: (props: DialogProps) => <EntryForm {...props} />,
  handover: ({ row, onClose }: DialogProps) => (
    <HandoverDialog post={row as unknown as Stored<'post'>} onClose={onClose} />
  ),
  endPost: ({ row, onClose }: DialogProps) => (
    <EndPostDialog post={row as unknown as Stored<'post'>} onClose={onClose} />
  ),
  transferOut: (props: DialogProps) => <RowLeaving {...props} way="transferOut" />,
  death: (props: DialogProps) => <RowLeaving {...props} way="death" />,
  history: (props: DialogProps) => <RowHistory {...props} />,
} satisfies Record<Drawn, (props: DialogProps) => unknown>;

/** The dialog that a row has opened. */
export function RowDialogs(props: DialogProps & { readonly dialog: Drawn }) {
  return dialogs[props.dialog](props);
}

function RowLeaving({ row, way, onClose }: DialogProps & { readonly way: Way }) {
  const person = useData().get('person', (row as unknown as Stored<'partyMembership'>).person);
  return person === undefined ? null : <LeaveDialog person={person} way={way} onClose={onClose} />;
}

function RowHistory({ ledger, row, onClose }: DialogProps) {
  const data = useData();
  return (
    <HistoryDrawer
      title={fullTitle(data, ledger.root, row)}
      subjects={[{ type: ledger.root, id: row.id }]}
      onClose={onClose}
    />
  );
}
