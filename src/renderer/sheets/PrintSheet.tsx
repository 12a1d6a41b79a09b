import type { SheetModel } from '../../core/reports/sheetModel.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { PrintSheets } from './PrintSheets.tsx';

/** A sheet that is printed once its pages stand ready; says what stood against it, and goes. */
export function PrintSheet(props: {
  readonly model: SheetModel;
  readonly bridge: Bridge;
  readonly onDone: (wrong?: string) => void;
}) {
  const { model, bridge, onDone } = props;
  const { paper, orientation } = model.page;
  const print = async (): Promise<string | undefined> =>
    (await bridge.print({ size: paper, landscape: orientation === 'landscape' }))?.problem;
  return <PrintSheets model={model} act={print} onDone={onDone} />;
}
