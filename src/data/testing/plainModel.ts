import type { Change } from '../../core/record/change.ts';
import type { AnyStored } from '../../core/record/types.ts';

/**
 * What the records should be, told the slow and obvious way: every write of every record is kept with a switch,
 * an undo flips the switch of what it undoes (and so on down the chain), and a record is read by going through its writes.
 */
export class PlainModel {
  readonly #changes = new Map<string, Change>();
  readonly #off = new Set<string>();

  take(change: Change): void {
    this.#changes.set(change.id, change);
    if (change.undoes === undefined) return;
    for (const { record } of change.patches) this.#flip(change.undoes, record);
  }

  isOn(change: string, record: string): boolean {
    return !this.#off.has(`${change} ${record}`);
  }

  /** Whether the change still says how some record is: it is on there, and so is what it undoes the undo of, and so on. */
  isInForce(change: string): boolean {
    const said = this.#everySecond(change);
    return (
      this.#changes.get(change)?.patches.some(({ record }) => said.every((one) => this.isOn(one, record))) ===
      true
    );
  }

  /** Whether the change is the undo of an undo, or further up such a chain. */
  isFarUp(change: string): boolean {
    return this.#everySecond(change).length > 1;
  }

  #everySecond(change: string): readonly string[] {
    const below = this.#changes.get(this.#changes.get(change)?.undoes ?? '')?.undoes;
    return below === undefined ? [change] : [change, ...this.#everySecond(below)];
  }

  changes(): readonly Change[] {
    return [...this.#changes.values()];
  }

  /** Whether the record has a write in force beside its creation. */
  hasOtherWrites(record: string): boolean {
    return this.#writes(record).some((write) => !write.creates && write.on);
  }

  isCreated(record: string): boolean {
    return this.#writes(record).some((write) => write.creates && write.on);
  }

  /** The record's fields, deleted mark and alias; `rev` is the last change that touched it. */
  read(record: string): Record<string, unknown> {
    const values: Record<string, unknown> = { id: record, deleted: false, mergedInto: null };
    for (const { after, creates, on } of this.#writes(record)) {
      if (!on && !creates) continue;
      for (const [name, value] of Object.entries(after)) {
        if (value === null && name !== 'mergedInto') delete values[name];
        else values[name] = value;
      }
    }
    values['deleted'] = !this.isCreated(record) || values['deleted'] === true;
    values['rev'] = this.changes().findLast((change) =>
      change.patches.some((patch) => patch.record === record),
    )?.id;
    return values;
  }

  #writes(record: string): { after: Record<string, unknown>; creates: boolean; on: boolean }[] {
    return this.changes().flatMap((change) =>
      change.undoes === undefined
        ? change.patches
            .filter((patch) => patch.record === record)
            .map((patch) => ({
              after: Object.fromEntries(
                Object.entries(patch.fields).map(([name, [, after]]) => [name, after]),
              ),
              creates: patch.base === null,
              on: this.isOn(change.id, record),
            }))
        : [],
    );
  }

  #flip(change: string, record: string): void {
    const key = `${change} ${record}`;
    if (this.#off.has(key)) this.#off.delete(key);
    else this.#off.add(key);
    const further = this.#changes.get(change)?.undoes;
    if (further !== undefined) this.#flip(further, record);
  }
}

/** A stored record with its fields in one order, to be compared. */
export function sorted(row: AnyStored | Record<string, unknown>): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
