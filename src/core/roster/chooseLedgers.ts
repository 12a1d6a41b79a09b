import type { Raw } from '../record/kind.ts';
import { holdsNames, mostlyReads } from './samples.ts';
import { normalWord } from './headerText.ts';
import type { HeaderColumn } from './headerBlock.ts';
import type { KnownLedger, Lexicon, Target } from './lexicon.ts';

/** Which ledgers a table is about. */
export interface Choice {
  /** Ledgers with a person, told by role words in the header. */
  readonly told: readonly KnownLedger[];
  /** Ledgers to which a bare 姓名 may belong; several when each row says which (a column of roles, or how far its place goes). */
  readonly bare: readonly KnownLedger[];
  /** Ledgers of places and units that the table keeps in their own right. */
  readonly places: readonly KnownLedger[];
}

/** Normalised words around the table: its title (with file and sheet name) and the sheet's name alone. */
export interface Titles {
  readonly title: string;
  readonly sheet: string;
}

/** The columns of a table, with some of their cells. */
export interface TableColumns {
  readonly columns: readonly HeaderColumn[];
  readonly sample: (column: number) => readonly Raw[];
}

const STATISTICS = /统计|汇总|配备情况|分析/;

/** How loudly a title announces a ledger: 0 not at all, -1 it says the sheet is about something else. */
function announced({ ledger }: KnownLedger, title: string): number {
  if ((ledger.otherWords ?? []).some((word) => title.includes(normalWord(word)))) return -1;
  const longest = (words: readonly string[]): number =>
    Math.max(0, ...words.map(normalWord).map((word) => (title.includes(word) ? word.length : 0)));
  const byTitle = longest(ledger.titleWords);
  const byRole = longest(ledger.roleWords);
  return (byTitle > 0 ? 3 : 0) + (byRole > 0 ? 2 + byRole / 10 : 0);
}

function offers(columns: readonly HeaderColumn[], wanted: (target: Target) => boolean): number {
  return columns.filter(({ reading }) => reading.matches.some(({ target }) => wanted(target))).length;
}

/** True when some column can say which place a row of the ledger speaks of. */
function isPlaced(known: KnownLedger, columns: readonly HeaderColumn[]): boolean {
  const finest = known.targets.find(({ path }) => path === known.identity.at(-1));
  if (finest === undefined) return known.ledger.place === undefined;
  return offers(columns, ({ key }) => key === finest.key) > 0;
}

/** How much a table says about a ledger beside its person: a column that no other ledger explains, and whose cells fit, counts double. */
function ownWeight(known: KnownLedger, { columns, sample }: TableColumns): number {
  const viaPerson = known.holder?.slice(0, known.holder.lastIndexOf('.') + 1) ?? '';
  let weight = 0;
  for (const { column, reading } of columns) {
    if (reading.matches.some(({ target }) => target.isPlace && target.ledger !== known.ledger)) continue;
    const own = reading.matches.find(
      ({ target }) =>
        target.ledger === known.ledger &&
        !target.rowWide &&
        !isOfPlace(target) &&
        (viaPerson === '' || target.isHolder || !target.path.startsWith(viaPerson)) &&
        !known.identity.includes(target.path),
    );
    if (own === undefined) continue;
    const isUnique = own.score === 1 && reading.matches.every(({ target }) => target.ledger === known.ledger);
    if (isUnique && mostlyReads(own.target, sample(column))) weight += 2;
    else if (!own.target.isHolder) weight += 1;
  }
  return weight;
}

/** True for what a place belongs to: that a column names the grid of a building says nothing about whose list it is. */
function isOfPlace({ belonging, path }: Target): boolean {
  return belonging && path.split('.').length > 2;
}

function hasBareName(columns: readonly HeaderColumn[]): boolean {
  return columns.some(
    ({ reading }) =>
      reading.role?.holder === undefined && reading.matches.some(({ target }) => target.isHolder),
  );
}

/** Ledgers whose role word heads a column of names. */
function toldLedgers({ columns, sample }: TableColumns, lexicon: Lexicon, title: string): KnownLedger[] {
  const names = (known: KnownLedger): boolean =>
    columns.some(
      ({ column, reading }) =>
        reading.role === known &&
        reading.matches.some(({ target }) => target.ledger === known.ledger && target.isHolder) &&
        holdsNames(sample(column)),
    );
  return lexicon.ledgers.filter(
    (known) =>
      known.holder !== undefined && names(known) && (isPlaced(known, columns) || announced(known, title) > 0),
  );
}

/** True when the header names a ledger's first holders, not deputies alone: beside 副楼长 a bare 姓名 may be the 楼长. */
function namesFirst(columns: readonly HeaderColumn[], known: KnownLedger): boolean {
  const ranks = columns
    .filter(({ reading }) => reading.role === known && reading.matches.some(({ target }) => target.isHolder))
    .map(({ reading }) => reading.ranks.join());
  return ranks.includes('') || new Set(ranks).size > 1;
}

/** The ledger of a bare 姓名: what the title announces and the columns fit, or what a column of roles names. */
function bareLedgers(
  table: TableColumns,
  candidates: readonly KnownLedger[],
  { title, sheet }: Titles,
  named: ReadonlySet<KnownLedger>,
): KnownLedger[] {
  const scored = candidates
    .map((known) => {
      const loud = announced(known, title) + Math.max(announced(known, sheet), 0) / 2;
      const needsPlace = known.identity.length > 0 || known.ledger.place !== undefined;
      const placed = !needsPlace ? 0 : isPlaced(known, table.columns) ? 0.5 : -1.5;
      return { known, score: loud < 0 ? -1 : loud + ownWeight(known, table) + placed };
    })
    .filter(({ known, score }) => score >= 2 || (named.has(known) && score >= 0));
  if (named.size > 0) return scored.map(({ known }) => known).filter((known) => named.has(known));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const alike = scored.filter(({ score }) => score > best - 0.3).map(({ known }) => known);
  return alike.length < 2 || areNested(alike) ? alike : [];
}

/** Ledgers of places that the table keeps for their own facts or because its title says so; a column speaks for one of them only. */
function placeLedgers(
  columns: readonly HeaderColumn[],
  lexicon: Lexicon,
  title: string,
  holders: readonly KnownLedger[],
): KnownLedger[] {
  const covered = new Set(holders.flatMap(({ targets }) => targets.map(({ key }) => key)));
  const needed = new Set(
    holders.flatMap(({ targets, identity }) =>
      targets.flatMap(({ path, key }) => (identity.includes(path) ? [key] : [])),
    ),
  );
  const speaksOf = (column: HeaderColumn, ledgers: readonly KnownLedger[]): boolean =>
    column.reading.matches.some(({ target }) => ledgers.some(({ ledger }) => ledger === target.ledger));
  const ofHolders = (column: HeaderColumn): boolean =>
    column.reading.matches.some(
      ({ target }) =>
        holders.some(({ ledger }) => ledger === target.ledger) &&
        (target.personal || covered.has(target.key)),
    );
  const chosen: KnownLedger[] = [];
  const isFree = (column: HeaderColumn): boolean => !ofHolders(column) && !speaksOf(column, chosen);
  const candidates = lexicon.ledgers
    .filter((known) => known.holder === undefined)
    .map((known) => ({ known, loud: announced(known, title), own: ownFacts(known, columns.filter(isFree)) }))
    .sort((a, b) => b.loud + b.own - a.loud - a.own);
  for (const { known, loud } of candidates) {
    const finest = known.targets.find(({ path }) => path === known.identity.at(-1));
    const isNeeded = finest !== undefined && needed.has(finest.key);
    const named = columns.filter((column) => (isNeeded ? !speaksOf(column, chosen) : isFree(column)));
    if (loud < 0 || !isPlaced(known, named)) continue;
    const own = ownFacts(known, columns.filter(isFree));
    const isTold = own > 0 || !hasOwnFacts(known);
    const keeps = isNeeded ? own > 0 || loud >= 3 : loud >= 3 ? isTold : holders.length === 0 && own >= 2;
    if (keeps) chosen.push(known);
  }
  return chosen;
}

/** Columns with facts of the place itself, beside those that name it. */
function ownFacts(known: KnownLedger, columns: readonly HeaderColumn[]): number {
  return offers(
    columns,
    ({ ledger, path }) => ledger === known.ledger && !path.includes('.') && !known.identity.includes(path),
  );
}

/** False for a ledger that only says which thing belongs to which: a title has to announce it. */
function hasOwnFacts({ targets, identity }: KnownLedger): boolean {
  return targets.some(({ path }) => !path.includes('.') && !identity.includes(path));
}

/** True when the places of the ledgers lie in one another, so that a row's place tells its ledger. */
function areNested(ledgers: readonly KnownLedger[]): boolean {
  const depths = ledgers.map(({ identity }) => identity.length);
  return new Set(depths).size === depths.length && Math.min(...depths) > 0;
}

/** Decides from headers, title and, where there is one, a column of roles which ledgers a table is about; undefined for none. */
export function chooseLedgers(
  table: TableColumns,
  lexicon: Lexicon,
  titles: Titles,
  named: ReadonlySet<KnownLedger>,
): Choice | undefined {
  const { title } = titles;
  const { columns } = table;
  const told = toldLedgers(table, lexicon, title);
  const others = lexicon.ledgers.filter(
    (known) => known.holder !== undefined && !(told.includes(known) && namesFirst(columns, known)),
  );
  const bare = hasBareName(columns) ? bareLedgers(table, others, titles, named) : [];
  if (told.length + bare.length === 0 && STATISTICS.test(title)) return undefined;
  const places = placeLedgers(columns, lexicon, title, [...told, ...bare]);
  return told.length + bare.length + places.length === 0 ? undefined : { told, bare, places };
}
