import type { Patch } from '../../../../core/record/change.ts';
import { creation, edit } from '../../../../core/record/patches.ts';
import type { AnyStored, RecordName } from '../../../../core/record/types.ts';
import { recordDef } from '../../../../core/records/registry.ts';
import type { Outcome } from '../../../../data/workspace.ts';

/** The field of a record in which something was typed; `seed` holds what a record not stored yet begins with. */
export interface Place {
  readonly type: RecordName;
  readonly record: string;
  readonly field: string;
  readonly seed?: Readonly<Record<string, unknown>> | undefined;
}

/** Text on its way into a field: its value once understood, or what is wrong with it. */
interface Pending {
  readonly place: Place;
  readonly text: string;
  readonly value: unknown;
  readonly wrong: string | undefined;
}

/** A record with what is typed into it and not stored yet; `seed` is what a new one begins with. */
export interface PendingRow {
  readonly type: RecordName;
  readonly id: string;
  readonly seed: Readonly<Record<string, unknown>> | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

/** How things stand: everything on the disk, text still in the window only, or something that cannot be saved as it is. */
export type SaveState =
  { readonly is: 'saved' | 'typing' | 'saving' } | { readonly is: 'trouble'; readonly text: string };

/** What the queue needs of the program around it. */
export interface SavePorts {
  /** The live record; undefined when it was not written yet, or is gone. */
  stored(type: RecordName, id: string): AnyStored | undefined;
  commit(patches: readonly Patch[]): Promise<Outcome>;
  /** Told on every change of `waiting`: closing the window then asks. */
  setUnsaved(unsaved: boolean): void;
}

/** Rest of the keys after which text is saved, and the longest that typing without a rest waits, ms. */
const REST = 900;
const LONGEST = 6000;
/** Each so many characters of a long text make the rest a millisecond longer: every save writes the whole field into the journal. */
const CHARS_PER_MS = 5;
const RETRY = 5000;

/**
 * Saves what is typed by itself: one change per pause, only the fields that were touched. What is not durably written
 * stays here, with its text, and outlives the screen that it was typed on.
 */
export class SaveQueue {
  state: SaveState = { is: 'saved' };
  /** Grows with whatever is typed or saved. */
  version = 0;
  private readonly pending = new Map<string, Pending>();
  private readonly listeners = new Set<() => void>();
  private readonly ports: SavePorts;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstTyped = 0;
  private isComposing = false;
  private isUnsaved = false;
  private running: Promise<void> | undefined;
  private unwritten: string | undefined;

  constructor(ports: SavePorts) {
    this.ports = ports;
  }

  /** Takes what was typed in; empty text empties the field. `meant` is the text written out (9.25 with its year). */
  type(place: Place, text: string, meant = text): void {
    const field = recordDef(place.type).fields[place.field];
    const reading = field?.kind.read(meant);
    const wrong = reading?.ok === false ? reading.problem : undefined;
    this.put([{ place, text, value: reading?.ok === true ? reading.value : undefined, wrong }]);
  }

  /** Takes a value chosen, not typed. */
  choose(place: Place, value: unknown): void {
    this.chooseAll([[place, value]]);
  }

  /** Takes many values chosen at once. */
  chooseAll(choices: readonly (readonly [Place, unknown])[]): void {
    this.put(
      choices.map(([place, value]) => {
        const kind = recordDef(place.type).fields[place.field]?.kind;
        return { place, text: value == null ? '' : (kind?.show(value) ?? ''), value, wrong: undefined };
      }),
    );
  }

  /** The text of a field while it is not stored yet. */
  textOf({ record, field }: Place): string | undefined {
    return this.pending.get(`${record} ${field}`)?.text;
  }

  /** The value of a field while it is not stored yet; `undefined` in it empties the field. */
  valueOf({ record, field }: Place): { readonly value: unknown } | undefined {
    const one = this.pending.get(`${record} ${field}`);
    return one === undefined || one.wrong !== undefined ? undefined : one;
  }

  /** Why the text of a field is not saved. */
  wrongOf({ record, field }: Place): string | undefined {
    return this.pending.get(`${record} ${field}`)?.wrong;
  }

  /** The records on their way, with the values understood so far; for a page that shows what is typed before it is saved. */
  rows(): readonly PendingRow[] {
    return byRecord([...this.pending.values()]).flatMap((fields) => {
      const place = fields[0]?.place;
      if (place === undefined) return [];
      const understood = fields.filter(({ wrong }) => wrong === undefined);
      const values = Object.fromEntries(understood.map(({ place: at, value }) => [at.field, value]));
      return [{ type: place.type, id: place.record, seed: place.seed, values }];
    });
  }

  /** Forgets what was typed into a record that is being deleted. */
  drop(record: string): void {
    for (const [key, one] of this.pending) if (one.place.record === record) this.pending.delete(key);
    this.tell();
  }

  /** While an input method composes nothing is written. */
  compose(isComposing: boolean): void {
    if (this.isComposing === isComposing) return;
    this.isComposing = isComposing;
    this.tell();
    this.wait();
  }

  /** Writes at once what can be written; resolves when it is on the disk or known not to be. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    while (this.running !== undefined) await this.running;
    if (this.isComposing || this.ready().length === 0) return this.tell();
    this.running = this.write();
    await this.running;
    this.running = undefined;
    this.tell();
    if (this.ready().length > 0) this.wait(this.unwritten === undefined ? REST : RETRY);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private put(some: readonly Pending[]): void {
    if (this.timer === undefined) this.firstTyped = Date.now();
    for (const one of some) this.pending.set(`${one.place.record} ${one.place.field}`, one);
    this.unwritten = undefined;
    this.tell();
    this.wait(REST + Math.max(0, ...some.map(({ text }) => text.length)) / CHARS_PER_MS);
  }

  private wait(rest = REST): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isComposing || this.ready().length === 0) return;
    const left = Math.max(this.firstTyped + LONGEST - Date.now(), 0);
    this.timer = setTimeout(() => void this.flush(), rest === RETRY ? RETRY : Math.min(rest, left));
  }

  /** What can be written now: understood, and of a record that exists or has all it must have. */
  private ready(): readonly Pending[] {
    return [...this.pending.values()].filter((one) => one.wrong === undefined && this.isWhole(one.place));
  }

  private isWhole({ type, record, seed }: Place): boolean {
    if (seed === undefined || this.ports.stored(type, record) !== undefined) return true;
    const { fields } = recordDef(type);
    return Object.keys(fields).every((field) => {
      if (fields[field]?.required !== true) return true;
      const typed = this.pending.get(`${record} ${field}`);
      return (typed === undefined ? seed?.[field] : typed.value) != null;
    });
  }

  private async write(): Promise<void> {
    const batch = this.ready();
    const patches = patchesOf(batch, (type, id) => this.ports.stored(type, id));
    this.show({ is: 'saving' });
    const outcome = patches.length === 0 ? undefined : await this.commit(patches);
    if (outcome === undefined || outcome.ok || outcome.unchanged === true) {
      this.unwritten = undefined;
      for (const one of batch) this.settle(one);
      return;
    }
    const refused = outcome.findings.filter(({ level }) => level === 'refuse');
    const parked = refused.flatMap(({ record, field, text }) => {
      const own = batch.filter(({ place }) => place.record === record);
      const named = own.filter(({ place }) => place.field === field);
      return (named.length > 0 ? named : own).map((one) => ({ ...one, wrong: text }));
    });
    for (const one of parked) this.settle(one, one);
    if (parked.length === 0) this.unwritten = outcome.text;
  }

  private async commit(patches: readonly Patch[]): Promise<Outcome> {
    try {
      return await this.ports.commit(patches);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { ok: false, findings: [], text: `没有存上（${why}）。字还在这一页，请不要关闭窗口。` };
    }
  }

  /** Takes a written text out, or puts it back with what is wrong, unless it was typed on in the meantime. */
  private settle(written: Pending, left?: Pending): void {
    const key = `${written.place.record} ${written.place.field}`;
    const now = this.pending.get(key);
    if (now === undefined || now.text !== written.text || now.value !== written.value) return;
    if (left === undefined) this.pending.delete(key);
    else this.pending.set(key, left);
  }

  private tell(): void {
    const isUnsaved = this.pending.size > 0 || this.isComposing;
    if (isUnsaved !== this.isUnsaved) this.ports.setUnsaved(isUnsaved);
    this.isUnsaved = isUnsaved;
    this.show(this.standing());
  }

  private standing(): SaveState {
    if (this.running !== undefined) return { is: 'saving' };
    if (this.isComposing) return { is: 'typing' };
    if (this.pending.size === 0) return { is: 'saved' };
    if (this.unwritten !== undefined) return { is: 'trouble', text: this.unwritten };
    const wrong = [...this.pending.values()].find((one) => one.wrong !== undefined);
    if (wrong !== undefined) return { is: 'trouble', text: `有一处没有存上：${wrong.wrong}` };
    const waiting = [...this.pending.values()].find(({ place }) => !this.isWhole(place));
    if (waiting !== undefined && this.ready().length === 0)
      return { is: 'trouble', text: missing(waiting.place) };
    return { is: 'typing' };
  }

  private show(state: SaveState): void {
    this.state = state;
    this.version += 1;
    for (const listener of this.listeners) listener();
  }
}

function missing({ type }: Place): string {
  const { fields, label } = recordDef(type);
  const needed = Object.values(fields).filter((field) => field.required && !('target' in field));
  return `这一项${label}还没有写${needed.map((field) => field.label).join('、')}，写了才能存`;
}

function byRecord(batch: readonly Pending[]): readonly (readonly Pending[])[] {
  const records = new Map<string, Pending[]>();
  for (const one of batch) {
    const known = records.get(one.place.record);
    if (known === undefined) records.set(one.place.record, [one]);
    else known.push(one);
  }
  return [...records.values()];
}

/** One patch per record: a creation for those not stored yet, else an edit of the touched fields. */
function patchesOf(batch: readonly Pending[], stored: SavePorts['stored']): readonly Patch[] {
  return byRecord(batch).flatMap((fields) => {
    const [first] = fields;
    if (first === undefined) return [];
    const { type, record, seed } = first.place;
    const values = Object.fromEntries(fields.map(({ place, value }) => [place.field, value ?? null]));
    const row = stored(type, record);
    if (row === undefined && seed !== undefined) {
      return [creation(type, { ...seed, ...values } as never, record as never)];
    }
    // A record that is gone takes what was typed into it along.
    const patch = row === undefined ? undefined : edit(type, row as never, values as never);
    return patch === undefined ? [] : [patch];
  });
}
