import type { Change, ChangeHead, Patch } from '../core/record/change.ts';
import { createBreather, piecesOf } from './breather.ts';
import type { Codec } from './codec.ts';
import { chunksOf, unpackChunk, unpackPatch } from './journalChunk.ts';
import type { Migration } from './migrations/registry.ts';
import type { ChunkKey, Database, StoredChunk } from './store.ts';

/** Chunks read and understood at a time. */
const READ = 20;

/** A head as stored: how many chunks its patches fill. */
export interface StoredHead extends ChangeHead {
  readonly parts: number;
}

/** The changes made so far: heads in memory, patches read when asked for. */
export class Journal {
  readonly #database: Database;
  readonly #codec: Codec;
  readonly #migrations: readonly Migration[];
  readonly #heads = new Map<string, StoredHead>();
  /** How many records of each change are still in force. */
  readonly #standing = new Map<string, number>();
  /** Record -> chunks that touch it; built on first need. */
  #index: Map<string, ChunkKey[]> | undefined;

  constructor(database: Database, codec: Codec, migrations: readonly Migration[]) {
    this.#database = database;
    this.#codec = codec;
    this.#migrations = migrations;
  }

  /** Takes a head in, in order of writing; `patches` keep the index fresh. */
  add(head: StoredHead, patches?: readonly Patch[]): void {
    this.#heads.set(head.id, head);
    this.#stand(head.id, head.size);
    if (this.#index === undefined || patches === undefined) return;
    for (const [part, piece] of chunksOf(patches).entries()) {
      for (const patch of piece) this.#note(patch.record, { change: head.id, part });
    }
  }

  head(id: string): StoredHead | undefined {
    return this.#heads.get(id);
  }

  /** Heads, newest first. */
  newest(limit: number): readonly ChangeHead[] {
    return [...this.#heads.values()].slice(-limit).reverse();
  }

  /** An undo of an undo says that the write below it stands: once that write was undone otherwise, it says nothing any more. */
  isInForce(id: string): boolean {
    for (let at: string | undefined = id; at !== undefined; at = this.#undone(this.#undone(at))) {
      if ((this.#standing.get(at) ?? 0) <= 0) return false;
    }
    return true;
  }

  async read(id: string): Promise<Change | undefined> {
    const head = this.#heads.get(id);
    if (head === undefined) return undefined;
    const keys = Array.from({ length: head.parts }, (_, part) => ({ change: id, part }));
    const found: Patch[] = [];
    await this.#readKeys(keys, (_change, patches) => found.push(...patches));
    const { parts: _parts, ...rest } = head;
    return { ...rest, patches: found };
  }

  /** For each record the changes that touched it, oldest first, each with its patch on that record alone. */
  async histories(records: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Change[]>> {
    const index = (this.#index ??= await this.#build());
    const keys = new Map<string, ChunkKey>();
    for (const record of records) {
      for (const key of index.get(record) ?? []) keys.set(`${key.change}/${key.part}`, key);
    }
    const histories = new Map<string, Change[]>();
    await this.#readKeys([...keys.values()], (change, patches) => {
      for (const patch of patches) {
        if (!records.has(patch.record)) continue;
        const known = histories.get(patch.record) ?? [];
        known.push({ ...change, patches: [patch] });
        histories.set(patch.record, known);
      }
    });
    for (const known of histories.values()) known.sort((a, b) => (a.id < b.id ? -1 : 1));
    return histories;
  }

  async #readKeys(
    keys: readonly ChunkKey[],
    take: (head: ChangeHead, patches: readonly Patch[]) => void,
  ): Promise<void> {
    const breathe = createBreather();
    for (const piece of piecesOf(keys, READ)) {
      await this.#understand(await this.#database.readChunks(piece), take);
      await breathe();
    }
  }

  async #understand(
    chunks: readonly StoredChunk[],
    take: (head: ChangeHead, patches: readonly Patch[], part: number) => void,
  ): Promise<void> {
    const decoded = await this.#codec.decode(chunks.map((chunk) => chunk.body));
    for (const [i, { change, part }] of chunks.entries()) {
      const head = this.#heads.get(change);
      if (head === undefined) continue;
      const stored = unpackChunk(decoded[i] ?? []);
      take(
        head,
        stored.map((patch) => unpackPatch(patch, head.schema, this.#migrations)),
        part,
      );
    }
  }

  /** Goes through every patch ever written, oldest first. */
  each(take: (patch: Patch) => void): Promise<void> {
    return this.#readThrough((_head, patches) => {
      for (const patch of patches) take(patch);
    });
  }

  async #build(): Promise<Map<string, ChunkKey[]>> {
    this.#index = undefined;
    const index = new Map<string, ChunkKey[]>();
    await this.#readThrough((head, patches, part) => {
      for (const patch of patches) noteIn(index, patch.record, { change: head.id, part });
    });
    return index;
  }

  async #readThrough(
    take: (head: ChangeHead, patches: readonly Patch[], part: number) => void,
  ): Promise<void> {
    const breathe = createBreather();
    let from: ChunkKey | undefined;
    for (;;) {
      const chunks = await this.#database.readJournal(from, READ);
      await this.#understand(chunks, take);
      from = chunks.at(-1);
      if (from === undefined) return;
      await breathe();
    }
  }

  #note(record: string, key: ChunkKey): void {
    if (this.#index !== undefined) noteIn(this.#index, record, key);
  }

  /** An undo takes as many records out of force as it has itself in force, and so on down the chain. */
  #stand(id: string, by: number): void {
    this.#standing.set(id, (this.#standing.get(id) ?? 0) + by);
    const undone = this.#undone(id);
    if (undone !== undefined) this.#stand(undone, -by);
  }

  #undone(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#heads.get(id)?.undoes;
  }
}

function noteIn(index: Map<string, ChunkKey[]>, record: string, key: ChunkKey): void {
  const known = index.get(record);
  if (known === undefined) index.set(record, [key]);
  else known.push(key);
}
