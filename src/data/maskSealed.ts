import type { ChangeDraft } from '../core/record/change.ts';
import type { WorkingSet } from '../core/record/dataView.ts';
import { recordDef } from '../core/records/registry.ts';

/** The sentence of a change without any sealed value that it touches (identity numbers): the list of changes is seen by everybody. */
export function maskSealed(set: WorkingSet, draft: ChangeDraft): string {
  let { why } = draft;
  for (const { type, record, fields } of draft.patches) {
    const row = set.row(type, record);
    for (const [name, field] of Object.entries(recordDef(type).fields)) {
      if (!field.sealed) continue;
      for (const value of [row?.[name], ...(fields[name] ?? [])]) {
        if (typeof value === 'string' && value !== '') why = why.replaceAll(value, '***');
      }
    }
  }
  return why;
}
