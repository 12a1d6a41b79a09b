import { readHeaderText, type HeaderText } from './headerText.ts';
import type { KnownLedger, Lexicon, Target } from './lexicon.ts';

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
  /** The wording speaks of some person of whom no ledger knows: 包联领导. */
  readonly stranger: boolean;
  /** A wording that headers have, whether imported or not. */
  readonly known: boolean;
}

interface FoundRole {
  readonly known: KnownLedger;
  readonly rest: string;
}

const BEFORE = /^(?:其中|本人|个人|人员|所在|所属|主要|具体|详细|目前|现任|现)/;
const BEHIND = /(?:情况|信息|一览|一栏|必填|选填|内容|全称|名称)$/;
const NOT_OURS = /应|实配|数|率|是否|家属|父|母|配偶|子女|户主|业主|上级|备用|紧急|介绍|其他|第二|旧|曾用/;
const STRANGER = /(?:人|人员|员|长|者|书记|主任|领导|民警|律师|专员|主席|经理)$/;
/** Facts about the person himself that end like a person: 入党介绍人, 是否困难党员. */
const OF_HIMSELF = /^(?:是否|有无|是不是)|介绍人|培养人|党员$/;

/** The ledger a wording speaks of by its longest role word; undefined when it speaks of none or of several. */
function findRole(base: string, lexicon: Lexicon): FoundRole | undefined {
  const first = lexicon.roles.find(({ word }) => base.includes(word));
  if (first === undefined) return undefined;
  const at = base.lastIndexOf(first.word);
  const rest = base.slice(0, at) + base.slice(at + first.word.length);
  const another = lexicon.roles.find(
    ({ word, known }) => known !== first.known && known.holder !== undefined && rest.includes(word),
  );
  if (another !== undefined && first.known.holder !== undefined) return undefined;
  return { known: first.known, rest: rest.replace(/^的|^之|的$/g, '') };
}

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

/** A header cell that begins or ends with a role word: 楼长姓名, 单元长（电话）, or the bare role itself. */
function readWithRole({ base, inner }: HeaderText, lexicon: Lexicon): HeaderReading | undefined {
  const found = findRole(base, lexicon);
  if (found?.known.holder === undefined) return undefined;
  const rest =
    found.rest === '' ? (inner.find((word) => lexicon.targets(word).length > 0) ?? '') : found.rest;
  const matches = rest === '' ? nameOf(found.known) : within(found.known, wordMatches(rest, lexicon));
  return matches.length === 0 ? undefined : { matches, role: found.known, stranger: false, known: true };
}

/** A header cell with a role word in brackets: 姓名（楼长）. */
function readRoleBehind({ base, inner }: HeaderText, lexicon: Lexicon): HeaderReading | undefined {
  const behind = inner.map((word) => findRole(word, lexicon)).find((one) => one?.known.holder !== undefined);
  if (behind === undefined) return undefined;
  const matches = within(behind.known, wordMatches(base, lexicon));
  return matches.length === 0 ? undefined : { matches, role: behind.known, stranger: false, known: true };
}

/** The role that groups above a column give it, the nearest first. */
function groupRole(texts: readonly string[], lexicon: Lexicon): KnownLedger | undefined {
  for (const text of texts.slice(0, -1).reverse()) {
    const { base, inner } = readHeaderText(text);
    for (const word of [base, ...inner]) {
      const found = findRole(word, lexicon);
      if (found !== undefined && !NOT_OURS.test(found.rest)) return found.known;
    }
  }
  return undefined;
}

/** Understands the header of one column from its texts, groups first, by words alone. */
export function matchHeader(texts: readonly string[], lexicon: Lexicon): HeaderReading {
  const header = readHeaderText(texts.at(-1) ?? '');
  const joined = texts.length < 2 ? '' : readHeaderText(texts.join('')).base;
  const group = groupRole(texts, lexicon);
  const behind = readRoleBehind(header, lexicon);
  if (behind !== undefined) return behind;
  for (const word of [header.base, joined]) {
    const exact = lexicon.targets(word).map((target) => ({ target, score: 1 }));
    const matches = within(group, exact);
    if (matches.length > 0) return { matches, role: group, stranger: false, known: true };
  }
  const own = readWithRole(header, lexicon);
  if (own !== undefined) return own;
  const near = within(group, wordMatches(header.base, lexicon));
  const isPerson = STRANGER.test(header.base) || header.base.endsWith('姓名');
  const stranger = near.length === 0 && isPerson && !OF_HIMSELF.test(header.base);
  return { matches: near, role: group, stranger, known: near.length > 0 || lexicon.isKnown(header.base) };
}
