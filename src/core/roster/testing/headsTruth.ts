import { numbersOf, type Building, type Column, type Style } from './headsStyle.ts';
import type { MadePerson, SheetMaker } from './sheetMaker.ts';

/** What one row of a made-up roster must be read as. */
export interface RowTruth {
  readonly style: Style;
  readonly columns: readonly Column[];
  readonly building: Building;
  readonly unit: Building['units'][number] | undefined;
  readonly isFirst: boolean;
  readonly precision: { readonly birth: 'day' | 'month'; readonly start: 'day' | 'month' };
  readonly start: string;
}

/** Notes the truth about one row. */
export function expectRow(maker: SheetMaker, row: number, truth: RowTruth): void {
  const { style, columns, building, unit, isFirst, precision, start } = truth;
  const facts = (of: 'head' | 'deputy' | 'unit', who: MadePerson): Record<string, string | undefined> => {
    const has = (path: string): boolean => columns.some((column) => column.of === of && column.path === path);
    const cut = (iso: string, to: 'day' | 'month'): string => (to === 'day' ? iso : iso.slice(0, 7));
    return {
      'person.name': who.name,
      'person.gender': has('person.gender') ? who.gender : undefined,
      'person.birthDate': has('person.birthDate') ? cut(who.birth, precision.birth) : undefined,
      'person.politicalStatus': has('person.politicalStatus') ? who.politics : undefined,
      'person.mobile': who.mobile,
      startDate: has('startDate') ? cut(start, precision.start) : undefined,
    };
  };
  const { compound, no } = building;
  const grid = style.grid === 'none' ? undefined : building.grid;
  if (style.hasHeads && isFirst) {
    const deputy = style.hasDeputies ? building.deputy : undefined;
    for (const one of numbersOf(no)) {
      if (building.head === undefined && deputy === undefined)
        maker.expect(row, 'building', { 'compound.name': compound, no: one, 'grid.name': grid });
    }
    for (const of of ['head', 'deputy'] as const) {
      const who = of === 'head' ? building.head : deputy;
      for (const one of who === undefined ? [] : numbersOf(no)) {
        maker.expect(row, 'buildingHead', {
          ...(who === undefined ? {} : facts(of, who)),
          rank: of === 'deputy' ? '副' : undefined,
          'building.compound.name': compound,
          'building.no': one,
          'building.grid.name': grid,
        });
      }
    }
  }
  if (unit === undefined) return;
  if (unit.head === undefined) {
    maker.expect(row, 'buildingUnit', {
      'building.grid.name': grid,
      'building.compound.name': compound,
      'building.no': no,
      no: unit.no,
      householdCount: unit.households,
    });
    return;
  }
  maker.expect(row, 'unitHead', {
    ...facts('unit', unit.head),
    'buildingUnit.building.compound.name': compound,
    'buildingUnit.building.no': no,
    'buildingUnit.building.grid.name': grid,
    'buildingUnit.no': unit.no,
    'buildingUnit.householdCount': unit.households,
  });
}
