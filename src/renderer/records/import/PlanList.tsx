import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { Button, Radio } from 'antd';
import { useCallback, useRef } from 'react';
import { ledgerNamed } from '../../../core/ledgers/registry.ts';
import type { Decisions, PlanItem } from '../../../core/roster/importPlan.ts';
import { useRoom } from '../table/useRoom.ts';
import { VerdictMark } from './verdicts.tsx';
import '../inputs/inputs.css';

/** Height of an entry before it was measured, in px. */
const ESTIMATE = 64;

/** Heights as the browser tells them after its own layout; asking for one at once would make it lay out for each entry. */
function measured(
  element: Element,
  told: ResizeObserverEntry | undefined,
  { measurementsCache, indexFromElement }: Virtualizer<HTMLDivElement, Element>,
): number {
  return told?.borderBoxSize[0]?.blockSize ?? measurementsCache[indexFromElement(element)]?.size ?? ESTIMATE;
}

interface PlanListProps {
  readonly items: readonly PlanItem[];
  readonly decisions: Decisions;
  readonly focus: number | undefined;
  readonly onDecide: (decisions: Decisions) => void;
  readonly onRow: (row: number) => void;
}

/** What becomes of each row of the roster, with what the user can decide. */
export function PlanList(props: PlanListProps) {
  if (props.items.length === 0) return <p className="muted plan-none">这一类没有。</p>;
  return <PlanItems {...props} />;
}

function PlanItems({ items, decisions, focus, onDecide, onRow }: PlanListProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer keeps its own state by design, and nothing of it is memoized
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => ESTIMATE,
    initialRect: room ?? { width: 0, height: 0 },
    measureElement: measured,
    getItemKey: useCallback((i: number) => items[i]?.key ?? i, [items]),
    enabled: room !== undefined,
    overscan: 6,
    useFlushSync: false,
  });
  return (
    <div ref={box} className="plan-list" role="list" data-testid="plan-list">
      <div className="plan-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={index}
              role="listitem"
              className={item.row === focus ? 'plan-item focus' : 'plan-item'}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onRow(item.row)}
            >
              <Item item={item} decisions={decisions} onDecide={onDecide} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Item(props: {
  readonly item: PlanItem;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}) {
  const { item, decisions, onDecide } = props;
  const out = decisions.leftOut.has(item.key);
  const leave = (): void => {
    const leftOut = new Set(decisions.leftOut);
    if (out) leftOut.delete(item.key);
    else leftOut.add(item.key);
    onDecide({ ...decisions, leftOut });
  };
  return (
    <>
      <div className="plan-head">
        <VerdictMark verdict={item.verdict} />
        <span className={out ? 'plan-title out' : 'plan-title'}>{item.title}</span>
        <span className="muted nowrap">
          {ledgerNamed(item.ledger)?.label} · 第 {item.row} 行
        </span>
        {(item.verdict !== 'same' || out) && (
          <Button
            size="small"
            onClick={(event) => {
              event.stopPropagation();
              leave();
            }}
          >
            {out ? '还是导入' : '不导入'}
          </Button>
        )}
      </div>
      {item.handover !== undefined && (
        <p className="plan-line">
          <strong>换人</strong> {item.handover.place}：{item.handover.from} → {item.handover.to}
        </p>
      )}
      {item.differences.map(({ label, before, after }) => (
        <p key={label} className="plan-line">
          {label}：{before === '' ? '（空白）' : before} →{' '}
          <strong>{after === '' ? '（空白）' : after}</strong>
        </p>
      ))}
      {item.reason !== undefined && <p className="plan-line plan-reason">{item.reason}</p>}
      {item.problems.map((problem) => (
        <p key={`${problem.path} ${problem.text}`} className={`plan-line plan-${problem.level}`}>
          {problem.column !== '' && (
            <span className="nowrap">
              {problem.column}
              {item.row} 格
            </span>
          )}{' '}
          {problem.text}
          {problem.level === 'error' && '（这一格不导入）'}
        </p>
      ))}
      {item.choices !== undefined && !out && (
        <Radio.Group
          className="stacked plan-line"
          value={decisions.answers.get(item.key) ?? null}
          options={item.choices.map(({ key, label }) => ({ value: key, label }))}
          onChange={(event) =>
            onDecide({
              ...decisions,
              answers: new Map(decisions.answers).set(item.key, String(event.target.value)),
            })
          }
        />
      )}
    </>
  );
}
