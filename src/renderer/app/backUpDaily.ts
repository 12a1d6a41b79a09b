import { lastBackupKey } from '../session/deviceKeys.ts';
import { dayText } from '../session/moment.ts';
import type { Session } from '../session/session.ts';

/** The automatic backup of the day, once data are there; a failure is kept for 今日 to show. */
export async function backUpDaily(session: Session): Promise<void> {
  const { workspace } = session;
  if (workspace.empty) return;
  const last = workspace.device.get(lastBackupKey);
  if (typeof last === 'string' && dayText(new Date(last)) === dayText(new Date())) return;
  await session.backUp('每日');
}
