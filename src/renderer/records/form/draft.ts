import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { rowsOf } from '../table/view.ts';
import { nodesOf, shapeOf, type FormNode } from './shape.ts';

/** What the user has entered for one record of the form. */
export interface Entry {
  /** A record already known, one to be created, or none. */
  readonly how: 'none' | 'known' | 'new';
  readonly id?: string;
  /** The user said that it is another one than those that look the same. */
  readonly surelyNew?: boolean;
  /** Texts typed, by field name; a field not typed keeps what is stored. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What is known before a new row is entered: texts of its own fields by name, and records that it links to by path. */
export interface Given {
  readonly texts: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}

/** All entries of a form by link path; the root under ''. */
export type Draft = ReadonlyMap<string, Entry>;

const nothing: Entry = { how: 'none', texts: {} };

/** The entry of a node. */
export function entryOf(draft: Draft, node: FormNode): Entry {
  return draft.get(node.via) ?? nothing;
}

/** The stored record that an entry speaks of. */
export function storedOf(data: AnyData, node: FormNode, entry: Entry): AnyStored | undefined {
  return entry.how === 'known' ? data.get(node.type, entry.id) : undefined;
}

/** The text now in a field: what was typed, else what is stored. */
export function textOf(data: AnyData, node: FormNode, entry: Entry, name: string): string {
  const typed = entry.texts[name];
  if (typed !== undefined) return typed;
  const stored = storedOf(data, node, entry)?.[name];
  const field = node.fields.find((one) => one.name === name);
  return stored === undefined || field === undefined ? '' : field.field.kind.show(stored);
}

/** The draft with other content in one entry. */
export function withEntry(draft: Draft, node: FormNode, entry: Entry): Draft {
  return new Map(draft).set(node.via, entry);
}

/** The draft of a row that is to be changed. */
export function draftOf(ledger: AnyLedger, data: AnyData, row: AnyStored): Draft {
  const draft = new Map<string, Entry>();
  const visit = (node: FormNode, record: AnyStored | undefined): void => {
    draft.set(node.via, record === undefined ? nothing : { how: 'known', id: record.id, texts: {} });
    for (const child of node.children) {
      visit(child, data.get(child.type, record?.[child.link] as string | undefined));
    }
  };
  visit(shapeOf(ledger), row);
  return draft;
}

/** An empty draft; places that the last record had are taken over, except what tells rows apart and what is named already. */
export function newDraft(ledger: AnyLedger, data: AnyData, place?: string, given?: Given): Draft {
  const shape = shapeOf(ledger);
  const draft = new Map<string, Entry>([['', { how: 'new', texts: given?.texts ?? {} }]]);
  if (given !== undefined) {
    for (const [via, id] of Object.entries(given.links)) draft.set(via, { how: 'known', id, texts: {} });
    return draft;
  }
  const last = rowsOf(ledger, data).at(-1);
  for (const child of shape.children) {
    const isPlace = child.link === ledger.place;
    const taken = child.rule?.weak === undefined;
    const before = taken && !isPlace ? (last?.[child.link] as string | undefined) : undefined;
    const record = data.get(child.type, place) ?? data.get(child.type, before);
    if (record !== undefined) draft.set(child.via, { how: 'known', id: record.id, texts: {} });
  }
  return draft;
}

/** True when the user has typed or picked anything since `start`. */
export function isTouched(draft: Draft, start: Draft, ledger: AnyLedger): boolean {
  return nodesOf(shapeOf(ledger)).some((node) => {
    const [now, before] = [entryOf(draft, node), entryOf(start, node)];
    if (now.how !== before.how || now.id !== before.id) return true;
    return Object.entries(now.texts).some(([name, text]) => text !== (before.texts[name] ?? ''));
  });
}
