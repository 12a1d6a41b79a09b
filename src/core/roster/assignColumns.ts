import type { Raw } from '../record/kind.ts';
import type { Choice } from './chooseLedgers.ts';
import type { HeaderColumn } from './headerBlock.ts';
import type { KnownLedger } from './lexicon.ts';
import type { Match } from './matchHeader.ts';
import type { Ranks } from './roleWord.ts';
import { holdsNames, mostlyReads, tellsItself } from './samples.ts';

/** One person per row: a ledger, or several of which each row chooses, with its columns. */
export interface Seat {
  readonly ledgers: readonly KnownLedger[];
  /** The group or role wording it stands under; two seats of one ledger stand under two wordings (网格员1, 网格员2). */
  readonly under: string;
  /** Ranks that its wording gives: two seats of one ledger may be 楼长 and 副楼长. */
  readonly ranks: Ranks;
  readonly columns: Map<string, number>;
}

/** Which sheet column is which fact. */
export interface Assignment {
  readonly seats: readonly Seat[];
  /** Columns of places and units by key of the fact, for every ledger that has it. */
  readonly shared: ReadonlyMap<string, number>;
}

interface Progress {
  readonly seats: Seat[];
  readonly shared: Map<string, number>;
  readonly told: ReadonlySet<string>;
  /** The seat that bare columns belong to: null beside a person of whom no ledger knows, undefined before the first name. */
  current: Seat | null | undefined;
  readonly left: { readonly header: HeaderColumn; readonly seat: Seat | null | undefined }[];
}

/** What assigning needs to see of the sheet. */
export interface TableView {
  readonly choice: Choice;
  /** Ranks that the title gives people under a bare 姓名. */
  readonly ranks: Ranks;
  readonly sample: (column: number) => readonly Raw[];
}

function trusted(matches: readonly Match[], cells: readonly Raw[]): readonly Match[] {
  return matches.filter(({ target, score }) =>
    target.isHolder ? holdsNames(cells) : score >= 0.8 || mostlyReads(target, cells),
  );
}

function isFor({ target }: Match, ledgers: readonly KnownLedger[]): boolean {
  return ledgers.some(({ ledger }) => ledger === target.ledger);
}

function openSeat(at: Progress, says: Omit<Seat, 'columns'>): Seat {
  const seat: Seat = { ...says, columns: new Map() };
  at.seats.push(seat);
  return seat;
}

/** The seat of a told role that still lacks a fact, the one under the same wording first. */
function seatOf(at: Progress, role: KnownLedger, says: Pick<Seat, 'under' | 'ranks'>, path: string): Seat {
  const { under, ranks } = says;
  const open = at.seats.filter(
    (seat) => seat.ledgers.includes(role) && seat.ranks.join() === ranks.join() && !seat.columns.has(path),
  );
  return (
    open.find((seat) => seat.under === under) ??
    open.find((seat) => under === '' || seat.under === '') ??
    openSeat(at, { ledgers: [role], ...says })
  );
}

function put(seat: Seat, matches: readonly Match[], column: number): boolean {
  const found = matches.find((match) => isFor(match, seat.ledgers) && !seat.columns.has(match.target.path));
  if (found !== undefined) seat.columns.set(found.target.path, column);
  return found !== undefined;
}

/** A column that says which place or unit, or a fact of it; true when it was one. */
function takeShared(at: Progress, choice: Choice, matches: readonly Match[], column: number): boolean {
  const ledgers = [...choice.told, ...choice.bare, ...choice.places];
  const found = matches.find(
    (match) => !match.target.personal && isFor(match, ledgers) && !at.shared.has(match.target.key),
  );
  if (found === undefined) return false;
  const isIdentity = ledgers.some(
    ({ ledger, identity }) => ledger === found.target.ledger && identity.includes(found.target.path),
  );
  const isPersonal = matches.some((match) => match.target.personal && isFor(match, ledgers));
  if (isPersonal && !isIdentity && at.current != null) return false;
  at.shared.set(found.target.key, column);
  return true;
}

/** A column whose header tells its role. */
function takeTold(at: Progress, header: HeaderColumn, role: KnownLedger, matches: readonly Match[]): boolean {
  const own = matches.filter(({ target }) => target.personal && target.ledger === role.ledger);
  const [first] = own;
  if (first === undefined) return false;
  const under = header.texts.length > 1 ? header.texts.slice(0, -1).join('') : '';
  const seat = seatOf(at, role, { under, ranks: header.reading.ranks }, first.target.path);
  at.current = seat;
  return put(seat, own, header.column);
}

/** A column without role: a name opens the seat of the bare ledgers, anything else goes to the person before it. */
function takeBare(
  at: Progress,
  { choice, ranks }: TableView,
  header: HeaderColumn,
  matches: readonly Match[],
): boolean {
  if (matches.some(({ target }) => target.isHolder)) {
    const name = matches.filter(({ target }) => target.isHolder);
    const isOurs = name.some((match) => isFor(match, choice.bare));
    const isFirst = !at.seats.some(({ ledgers }) => ledgers === choice.bare);
    at.current = isOurs && isFirst ? openSeat(at, { ledgers: choice.bare, under: '', ranks }) : null;
    return at.current !== null && put(at.current, name, header.column);
  }
  const [only, ...others] = at.seats;
  const isAlone = only !== undefined && others.length === 0 && choice.told.length + choice.bare.length === 1;
  const isContact = matches.some(({ target }) => target.kind?.tells !== undefined);
  const seat = at.current === null && isAlone && !isContact ? only : at.current;
  return seat != null && put(seat, fitting(at, choice, matches), header.column);
}

/** Without the columns that speak of the whole row, where a row holds several people: two ledgers, or 楼长 and 副楼长. */
function fitting(at: Progress, choice: Choice, matches: readonly Match[]): readonly Match[] {
  const people = at.told.size + (choice.bare.length > 0 ? 1 : 0);
  return people > 1 ? matches.filter(({ target }) => !target.rowWide) : matches;
}

/** The people that headers tell, by ledger and rank. */
function toldPeople(columns: readonly HeaderColumn[], { told }: Choice): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ reading: { role, ranks } }) =>
      role !== undefined && told.includes(role) ? [`${role.ledger.name} ${ranks.join()}`] : [],
    ),
  );
}

/** Columns before the first name, and columns whose cells tell what their header does not. */
function takeLeft(at: Progress, { choice, sample }: TableView): void {
  const [first] = at.seats;
  for (const { header, seat } of at.left) {
    const owner = seat === undefined ? first : seat;
    if (owner == null) continue;
    const cells = sample(header.column);
    const matches = fitting(at, choice, trusted(header.reading.matches, cells)).filter(
      ({ target }) => !target.isHolder,
    );
    if (matches.length > 0 && seat === undefined && put(owner, matches, header.column)) continue;
    if (header.reading.known || header.reading.stranger) continue;
    const told = owner.ledgers
      .flatMap(({ targets }) => targets)
      .filter((target) => target.personal && tellsItself(target, cells));
    put(
      owner,
      told.map((target) => ({ target, score: 0.5 })),
      header.column,
    );
  }
}

/** Gives every column its fact: roles first, then places, then whoever stands to the left. */
export function assignColumns(columns: readonly HeaderColumn[], view: TableView): Assignment {
  const { choice, sample } = view;
  const told = toldPeople(columns, choice);
  const at: Progress = { seats: [], shared: new Map(), told, current: undefined, left: [] };
  const holders = [...choice.told, ...choice.bare];
  for (const header of columns) {
    const { reading } = header;
    const { role } = reading;
    const matches = trusted(reading.matches, sample(header.column));
    const isTold = role !== undefined && holders.includes(role) && takeTold(at, header, role, matches);
    if (isTold || takeShared(at, choice, matches, header.column)) continue;
    const isForeign = role?.holder !== undefined && !holders.includes(role);
    if (isForeign || (reading.stranger && holdsNames(sample(header.column)))) at.current = null;
    else if (takeBare(at, view, header, matches)) continue;
    at.left.push({ header, seat: at.current });
  }
  takeLeft(at, view);
  return { seats: at.seats.filter(({ columns }) => columns.size > 0), shared: at.shared };
}
