import { isLink } from '../record/field.ts';
import type { AnyLedger, LinkRule } from '../record/defineLedger.ts';
import type { AnyKind, Raw, Reading } from '../record/kind.ts';
import { arrive } from '../record/path.ts';
import type { RecordName } from '../record/types.ts';
import { recordDef } from '../records/registry.ts';
import { normalWord } from './headerText.ts';

/** A column of a ledger as an import sees it. */
export interface Target {
  readonly ledger: AnyLedger;
  /** Path, or key of a derived column that an import may bring. */
  readonly path: string;
  readonly label: string;
  /** Columns of several ledgers with one key are one and the same fact: 小区 of 楼长 and of 单元长. */
  readonly key: string;
  /** Speaks of the ledger's person or of the post itself, not of a place. */
  readonly personal: boolean;
  readonly rowWide: boolean;
  /** Names a record that a place belongs to without being known by it: the grid of a building, the branch of a member. */
  readonly belonging: boolean;
  /** The name of the person who holds the post or membership. */
  readonly isHolder: boolean;
  /** Says at which place somebody holds a post, or names a building or a door: that a list of people has it says nothing about what list it is. */
  readonly isPlace: boolean;
  readonly sealed: boolean;
  /** The kind behind it; undefined for a derived column. */
  readonly kind: AnyKind | undefined;
  /** Header wordings that mean it. */
  readonly words: readonly string[];
  read(raw: Raw): Reading<unknown>;
  show(value: unknown): string;
}

/** A ledger with what reading a roster needs to know of it. */
export interface KnownLedger {
  readonly ledger: AnyLedger;
  readonly targets: readonly Target[];
  /** Path of the name of the person who holds the post or membership; undefined for ledgers of places and units. */
  readonly holder: string | undefined;
  /** Paths that together say which place, unit or thing a row speaks of, the widest first. */
  readonly identity: readonly string[];
  /** The column that tells the first holder from a deputy; undefined where the ledger does not ask. */
  readonly rank: Target | undefined;
}

/** Words and ledgers, ready for understanding headers. */
export interface Lexicon {
  readonly ledgers: readonly KnownLedger[];
  /** The columns a normalised word may stand for. */
  targets(word: string): readonly Target[];
  /** True for words that stand in headers without being imported: 序号, 党龄. */
  isKnown(word: string): boolean;
  /** Words that speak of a ledger's person or thing, the longest first. */
  readonly roles: readonly { readonly word: string; readonly known: KnownLedger }[];
}

const RANK = 'rank';
const ORDINAL = ['序号', '编号', '序列', '序', 'no', '行号', '顺序号', '排序', '号', '不导入'];

/** Paths by which a linked record is found, from the widest place down. */
function identityBelow(
  ledger: AnyLedger,
  type: RecordName,
  via: string,
  names: readonly string[],
): readonly string[] {
  return names.flatMap((name) => {
    const path = via === '' ? name : `${via}.${name}`;
    const field = recordDef(type).fields[name];
    if (field === undefined || !isLink(field)) return [path];
    const rule = ledger.links[path];
    return rule === undefined
      ? []
      : identityBelow(ledger, field.target as RecordName, path, rule.by[0] ?? []);
  });
}

function personRule(ledger: AnyLedger): readonly [via: string, rule: LinkRule] | undefined {
  return Object.entries(ledger.links).find(([, rule]) => rule.weak !== undefined);
}

function identityOf(ledger: AnyLedger): readonly string[] {
  if (personRule(ledger) === undefined) return identityBelow(ledger, ledger.root, '', ledger.identify);
  return ledger.place === undefined ? [] : identityBelow(ledger, ledger.root, '', [ledger.place]);
}

/** True for a column by which an import finds the record behind a link. */
function namesLink({ links }: AnyLedger, path: string): boolean {
  const cut = path.lastIndexOf('.');
  return links[path.slice(0, Math.max(cut, 0))]?.by.flat().includes(path.slice(cut + 1)) === true;
}

function pathTargets(ledger: AnyLedger): readonly Target[] {
  const person = personRule(ledger);
  const personVia = person?.[0];
  return ledger.columns.flatMap((column) => {
    const { type, name, field, via } = arrive(ledger.root, column.path);
    // Files are added in the program; what an exported sheet says of them is their names.
    if (field.kind.filesIn !== undefined) return [];
    const isSelfLink = via !== '' && type === ledger.root;
    const label = column.label ?? field.label;
    const inherited = isSelfLink ? [] : [field.label, ...field.aliases];
    return {
      ledger,
      path: column.path,
      label,
      key: isSelfLink ? `${type}.${name}@${via}` : `${type}.${name}`,
      personal: personVia !== undefined && (via === '' || via === personVia),
      rowWide: column.rowWide === true,
      belonging: false,
      isHolder: via === personVia && name === person?.[1].weak?.[0],
      isPlace: false,
      sealed: field.sealed,
      kind: field.kind,
      read: (raw) => field.kind.read(raw),
      show: (value) => field.kind.show(value),
      words: [label, ...(column.aliases ?? []), ...inherited],
    };
  });
}

function derivedTargets(ledger: AnyLedger): readonly Target[] {
  return ledger.derived.flatMap(({ key, label, aliases, intake }) =>
    intake === undefined
      ? []
      : [
          {
            ledger,
            path: key,
            label,
            key: `${ledger.name}.${key}`,
            personal: true,
            rowWide: false,
            belonging: false,
            isHolder: false,
            isPlace: false,
            sealed: false,
            kind: undefined,
            read: (raw: Raw) => intake.read(raw),
            show: String,
            words: [label, ...(aliases ?? [])],
          },
        ],
  );
}

/** What reading needs to know of one ledger. */
function knownLedger(ledger: AnyLedger): KnownLedger {
  const person = personRule(ledger);
  const identity = identityOf(ledger);
  const targets = [...pathTargets(ledger), ...derivedTargets(ledger)].map((target) => ({
    ...target,
    belonging:
      !target.personal &&
      !identity.includes(target.path) &&
      ledger.oneOf?.includes(target.path.split('.')[0] ?? '') !== true &&
      namesLink(ledger, target.path),
    isPlace: identity.includes(target.path) && (person !== undefined || target.kind?.split !== undefined),
  }));
  return {
    ledger,
    targets,
    holder: person === undefined ? undefined : `${person[0]}.${person[1].weak?.[0] ?? ''}`,
    identity,
    rank: person === undefined ? undefined : targets.find(({ path }) => path === RANK),
  };
}

const opened = new WeakMap<readonly AnyLedger[], Lexicon>();

/** The words of all ledgers, gathered once. */
export function openLexicon(ledgers: readonly AnyLedger[]): Lexicon {
  const lexicon = opened.get(ledgers) ?? gather(ledgers);
  opened.set(ledgers, lexicon);
  return lexicon;
}

function gather(ledgers: readonly AnyLedger[]): Lexicon {
  const known = ledgers.map(knownLedger);
  const words = new Map<string, Target[]>();
  for (const { targets } of known) {
    for (const target of targets) {
      for (const word of new Set(target.words.map(normalWord))) {
        const alike = words.get(word);
        if (alike === undefined) words.set(word, [target]);
        else alike.push(target);
      }
    }
  }
  const readOnly = ledgers.flatMap(({ derived }) => derived.map(({ label }) => normalWord(label)));
  const others = new Set([...ORDINAL, ...readOnly]);
  const roles = known
    .flatMap((one) => one.ledger.roleWords.map((word) => ({ word: normalWord(word), known: one })))
    .sort(
      (a, b) =>
        b.word.length - a.word.length ||
        Number(b.known.holder !== undefined) - Number(a.known.holder !== undefined),
    );
  return {
    ledgers: known,
    targets: (word) => words.get(word) ?? [],
    isKnown: (word) => words.has(word) || others.has(word),
    roles,
  };
}
