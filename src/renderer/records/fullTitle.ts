import type { AnyData } from '../../core/record/data.ts';
import { isLink } from '../../core/record/field.ts';
import { titleOf } from '../../core/record/patches.ts';
import type { AnyStored, RecordName } from '../../core/record/types.ts';
import { recordDef } from '../../core/records/registry.ts';

/** The territory itself: everything of ours belongs to it, so it distinguishes nothing in a title. */
const territory: RecordName = 'office';

/** The links that a record cannot be without and by which it is named, each with the type it leads to. */
export function holdersOf(type: RecordName): readonly (readonly [link: string, target: RecordName])[] {
  return Object.entries(recordDef(type).fields).flatMap(([name, field]) =>
    field.required && isLink(field) && field.target !== territory
      ? [[name, field.target as RecordName] as const]
      : [],
  );
}

/** A record named with what it cannot be without: 东方名苑 3号楼 2单元, 张三 楼长. */
export function fullTitle(data: AnyData, type: RecordName, row: AnyStored): string {
  const before = holdersOf(type).flatMap(([name, target]) => {
    const linked = data.get(target, row[name] as string | undefined);
    return linked === undefined ? [] : [fullTitle(data, target, linked)];
  });
  return [...before, titleOf(type, row)].join(' ');
}
