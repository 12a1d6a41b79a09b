import type { Finding } from '../../record/finding.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule } from '../rule.ts';

/** The door of a visit lies in its 单元, and the 单元 in its building. */
export const visitPlace: Rule = {
  name: 'visitPlace',
  sentence: '走访的户在所写的单元里，单元在所写的楼栋里。',
  check: (data, touched) =>
    rowsOf(data, 'visit', touched).flatMap((visit): readonly Finding[] => {
      const door = data.get('household', visit.household);
      const own = data.get('buildingUnit', visit.buildingUnit);
      const building = data.get('building', visit.building);
      const unit = own ?? data.get('buildingUnit', door?.buildingUnit);
      const isOut = (): string | undefined => {
        if (door !== undefined && own !== undefined && data.get('buildingUnit', door.buildingUnit) !== own)
          return `${door.room}室不在${own.no}单元`;
        if (unit !== undefined && building !== undefined && data.get('building', unit.building) !== building)
          return `${unit.no}单元不在${building.no}号楼`;
        return undefined;
      };
      const wrong = isOut();
      if (wrong === undefined) return [];
      const also = [door?.id, unit?.id, building?.id].filter((id) => id !== undefined);
      const text = `${visit.visitedOn}的走访：${wrong}，请改其中一处。`;
      return [{ level: 'refuse', type: 'visit', record: visit.id, also, text }];
    }),
};
