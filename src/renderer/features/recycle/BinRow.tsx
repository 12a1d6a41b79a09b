import { Button } from 'antd';
import { recordDef } from '../../../core/records/registry.ts';
import type { Gone } from '../../../data/workspace.ts';
import { moment } from '../../session/moment.ts';
import { wayOf, wayWords } from './lostWords.ts';

/** One record of the bin: what it was, which act took it, when and by whom. */
export function BinRow(props: {
  readonly gone: Gone;
  readonly title: string;
  readonly onShow: () => void;
  readonly onRestore: () => void;
}) {
  const { gone, title } = props;
  const { type, change } = gone;
  const { label, back } = wayWords[wayOf(gone)];
  return (
    <tr>
      <td className="nowrap">{recordDef(type).label}</td>
      <td>
        <button type="button" className="link-button" onClick={props.onShow}>
          {title}
        </button>
      </td>
      <td>
        {label}
        <span className="muted recycle-why">{change?.why}</span>
      </td>
      <td className="nowrap">{change === undefined ? '' : moment(change.at)}</td>
      <td className="nowrap">{change?.by}</td>
      <td className="nowrap">
        <Button size="small" aria-label={`${back} ${title}`} onClick={props.onRestore}>
          {back}
        </Button>
      </td>
    </tr>
  );
}
