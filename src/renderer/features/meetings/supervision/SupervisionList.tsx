import { Button } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useRoom } from '../../../records/table/useRoom.ts';
import { useRowsInSight } from '../../../records/table/useRowsInSight.ts';
import { standingSign, type SupervisionLine, type SupervisionRow } from './supervisionRows.ts';

/** Height of a line in text sizes; all lines are alike, so that only those in sight are drawn. */
const LINE = 2.4;
const USUAL_TEXT = 15;

/** The resolutions under the heads of their lead units; arrows move, the chosen one is shown beside the list. */
export function SupervisionList(props: {
  readonly lines: readonly SupervisionLine[];
  readonly chosen: string | undefined;
  readonly onChoose: (resolution: string) => void;
  /** Opens the letter to a unit. */
  readonly onRemind: (unit: string) => void;
  /** What is said where nothing meets the filter. */
  readonly none: string;
}) {
  const { lines, chosen, onChoose, onRemind } = props;
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const height = LINE * (room?.textSize ?? USUAL_TEXT);
  const inSight = useRowsInSight(box, lines.length, height, room?.height ?? 0);
  const at = lines.findIndex((line) => line.kind === 'item' && line.row.resolution.id === chosen);
  useEffect(() => {
    const element = box.current;
    if (element === null || at < 0) return;
    // The head of the unit stays in sight above its first line.
    const top = (at - 1) * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if ((at + 1) * height > element.scrollTop + element.clientHeight)
      element.scrollTop = (at + 1) * height - element.clientHeight;
  }, [at, height]);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (step === undefined || event.target !== event.currentTarget) return;
    event.preventDefault();
    const next = nextItem(lines, at, step);
    if (next !== undefined) onChoose(next.resolution.id);
  };
  return (
    <div
      ref={box}
      className="supervision-list"
      role="grid"
      aria-label="议定事项"
      aria-rowcount={lines.length}
      aria-activedescendant={at < 0 ? undefined : `supervision-${chosen}`}
      tabIndex={0}
      onKeyDown={move}
    >
      {lines.length === 0 && <p className="supervision-none">{props.none}</p>}
      <div role="rowgroup" className="supervision-lines" style={{ height: lines.length * height }}>
        {inSight.map((index) => {
          const line = lines[index];
          if (line === undefined) return null;
          const style = { height, transform: `translateY(${index * height}px)` };
          if (line.kind === 'unit') {
            return (
              <div
                key={index}
                role="row"
                aria-rowindex={index + 1}
                className="supervision-unit"
                style={style}
              >
                <UnitHead line={line} onRemind={onRemind} />
              </div>
            );
          }
          return (
            <Item
              key={index}
              row={line.row}
              index={index}
              style={style}
              isChosen={line.row.resolution.id === chosen}
              onChoose={onChoose}
            />
          );
        })}
      </div>
    </div>
  );
}

function nextItem(lines: readonly SupervisionLine[], at: number, step: number): SupervisionRow | undefined {
  const sign = Math.sign(step);
  let place = at < 0 ? 0 : Math.min(Math.max(at + step, 0), lines.length - 1);
  for (; place >= 0 && place < lines.length; place += sign) {
    const line = lines[place];
    if (line?.kind === 'item') return line.row;
  }
  return undefined;
}

function UnitHead(props: {
  readonly line: Extract<SupervisionLine, { kind: 'unit' }>;
  readonly onRemind: (unit: string) => void;
}) {
  const { unit, count, overdue } = props.line;
  return (
    <div role="gridcell">
      <strong>{unit === '' ? '没有牵头单位' : unit}</strong>
      <span className="muted">{count} 项</span>
      {overdue > 0 && <span className="sign-late">⚠ 逾期 {overdue} 项</span>}
      {unit !== '' && (
        <Button size="small" type="link" onClick={() => props.onRemind(unit)}>
          督办函
        </Button>
      )}
    </div>
  );
}

function Item(props: {
  readonly row: SupervisionRow;
  readonly index: number;
  readonly style: { readonly height: number; readonly transform: string };
  readonly isChosen: boolean;
  readonly onChoose: (resolution: string) => void;
}) {
  const { resolution, standing } = props.row;
  const { look, sign, words } = standingSign(standing);
  return (
    <div
      role="row"
      id={`supervision-${resolution.id}`}
      data-testid="supervision-item"
      aria-rowindex={props.index + 1}
      aria-selected={props.isChosen}
      className="supervision-item"
      style={props.style}
      onClick={() => props.onChoose(resolution.id)}
    >
      <span role="gridcell" className={`sign-${look}`}>
        {sign} {words}
      </span>
      <span role="gridcell" className="supervision-matter" title={resolution.matter}>
        {resolution.matter}
      </span>
      <span role="gridcell" className="supervision-person">
        {resolution.personName}
      </span>
      <span role="gridcell">{standing.dueDate ?? '没有时限'}</span>
      <span role="gridcell" className="supervision-percent">
        {standing.percent === undefined ? '' : `${standing.percent}%`}
      </span>
    </div>
  );
}
