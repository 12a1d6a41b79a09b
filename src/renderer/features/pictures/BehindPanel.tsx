import type { Spot } from '../../../core/pictures/pictureModel.ts';
import type { Source } from '../../../core/reports/sheetModel.ts';
import { SourcesPanel } from '../../records/sources/SourcesPanel.tsx';

const none: readonly Source[] = [];

/** The records behind a place of a picture, each with a link to the page that has it. */
export function BehindPanel(props: { readonly spot: Spot | undefined; readonly onClose: () => void }) {
  const { spot } = props;
  return <SourcesPanel title={spot?.label} sources={spot?.behind ?? none} onClose={props.onClose} />;
}
