import type { Change, Patch } from '../../../core/record/change.ts';
import type { AnyData } from '../../../core/record/data.ts';
import { isLink } from '../../../core/record/field.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
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

/** A record in any state under its own id, so that what was deleted since is still named. */
export type StoredReader = (type: RecordName, id: string) => AnyStored | undefined;

interface Reading {
  readonly data: AnyData;
  readonly stored: StoredReader;
}

/** What a change did to some records, in the office's words; sealed values are not shown. */
export function historyLines(
  reading: Reading,
  change: Change,
  isSubject: (type: RecordName, id: string) => boolean,
): readonly HistoryLine[] {
  return change.patches
    .filter((patch) => isSubject(patch.type, patch.record))
    .flatMap((patch) => {
      if (patch.base === null) return [creationLine(reading, patch)];
      return Object.entries(patch.fields).flatMap(([name, [before, after]]): HistoryLine[] => {
        const own = envelopeLines[name];
        if (own !== undefined) return [own(reading, patch.type, after)];
        const field = recordDef(patch.type).fields[name];
        if (field === undefined) return [];
        const show = (value: unknown): string => shown(reading, patch.type, name, value);
        return [{ label: field.label, before: show(before), after: show(after) }];
      });
    });
}

/** What is told of deleting and merging, which are no fields of the record. */
const envelopeLines: Readonly<
  Record<string, (reading: Reading, type: RecordName, after: unknown) => HistoryLine>
> = {
  deleted: (_reading, type, after) => ({
    label: recordDef(type).label,
    before: '',
    after: after === true ? '删除' : '恢复',
  }),
  mergedInto: (reading, type, after) => ({
    label: recordDef(type).label,
    before: '',
    after: typeof after === 'string' ? `合并到 ${titleAt(reading, type, after)}` : '不再合并，各是各的',
  }),
};

/** A creation is one line: the first things that were written of it. */
function creationLine(reading: Reading, patch: Patch): HistoryLine {
  const { label, fields } = recordDef(patch.type);
  const parts = Object.entries(patch.fields).flatMap(([name, [, after]]) => {
    const field = fields[name];
    if (field === undefined || field.sealed || (isLink(field) && field.required)) return [];
    return [`${field.label} ${shown(reading, patch.type, name, after)}`];
  });
  const more = parts.length > CREATION_PARTS ? '……' : '';
  return { label: `新增${label}`, before: '', after: parts.slice(0, CREATION_PARTS).join('，') + more };
}

function shown(reading: Reading, type: RecordName, name: string, value: unknown): string {
  const field = recordDef(type).fields[name];
  if (field === undefined || value === null || value === undefined) return '';
  if (field.sealed) return '（已遮盖）';
  if (!isLink(field)) return field.kind.show(value);
  return titleAt(reading, field.target as RecordName, value as string);
}

/** The record behind a link by its title, also one that was deleted since. */
function titleAt({ data, stored }: Reading, type: RecordName, id: string): string {
  const live = data.get(type, id);
  if (live !== undefined) return fullTitle(data, type, live);
  const gone = stored(type, id);
  return gone === undefined ? '（已删除）' : `${fullTitle(data, type, gone)}（已删除）`;
}
