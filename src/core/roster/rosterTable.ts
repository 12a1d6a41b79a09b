import { asText } from '../kinds/wording.ts';
import type { Raw } from '../record/kind.ts';
import type { Assignment, Seat } from './assignColumns.ts';
import { carryDown, type CarriedColumn } from './carryDown.ts';
import type { Choice } from './chooseLedgers.ts';
import type { HeaderBlock } from './headerBlock.ts';
import type { KnownLedger, Lexicon, Target } from './lexicon.ts';
import { spanIn, type PlaceSpan } from './placeSpan.ts';
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
  /** Its narrowest part may be several. */
  readonly span: PlaceSpan | undefined;
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

/** How far in a column stands when a ledger's places are ordered from wide to narrow: what a place belongs to just before the place. */
function depthOf(known: KnownLedger, target: Target): number {
  if (!target.belonging) return known.identity.indexOf(target.path);
  const place = target.path.split('.').slice(0, -2).join('.');
  if (place === '') return known.identity.length;
  const own = known.identity.findIndex((path) => path.split('.').slice(0, -1).join('.') === place);
  return own < 0 ? 0 : own - 0.5;
}

/** Columns that name places, from the widest to the narrowest, over all ledgers of a table; what is written left of all places is the widest. */
function placeColumns(choice: Choice, { shared }: Assignment): readonly CarriedColumn[] {
  const found = new Map<number, { depth: number; isPlace: boolean }>();
  for (const known of [...choice.told, ...choice.bare, ...choice.places]) {
    const belongings = known.targets.filter(({ belonging }) => belonging);
    for (const target of [...identityTargets(known), ...belongings]) {
      const column = shared.get(target.key);
      if (column === undefined) continue;
      const before = found.get(column);
      const own = depthOf(known, target);
      const isPlace = before?.isPlace === true || !target.belonging;
      const depth = isPlace ? Math.max(before?.depth ?? -1, own) : Math.min(before?.depth ?? own, own);
      found.set(column, { depth, isPlace });
    }
  }
  const leftmost = Math.min(...[...found].flatMap(([column, { isPlace }]) => (isPlace ? [column] : [])));
  return [...found]
    .map(([column, { depth, isPlace }]) => ({
      column,
      isPlace,
      depth: !isPlace && column < leftmost ? -1 : depth,
    }))
    .sort((a, b) => a.depth - b.depth);
}

/** Fills the blanks that offices leave under a place written once. */
export function carriedPlaces(
  grid: SheetGrid,
  rows: readonly number[],
  choice: Choice,
  assignment: Assignment,
): RosterTable['carried'] {
  return carryDown(grid, rows, placeColumns(choice, assignment));
}

function placeCell(table: RosterTable, row: number, column: number): Raw {
  return table.carried.get(column)?.get(row) ?? null;
}

/** A span that the narrowest part of a place still is when all that stood in its cell is taken apart; 2-3 in building 2 is none. */
function spanOf(cells: Place['cells'], span: PlaceSpan | undefined): PlaceSpan | undefined {
  const [outer, last] = [cells.at(-2), cells.at(-1)];
  if (span === undefined || last?.target.kind?.split === undefined) return undefined;
  const reading = last.target.read(last.raw);
  const isOuter = asText(outer?.raw ?? null) === span.numbers[0];
  return reading.ok && reading.value === span.literal && !isOuter ? span : undefined;
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
    const span = spanOf(read, spanIn(part, last));
    return { key, cells: read, isComplete: !saysNothing(cells.at(-1) ?? null), span };
  });
}
