import type { system } from '../codes/system.ts';
import type { CodeOf } from '../kinds/choice.ts';
import type { Data } from './data.ts';
import type { Raw, Reading } from './kind.ts';
import type { Path, RecordName, Stored, Values } from './types.ts';

/** How an import finds the record behind a link, or makes it. */
export interface LinkRule {
  /** Field names (or links of the target) that together identify the record; tried in order, the first that matches exactly one wins. */
  readonly by: readonly (readonly string[])[];
  /** Fields by which a record looks the same without being proven the same: the row waits for a decision. Only links to people have them; they name the person. */
  readonly weak?: readonly string[];
  /** Whether an import may create the record when none matches. */
  readonly create: boolean;
}

/** A column of a ledger: a path from the root record through single links to a field. */
export interface PathColumn {
  readonly path: string;
  /** Label where it differs from the field's own. */
  readonly label?: string;
  /** Header wordings of offices, beside label and field aliases. */
  readonly aliases?: readonly string[];
  /** Width in the table and in a workbook, in characters of one hanzi's half. */
  readonly width?: number;
  /** Shown only when chosen. */
  readonly optional?: boolean;
  /** Speaks of a whole sheet row (备注): in a sheet of several ledgers it belongs to none of them. */
  readonly rowWide?: boolean;
}

/** A column that follows from other facts; read-only, with `intake` where an import may bring it. */
export interface DerivedColumn<N extends RecordName> {
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly width?: number;
  readonly optional?: boolean;
  /** Why it cannot be typed, one sentence. */
  readonly because: string;
  derive(row: Stored<N>, data: Data): string | number | undefined;
  /** Understands an imported cell and shows it as canonical text; facts follow from it through `facts`. */
  readonly intake?: Intake;
}

/** How an imported derived value becomes the facts behind it. */
export interface Intake {
  read(raw: Raw): Reading<string>;
  /** The values of the record to create beside the root record, e.g. a baseline event; `root` is filled in by the import. */
  facts(
    value: string,
    day: string,
  ): { readonly type: RecordName; readonly link: string; readonly values: object };
}

/** How a ledger's rows are told apart and found again by an import. */
export interface LedgerDef<N extends RecordName = RecordName> {
  readonly name: string;
  /** The ledger's name in the office: 单元长. */
  readonly label: string;
  /** Menu group: 党组织, 楼栋网格, 共建与问题; the menu has eight entries at most, groups and pages together. */
  readonly group: string;
  /** The part of the 近邻党建联盟 that it belongs to; the settings group the ledgers by it. */
  readonly system: CodeOf<typeof system>;
  /** What it is for, one sentence, shown when empty. */
  readonly about: string;
  readonly root: N;
  /** Field values every row of this ledger has (`kind: 'unitHead'`). */
  readonly fixed: Partial<Values<N>>;
  readonly columns: readonly PathColumn[];
  readonly derived: readonly DerivedColumn<N>[];
  /** Groups of a long entry form: the path of the column with which each begins, and its title. */
  readonly sections?: Readonly<Record<string, string>>;
  /** Rules per link path (`person`, `buildingUnit.building`). */
  readonly links: Readonly<Record<string, LinkRule>>;
  /** Root fields that together identify a row (a post: person, place and kind). */
  readonly identify: readonly string[];
  /** For dated posts: the link whose record has at most one current holder; another one is a proposed 换人. */
  readonly place?: string;
  /** The place of dated posts has any number of holders: another one stands beside the others and is no 换人. */
  readonly severalHolders?: true;
  /** Links of which every row has exactly one; with `identify` they tell rows apart (the party of an alliance member). */
  readonly oneOf?: readonly string[];
  /** Words in a header or header group that speak of this ledger's person: 楼长, 楼栋长. */
  readonly roleWords: readonly string[];
  /** Words in a title or sheet name that announce this ledger: 党员花名册. */
  readonly titleWords: readonly string[];
  /** Words in a title that say the sheet is about something else, however alike: 在职党员报到. */
  readonly otherWords?: readonly string[];
}

/** A ledger seen by generic code. */
export type AnyLedger = Omit<LedgerDef, 'derived' | 'fixed' | 'root'> & {
  readonly root: RecordName;
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly derived: readonly DerivedColumn<never>[];
};

/** Column maker for one root type: checks each path segment while it is typed. */
export function columnsOf<N extends RecordName>(_root: N) {
  return <const P extends string>(
    path: P extends Path<N, P> ? P : Path<N, P>,
    options: Omit<PathColumn, 'path'> = {},
  ): PathColumn => ({ path, ...options });
}

/** Defines a ledger; see docs/ARCHITECTURE.md, "add a ledger". */
export function defineLedger<const N extends RecordName>(definition: LedgerDef<N>): LedgerDef<N> {
  return definition;
}
