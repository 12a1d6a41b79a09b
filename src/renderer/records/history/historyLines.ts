import type { Change, Patch } from '../../../core/record/change.ts';
import type { AnyData } from '../../../core/record/data.ts';
import { isLink } from '../../../core/record/field.ts';
import type { RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { fullTitle } from '../fullTitle.ts';

/** So many fields of a creation are told. */
const CREATION_PARTS = 4;

/** One field that a change wrote, in words. */
export interface HistoryLine {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A record whose history is shown. */
export interface Subject {
  readonly type: RecordName;
  readonly id: string;
}

/** What a change did to some records, in the office's words; sealed values are not shown. */
export function historyLines(
  data: AnyData,
  change: Change,
  isSubject: (type: RecordName, id: string) => boolean,
): readonly HistoryLine[] {
  return change.patches
    .filter((patch) => isSubject(patch.type, patch.record))
    .flatMap((patch) => {
      if (patch.base === null) return [creationLine(data, patch)];
      return Object.entries(patch.fields).flatMap(([name, [before, after]]): HistoryLine[] => {
        if (name === 'deleted') {
          return [
            { label: recordDef(patch.type).label, before: '', after: after === true ? '删除' : '恢复' },
          ];
        }
        const field = recordDef(patch.type).fields[name];
        if (field === undefined) return [];
        const show = (value: unknown): string => shown(data, patch.type, name, value);
        return [{ label: field.label, before: show(before), after: show(after) }];
      });
    });
}

/** A creation is one line: the first things that were written of it. */
function creationLine(data: AnyData, patch: Patch): HistoryLine {
  const { label, fields } = recordDef(patch.type);
  const parts = Object.entries(patch.fields).flatMap(([name, [, after]]) => {
    const field = fields[name];
    if (field === undefined || field.sealed || (isLink(field) && field.required)) return [];
    return [`${field.label} ${shown(data, patch.type, name, after)}`];
  });
  const more = parts.length > CREATION_PARTS ? '……' : '';
  return { label: `新增${label}`, before: '', after: parts.slice(0, CREATION_PARTS).join('，') + more };
}

function shown(data: AnyData, type: RecordName, name: string, value: unknown): string {
  const field = recordDef(type).fields[name];
  if (field === undefined || value === null || value === undefined) return '';
  if (field.sealed) return '（已遮盖）';
  if (!isLink(field)) return field.kind.show(value);
  const target = field.target as RecordName;
  const record = data.get(target, value as string);
  return record === undefined ? '（已删除）' : fullTitle(data, target, record);
}
