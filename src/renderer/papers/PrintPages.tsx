import { useEffect, useEffectEvent } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { PageModel } from '../../core/papers/pageModel.ts';
import { svgOf } from '../../core/papers/svg/svgOf.ts';
import { drawing } from './Drawing.tsx';
import { sheetSize } from './sheetSize.ts';
import './papers.css';

/** Prints by the dialog of the browser; resolves when the dialog is closed. */
function printWindow(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true });
    window.print();
  });
}

/** Short and long side of a sheet. */
const paperSides = { A4: ['210mm', '297mm'], A3: ['297mm', '420mm'] } as const;

/** A drawing on paper cannot be chosen from. */
const plain = { canChoose: false };

/**
 * The pages as they go to paper, one on each sheet, beside the program and hidden on screen. Once drawn they are printed by
 * `print` (the dialog of the browser where not given), and `onDone` is called when that has ended, with its error if it failed.
 */
export function PrintPages(props: {
  readonly pages: readonly PageModel[];
  readonly print?: () => Promise<void>;
  readonly onDone: (error?: unknown) => void;
}) {
  const { pages, print = printWindow, onDone } = props;
  // Printed once, however often what is around it is drawn again.
  const start = useEffectEvent(() => {
    print().then(
      () => flushSync(() => onDone()),
      (error: unknown) => flushSync(() => onDone(error)),
    );
  });
  useEffect(() => {
    // One frame, so that the pages are laid out before their picture is taken.
    const frame = requestAnimationFrame(() => start());
    return () => cancelAnimationFrame(frame);
  }, []);
  const { size: paper, landscape } = sheetSize(pages);
  const [short, long] = paperSides[paper];
  const size = landscape ? { width: long, height: short } : { width: short, height: long };
  return createPortal(
    <div className={`paper-sheets ${landscape ? 'paper-across' : 'paper-upright'}-${paper}`}>
      {pages.map((page) => (
        <div key={page.number} className="paper-sheet">
          {drawing(svgOf(page, size), plain)}
        </div>
      ))}
    </div>,
    document.body,
  );
}
