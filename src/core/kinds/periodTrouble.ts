import type { Trouble } from '../record/defineRecord.ts';
import { surelyBefore } from './day.ts';

/** The trouble of a period whose end lies surely before its start, said at the field of the end; nothing otherwise. */
export function periodTrouble(
  start: string | undefined,
  end: string | undefined,
  field: string,
  text: string,
): readonly Trouble[] {
  if (start === undefined || end === undefined || !surelyBefore(end, start)) return [];
  return [{ level: 'refuse', field, text }];
}
