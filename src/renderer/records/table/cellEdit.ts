import type { Patch } from '../../../core/record/change.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { edit } from '../../../core/record/patches.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { fullTitle } from '../fullTitle.ts';
import { linkReader, type Column } from './columns.ts';

/** What an edited cell means: a patch with the sentence for the journal, nothing new, or why it cannot be. */
export type CellEdit =
  | { readonly ok: true; readonly patch: Patch | undefined; readonly why: string; readonly warning?: string }
  | { readonly ok: false; readonly problem: string };

/** Where one record lies. */
interface Place {
  readonly type: RecordName;
  readonly record: AnyStored;
}

/** Understands the text typed into a cell; the patch goes to the record that holds the field (editing 联系电话 changes the person). */
export function editCell(
  ledger: AnyLedger,
  column: Column,
  data: AnyData,
  row: AnyStored,
  text: string,
): CellEdit {
  const { arrival, kind } = column;
  const at = holderOf(ledger, column, data, row);
  if (arrival === undefined || kind === undefined || column.edit.how === 'not') return fixed(column);
  if (at === undefined)
    return { ok: false, problem: `这一行还没有填${column.label}所在的内容，请用“修改”补上` };
  const reading = kind.read(text);
  if (!reading.ok) return { ok: false, problem: reading.problem };
  // What was not read must not empty the cell.
  if (reading.value === undefined && reading.warning !== undefined)
    return { ok: false, problem: reading.warning };
  const edited = written(column, at, reading.value, data);
  return reading.warning === undefined || !edited.ok ? edited : { ...edited, warning: reading.warning };
}

/** Puts a value as it is stored into a cell, such as that of the row above; a cell that is picked takes the id of a record. */
export function putInCell(
  ledger: AnyLedger,
  column: Column,
  data: AnyData,
  row: AnyStored,
  value: unknown,
): CellEdit {
  if (column.edit.how === 'pick')
    return pickInCell(ledger, column, data, row, typeof value === 'string' ? value : undefined);
  const at = holderOf(ledger, column, data, row);
  if (column.arrival === undefined || column.edit.how === 'not') return fixed(column);
  if (at === undefined)
    return { ok: false, problem: `这一行还没有填${column.label}所在的内容，请用“修改”补上` };
  return written(column, at, value, data);
}

/** What `putInCell` takes from another row: the stored value, or for a cell that is picked the id of its record. */
export function storedInCell(column: Column, data: AnyData, row: AnyStored): unknown {
  return column.edit.how === 'pick' && column.arrival !== undefined
    ? row[column.arrival.via]
    : column.value(data, row);
}

function written(column: Column, at: Place, value: unknown, data: AnyData): CellEdit {
  const { arrival } = column;
  if (arrival === undefined) return fixed(column);
  if (value === undefined && arrival.field.required) {
    return { ok: false, problem: `${column.label}不能空着` };
  }
  const patch = change(at, { [arrival.name]: value });
  return { ok: true, patch, why: `修改${fullTitle(data, at.type, at.record)}的${column.label}` };
}

/** Understands another record picked in a cell: the row's own link changes. */
export function pickInCell(
  ledger: AnyLedger,
  column: Column,
  data: AnyData,
  row: AnyStored,
  id: string | undefined,
): CellEdit {
  if (column.arrival === undefined || column.edit.how !== 'pick') return fixed(column);
  if (id === undefined && recordDef(ledger.root).fields[column.arrival.via]?.required === true)
    return { ok: false, problem: `${column.label}不能空着` };
  const patch = change({ type: ledger.root, record: row }, { [column.arrival.via]: id });
  return { ok: true, patch, why: `修改${fullTitle(data, ledger.root, row)}的${column.label}` };
}

/** The record that holds a cell's field. */
function holderOf(ledger: AnyLedger, column: Column, data: AnyData, row: AnyStored): Place | undefined {
  const { arrival } = column;
  if (arrival === undefined) return undefined;
  const links = arrival.via === '' ? [] : arrival.via.split('.');
  const record = linkReader(ledger.root, links)(data, row);
  return record === undefined ? undefined : { type: arrival.type, record };
}

function change({ type, record }: Place, values: Readonly<Record<string, unknown>>): Patch | undefined {
  return edit(type, record as never, values as never);
}

function fixed(column: Column): CellEdit {
  return { ok: false, problem: column.edit.how === 'not' ? column.edit.because : '这一格不能改' };
}
