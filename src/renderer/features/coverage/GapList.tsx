import { Link } from 'react-router';
import { coverageSheet } from '../../../core/reports/coverageSheet.ts';
import type { Measure } from '../../../core/reports/coverageMeasures.ts';
import { ledgerNamed } from '../../../core/ledgers/registry.ts';
import { gapAddress } from '../../session/gapAddress.ts';
import { useData } from '../../session/useSession.ts';
import { ListButtons } from './ListButtons.tsx';

/** More lines than this are left to the printed list. */
const most = 500;

/** The uncovered places of one measure, each with the way to fill it, and the list to hand out. */
export function GapList({ measure }: { readonly measure: Measure }) {
  const data = useData();
  const { label, place, gaps, due, covered, isKept } = measure;
  const word = measure.measure;
  const isUnknown = !isKept || due === 0;
  return (
    <section className="gap-list" aria-label={`${label}未覆盖名单`}>
      <header>
        <h2>{label}</h2>
        <span className="muted">{measure.about}</span>
      </header>
      {isUnknown ? (
        <Unknown measure={measure} />
      ) : (
        <>
          <p className="gap-sum">
            应覆盖{place} {due} {word}，已覆盖 {covered} {word}，
            <strong className={due === covered ? 'measure-full' : 'measure-missing'}>
              未覆盖 {due - covered} {word}
            </strong>
            {gaps.length > due - covered && `，共缺 ${gaps.length} 处`}
          </p>
          {gaps.length === 0 ? (
            <p>✓ 都覆盖到了。</p>
          ) : (
            <>
              <ListButtons sheet={coverageSheet(data, measure)} />
              <ol className="gap-rows" data-testid="gap-rows">
                {gaps.slice(0, most).map((gap, i) => (
                  <li key={`${gap.place} ${gap.lacks}`}>
                    <span className="gap-number">{i + 1}</span>
                    <span className="gap-where">{gap.where}</span>
                    <span className="muted">缺{gap.lacks}</span>
                    <Link to={gapAddress(gap)} aria-label={`填上 ${gap.where} ${gap.lacks}`}>
                      填上
                    </Link>
                  </li>
                ))}
              </ol>
              {gaps.length > most && (
                <p className="muted">还有 {gaps.length - most} 处，请打印或导出整张名单看。</p>
              )}
            </>
          )}
        </>
      )}
    </section>
  );
}

/** Ledgers in which the places of a measure are entered, where that is not the ledger of what they lack. */
const begins: Readonly<Record<string, string>> = {
  buildingHead: 'building',
  unitHead: 'buildingUnit',
  gridPosts: 'grid',
  branches: 'compound',
  propertyService: 'propertyProject',
  brand: 'brand',
  propertyBranch: 'propertyCompany',
};

function Unknown({ measure }: { readonly measure: Measure }) {
  const name = measure.isKept && measure.place === '小区' ? 'compound' : begins[measure.key];
  const ledger = name === undefined ? undefined : ledgerNamed(name);
  return (
    <div className="gap-unknown">
      <p>还没有登记，所以不知道覆盖了多少；未登记不等于没有。</p>
      <p>
        {ledger === undefined ? (
          <Link to="/meetings">去会议里登记</Link>
        ) : (
          <Link to={`/ledger/${ledger.name}`}>去“{ledger.label}”台账登记</Link>
        )}
      </p>
    </div>
  );
}
