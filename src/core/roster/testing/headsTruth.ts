import type { Building, Column, Style } from './headsStyle.ts';
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
    if (building.head === undefined && deputy === undefined)
      maker.expect(row, 'building', { 'compound.name': compound, no, 'grid.name': grid });
    if (building.head !== undefined)
      maker.expect(row, 'buildingHead', {
        ...facts('head', building.head),
        'building.compound.name': compound,
        'building.no': no,
        'building.grid.name': grid,
      });
    if (deputy !== undefined)
      maker.expect(row, 'buildingHead', {
        ...facts('deputy', deputy),
        rank: '副',
        'building.compound.name': compound,
        'building.no': no,
        'building.grid.name': grid,
      });
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
