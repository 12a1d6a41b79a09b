import type { View } from '../../../core/record/dataView.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { ImportPlan } from '../../../core/roster/importPlan.ts';
import { readSheet } from '../../../core/roster/readSheet.ts';
import type { MergedArea } from '../../../core/roster/rawSheet.ts';
import type { Steps } from '../../../core/rules/steps.ts';
import { PatchGather } from '../batch/PatchGather.ts';
import { columnsOf, type Column } from '../table/columns.ts';
import type { PastePlan, PasteTrouble } from './pastePlan.ts';
import { alsoMade, planReading, readingOf, troublesOf } from './planRows.ts';
import { TextTaker } from './takeText.ts';
import type { Block } from './tsv.ts';

/** A block with what it goes into. */
export interface PasteTask {
  readonly ledger: AnyLedger;
  readonly data: View;
  /** Id of our office. */
  readonly office: string;
  /** The rows that it falls on; what is longer becomes new rows. */
  readonly rows: readonly AnyStored[];
  /** The columns that it falls on, one for each of its own. */
  readonly columns: readonly Column[];
  readonly block: Block;
}

/** Rows understood between two pauses for the window. */
const STEP = 50;

/** The sentence for a block that would write what cannot be typed; what such cells show already may be pasted over them. */
export function* readOnlyColumn({ data, rows, columns, block }: PasteTask): Steps<string | undefined> {
  for (const [i, column] of columns.entries()) {
    if (column.edit.how !== 'not') continue;
    const isNew = (k: number): boolean => k >= rows.length && column.arrival !== undefined;
    const clash = block.some((texts, k) => {
      const row = rows[k];
      const text = (texts[i] ?? '').trim();
      if (text === '' || isNew(k)) return false;
      return row === undefined || column.text(data, row) !== text;
    });
    yield undefined;
    if (clash) return `“${column.label}”这一列不能粘贴：${column.edit.because}。没有写入任何内容`;
  }
  return undefined;
}

/** What pasting a block from a cell on would do. */
export function* planPaste(task: PasteTask): Steps<PastePlan> {
  const { ledger, rows, columns, block } = task;
  const cells = new CellsPlan(task);
  const own = block.slice(0, rows.length);
  for (const [i, texts] of own.entries()) {
    const row = rows[i];
    if (row !== undefined) cells.takeRow(row, texts, i + 1);
    if (i % STEP === STEP - 1) yield undefined;
  }
  const more = block.slice(rows.length);
  if (more.length === 0) return cells.plan(undefined);
  const plan = yield* planReading(task, readingOf(ledger, columns, more, rows.length));
  return cells.plan(plan);
}

/** What a block with a header of its own means: a small roster of this ledger, wherever it was pasted. */
export function* planRoster(
  task: Pick<PasteTask, 'ledger' | 'data' | 'office' | 'block'>,
  merges: readonly MergedArea[],
): Steps<PastePlan | undefined> {
  const { ledger, block } = task;
  const name = ledger.titleWords[0] ?? ledger.label;
  const reading = readSheet({ name, rows: block, merges }, [ledger], name);
  if (reading.rows.length === 0) return undefined;
  yield undefined;
  const plan = yield* planReading(task, reading);
  return planOfRoster(ledger, plan);
}

function planOfRoster(ledger: AnyLedger, plan: ImportPlan): PastePlan {
  const count = (effect: string, isHandover: boolean): number =>
    plan.items.filter((item) => item.effect === effect && (item.handover !== undefined) === isHandover)
      .length;
  return {
    patches: plan.patches,
    measure: '行',
    changed: count('changed', false),
    emptied: 0,
    same: plan.counts.same,
    added: count('new', false),
    handed: count('changed', true),
    troubles: troublesOf(plan, labelsOf(ledger)),
    notes: ['第一行是列名，按列名对应，与贴在哪一格无关', ...alsoMade(plan, ledger.root)],
  };
}

function labelsOf(ledger: AnyLedger): (path: string) => string {
  const labels = new Map(columnsOf(ledger).map(({ key, label }) => [key, label]));
  return (path) => labels.get(path) ?? '';
}

/** Gathers what the cells of existing rows take. */
class CellsPlan {
  private readonly gather = new PatchGather();
  private readonly troubles: PasteTrouble[] = [];
  private readonly taker: TextTaker;
  private readonly task: PasteTask;
  private readonly renamed = new Set<string>();
  private changed = 0;
  private emptied = 0;
  private same = 0;

  constructor(task: PasteTask) {
    this.task = task;
    this.taker = new TextTaker(task.ledger, task.data);
  }

  takeRow(row: AnyStored, texts: readonly string[], n: number): void {
    const { columns } = this.task;
    const moved = new Set<string>();
    const isPick = (i: number): boolean => columns[i]?.edit.how === 'pick';
    const order = columns.map((_, i) => i).sort((a, b) => Number(isPick(b)) - Number(isPick(a)));
    for (const i of order) {
      const column = columns[i];
      if (column === undefined || column.edit.how === 'not') continue;
      const text = texts[i] ?? '';
      const edit = this.taker.take(column, row, text);
      const { via = '' } = column.arrival ?? {};
      if (!edit.ok) this.trouble(column, text, n, edit.problem);
      else if (edit.patch === undefined) this.same++;
      else if (column.edit.how !== 'pick' && moved.has(via))
        this.trouble(column, text, n, '这一行同时换到别处，这一格请换好以后再粘贴');
      else if (!this.gather.add(edit.patch))
        this.trouble(column, text, n, '和前面一行说的是同一个人或同一处，写得却不一样，没有用这一格');
      else {
        this.changed++;
        if (text.trim() === '') this.emptied++;
        if (column.edit.how === 'pick') moved.add(via);
        this.note(column, row);
      }
    }
  }

  plan(rows: ImportPlan | undefined): PastePlan {
    const { ledger } = this.task;
    for (const patch of rows?.patches ?? []) {
      if (this.gather.add(patch)) continue;
      this.troubles.push({
        where: '新增的行',
        shown: '',
        text: '和前面的格子说的是同一个人或同一处，写得却不一样，没有用这一处',
      });
    }
    const items = rows?.items ?? [];
    const handed = items.filter(({ effect, handover }) => effect === 'changed' && handover !== undefined);
    return {
      patches: this.gather.patches(),
      measure: '格',
      changed: this.changed,
      emptied: this.emptied,
      same: this.same,
      added: items.filter(({ effect }) => effect === 'new').length,
      handed: handed.length,
      troubles: [...this.troubles, ...(rows === undefined ? [] : troublesOf(rows, labelsOf(ledger)))],
      notes: [...this.renaming(), ...(rows === undefined ? [] : this.foundRows(rows))],
    };
  }

  private trouble(column: Column, text: string, n: number, problem: string): void {
    const shown = column.sealed ? '' : text;
    this.troubles.push({ where: `第 ${n} 行 ${column.label}`, shown, text: problem });
  }

  /** The name of a linked person is changed, which is seldom meant. */
  private note({ arrival }: Column, row: AnyStored): void {
    if (arrival === undefined || arrival.via === '') return;
    const weak = this.task.ledger.links[arrival.via]?.weak;
    if (weak?.includes(arrival.name) === true) this.renamed.add(row.id);
  }

  private renaming(): readonly string[] {
    const count = this.renamed.size;
    return count === 0
      ? []
      : [`会改 ${count} 个人的姓名。如果是换了人，请不要粘贴，改用“换人”或“导入”，原来的人才不会被改名`];
  }

  /** Rows below the table that turn out to be on record already. */
  private foundRows(plan: ImportPlan): readonly string[] {
    const known = plan.items.filter(
      ({ effect, verdict, handover }) =>
        handover === undefined && (verdict === 'same' || effect === 'changed'),
    ).length;
    const words = known === 0 ? [] : [`超出表格的行里，有 ${known} 行其实已经登记过，只补充不同的内容`];
    return [...words, ...alsoMade(plan, this.task.ledger.root)];
  }
}
