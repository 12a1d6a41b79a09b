import { recordDef } from '../records/registry.ts';
import type { AnyData } from './data.ts';
import { isLink } from './field.ts';
import { titleOf } from './patches.ts';
import type { RecordName } from './types.ts';

/** A record as a message names it: what it is, its title, and the records it links to: 任职“楼长（张三、3号楼）”. */
export function describe(data: AnyData, type: RecordName, row: object): string {
  const def = recordDef(type);
  const linked = Object.entries(def.fields).flatMap(([name, field]) => {
    if (!isLink(field)) return [];
    const target = data.get(
      field.target as RecordName,
      (row as Record<string, unknown>)[name] as string | undefined,
    );
    return target === undefined ? [] : [titleOf(field.target as RecordName, target)];
  });
  const where = linked.length === 0 ? '' : `（${linked.join('、')}）`;
  return `${def.label}“${titleOf(type, row)}${where}”`;
}
