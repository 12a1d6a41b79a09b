import { covers } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Id } from '../record/field.ts';
import type { Stored } from '../record/types.ts';

/** True when a firm serves the compound on `day`. */
export function isServing(project: Stored<'propertyProject'>, day: string): boolean {
  return covers(day, project.contractStart, project.contractEnd);
}

/** The projects by which a compound has property service on the day asked. */
export function servingAt(compound: Id<'compound'>, data: Data): readonly Stored<'propertyProject'>[] {
  return data.linking('propertyProject', 'compound', compound).filter((one) => isServing(one, data.today));
}
