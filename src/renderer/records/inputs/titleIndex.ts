import type { AnyData } from '../../../core/record/data.ts';
import { titleOf } from '../../../core/record/patches.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { holdersOf } from '../fullTitle.ts';
import { pinyinReady } from '../pinyin.ts';
import { isSpoken, spokenOf, typedWord, type Spoken, type TypedWord } from '../spoken.ts';
import { wordsOf } from '../table/searchIndex.ts';

/** A record as a picker lists it. */
export interface Titled {
  readonly row: AnyStored;
  /** Its name with what it cannot be without: 东方名苑 3号楼 2单元. */
  readonly title: string;
  /** What tells two of one name apart: phone and day of birth. */
  readonly more: string;
}

interface Entry extends Titled {
  /** The title in its parts, from the widest to its own. */
  readonly parts: readonly string[];
  readonly text: string;
  /** The records that the title is made of: the entry is good while they are the same. */
  readonly from: readonly (Entry | undefined)[];
  spoken: Spoken | undefined;
  seen: AnyData;
}

const telling = ['mobile', 'birthDate', 'contactPhone'];
const silent: Spoken = { key: '', starts: 0 };
const indexes = new Map<RecordName, TitleIndex>();

/** What can be picked of one type, by name, pinyin or number; kept from change to change, only records that changed are read again. */
export class TitleIndex {
  private readonly type: RecordName;
  private readonly holders: ReturnType<typeof holdersOf>;
  private readonly entries = new Map<string, Entry>();

  private constructor(type: RecordName) {
    this.type = type;
    this.holders = holdersOf(type);
  }

  /** The index of a type. */
  static of(type: RecordName): TitleIndex {
    const known = indexes.get(type) ?? new TitleIndex(type);
    indexes.set(type, known);
    return known;
  }

  /** One record as it is listed. */
  titled(data: AnyData, row: AnyStored): Titled {
    return this.entry(data, row);
  }

  /** At most `limit` records that hold every word of the query, the nearest first; without one those after `after`. */
  find(data: AnyData, query: string, limit: number, options: FindOptions = {}): readonly Titled[] {
    const words = wordsOf(query).map(typedWord);
    const rows = data.all(this.type);
    if (words.length === 0) return this.first(data, rows, limit, options);
    const found: { entry: Entry; far: number; at: number }[] = [];
    for (const [at, row] of rows.entries()) {
      if (options.exclude?.(row) === true) continue;
      const entry = this.entry(data, row);
      if (meets(entry, words)) found.push({ entry, far: distance(entry, words), at });
    }
    return found
      .toSorted((a, b) => a.far - b.far || a.at - b.at)
      .slice(0, limit)
      .map(({ entry }) => entry);
  }

  /** Makes pinyin keys from row `from` on until `until` (ms of performance.now()); the place to go on from, or the length when done. */
  warm(data: AnyData, from: number, until: number): number {
    const rows = data.all(this.type);
    let at = from;
    while (at < rows.length && performance.now() < until) {
      for (const end = Math.min(at + 25, rows.length); at < end; at++) {
        const row = rows[at];
        if (row !== undefined) spoken(this.entry(data, row));
      }
    }
    return at;
  }

  private first(
    data: AnyData,
    rows: readonly AnyStored[],
    limit: number,
    { after, exclude }: FindOptions,
  ): readonly Titled[] {
    const start = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1;
    const listed: Titled[] = [];
    for (let step = 0; step < rows.length && listed.length < limit; step++) {
      const row = rows[(start + step) % rows.length];
      if (row !== undefined && exclude?.(row) !== true) listed.push(this.entry(data, row));
    }
    return listed;
  }

  private entry(data: AnyData, row: AnyStored): Entry {
    const known = this.entries.get(row.id);
    if (known?.seen === data && known.row === row) return known;
    const from = this.holders.map(([name, target]) => {
      const holder = data.get(target, row[name] as string | undefined);
      return holder === undefined ? undefined : TitleIndex.of(target).entry(data, holder);
    });
    if (known?.row === row && from.every((one, i) => one === known.from[i])) {
      known.seen = data;
      return known;
    }
    const parts = [...from.flatMap((one) => one?.parts ?? []), titleOf(this.type, row)];
    const told = telling.map((name) => row[name]).filter((part) => typeof part === 'string');
    const made: Entry = {
      row,
      title: parts.join(' '),
      more: told.join(' · '),
      parts,
      text: textOf(parts, told),
      from,
      spoken: undefined,
      seen: data,
    };
    this.entries.set(row.id, made);
    return made;
  }
}

/** What narrows and orders a list that is opened without a query. */
export interface FindOptions {
  /** The record after which the list begins. */
  readonly after?: string | undefined;
  readonly exclude?: ((row: AnyStored) => boolean) | undefined;
}

/** Places are typed with and without spaces, and by their numbers alone: 东方名苑3号楼2单元, 东方 3-2. */
function textOf(parts: readonly string[], told: readonly string[]): string {
  const numbers = parts.flatMap((part) => /^[0-9a-z-]+/i.exec(part)?.[0] ?? []);
  const whole = parts.join('');
  return [parts.join(' '), whole, numbers.join('-'), ...told].join('\n').toLowerCase();
}

function meets(entry: Entry, words: readonly TypedWord[]): boolean {
  return words.every(
    (word) => entry.text.includes(word.text) || (word.start !== 0 && isSpoken(entry.spoken ?? silent, word)),
  );
}

/** How far a record is from what was typed: 3 is nearer to 3号楼 than to 13号楼, a whole name nearer than a part of one. */
function distance({ parts }: Entry, words: readonly TypedWord[]): number {
  let far = 0;
  for (const { text } of words) {
    const small = parts.map((part) => part.toLowerCase());
    if (small.some((part) => part === text || /^[0-9a-z-]+/.exec(part)?.[0] === text)) continue;
    far += small.some((part) => part.startsWith(text)) ? 1 : 2;
  }
  return far;
}

function spoken(entry: Entry): void {
  if (entry.spoken === undefined && pinyinReady()) entry.spoken = spokenOf(entry.parts.join(''));
}
