import { squeeze, asText } from '../kinds/wording.ts';
import type { Raw } from '../record/kind.ts';
import { arrive } from '../record/path.ts';
import { isLink } from '../record/field.ts';
import type { Seat } from './assignColumns.ts';
import { columnLetter } from './headerText.ts';
import { isDitto } from './carryDown.ts';
import type { KnownLedger } from './lexicon.ts';
import { isVacant, namesIn, shareOf, type FoundName } from './personName.ts';
import { checkRecord, note, readInto, type OpenRecord } from './readCell.ts';
import {
  placesAt,
  seatColumns,
  sharedColumns,
  type Place,
  type Placed,
  type RosterTable,
} from './rosterTable.ts';
import { rankAt, rankNamed, roleNamed, type FoundRole, type Ranks } from './roleWord.ts';
import { rolesIn } from './samples.ts';

/** What is known of one place while the rows are read: where it stands first and who holds the post there. */
interface SeenPlace {
  readonly known: KnownLedger;
  readonly row: number;
  readonly place: Place;
  readonly holders: { readonly name: string; readonly telling: readonly string[] }[];
}

interface Reader {
  readonly table: RosterTable;
  readonly records: OpenRecord[];
  readonly seen: Map<string, SeenPlace>;
}

function open(reader: Reader, known: KnownLedger, row: number): OpenRecord {
  const record: OpenRecord = { known, row, values: {}, columns: new Map(), problems: [] };
  reader.records.push(record);
  return record;
}

/** The cell of a row, or of the row above where it says 同上 or, for places, was left blank. */
function cellAt({ grid, rows, carried, settled }: RosterTable, row: number, column: number): Raw {
  const kept = carried.get(column);
  if (kept !== undefined) return kept.get(row) ?? null;
  let at = row;
  while (at > (rows[0] ?? 0) && isDitto(grid.below(at, column))) at--;
  const raw = grid.below(at, column);
  return settled.get(column)?.(raw) ?? raw;
}

/** True when a merged cell reaches over several places, so that what it says belongs to none of them alone. */
function reachesOver(
  { grid, carried, assignment }: RosterTable,
  known: KnownLedger,
  row: number,
  column: number,
): boolean {
  const area = grid.area(row, column);
  if (area === undefined || area.bottom === area.top) return false;
  return known.identity.some((path) => {
    const key = known.targets.find((target) => target.path === path)?.key ?? '';
    const cells = carried.get(assignment.shared.get(key) ?? -1);
    return (
      cells !== undefined && asText(cells.get(area.top) ?? null) !== asText(cells.get(area.bottom) ?? null)
    );
  });
}

function readPlace(reader: Reader, record: OpenRecord, place: Place | undefined, isOne: boolean): void {
  const { table } = reader;
  for (const { target, raw, column } of place?.cells ?? []) readInto(record, target, raw, column);
  const last = place?.cells.at(-1);
  if (place?.span !== undefined && last !== undefined) {
    const column = last.column === undefined ? '' : columnLetter(last.column);
    record.span = { ...place.span, path: last.target.path, column };
  }
  const { identity } = record.known;
  for (const { target, column } of sharedColumns(table, record.known)) {
    if (identity.includes(target.path)) continue;
    const isShared = !isOne || reachesOver(table, record.known, record.row, column);
    if (isShared && !target.belonging) continue;
    readInto(record, target, cellAt(table, record.row, column), column);
  }
}

/** The cells that tell two people of one name apart. */
function tellingCells(table: RosterTable, row: number, columns: readonly Placed[]): readonly string[] {
  return columns
    .filter(({ target }) => target.kind?.tells !== undefined)
    .map(({ column }) => squeeze(asText(cellAt(table, row, column))));
}

function isKnownHolder(seen: SeenPlace, name: string, telling: readonly string[]): boolean {
  return seen.holders.some(
    (holder) =>
      holder.name === name &&
      holder.telling.every((text, i) => text === '' || (telling[i] ?? '') === '' || text === telling[i]),
  );
}

/** People named in one cell, with the ranks that the header gives them. */
interface People {
  readonly names: readonly FoundName[];
  readonly ranks: Ranks;
}

/** The rank that stands in brackets behind a name: 张三（副）, 李四（副楼长）. */
function rankBehind({ table }: Reader, known: KnownLedger, aside: string): unknown {
  const role = roleNamed(aside, table.lexicon);
  return role?.known === known ? role.ranks[0] : rankNamed(known, aside);
}

function readPerson(
  reader: Reader,
  record: OpenRecord,
  columns: readonly Placed[],
  { names: people, ranks }: People,
  index: number,
): void {
  const found = people[index];
  const { known } = record;
  const behind = rankBehind(reader, known, found?.aside ?? '');
  const rank = behind ?? rankAt(ranks, index, people.length);
  if (rank !== undefined && known.rank !== undefined) record.values[known.rank.path] = rank;
  for (const { target, column } of columns) {
    if (target.isHolder) {
      readInto(record, target, found?.name ?? null, column);
      record.who = `${columnLetter(column)}${index}`;
      if (found?.warning !== undefined && behind === undefined) {
        note(record, target, column, { level: 'warning', text: found.warning, raw: found.name });
      }
      continue;
    }
    const raw = cellAt(reader.table, record.row, column);
    const share = shareOf(raw, index, people.length);
    if (share !== undefined) readInto(record, target, share, column);
    else if (target.kind?.tells === undefined) readInto(record, target, raw, column);
    else
      note(record, target, column, {
        level: 'warning',
        text: '一格里写了几个人，分不清是谁的，没有读入',
        raw,
      });
  }
}

/** Which of a seat's ledgers a row is about: told by its role column, or by how far its place goes. */
function ledgersOf(
  { table }: Reader,
  seat: Seat,
  row: number,
): readonly Pick<FoundRole, 'known' | 'ranks'>[] {
  const { ranks } = seat;
  if (seat.ledgers.length < 2 && table.roles === undefined) {
    return seat.ledgers.map((known) => ({ known, ranks }));
  }
  if (table.roles !== undefined && seat.under === '') {
    const named = rolesIn(table.grid.below(row, table.roles), table.lexicon);
    return named.filter(({ known }) => seat.ledgers.includes(known));
  }
  const narrowest = seat.ledgers.toSorted((a, b) => b.identity.length - a.identity.length);
  return narrowest
    .filter((known) => placesAt(table, row, known).some(({ isComplete }) => isComplete))
    .slice(0, 1)
    .map((known) => ({ known, ranks }));
}

/** A row of a ledger without places: one record for each name written in this row. */
function readFree(
  reader: Reader,
  known: KnownLedger,
  row: number,
  columns: readonly Placed[],
  name: Placed,
): void {
  const { table } = reader;
  const area = table.grid.area(row, name.column);
  if (area !== undefined && area.top !== row) return;
  const raw = table.grid.below(row, name.column);
  const isNameless = isVacant(raw);
  const isTold = tellingCells(table, row, columns).some((text) => /\d{7,}/.test(text));
  if (isNameless && !isTold) return;
  const people = isNameless ? [{ name: null }] : namesIn(raw);
  for (const index of people.keys()) {
    const record = open(reader, known, row);
    readPerson(reader, record, columns, { names: people, ranks: [] }, index);
    readPlace(reader, record, undefined, true);
    if (isNameless) {
      note(record, name.target, name.column, { level: 'error', text: '这一行没有姓名，请补上', raw: null });
    }
  }
}

function readPost(reader: Reader, seat: Seat, known: KnownLedger, ranks: Ranks, row: number): void {
  const { table, seen } = reader;
  const columns = seatColumns(seat, known);
  const name = columns.find(({ target }) => target.isHolder);
  if (name === undefined) return;
  if (known.identity.length === 0) {
    readFree(reader, known, row, columns, name);
    return;
  }
  const raw = cellAt(table, row, name.column);
  const people = isVacant(raw) ? [] : namesIn(raw);
  const telling = tellingCells(table, row, columns);
  const places = placesAt(table, row, known);
  for (const place of places) {
    if (!place.isComplete && people.length === 0) continue;
    const key = `${known.ledger.name}\n${place.key}`;
    const at = seen.get(key) ?? { known, row, place, holders: [] };
    seen.set(key, at);
    for (const [index, person] of people.entries()) {
      const written = squeeze(asText(person.name));
      if (isKnownHolder(at, written, people.length === 1 ? telling : [])) continue;
      at.holders.push({ name: written, telling: people.length === 1 ? telling : [] });
      const record = open(reader, known, row);
      readPerson(reader, record, columns, { names: people, ranks }, index);
      readPlace(reader, record, place, places.length === 1);
    }
  }
}

/** A place, unit or grid that the table keeps in its own right: one record at its first row; who joins something has a row each. */
function readThing(reader: Reader, known: KnownLedger, row: number): void {
  const own = known.ledger.oneOf === undefined ? '' : `\n${row}`;
  for (const place of placesAt(reader.table, row, known)) {
    const key = `${known.ledger.name}\n${place.key}${own}`;
    if (!place.isComplete || reader.seen.has(key)) continue;
    reader.seen.set(key, { known, row, place, holders: [{ name: '', telling: [] }] });
    readPlace(reader, open(reader, known, row), place, true);
  }
}

/** The ledger of the places at which a ledger's posts are held. */
function placeLedger({ table }: Reader, { ledger }: KnownLedger): KnownLedger | undefined {
  if (ledger.place === undefined) return undefined;
  const { field } = arrive(ledger.root, ledger.place);
  return table.lexicon.ledgers.find(
    (one) => one.holder === undefined && isLink(field) && one.ledger.root === field.target,
  );
}

/** Places at which nobody holds the post are still read, each once. */
function readVacancies(reader: Reader): void {
  for (const at of Array.from(reader.seen.values())) {
    if (at.holders.length > 0) continue;
    const known = placeLedger(reader, at.known);
    if (known === undefined) continue;
    for (const place of placesAt(reader.table, at.row, known)) {
      const key = `${known.ledger.name}\n${place.key}`;
      if (!place.isComplete || reader.seen.has(key)) continue;
      reader.seen.set(key, { known, row: at.row, place, holders: [{ name: '', telling: [] }] });
      readPlace(reader, open(reader, known, at.row), place, true);
    }
  }
}

/** Reads the rows of a table into records, each at its first row. */
export function readRows(table: RosterTable): readonly OpenRecord[] {
  const reader: Reader = { table, records: [], seen: new Map() };
  for (const row of table.rows) {
    for (const known of table.choice.places) readThing(reader, known, row);
    for (const seat of table.assignment.seats) {
      for (const { known, ranks } of ledgersOf(reader, seat, row)) readPost(reader, seat, known, ranks, row);
    }
  }
  readVacancies(reader);
  for (const record of reader.records) checkRecord(record);
  return reader.records.filter(
    ({ values, problems }) => Object.keys(values).length > 0 || problems.length > 0,
  );
}
