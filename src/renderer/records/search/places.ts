import { ledgers } from '../../../core/ledgers/registry.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { cardAddress } from '../cards.ts';
import { fullTitle } from '../fullTitle.ts';
import { isSpoken, spokenOf, typedWord, type Spoken, type TypedWord } from '../spoken.ts';
import { pinyinReady } from '../pinyin.ts';
import { wordsOf } from '../table/searchIndex.ts';

/** Record types that the search in the top bar looks through, in the order of its answers. */
const searched: readonly RecordName[] = [
  'person',
  'compound',
  'building',
  'buildingUnit',
  'grid',
  'partyOrg',
  'partnerUnit',
];

/** At most so many answers of one type. */
const MOST = 6;

/** One answer of the search. */
export interface Answer {
  readonly key: string;
  readonly title: string;
  /** What it is, in one word: 人员, 小区. */
  readonly what: string;
  /** What else tells it apart. */
  readonly more: string;
  readonly to: string;
}

/** Texts and pinyin of one record, good while the record stays the same. */
interface Known {
  readonly row: AnyStored;
  readonly title: string;
  readonly text: string;
  spoken: Spoken | undefined;
}

/** Everything that is searched, in the state of some data. */
interface Lines {
  readonly data: AnyData;
  readonly lined: ReadonlyMap<RecordName, readonly Known[]>;
}

/** What the search in the top bar knows; records are read again only when they change. */
export class PlaceIndex {
  private readonly known = new Map<string, Known>();
  private lines: Lines | undefined;

  /** People, places, organisations and units that hold every word of the query. */
  find(data: AnyData, query: string): readonly Answer[] {
    const words = wordsOf(query).map(typedWord);
    if (words.length === 0) return [];
    const { lined } = this.lined(data);
    return searched.flatMap((type) => answersOf(type, lined.get(type) ?? [], words));
  }

  /** Makes the keys of all people and places from `from` on until `until` (ms); where to go on, undefined when done. */
  warm(data: AnyData, from: number, until: number): number | undefined {
    let start = 0;
    for (const type of searched) {
      const rows = data.all(type);
      for (let at = Math.max(from - start, 0); at < rows.length; at++) {
        if (performance.now() > until) return start + at;
        const row = rows[at];
        if (row !== undefined) spokenIn(this.entry(data, type, row));
      }
      start += rows.length;
    }
    return undefined;
  }

  /** What is known of all records, looked up once for many keystrokes. */
  private lined(data: AnyData): Lines {
    if (this.lines?.data !== data) {
      const lined = searched.map(
        (type) => [type, data.all(type).map((row) => this.entry(data, type, row))] as const,
      );
      this.lines = { data, lined: new Map(lined) };
    }
    return this.lines;
  }

  private entry(data: AnyData, type: RecordName, row: AnyStored): Known {
    const known = this.known.get(row.id);
    if (known?.row === row) return known;
    const title = fullTitle(data, type, row);
    const made = { row, title, text: `${title} ${moreOf(type, row)}`.toLowerCase(), spoken: undefined };
    this.known.set(row.id, made);
    return made;
  }
}

/** The first records of a type that hold every word. */
function answersOf(
  type: RecordName,
  entries: readonly Known[],
  words: readonly TypedWord[],
): readonly Answer[] {
  const answers: Answer[] = [];
  for (const entry of entries) {
    if (answers.length >= MOST) break;
    const { row, title } = entry;
    const to = meets(entry, words) ? addressOf(type, row.id) : undefined;
    if (to === undefined) continue;
    answers.push({ key: row.id, title, what: recordDef(type).label, more: moreOf(type, row), to });
  }
  return answers;
}

function meets(entry: Known, words: readonly TypedWord[]): boolean {
  return words.every(
    (word) => entry.text.includes(word.text) || (word.start !== 0 && isSpoken(spokenIn(entry), word)),
  );
}

function spokenIn(entry: Known): Spoken {
  if (entry.spoken !== undefined) return entry.spoken;
  const spoken = spokenOf(entry.title);
  if (pinyinReady()) entry.spoken = spoken;
  return spoken;
}

/** What else is open to see of a record: its first telephone number or address. */
function moreOf(type: RecordName, row: AnyStored): string {
  const { fields } = recordDef(type);
  const name = ['mobile', 'address', 'nature', 'orgType'].find(
    (one) => one in fields && row[one] !== undefined,
  );
  const field = name === undefined ? undefined : fields[name];
  return name === undefined || field === undefined ? '' : field.kind.show(row[name]);
}

function addressOf(type: RecordName, id: string): string | undefined {
  const card = cardAddress(type, id);
  if (card !== undefined) return card;
  const ledger = ledgers.find((one) => one.root === type);
  return ledger === undefined ? undefined : `/ledger/${ledger.name}?find=${id}`;
}
