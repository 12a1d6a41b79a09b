import type { Change, Patch } from './change.ts';
import { isEnvelope, sameValue } from './patches.ts';

/** What one change did to one record; a history lists them in order of change ids. */
export interface Deed {
  readonly change: string;
  readonly undoes?: string | undefined;
  readonly patch: Patch;
}

/** A record as its history makes it: every field, with `deleted` and `mergedInto`. */
export type Outcome = ReadonlyMap<string, unknown>;

/** What a record's history tells: its changes, oldest first, each with the patch on this record alone. */
export function deedsOf(changes: readonly Change[]): readonly Deed[] {
  return changes.flatMap(({ id, undoes, patches: [patch] }) =>
    patch === undefined ? [] : [{ change: id, undoes, patch }],
  );
}

/** The changes that are out of force on a record: those that an undo in force takes back. */
function outOfForce(history: readonly Deed[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { change, undoes } of history.toReversed()) {
    if (undoes !== undefined && !out.has(change)) out.add(undoes);
  }
  return out;
}

function creationIn(history: readonly Deed[]): Deed | undefined {
  return history.find((deed) => deed.undoes === undefined && deed.patch.base === null);
}

/** The record by the law of piles: each field has the value of its last write in force, else that of creation. */
export function outcomeOf(history: readonly Deed[], out = outOfForce(history)): Outcome {
  const creation = creationIn(history);
  const values = new Map<string, unknown>();
  for (const { patch } of history) {
    for (const [name, [before]] of Object.entries(patch.fields)) {
      if (!values.has(name)) values.set(name, before);
    }
  }
  for (const deed of history) {
    if (deed.undoes !== undefined || (out.has(deed.change) && deed !== creation)) continue;
    for (const [name, [, after]] of Object.entries(deed.patch.fields)) values.set(name, after);
  }
  const gone = creation !== undefined && out.has(creation.change);
  return values.set('deleted', gone || values.get('deleted') === true);
}

/** False for a record whose creation was undone: it comes back by undoing that undo, by nothing else. */
export function isCreated(history: readonly Deed[]): boolean {
  const creation = creationIn(history);
  return creation !== undefined && !outOfForce(history).has(creation.change);
}

/** The change that deleted the record, merged it away or took its creation back, so that undoing it brings the record back; undefined for a live one. */
export function farewellIn(history: readonly Deed[]): string | undefined {
  const out = outOfForce(history);
  const inForce = history.filter(({ change }) => !out.has(change)).reverse();
  const creation = creationIn(history);
  if (creation !== undefined && out.has(creation.change)) {
    return inForce.find(({ undoes }) => undoes === creation.change)?.change;
  }
  const outcome = outcomeOf(history, out);
  const name = outcome.get('deleted') === true ? 'deleted' : 'mergedInto';
  if ((outcome.get(name) ?? false) === false) return undefined;
  return inForce.find(({ undoes, patch }) => undoes === undefined && name in patch.fields)?.change;
}

/** The fields of a record as they were before a change, whatever was written or undone since; undefined where the change created it. */
export function valuesBefore(
  history: readonly Deed[],
  change: string,
): Readonly<Record<string, unknown>> | undefined {
  const earlier = history.slice(
    0,
    history.findIndex((deed) => deed.change === change),
  );
  if (!isCreated(earlier)) return undefined;
  const later = history.slice(earlier.length).flatMap(({ patch }) => Object.keys(patch.fields));
  const then = outcomeOf(earlier);
  return Object.fromEntries(
    [...new Set([...then.keys(), ...later])]
      .filter((name) => !isEnvelope(name))
      .map((name) => [name, then.get(name) ?? null]),
  );
}

/** The write at the end of a chain of undos. */
function rootOf(history: readonly Deed[], target: Deed): string | undefined {
  let deed: Deed | undefined = target;
  while (deed?.undoes !== undefined) {
    const { undoes }: Deed = deed;
    deed = history.find(({ change }) => change === undoes);
  }
  return deed?.change;
}

/** Why a record must stay as it is although its change is undone. */
export type Obstacle = 'editedSince' | 'notCreated';

/** What undoing a change does to one record: new values by field, nothing to do, or why it must wait. */
export type Undoing =
  | { readonly step: 'write'; readonly fields: Patch['fields'] }
  | { readonly step: 'nothing' }
  | { readonly step: 'wait'; readonly why: Obstacle };

/** Works out the undo of one change on one record from the record's whole history; nothing where another undo has done it already. */
export function undoing(history: readonly Deed[], change: string): Undoing {
  const target = history.find((deed) => deed.change === change);
  const out = outOfForce(history);
  if (target === undefined || out.has(change)) return { step: 'nothing' };
  const undo: Deed = { change: '\uffff', undoes: change, patch: { ...target.patch, fields: {} } };
  const then = outOfForce([...history, undo]);
  const root = rootOf(history, target);
  if (root === undefined || out.has(root) === then.has(root)) return { step: 'nothing' };
  const creation = creationIn(history);
  if (creation !== undefined && then.has(creation.change)) {
    const others = history.some(
      (deed) => deed !== creation && deed.undoes === undefined && !then.has(deed.change),
    );
    if (others) return { step: 'wait', why: out.has(creation.change) ? 'notCreated' : 'editedSince' };
  }
  const before = outcomeOf(history, out);
  const fields: Record<string, [unknown, unknown]> = {};
  for (const [name, after] of outcomeOf(history, then)) {
    if (!sameValue(before.get(name), after)) fields[name] = [before.get(name) ?? null, after ?? null];
  }
  return { step: 'write', fields };
}
