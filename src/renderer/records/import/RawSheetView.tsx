import { useEffect, useMemo, useRef } from 'react';
import { arrive } from '../../../core/record/path.ts';
import type { Raw } from '../../../core/record/kind.ts';
import { ledgerNamed } from '../../../core/ledgers/registry.ts';
import { columnLetter } from '../../../core/roster/headerText.ts';
import type { Verdict } from '../../../core/roster/importPlan.ts';
import type { SheetHead } from '../../workers/rosterWords.ts';
import { masked } from '../table/layout.ts';
import { useRoom } from '../table/useRoom.ts';
import { useRowsInSight } from '../table/useRowsInSight.ts';

/** Height of a row of the sheet, in px. */
const HEIGHT = 30;

/** The sheet as it is: header band marked, rows that hold no data grey, each row with what becomes of it. */
export function RawSheetView(props: {
  readonly head: SheetHead;
  readonly rows: readonly (readonly Raw[])[];
  /** The worst verdict of each sheet row. */
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly reveal: boolean;
  /** Row to show, counted from 1. */
  readonly focus: number | undefined;
  readonly onRow: (row: number) => void;
}) {
  const { head, rows, verdicts, reveal, focus, onRow } = props;
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const inSight = useRowsInSight(box, rows.length, HEIGHT, room?.height ?? 0);
  useEffect(() => {
    const element = box.current;
    if (focus !== undefined && element !== null)
      element.scrollTop = (focus - 0.5) * HEIGHT - element.clientHeight / 2;
  }, [focus]);
  const first = head.headerRows?.[0] ?? 1;
  const widths = useMemo(() => widthsOf(rows, first), [rows, first]);
  const sealed = useMemo(() => sealedColumns(head), [head]);
  const skipped = useMemo(() => new Set(head.skipped.map(({ row }) => row)), [head]);
  const [top, bottom] = head.headerRows ?? [0, 0];
  const width = widths.reduce((sum, one) => sum + one, 48);
  return (
    <div
      ref={box}
      className="raw-sheet"
      tabIndex={0}
      role="table"
      aria-label={`工作表 ${head.sheet}`}
      data-testid="raw-sheet"
    >
      <div className="raw-row raw-letters" role="row" style={{ width }}>
        <span className="raw-cell raw-number" role="columnheader" aria-label="行号" />
        {widths.map((own, c) => (
          <span key={columnLetter(c)} className="raw-cell" role="columnheader" style={{ width: own }}>
            {columnLetter(c)}
          </span>
        ))}
      </div>
      <div className="raw-body" style={{ height: rows.length * HEIGHT, width }}>
        {inSight.map((index) => {
          const row = index + 1;
          const isHead = row >= top && row <= bottom;
          const kind = isHead
            ? 'head'
            : skipped.has(row) || row < top
              ? 'skipped'
              : (verdicts.get(row) ?? '');
          return (
            <div
              key={row}
              role="row"
              className={`raw-row ${kind}${row === focus ? ' focus' : ''}`}
              style={{ transform: `translateY(${index * HEIGHT}px)`, width }}
              onClick={() => onRow(row)}
            >
              <span className="raw-cell raw-number" role="rowheader">
                {isHead ? '表头' : row}
              </span>
              {widths.map((own, c) => {
                const text = cellText(rows[index]?.[c]);
                const shown = sealed.has(c) && !isHead && !reveal ? masked(text) : text;
                return (
                  <span
                    key={columnLetter(c)}
                    role="cell"
                    className="raw-cell"
                    style={{ width: own }}
                    title={shown}
                  >
                    {shown}
                  </span>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function cellText(raw: Raw | undefined): string {
  return raw === null || raw === undefined ? '' : String(raw);
}

/** Widths by the longest text of the first rows of the table, within reason; titles above it run over. */
function widthsOf(rows: readonly (readonly Raw[])[], first: number): readonly number[] {
  const sample = rows.slice(first - 1, first + 60);
  const columns = Math.max(...sample.map((row) => row.length), 1);
  const wide = sample.filter((row) => row.filter((raw) => raw !== null && raw !== '').length > 1);
  return Array.from({ length: columns }, (_, c) => {
    const lengths = (wide.length > 0 ? wide : sample).map((row) =>
      [...cellText(row[c])].reduce((sum, one) => sum + (one > '\u00ff' ? 2 : 1), 0),
    );
    return Math.min(Math.max(...lengths, 4) * 8.5 + 16, 210);
  });
}

/** Columns that hold sealed values, counted from 0. */
function sealedColumns(head: SheetHead): ReadonlySet<number> {
  const letters = new Set(
    head.columns
      .filter(({ ledger, path }) => {
        const found = ledger === undefined ? undefined : ledgerNamed(ledger);
        if (found === undefined || path === undefined) return false;
        return found.columns.some((one) => one.path === path) && arrive(found.root, path).field.sealed;
      })
      .map(({ column }) => column),
  );
  return new Set(Array.from({ length: 100 }, (_, c) => c).filter((c) => letters.has(columnLetter(c))));
}
