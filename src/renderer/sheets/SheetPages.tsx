import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SheetModel } from '../../core/reports/sheetModel.ts';
import { pagedSheet } from './pageModel.ts';
import { SheetPageView } from './SheetPageView.tsx';

/** Px in a millimetre. */
const PX = 96 / 25.4;
/** Between two pages, in px. */
const GAP = 14;

/** The pages of a sheet as they will be printed, fitted to the width of the window; only those in sight are drawn. */
export function SheetPages({ model }: { readonly model: SheetModel }) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number>();
  const paged = useMemo(() => pagedSheet(model), [model]);
  useEffect(() => {
    if (box.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const [width, height] = paged.size;
  const zoom = Math.min((room ?? 0) / (width * PX), 1.25);
  const each = height * PX * zoom + GAP;
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer keeps its own state by design
  const pages = useVirtualizer({
    count: paged.pages.length,
    getScrollElement: () => box.current,
    estimateSize: () => each,
    overscan: 1,
    useFlushSync: false,
  });
  useEffect(() => pages.measure(), [pages, each]);
  return (
    <div ref={box} className="sheet-pages" tabIndex={0} role="region" aria-label="打印预览">
      {room !== undefined && (
        <div className="sheet-pages-inside" style={{ height: pages.getTotalSize() }}>
          {pages.getVirtualItems().map(({ index, start }) => {
            const page = paged.pages[index];
            return page === undefined ? null : (
              <div
                key={index}
                className="sheet-page-place"
                style={{ top: start, left: Math.max((room - width * PX * zoom) / 2, 0), zoom }}
              >
                <SheetPageView model={model} paged={paged} page={page} />
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}
