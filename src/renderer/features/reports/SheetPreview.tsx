import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type CSSProperties } from 'react';
import type { SheetModel } from '../../../core/reports/sheetModel.ts';
import { SheetTable, type OpenSources } from '../../sheets/SheetTable.tsx';

/** Height of a row in em, as reports.css draws it. */
const rowEm = 1.9;
/** Text is never smaller than this while the sheet is read; the whole page may be. */
const readable = 14;

/** The sheet on screen, scrolling inside; only the rows in view are drawn. */
export function SheetPreview(props: {
  readonly model: SheetModel;
  readonly isWhole: boolean;
  readonly onOpen: OpenSources;
}) {
  const { model } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const ems = model.columns.reduce((sum, column) => sum + column.width * 0.53 + 0.9, 3);
  const fit = Math.min(width / ems, 18);
  const px = props.isWhole ? Math.max(fit, 5) : Math.max(fit, readable);
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer keeps its own state by design
  const rows = useVirtualizer({
    count: model.rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowEm * px,
    overscan: 12,
    useFlushSync: false,
  });
  useEffect(() => rows.measure(), [rows, px]);
  const drawn = rows.getVirtualItems();
  const [first] = drawn;
  const last = drawn.at(-1);
  return (
    <div ref={box} className="sheet-box" tabIndex={0} role="region" aria-label={`${model.name}预览`}>
      <div
        className="sheet-paper"
        style={{ fontSize: px, width: `${ems}em`, '--seen': `${width - 3 * px}px` } as CSSProperties}
        data-testid="sheet"
      >
        <SheetTable
          model={model}
          from={first?.index ?? 0}
          to={last === undefined ? 0 : last.index + 1}
          before={first?.start ?? 0}
          after={last === undefined ? 0 : rows.getTotalSize() - last.end}
          onOpen={props.onOpen}
        />
      </div>
    </div>
  );
}

function useWidth(box: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(600);
  useEffect(() => {
    if (box.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return width;
}
