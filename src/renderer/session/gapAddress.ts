import { postKind } from '../../core/codes/office.ts';
import { labelOf } from '../../core/kinds/choice.ts';
import { gridPosts, type Gap } from '../../core/rules/coverage.ts';

/** The page on which a gap is filled: the entry form of the ledger with the place already chosen. */
export function gapAddress(gap: Gap): string {
  if (gap.type === 'building') return `/ledger/buildingHead?new=${gap.place}`;
  if (gap.type === 'buildingUnit') return `/ledger/unitHead?new=${gap.place}`;
  if (gap.type === 'grid') {
    const kind = gridPosts.find((one) => gap.title.endsWith(` · ${labelOf(postKind, one)}`)) ?? 'gridLeader';
    return `/ledger/${kind}?new=${gap.place}`;
  }
  return gap.type === 'partyOrg' ? '/ledger/partyMember' : '/ledger/partyOrg?new';
}
