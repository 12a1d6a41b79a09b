import type { Tile } from '../../../core/rules/coverage.ts';

/** One tile: 实配/应配 and 缺 n; opens the names of the gaps. */
export function CoverageTile(props: { readonly tile: Tile; readonly onOpen: () => void }) {
  const { tile } = props;
  const missing = tile.gaps.length;
  const state = tile.due === 0 ? '还没有登记' : missing === 0 ? '✓ 已配齐' : `缺 ${missing}`;
  const look = tile.due === 0 ? 'muted' : missing === 0 ? 'tile-full' : 'tile-missing';
  return (
    <button type="button" className="tile" data-testid={`tile-${tile.key}`} onClick={props.onOpen}>
      <span className="tile-name">{tile.label}</span>
      <span className="tile-count">
        {tile.filled}
        <small>/{tile.due}</small>
      </span>
      <span className={look}>{state}</span>
      {tile.partyMembers !== undefined && <span className="muted">其中党员 {tile.partyMembers}</span>}
    </button>
  );
}
