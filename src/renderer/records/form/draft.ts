import type { KeptFile } from '../../../core/kinds/files.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { sameValue } from '../../../core/record/patches.ts';
import type { AnyStored } from '../../../core/record/types.ts';
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
  /** Files chosen, by field name; a field not touched keeps what is stored. */
  readonly files?: Readonly<Record<string, readonly KeptFile[]>>;
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

/** The files now in a field: what was chosen, else what is stored. */
export function filesOf(data: AnyData, node: FormNode, entry: Entry, name: string): readonly KeptFile[] {
  const chosen = entry.files?.[name];
  if (chosen !== undefined) return chosen;
  const stored = storedOf(data, node, entry)?.[name];
  // The gate lets nothing but kept files into a field whose kind names files.
  return Array.isArray(stored) ? (stored as readonly KeptFile[]) : [];
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

/** An empty draft, with what is named already: a place, or what led to the new row. */
export function newDraft(ledger: AnyLedger, data: AnyData, place?: string, given?: Given): Draft {
  const shape = shapeOf(ledger);
  const draft = new Map<string, Entry>([['', { how: 'new', texts: given?.texts ?? {} }]]);
  for (const [via, id] of Object.entries(given?.links ?? {})) draft.set(via, { how: 'known', id, texts: {} });
  if (given !== undefined) return draft;
  for (const child of shape.children) {
    const record = data.get(child.type, place);
    if (record !== undefined) draft.set(child.via, { how: 'known', id: record.id, texts: {} });
  }
  return draft;
}

/** True when the user has typed or picked anything since `start`. */
export function isTouched(draft: Draft, start: Draft, ledger: AnyLedger): boolean {
  return nodesOf(shapeOf(ledger)).some((node) => {
    const [now, before] = [entryOf(draft, node), entryOf(start, node)];
    if (now.how !== before.how || now.id !== before.id) return true;
    if (!sameValue(now.files, before.files)) return true;
    return Object.entries(now.texts).some(([name, text]) => text !== (before.texts[name] ?? ''));
  });
}
