import { ledgerNamed } from '../../../core/ledgers/registry.ts';
import type { MissingRow } from '../../../core/roster/importPlan.ts';

/** Who is registered as current but not named in this roster: listed for a look, never ended by the import. */
export function MissingList({ rows }: { readonly rows: readonly MissingRow[] }) {
  if (rows.length === 0) return <p className="muted plan-none">已登记的现任人员，名单里都有。</p>;
  const names = [...new Set(rows.map(({ ledger }) => ledger))];
  return (
    <div className="missing-list" data-testid="missing-list">
      <p>
        下面这些已登记为现任（在册），但这份名单里没有。导入<strong>不会</strong>
        改动他们；如果确实离任或转出，请在台账或人员卡里办理。
      </p>
      {names.map((name) => (
        <section key={name}>
          <h3>{ledgerNamed(name)?.label}</h3>
          <ul>
            {rows
              .filter(({ ledger }) => ledger === name)
              .map(({ record, title }) => (
                <li key={record}>{title}</li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
