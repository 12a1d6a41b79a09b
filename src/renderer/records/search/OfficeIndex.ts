import { ledgers } from '../../../core/ledgers/registry.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { View } from '../../../core/record/dataView.ts';
import { isLink } from '../../../core/record/field.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { cardAddress } from '../cards.ts';
import { fullTitle } from '../fullTitle.ts';
import { pinyinReady } from '../pinyin.ts';
import { spokenOf, type Spoken } from '../spoken.ts';
import type { Answer, AnswerGroup } from './answer.ts';
import { meeting, readQuery, type QueryWord } from './query.ts';
import { searched, searchedTypes, type Searched } from './searched.ts';

/** At most so many answers of one type. */
const MOST = 6;

/** What is known of one record, good while the records that make its title stay the same. */
interface Known {
  readonly from: readonly (AnyStored | undefined)[];
  readonly row: AnyStored;
  readonly title: string;
  readonly text: string;
  readonly digits: string;
  spoken: Spoken | undefined;
}

/** All records of one type, good while the lists they were made from are the same. */
interface Lined {
  readonly from: readonly (readonly AnyStored[])[];
  readonly entries: readonly Known[];
}

/** What the search in the top bar knows; records are read again only when they change. */
export class OfficeIndex {
  private readonly known = new Map<string, Known>();
  private readonly lines = new Map<RecordName, Lined>();

  /** Records that hold every word of the query, by type; the best ones of each. */
  find(data: View, query: string): readonly AnswerGroup[] {
    const words = readQuery(query);
    if (words.length === 0) return [];
    return searchedTypes.flatMap((type) => {
      const group = this.groupOf(data, type, words);
      return group.answers.length === 0 ? [] : [group];
    });
  }

  /** Makes the keys of all records from `from` on until `until` (ms); where to go on, undefined when done. */
  warm(data: View, from: number, until: number): number | undefined {
    let start = 0;
    for (const type of searchedTypes) {
      const rows = rowsIn(data, type);
      // What did not change since the last round was made ready then.
      const isKnown = this.lines.get(type)?.from[0] === rows;
      for (let at = isKnown ? rows.length : Math.max(from - start, 0); at < rows.length; at++) {
        if (performance.now() > until) return start + at;
        const row = rows[at];
        if (row !== undefined) spokenIn(this.entry(data, type, row), searched[type]);
      }
      start += rows.length;
    }
    return undefined;
  }

  private groupOf(data: View, type: RecordName, words: readonly QueryWord[]): AnswerGroup {
    const { label } = recordDef(type);
    const ranked: [Known[], Known[], Known[]] = [[], [], []];
    let count = 0;
    for (const entry of this.lined(data, type)) {
      spokenIn(entry, searched[type]);
      const rank = meeting(entry, words);
      if (rank === undefined) continue;
      count += 1;
      if (ranked[rank].length < MOST) ranked[rank].push(entry);
    }
    const answers = ranked.flat().flatMap(({ row, title }): Answer[] => {
      const to = addressOf(type, row);
      return to === undefined ? [] : [{ key: row.id, title, more: moreOf(data, type, row), to }];
    });
    return { label, answers: answers.slice(0, MOST), count };
  }

  private lined(data: View, type: RecordName): readonly Known[] {
    const from = [type, ...titleTypes(type)].map((one) => rowsIn(data, one));
    const lined = this.lines.get(type);
    if (lined !== undefined && from.every((rows, i) => rows === lined.from[i])) return lined.entries;
    const entries = rowsIn(data, type).map((row) => this.entry(data, type, row));
    this.lines.set(type, { from, entries });
    return entries;
  }

  private entry(data: View, type: RecordName, row: AnyStored): Known {
    const known = this.known.get(row.id);
    if (known?.row === row && titleLinks(type).length === 0) return known;
    const from = [row, ...holders(data, type, row)];
    if (known?.from.length === from.length && from.every((one, i) => one === known.from[i])) return known;
    const made = { from, row, ...textsOf(data, type, row), spoken: undefined };
    this.known.set(row.id, made);
    return made;
  }
}

// Names known only at run time: the records as generic code sees them.
const rowsIn = (data: AnyData, type: RecordName): readonly AnyStored[] => data.all(type);
const linkedTo = (data: AnyData, type: RecordName, id: unknown): AnyStored | undefined =>
  typeof id === 'string' ? data.get(type, id) : undefined;

function textsOf(data: View, type: RecordName, row: AnyStored) {
  const { by = [], written } = searched[type] ?? {};
  const { fields } = recordDef(type);
  const title = fullTitle(data, type, row);
  const texts = [title.toLowerCase()];
  if (title.includes(' ')) texts.push(title.replaceAll(' ', '').toLowerCase());
  if (written !== undefined) texts.push(written(data, row).toLowerCase());
  const digits: string[] = [];
  for (const name of by) {
    const value = row[name];
    if (typeof value !== 'string') continue;
    if (fields[name]?.kind.name === 'phone') digits.push(value);
    else texts.push(value.toLowerCase());
  }
  return { title, text: texts.join('\n'), digits: digits.join('\n') };
}

function spokenIn(entry: Known, how: Searched | undefined): void {
  if (entry.spoken === undefined && how?.isProse !== true && pinyinReady())
    entry.spoken = spokenOf(entry.title);
}

const territory: RecordName = 'office';

/** The links that a title is made of, as `fullTitle` follows them. */
function titleLinks(type: RecordName): readonly (readonly [field: string, target: RecordName])[] {
  let links = linksOf.get(type);
  if (links === undefined) {
    links = Object.entries(recordDef(type).fields).flatMap(([name, field]) =>
      field.required && isLink(field) && field.target !== territory
        ? [[name, field.target as RecordName] as const]
        : [],
    );
    linksOf.set(type, links);
  }
  return links;
}

const linksOf = new Map<RecordName, readonly (readonly [field: string, target: RecordName])[]>();

function titleTypes(type: RecordName): readonly RecordName[] {
  return titleLinks(type).flatMap(([, target]) => [target, ...titleTypes(target)]);
}

function holders(data: View, type: RecordName, row: AnyStored): readonly (AnyStored | undefined)[] {
  return titleLinks(type).flatMap(([name, target]) => {
    const holder = linkedTo(data, target, row[name]);
    return holder === undefined ? [undefined] : [holder, ...holders(data, target, holder)];
  });
}

/** What tells a record apart from others of its name. */
function moreOf(data: View, type: RecordName, row: AnyStored): string {
  const { beside = [], also } = searched[type] ?? {};
  const shown = beside.map((name) => shownField(data, type, row, name));
  return [also?.(data, row) ?? '', ...shown].filter((text) => text !== '').join(' · ');
}

function shownField(data: View, type: RecordName, row: AnyStored, name: string): string {
  const field = recordDef(type).fields[name];
  const value = row[name];
  if (field === undefined || value === undefined || field.sealed) return '';
  if (!isLink(field)) return field.kind.show(value);
  const target = field.target as RecordName;
  const linked = linkedTo(data, target, value);
  return linked === undefined ? '' : fullTitle(data, target, linked);
}

/** Where an answer leads: the record's own screen, else its row in a ledger. */
function addressOf(type: RecordName, row: AnyStored): string | undefined {
  const card = cardAddress(type, row.id);
  if (card !== undefined) return card;
  const ledger = ledgers.find(
    (one) => one.root === type && Object.entries(one.fixed).every(([name, value]) => row[name] === value),
  );
  return ledger === undefined ? undefined : `/ledger/${ledger.name}?find=${row.id}`;
}
