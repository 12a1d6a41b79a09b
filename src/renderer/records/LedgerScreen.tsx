import { Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ledgerNamed } from '../../core/ledgers/registry.ts';
import type { AnyData } from '../../core/record/data.ts';
import type { AnyLedger } from '../../core/record/defineLedger.ts';
import { useData } from '../session/useSession.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LateSkeleton } from '../ui/LateSkeleton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { EntryForm } from './form/EntryForm.tsx';
import { LedgerActs } from './acts/LedgerActs.tsx';
import { useLedgerPicture } from './ledgerPictures.ts';
import { RecordTable } from './table/RecordTable.tsx';
import './records.css';

/**
 * The screen of one ledger, /ledger/:name; `?new` opens the entry form (`?new=ID` at that place), `?find=ID` shows a record,
 * `?edit=ID` opens the form of one, `?view=picture` shows its picture, where it has one.
 */
export function LedgerScreen() {
  const { name = '' } = useParams();
  const [asked, setAsked] = useSearchParams();
  const ledger = ledgerNamed(name);
  const picture = useLedgerPicture(name);
  if (ledger === undefined) {
    return <EmptyState title="没有这本台账" about="请从左边的菜单里选一本。" />;
  }
  const isPicture = picture !== undefined && asked.get('view') === 'picture';
  return (
    <div className="ledger-screen">
      <PageHeader title={ledger.label} about={ledger.about}>
        {picture !== undefined && (
          <div className="view-switch" role="group" aria-label="看法">
            <button type="button" aria-pressed={!isPicture} onClick={() => setAsked({})}>
              列表
            </button>
            <button type="button" aria-pressed={isPicture} onClick={() => setAsked({ view: 'picture' })}>
              {picture.label}
            </button>
          </div>
        )}
        <LedgerActs ledger={name} />
      </PageHeader>
      {isPicture ? (
        <Suspense fallback={<LateSkeleton rows={10} />}>
          <picture.Picture />
        </Suspense>
      ) : (
        <>
          <RecordTable
            key={`${name} ${asked.toString()}`}
            ledger={ledger}
            adding={asked.get('new') ?? undefined}
            find={asked.get('find') ?? asked.get('edit') ?? undefined}
          />
          <AskedForm
            ledger={ledger}
            id={asked.get('edit')}
            onClose={(find) => setAsked({ find }, { replace: true })}
          />
        </>
      )}
    </div>
  );
}

/** The form of a row that another screen sent here to be completed. */
function AskedForm(props: {
  readonly ledger: AnyLedger;
  readonly id: string | null;
  readonly onClose: (id: string) => void;
}) {
  const { ledger, id } = props;
  const data: AnyData = useData();
  const row = data.get(ledger.root, id ?? undefined);
  return row && <EntryForm ledger={ledger} row={row} onClose={() => props.onClose(row.id)} />;
}
