import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { editCell, pickInCell, putInCell, type CellEdit } from '../table/cellEdit.ts';
import type { Column } from '../table/columns.ts';
import { masked } from '../table/layout.ts';
import { formulaProblem } from './block.ts';

type Named = ReadonlyMap<unknown, readonly AnyStored[]>;

/** Understands pasted texts cell by cell, as typing would; names of linked records are looked up once per column. */
export class TextTaker {
  private readonly named = new Map<Column, Named>();
  private readonly ledger: AnyLedger;
  private readonly data: AnyData;

  constructor(ledger: AnyLedger, data: AnyData) {
    this.ledger = ledger;
    this.data = data;
  }

  /** What a text means for a cell. What the cell shows already, masked or not, changes nothing. */
  take(column: Column, row: AnyStored, text: string): CellEdit {
    const { ledger, data } = this;
    const shown = column.text(data, row);
    const plain = text.trim();
    if (plain === shown || (column.sealed && plain !== '' && plain === masked(shown)))
      return { ok: true, patch: undefined, why: '' };
    const problem = formulaProblem(text);
    if (problem !== undefined) return { ok: false, problem };
    if (plain === '') return putInCell(ledger, column, data, row, undefined);
    return column.edit.how === 'pick'
      ? this.pick(column, row, text)
      : editCell(ledger, column, data, row, text);
  }

  /** The record of that name which stands beside the one that is linked now: building 3 of the same compound. */
  private pick(column: Column, row: AnyStored, text: string): CellEdit {
    const { ledger, data } = this;
    const { arrival, kind } = column;
    if (arrival === undefined || kind === undefined) return pickInCell(ledger, column, data, row, undefined);
    const reading = kind.read(text);
    if (!reading.ok) return { ok: false, problem: reading.problem };
    const all = this.recordsOf(column).get(reading.value) ?? [];
    const now = data.get(arrival.type, row[arrival.via] as string | undefined);
    const beside = (ledger.links[arrival.via]?.by ?? []).flat().filter((name) => name !== arrival.name);
    const near = all.filter((one) => beside.every((name) => now === undefined || one[name] === now[name]));
    const [found, another] = near;
    if (found !== undefined && another === undefined) return pickInCell(ledger, column, data, row, found.id);
    const problem =
      found === undefined
        ? `没有找到“${text.trim()}”，请先登记，或双击这一格从列表里选`
        : `“${text.trim()}”有 ${near.length} 个，请双击这一格从列表里选`;
    return { ok: false, problem };
  }

  private recordsOf(column: Column): Named {
    const known = this.named.get(column);
    if (known !== undefined) return known;
    const named = new Map<unknown, AnyStored[]>();
    const { arrival } = column;
    for (const row of arrival === undefined ? [] : this.data.all(arrival.type)) {
      const value = arrival === undefined ? undefined : row[arrival.name];
      const alike = named.get(value);
      if (alike === undefined) named.set(value, [row]);
      else alike.push(row);
    }
    this.named.set(column, named);
    return named;
  }
}
