import { compareText } from '../../../core/kinds/wording.ts';
import type { ChoiceKind } from '../../../core/kinds/choice.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger, DerivedColumn, LinkRule, PathColumn } from '../../../core/record/defineLedger.ts';
import { isLink } from '../../../core/record/field.ts';
import type { AnyKind } from '../../../core/record/kind.ts';
import { arrive, type Arrival } from '../../../core/record/path.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';

/** A column as the table knows it, made once per ledger from its definition. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** Width in characters of half a hanzi. */
  readonly width: number;
  readonly optional: boolean;
  readonly sealed: boolean;
  readonly hint: string | undefined;
  /** The kind of its field; undefined for a column that follows from other facts. */
  readonly kind: AnyKind | undefined;
  /** Why nobody types in it; undefined for a column of facts. */
  readonly follows: string | undefined;
  /** How it is narrowed; undefined for a derived column, whose values tell. */
  readonly face: Face | undefined;
  /** Whether a sum of it says something: counts, money and hours, never numbers of places, codes or years. */
  readonly isSummed: boolean;
  /** The labels of a choice, in their order. */
  readonly choices: readonly string[] | undefined;
  /** Where its path leads; undefined for a derived column. */
  readonly arrival: Arrival | undefined;
  /** What editing a cell does: writes the field, picks another linked record, or nothing, for the reason said. */
  readonly edit: Edit;
  value(data: AnyData, row: AnyStored): unknown;
  text(data: AnyData, row: AnyStored): string;
  compare(a: unknown, b: unknown): number;
}

/** What a column holds, as far as narrowing it goes. */
export type Face = 'texts' | 'numbers' | 'days';

const faces: Readonly<Record<string, Face>> = {
  number: 'numbers',
  money: 'numbers',
  hours: 'numbers',
  date: 'days',
  day: 'days',
};

/** Kinds whose values may always be added. */
const amounts: ReadonlySet<string> = new Set(['money', 'hours']);
/** Labels of numbers that count something; storeys and terms are counted but not added. */
const COUNTED = /数$|^应配|面积|金额/;
const NOT_ADDED = /[层届期]数$/;

function counts(label: string): boolean {
  return COUNTED.test(label) && !NOT_ADDED.test(label);
}

/** What can be done in a cell of a column. */
export type Edit = { readonly how: 'write' | 'pick' } | { readonly how: 'not'; readonly because: string };

const made = new WeakMap<AnyLedger, readonly Column[]>();

/** All columns of a ledger, those of its definition first, then the derived ones. */
export function columnsOf(ledger: AnyLedger): readonly Column[] {
  let columns = made.get(ledger);
  if (columns === undefined) {
    columns = [
      ...ledger.columns.map((column) => pathColumn(ledger, column)),
      ...ledger.derived.map(derivedColumn),
    ];
    made.set(ledger, columns);
  }
  return columns;
}

/** Reads along a path, its steps looked up once. */
function pathReader(root: RecordName, path: string): (data: AnyData, row: AnyStored) => unknown {
  const links = path.split('.');
  const name = links.pop() ?? '';
  const record = linkReader(root, links);
  return (data, row) => record(data, row)?.[name];
}

/** Follows links from a row, their targets looked up once. */
export function linkReader(
  root: RecordName,
  links: readonly string[],
): (data: AnyData, row: AnyStored) => AnyStored | undefined {
  let type = root;
  const steps = links.map((link) => {
    const field = recordDef(type).fields[link];
    if (field === undefined || !isLink(field)) throw new Error(`${link} is no link of ${type}`);
    type = field.target as RecordName;
    return { link, type };
  });
  return (data, row) => {
    let at: AnyStored | undefined = row;
    for (const step of steps) {
      if (at === undefined) return undefined;
      at = data.get(step.type, at[step.link] as string | undefined);
    }
    return at;
  };
}

function pathColumn(ledger: AnyLedger, column: PathColumn): Column {
  const arrival = arrive(ledger.root, column.path);
  const { field } = arrival;
  const kind: AnyKind = field.kind;
  const value = pathReader(ledger.root, column.path);
  const label = column.label ?? field.label;
  return {
    key: column.path,
    label,
    width: column.width ?? 12,
    optional: column.optional === true,
    sealed: field.sealed,
    hint: field.hint,
    kind,
    follows: undefined,
    face: faces[kind.name] ?? 'texts',
    // What lies behind a link may be the same for several rows and would be counted again for each.
    isSummed: arrival.via === '' && (amounts.has(kind.name) || (kind.name === 'number' && counts(label))),
    choices:
      'codes' in kind ? (kind as ChoiceKind<string>).codes.entries.map(([, label]) => label) : undefined,
    arrival,
    edit: editOf(arrival, ledger),
    value,
    text(data, row) {
      const found = value(data, row);
      return found === undefined ? '' : kind.show(found);
    },
    compare: (a, b) => kind.compare(a, b),
  };
}

/** A field of a linked record by which the office names that record is picked, not rewritten: changing 所在党支部 of a member moves the member. */
function editOf(arrival: Arrival, ledger: AnyLedger): Edit {
  if (arrival.via === '') return { how: 'write' };
  const rule: LinkRule | undefined = ledger.links[arrival.via];
  const names = rule?.by.every((fields) => fields.includes(arrival.name)) === true;
  if (!names) return { how: 'write' };
  return arrival.via.includes('.')
    ? { how: 'not', because: '这一格跟着所选的地方走，请右击这一行，用“修改”另选' }
    : { how: 'pick' };
}

function derivedColumn(column: DerivedColumn<never>): Column {
  const value = (data: AnyData, row: AnyStored): string | number | undefined =>
    column.derive(row as never, data as never);
  return {
    key: column.key,
    label: column.label,
    width: column.width ?? 12,
    optional: column.optional === true,
    sealed: false,
    hint: undefined,
    kind: undefined,
    follows: `这一列${column.because}，不用填`,
    face: undefined,
    isSummed: counts(column.label),
    choices: undefined,
    arrival: undefined,
    edit: { how: 'not', because: `这一列${column.because}，不用填` },
    value,
    text(data, row) {
      const found = value(data, row);
      return found === undefined ? '' : String(found);
    },
    compare: compareAny,
  };
}

function compareAny(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
}
