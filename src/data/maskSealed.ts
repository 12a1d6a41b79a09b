import type { ChangeDraft } from '../core/record/change.ts';
import type { WorkingSet } from '../core/record/dataView.ts';
import { recordDef, recordNames } from '../core/records/registry.ts';

const SEALED = new Map(
  recordNames.map((type) => {
    const sealed = Object.entries(recordDef(type).fields).filter(([, field]) => field.sealed);
    return [type, sealed.map(([name]) => name)];
  }),
);

/** The sentence of a change without any sealed value that it touches (identity numbers): the list of changes is seen by everybody. */
export function maskSealed(set: WorkingSet, draft: ChangeDraft): string {
  let { why } = draft;
  for (const { type, record, fields } of draft.patches) {
    for (const name of SEALED.get(type) ?? []) {
      for (const value of [set.row(type, record)?.[name], ...(fields[name] ?? [])]) {
        if (typeof value === 'string' && value !== '') why = why.replaceAll(value, '***');
      }
    }
  }
  return why;
}
