import { RightOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { Link } from 'react-router';
import type { View } from '../../../core/record/dataView.ts';
import type { ReportCheck } from '../../../core/reports/reportChecks.ts';
import { useData } from '../../session/useSession.ts';
import { gapAddress } from '../../session/gapAddress.ts';
import { sourceEntry } from '../../records/sources/sourceEntry.ts';

/** Names shown at once under one kind of gap. */
const step = 30;

/** 检查: what is missing before the report is due, grouped by what is wrong; each name opens its page. */
export function CheckList(props: { readonly checks: readonly ReportCheck[] | undefined }) {
  const groups = new Map<string, ReportCheck[]>();
  for (const check of props.checks ?? []) {
    const known = groups.get(check.what);
    if (known === undefined) groups.set(check.what, [check]);
    else known.push(check);
  }
  return (
    <section className="report-checks" aria-labelledby="report-checks" data-testid="report-checks">
      <h2 id="report-checks">检查</h2>
      {props.checks === undefined ? null : groups.size === 0 ? (
        <p className="all-well">✓ 没有发现缺项</p>
      ) : (
        [...groups].map(([what, checks]) => <CheckGroup key={what} what={what} checks={checks} />)
      )}
    </section>
  );
}

function CheckGroup(props: { readonly what: string; readonly checks: readonly ReportCheck[] }) {
  const data = useData();
  const [shown, setShown] = useState(0);
  const { what, checks } = props;
  return (
    <div className="check-group">
      <button type="button" aria-expanded={shown > 0} onClick={() => setShown(shown > 0 ? 0 : step)}>
        <span className="check-sign" aria-hidden="true">
          !
        </span>
        <span>{what}</span>
        <b>{checks.length}</b>
        <RightOutlined aria-hidden rotate={shown > 0 ? 90 : 0} />
      </button>
      {shown > 0 && (
        <ul>
          {checks.slice(0, shown).map((check) => (
            <li key={`${check.record} ${check.field ?? ''}`}>
              <Link to={pageFor(check, data)}>{check.who}</Link>
            </li>
          ))}
          {checks.length > shown && (
            <li>
              <button type="button" onClick={() => setShown(shown + step)}>
                再看 {Math.min(step, checks.length - shown)} 个
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/** A vacancy opens the form that fills it, anything else the record. */
function pageFor({ type, record, gap }: ReportCheck, data: View): string {
  if (gap !== undefined) return gapAddress(gap);
  return sourceEntry(data, { type, id: record })?.to ?? '/';
}
