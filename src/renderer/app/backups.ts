import { recordNames, recordDef } from '../../core/records/registry.ts';
import { sha256 } from '../../data/sha256.ts';
import type { Workspace } from '../../data/workspace.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { JobTrouble, type Follow } from '../jobs/runWorker.ts';
import { lookJob, makeBackupJob, restoreJob, undoRestoreJob } from '../jobs/backupJobs.ts';
import type { Attempt, BackupKeeper, BackupResult, KindCount } from '../session/backupKeeper.ts';
import { backupName, surplus } from '../session/backupNames.ts';
import { backupTroubleKey, lastBackupKey, restoredKey } from '../session/deviceKeys.ts';
import { backupExtension } from '../../shared/backupName.ts';

/** A backup file is as large as everything the office ever wrote; larger ones are something else. */
const maxBytes = 1024 * 1024 * 1024;

/** What the keeper needs of the app: the machine, the data when they are open, and a way to open anew. */
export interface KeeperNeeds {
  readonly bridge: Bridge;
  readonly workspace: Workspace | undefined;
  /** Opens the data again after another database was put in use. */
  readonly reopen: () => Promise<void>;
}

/** Makes the keeper of backups for data that are open, or that could not be opened. */
export function createKeeper(needs: KeeperNeeds): BackupKeeper {
  const { bridge, workspace, reopen } = needs;
  const remember = (key: string, value: unknown) => workspace?.device.set(key, value) ?? Promise.resolve();
  const switched = async (restored: string) => {
    await remember(restoredKey, restored);
    await workspace?.close();
    await reopen();
  };
  return {
    toFile: (follow) => saveToFile(bridge, follow),
    automatic: async (occasion) => {
      const result = await writeAutomatic(bridge, occasion);
      await remember(backupTroubleKey, result.ok ? (result.warning ?? '') : result.text);
      if (result.ok) await remember(lastBackupKey, new Date().toISOString());
      return result;
    },
    list: async () => {
      const files = await bridge.backups.list();
      return 'problem' in files ? { ok: false, text: files.problem } : { ok: true, value: files };
    },
    read: async (name) => {
      const file = await bridge.backups.read(name);
      return 'problem' in file ? { ok: false, text: file.problem } : { ok: true, value: file.bytes };
    },
    choose: async () => {
      const wish = { title: '选择备份文件', extensions: [backupExtension], maxBytes };
      const file = await bridge.openFile(wish);
      if (file === undefined) return undefined;
      return 'problem' in file ? { ok: false, text: file.problem } : { ok: true, value: file };
    },
    look: (bytes, name) =>
      attempt(async () => {
        const { made, counts, warning } = await lookJob(bytes, name);
        return { made, counts: countsOf((type) => counts[type] ?? 0), warning };
      }),
    now: () => (workspace === undefined ? [] : countsOf((type) => workspace.data.all(type).length)),
    restore: async (bytes, follow) => {
      if (workspace !== undefined && !workspace.empty) {
        const before = await writeAutomatic(bridge, '恢复前');
        if (!before.ok) return before;
      }
      const end = await attempt(() => restoreJob(bytes, follow));
      if (end.ok) await switched(new Date().toISOString());
      return end;
    },
    undoRestore: async () => {
      const end = await attempt(() => undoRestoreJob());
      if (end.ok) await switched('');
      return end;
    },
  };
}

/** Counts by kind of record, in the words of the office. */
function countsOf(count: (type: (typeof recordNames)[number]) => number): readonly KindCount[] {
  return recordNames.map((type) => {
    const { label, measure } = recordDef(type);
    return { label, measure, count: count(type) };
  });
}

async function attempt<A>(job: () => Promise<A>): Promise<Attempt<A>> {
  try {
    return { ok: true, value: await job() };
  } catch (error) {
    return { ok: false, text: error instanceof JobTrouble ? error.message : undone };
  }
}

const undone = '这一步没有做成，内容没有变化。请再试一次，还不行就重新打开本程序。';

async function saveToFile(bridge: Bridge, follow: Follow | undefined): Promise<Attempt<string> | undefined> {
  const made = await attempt(() => makeBackupJob(follow));
  if (follow?.signal?.aborted === true) return undefined;
  if (!made.ok) return made;
  const { bytes, rows } = made.value;
  const saved = await bridge.saveFile({
    suggestedName: backupName(new Date(), rows, '手工'),
    bytes,
    what: '备份',
  });
  if (saved.saved) return { ok: true, value: saved.place };
  return saved.reason === undefined ? undefined : { ok: false, text: saved.reason };
}

async function writeAutomatic(bridge: Bridge, occasion: string): Promise<BackupResult> {
  const made = await attempt(() => makeBackupJob());
  if (!made.ok) return made;
  const { bytes, rows, warning } = made.value;
  const name = backupName(new Date(), rows, occasion);
  const saved = await bridge.backups.write(name, bytes);
  if (!saved.saved) return { ok: false, text: saved.reason ?? notWritten };
  const again = await bridge.backups.read(name);
  if ('problem' in again || !(await isSame(bytes, again.bytes))) return { ok: false, text: notWritten };
  await thinOut(bridge);
  return { ok: true, warning };
}

const notWritten =
  '自动备份没有存好：写下去的与读回来的不一样。软件里的内容都还在；请现在备份到文件，并换一个备份文件夹。';

/** Compared beside the window: with attachments a backup is long. */
async function isSame(a: Uint8Array, b: Uint8Array): Promise<boolean> {
  return a.length === b.length && (await sha256(a)) === (await sha256(b));
}

async function thinOut(bridge: Bridge): Promise<void> {
  const files = await bridge.backups.list();
  if ('problem' in files) return;
  for (const name of surplus(files)) await bridge.backups.remove(name);
}
