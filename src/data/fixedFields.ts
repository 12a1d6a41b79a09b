import type { View } from '../core/record/dataView.ts';
import { describe } from '../core/record/describe.ts';
import type { Finding } from '../core/record/finding.ts';
import { sameValue } from '../core/record/patches.ts';
import type { AnyStored, RecordName } from '../core/record/types.ts';
import { recordDef, recordNames } from '../core/records/registry.ts';

const FIXED = new Map(
  recordNames.map((type) => {
    const fixed = Object.entries(recordDef(type).fields).filter(([, field]) => field.fixed);
    return [type, fixed.map(([name]) => name)];
  }),
);

const NOTHING: readonly Finding[] = [];

/** What a change does to fields that are written once: a value that is there may be neither changed nor emptied, by nobody. */
export function judgeFixed(
  now: View,
  type: RecordName,
  row: AnyStored,
  old: AnyStored | undefined,
): readonly Finding[] {
  const names = FIXED.get(type);
  if (old === undefined || names === undefined || names.length === 0) return NOTHING;
  const { fields, label } = recordDef(type);
  return names
    .filter((name) => (old[name] ?? null) !== null && !sameValue(old[name], row[name]))
    .map((name) => ({
      level: 'refuse',
      type,
      record: row.id,
      field: name,
      text: `${describe(now, type, old)}：${fields[name]?.label ?? name}写定以后不能再改，也不能清空；需要更正时，请另立一条${label}`,
    }));
}
