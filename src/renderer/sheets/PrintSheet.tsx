import { useEffect } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { SheetModel } from '../../core/reports/sheetModel.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { SheetTable } from './SheetTable.tsx';

/** The sheet on paper, beside the program and hidden on screen; prints once drawn, says what stood against it, and goes. */
export function PrintSheet(props: {
  readonly model: SheetModel;
  readonly bridge: Bridge;
  readonly onDone: (wrong?: string) => void;
}) {
  const { model, bridge, onDone } = props;
  const { paper, orientation } = model.page;
  useEffect(() => {
    // One frame, so that the page is laid out before the dialog takes its picture.
    const frame = requestAnimationFrame(() => {
      const wish = { size: paper, landscape: orientation === 'landscape' };
      void bridge.print(wish).then((wrong) => flushSync(() => onDone(wrong?.problem)));
    });
    return () => cancelAnimationFrame(frame);
  }, [bridge, paper, orientation, onDone]);
  const ems = model.columns.reduce((sum, column) => sum + column.width * 0.53 + 0.9, 0);
  // Printable width of the paper at 12 mm margins, in pt; the sheet is fitted to it as the workbook is.
  const points = (orientation === 'landscape' ? 774 : 527) * (paper === 'A3' ? Math.SQRT2 : 1);
  return createPortal(
    <div
      className={`print-root print-${paper}-${orientation}`}
      style={{ fontSize: `${Math.min(points / ems, 12)}pt` }}
    >
      <SheetTable model={model} from={0} to={model.rows.length} />
    </div>,
    document.body,
  );
}
