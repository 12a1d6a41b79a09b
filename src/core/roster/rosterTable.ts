import type { Raw } from '../record/kind.ts';
import type { Assignment, Seat } from './assignColumns.ts';
import { carryDown } from './carryDown.ts';
import type { Choice } from './chooseLedgers.ts';
import type { HeaderBlock } from './headerBlock.ts';
import type { KnownLedger, Lexicon, Target } from './lexicon.ts';
import { takeAddressApart } from './placeAddress.ts';
import { saysNothing, type SheetGrid } from './sheetGrid.ts';

/** A table of a sheet, understood: header, ledgers, columns, and the rows that hold data. */
export interface RosterTable {
  readonly grid: SheetGrid;
  readonly lexicon: Lexicon;
  readonly block: HeaderBlock;
  readonly choice: Choice;
  readonly assignment: Assignment;
  /** Column that names the role of each row: 职务 with 楼长, 单元长. */
  readonly roles: number | undefined;
  readonly rows: readonly number[];
  /** Cells of place columns with what blank ones take from above. */
  readonly carried: ReadonlyMap<number, ReadonlyMap<number, Raw>>;
  /** Per column, what its cells together settle about each of them. */
  readonly settled: ReadonlyMap<number, (raw: Raw) => Raw>;
  /** The widest place as a heading row or the sheet's name gives it, where no column does. */
  readonly headings: ReadonlyMap<number, string>;
}

/** A target of a ledger with the sheet column that holds it. */
export interface Placed {
  readonly target: Target;
  readonly column: number;
}

/** One place that a row speaks of, in values by path of the ledger that asks. */
export interface Place {
  readonly key: string;
  readonly cells: readonly {
    readonly target: Target;
    readonly raw: Raw;
    readonly column: number | undefined;
  }[];
  /** The narrowest part is known. */
  readonly isComplete: boolean;
}

/** The columns of a ledger that every row shares: places, units and their facts. */
export function sharedColumns(table: RosterTable, known: KnownLedger): readonly Placed[] {
  return known.targets.flatMap((target) => {
    const column = target.personal ? undefined : table.assignment.shared.get(target.key);
    return column === undefined ? [] : [{ target, column }];
  });
}

/** The columns of a seat for one of its ledgers. */
export function seatColumns(seat: Seat, known: KnownLedger): readonly Placed[] {
  return known.targets.flatMap((target) => {
    const column = target.personal ? seat.columns.get(target.path) : undefined;
    return column === undefined ? [] : [{ target, column }];
  });
}

function identityTargets(known: KnownLedger): readonly Target[] {
  return known.identity.flatMap((path) => known.targets.find((target) => target.path === path) ?? []);
}

/** Lets the cells of each column say what they settle about each other: 1966.1 beside 1966.02. */
export function settleColumns(
  seats: readonly Seat[],
  sample: (column: number) => readonly Raw[],
): RosterTable['settled'] {
  const settled = new Map<number, (raw: Raw) => Raw>();
  for (const seat of seats) {
    for (const { target, column } of seat.ledgers.flatMap((known) => seatColumns(seat, known))) {
      const settle = target.kind?.settle?.(sample(column));
      if (settle !== undefined) settled.set(column, settle);
    }
  }
  return settled;
}

/** Targets that say which record a link leads to, beside the place itself: the branch of a member. */
function linkNames({ ledger, targets, identity }: KnownLedger): readonly Target[] {
  return targets.filter(({ path, personal }) => {
    const cut = path.lastIndexOf('.');
    const rule =
      personal || identity.includes(path) ? undefined : ledger.links[path.slice(0, Math.max(cut, 0))];
    return rule?.by.flat().includes(path.slice(cut + 1)) === true;
  });
}

/** Place columns from the widest to the narrowest, over all ledgers of a table. */
function identityColumns(choice: Choice, { shared }: Assignment): readonly number[] {
  const depth = new Map<number, number>();
  for (const known of [...choice.told, ...choice.bare, ...choice.places]) {
    for (const [i, target] of [...identityTargets(known), ...linkNames(known)].entries()) {
      const column = shared.get(target.key);
      if (column !== undefined) depth.set(column, Math.max(depth.get(column) ?? 0, i));
    }
  }
  return [...depth].sort((a, b) => a[1] - b[1]).map(([column]) => column);
}

/** Fills the blanks that offices leave under a place written once. */
export function carriedPlaces(
  grid: SheetGrid,
  rows: readonly number[],
  choice: Choice,
  assignment: Assignment,
): RosterTable['carried'] {
  return carryDown(grid, rows, identityColumns(choice, assignment));
}

function placeCell(table: RosterTable, row: number, column: number): Raw {
  return table.carried.get(column)?.get(row) ?? null;
}

/** The places that a row speaks of for one ledger: one, or several where a cell lists them. */
export function placesAt(table: RosterTable, row: number, known: KnownLedger): readonly Place[] {
  const targets = identityTargets(known);
  if (targets.length === 0) return [];
  const columns = targets.map(({ key }) => table.assignment.shared.get(key));
  const numbered = targets.map(({ kind }) => kind?.split !== undefined);
  const hasColumn = columns.map((column) => column !== undefined);
  const raws = columns.map((column, i) => {
    if (column !== undefined) return placeCell(table, row, column);
    return i === 0 ? (table.headings.get(row) ?? null) : null;
  });
  const last = raws.at(-1) ?? null;
  const parts = targets.at(-1)?.kind?.split?.(last) ?? [last];
  let before: readonly Raw[] = [];
  return parts.map((part) => {
    const cells = takeAddressApart([...raws.slice(0, -1), part], numbered, hasColumn).map((raw, i) =>
      raw === null && parts.length > 1 ? (before[i] ?? null) : raw,
    );
    before = cells;
    const read = targets.map((target, i) => ({ target, raw: cells[i] ?? null, column: columns[i] }));
    const key = read
      .map(({ target, raw }) => {
        const reading = target.read(raw);
        return reading.ok && reading.value !== undefined ? target.show(reading.value) : String(raw ?? '');
      })
      .join('\n');
    return { key, cells: read, isComplete: !saysNothing(cells.at(-1) ?? null) };
  });
}
