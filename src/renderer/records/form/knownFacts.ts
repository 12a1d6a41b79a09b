import type { AnyData } from '../../../core/record/data.ts';
import { isLink, type AnyField } from '../../../core/record/field.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { fullTitle, holdersOf } from '../fullTitle.ts';

/** At most so many facts stand under a picked record: enough to see that it is the right one. */
const SHOWN = 6;

/** Characters of a fact; a longer one is cut. */
const LONGEST = 20;

/** What tells that the picked record is the right one, beside its title: which grid, which phone. Sealed values stay out. */
export function knownFacts(
  data: AnyData,
  type: RecordName,
  row: AnyStored,
): readonly (readonly [label: string, text: string])[] {
  const title = fullTitle(data, type, row);
  const held = new Set(holdersOf(type).map(([name]) => name));
  return Object.entries(recordDef(type).fields)
    .filter(([name, field]) => !held.has(name) && canBeSeen(field) && row[name] !== undefined)
    .map(([name, field]) => [field.label, textOf(data, field, row[name])] as const)
    .filter(([, text]) => text !== '' && !title.includes(text))
    .slice(0, SHOWN);
}

function canBeSeen({ sealed, kind }: AnyField): boolean {
  return !sealed && kind.filesIn === undefined && kind.once !== true;
}

function textOf(data: AnyData, field: AnyField, value: unknown): string {
  if (!isLink(field)) {
    const text = field.kind.show(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }
  // The gate lets nothing but an id into a link.
  const target = field.target as RecordName;
  const linked = data.get(target, value as string);
  return linked === undefined ? '' : fullTitle(data, target, linked);
}
