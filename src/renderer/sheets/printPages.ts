import type { SheetModel } from '../../core/reports/sheetModel.ts';
import type { Bridge } from '../bridge/bridge.ts';

/** Prints the pages that stand ready; the sentence when nothing could be printed. */
export async function printPages(
  bridge: Bridge,
  { paper, orientation }: SheetModel['page'],
): Promise<string | undefined> {
  const wrong = await bridge.print({ size: paper, landscape: orientation === 'landscape' });
  return wrong?.problem;
}
