import type { AnyData } from '../../core/record/data.ts';
import { isLink } from '../../core/record/field.ts';
import type { AnyStored, RecordName } from '../../core/record/types.ts';
import { recordDef } from '../../core/records/registry.ts';
import { fullTitle } from './fullTitle.ts';

/** Everything that a record says, in one line, by which two of them are told apart: 任职人 张三，楼栋 东方名苑 3号楼，任职时间 2024-03. Sealed values stay out. */
export function rowWords(data: AnyData, type: RecordName, row: AnyStored): string {
  return Object.entries(recordDef(type).fields)
    .flatMap(([name, field]) => {
      const value = row[name];
      if (value === undefined || value === null || field.sealed) return [];
      if (!isLink(field)) return [`${field.label} ${field.kind.show(value)}`];
      const target = field.target as RecordName;
      const linked = data.get(target, value as string);
      return linked === undefined ? [] : [`${field.label} ${fullTitle(data, target, linked)}`];
    })
    .join('，');
}
