import { extentOf, householdsOf } from '../territory.ts';
import { ago, type Chapter } from './chapter.ts';

/** Writes the grids with what a notice board says of them; the telephone is an office's, nobody's own. */
export function writeGrids(chapter: Chapter): void {
  const { story, territory, branches } = chapter;
  for (const [i, grid] of territory.grids.entries()) {
    const householdCount = householdsOf(grid);
    const compound = grid.buildings[0]?.compound;
    story.sheaf.add(
      'grid',
      {
        name: grid.name,
        office: territory.community,
        code: `990000001001${String(i + 1).padStart(3, '0')}`,
        extent: extentOf(grid),
        householdCount,
        residentCount: Math.round(householdCount * 2.6),
        partyOrg: branches.find((branch) => branch.compound === compound)?.id,
        officePhone: story.identities.phone(),
        updatedOn: ago(chapter, 12),
      },
      grid.id,
    );
  }
}
