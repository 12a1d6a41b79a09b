import type { Data } from '../../core/record/data.ts';
import type { Stored } from '../../core/record/types.ts';
import type { Workspace } from '../../data/workspace.ts';

/** Key of the device setting that holds the name of 填报人 on this PC. */
export const recorderKey = 'recorder';

/** The one settings record; undefined before the first start is done. */
export function settingsOf(data: Data): Stored<'settings'> | undefined {
  return data.all('settings')[0];
}

/** Our office, as the settings name it. */
export function ourOffice(data: Data): Stored<'office'> | undefined {
  return data.get('office', settingsOf(data)?.office);
}

/** Id of our office, the scope of every change; null before the first start is done. */
export function ourScope(data: Data): string | null {
  return ourOffice(data)?.id ?? null;
}

/** Who records: the name chosen on this PC, else 填表人 of the settings. */
export function recorderOf(workspace: Workspace): string {
  const chosen = workspace.device.get(recorderKey);
  if (typeof chosen === 'string' && chosen !== '') return chosen;
  return settingsOf(workspace.data)?.preparer ?? '未署名';
}
