import { roomNumbers } from '../../rules/doors.ts';
import type { Chapter } from './chapter.ts';

/** Writes the doors of the compound whose storeys are known, without names; some of its families want to be looked in on. */
export function writeDoors({ story, territory }: Chapter): void {
  const known = territory.compounds.find(({ hasDoors }) => hasDoors);
  for (const { units } of known?.buildings ?? []) {
    for (const { id: buildingUnit, floors, doors } of units) {
      for (const room of roomNumbers({ floors, doorsPerFloor: doors })) {
        const careConsented = story.random.chance(0.02) ? true : undefined;
        story.sheaf.add('household', { buildingUnit, room, careConsented });
      }
    }
  }
}
