import { ledgers } from '../../../core/ledgers/registry.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { cardAddress } from '../cards.ts';
import { fullTitle } from '../fullTitle.ts';
import { meetsKey, pinyinKey } from '../pinyin.ts';
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
  key: string | undefined;
}

/** What the search in the top bar knows; records are read again only when they change. */
export class PlaceIndex {
  private readonly known = new Map<string, Known>();

  /** People, places, organisations and units that hold every word of the query. */
  find(data: AnyData, query: string): readonly Answer[] {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    return searched.flatMap((type) => this.ofType(data, type, words));
  }

  /** Makes the keys of all people and places from `from` on until `until` (ms); where to go on, undefined when done. */
  warm(data: AnyData, from: number, until: number): number | undefined {
    const rows = searched.flatMap((type) => data.all(type).map((row) => [type, row] as const));
    for (let at = from; at < rows.length; at++) {
      if (performance.now() > until) return at;
      const [type, row] = rows[at] ?? [];
      if (type !== undefined && row !== undefined) keyOf(this.entry(data, type, row));
    }
    return undefined;
  }

  private ofType(data: AnyData, type: RecordName, words: readonly string[]): readonly Answer[] {
    const answers: Answer[] = [];
    for (const row of data.all(type)) {
      if (answers.length >= MOST) break;
      const entry = this.entry(data, type, row);
      const meets = words.every(
        (word) => entry.text.includes(word) || (/^[a-z0-9]+$/.test(word) && meetsKey(keyOf(entry), word)),
      );
      const to = meets ? addressOf(type, row.id) : undefined;
      if (to === undefined) continue;
      answers.push({
        key: row.id,
        title: entry.title,
        what: recordDef(type).label,
        more: moreOf(type, row),
        to,
      });
    }
    return answers;
  }

  private entry(data: AnyData, type: RecordName, row: AnyStored): Known {
    const known = this.known.get(row.id);
    if (known?.row === row) return known;
    const title = fullTitle(data, type, row);
    const made = { row, title, text: `${title} ${moreOf(type, row)}`.toLowerCase(), key: undefined };
    this.known.set(row.id, made);
    return made;
  }
}

function keyOf(entry: Known): string {
  entry.key ??= pinyinKey(entry.title);
  return entry.key;
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
