import { asText } from '../kinds/wording.ts';
import type { Raw } from '../record/kind.ts';
import { columnLetter } from './headerText.ts';
import type { KnownLedger, Target } from './lexicon.ts';
import type { CellProblem } from './sheetReading.ts';
import { arrive } from '../record/path.ts';
import { isLink } from '../record/field.ts';
import { recordDef } from '../records/registry.ts';
import type { RecordName } from '../record/types.ts';

/** A record while its cells are read. */
export interface OpenRecord {
  readonly known: KnownLedger;
  readonly row: number;
  readonly values: Record<string, unknown>;
  readonly columns: Map<string, number>;
  readonly problems: CellProblem[];
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

/** The values of a record that belong to one linked record (or to the root), by field name. */
function valuesVia(record: OpenRecord, via: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(record.values)) {
    const cut = path.lastIndexOf('.');
    if ((cut < 0 ? '' : path.slice(0, cut)) === via) values[path.slice(cut + 1)] = value;
  }
  return values;
}

/** Asks the record types' own checks about what was read: a birth date against the identity number, an end before its beginning. */
export function checkRecord(record: OpenRecord): void {
  const { ledger } = record.known;
  const vias = new Set([
    '',
    ...Object.keys(record.values).map((path) => path.slice(0, Math.max(path.lastIndexOf('.'), 0))),
  ]);
  for (const via of vias) {
    const type: RecordName = via === '' ? ledger.root : (linkTarget(ledger.root, via) ?? ledger.root);
    const def = recordDef(type);
    if (def.check === undefined) continue;
    const links = Object.entries(def.fields)
      .filter(([, field]) => isLink(field))
      .map(([name]) => [name, '?']);
    const fixed = via === '' ? ledger.fixed : {};
    const troubles = def.check({
      ...Object.fromEntries(links),
      ...fixed,
      ...valuesVia(record, via),
    } as never);
    for (const { level, field, text } of troubles) {
      const path = via === '' ? (field ?? '') : `${via}.${field ?? ''}`;
      const target = record.known.targets.find((one) => one.path === path);
      if (target === undefined || record.values[path] === undefined) continue;
      const shown = target.sealed ? null : target.show(record.values[path]);
      note(record, target, record.columns.get(path), {
        level: level === 'warn' ? 'warning' : 'error',
        text,
        raw: shown,
      });
      if (level === 'refuse') delete record.values[path];
    }
  }
}

function linkTarget(root: RecordName, via: string): RecordName | undefined {
  const { field } = arrive(root, via);
  return isLink(field) ? (field.target as RecordName) : undefined;
}
