import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { columnsOf } from '../table/columns.ts';

/** What follows from other facts, read only, each with the sentence why it is not typed. */
export function DerivedFacts(props: {
  readonly ledger: AnyLedger;
  readonly data: AnyData;
  readonly row: AnyStored;
}) {
  const { ledger, data, row } = props;
  const because = new Map(ledger.derived.map((column) => [column.key, column.because]));
  const columns = columnsOf(ledger).filter(({ key }) => because.has(key));
  if (columns.length === 0) return null;
  return (
    <section className="form-group" aria-label="自动得出，不用填">
      <h3>自动得出，不用填</h3>
      <dl className="form-derived">
        {columns.map((column) => (
          <div key={column.key}>
            <dt>{column.label}</dt>
            <dd>
              {column.text(data, row) || '—'}
              <span className="form-hint">（{because.get(column.key)}）</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
