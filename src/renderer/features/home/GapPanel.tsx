import { Link } from 'react-router';
import type { Tile } from '../../../core/rules/coverage.ts';
import { gapAddress } from '../../session/gapAddress.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';

/** More names than this are summed up: nobody reads further. */
const most = 200;

/** The names of the gaps behind a tile, each with the page on which it is filled. */
export function GapPanel(props: { readonly tile: Tile | undefined; readonly onClose: () => void }) {
  const { tile } = props;
  const gaps = tile?.gaps ?? [];
  return (
    <SidePanel
      open={tile !== undefined}
      onClose={props.onClose}
      title={`${tile?.label ?? ''}：应配 ${tile?.due ?? 0}，实配 ${tile?.filled ?? 0}，缺 ${gaps.length}`}
      testId="gap-drawer"
    >
      {gaps.length === 0 ? (
        <p>{tile?.due === 0 ? '还没有登记应配的位置，导入花名册后这里会有数。' : '都配齐了，没有空缺。'}</p>
      ) : (
        <ul className="name-list">
          {gaps.slice(0, most).map((gap, index) => (
            <li key={`${gap.place}-${index}`}>
              <span>{gap.title}</span>
              <Link to={gapAddress(gap)}>{gap.isNewRow ? '填上' : '去登记'}</Link>
            </li>
          ))}
        </ul>
      )}
      {gaps.length > most && <p className="muted">还有 {gaps.length - most} 处，请在台账里看。</p>}
    </SidePanel>
  );
}
