import { asText } from '../kinds/wording.ts';
import type { Raw } from '../record/kind.ts';
import { columnLetter } from './headerText.ts';
import type { KnownLedger, Target } from './lexicon.ts';
import type { CellProblem, RecordReading } from './sheetReading.ts';
import { arrive } from '../record/path.ts';
import { isLink } from '../record/field.ts';
import { recordDef } from '../records/registry.ts';
import type { RecordName } from '../record/types.ts';
import type { Trouble } from '../record/defineRecord.ts';

/** A record while its cells are read. */
export interface OpenRecord {
  readonly known: KnownLedger;
  readonly row: number;
  readonly values: Record<string, unknown>;
  readonly columns: Map<string, number>;
  readonly problems: CellProblem[];
  span?: RecordReading['span'];
  who?: string;
}

const LONG_NUMBER = /\d{6,}[\dXx*]{6,}/g;

/** Text without anything that may be an identity number. */
function withoutNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (number) => (number.length >= 14 ? `${number.slice(0, 3)}…` : number));
}

/** Notes something wrong or doubtful about a cell of a record. */
export function note(
  record: OpenRecord,
  target: Target,
  column: number | undefined,
  problem: { readonly level: CellProblem['level']; readonly text: string; readonly raw: Raw },
): void {
  record.problems.push({
    column: column === undefined ? '' : columnLetter(column),
    ledger: record.known.ledger.name,
    path: target.path,
    level: problem.level,
    shown: target.sealed ? '' : withoutNumbers(asText(problem.raw)),
    text: withoutNumbers(problem.text),
  });
}

/** Reads one cell into a record: a value, or an error that leaves it out, or a value with a warning. */
export function readInto(record: OpenRecord, target: Target, raw: Raw, column: number | undefined): void {
  const reading = target.read(raw);
  if (!reading.ok) {
    note(record, target, column, { level: 'error', text: reading.problem, raw });
    return;
  }
  if (reading.warning !== undefined) {
    note(record, target, column, { level: 'warning', text: reading.warning, raw });
  }
  if (reading.value === undefined) return;
  record.values[target.path] = reading.value;
  if (column !== undefined) record.columns.set(target.path, column);
}

/** The values of a record by the linked record (or root, `''`) that they belong to, by field name. */
function valuesByVia(record: OpenRecord): Map<string, Record<string, unknown>> {
  const groups = new Map<string, Record<string, unknown>>([['', {}]]);
  for (const path in record.values) {
    const cut = path.lastIndexOf('.');
    const via = cut < 0 ? '' : path.slice(0, cut);
    const values = groups.get(via) ?? {};
    values[path.slice(cut + 1)] = record.values[path];
    groups.set(via, values);
  }
  return groups;
}

const given = new Map<RecordName, Readonly<Record<string, string>>>();

/** Every link of a type as if it led somewhere: a check looks at the record's own fields only. */
function givenLinks(type: RecordName): Readonly<Record<string, string>> {
  const known = given.get(type);
  if (known !== undefined) return known;
  const links = Object.entries(recordDef(type).fields).filter(([, field]) => isLink(field));
  const values = Object.fromEntries(links.map(([name]) => [name, '?']));
  given.set(type, values);
  return values;
}

/** Asks the record types' own checks about what was read: a birth date against the identity number, an end before its beginning. */
export function checkRecord(record: OpenRecord): void {
  const { ledger } = record.known;
  for (const [via, values] of valuesByVia(record)) {
    const type = via === '' ? ledger.root : linkTarget(ledger.root, via);
    const def = recordDef(type);
    if (def.check === undefined) continue;
    const fixed = via === '' ? ledger.fixed : {};
    for (const trouble of def.check({ ...givenLinks(type), ...fixed, ...values } as never)) {
      noteTrouble(record, via === '' ? '' : `${via}.`, trouble);
    }
  }
}

function noteTrouble(record: OpenRecord, prefix: string, { level, field, text }: Trouble): void {
  const path = `${prefix}${field ?? ''}`;
  const target = record.known.targets.find((one) => one.path === path);
  if (target === undefined || record.values[path] === undefined) return;
  const shown = target.sealed ? null : target.show(record.values[path]);
  note(record, target, record.columns.get(path), {
    level: level === 'warn' ? 'warning' : 'error',
    text,
    raw: shown,
  });
  if (level === 'refuse') delete record.values[path];
}

function linkTarget(root: RecordName, via: string): RecordName {
  const { field } = arrive(root, via);
  return isLink(field) ? (field.target as RecordName) : root;
}
