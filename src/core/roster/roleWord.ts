import type { Raw } from '../record/kind.ts';
import { readHeaderText } from './headerText.ts';
import type { KnownLedger, Lexicon } from './lexicon.ts';

/** Ranks that a wording gives its holders, as stored: none, one, or one for each of several (楼长/副楼长). */
export type Ranks = readonly unknown[];

/** The ledger a wording speaks of, the ranks it names, and what else it says. */
export interface FoundRole {
  readonly known: KnownLedger;
  readonly ranks: Ranks;
  readonly rest: string;
}

/** The rank that a word means (副, 正职); undefined for any other word and for ledgers without ranks. */
export function rankNamed({ rank }: KnownLedger, word: Raw): unknown {
  const reading = rank?.read(word);
  return reading?.ok === true ? reading.value : undefined;
}

/** Takes the ranks off the end of what stands before a role: 副 of 副楼长, 正副 of 正副楼长. */
function takeRanks(known: KnownLedger, text: string): readonly [rest: string, ranks: Ranks] {
  const ranks: unknown[] = [];
  let rest = text;
  for (;;) {
    const word = [rest.slice(-2), rest.slice(-1)].find((one) => rankNamed(known, one) !== undefined);
    if (word === undefined) return [rest, ranks];
    ranks.unshift(rankNamed(known, word));
    rest = rest.slice(0, -word.length);
  }
}

/** What stands before a role: ranks, and the same role named once more (楼长/副楼长). */
function readBefore(known: KnownLedger, word: string, before: string): readonly [rest: string, ranks: Ranks] {
  const [rest, ranks] = takeRanks(known, before);
  if (known.rank === undefined || !rest.endsWith(word)) return [rest, ranks];
  const [outer, first] = readBefore(known, word, rest.slice(0, -word.length));
  const orNone = (found: Ranks): Ranks => (found.length === 0 ? [undefined] : found);
  return [outer, [...orNone(first), ...orNone(ranks)]];
}

/** The ledger a normalised wording speaks of by its longest role word; undefined when it speaks of none or of several. */
export function findRole(base: string, lexicon: Lexicon): FoundRole | undefined {
  const first = lexicon.roles.find(({ word }) => base.includes(word));
  if (first === undefined) return undefined;
  const { known, word } = first;
  const at = base.lastIndexOf(word);
  const [before, ranks] = readBefore(known, word, base.slice(0, at));
  const behind = base.slice(at + word.length);
  const own = rankNamed(known, behind);
  const rest = own === undefined ? `${before}${behind}` : before;
  const another = lexicon.roles.find(
    (one) => one.known !== known && one.known.holder !== undefined && rest.includes(one.word),
  );
  if (another !== undefined && known.holder !== undefined) return undefined;
  return { known, ranks: own === undefined ? ranks : [own], rest: rest.replace(/^的|^之|的$/g, '') };
}

/** The role that a wording is, ranks apart, and nothing else: 副楼长, 单元长（正）. */
export function roleNamed(text: string, lexicon: Lexicon): FoundRole | undefined {
  const { base, inner } = readHeaderText(text);
  const found = findRole(base, lexicon);
  if (found?.known.holder === undefined || found.rest !== '') return undefined;
  const ranks = inner.map((word) => rankNamed(found.known, word));
  if (ranks.includes(undefined)) return undefined;
  return ranks.length === 0 ? found : { ...found, ranks };
}

/** The ranks of a ledger's people as a title gives them: 副楼长名册 lists deputies, 楼长副楼长名册 both. */
export function ranksInTitle(known: KnownLedger, title: string, lexicon: Lexicon): Ranks {
  const words = lexicon.roles.filter((role) => role.known === known).map(({ word }) => word);
  const word = words.find((one) => title.includes(one));
  if (word === undefined) return [];
  const ranks = title
    .split(word)
    .slice(0, -1)
    .map((before) => takeRanks(known, before)[1]);
  const [first, ...others] = ranks;
  const isOne = first?.length === 1 && others.every((own) => own.length === 1 && own[0] === first[0]);
  return isOne ? first : [];
}

/** The rank of one of several people named in a cell. */
export function rankAt(ranks: Ranks, index: number, count: number): unknown {
  if (ranks.length === 1) return ranks[0];
  return ranks.length === count ? ranks[index] : undefined;
}
