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
  /** The records of the form as they are written, by id: the path under which each stands in it. */
  readonly places: ReadonlyMap<string, string>;
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
    places: new Map<string, string>(),
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
    if (entry.how === 'known' && stored === undefined) return this.gone(node);
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
    for (const [name, files] of Object.entries(entry.files ?? {})) {
      values[name] = files.length === 0 ? undefined : files;
    }
    return values;
  }

  /** Somebody deleted the record while the form was open: nothing is made in its place unseen. */
  private gone(node: FormNode): undefined {
    const text =
      node.via === ''
        ? '这一条刚才已经被删除，填的内容没有保存。要保留请先在“变动记录”里撤销删除，再保存。'
        : `选好的${node.label}刚才已经被删除，请另选一个`;
    this.problem(node, '', text);
  }

  private change(node: FormNode, stored: AnyStored, values: Readonly<Record<string, unknown>>): string {
    this.gate(node, { ...valuesOf(stored), ...values });
    this.result.places.set(stored.id, node.via);
    const patch = edit(node.type, stored as never, values as never);
    if (patch !== undefined) this.result.patches.push(patch);
    return stored.id;
  }

  private create(node: FormNode, entry: Entry, values: Record<string, unknown>): string {
    const { data, ledger, scope } = this.task;
    if (node.via === '') Object.assign(values, ledger.fixed);
    const office = recordDef(node.type).fields['office'];
    const isOurs = office?.required === true || ledger.place === undefined || ledger.place === 'office';
    if (office !== undefined && isLink(office) && isOurs && scope !== null) values['office'] ??= scope;
    const known = node.via === '' ? undefined : provenSame(data, node, values);
    if (known !== undefined) return this.change(node, known, values);
    if (node.via !== '' && entry.surelyNew !== true) {
      const rows = lookingSame(data, node, values);
      if (rows.length > 0) this.result.lookalikes.push({ via: node.via, rows });
    }
    this.gate(node, values);
    const id = newId(node.type);
    this.result.places.set(id, node.via);
    this.result.patches.push(creation(node.type, values as never, id));
    return id;
  }

  private gate(node: FormNode, values: Readonly<Record<string, unknown>>): void {
    const gate = readRecord(node.type, values);
    if (gate.ok) return;
    const told = new Set(this.result.problems.map((problem) => `${problem.via} ${problem.name}`));
    for (const { field, text } of gate.troubles) {
      const child = node.children.find((one) => one.link === field);
      // What the form does not ask for has no place of its own in it.
      const own = node.fields.some(({ name }) => name === field) ? (field ?? '') : '';
      const [via, name] = child === undefined ? [node.via, own] : [child.via, ''];
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
