import { percent } from '../../../core/pictures/chartPicture.ts';
import type { Measure } from '../../../core/reports/coverageMeasures.ts';

/** One line per measure: covered of due with its share, and how many lack it, by word and sign. */
export function MeasureList(props: {
  readonly measures: readonly Measure[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}) {
  return (
    <nav className="measure-list" aria-label="覆盖项目">
      {props.measures.map((measure) => (
        <button
          key={measure.key}
          type="button"
          data-testid={`measure-${measure.key}`}
          aria-current={measure.key === props.chosen ? 'true' : undefined}
          onClick={() => props.onChoose(measure.key)}
        >
          <span className="measure-name">
            <strong>{measure.label}</strong> <small>{measure.place}</small>
          </span>{' '}
          <Figures measure={measure} />
        </button>
      ))}
    </nav>
  );
}

function Figures({ measure }: { readonly measure: Measure }) {
  const { due, covered, isKept, measure: word } = measure;
  if (!isKept || due === 0) return <span className="measure-state muted">未登记</span>;
  const missing = due - covered;
  return (
    <>
      <span className="measure-figures">
        {covered}/{due} {word} <small>{percent(covered, due)}</small>
      </span>{' '}
      {/* Only repeats the figures beside it. */}
      <span className="measure-track" aria-hidden>
        <span style={{ width: `${(covered / due) * 100}%` }} />
      </span>
      <span className={missing === 0 ? 'measure-state measure-full' : 'measure-state measure-missing'}>
        {missing === 0 ? '✓ 全覆盖' : `缺 ${missing} ${word}`}
      </span>
    </>
  );
}
