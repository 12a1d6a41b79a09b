import type { Patch } from '../../../core/record/change.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { isLink } from '../../../core/record/field.ts';
import { newId } from '../../../core/record/ids.ts';
import { creation, edit, titleOf, valuesOf } from '../../../core/record/patches.ts';
import { readRecord } from '../../../core/record/readRecord.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { fullTitle } from '../fullTitle.ts';
import { entryOf, storedOf, type Draft, type Entry } from './draft.ts';
import { shapeOf, type FormNode } from './shape.ts';

/** Something wrong in a form: beside a field, or beside a whole record (no name). */
export interface FormProblem {
  readonly via: string;
  readonly name: string;
  readonly text: string;
}

/** Records that look like the one to be created without being proven the same. */
export interface Lookalikes {
  readonly via: string;
  readonly rows: readonly AnyStored[];
}

/** What saving a form would write, or what stands in the way. */
export interface FormResult {
  readonly patches: readonly Patch[];
  readonly problems: readonly FormProblem[];
  readonly lookalikes: readonly Lookalikes[];
  readonly why: string;
  /** Id of the root record. */
  readonly root: string;
  /** The ledgers it writes into: 新增 in one not in use yet switches it on. */
  readonly into: readonly string[];
}

/** Where and what a form writes. */
export interface FormTask {
  readonly ledger: AnyLedger;
  readonly data: AnyData;
  readonly draft: Draft;
  /** Id of our own office, to which new places and units belong. */
  readonly scope: string | null;
}

/** Reads a form: new records first, so that links lead to what exists. */
export function readForm(task: FormTask): FormResult {
  const reader = new FormReader(task);
  const root = shapeOf(task.ledger);
  const id = reader.read(root) ?? '';
  return { ...reader.result, root: id, why: whyOf(task, root), into: [task.ledger.name] };
}

/** Reads one linked record of a form by itself, such as the successor in a handover. */
export function readNode(task: FormTask, node: FormNode): FormResult {
  const reader = new FormReader(task);
  const id = reader.read(node) ?? '';
  return { ...reader.result, root: id, why: '', into: [] };
}

function whyOf({ ledger, data, draft }: FormTask, root: FormNode): string {
  const row = storedOf(data, root, entryOf(draft, root));
  return row === undefined ? `新增${ledger.label}` : `修改${fullTitle(data, ledger.root, row)}`;
}

class FormReader {
  readonly result = {
    patches: [] as Patch[],
    problems: [] as FormProblem[],
    lookalikes: [] as Lookalikes[],
  };
  private readonly task: FormTask;

  constructor(task: FormTask) {
    this.task = task;
  }

  /** The id of a node's record after saving; undefined where there is none. */
  read(node: FormNode): string | undefined {
    const entry = entryOf(this.task.draft, node);
    if (entry.how === 'none') {
      if (node.required) this.problem(node, '', `请选择或新增${node.label}`);
      return undefined;
    }
    const values: Record<string, unknown> = this.typed(node, entry);
    const stored = storedOf(this.task.data, node, entry);
    // Links of a known record that is not the root belong to it; the form does not move it.
    if (node.via === '' || stored === undefined) {
      for (const child of node.children) values[child.link] = this.read(child);
    }
    if (stored !== undefined) return this.change(node, stored, values);
    return this.create(node, entry, values);
  }

  private typed(node: FormNode, entry: Entry): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const { name, field } of node.fields) {
      const text = entry.texts[name];
      if (text === undefined) continue;
      const reading = field.kind.read(text);
      if (reading.ok) values[name] = reading.value;
      else this.problem(node, name, reading.problem);
    }
    return values;
  }

  private change(node: FormNode, stored: AnyStored, values: Readonly<Record<string, unknown>>): string {
    this.gate(node, { ...valuesOf(stored), ...values });
    const patch = edit(node.type, stored as never, values as never);
    if (patch !== undefined) this.result.patches.push(patch);
    return stored.id;
  }

  private create(node: FormNode, entry: Entry, values: Record<string, unknown>): string {
    const { data, ledger, scope } = this.task;
    if (node.via === '') Object.assign(values, ledger.fixed);
    const office = recordDef(node.type).fields['office'];
    if (office !== undefined && isLink(office) && scope !== null) values['office'] ??= scope;
    const known = node.via === '' ? undefined : provenSame(data, node, values);
    if (known !== undefined) return this.change(node, known, values);
    if (node.via !== '' && entry.surelyNew !== true) {
      const rows = lookingSame(data, node, values);
      if (rows.length > 0) this.result.lookalikes.push({ via: node.via, rows });
    }
    this.gate(node, values);
    const id = newId(node.type);
    this.result.patches.push(creation(node.type, values as never, id));
    return id;
  }

  private gate(node: FormNode, values: Readonly<Record<string, unknown>>): void {
    const gate = readRecord(node.type, values);
    if (gate.ok) return;
    const told = new Set(this.result.problems.map((problem) => `${problem.via} ${problem.name}`));
    for (const { field, text } of gate.troubles) {
      const child = node.children.find((one) => one.link === field);
      const [via, name] = child === undefined ? [node.via, field ?? ''] : [child.via, ''];
      if (!told.has(`${via} ${name}`)) this.result.problems.push({ via, name, text });
    }
  }

  private problem(node: FormNode, name: string, text: string): void {
    this.result.problems.push({ via: node.via, name, text });
  }
}

/** The one record that the link's rules prove to be the same. */
function provenSame(
  data: AnyData,
  node: FormNode,
  values: Readonly<Record<string, unknown>>,
): AnyStored | undefined {
  for (const keys of node.rule?.by ?? []) {
    const rows = matching(data, node, values, keys);
    if (rows.length === 1) return rows[0];
  }
  return undefined;
}

function lookingSame(
  data: AnyData,
  node: FormNode,
  values: Readonly<Record<string, unknown>>,
): readonly AnyStored[] {
  return node.rule?.weak === undefined ? [] : matching(data, node, values, node.rule.weak);
}

function matching(
  data: AnyData,
  node: FormNode,
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): readonly AnyStored[] {
  if (keys.some((key) => values[key] === undefined)) return [];
  return data.all(node.type).filter((row) => keys.every((key) => row[key] === values[key]));
}

/** Names a lookalike with what tells it apart. */
export function lookalikeText(node: FormNode, row: AnyStored): string {
  const parts = node.fields
    .filter(({ field, name }) => !field.sealed && name !== 'name' && row[name] !== undefined)
    .slice(0, 4)
    .map(({ field, name }) => field.kind.show(row[name]));
  return [titleOf(node.type, row), ...parts].join(' · ');
}
