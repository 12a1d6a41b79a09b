import { CannotOpen, type OpenTrouble } from '../../data/cannotOpen.ts';
import type { Workspace } from '../../data/workspace.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { BackupKeeper } from '../session/backupKeeper.ts';
import { startSession, type Session } from '../session/session.ts';
import { createKeeper } from './backups.ts';
import { openData } from './openData.ts';

/** Why the data are not open; `unexpected` is nobody's known case. */
export type TroubleReason = OpenTrouble | 'unexpected';

/** How far the program is opened. */
export type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'otherWindow' }
  | {
      readonly is: 'trouble';
      readonly reason: TroubleReason;
      readonly text: string;
      readonly keeper: BackupKeeper;
    }
  | OpenedProgram;

/** Whether the data were just exchanged; in place of data that could not be opened that is final. */
export type Restored = 'no' | 'undoable' | 'final';

/** The data are open; `key` differs for each opening. */
export interface OpenedProgram {
  readonly is: 'open';
  readonly key: number;
  readonly session: Session;
  readonly restored: Restored;
}

/** Takes the data for this window and opens them; opens them anew after a restore. */
export async function openProgram(bridge: Bridge, say: (opening: Opening) => void): Promise<void> {
  let key = 0;
  const open = async (restored: Restored): Promise<void> => {
    say({ is: 'opening' });
    let workspace: Workspace;
    try {
      workspace = await openData();
    } catch (error) {
      const { reason, message } = asTrouble(error);
      say({
        is: 'trouble',
        reason,
        text: message,
        keeper: createKeeper({ bridge, workspace: undefined, reopen: () => open('final') }),
      });
      return;
    }
    const session = startSession(
      workspace,
      bridge,
      createKeeper({ bridge, workspace, reopen: () => open('undoable') }),
    );
    key += 1;
    say({ is: 'open', key, session, restored });
  };
  if (await bridge.lockWindow()) await open('no');
  else say({ is: 'otherWindow' });
}

function asTrouble(error: unknown): { readonly reason: TroubleReason; readonly message: string } {
  return error instanceof CannotOpen
    ? error
    : { reason: 'unexpected', message: '打开时出了意外。已经保存的内容没有改动。' };
}
