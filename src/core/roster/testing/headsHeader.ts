import type { Column, Style } from './headsStyle.ts';
import type { Chance, SheetMaker } from './sheetMaker.ts';

/** Writes the header of a made-up roster; returns its first row. */
export function writeHeader(
  chance: Chance,
  maker: SheetMaker,
  style: Style,
  columns: readonly Column[],
): number {
  const head = chance.pick(['楼长', '楼栋长']);
  const roles = { head, deputy: `副${head}`, unit: '单元长' } as const;
  const words = columns.map(({ words }) => chance.pick(words));
  const first = maker.next;
  const roleOf = ({ of }: Column): string | undefined =>
    of === 'head' || of === 'deputy' || of === 'unit' ? roles[of] : undefined;
  if (style.header === 'groups' || style.header === 'looseGroups') {
    const suffix = chance.pick(['', '信息', '情况', '']);
    const isLoose = style.header === 'looseGroups';
    const groups = columns.map((column, i) => {
      const role = roleOf(column);
      if (role === undefined) return isLoose && i > 0 ? null : (words[i] ?? null);
      return roleOf(columns[i - 1] ?? column) === role &&
        i > 0 &&
        roleOf(columns[i - 1] as Column) !== undefined
        ? null
        : `${role}${suffix}`;
    });
    maker.add(...groups);
    maker.add(
      ...columns.map((column, i) =>
        roleOf(column) !== undefined || (isLoose && i > 0) ? (words[i] ?? null) : null,
      ),
    );
    if (!isLoose) mergeGroups(maker, first, columns, roleOf);
    return first;
  }
  const isNeighbour = style.header === 'neighbours';
  maker.add(
    ...columns.map((column, i) => {
      const role = roleOf(column);
      if (role === undefined) return words[i] ?? null;
      if (isNeighbour) return column.path === 'person.name' ? role : (words[i] ?? null);
      return style.prefix(role, words[i] ?? '');
    }),
  );
  return first;
}

function mergeGroups(
  maker: SheetMaker,
  first: number,
  columns: readonly Column[],
  roleOf: (column: Column) => string | undefined,
): void {
  let start = 0;
  for (let i = 0; i < columns.length; i++) {
    const role = roleOf(columns[i] as Column);
    if (role === undefined) maker.merge(first, i, first + 1, i);
    else {
      if (i === 0 || roleOf(columns[i - 1] as Column) !== role) start = i;
      const next = columns[i + 1];
      if (next === undefined || roleOf(next) !== role) maker.merge(first, start, first, i);
    }
  }
}
