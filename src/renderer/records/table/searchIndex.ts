import { halfWidth } from '../../../core/kinds/wording.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { searchedAs } from '../inputs/searchedAs.ts';
import { pinyinReady } from '../pinyin.ts';
import { hasLatin, isSpoken, spokenOf, typedWord, type Spoken, type TypedWord } from '../spoken.ts';
import { columnsOf, linkReader, type Column } from './columns.ts';

interface Entry {
  /** The records whose texts it holds: the entry is good while they are the same. */
  readonly from: readonly (AnyStored | undefined)[];
  readonly text: string;
  readonly isLatin: boolean;
  readonly names: readonly string[];
  /** Made when first asked for after the dictionary is there. */
  spoken: readonly Spoken[] | undefined;
  /** The data for which `from` was last compared. */
  seen: AnyData;
}

/** A row with what can be searched in it. */
interface Lined {
  readonly row: AnyStored;
  readonly entry: Entry;
}

const silent: readonly Spoken[] = [];

/** Words of a query: small letters, half width, parted by spaces. */
export function wordsOf(query: string): string[] {
  return halfWidth(query)
    .toLowerCase()
    .replaceAll("'", '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** What can be searched in the rows of one ledger; kept from change to change, only rows that changed are read again. */
export class SearchIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly plain: readonly Column[];
  private readonly spoken: readonly Column[];
  private lines: { data: AnyData; rows: readonly AnyStored[]; lined: readonly Lined[] } | undefined;
  private last:
    | { data: AnyData; rows: readonly AnyStored[]; query: string; ready: boolean; found: readonly Lined[] }
    | undefined;
  private readonly links: readonly ((data: AnyData, row: AnyStored) => AnyStored | undefined)[];

  constructor(ledger: AnyLedger) {
    const open = columnsOf(ledger).filter((column) => column.kind !== undefined && !column.sealed);
    const as = (wanted: string) => open.filter((column) => searchedAs(column.kind?.name) === wanted);
    this.plain = as('text');
    this.spoken = as('name');
    const vias = new Set([...this.plain, ...this.spoken].map((column) => column.arrival?.via ?? ''));
    this.links = [...vias].map((via) => linkReader(ledger.root, via === '' ? [] : via.split('.')));
  }

  /** The rows that hold every word of the query, by hanzi, digits, pinyin or initials; order kept. */
  search(data: AnyData, rows: readonly AnyStored[], query: string): readonly AnyStored[] {
    const words = wordsOf(query).map(typedWord);
    if (words.length === 0) return rows;
    const { last } = this;
    const same = last?.data === data && last.rows === rows && last.ready === pinyinReady();
    // A query that goes on from the last one is met by none that did not meet that one.
    const from = same && query.startsWith(last.query) ? last.found : this.lined(data, rows);
    const found = from.filter(({ entry }) => meets(entry, words));
    this.last = { data, rows, query, ready: pinyinReady(), found };
    return found.map(({ row }) => row);
  }

  /** Makes the keys of rows from `from` on until `until` (ms of performance.now()); the place to go on from, or the length when done. */
  warm(data: AnyData, rows: readonly AnyStored[], from: number, until: number): number {
    let at = from;
    while (at < rows.length && performance.now() < until) {
      for (const end = Math.min(at + 50, rows.length); at < end; at++) {
        const row = rows[at];
        if (row !== undefined) spokenIn(this.entry(data, row));
      }
    }
    return at;
  }

  /** The rows with what can be searched in them, looked up once for many keystrokes. */
  private lined(data: AnyData, rows: readonly AnyStored[]): readonly Lined[] {
    if (this.lines?.data !== data || this.lines.rows !== rows) {
      this.lines = { data, rows, lined: rows.map((row) => ({ row, entry: this.entry(data, row) })) };
    }
    return this.lines.lined;
  }

  private entry(data: AnyData, row: AnyStored): Entry {
    const known = this.entries.get(row.id);
    if (known?.seen === data) return known;
    const from = this.links.map((link) => link(data, row));
    if (known !== undefined && from.every((record, i) => record === known.from[i])) {
      known.seen = data;
      return known;
    }
    const names = this.spoken.map((column) => column.text(data, row)).filter((text) => text !== '');
    const plain = this.plain.map((column) => column.text(data, row));
    const text = [...names, ...plain].join('\n').toLowerCase();
    const made: Entry = {
      from,
      text,
      isLatin: hasLatin(text),
      names,
      spoken: undefined,
      seen: data,
    };
    this.entries.set(row.id, made);
    return made;
  }
}

function meets(entry: Entry, words: readonly TypedWord[]): boolean {
  return words.every(
    (word) =>
      ((entry.isLatin || !word.needsLatin) && entry.text.includes(word.text)) ||
      (word.start !== 0 && spokenIn(entry).some((spoken) => isSpoken(spoken, word))),
  );
}

function spokenIn(entry: Entry): readonly Spoken[] {
  if (entry.spoken !== undefined) return entry.spoken;
  if (!pinyinReady()) return silent;
  entry.spoken = entry.names.map(spokenOf);
  return entry.spoken;
}
