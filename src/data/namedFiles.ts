import type { Patch } from '../core/record/change.ts';
import type { AnyKind, NamedFile } from '../core/record/kind.ts';
import { recordDef, recordNames } from '../core/records/registry.ts';

const NAMING = new Map<string, readonly (readonly [name: string, kind: AnyKind])[]>(
  recordNames.map((type) => {
    const fields = Object.entries(recordDef(type).fields);
    const naming = fields.filter(([, field]) => field.kind.filesIn !== undefined);
    return [type, naming.map(([name, field]) => [name, field.kind] as const)];
  }),
);

const NOTHING: readonly NamedFile[] = [];

/** The files that a record names, whatever its type; malformed values name none. */
export function filesNamedBy(type: string, valueOf: (field: string) => unknown): readonly NamedFile[] {
  const naming = NAMING.get(type);
  if (naming === undefined || naming.length === 0) return NOTHING;
  return naming.flatMap(([name, kind]) => {
    const value = valueOf(name) ?? null;
    return value === null || kind.fault(value) !== undefined ? [] : (kind.filesIn?.(value) ?? []);
  });
}

/** The files that a patch makes its record name. */
export function filesAfter({ type, fields }: Patch): readonly NamedFile[] {
  return filesNamedBy(type, (name) => fields[name]?.[1]);
}

/** The SHA-256 of all files that some patches make their records name, each once. */
export function hashesAfter(patches: readonly Patch[]): readonly string[] {
  const hashes = new Set<string>();
  for (const patch of patches) for (const { sha256 } of filesAfter(patch)) hashes.add(sha256);
  return [...hashes];
}
