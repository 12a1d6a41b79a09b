import { useEffect } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { PictureModel } from '../../core/pictures/pictureModel.ts';
import { pictureSvg } from '../../core/pictures/pictureSvg.ts';
import type { Paper } from '../../shared/ipc.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { drawing } from '../papers/Drawing.tsx';
import { paperMargin, sheetSize } from './paperChoice.ts';

const plain = { canChoose: false };

/** Pictures on paper, one on each sheet, beside the program and hidden on screen; printed once drawn. */
export function PrintPictures(props: {
  readonly models: readonly PictureModel[];
  readonly paper: Paper;
  readonly bridge: Bridge;
  readonly onDone: (wrong?: string) => void;
}) {
  const { paper, bridge, onDone } = props;
  useEffect(() => {
    // One frame, so that the sheets are laid out before the dialog takes its picture.
    const frame = requestAnimationFrame(() => {
      void bridge.print(paper).then((wrong) => flushSync(() => onDone(wrong?.problem)));
    });
    return () => cancelAnimationFrame(frame);
  }, [bridge, paper, onDone]);
  const [width, height] = sheetSize(paper).map((side) => `${side - 2 * paperMargin}mm`);
  return createPortal(
    <div className={`picture-sheets picture-${paper.size}-${paper.landscape ? 'across' : 'upright'}`}>
      {props.models.map((model) => (
        <div key={model.name} className="picture-sheet">
          {drawing(pictureSvg(model, { width: width ?? '', height: height ?? '' }), plain)}
        </div>
      ))}
    </div>,
    document.body,
  );
}
