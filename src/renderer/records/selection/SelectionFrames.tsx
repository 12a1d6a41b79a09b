import { rowHeight, type PlacedColumn } from '../table/layout.ts';
import { heightOf, type Area } from './area.ts';
import './selection.css';

/** The frames round what is selected, over the rows; in two pieces where a rectangle begins in the frozen columns. */
export function SelectionFrames(props: {
  readonly areas: readonly Area[];
  readonly columns: readonly PlacedColumn[];
  /** The corner that is drawn to fill down; absent where nothing can be filled. */
  readonly handle: boolean;
}) {
  const { areas, columns, handle } = props;
  const frozen = columns.filter((one) => one.frozen).length;
  return (
    <>
      {areas.map((area, i) => {
        const isLast = i === areas.length - 1;
        const inFrozen = area.left < frozen;
        const goesOn = area.right >= frozen;
        return (
          <div key={`${area.top} ${area.left}`} aria-hidden>
            {inFrozen && (
              <Frame
                area={{ ...area, right: Math.min(area.right, frozen - 1) }}
                columns={columns}
                sides={goesOn ? 'frozen open-right' : 'frozen'}
                handle={handle && isLast && !goesOn}
              />
            )}
            {goesOn && (
              <Frame
                area={{ ...area, left: Math.max(area.left, frozen) }}
                columns={columns}
                sides={inFrozen ? 'open-left' : ''}
                handle={handle && isLast}
              />
            )}
          </div>
        );
      })}
    </>
  );
}

function Frame(props: {
  readonly area: Area;
  readonly columns: readonly PlacedColumn[];
  readonly sides: string;
  readonly handle: boolean;
}) {
  const { area, columns, sides, handle } = props;
  const [first, last] = [columns[area.left], columns[area.right]];
  if (first === undefined || last === undefined) return null;
  const free = columns.find((one) => !one.frozen);
  return (
    <div
      className={`selection ${sides}`}
      data-testid="selection"
      style={{
        top: area.top * rowHeight,
        left: first.frozen ? `calc(var(--scrolled, 0px) + ${first.left}px)` : first.left,
        width: last.left + last.width - first.left,
        height: heightOf(area) * rowHeight,
        ...(first.frozen ? {} : { clipPath: beside(free?.left ?? 0, first.left) }),
      }}
    >
      {handle && <span className="fill-handle" data-fill title="向下拖，用第一行的内容填充（Ctrl+D）" />}
    </div>
  );
}

/** Cuts off what has been scrolled under the frozen columns, which end at `edge`; the corner may stand out a little. */
export function beside(edge: number, left: number): string {
  return `inset(-10px -10px -10px max(-10px, calc(var(--scrolled, 0px) + ${edge - left}px)))`;
}
