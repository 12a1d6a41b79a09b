import { readHeaderText, type HeaderText } from './headerText.ts';
import type { KnownLedger, Lexicon, Target } from './lexicon.ts';
import { findRole, rankNamed, type FoundRole, type Ranks } from './roleWord.ts';

/** What a column's header may mean. */
export interface Match {
  readonly target: Target;
  /** 1 for the wording itself, less for wordings that only resemble it. */
  readonly score: number;
}

/** A column's header as far as words alone tell. */
export interface HeaderReading {
  readonly matches: readonly Match[];
  /** The ledger whose role word stands in the header or its group: 楼长. */
  readonly role: KnownLedger | undefined;
  /** The ranks that go with the role: 副楼长. */
  readonly ranks: Ranks;
  /** The wording speaks of some person of whom no ledger knows: 包联领导. */
  readonly stranger: boolean;
  /** A wording that headers have, whether imported or not. */
  readonly known: boolean;
}

const BEFORE = /^(?:其中|本人|个人|人员|所在|所属|主要|具体|详细|目前|现任|现)/;
const BEHIND = /(?:情况|信息|一览|一栏|必填|选填|内容|全称|名称)$/;
const NOT_OURS = /应|实配|数|率|是否|家属|父|母|配偶|子女|户主|业主|上级|备用|紧急|介绍|其他|第二|旧|曾用/;
const STRANGER = /(?:人|人员|员|长|者|书记|主任|领导|民警|律师|专员|主席|经理)$/;
/** Facts about the person himself that end like a person: 入党介绍人, 是否困难党员. */
const OF_HIMSELF = /^(?:是否|有无|是不是)|介绍人|培养人|党员$/;

/** Targets of a wording, exact or nearly so. */
function wordMatches(base: string, lexicon: Lexicon): readonly Match[] {
  const exact = lexicon.targets(base);
  if (exact.length > 0) return exact.map((target) => ({ target, score: 1 }));
  for (const word of [base.replace(BEFORE, ''), base.replace(BEHIND, '')]) {
    const near = word === base || word.length < 2 ? [] : lexicon.targets(word);
    if (near.length > 0) return near.map((target) => ({ target, score: 0.8 }));
  }
  return resembling(base, lexicon);
}

/** Targets whose wording of three or more characters stands inside a slightly longer header. */
function resembling(base: string, lexicon: Lexicon): readonly Match[] {
  for (let cut = 1; cut <= 5 && base.length - cut >= 3; cut++) {
    for (const [word, extra] of [
      [base.slice(cut), base.slice(0, cut)],
      [base.slice(0, -cut), base.slice(-cut)],
    ] as const) {
      const targets = NOT_OURS.test(extra) || STRANGER.test(extra) ? [] : lexicon.targets(word);
      if (targets.length > 0) return targets.map((target) => ({ target, score: 0.5 }));
    }
  }
  return [];
}

function isOf(role: KnownLedger, target: Target): boolean {
  return target.ledger === role.ledger;
}

/** Keeps what a role allows: its own personal columns, and places whoever needs them. */
function within(role: KnownLedger | undefined, matches: readonly Match[]): readonly Match[] {
  if (role === undefined) return matches;
  if (role.holder !== undefined)
    return matches.filter(({ target }) => !target.personal || isOf(role, target));
  const own = matches.filter(({ target }) => isOf(role, target));
  const keys = new Set(own.map(({ target }) => target.key));
  return own.length === 0 ? matches : matches.filter(({ target }) => keys.has(target.key));
}

function nameOf(role: KnownLedger): readonly Match[] {
  const target = role.targets.find(({ path }) => path === role.holder);
  return target === undefined ? [] : [{ target, score: 1 }];
}

/** Ranks named by a word of their own: in brackets (楼长（副）) or in a group (楼长 over 副职). */
function looseRanks(known: KnownLedger, words: readonly string[]): Ranks {
  return words.flatMap((word) => rankNamed(known, word) ?? []);
}

function told(
  { known, ranks }: FoundRole,
  matches: readonly Match[],
  words: readonly string[],
): HeaderReading {
  const own = ranks.length > 0 ? ranks : looseRanks(known, words);
  return { matches, role: known, ranks: own, stranger: false, known: true };
}

/** A header cell that begins or ends with a role word: 楼长姓名, 单元长（电话）, or the bare role itself. */
function readWithRole(
  header: HeaderText,
  above: readonly string[],
  lexicon: Lexicon,
): HeaderReading | undefined {
  const { base, inner } = header;
  const found = findRole(base, lexicon);
  if (found?.known.holder === undefined) return undefined;
  const rest =
    found.rest === '' ? (inner.find((word) => lexicon.targets(word).length > 0) ?? '') : found.rest;
  const matches = rest === '' ? nameOf(found.known) : within(found.known, wordMatches(rest, lexicon));
  return matches.length === 0 ? undefined : told(found, matches, [...inner, ...above]);
}

/** A header cell with a role word in brackets: 姓名（楼长）. */
function readRoleBehind({ base, inner }: HeaderText, lexicon: Lexicon): HeaderReading | undefined {
  const behind = inner.map((word) => findRole(word, lexicon)).find((one) => one?.known.holder !== undefined);
  if (behind === undefined) return undefined;
  const matches = within(behind.known, wordMatches(base, lexicon));
  return matches.length === 0 ? undefined : told(behind, matches, inner);
}

/** The words of the groups above a column, the nearest first. */
function groupWords(texts: readonly string[]): readonly string[] {
  return texts
    .slice(0, -1)
    .toReversed()
    .flatMap((text) => {
      const { base, inner } = readHeaderText(text);
      return [base, ...inner];
    });
}

/** The role that groups above a column give it, the nearest first. */
function groupRole(words: readonly string[], lexicon: Lexicon): FoundRole | undefined {
  const found = words.map((word) => findRole(word, lexicon));
  const role = found.find((one) => one !== undefined && !NOT_OURS.test(one.rest));
  if (role === undefined || role.ranks.length > 0) return role;
  return { ...role, ranks: looseRanks(role.known, words) };
}

/** Understands the header of one column from its texts, groups first, by words alone. */
export function matchHeader(texts: readonly string[], lexicon: Lexicon): HeaderReading {
  const header = readHeaderText(texts.at(-1) ?? '');
  const joined = texts.length < 2 ? '' : readHeaderText(texts.join('')).base;
  const above = groupWords(texts);
  const group = groupRole(above, lexicon);
  const behind = readRoleBehind(header, lexicon);
  if (behind !== undefined) return behind;
  const isRank = group?.known.holder !== undefined && rankNamed(group.known, header.base) !== undefined;
  if (isRank) return told({ ...group, ranks: [] }, nameOf(group.known), [header.base]);
  const role = group?.known;
  const ranks = group?.ranks ?? [];
  for (const word of [header.base, joined]) {
    const exact = lexicon.targets(word).map((target) => ({ target, score: 1 }));
    const matches = within(role, exact);
    if (matches.length > 0) return { matches, role, ranks, stranger: false, known: true };
  }
  const own = readWithRole(header, above, lexicon);
  if (own !== undefined) return own;
  const near = within(role, wordMatches(header.base, lexicon));
  const isPerson = STRANGER.test(header.base) || header.base.endsWith('姓名');
  const stranger = near.length === 0 && isPerson && !OF_HIMSELF.test(header.base);
  const known = near.length > 0 || lexicon.isKnown(header.base);
  return { matches: near, role, ranks, stranger, known };
}
