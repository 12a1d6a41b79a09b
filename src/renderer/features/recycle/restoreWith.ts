import { isLink } from '../../../core/record/field.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import type { Workspace } from '../../../data/workspace.ts';

/** A record of the recycle bin. */
export interface Lost {
  readonly type: RecordName;
  readonly row: AnyStored;
}

type Reader = Pick<Workspace, 'stored'> & {
  readonly data: { get(type: RecordName, id: string): AnyStored | undefined };
};

/** A record with everything it links to that is deleted as well, without which it cannot come back; itself first. */
export function restoreWith(workspace: Reader, lost: Lost): readonly Lost[] {
  const all = new Map<string, Lost>([[lost.row.id, lost]]);
  // A map tells what is added while it is gone through.
  for (const { type, row } of all.values()) {
    for (const [name, field] of Object.entries(recordDef(type).fields)) {
      const id = row[name];
      if (!isLink(field) || typeof id !== 'string' || all.has(id)) continue;
      const target = field.target as RecordName;
      const gone = workspace.data.get(target, id) === undefined ? workspace.stored(target, id) : undefined;
      if (gone?.deleted === true) all.set(id, { type: target, row: gone });
    }
  }
  return [...all.values()];
}
