import type { Patch } from '../../record/change.ts';
import type { AnyField } from '../../record/field.ts';
import { sameValue } from '../../record/patches.ts';
import type { AnyStored, RecordName } from '../../record/types.ts';
import { recordDef } from '../../records/registry.ts';

/** A field in which two cards of one person differ; `fromGone` proposes the value of the card that goes. */
export interface Difference {
  readonly name: string;
  readonly field: AnyField;
  readonly kept: unknown;
  readonly gone: unknown;
  /** Only one card says anything, so that there is nothing to choose between. */
  readonly isOneSided: boolean;
  readonly fromGone: boolean;
}

/** Fields that stay empty when nobody fills them: an open period goes on, and no other record ends it. */
const periodEnds: ReadonlySet<string> = new Set(['endDate', 'leftOn']);

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Where two cards differ, in the order of the form: the fuller value is proposed, in doubt that of the card kept. */
export function differences(type: RecordName, kept: AnyStored, gone: AnyStored): readonly Difference[] {
  return Object.entries(recordDef(type).fields).flatMap(([name, field]): readonly Difference[] => {
    const [here, there] = [kept[name], gone[name]];
    if (field.fixed || sameValue(here, there)) return [];
    const isOneSided = isEmpty(here) || isEmpty(there);
    const isFiner = !isOneSided && field.kind.agrees?.(here, there) === true && field.kind.adds(here, there);
    return [{ name, field, kept: here, gone: there, isOneSided, fromGone: isEmpty(here) || isFiner }];
  });
}

/** Records of one type that a merge would leave twice, with the one that stays; the others become part of it. */
export interface Double {
  readonly type: RecordName;
  readonly stays: AnyStored;
  readonly others: readonly AnyStored[];
}

function mergedInto(type: RecordName, row: AnyStored, into: string): Patch {
  return { type, record: row.id, base: row.rev, fields: { mergedInto: [null, into] } };
}

function filling(type: RecordName, row: AnyStored, values: ReadonlyMap<string, unknown>): readonly Patch[] {
  if (values.size === 0) return [];
  const fields = Object.fromEntries(
    [...values].map(([name, after]) => [name, [row[name] ?? null, after ?? null] as const]),
  );
  return [{ type, record: row.id, base: row.rev, fields }];
}

/** What the others of a double say where the one that stays says nothing, except that it is over. */
function fillDouble({ type, stays, others }: Double): readonly Patch[] {
  const values = new Map<string, unknown>();
  for (const other of others) {
    for (const { name, gone, isOneSided, fromGone } of differences(type, stays, other)) {
      if (isOneSided && fromGone && !periodEnds.has(name) && !values.has(name)) values.set(name, gone);
    }
  }
  return filling(type, stays, values);
}

/**
 * The patches by which one card becomes part of another: it stays as an alias to which every link still leads, the card
 * kept takes the chosen values, and records that both brought along become one. One undo parts them again.
 */
export function mergeCards(
  type: RecordName,
  kept: AnyStored,
  gone: AnyStored,
  fromGone: ReadonlySet<string>,
  doubles: readonly Double[],
): readonly Patch[] {
  const taken = differences(type, kept, gone).filter(({ name }) => fromGone.has(name));
  return [
    mergedInto(type, gone, kept.id),
    ...filling(type, kept, new Map(taken.map((one) => [one.name, one.gone]))),
    ...doubles.flatMap((double) => [
      ...double.others.map((other) => mergedInto(double.type, other, double.stays.id)),
      ...fillDouble(double),
    ]),
  ];
}
