import { recordDef } from '../records/registry.ts';
import type { AnyData } from './data.ts';
import { isLink, type AnyField } from './field.ts';
import type { AnyStored, RecordName } from './types.ts';

/** Where a path arrives: the record type and field at its end, and the link path that leads there (`''` for the root itself). */
export interface Arrival {
  readonly type: RecordName;
  readonly name: string;
  readonly field: AnyField;
  readonly via: string;
}

/** Follows a path of a ledger column from its root type; throws for a path that does not exist (a definition's mistake, found by the contract tests). */
export function arrive(root: RecordName, path: string): Arrival {
  const segments = path.split('.');
  const name = segments.pop() ?? '';
  let type = root;
  for (const segment of segments) {
    const link = recordDef(type).fields[segment];
    if (link === undefined || !isLink(link))
      throw new Error(`path ${path}: ${segment} is no link of ${type}`);
    type = link.target as RecordName;
  }
  const field = recordDef(type).fields[name];
  if (field === undefined) throw new Error(`path ${path}: ${type} has no field ${name}`);
  return { type, name, field, via: segments.join('.') };
}

/** The record at the end of a path's links, starting from `row`; undefined where a link is empty. */
export function follow(data: AnyData, root: RecordName, row: AnyStored, via: string): AnyStored | undefined {
  let type = root;
  let current: AnyStored | undefined = row;
  for (const segment of via === '' ? [] : via.split('.')) {
    const link = recordDef(type).fields[segment];
    if (link === undefined || !isLink(link) || current === undefined) return undefined;
    type = link.target as RecordName;
    current = data.get(type, current[segment] as string | undefined);
  }
  return current;
}
