import type { Patch } from '../../../core/record/change.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { edit } from '../../../core/record/patches.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
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
  if (reading.value === undefined && arrival.field.required) {
    return { ok: false, problem: `${column.label}不能空着` };
  }
  const patch = change(at, { [arrival.name]: reading.value });
  const why = `修改${fullTitle(data, at.type, at.record)}的${column.label}`;
  return reading.warning === undefined
    ? { ok: true, patch, why }
    : { ok: true, patch, why, warning: reading.warning };
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
