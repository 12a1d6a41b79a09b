import { useParams, useSearchParams } from 'react-router';
import { ledgerNamed } from '../../core/ledgers/registry.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { RecordTable } from './table/RecordTable.tsx';
import './records.css';

/** The screen of one ledger, /ledger/:name; `?new` opens the entry form (`?new=ID` at that place), `?find=ID` shows a record. */
export function LedgerScreen() {
  const { name = '' } = useParams();
  const [asked] = useSearchParams();
  const ledger = ledgerNamed(name);
  if (ledger === undefined) {
    return <EmptyState title="没有这本台账" about="请从左边的菜单里选一本。" />;
  }
  return (
    <div className="ledger-screen">
      <PageHeader title={ledger.label} about={ledger.about} />
      <RecordTable
        key={`${name} ${asked.toString()}`}
        ledger={ledger}
        adding={asked.get('new') ?? undefined}
        find={asked.get('find') ?? undefined}
      />
    </div>
  );
}
