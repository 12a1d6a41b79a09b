import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { SheetModel } from '../../core/reports/sheetModel.ts';
import { LongJob } from '../ui/LongJob.tsx';
import { pagedSheet } from './pageModel.ts';
import { SheetPageView } from './SheetPageView.tsx';

/** So many pages are drawn at a time, so that the window goes on meanwhile. */
const PIECE = 4;

/**
 * A sheet on paper, page by page, beside the program and hidden on screen; drawn a few pages at a time, then `act` prints them or
 * makes a PDF of them and says what stood against it, and they go.
 */
export function PrintSheets(props: {
  readonly model: SheetModel;
  readonly act: () => Promise<string | undefined>;
  readonly onDone: (wrong?: string) => void;
}) {
  const { model, onDone } = props;
  const paged = useMemo(() => pagedSheet(model), [model]);
  const [drawn, setDrawn] = useState(PIECE);
  const count = paged.pages.length;
  const isReady = drawn >= count;
  // Printed once, however often what is around it is drawn again.
  const start = useEffectEvent(() => {
    props.act().then(
      (wrong) => flushSync(() => onDone(wrong)),
      () => flushSync(() => onDone('没有打印出来。软件里的内容都还在；请再试一次。')),
    );
  });
  useEffect(() => {
    if (isReady) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + PIECE));
    return () => clearTimeout(timer);
  }, [isReady, drawn]);
  useEffect(() => {
    if (!isReady) return undefined;
    // One frame, so that the pages are laid out before their picture is taken.
    const frame = requestAnimationFrame(() => start());
    return () => cancelAnimationFrame(frame);
  }, [isReady]);
  const { paper, orientation } = model.page;
  return (
    <>
      {!isReady && (
        <LongJob text={`正在排页 ${Math.min(drawn, count)} / ${count}`} onCancel={() => onDone()} />
      )}
      {createPortal(
        <div className={`print-root print-${paper}-${orientation}`}>
          {paged.pages.slice(0, drawn).map((page) => (
            <SheetPageView key={page.number} model={model} paged={paged} page={page} />
          ))}
        </div>,
        document.body,
      )}
    </>
  );
}
