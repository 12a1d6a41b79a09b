import type { ChangeDraft, ChangeHead } from '../core/record/change.ts';
import { piecesOf, createBreather } from './breather.ts';
import { nextChangeId } from './changeId.ts';
import type { StoredHead } from './journal.ts';
import { chunksOf, packChunk, packPatch } from './journalChunk.ts';
import { maskSealed } from './maskSealed.ts';
import { hashesAfter } from './namedFiles.ts';
import type { PagePlan } from './pageBook.ts';
import type { Ready } from './readDraft.ts';
import { headTable, type State } from './state.ts';
import type { Body, Meta, StoredPage, Write } from './store.ts';

/** Pages or chunks encoded at a time. */
const ENCODE = 10;

/** The id of the change about to be written. */
export function idForNext(state: State): string {
  return nextChangeId(state.now().getTime(), state.meta?.last ?? null);
}

function headOf(state: State, draft: ChangeDraft, size: number, id: string): ChangeHead {
  const { undoes, accepted } = draft;
  return {
    id,
    device: state.store.pointer.device,
    n: (state.meta?.n ?? 0) + 1,
    schema: state.schema.version,
    at: state.now().toISOString(),
    why: maskSealed(state.set, draft),
    source: draft.source,
    by: draft.by,
    scope: draft.scope,
    ...(undoes === undefined ? {} : { undoes }),
    ...(accepted === undefined || accepted.length === 0 ? {} : { accepted }),
    size,
  };
}

interface Planned {
  readonly table: string;
  readonly plan: PagePlan;
  readonly valueOf: (id: string) => unknown;
}

function planPages(state: State, ready: Ready, head: StoredHead): readonly Planned[] {
  const plan = (table: string, ids: Iterable<string>): PagePlan =>
    state.books.get(table)?.plan(ids) ?? new Map();
  const records = [...ready.rows].map(([type, rows]) => ({
    table: type,
    plan: plan(type, rows.keys()),
    valueOf: (id: string) => rows.get(id) ?? state.set.row(type, id),
  }));
  const heads = {
    table: headTable,
    plan: plan(headTable, [head.id]),
    valueOf: (id: string) => (id === head.id ? head : state.journal.head(id)),
  };
  return [...records, heads];
}

async function encodeAll(
  state: State,
  batches: readonly (() => readonly unknown[])[],
  onProgress: (done: number) => void,
): Promise<readonly Body[]> {
  const breathe = createBreather();
  const bodies: Body[] = [];
  for (const piece of piecesOf(batches, ENCODE)) {
    bodies.push(...(await state.codec.encode(piece.map((batch) => batch()))));
    onProgress(bodies.length / batches.length);
    await breathe();
  }
  return bodies;
}

function metaAfter(state: State, planned: readonly Planned[], head: ChangeHead): Meta {
  const rows: Record<string, number> = { ...state.meta?.rows };
  for (const { table, plan } of planned) {
    const before = state.books.get(table);
    const added = [...plan].reduce((sum, [page, ids]) => sum + ids.length - (before?.size(page) ?? 0), 0);
    rows[table] = (before?.rows ?? 0) + added;
  }
  return {
    schema: Math.max(state.schema.version, state.meta?.schema ?? 0),
    minReader: Math.max(state.schema.minReader, state.meta?.minReader ?? 0),
    last: head.id,
    n: head.n,
    rows,
  };
}

/** Writes a judged draft durably, then takes it into the working set; a failed write leaves everything as it was. */
export async function writeChange(
  state: State,
  draft: ChangeDraft,
  ready: Ready,
  id: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<ChangeHead> {
  const chunks = chunksOf(ready.patches);
  const head: StoredHead = { ...headOf(state, draft, ready.patches.length, id), parts: chunks.length };
  const planned = planPages(state, ready, head);
  const pages = planned.flatMap(({ table, plan, valueOf }) =>
    [...plan].map(([page, ids]) => ({ table, page, values: () => ids.map(valueOf) })),
  );
  const batches = [
    ...pages.map((page) => page.values),
    ...chunks.map((chunk) => () => packChunk(chunk.map(packPatch))),
  ];
  const bodies = await encodeAll(state, batches, onProgress);
  const stored: StoredPage[] = pages.map(({ table, page }, i) => ({ table, page, body: bodies[i] }));
  const write: Write = {
    after: state.meta?.last ?? null,
    reader: state.schema.version,
    pages: stored,
    chunks: chunks.map((_, part) => ({ change: id, part, body: bodies[pages.length + part] })),
    files: hashesAfter(ready.patches),
    meta: metaAfter(state, planned, head),
  };
  await state.store.database.write(write);
  for (const { table, plan } of planned) state.books.get(table)?.take(plan);
  for (const [type, rows] of ready.rows) state.set.put(type, [...rows.values()]);
  state.journal.add(head, ready.patches);
  state.meta = write.meta;
  return head;
}
