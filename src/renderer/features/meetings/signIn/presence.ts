import type { Stored } from '../../../../core/record/types.ts';

/** Whether somebody came, by its code. */
export type Presence = NonNullable<Stored<'attendance'>['presence']>;

/** The fields that a tick writes: a reason belongs to a leave, a deputy to somebody who counts as present. */
export function presenceEdits(presence: Presence | undefined): readonly (readonly [string, unknown])[] {
  return [
    ['presence', presence],
    ...(presence === 'leave' ? [] : ([['leaveReason', undefined]] as const)),
    ...(presence === 'leave' || presence === 'absent' ? ([['deputyName', undefined]] as const) : []),
  ];
}
