import type { Data } from '../record/data.ts';
import type { Id } from '../record/field.ts';
import { titleOf } from '../record/patches.ts';

/** The column that says of which decision of a meeting something came. */
export const resolutionColumn = {
  key: 'fromResolution',
  label: '来自议定事项',
  width: 24,
  optional: true,
  because: '在会议的督办里转来，写明来自哪一项议定事项',
  derive(row: { readonly fromResolution?: Id<'resolution'> }, data: Data): string | undefined {
    const resolution = data.get('resolution', row.fromResolution);
    return resolution === undefined ? undefined : titleOf('resolution', resolution);
  },
} as const;
