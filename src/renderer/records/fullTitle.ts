import type { AnyData } from '../../core/record/data.ts';
import { isLink } from '../../core/record/field.ts';
import { titleOf } from '../../core/record/patches.ts';
import type { AnyStored, RecordName } from '../../core/record/types.ts';
import { recordDef } from '../../core/records/registry.ts';

/** The territory itself: everything of ours belongs to it, so it distinguishes nothing in a title. */
const territory: RecordName = 'office';

/** A record named with what it cannot be without: 东方名苑 3号楼 2单元, 张三 楼长. */
export function fullTitle(data: AnyData, type: RecordName, row: AnyStored): string {
  const before = Object.entries(recordDef(type).fields).flatMap(([name, field]) => {
    if (!field.required || !isLink(field) || field.target === territory) return [];
    const target = field.target as RecordName;
    const linked = data.get(target, row[name] as string | undefined);
    return linked === undefined ? [] : [fullTitle(data, target, linked)];
  });
  return [...before, titleOf(type, row)].join(' ');
}
